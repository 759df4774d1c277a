// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/inventory.h"

#include "app/store/stepstore.h"

#include <array>

namespace store {

using platform::Result;

namespace {

/// Where the things of each kind are: their id as a subject, and the fact that carries who and for whom.
struct Source {
    std::string_view subject;
    const char *id;
    const char *table;
};
constexpr std::array<Source, 5> kSources{{
    {subject::kMeasure, "detail.fact_id", "measure"},
    {subject::kDose, "detail.slot_id", "dose_event"},
    {subject::kAttempt, "detail.attempt_id", "answer"},
    {subject::kMessage, "detail.fact_id", "message"},
    {subject::kStep, "detail.fact_id", "step_mark"},
}};

std::string idsOf(const Source &source, std::string_view condition)
{
    return std::string("SELECT DISTINCT ") + source.id + " AS id FROM " + source.table
        + " AS detail JOIN fact ON fact.id = detail.fact_id WHERE fact.patient_id = :patient" + std::string(condition);
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
    for (const Source &source : kSources) {
        const std::string own = idsOf(source, " AND fact.author_role IN ('patient', 'caregiver')");
        const std::string queued = "SELECT count(*) FROM (" + own + ") AS own WHERE EXISTS (SELECT 1 FROM outbox WHERE outbox.subject = '"
            + std::string(source.subject) + "' AND outbox.subject_id = own.id AND outbox.state ";
        const auto total = count(store, "SELECT count(*) FROM (" + own + ")", patient);
        const auto waiting = count(store, queued + "<> 'parked')", patient);
        const auto refused = count(store, queued + "= 'parked')", patient);
        for (const auto *each : {&total, &waiting, &refused}) {
            if (!*each)
                return each->error();
        }
        if (*total > 0)
            lines.push_back({source.subject, *total, *waiting, *refused});
    }
    return lines;
}

Result<std::vector<OutboxRow>> allSubjects(Store &store, const domain::PatientId &patient)
{
    std::vector<OutboxRow> rows;
    for (const Source &source : kSources) {
        auto select = store.database().prepare(idsOf(source, "") + " ORDER BY fact.occurred_at");
        if (!select)
            return select.error();
        select->bind(":patient", patient.value);
        while (true) {
            const auto row = select->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            rows.push_back({0, std::string(source.subject), select->text(0), patient, 0});
        }
    }
    const auto path = store.paths.active(patient);
    if (!path)
        return path.error();
    if (*path) {
        rows.push_back({0, std::string(subject::kPath), (**path).id.value, patient, 0});
        for (const domain::PathUnit &unit : (**path).units)
            rows.push_back({0, std::string(subject::kTask), unit.task.value, patient, 0});
    }
    return rows;
}

} // namespace store
