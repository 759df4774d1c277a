// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/need.h"

#include <algorithm>

namespace domain {

namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

bool isOlderThan(const platform::ZonedTime &at, int days, const platform::ZonedTime &now)
{
    return now.at.ms - at.at.ms >= days * kDayMs;
}

int rank(Need::Level level)
{
    return level == Need::Level::Now ? 0 : level == Need::Level::Today ? 1 : level == Need::Level::NotKnown ? 2 : 3;
}

} // namespace

std::vector<Need> needs(const NeedInputs &inputs)
{
    std::vector<Need> found;
    for (const OpenAlert &open : inputs.alerts)
        found.push_back({open.atOnce ? Need::Level::Now : Need::Level::Today, Need::Reason::Alert, open.since, {}, open.alert,
            static_cast<int>(inputs.alerts.size()), static_cast<int>(inputs.alerts.size())});
    if (inputs.waiting) {
        const bool overdue = isOlderThan(*inputs.waiting, kAnswerPromisedDays, inputs.now);
        found.push_back({overdue ? Need::Level::Now : Need::Level::Today, overdue ? Need::Reason::QuestionOverdue : Need::Reason::Question,
            *inputs.waiting, {}, {}, inputs.questions, inputs.questionsAsked});
    }
    if (!inputs.safetyNotRight.empty())
        found.push_back({Need::Level::Today, Need::Reason::SafetyNotRight, {}, inputs.safetyNotRight});
    if (inputs.safetySince && isOlderThan(*inputs.safetySince, kSafetyUnitDays, inputs.now)) {
        found.push_back({Need::Level::Today, Need::Reason::SafetyOverdue, *inputs.safetySince, {}, {}, inputs.safetyOpen, inputs.safetyUnits});
    }
    if (inputs.wordsSince)
        found.push_back({Need::Level::Today, Need::Reason::WordsToRate, *inputs.wordsSince, {}, {}, inputs.words, inputs.wordsGiven});
    if (!inputs.pathSent) {
        found.push_back({Need::Level::Today, Need::Reason::NoPath, {}, {}});
    } else {
        // Before the first entry the silence counts from the path: nobody is expected to write before it.
        const platform::ZonedTime heard = inputs.lastEntry ? *inputs.lastEntry : *inputs.pathSent;
        if (isOlderThan(heard, kSilenceDays, inputs.now))
            found.push_back({Need::Level::Today, Need::Reason::Silence, heard, {}});
        else if (!inputs.lastEntry)
            found.push_back({Need::Level::NotKnown, Need::Reason::NothingReceivedYet, heard, {}});
    }
    if (inputs.reviewDue && *inputs.reviewDue <= localDayOf(inputs.now))
        found.push_back({Need::Level::Today, Need::Reason::ReviewDue, {}, {}});
    std::ranges::stable_sort(found, {}, [](const Need &need) { return rank(need.level); });
    return found;
}

Need::Level levelOf(std::span<const Need> needs)
{
    return needs.empty() ? Need::Level::Nothing : needs.front().level;
}

bool isFromTeam(const Envelope &envelope)
{
    return envelope.authorRole != role::kPatient && envelope.authorRole != role::kCaregiver;
}

std::optional<platform::ZonedTime> waitingSince(std::span<const Message> thread)
{
    std::optional<platform::ZonedTime> since;
    for (const Message &message : thread) {
        if (isFromTeam(message.envelope))
            since.reset();
        else if (!since)
            since = message.envelope.occurredAt;
    }
    return since;
}

} // namespace domain
