// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/consent.h"
#include "app/domain/schedule.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace domain {

/// One thing that happened in therapeutic patient education as the HAS describes it: agreement, shared assessment, personal plan,
/// sessions, evaluation. A fact: what turns out wrong is taken back, nothing is rewritten.
struct CareStep {
    enum class Kind {
        JoinAgreed,
        JoinRefused,
        JoinWithdrawn,
        ShareAgreed,
        ShareRefused,
        Assessment, ///< the shared educational assessment
        Plan,       ///< the plan, agreed with the patient
        Session,
        Evaluation, ///< of competences, one to one
        Review,     ///< the yearly one
        HandOver,   ///< somebody else is responsible from now on
        Closing
    };
    /// Distance is one to one, by telephone or picture.
    enum class Setting { Individual, Group, Distance };

    Envelope envelope;
    Kind kind = Kind::Assessment;
    Setting setting = Setting::Individual;
    std::string note;
    ActorId receiver; ///< of a hand-over

    friend bool operator==(const CareStep &, const CareStep &) = default;
};

/// Where the process stands. Made by `process` from all that happened, never stored.
struct CareProcess {
    enum class Stage { NotAsked, Refused, Agreed, Assessed, Planned, InSessions, Evaluated, Closed, Withdrawn };

    Stage stage = Stage::NotAsked;
    Stage before = Stage::NotAsked; ///< of a withdrawal: coming back goes on from there
    std::optional<bool> isSharing;
    std::optional<platform::ZonedTime> agreedAt;
    std::optional<platform::ZonedTime> refusedAt;
    std::optional<platform::ZonedTime> withdrawnAt;
    std::optional<platform::ZonedTime> assessedAt;
    std::optional<platform::ZonedTime> plannedAt;
    std::optional<platform::ZonedTime> lastSessionAt;
    std::optional<platform::ZonedTime> evaluatedAt;
    std::optional<platform::ZonedTime> reviewedAt;
    std::optional<platform::ZonedTime> closedAt;
    int individualMeetings = 0;
    int individualSessions = 0;
    int groupSessions = 0;
    int distanceSessions = 0;
    ActorId responsible; ///< of the last hand-over, else whoever held the assessment

    [[nodiscard]] int sessions() const { return individualSessions + groupSessions + distanceSessions; }
    friend bool operator==(const CareProcess &, const CareProcess &) = default;
};

/// HAS: at least two individual meetings, for the assessment and for the evaluation.
inline constexpr int kIndividualMeetingsToClose = 2;

/// Why something cannot have happened now.
enum class CareFault {
    NotAgreed,
    AlreadyAgreed,
    HasWithdrawn,
    HasRefused,
    IsClosed,
    NoAssessment,
    NoPlan,
    NoSession,
    NoEvaluation,
    TooFewIndividualMeetings,
    NotInGroup, ///< assessment and evaluation are one to one
    NoReceiver
};

/// The state machine: whether `step` may follow, and what comes of it.
[[nodiscard]] std::optional<CareFault> faultOf(const CareProcess &process, const CareStep &step);
/// @pre !faultOf(process, step)
[[nodiscard]] CareProcess after(const CareProcess &process, const CareStep &step);

/// Two people may have written apart from one another: what does not follow is set aside, and stays readable with the reason.
struct CareHistory {
    struct Aside {
        CareStep step;
        CareFault fault;

        friend bool operator==(const Aside &, const Aside &) = default;
    };
    CareProcess now;
    std::vector<CareStep> steps; ///< that count, as they happened
    std::vector<Aside> aside;
};
/// In the order they happened, then in that of all devices; the order in which they arrive does not matter.
[[nodiscard]] CareHistory historyOf(std::vector<CareStep> steps);

/// What the patient's word means for the process: agreeing to join and to share are words of theirs, kept in the ledger. None for
/// other topics.
[[nodiscard]] std::optional<CareStep> careStepOf(const ConsentEntry &entry);

/// The day by which the plan is to be looked at again together, a year after it was last; none before there is a plan, and none
/// after the end.
[[nodiscard]] std::optional<LocalDay> reviewDue(const CareProcess &process);

/// Stored and sent.
[[nodiscard]] std::string_view toToken(CareStep::Kind kind);
[[nodiscard]] std::string_view toToken(CareStep::Setting setting);
[[nodiscard]] std::optional<CareStep::Kind> careStepFromToken(std::string_view token);
[[nodiscard]] std::optional<CareStep::Setting> careSettingFromToken(std::string_view token);
[[nodiscard]] std::span<const CareStep::Kind> allCareSteps();

} // namespace domain
