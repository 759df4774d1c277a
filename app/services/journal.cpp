// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/journal.h"

#include "app/domain/reviews.h"
#include "app/rules/settings.h"
#include "app/store/goalstore.h"
#include "app/store/retractions.h"
#include "platforms/base/uuid.h"
#include "platforms/sqlite/transaction.h"

namespace services {

using domain::FactId;
using domain::PatientId;
using platform::Result;
using store::Origin;

namespace {

platform::Stamp lastStamp(store::Store &store)
{
    const auto text = store.latestStamp();
    if (!text)
        return {};
    auto stamp = platform::stampFromText(*text);
    return stamp ? *stamp : platform::Stamp{};
}

} // namespace

Journal::Journal(store::Store &store, const platform::Clock &clock, Identity identity, std::string deviceId)
    : m_store(store), m_clock(clock), m_identity(std::move(identity)), m_hybrid(clock, std::move(deviceId), lastStamp(store))
{
}

domain::Envelope Journal::envelope(const PatientId &patient)
{
    domain::Envelope envelope;
    envelope.occurredAt = m_clock.zonedNow();
    envelope.id = {platform::uuidV7(envelope.occurredAt.at)};
    envelope.patient = patient;
    envelope.author = m_identity.actor;
    envelope.authorRole = m_identity.role;
    if (m_identity.actor.value != patient.value)
        envelope.onBehalfOf = domain::ActorId{patient.value};
    envelope.stamp = m_hybrid.next();
    envelope.deviceId = m_hybrid.device();
    return envelope;
}

void Journal::written()
{
    if (m_listener)
        m_listener();
}

void Journal::judged(const PatientId &patient)
{
    if (m_judge)
        m_judge(patient);
    written();
}

Result<FactId> Journal::measure(const PatientId &patient, const std::string &kind, double value, const std::string &unit,
    const std::optional<FactId> &corrects, const std::optional<platform::ZonedTime> &at)
{
    const auto kept = measures(patient, {{kind, value, unit, corrects}}, at);
    if (!kept)
        return kept.error();
    return kept->front();
}

Result<std::vector<FactId>> Journal::measures(
    const PatientId &patient, const std::vector<NewMeasure> &values, const std::optional<platform::ZonedTime> &at)
{
    auto transaction = sqlite::Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    std::vector<FactId> ids;
    for (const NewMeasure &each : values) {
        domain::Measure measure{envelope(patient), each.kind, each.value, each.unit};
        if (at)
            measure.envelope.occurredAt = *at;
        measure.envelope.corrects = each.corrects;
        if (!ids.empty())
            measure.reading = ids.front();
        if (auto added = m_store.measures.add(measure, Origin::Here); !added)
            return added.error();
        ids.push_back(measure.envelope.id);
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    judged(patient);
    return ids;
}

Result<int> Journal::raise(const std::vector<domain::RaisedAlert> &alerts)
{
    auto transaction = sqlite::Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    int fresh = 0;
    for (domain::RaisedAlert alert : alerts) {
        // When it happened is when the value was taken; the rest says which device noticed, and in which order.
        const domain::Envelope made = envelope(alert.envelope.patient);
        alert.envelope.author = {m_hybrid.device()};
        alert.envelope.authorRole = domain::role::kDevice;
        alert.envelope.stamp = made.stamp;
        alert.envelope.deviceId = made.deviceId;
        auto added = m_store.alerts.add(alert, Origin::Here);
        if (!added)
            return added.error();
        fresh += *added ? 1 : 0;
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    if (fresh > 0)
        written();
    return fresh;
}

Result<void> Journal::seeAlert(const PatientId &patient, const FactId &alert, const std::string &note)
{
    domain::AlertSeen seen{envelope(patient), alert, note};
    seen.envelope.id = domain::alertSeenId(alert, m_identity.actor);
    auto added = m_store.alerts.add(seen, Origin::Here);
    if (!added)
        return added.error();
    if (*added)
        written();
    return {};
}

Result<void> Journal::set(const domain::ClinicalSetting &setting)
{
    if (!rules::isClinician(m_identity.role))
        return platform::Error{platform::ErrorCode::Invalid, "only a professional sets this"};
    if (auto done = m_store.clinicalSettings.save(setting, envelope(setting.patient), Origin::Here); !done)
        return done;
    judged(setting.patient);
    return {};
}

Result<FactId> Journal::dose(const PatientId &patient, const domain::DoseSlot &slot, domain::DoseEvent::State state,
    const std::optional<domain::SkipReason> &reason, const std::optional<FactId> &corrects)
{
    domain::DoseEvent event{envelope(patient), slot, state, reason};
    event.envelope.corrects = corrects;
    if (auto added = m_store.doses.add(event, Origin::Here); !added)
        return added.error();
    written();
    return event.envelope.id;
}

Result<void> Journal::plan(const domain::Medication &medication)
{
    const bool isPrescription = rules::isClinician(m_identity.role);
    if (auto done = m_store.medications.save(medication, envelope(medication.patient), isPrescription ? Origin::Here : Origin::Remote); !done)
        return done;
    if (isPrescription)
        written();
    return {};
}

Result<FactId> Journal::handedOut(const PatientId &patient, const domain::MedicationId &medication,
    const std::optional<domain::Amount> &quantity, const std::optional<int> &days)
{
    domain::Dispensing dispensing{envelope(patient), medication, {}, days, quantity};
    dispensing.on = domain::localDayOf(dispensing.envelope.occurredAt);
    if (auto added = m_store.dispensings.add(dispensing, Origin::Here); !added)
        return added.error();
    written();
    return dispensing.envelope.id;
}

Result<void> Journal::takeBack(const PatientId &patient, const FactId &fact)
{
    domain::Retraction retraction{envelope(patient)};
    retraction.envelope.id = domain::retractionId(fact);
    retraction.envelope.corrects = fact;
    if (auto added = store::retract(m_store.database(), retraction, Origin::Here); !added)
        return added.error();
    judged(patient);
    return {};
}

Result<void> Journal::progress(const PatientId &patient, const domain::TaskId &task, const domain::UnitRef &unit,
    domain::UnitProgress::Event event, int page)
{
    domain::UnitProgress progress{envelope(patient), task, unit, event, page};
    progress.envelope.id = domain::progressId(task, event, page);
    if (auto added = m_store.progress.add(progress, Origin::Here); !added)
        return added.error();
    written();
    return {};
}

Result<void> Journal::add(const TeamNote &note, const PatientId &patient)
{
    const domain::Message message{envelope(patient), note.text, note.context, {}};
    if (auto added = m_store.messages.add(message, Origin::Here); !added)
        return added.error();
    return {};
}

Result<void> Journal::answer(domain::Answer answer, const PatientId &patient, int ordinal, const std::optional<TeamNote> &note)
{
    auto transaction = sqlite::Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    answer.envelope = envelope(patient);
    answer.envelope.id = domain::answerId(answer.attempt, answer.question, ordinal);
    if (auto added = m_store.answers.add(answer, Origin::Here); !added)
        return added.error();
    if (note) {
        if (auto done = add(*note, patient); !done)
            return done;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    // An answer waits for the end of its attempt; a note goes now.
    if (note)
        written();
    return {};
}

Result<void> Journal::review(domain::Answer answer, const PatientId &patient, const std::optional<TeamNote> &note)
{
    answer.envelope = envelope(patient);
    answer.attempt = domain::reviewAttempt(answer.unit, answer.question, answer.envelope.occurredAt.at);
    return keepAlone(std::move(answer), patient, note);
}

Result<void> Journal::baseline(domain::Answer answer, const PatientId &patient)
{
    answer.envelope = envelope(patient);
    answer.attempt = domain::baselineAttempt(answer.unit, answer.question, answer.envelope.occurredAt.at);
    return keepAlone(std::move(answer), patient, {});
}

Result<void> Journal::keepAlone(domain::Answer answer, const PatientId &patient, const std::optional<TeamNote> &note)
{
    auto transaction = sqlite::Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    answer.envelope.id = domain::answerId(answer.attempt, answer.question, 0);
    if (auto added = m_store.answers.add(answer, Origin::Here); !added)
        return added.error();
    if (auto done = m_store.answers.finish(answer.attempt, patient); !done)
        return done;
    if (note) {
        if (auto done = add(*note, patient); !done)
            return done;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    written();
    return {};
}

Result<void> Journal::finishQuiz(
    const PatientId &patient, const domain::AttemptId &attempt, const domain::TaskId &task, const domain::UnitRef &unit)
{
    auto transaction = sqlite::Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    if (auto done = m_store.answers.finish(attempt, patient); !done)
        return done;
    domain::UnitProgress completed{envelope(patient), task, unit, domain::UnitProgress::Event::Completed, 0};
    completed.envelope.id = domain::progressId(task, completed.event, 0);
    if (auto added = m_store.progress.add(completed, Origin::Here); !added)
        return added.error();
    if (auto done = transaction->commit(); !done)
        return done;
    written();
    return {};
}

Result<FactId> Journal::write(
    const PatientId &patient, const std::string &text, const std::string &context, const std::optional<FactId> &inReplyTo)
{
    const domain::Message message{envelope(patient), text, context, inReplyTo};
    if (auto added = m_store.messages.add(message, Origin::Here); !added)
        return added.error();
    written();
    return message.envelope.id;
}

Result<void> Journal::markSeen(const PatientId &patient, const FactId &message)
{
    domain::Receipt receipt{envelope(patient), message};
    receipt.envelope.id = domain::receiptId(message, m_identity.actor);
    auto added = m_store.messages.add(receipt, Origin::Here);
    if (!added)
        return added.error();
    if (*added)
        written();
    return {};
}

Result<void> Journal::goal(const domain::Goal &goal)
{
    if (auto done = store::GoalStore(m_store.database()).save(goal, envelope(goal.patient), Origin::Here); !done)
        return done;
    written();
    return {};
}

Result<void> Journal::settleGoal(const domain::Goal &chosen)
{
    auto transaction = sqlite::Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    store::GoalStore goals(m_store.database());
    if (auto done = goals.settle(chosen.id); !done)
        return done;
    if (auto done = goals.save(chosen, envelope(chosen.patient), Origin::Here); !done)
        return done;
    if (auto done = transaction->commit(); !done)
        return done;
    written();
    return {};
}

Result<void> Journal::assign(const domain::EducationPath &path)
{
    auto transaction = sqlite::Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    if (auto done = m_store.paths.save(path, envelope(path.patient), Origin::Here); !done)
        return done;
    for (const domain::PathUnit &unit : path.units) {
        if (auto done = store::enqueue(m_store.database(), {store::subject::kTask, unit.task.value}, path.patient); !done)
            return done;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    judged(path.patient); // its packs bring their rules
    return {};
}

Result<void> Journal::keepTemplate(const domain::PathTemplate &made)
{
    domain::Envelope version = envelope({});
    version.onBehalfOf.reset();
    if (auto done = store::TemplateStore(m_store.database()).save(made, version, Origin::Here); !done)
        return done;
    written();
    return {};
}

} // namespace services
