// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/base/clock.h"

#include <chrono>
#include <cstdio>
#include <ctime>

namespace platform {

namespace {

constexpr std::int64_t kMinuteMs = 60'000;

struct Civil {
    int year, month, day, hour, minute, second, ms;
};

Civil civil(std::int64_t ms)
{
    using namespace std::chrono;
    const sys_time<milliseconds> at{milliseconds{ms}};
    const auto midnight = floor<days>(at);
    const year_month_day date{midnight};
    const hh_mm_ss time{at - midnight};
    return {int(date.year()), int(unsigned(date.month())), int(unsigned(date.day())), int(time.hours().count()),
        int(time.minutes().count()), int(time.seconds().count()), int(time.subseconds().count())};
}

/// Reads exactly `digits` digits at the front of `text` and removes them; -1 when they are not there.
int takeNumber(std::string_view &text, std::size_t digits)
{
    if (text.size() < digits)
        return -1;
    int value = 0;
    for (std::size_t i = 0; i < digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    text.remove_prefix(digits);
    return value;
}

bool take(std::string_view &text, char expected)
{
    if (text.empty() || text.front() != expected)
        return false;
    text.remove_prefix(1);
    return true;
}

/// Fraction of a second as milliseconds; digits beyond the third are dropped.
int takeFraction(std::string_view &text)
{
    int ms = 0;
    int digits = 0;
    while (!text.empty() && text.front() >= '0' && text.front() <= '9') {
        if (digits < 3)
            ms = ms * 10 + (text.front() - '0');
        ++digits;
        text.remove_prefix(1);
    }
    for (; digits < 3; ++digits)
        ms *= 10;
    return ms;
}

} // namespace

Instant SystemClock::now() const
{
    using namespace std::chrono;
    return {duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count()};
}

int SystemClock::offsetMinutesAt(Instant at) const
{
    // <chrono> zones are not in g++ 12 nor on the phones we target: the C library knows the zone.
    const std::time_t seconds = static_cast<std::time_t>(at.ms / 1000);
    std::tm local{};
#ifdef _WIN32
    localtime_s(&local, &seconds);
    std::tm utc{};
    gmtime_s(&utc, &seconds);
    return static_cast<int>((_mkgmtime(&local) - _mkgmtime(&utc)) / 60);
#else
    localtime_r(&seconds, &local);
    return static_cast<int>(local.tm_gmtoff / 60);
#endif
}

std::string toIso(Instant at)
{
    const Civil c = civil(at.ms);
    char text[40];
    std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", c.year, c.month, c.day, c.hour, c.minute, c.second, c.ms);
    return text;
}

std::string toIso(const ZonedTime &at)
{
    const Civil c = civil(at.at.ms + at.offsetMinutes * kMinuteMs);
    const int offset = at.offsetMinutes < 0 ? -at.offsetMinutes : at.offsetMinutes;
    char text[48];
    std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:%02d:%02d.%03d%c%02d:%02d", c.year, c.month, c.day, c.hour, c.minute,
        c.second, c.ms, at.offsetMinutes < 0 ? '-' : '+', offset / 60, offset % 60);
    return text;
}

std::string toIsoDate(const ZonedTime &at)
{
    return toIso(at).substr(0, 10);
}

Result<ZonedTime> zonedFromIso(std::string_view text)
{
    // Made only where it is given back: its text would be an allocation a time, and a chart reads thousands.
    const auto invalid = [] { return Error{ErrorCode::Invalid, "not an ISO 8601 date or time"}; };
    std::string_view rest = text;
    const int year = takeNumber(rest, 4);
    int month = 1, day = 1, hour = 0, minute = 0, second = 0, ms = 0, offset = 0;
    if (year < 0)
        return invalid();
    if (take(rest, '-')) {
        month = takeNumber(rest, 2);
        if (take(rest, '-'))
            day = takeNumber(rest, 2);
    }
    if (take(rest, 'T')) {
        hour = takeNumber(rest, 2);
        if (!take(rest, ':'))
            return invalid();
        minute = takeNumber(rest, 2);
        if (take(rest, ':')) {
            second = takeNumber(rest, 2);
            if (take(rest, '.'))
                ms = takeFraction(rest);
        }
        if (!take(rest, 'Z')) {
            const int sign = take(rest, '-') ? -1 : take(rest, '+') ? 1 : 0;
            const int hours = takeNumber(rest, 2);
            if (sign == 0 || hours < 0 || !take(rest, ':'))
                return invalid();
            const int minutes = takeNumber(rest, 2);
            if (minutes < 0 || minutes > 59 || hours > 14)
                return invalid();
            offset = sign * (hours * 60 + minutes);
        }
    }
    using namespace std::chrono;
    const year_month_day date{std::chrono::year{year}, std::chrono::month{unsigned(month)}, std::chrono::day{unsigned(day)}};
    if (!rest.empty() || month < 1 || day < 1 || !date.ok() || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 60)
        return invalid();
    const auto at = sys_days{date} + hours{hour} + minutes{minute} + seconds{second} + milliseconds{ms} - minutes{offset};
    return ZonedTime{{duration_cast<milliseconds>(at.time_since_epoch()).count()}, offset};
}

} // namespace platform
