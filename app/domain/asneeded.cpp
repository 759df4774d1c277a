// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/asneeded.h"

#include <algorithm>

namespace domain {

using platform::Instant;

namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kDayMs = 24 * 60 * kMinuteMs;

} // namespace

AsNeededState asNeeded(const AsNeeded &limits, std::span<const Instant> takenAt, Instant now)
{
    std::vector<Instant> lastDay;
    std::optional<Instant> last;
    for (const Instant at : takenAt) {
        const Instant known = std::min(at, now);
        if (now.ms - known.ms < kDayMs)
            lastDay.push_back(known);
        last = last ? std::max(*last, known) : known;
    }
    std::ranges::sort(lastDay);

    AsNeededState state{.taken = static_cast<int>(lastDay.size())};
    Instant from = now;
    if (limits.minutesApart && last)
        from = std::max(from, Instant{last->ms + *limits.minutesApart * kMinuteMs});
    if (limits.maxPerDay) {
        state.left = std::max(0, *limits.maxPerDay - state.taken);
        // The dose that must leave the 24 hours first for one more to fit.
        if (state.taken >= *limits.maxPerDay && *limits.maxPerDay > 0)
            from = std::max(from, Instant{lastDay[static_cast<std::size_t>(state.taken - *limits.maxPerDay)].ms + kDayMs});
    }
    state.allowed = from <= now && state.left.value_or(1) > 0;
    if (now < from)
        state.from = from;
    return state;
}

} // namespace domain
