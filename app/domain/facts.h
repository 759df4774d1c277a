// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/envelope.h"
#include "app/domain/schedule.h"

#include <string>
#include <vector>

namespace domain {

/// What a person declares, learns, measures or says. Facts never change; merging two sets of facts is their union.

/// One moment of one medicine: "bisoprolol, 21 November, 8:00". Two devices name it the same way.
struct DoseSlot {
    MedicationId medication;
    platform::ZonedTime scheduledAt;

    friend bool operator==(const DoseSlot &, const DoseSlot &) = default;
};

/// UUIDv5 of the medicine and the scheduled instant.
[[nodiscard]] std::string resourceId(const DoseSlot &slot);

using SkipReason = Named<struct SkipReasonTag>; ///< "forgot", "side-effect", "none-left", "rather-not-say", …

/// A declared dose. There is no "missed": what nobody declared is not known.
struct DoseEvent {
    enum class State { Taken, Skipped };

    Envelope envelope;
    DoseSlot slot;
    State state = State::Taken;
    std::optional<SkipReason> reason; ///< only for a skipped one, and only if the person says it

    friend bool operator==(const DoseEvent &, const DoseEvent &) = default;
};

/// A medicine handed out at the pharmacy.
struct Dispensing {
    Envelope envelope;
    MedicationId medication;
    LocalDay on;
    std::optional<int> daysSupply;  ///< how many days it is for, when the pharmacy says so
    std::optional<Amount> quantity; ///< what is in the boxes

    friend bool operator==(const Dispensing &, const Dispensing &) = default;
};

/// A value with its unit (UCUM). `kind` is the id of a pack's measure: "weight".
struct Measure {
    Envelope envelope;
    std::string kind;
    double value = 0;
    std::string unit;
    std::optional<FactId> reading{}; ///< the value it was read with, as the lower number of a cuff with the upper; none: it stands alone or is the first

    friend bool operator==(const Measure &, const Measure &) = default;
};

/// One answer to one question of one run through a quiz.
struct Answer {
    enum class Verdict { Right, NotQuite, Unknown, ForReview };

    Envelope envelope;
    AttemptId attempt;
    UnitRef unit;
    std::string question;
    std::string competence;
    std::vector<std::string> chosen; ///< option keys in the order given
    std::string text;                ///< number as typed, or the person's own words
    Verdict verdict = Verdict::Unknown;

    friend bool operator==(const Answer &, const Answer &) = default;
};

/// How far a person came in a unit. Reading never counts as learning: only `Completed` follows a finished quiz.
struct UnitProgress {
    enum class Event { Opened, PageReached, Read, Completed };

    Envelope envelope;
    TaskId task;
    UnitRef unit;
    Event event = Event::Opened;
    int page = 0; ///< zero-based, for PageReached

    friend bool operator==(const UnitProgress &, const UnitProgress &) = default;
};

/// Something written to the team or by it. `context` says what the person was looking at: "unit:heart-failure/daily-weighing".
struct Message {
    Envelope envelope;
    std::string text;
    std::string context;
    std::optional<FactId> inReplyTo;

    friend bool operator==(const Message &, const Message &) = default;
};

/// Somebody opened a message. Its author is who saw it.
struct Receipt {
    Envelope envelope;
    FactId message;

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

/// Takes a fact back; `envelope.corrects` says which. The fact stays readable in the history.
struct Retraction {
    Envelope envelope;

    friend bool operator==(const Retraction &, const Retraction &) = default;
};

/// Ids that every device derives alike, so that the same event arriving twice is one fact.
[[nodiscard]] FactId progressId(const TaskId &task, UnitProgress::Event event, int page);
[[nodiscard]] FactId answerId(const AttemptId &attempt, const std::string &question, int ordinal);
[[nodiscard]] FactId retractionId(const FactId &target);
[[nodiscard]] FactId receiptId(const FactId &message, const ActorId &reader);

/// Stored and sent as text; the tables are in facts.cpp. Unknown text is not a value: the caller keeps the row and
/// shows nothing rather than something wrong.
[[nodiscard]] std::string_view toToken(DoseEvent::State state);
[[nodiscard]] std::string_view toToken(Answer::Verdict verdict);
[[nodiscard]] std::string_view toToken(UnitProgress::Event event);
[[nodiscard]] std::optional<DoseEvent::State> doseStateFromToken(std::string_view token);
[[nodiscard]] std::optional<Answer::Verdict> verdictFromToken(std::string_view token);
[[nodiscard]] std::optional<UnitProgress::Event> progressEventFromToken(std::string_view token);

} // namespace domain
