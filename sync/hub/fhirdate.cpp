// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/fhirdate.h"

#include "platforms/base/clock.h"

#include <algorithm>
#include <string>

namespace hub {

namespace {

constexpr std::int64_t kSecondMs = 1000;
constexpr std::int64_t kMinuteMs = 60 * kSecondMs;
constexpr std::int64_t kDayMs = 24 * 60 * kMinuteMs;

/// Whether `text` looks like `form`, where 0 stands for any digit.
bool hasForm(std::string_view text, std::string_view form)
{
    if (text.size() != form.size())
        return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool isDigit = text[i] >= '0' && text[i] <= '9';
        if (form[i] == '0' ? !isDigit : text[i] != form[i])
            return false;
    }
    return true;
}

int twoDigits(std::string_view text, std::size_t at)
{
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

/// Takes ".123" off the front.
void dropFraction(std::string_view &text)
{
    if (!text.starts_with('.'))
        return;
    std::size_t end = 1;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9')
        ++end;
    if (end > 1)
        text.remove_prefix(end);
}

bool isZone(std::string_view text)
{
    return text == "Z" || ((hasForm(text, "+00:00") || hasForm(text, "-00:00")) && twoDigits(text, 1) <= 14 && twoDigits(text, 4) <= 59);
}

std::optional<std::int64_t> startOf(const std::string &text)
{
    const auto time = platform::zonedFromIso(text);
    return time ? std::optional(time->at.ms) : std::nullopt;
}

std::optional<TimeRange> monthsFrom(std::string_view text, int year, int month, int months)
{
    const int last = month + months;
    const auto first = [](int y, int m) {
        const auto padded = [](int number, std::size_t width) {
            const std::string digits = std::to_string(number);
            return std::string(width - std::min(width, digits.size()), '0') + digits;
        };
        return padded(y, 4) + '-' + padded(m, 2) + "-01";
    };
    const auto from = startOf(std::string(text) + (months == 12 ? "-01-01" : "-01"));
    const auto until = startOf(first(last > 12 ? year + 1 : year, last > 12 ? last - 12 : last));
    return from && until ? std::optional(TimeRange{*from, *until}) : std::nullopt;
}

} // namespace

std::optional<TimeRange> rangeOf(std::string_view text)
{
    const auto year = [&] { return twoDigits(text, 0) * 100 + twoDigits(text, 2); };
    if (hasForm(text, "0000"))
        return monthsFrom(text, year(), 1, 12);
    if (hasForm(text, "0000-00"))
        return monthsFrom(text, year(), twoDigits(text, 5), 1);
    const auto from = startOf(std::string(text));
    if (!from)
        return std::nullopt;
    constexpr std::size_t kDate = 10;
    constexpr std::size_t kToMinutes = 16;
    constexpr std::size_t kToSeconds = 19;
    if (text.size() == kDate)
        return TimeRange{*from, *from + kDayMs};
    if (text.size() <= kToMinutes || text[kToMinutes] != ':')
        return TimeRange{*from, *from + kMinuteMs};
    const bool hasFraction = text.size() > kToSeconds && text[kToSeconds] == '.';
    return TimeRange{*from, *from + (hasFraction ? 1 : kSecondMs)};
}

bool isFhirDate(std::string_view text)
{
    return (hasForm(text, "0000") || hasForm(text, "0000-00") || hasForm(text, "0000-00-00")) && rangeOf(text).has_value();
}

bool isFhirDateTime(std::string_view text)
{
    return isFhirDate(text) || isFhirInstant(text);
}

bool isFhirInstant(std::string_view text)
{
    constexpr std::string_view kForm = "0000-00-00T00:00:00";
    if (!hasForm(text.substr(0, kForm.size()), kForm) || !isFhirTime(text.substr(11, 8)) || !isFhirDate(text.substr(0, 10)))
        return false;
    std::string_view rest = text.substr(kForm.size());
    dropFraction(rest);
    return isZone(rest);
}

bool isFhirTime(std::string_view text)
{
    constexpr std::string_view kForm = "00:00:00";
    if (!hasForm(text.substr(0, kForm.size()), kForm))
        return false;
    std::string_view rest = text.substr(kForm.size());
    dropFraction(rest);
    return rest.empty() && twoDigits(text, 0) < 24 && twoDigits(text, 3) < 60 && twoDigits(text, 6) <= 60;
}

} // namespace hub
