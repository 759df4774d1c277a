// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/duedoses.h"

#include <algorithm>

namespace domain {

using platform::Instant;
using platform::ZonedTime;

namespace {

constexpr std::int64_t kMinuteMs = 60'000;

/// The first minute in (before, after] with the offset that holds at `after`.
Instant clocksJump(Instant before, Instant after, const ZoneOffset &zone)
{
    const int offset = zone(after);
    while (after.ms - before.ms > kMinuteMs) {
        const Instant middle{before.ms + (after.ms - before.ms) / kMinuteMs / 2 * kMinuteMs};
        (zone(middle) == offset ? after : before) = middle;
    }
    return after;
}

} // namespace

ZonedTime atWallClock(const std::string &isoDate, TimeOfDay time, const ZoneOffset &zone)
{
    const auto midnightUtc = platform::zonedFromIso(isoDate);
    const std::int64_t wall = (midnightUtc ? midnightUtc->at.ms : 0) + (time.hour * 60 + time.minute) * kMinuteMs;
    // The offset before the change is the larger guess: it finds the first passing of an hour that comes twice.
    const int before = zone({wall - 24 * 60 * kMinuteMs});
    Instant at{wall - before * kMinuteMs};
    const int offset = zone(at);
    if (offset != before) {
        const Instant corrected{wall - offset * kMinuteMs};
        at = zone(corrected) == offset ? corrected : clocksJump(corrected, at, zone);
    }
    return {at, zone(at)};
}

std::vector<DoseSlot> dueDoses(std::span<const Medication> plan, const std::string &isoDate, const ZoneOffset &zone)
{
    std::vector<DoseSlot> due;
    for (const Medication &medication : plan) {
        const bool started = medication.from.empty() || medication.from <= isoDate;
        const bool ended = !medication.until.empty() && medication.until < isoDate;
        if (!medication.active || !started || ended)
            continue;
        for (const TimeOfDay time : medication.times)
            due.push_back({medication.id, atWallClock(isoDate, time, zone)});
    }
    std::ranges::stable_sort(due, {}, [](const DoseSlot &slot) { return slot.scheduledAt.at; });
    return due;
}

} // namespace domain
