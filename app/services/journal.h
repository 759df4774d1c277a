// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/domain/goal.h"
#include "app/services/identity.h"
#include "app/store/store.h"

#include <functional>

namespace services {

/// Writes down what people do, under the name of who did it. Every call is on disk when it returns; the outbox row goes
/// with it. One object a store, on the thread of that store.
class Journal {
public:
    Journal(store::Store &store, const platform::Clock &clock, Identity identity, std::string deviceId);

    [[nodiscard]] const Identity &identity() const { return m_identity; }
    /// Called after each entry, on the same thread: the sync service listens.
    void setListener(std::function<void()> listener) { m_listener = std::move(listener); }
    /// Called after an entry that a rule may look at: a measure, what takes one back, what a professional
    /// set, a path. The rules listen.
    void setJudge(std::function<void(const domain::PatientId &)> judge) { m_judge = std::move(judge); }

    /// @param at when it was measured; none: now
    platform::Result<domain::FactId> measure(const domain::PatientId &patient, const std::string &kind, double value, const std::string &unit,
        const std::optional<domain::FactId> &corrects = {}, const std::optional<platform::ZonedTime> &at = {});
    /// Several values of one reading, such as the two of a cuff, the first first: all are kept or none, and they leave as one.
    struct NewMeasure {
        std::string kind;
        double value = 0;
        std::string unit;
        std::optional<domain::FactId> corrects{};
    };
    platform::Result<std::vector<domain::FactId>> measures(
        const domain::PatientId &patient, const std::vector<NewMeasure> &values, const std::optional<platform::ZonedTime> &at = {});
    platform::Result<domain::FactId> dose(const domain::PatientId &patient, const domain::DoseSlot &slot, domain::DoseEvent::State state,
        const std::optional<domain::SkipReason> &reason = {}, const std::optional<domain::FactId> &corrects = {});
    /// A medicine that is written down, or a new version of one: in force from now on. What a professional writes is a
    /// prescription and is sent; what the person writes stays on this device.
    platform::Result<void> plan(const domain::Medication &medication);
    /// A medicine handed out at the pharmacy today: what is in the boxes, or how many days they are for.
    platform::Result<domain::FactId> handedOut(const domain::PatientId &patient, const domain::MedicationId &medication,
        const std::optional<domain::Amount> &quantity, const std::optional<int> &days);
    /// Takes back a dose or a measure.
    platform::Result<void> takeBack(const domain::PatientId &patient, const domain::FactId &fact);

    platform::Result<void> progress(const domain::PatientId &patient, const domain::TaskId &task, const domain::UnitRef &unit,
        domain::UnitProgress::Event event, int page = 0);
    /// What an answer makes the app tell the team.
    struct TeamNote {
        std::string text;
        std::string context;
    };
    /// Keeps one answer; `ordinal` counts answers to the same question in this attempt from 0. The note is kept with it or neither
    /// is: an answer alone would be counted as told.
    platform::Result<void> answer(
        domain::Answer answer, const domain::PatientId &patient, int ordinal = 0, const std::optional<TeamNote> &note = {});
    /// Keeps one answer to a question that came back alone, and queues it: an attempt of its own, see domain/reviews.h.
    platform::Result<void> review(domain::Answer answer, const domain::PatientId &patient, const std::optional<TeamNote> &note = {});
    /// The same for a question asked at the shared assessment. The team is there: it is told nothing.
    platform::Result<void> baseline(domain::Answer answer, const domain::PatientId &patient);
    /// The attempt is over: it may be sent, and the unit is completed.
    platform::Result<void> finishQuiz(
        const domain::PatientId &patient, const domain::AttemptId &attempt, const domain::TaskId &task, const domain::UnitRef &unit);

    platform::Result<domain::FactId> write(const domain::PatientId &patient, const std::string &text, const std::string &context,
        const std::optional<domain::FactId> &inReplyTo = {});
    platform::Result<void> markSeen(const domain::PatientId &patient, const domain::FactId &message);

    /// Keeps alerts this device raised, in one transaction. Gives how many were new.
    platform::Result<int> raise(const std::vector<domain::RaisedAlert> &alerts);
    /// Whoever this device acts for saw an alert. Saying it twice is saying it once.
    platform::Result<void> seeAlert(const domain::PatientId &patient, const domain::FactId &alert, const std::string &note);
    /// Sets a threshold, a reference or a date for a patient. `Invalid` unless a professional does.
    platform::Result<void> set(const domain::ClinicalSetting &setting);
    /// A goal in the person's words: new, written again, put away or taken up.
    platform::Result<void> goal(const domain::Goal &goal);
    /// Of two versions of a goal, this one: the words of both stay readable.
    platform::Result<void> settleGoal(const domain::Goal &chosen);

    /// Saves a path and queues it with its tasks, in one transaction.
    platform::Result<void> assign(const domain::EducationPath &path);
    /// A path the team uses again: new, or a new version of one.
    platform::Result<void> keepTemplate(const domain::PathTemplate &made);

    /// An envelope for something that happens now, by whoever this device acts for.
    [[nodiscard]] domain::Envelope envelope(const domain::PatientId &patient);
    /// Takes part in the order of what came from elsewhere.
    void observe(const platform::Stamp &remote) { m_hybrid.observe(remote); }

private:
    platform::Result<void> keepAlone(domain::Answer answer, const domain::PatientId &patient, const std::optional<TeamNote> &note);
    void written();
    void judged(const domain::PatientId &patient);
    platform::Result<void> add(const TeamNote &note, const domain::PatientId &patient);

    store::Store &m_store;
    const platform::Clock &m_clock;
    Identity m_identity;
    platform::HybridClock m_hybrid;
    std::function<void()> m_listener;
    std::function<void(const domain::PatientId &)> m_judge;
};

} // namespace services
