// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/inventory.h"

#include "app/store/assessmentstore.h"
#include "app/store/stepstore.h"

#include <algorithm>
#include <array>

namespace store {

using platform::Result;

namespace {

/// Where the things of each kind are: their id as a subject, and the fact that carries who and for whom.
struct Source {
    std::string_view subject;
    const char *id;
    const char *table;
    std::string_view own; ///< which of them were made here; empty: all that are there
};
constexpr std::string_view kByThePatient = " AND fact.author_role IN ('patient', 'caregiver')";
constexpr std::array<Source, 8> kSources{{
    {subject::kMeasure, "coalesce(detail.reading, detail.fact_id)", "measure", kByThePatient},
    {subject::kDose, "detail.slot_id", "dose_event", kByThePatient},
    {subject::kDispensing, "detail.fact_id", "dispensing", kByThePatient},
    {subject::kAttempt, "detail.attempt_id", "answer", kByThePatient},
    {subject::kTask, "detail.task_id", "unit_progress", kByThePatient},
    {subject::kStep, "detail.fact_id", "step_mark", kByThePatient},
    {subject::kMessage, "detail.fact_id", "message", kByThePatient},
    {subject::kAlert, "detail.fact_id", "alert", {}},
}};

/// Kinds that are documents, by the name of the kind.
struct DocumentSource {
    std::string_view subject;
    std::string_view kind;
};
constexpr std::array<DocumentSource, 5> kDocuments{{{subject::kGoal, "goal"}, {subject::kPrescription, "medication"},
    {subject::kSetting, "clinical-setting"}, {subject::kPath, "path"}, {subject::kAssessment, "assessment"}}};

std::string idsOf(const Source &source, std::string_view condition)
{
    return std::string("SELECT DISTINCT ") + source.id + " AS id FROM " + source.table
        + " AS detail JOIN fact ON fact.id = detail.fact_id WHERE fact.patient_id = :patient" + std::string(condition);
}

std::string idsOf(const DocumentSource &source)
{
    return "SELECT id FROM document WHERE kind = '" + std::string(source.kind) + "' AND patient_id = :patient";
}

/// Appends what `sql` finds, as rows of a queue.
Result<void> collect(Store &store, std::string_view subject, const std::string &sql, const domain::PatientId &patient, std::vector<OutboxRow> &into)
{
    auto select = store.database().prepare(sql);
    if (!select)
        return select.error();
    select->bind(":patient", patient.value);
    while (true) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        into.push_back({0, std::string(subject), select->text(0), patient, 0});
    }
}

Result<std::string> lastArrival(Store &store, const std::string &own, const domain::PatientId &patient)
{
    auto select = store.database().prepare("SELECT coalesce(max(resource.last_updated), '') FROM resource JOIN (" + own
        + ") AS own ON own.id = resource.id");
    if (!select)
        return select.error();
    const auto row = select->bind(":patient", patient.value).step();
    if (!row)
        return row.error();
    return select->text(0);
}

Result<int> count(Store &store, const std::string &sql, const domain::PatientId &patient)
{
    auto select = store.database().prepare(sql);
    if (!select)
        return select.error();
    const auto row = select->bind(":patient", patient.value).step();
    if (!row)
        return row.error();
    return static_cast<int>(select->integer(0));
}

} // namespace

Result<std::vector<InventoryLine>> inventory(Store &store, const domain::PatientId &patient)
{
    std::vector<InventoryLine> lines;
    const auto add = [&](std::string_view subject, const std::string &own) -> Result<void> {
        const std::string queued = "SELECT count(*) FROM (" + own + ") AS own WHERE EXISTS (SELECT 1 FROM outbox WHERE outbox.subject = '"
            + std::string(subject) + "' AND outbox.subject_id = own.id AND outbox.state ";
        const auto total = count(store, "SELECT count(*) FROM (" + own + ")", patient);
        const auto waiting = count(store, queued + "<> 'parked')", patient);
        const auto refused = count(store, queued + "= 'parked')", patient);
        for (const auto *each : {&total, &waiting, &refused}) {
            if (!*each)
                return each->error();
        }
        auto last = lastArrival(store, own, patient);
        if (!last)
            return last.error();
        if (*total > 0)
            lines.push_back({subject, *total, *waiting, *refused, std::move(*last)});
        return {};
    };
    for (const Source &source : kSources) {
        if (auto done = add(source.subject, idsOf(source, source.own)); !done)
            return done.error();
    }
    if (auto done = add(subject::kGoal, idsOf(kDocuments.front())); !done)
        return done.error();
    return lines;
}

Result<std::vector<OutboxRow>> allSubjects(Store &store, const domain::PatientId &patient)
{
    std::vector<OutboxRow> rows;
    for (const Source &source : kSources) {
        if (auto done = collect(store, source.subject, idsOf(source, "") + " ORDER BY fact.occurred_at", patient, rows); !done)
            return done.error();
    }
    for (const DocumentSource &source : kDocuments) {
        if (auto done = collect(store, source.subject, idsOf(source) + " ORDER BY id", patient, rows); !done)
            return done.error();
    }
    // The steps nobody has opened yet have no fact of their own.
    const auto path = store.paths.active(patient);
    if (!path)
        return path.error();
    for (const domain::PathUnit &unit : *path ? (**path).units : std::vector<domain::PathUnit>()) {
        const bool isThere = std::ranges::any_of(rows, [&](const OutboxRow &row) { return row.subject == subject::kTask && row.subjectId == unit.task.value; });
        if (!isThere)
            rows.push_back({0, std::string(subject::kTask), unit.task.value, patient, 0});
    }
    return rows;
}

} // namespace store
