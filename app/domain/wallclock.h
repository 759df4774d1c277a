// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace domain {

struct TimeOfDay {
    int hour = 0;
    int minute = 0;

    friend auto operator<=>(const TimeOfDay &, const TimeOfDay &) = default;
};

/// A day of somebody's calendar, wherever they are: whole days since 1 January 1970. Adding 1 is the next date, also
/// where that day has 23 or 25 hours.
struct LocalDay {
    int days = 0;

    friend auto operator<=>(const LocalDay &, const LocalDay &) = default;
};

/// Both ends included.
struct DayRange {
    LocalDay first;
    LocalDay last;

    [[nodiscard]] bool holds(LocalDay day) const { return first <= day && day <= last; }
    [[nodiscard]] int length() const { return last < first ? 0 : last.days - first.days + 1; }
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

/// "2026-11-21" and nothing else; nothing for a date no calendar has.
[[nodiscard]] std::optional<LocalDay> localDayFromIso(std::string_view isoDate);
[[nodiscard]] std::string toIso(LocalDay day);
/// The date the wall clock of `at` shows.
[[nodiscard]] LocalDay localDayOf(const platform::ZonedTime &at);
/// 0 is Monday, 6 is Sunday.
[[nodiscard]] int weekdayOf(LocalDay day);

/// The port to time zones: minutes east of UTC at an instant. The caller brings the zone, so that daylight saving is
/// tested without one. Everything else about zones follows from it in `atWallClock`.
using ZoneOffset = std::function<int(platform::Instant)>;

/// The instant of a wall-clock time on a local day.
///
/// Gap: a time that clocks jump over is the moment they jump. Overlap: a time that comes twice is its first passing. So
/// every time of every day is one instant, and times in order stay in order (several may fall together in a gap).
[[nodiscard]] platform::ZonedTime atWallClock(LocalDay day, TimeOfDay time, const ZoneOffset &zone);
[[nodiscard]] platform::ZonedTime atWallClock(const std::string &isoDate, TimeOfDay time, const ZoneOffset &zone);

/// False for a date that a zone left out when it changed sides of the date line (Samoa had no 30 December 2011).
[[nodiscard]] bool isLived(LocalDay day, const ZoneOffset &zone);

} // namespace domain
