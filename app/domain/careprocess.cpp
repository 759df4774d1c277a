// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/careprocess.h"

#include "app/domain/wallclock.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace domain {

namespace {

using Kind = CareStep::Kind;
using Setting = CareStep::Setting;
using Stage = CareProcess::Stage;

constexpr std::array kKinds{Kind::JoinAgreed, Kind::JoinRefused, Kind::JoinWithdrawn, Kind::ShareAgreed, Kind::ShareRefused, Kind::Assessment,
    Kind::Plan, Kind::Session, Kind::Evaluation, Kind::Review, Kind::HandOver, Kind::Closing};
constexpr std::array<std::string_view, kKinds.size()> kKindTokens{"join-agreed", "join-refused", "join-withdrawn", "share-agreed", "share-refused",
    "assessment", "plan", "session", "evaluation", "review", "hand-over", "closing"};
constexpr std::array<std::string_view, 3> kSettingTokens{"individual", "group", "distance"};

bool isOpen(Stage stage)
{
    return stage == Stage::Agreed || stage == Stage::Assessed || stage == Stage::Planned || stage == Stage::InSessions || stage == Stage::Evaluated;
}

bool isBefore(Stage stage, Stage other)
{
    return static_cast<int>(stage) < static_cast<int>(other);
}

/// Nothing is done for somebody who did not agree, or no longer does.
std::optional<CareFault> notOpen(Stage stage)
{
    switch (stage) {
    case Stage::NotAsked:
        return CareFault::NotAgreed;
    case Stage::Refused:
        return CareFault::HasRefused;
    case Stage::Withdrawn:
        return CareFault::HasWithdrawn;
    case Stage::Closed:
        return CareFault::IsClosed;
    default:
        return std::nullopt;
    }
}

void meet(CareProcess &process, Setting setting)
{
    process.individualMeetings += setting == Setting::Group ? 0 : 1;
}

/// Back after the end: the next path begins with its own assessment.
CareProcess begun(const CareProcess &process, const platform::ZonedTime &at)
{
    CareProcess next;
    next.isSharing = process.isSharing;
    next.agreedAt = at;
    next.stage = Stage::Agreed;
    if (process.stage != Stage::Withdrawn)
        return next;
    next = process;
    next.stage = isOpen(process.before) ? process.before : Stage::Agreed;
    next.agreedAt = at;
    next.withdrawnAt.reset();
    return next;
}

} // namespace

std::optional<CareFault> faultOf(const CareProcess &process, const CareStep &step)
{
    const Stage stage = process.stage;
    switch (step.kind) {
    case Kind::ShareAgreed:
    case Kind::ShareRefused:
        return std::nullopt;
    case Kind::JoinAgreed:
    case Kind::JoinRefused:
        return isOpen(stage) ? std::optional(CareFault::AlreadyAgreed) : std::nullopt;
    default:
        break;
    }
    if (const auto closed = notOpen(stage))
        return closed;
    switch (step.kind) {
    case Kind::Assessment:
        return step.setting == Setting::Group ? std::optional(CareFault::NotInGroup) : std::nullopt;
    case Kind::Plan:
        return isBefore(stage, Stage::Assessed) ? std::optional(CareFault::NoAssessment) : std::nullopt;
    case Kind::Session:
    case Kind::Review:
        return isBefore(stage, Stage::Planned) ? std::optional(CareFault::NoPlan) : std::nullopt;
    case Kind::Evaluation:
        if (isBefore(stage, Stage::Planned))
            return CareFault::NoPlan;
        if (process.sessions() == 0)
            return CareFault::NoSession;
        return step.setting == Setting::Group ? std::optional(CareFault::NotInGroup) : std::nullopt;
    case Kind::HandOver:
        return step.receiver.empty() ? std::optional(CareFault::NoReceiver) : std::nullopt;
    case Kind::Closing:
        if (stage != Stage::Evaluated)
            return CareFault::NoEvaluation;
        return process.individualMeetings < kIndividualMeetingsToClose ? std::optional(CareFault::TooFewIndividualMeetings) : std::nullopt;
    default:
        return std::nullopt;
    }
}

CareProcess after(const CareProcess &process, const CareStep &step)
{
    const platform::ZonedTime &at = step.envelope.occurredAt;
    CareProcess next = process;
    switch (step.kind) {
    case Kind::JoinAgreed:
        return begun(process, at);
    case Kind::JoinRefused:
        next.stage = Stage::Refused;
        next.refusedAt = at;
        return next;
    case Kind::JoinWithdrawn:
        next.before = process.stage;
        next.stage = Stage::Withdrawn;
        next.withdrawnAt = at;
        return next;
    case Kind::ShareAgreed:
    case Kind::ShareRefused:
        next.isSharing = step.kind == Kind::ShareAgreed;
        return next;
    case Kind::Assessment:
        meet(next, step.setting);
        next.assessedAt = at;
        if (next.responsible.empty())
            next.responsible = step.envelope.author;
        if (isBefore(next.stage, Stage::Assessed))
            next.stage = Stage::Assessed;
        return next;
    case Kind::Plan:
        next.plannedAt = at;
        next.stage = Stage::Planned;
        return next;
    case Kind::Session:
        meet(next, step.setting);
        ++(step.setting == Setting::Individual ? next.individualSessions : step.setting == Setting::Group ? next.groupSessions : next.distanceSessions);
        next.lastSessionAt = at;
        next.stage = Stage::InSessions;
        return next;
    case Kind::Evaluation:
        meet(next, step.setting);
        next.evaluatedAt = at;
        next.stage = Stage::Evaluated;
        return next;
    case Kind::Review:
        meet(next, step.setting);
        next.reviewedAt = at;
        return next;
    case Kind::HandOver:
        next.responsible = step.receiver;
        return next;
    case Kind::Closing:
        next.stage = Stage::Closed;
        next.closedAt = at;
        return next;
    }
    return next;
}

CareHistory historyOf(std::vector<CareStep> steps)
{
    std::ranges::sort(steps, [](const CareStep &one, const CareStep &other) {
        return std::tuple(one.envelope.occurredAt.at, one.envelope.stamp, one.envelope.id) <
            std::tuple(other.envelope.occurredAt.at, other.envelope.stamp, other.envelope.id);
    });
    CareHistory history;
    for (CareStep &step : steps) {
        if (const auto fault = faultOf(history.now, step)) {
            history.aside.push_back({std::move(step), *fault});
            continue;
        }
        history.now = after(history.now, step);
        history.steps.push_back(std::move(step));
    }
    return history;
}

std::optional<CareStep> careStepOf(const ConsentEntry &entry)
{
    using Decision = ConsentEntry::Decision;
    CareStep step;
    step.envelope = entry.envelope;
    const bool isGiven = entry.decision == Decision::Given;
    if (entry.topic == topic::kJoin)
        step.kind = isGiven ? Kind::JoinAgreed : entry.decision == Decision::Refused ? Kind::JoinRefused : Kind::JoinWithdrawn;
    else if (entry.topic == topic::kShare)
        step.kind = isGiven ? Kind::ShareAgreed : Kind::ShareRefused;
    else
        return std::nullopt;
    return step;
}

std::optional<LocalDay> reviewDue(const CareProcess &process)
{
    if (!isOpen(process.stage) || !process.plannedAt)
        return std::nullopt;
    platform::ZonedTime last = *process.plannedAt;
    for (const auto &each : {process.reviewedAt, process.evaluatedAt}) {
        if (each && last.at < each->at)
            last = *each;
    }
    const std::string day = toIso(localDayOf(last));
    const std::string year = std::to_string(std::stoi(day.substr(0, 4)) + 1);
    // 29 February has no anniversary in most years.
    const auto due = localDayFromIso(year + day.substr(4));
    return due ? due : localDayFromIso(year + "-02-28");
}

std::string_view toToken(Kind kind)
{
    return kKindTokens[static_cast<std::size_t>(kind)];
}

std::string_view toToken(Setting setting)
{
    return kSettingTokens[static_cast<std::size_t>(setting)];
}

std::optional<Kind> careStepFromToken(std::string_view token)
{
    const auto found = std::ranges::find(kKindTokens, token);
    return found == kKindTokens.end() ? std::nullopt : std::optional(kKinds[static_cast<std::size_t>(found - kKindTokens.begin())]);
}

std::optional<Setting> careSettingFromToken(std::string_view token)
{
    const auto found = std::ranges::find(kSettingTokens, token);
    return found == kSettingTokens.end() ? std::nullopt : std::optional(static_cast<Setting>(found - kSettingTokens.begin()));
}

std::span<const Kind> allCareSteps()
{
    return kKinds;
}

} // namespace domain
