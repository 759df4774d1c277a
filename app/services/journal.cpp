// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/journal.h"

#include "app/domain/reviews.h"
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

Result<FactId> Journal::measure(
    const PatientId &patient, const std::string &kind, double value, const std::string &unit, const std::optional<FactId> &corrects)
{
    domain::Measure measure{envelope(patient), kind, value, unit};
    measure.envelope.corrects = corrects;
    if (auto added = m_store.measures.add(measure, Origin::Here); !added)
        return added.error();
    written();
    return measure.envelope.id;
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

Result<void> Journal::takeBack(const PatientId &patient, const FactId &fact)
{
    domain::Retraction retraction{envelope(patient)};
    retraction.envelope.id = domain::retractionId(fact);
    retraction.envelope.corrects = fact;
    if (auto added = store::retract(m_store.database(), retraction, Origin::Here); !added)
        return added.error();
    written();
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

Result<void> Journal::answer(domain::Answer answer, const PatientId &patient, int ordinal)
{
    answer.envelope = envelope(patient);
    answer.envelope.id = domain::answerId(answer.attempt, answer.question, ordinal);
    if (auto added = m_store.answers.add(answer, Origin::Here); !added)
        return added.error();
    return {};
}

Result<void> Journal::review(domain::Answer answer, const PatientId &patient)
{
    auto transaction = sqlite::Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    answer.envelope = envelope(patient);
    answer.attempt = domain::reviewAttempt(answer.unit, answer.question, answer.envelope.occurredAt.at);
    answer.envelope.id = domain::answerId(answer.attempt, answer.question, 0);
    if (auto added = m_store.answers.add(answer, Origin::Here); !added)
        return added.error();
    if (auto done = m_store.answers.finish(answer.attempt, patient); !done)
        return done;
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
    written();
    return {};
}

} // namespace services
