// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"

#include <span>
#include <string>
#include <vector>

namespace domain {

/// Why a professional should open one patient before another. A reason is a fact the app knows, never a score.
struct Need {
    enum class Level { Now, Today, Nothing, NotKnown };
    enum class Reason {
        Alert,             ///< a rule was met and nobody of the team has seen it
        QuestionOverdue,   ///< waiting for longer than the answer that was promised
        Question,          ///< a message without an answer
        SafetyNotRight,    ///< the last answer about a safety competence was not right
        SafetyOverdue,     ///< safety units of the path that are not finished after two weeks
        WordsToRate,       ///< answers in the person's own words that nobody has rated
        Silence,           ///< nothing received for three days
        ReviewDue,         ///< the plan is to be looked at again together, a year after it was last
        NoPath,            ///< nobody has sent a path yet
        NothingReceivedYet ///< a path was sent a short while ago and nothing came back so far
    };

    Level level = Level::Nothing;
    Reason reason = Reason::NoPath;
    platform::ZonedTime since;           ///< unset for `NoPath` and `SafetyNotRight`
    std::vector<std::string> competences; ///< only for `SafetyNotRight`
    FactId alert{};                       ///< only for `Alert`
    int count = 0;                        ///< how many: of alerts, questions, units, words
    int of = 0;                           ///< out of how many

    friend bool operator==(const Need &, const Need &) = default;
};

/// The promise made above every composer is "about 2 working days".
inline constexpr int kAnswerPromisedDays = 2;
/// Silent for three days is never "nothing to report".
inline constexpr int kSilenceDays = 3;
/// Safety comes first in a path: after this long in it, an unfinished unit is asked about.
inline constexpr int kSafetyUnitDays = 14;

/// An alert that waits for somebody of the team.
struct OpenAlert {
    FactId alert;
    platform::ZonedTime since;
    bool atOnce = true; ///< otherwise it can wait for the round of the day

    friend bool operator==(const OpenAlert &, const OpenAlert &) = default;
};

struct NeedInputs {
    std::optional<platform::ZonedTime> pathSent;  ///< none: no path
    std::optional<platform::ZonedTime> lastEntry; ///< the newest thing the patient, or somebody for them, entered
    std::optional<platform::ZonedTime> waiting;   ///< since when a message waits, see `waitingSince`
    std::vector<std::string> safetyNotRight;      ///< safety competences whose last answer was not right
    platform::ZonedTime now;
    std::vector<OpenAlert> alerts{}; ///< gravest first
    int questions = 0;               ///< conversations that wait for an answer
    int questionsAsked = 0;          ///< conversations the patient wrote in
    std::optional<platform::ZonedTime> wordsSince{}; ///< the oldest words that wait for a rating
    int words = 0;
    int wordsGiven = 0;
    std::optional<platform::ZonedTime> safetySince{}; ///< when the safety unit that has been unfinished longest came into the path
    int safetyOpen = 0;
    int safetyUnits = 0;
    std::optional<LocalDay> reviewDue{};

    friend bool operator==(const NeedInputs &, const NeedInputs &) = default;
};

/// Everything there is to act on, gravest first. Empty: nothing to report. Pure.
[[nodiscard]] std::vector<Need> needs(const NeedInputs &inputs);
/// The gravest of `needs`; `Nothing` when there is none.
[[nodiscard]] Need::Level levelOf(std::span<const Need> needs);

/// When the oldest message that nobody of the team has answered was written. `thread` is oldest first.
[[nodiscard]] std::optional<platform::ZonedTime> waitingSince(std::span<const Message> thread);
[[nodiscard]] bool isFromTeam(const Envelope &envelope);

} // namespace domain
