// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/alertmapping.h"
#include "app/mapping/answermapping.h"
#include "app/mapping/assessmentmapping.h"
#include "app/mapping/caremapping.h"
#include "app/mapping/codes.h"
#include "app/mapping/dosemapping.h"
#include "app/mapping/entry.h"
#include "app/mapping/goalmapping.h"
#include "app/mapping/measuremapping.h"
#include "app/mapping/medicationmapping.h"
#include "app/mapping/messagemapping.h"
#include "app/mapping/pathmapping.h"
#include "app/mapping/reviewmapping.h"
#include "app/mapping/settingmapping.h"
#include "app/mapping/stepmapping.h"
#include "app/services/syncadapter.h"
#include "app/store/answerreviewstore.h"
#include "app/store/assessmentstore.h"
#include "app/store/carestore.h"
#include "app/store/entrymethodstore.h"
#include "app/store/goalstore.h"
#include "app/store/stepstore.h"
#include "sync/fhir/json.h"

#include <algorithm>

namespace services {

using engine::OutboxEntry;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {
const Error kGone{ErrorCode::Missing, "what the outbox row names is not in the store"};

/// The server's copy as a wire struct, to update instead of replace.
template <typename Wire>
std::optional<Wire> baseOf(const store::Store &store, const std::string &id)
{
    const auto row = store.resources.find(Wire::kResourceType, id);
    if (!row || !*row || (**row).json.empty())
        return std::nullopt;
    auto wire = fhir::read<Wire>((**row).json);
    return wire ? std::optional<Wire>(std::move(*wire)) : std::nullopt;
}

template <typename Wire>
OutboxEntry entry(const store::Store &store, std::int64_t seq, const Wire &wire)
{
    OutboxEntry entry{seq, std::string(Wire::kResourceType), wire.id, fhir::write(wire), std::nullopt};
    const auto known = store.resources.find(entry.type, entry.id);
    if (known && *known && !(**known).deleted)
        entry.ifMatch = (**known).versionId; // empty when the server never told: the engine then reads before it writes
    return entry;
}

/// Who read a message, as what: a caregiver is no nurse, and a hub knows nobody of that kind by their id.
Result<domain::Role> readerRole(store::Store &store, const domain::FactId &message, const domain::ActorId &reader)
{
    auto query = store.database().prepare("SELECT author_role FROM fact WHERE id = :id");
    if (!query)
        return query.error();
    query->bind(":id", domain::receiptId(message, reader).value);
    const auto row = query->step();
    if (!row)
        return row.error();
    return *row ? domain::Role{query->text(0)} : domain::role::kNurse;
}

} // namespace

Result<std::string> OutboxAdapter::nameOf(const domain::MedicationId &medication)
{
    if (const auto known = m_names.find(medication.value); known != m_names.end())
        return known->second;
    const auto medicine = m_store.medications.find(medication);
    if (!medicine)
        return medicine.error();
    return m_names[medication.value] = *medicine ? (**medicine).name : std::string();
}

Result<OutboxEntry> OutboxAdapter::doseEntry(const store::OutboxRow &row)
{
    const auto current = m_store.doses.current(row.subjectId);
    const auto history = m_store.doses.history(row.subjectId);
    if (!current || !history)
        return current ? history.error() : current.error();
    if (history->empty())
        return kGone;
    const domain::DoseEvent &event = *current ? **current : history->back();
    const auto name = nameOf(event.slot.medication);
    if (!name)
        return name.error();
    auto wire = mapping::toFhir(event, current->has_value(), *name, baseOf<fhir::MedicationAdministration>(m_store, row.subjectId));
    std::vector<domain::FactId> withdrawn;
    for (const domain::DoseEvent &each : *history) {
        const auto stands = m_store.measures.stands(each.envelope.id);
        if (!stands)
            return stands.error();
        if (!*stands)
            withdrawn.push_back(each.envelope.id);
    }
    mapping::addWithdrawn(wire, withdrawn);
    return entry(m_store, row.seq, wire);
}

Result<OutboxEntry> OutboxAdapter::measureEntry(const store::OutboxRow &row)
{
    const auto values = m_store.measures.ofReading({row.subjectId});
    if (!values)
        return values.error();
    if (values->empty())
        return kGone;
    std::vector<mapping::CodedMeasure> reading;
    for (const domain::Measure &measure : *values) {
        const auto stands = m_store.measures.stands(measure.envelope.id);
        if (!stands)
            return stands.error();
        reading.push_back({measure, m_codings ? m_codings(measure.kind) : mapping::MeasureCoding{}, *stands});
    }
    fhir::Observation wire = mapping::toFhir(reading, baseOf<fhir::Observation>(m_store, row.subjectId));
    const auto method = store::EntryMethodStore(m_store.database()).find({row.subjectId});
    if (!method)
        return method.error();
    if (*method)
        wire.method = mapping::conceptOf(mapping::codes::kEntryMethod, (**method).value);
    return entry(m_store, row.seq, wire);
}

Result<OutboxEntry> OutboxAdapter::attemptEntry(const store::OutboxRow &row)
{
    const auto answers = m_store.answers.ofAttempt({row.subjectId});
    if (!answers)
        return answers.error();
    if (answers->empty())
        return kGone;
    const auto path = m_store.paths.active(row.patient);
    domain::TaskId task;
    if (path && *path)
        task = domain::taskId((**path).id, answers->front().unit);
    return entry(m_store, row.seq, mapping::toFhir(*answers, task, baseOf<fhir::QuestionnaireResponse>(m_store, row.subjectId)));
}

Result<OutboxEntry> OutboxAdapter::taskEntry(const store::OutboxRow &row)
{
    const domain::TaskId task{row.subjectId};
    const auto path = m_store.paths.withTask(task, row.patient);
    if (!path)
        return path.error();
    if (!*path)
        return kGone;
    const auto unit = std::ranges::find((**path).units, task, &domain::PathUnit::task);
    const auto progress = m_store.progress.ofTask(unit->task);
    if (!progress)
        return progress.error();
    return entry(m_store, row.seq, mapping::toFhir(**path, *unit, *progress, baseOf<fhir::Task>(m_store, row.subjectId)));
}

Result<OutboxEntry> OutboxAdapter::messageEntry(const store::OutboxRow &row)
{
    const auto found = m_store.messages.find({row.subjectId});
    if (!found)
        return found.error();
    if (!*found)
        return kGone;
    const store::MessageRow &message = **found;
    std::optional<domain::Receipt> receipt;
    if (message.seenBy) {
        receipt.emplace();
        receipt->envelope.author = *message.seenBy;
        const auto role = readerRole(m_store, message.message.envelope.id, *message.seenBy);
        if (!role)
            return role.error();
        receipt->envelope.authorRole = *role;
        receipt->envelope.occurredAt = *message.seenAt;
    }
    return entry(m_store, row.seq, mapping::toFhir(message.message, receipt, baseOf<fhir::Communication>(m_store, row.subjectId)));
}

Result<OutboxEntry> OutboxAdapter::pathEntry(const store::OutboxRow &row)
{
    const auto path = m_store.paths.find({row.subjectId});
    const auto version = m_store.documents.current(row.subjectId);
    if (!path || !version)
        return path ? version.error() : path.error();
    if (!*path || !*version)
        return kGone;
    return entry(m_store, row.seq, mapping::toFhir(**path, (**version).envelope, baseOf<fhir::CarePlan>(m_store, row.subjectId)));
}

Result<OutboxEntry> OutboxAdapter::alertEntry(const store::OutboxRow &row)
{
    const auto found = m_store.alerts.find({row.subjectId});
    if (!found)
        return found.error();
    if (!*found)
        return kGone;
    return entry(m_store, row.seq, mapping::toFhir((**found).alert, (**found).seen, baseOf<fhir::DetectedIssue>(m_store, row.subjectId)));
}

Result<OutboxEntry> OutboxAdapter::settingEntry(const store::OutboxRow &row)
{
    const auto found = m_store.clinicalSettings.find(row.subjectId);
    if (!found)
        return found.error();
    if (!*found)
        return kGone;
    return entry(m_store, row.seq, mapping::toFhir((**found).setting, (**found).envelope, baseOf<fhir::Flag>(m_store, row.subjectId)));
}

Result<OutboxEntry> OutboxAdapter::goalEntry(const store::OutboxRow &row)
{
    const auto goal = store::GoalStore(m_store.database()).find({row.subjectId});
    const auto version = m_store.documents.current(row.subjectId);
    if (!goal || !version)
        return goal ? version.error() : goal.error();
    if (!*goal || !*version)
        return kGone;
    return entry(m_store, row.seq, mapping::toFhir(**goal, (**version).envelope, baseOf<fhir::Goal>(m_store, row.subjectId)));
}

Result<OutboxEntry> OutboxAdapter::assessmentEntry(const store::OutboxRow &row)
{
    const auto found = store::AssessmentStore(m_store.database()).find({row.subjectId});
    if (!found)
        return found.error();
    if (!*found)
        return kGone;
    const store::AssessmentVersion &present = (**found).present;
    return entry(m_store, row.seq, mapping::toFhir(present.assessment, present.written, baseOf<fhir::QuestionnaireResponse>(m_store, row.subjectId)));
}

/// What is said once and never changes: the resource follows from the fact alone.
Result<OutboxEntry> OutboxAdapter::careEntry(const store::OutboxRow &row)
{
    const auto made = [&](const auto &found) -> Result<OutboxEntry> {
        if (!found)
            return found.error();
        return *found ? Result<OutboxEntry>(entry(m_store, row.seq, mapping::toFhir(**found))) : Result<OutboxEntry>(kGone);
    };
    if (row.subject == store::subject::kCareStep)
        return made(store::CareStore(m_store.database()).find({row.subjectId}));
    if (row.subject == store::subject::kConsent)
        return made(store::LedgerStore(m_store.database()).findConsent({row.subjectId}));
    return made(store::LedgerStore(m_store.database()).findAccess({row.subjectId}));
}

Result<OutboxEntry> OutboxAdapter::prescriptionEntry(const store::OutboxRow &row)
{
    const auto medication = m_store.medications.find({row.subjectId});
    const auto version = m_store.documents.current(row.subjectId);
    if (!medication || !version)
        return medication ? version.error() : medication.error();
    if (!*medication || !*version)
        return kGone;
    return entry(m_store, row.seq, mapping::toFhir(**medication, (**version).envelope, baseOf<fhir::MedicationRequest>(m_store, row.subjectId)));
}

Result<OutboxEntry> OutboxAdapter::dispensingEntry(const store::OutboxRow &row)
{
    const auto dispensing = m_store.dispensings.find({row.subjectId});
    if (!dispensing)
        return dispensing.error();
    if (!*dispensing)
        return kGone;
    const auto name = nameOf((**dispensing).medication);
    if (!name)
        return name.error();
    return entry(m_store, row.seq, mapping::toFhir(**dispensing, *name, baseOf<fhir::MedicationDispense>(m_store, row.subjectId)));
}

Result<OutboxEntry> OutboxAdapter::stepEntry(const store::OutboxRow &row)
{
    const auto found = store::StepStore(m_store.database()).find({row.subjectId});
    if (!found)
        return found.error();
    if (!*found)
        return kGone;
    return entry(m_store, row.seq, mapping::toFhir((**found).mark, (**found).stands, baseOf<fhir::Observation>(m_store, row.subjectId)));
}

Result<OutboxEntry> OutboxAdapter::reviewEntry(const store::OutboxRow &row)
{
    const auto found = store::AnswerReviewStore(m_store.database()).find({row.subjectId});
    if (!found)
        return found.error();
    return *found ? Result<OutboxEntry>(entry(m_store, row.seq, mapping::toFhir((**found).review, (**found).attempt))) : Result<OutboxEntry>(kGone);
}

Result<OutboxEntry> OutboxAdapter::entryFor(const store::OutboxRow &row)
{
    if (row.subject == store::subject::kDose)
        return doseEntry(row);
    if (row.subject == store::subject::kMeasure)
        return measureEntry(row);
    if (row.subject == store::subject::kAttempt)
        return attemptEntry(row);
    if (row.subject == store::subject::kTask)
        return taskEntry(row);
    if (row.subject == store::subject::kMessage)
        return messageEntry(row);
    if (row.subject == store::subject::kPath)
        return pathEntry(row);
    if (row.subject == store::subject::kAlert)
        return alertEntry(row);
    if (row.subject == store::subject::kSetting)
        return settingEntry(row);
    if (row.subject == store::subject::kGoal)
        return goalEntry(row);
    if (row.subject == store::subject::kAssessment)
        return assessmentEntry(row);
    if (row.subject == store::subject::kCareStep || row.subject == store::subject::kConsent || row.subject == store::subject::kAccess)
        return careEntry(row);
    if (row.subject == store::subject::kPrescription)
        return prescriptionEntry(row);
    if (row.subject == store::subject::kDispensing)
        return dispensingEntry(row);
    if (row.subject == store::subject::kStep)
        return stepEntry(row);
    if (row.subject == store::subject::kAnswerReview)
        return reviewEntry(row);
    return Error{ErrorCode::Invalid, "the outbox row is of a kind this version does not know"};
}

} // namespace services
