// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Longer than most: one place that knows what becomes of each type that arrives.
#include "app/mapping/alertmapping.h"
#include "app/mapping/caremapping.h"
#include "app/mapping/codes.h"
#include "app/mapping/dosemapping.h"
#include "app/mapping/entry.h"
#include "app/mapping/medicationmapping.h"
#include "app/mapping/messagemapping.h"
#include "app/mapping/pathmapping.h"
#include "app/mapping/recordmapping.h"
#include "app/mapping/reviewmapping.h"
#include "app/mapping/settingmapping.h"
#include "app/mapping/stepmapping.h"
#include "app/services/alertdesk.h"
#include "app/services/passover.h"
#include "app/services/syncadapter.h"
#include "app/store/answerreviewstore.h"
#include "app/store/carestore.h"
#include "app/store/entrymethodstore.h"
#include "app/store/retractions.h"
#include "app/store/stepstore.h"
#include "platforms/base/logging.h"
#include "platforms/base/uuid.h"
#include "platforms/sqlite/transaction.h"
#include "sync/fhir/json.h"

namespace services {

using engine::RemoteChange;
using engine::ResourceText;
using platform::ErrorCode;
using platform::Result;
using store::Origin;

namespace {

constexpr auto kCursorKey = "sync.cursor";
constexpr auto kComparingKey = "sync.comparing"; // a full comparison is under way, perhaps over several runs

/// What a hub-owned record is filed under: one version of ours for each version of theirs.
domain::Envelope recordEnvelope(const ResourceText &resource, const domain::PatientId &patient)
{
    domain::Envelope envelope;
    envelope.id = {platform::uuidV5(platform::kPasserelleNamespace, "record|" + resource.type + "|" + resource.id + "|" + resource.versionId)};
    envelope.patient = patient;
    envelope.author = {"hub"};
    envelope.authorRole = {"hub"};
    if (auto at = platform::zonedFromIso(resource.lastUpdated))
        envelope.occurredAt = *at;
    envelope.stamp = {envelope.occurredAt.at.ms, 0, "hub"};
    return envelope;
}

bool isSame(const store::ResourceRow &known, const ResourceText &remote)
{
    if (known.deleted || known.versionId != remote.versionId)
        return false;
    const auto ours = fhir::contentWithoutMeta(known.json);
    const auto theirs = fhir::contentWithoutMeta(remote.json);
    return ours && theirs && *ours == *theirs;
}

/// A server that was restored shows again what was deleted since: the very version that was known before. A later one is
/// somebody's word, and counts.
bool isResurrection(const store::ExchangedRow &known, const ResourceText &remote)
{
    const store::ResourceRow &row = known.resource;
    return row.deleted && known.isUnseen && !row.versionId.empty() && row.versionId == remote.versionId;
}

} // namespace

Result<std::string> ReplicaAdapter::cursor()
{
    return m_store.settings.valueOr(kCursorKey, "");
}

Result<void> ReplicaAdapter::resetCursor()
{
    auto transaction = sqlite::Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    if (auto done = m_store.settings.remove(kCursorKey); !done)
        return done;
    if (auto done = m_store.settings.set(kComparingKey, "yes"); !done)
        return done;
    if (auto done = m_exchange.forgetSeen(); !done)
        return done;
    return transaction->commit();
}

Result<int> ReplicaAdapter::endReached()
{
    if (m_store.settings.valueOr(kComparingKey, "").empty())
        return 0;
    auto transaction = sqlite::Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    const auto missing = m_exchange.unseen();
    if (!missing)
        return missing.error();
    int again = 0;
    for (const auto &[row, subject, isUnseen] : *missing) {
        if (subject.empty())
            continue; // somebody else's: they deliver it again, and what arrived here stays
        if (auto done = m_exchange.forgetVersion(row.type, row.id); !done)
            return done.error();
        if (auto done = store::enqueue(m_store.database(), {subject, row.id}, patientIn(row.json)); !done)
            return done.error();
        ++again;
    }
    if (auto done = m_store.settings.remove(kComparingKey); !done)
        return done.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return again;
}

Result<std::vector<std::string>> ReplicaAdapter::known(const std::string &type) const
{
    return m_store.resources.idsOf(type);
}

Result<void> ReplicaAdapter::applyPage(std::span<const RemoteChange> changes, const std::string &cursor)
{
    auto transaction = sqlite::Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    if (auto done = apply(changes); !done)
        return done;
    if (auto done = m_store.settings.set(kCursorKey, cursor); !done)
        return done;
    return transaction->commit();
}

Result<void> ReplicaAdapter::resolve(const engine::OutboxEntry &entry, const ResourceText &remote)
{
    auto transaction = sqlite::Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    const RemoteChange change{RemoteChange::Kind::Stored, remote};
    if (auto done = apply({&change, 1}); !done)
        return done;
    // Whatever still waits is made again on top of the server's copy. What gave way has left the queue.
    if (auto done = m_store.outbox.requeue(entry.seq); !done)
        return done;
    return transaction->commit();
}

Result<void> ReplicaAdapter::apply(std::span<const RemoteChange> changes)
{
    std::set<std::string> touchedPaths;
    std::vector<std::pair<const ResourceText *, Meeting>> meetings;
    for (const RemoteChange &change : changes) {
        const ResourceText &resource = change.resource;
        const auto known = m_exchange.find(resource.type, resource.id);
        if (!known)
            return known.error();
        if (change.kind == RemoteChange::Kind::Deleted) {
            if (auto done = applyDeletion(resource, *known); !done)
                return done;
            continue;
        }
        const bool isKnown = *known && (isSame((**known).resource, resource) || isResurrection(**known, resource));
        if (isKnown && !(**known).isUnseen)
            continue;
        if (isKnown) {
            if (auto done = m_exchange.seen(resource.type, resource.id); !done)
                return done;
            continue;
        }
        auto meeting = meet(resource, *known);
        if (!meeting)
            return meeting.error();
        if (auto done = m_store.resources.save({resource.type, resource.id, resource.versionId, resource.lastUpdated, resource.json}); !done)
            return done;
        if (auto done = applyResource(resource, *meeting, touchedPaths); !done)
            return done;
        if (*meeting) {
            meetings.emplace_back(&resource, std::move(**meeting));
        } else if (*known && !(**known).subject.empty() && ((**known).isUnseen || resource.type == "MedicationAdministration")) {
            if (auto done = tellAgain(**known, resource); !done)
                return done;
        }
    }
    for (const std::string &id : touchedPaths) {
        if (auto done = rebuildPath(id); !done)
            return done;
    }
    // After the documents, which keep what gave way themselves.
    for (const auto &[resource, meeting] : meetings) {
        if (auto done = settle(*resource, meeting); !done)
            return done;
    }
    return {};
}

Result<void> ReplicaAdapter::applyResource(
    const ResourceText &resource, const std::optional<Meeting> &meeting, std::set<std::string> &touchedPaths)
{
    if (resource.type == "CarePlan") {
        touchedPaths.insert(resource.id);
        return {};
    }
    if (resource.type == "Task") {
        const auto task = fhir::read<fhir::Task>(resource.json);
        if (!task)
            return passOver(resource, task.error());
        for (const fhir::Reference &plan : task->basedOn)
            touchedPaths.insert(mapping::idIn(plan, "CarePlan"));
        for (const domain::UnitProgress &progress : mapping::progressFrom(*task)) {
            if (auto added = m_store.progress.add(progress, Origin::Remote); !added)
                return added.error();
        }
        return {};
    }
    if (resource.type == "Patient" || resource.type == "Practitioner" || resource.type == "CareTeam" || resource.type == "MedicationRequest")
        return applyRecord(resource);
    if (resource.type == "DetectedIssue")
        return applyAlert(resource);
    if (resource.type == "Flag")
        return applySetting(resource);
    if (resource.type == "Consent" || resource.type == "Procedure" || resource.type == "AuditEvent" || resource.type == "RelatedPerson")
        return applyCare(resource);
    if (resource.type == "Organization")
        return applyOperator(resource);
    if (resource.type == "Goal")
        return applyGoal(resource, meeting);
    return applyFact(resource, meeting);
}

Result<void> ReplicaAdapter::applyRecord(const ResourceText &resource)
{
    if (resource.type == "Patient") {
        const auto patient = fhir::read<fhir::Patient>(resource.json);
        return patient ? m_store.people.savePatient(mapping::personFrom(*patient), recordEnvelope(resource, {resource.id}))
                       : passOver(resource, patient.error());
    }
    if (resource.type == "Practitioner") {
        const auto practitioner = fhir::read<fhir::Practitioner>(resource.json);
        return practitioner ? m_store.people.saveProfessional(mapping::personFrom(*practitioner), recordEnvelope(resource, {}))
                            : passOver(resource, practitioner.error());
    }
    if (resource.type == "CareTeam") {
        const auto team = fhir::read<fhir::CareTeam>(resource.json);
        if (!team || !team->subject)
            return team ? Result<void>() : passOver(resource, team.error());
        return m_store.people.saveTeam({mapping::idIn(*team->subject, "Patient")}, mapping::teamFrom(*team));
    }
    const auto request = fhir::read<fhir::MedicationRequest>(resource.json);
    if (!request)
        return passOver(resource, request.error());
    const auto medication = mapping::medicationFrom(*request);
    if (!medication)
        return passOver(resource, medication.error());
    const auto version = mapping::versionOf(*request);
    if (version)
        m_stampSeen(version->stamp);
    return m_store.medications.save(*medication, version.value_or(recordEnvelope(resource, medication->patient)));
}

Result<void> ReplicaAdapter::withdraw(const domain::Envelope &of)
{
    domain::Retraction retraction{of};
    retraction.envelope.id = domain::retractionId(of.id);
    retraction.envelope.corrects = of.id;
    auto done = store::retract(m_store.database(), retraction, Origin::Remote);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> ReplicaAdapter::applyStep(const ResourceText &resource, const fhir::Observation &wire)
{
    const auto mark = mapping::stepFrom(wire);
    if (!mark)
        return passOver(resource, mark.error());
    m_stampSeen(mark->envelope.stamp);
    if (auto added = store::StepStore(m_store.database()).add(*mark, Origin::Remote); !added)
        return added.error();
    return mapping::isWithdrawn(wire) ? withdraw(mark->envelope) : Result<void>();
}

Result<void> ReplicaAdapter::applyReview(const ResourceText &resource, const fhir::Observation &wire)
{
    const auto review = mapping::reviewFrom(wire);
    if (!review)
        return passOver(resource, review.error());
    m_stampSeen(review->envelope.stamp);
    auto added = store::AnswerReviewStore(m_store.database()).add(*review, Origin::Remote);
    return added ? Result<void>() : Result<void>(added.error());
}

Result<void> ReplicaAdapter::applyFact(const ResourceText &resource, const std::optional<Meeting> &meeting)
{
    if (resource.type == "Observation") {
        const auto wire = fhir::read<fhir::Observation>(resource.json);
        if (wire && mapping::isStep(*wire))
            return applyStep(resource, *wire);
        if (wire && mapping::isReview(*wire))
            return applyReview(resource, *wire);
        const auto measures = wire ? mapping::measuresFrom(*wire) : Result<std::vector<domain::Measure>>(wire.error());
        if (!measures)
            return passOver(resource, measures.error());
        for (const domain::Measure &measure : *measures) {
            m_stampSeen(measure.envelope.stamp);
            if (auto added = m_store.measures.add(measure, Origin::Remote); !added)
                return added.error();
            const std::string method = wire->method ? mapping::codeIn(*wire->method, mapping::codes::kEntryMethod) : std::string();
            if (auto kept = store::EntryMethodStore(m_store.database()).keep(measure.envelope.id, {method}); !kept)
                return kept;
            if (!mapping::isWithdrawn(*wire))
                continue;
            if (auto done = withdraw(measure.envelope); !done)
                return done;
        }
        return {};
    }
    if (resource.type == "MedicationAdministration") {
        const auto wire = fhir::read<fhir::MedicationAdministration>(resource.json);
        const auto dose = wire ? mapping::doseFrom(*wire) : Result<domain::DoseEvent>(wire.error());
        if (!dose)
            return passOver(resource, dose.error());
        m_stampSeen(dose->envelope.stamp);
        if (auto added = m_store.doses.add(*dose, Origin::Remote); !added)
            return added.error();
        for (const domain::FactId &fact : mapping::withdrawnIn(*wire)) {
            const auto stands = m_store.measures.stands(fact);
            if (!stands)
                return stands.error();
            domain::Envelope of = dose->envelope;
            of.id = fact;
            if (auto done = *stands ? withdraw(of) : Result<void>(); !done)
                return done;
        }
        return mapping::isWithdrawn(*wire) ? withdraw(dose->envelope) : Result<void>();
    }
    if (resource.type == "MedicationDispense") {
        const auto wire = fhir::read<fhir::MedicationDispense>(resource.json);
        const auto dispensing = wire ? mapping::dispensingFrom(*wire) : Result<domain::Dispensing>(wire.error());
        if (!dispensing)
            return passOver(resource, dispensing.error());
        if (wire->status != "completed")
            return {}; // in preparation, or never handed out: no day is covered by it
        m_stampSeen(dispensing->envelope.stamp);
        auto added = m_store.dispensings.add(*dispensing, Origin::Remote);
        return added ? Result<void>() : Result<void>(added.error());
    }
    if (resource.type == "QuestionnaireResponse")
        return applyResponse(resource, meeting);
    if (resource.type == "Communication") {
        const auto wire = fhir::read<fhir::Communication>(resource.json);
        const auto read = wire ? mapping::messageFrom(*wire) : Result<mapping::ReadMessage>(wire.error());
        if (!read)
            return passOver(resource, read.error());
        m_stampSeen(read->message.envelope.stamp);
        if (auto added = m_store.messages.add(read->message, Origin::Remote); !added)
            return added.error();
        if (!read->receipt)
            return {};
        auto added = m_store.messages.add(*read->receipt, Origin::Remote);
        return added ? Result<void>() : Result<void>(added.error());
    }
    return {}; // a type of no use to us yet: it is kept as it is
}

Result<void> ReplicaAdapter::applyAlert(const ResourceText &resource)
{
    const auto wire = fhir::read<fhir::DetectedIssue>(resource.json);
    const auto read = wire ? mapping::alertFrom(*wire) : Result<mapping::ReadAlert>(wire.error());
    if (!read)
        return passOver(resource, read.error());
    m_stampSeen(read->alert.envelope.stamp);
    if (auto added = m_store.alerts.add(read->alert, Origin::Remote); !added)
        return added.error();
    for (const domain::AlertSeen &seen : read->seen) {
        m_stampSeen(seen.envelope.stamp);
        if (auto added = m_store.alerts.add(seen, Origin::Remote); !added)
            return added.error();
    }
    return {};
}

Result<void> ReplicaAdapter::applySetting(const ResourceText &resource)
{
    const auto wire = fhir::read<fhir::Flag>(resource.json);
    const auto read = wire ? mapping::settingFrom(*wire) : Result<mapping::ReadSetting>(wire.error());
    if (!read)
        return passOver(resource, read.error());
    m_stampSeen(read->version.stamp);
    return m_store.clinicalSettings.save(read->setting, read->version, Origin::Remote);
}

Result<void> ReplicaAdapter::applyCare(const ResourceText &resource)
{
    const auto keep = [&](const auto &read, auto add) -> Result<void> {
        if (!read)
            return passOver(resource, read.error());
        m_stampSeen(read->envelope.stamp);
        const auto added = add(*read);
        return added ? Result<void>() : Result<void>(added.error());
    };
    sqlite::Database &database = m_store.database();
    if (resource.type == "Consent") {
        const auto wire = fhir::read<fhir::Consent>(resource.json);
        return keep(wire ? mapping::consentFrom(*wire) : Result<domain::ConsentEntry>(wire.error()),
            [&](const domain::ConsentEntry &entry) { return store::LedgerStore(database).add(entry, Origin::Remote); });
    }
    if (resource.type == "Procedure") {
        const auto wire = fhir::read<fhir::Procedure>(resource.json);
        return keep(wire ? mapping::careStepFrom(*wire) : Result<domain::CareStep>(wire.error()),
            [&](const domain::CareStep &step) { return store::CareStore(database).add(step, Origin::Remote); });
    }
    if (resource.type == "AuditEvent") {
        const auto wire = fhir::read<fhir::AuditEvent>(resource.json);
        return keep(wire ? mapping::accessFrom(*wire) : Result<domain::AccessEntry>(wire.error()),
            [&](const domain::AccessEntry &entry) { return store::LedgerStore(database).add(entry, Origin::Remote); });
    }
    const auto person = fhir::read<fhir::RelatedPerson>(resource.json);
    // Named beside what they entered, like members of the team.
    return person ? m_store.people.saveProfessional(mapping::personFrom(*person), recordEnvelope(resource, {})) : passOver(resource, person.error());
}

Result<void> ReplicaAdapter::applyOperator(const ResourceText &resource)
{
    const auto wire = fhir::read<fhir::Organization>(resource.json);
    if (!wire)
        return passOver(resource, wire.error());
    const auto on = mapping::ruleModuleIn(*wire);
    return on ? switchRules(m_store, *on) : Result<void>();
}

Result<void> ReplicaAdapter::rebuildPath(const std::string &carePlanId)
{
    const auto row = m_store.resources.find("CarePlan", carePlanId);
    if (!row)
        return row.error();
    if (!*row)
        return {}; // its tasks came first; the plan will bring us back here
    const auto plan = fhir::read<fhir::CarePlan>((**row).json);
    if (!plan)
        return passOver({"CarePlan", carePlanId, {}, {}, {}}, plan.error());
    std::vector<fhir::Task> tasks;
    for (const fhir::CarePlanActivity &activity : plan->activity) {
        const std::string id = activity.reference ? mapping::idIn(*activity.reference, "Task") : std::string();
        const auto task = m_store.resources.find("Task", id);
        if (!task)
            return task.error();
        if (!*task)
            return {}; // not all of it has arrived: half a path is shown to nobody
        if (auto read = fhir::read<fhir::Task>((**task).json))
            tasks.push_back(std::move(*read));
    }
    const auto path = mapping::pathFrom(*plan, tasks);
    if (!path)
        return passOver({"CarePlan", carePlanId, {}, {}, {}}, path.error());
    domain::Envelope version = mapping::versionOf(*plan);
    m_stampSeen(version.stamp);
    const auto known = m_store.documents.history(carePlanId);
    if (!known)
        return known.error();
    for (const store::DocumentVersion &each : *known) {
        // The same version may read differently once a task has changed: it becomes one more version here.
        if (each.id == version.id.value)
            version.id = {platform::uuidV7(m_clock.now())};
    }
    return m_store.paths.save(*path, version, Origin::Remote);
}

} // namespace services
