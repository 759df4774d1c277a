// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/wallclock.h"

#include <chrono>

namespace domain {

using platform::Instant;
using platform::ZonedTime;

namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kDayMs = 24 * 60 * kMinuteMs;

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

std::optional<LocalDay> localDayFromIso(std::string_view isoDate)
{
    if (isoDate.size() != 10)
        return std::nullopt;
    const auto midnight = platform::zonedFromIso(isoDate);
    if (!midnight)
        return std::nullopt;
    return LocalDay{static_cast<int>(midnight->at.ms / kDayMs - (midnight->at.ms % kDayMs < 0))};
}

std::string toIso(LocalDay day)
{
    return platform::toIso(Instant{day.days * kDayMs}).substr(0, 10);
}

LocalDay localDayOf(const ZonedTime &at)
{
    using namespace std::chrono;
    const sys_time<milliseconds> wall{milliseconds{at.at.ms + at.offsetMinutes * kMinuteMs}};
    return {static_cast<int>(floor<days>(wall).time_since_epoch().count())};
}

int weekdayOf(LocalDay day)
{
    return static_cast<int>(std::chrono::weekday{std::chrono::sys_days{std::chrono::days{day.days}}}.iso_encoding()) - 1;
}

ZonedTime atWallClock(LocalDay day, TimeOfDay time, const ZoneOffset &zone)
{
    const std::int64_t wall = day.days * kDayMs + (time.hour * 60 + time.minute) * kMinuteMs;
    // The offset before the change is the larger guess: it finds the first passing of an hour that comes twice.
    const int before = zone({wall - kDayMs});
    Instant at{wall - before * kMinuteMs};
    const int offset = zone(at);
    if (offset != before) {
        const Instant corrected{wall - offset * kMinuteMs};
        at = zone(corrected) == offset ? corrected : clocksJump(corrected, at, zone);
    }
    return {at, zone(at)};
}

ZonedTime atWallClock(const std::string &isoDate, TimeOfDay time, const ZoneOffset &zone)
{
    return atWallClock(localDayFromIso(isoDate).value_or(LocalDay{}), time, zone);
}

bool isLived(LocalDay day, const ZoneOffset &zone)
{
    return atWallClock(day, {0, 0}, zone).at < atWallClock(LocalDay{day.days + 1}, {0, 0}, zone).at;
}

} // namespace domain
