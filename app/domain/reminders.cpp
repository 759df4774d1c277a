// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/reminders.h"

namespace domain {

using platform::Instant;
using platform::ZonedTime;

namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kDayMs = 24 * 60 * kMinuteMs;

TimeOfDay wallClock(const ZonedTime &at)
{
    const std::int64_t minutes = (at.at.ms + at.offsetMinutes * kMinuteMs - localDayOf(at).days * kDayMs) / kMinuteMs;
    return {static_cast<int>(minutes / 60), static_cast<int>(minutes % 60)};
}

int digits(std::string_view text)
{
    const bool areDigits = text.size() == 2 && text[0] >= '0' && text[0] <= '9' && text[1] >= '0' && text[1] <= '9';
    return areDigits ? (text[0] - '0') * 10 + text[1] - '0' : -1;
}

} // namespace

std::vector<DueMoment> dueMoments(std::span<const Medication> plan, Instant after, Instant upTo, const ZoneOffset &zone)
{
    std::vector<DueMoment> moments;
    if (upTo <= after)
        return moments;
    const DayRange days{localDayOf({after, zone(after)}), localDayOf({upTo, zone(upTo)})};
    for (const DoseSlot &slot : dueDoses(plan, days, zone)) {
        const Instant at = slot.scheduledAt.at;
        if (at <= after || upTo < at)
            continue;
        if (moments.empty() || moments.back().at.at != at)
            moments.push_back({slot.scheduledAt, {}});
        moments.back().doses.push_back(slot);
    }
    return moments;
}

bool QuietHours::holds(const ZonedTime &at) const
{
    const TimeOfDay time = wallClock(at);
    return from <= to ? from <= time && time < to : from <= time || time < to;
}

Instant afterQuiet(Instant at, const QuietHours &quiet, const ZoneOffset &zone)
{
    const ZonedTime local{at, zone(at)};
    if (!quiet.holds(local))
        return at;
    const LocalDay today = localDayOf(local);
    const ZonedTime end = atWallClock(today, quiet.to, zone);
    return at < end.at ? end.at : atWallClock(LocalDay{today.days + 1}, quiet.to, zone).at;
}

std::optional<TimeOfDay> timeOfDayFromText(std::string_view text)
{
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    const TimeOfDay time{digits(text.substr(0, 2)), digits(text.substr(3, 2))};
    const bool isTime = 0 <= time.hour && time.hour < 24 && 0 <= time.minute && time.minute < 60;
    return isTime ? std::optional(time) : std::nullopt;
}

} // namespace domain
