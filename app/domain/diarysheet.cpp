// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/diarysheet.h"

#include "platforms/base/uuid.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdio>

namespace domain {

namespace {

constexpr std::string_view kLetters = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
constexpr std::size_t kCodeLength = 8;
constexpr int kDaysOfWeek = 7;
constexpr int kThursday = 3; ///< days after Monday: the year a week belongs to
constexpr int kMostWeeks = 53;

int yearOf(LocalDay day)
{
    return std::stoi(toIso(day).substr(0, 4));
}

LocalDay firstOf(int year)
{
    char text[16];
    std::snprintf(text, sizeof text, "%04d-01-01", year);
    return *localDayFromIso(text);
}

/// The Monday of the first week: the one that has the first Thursday of the year.
LocalDay firstMonday(int year)
{
    const LocalDay first = firstOf(year);
    const int after = (kThursday - weekdayOf(first) + kDaysOfWeek) % kDaysOfWeek;
    return {first.days + after - kThursday};
}

std::optional<int> numberIn(std::string_view text)
{
    int value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    return failure == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

LocalDay mondayOf(LocalDay day)
{
    return {day.days - weekdayOf(day)};
}

std::string diaryCodeOf(const PatientId &patient)
{
    const std::string id = platform::uuidV5(platform::kPasserelleNamespace, "diary|" + patient.value);
    std::string code;
    for (std::size_t at = 0; code.size() < kCodeLength && at + 1 < id.size();) {
        if (id[at] == '-' || id[at + 1] == '-') {
            ++at;
            continue;
        }
        const int byte = std::stoi(id.substr(at, 2), nullptr, 16);
        code += kLetters[static_cast<std::size_t>(byte) % kLetters.size()];
        at += 2;
    }
    return code;
}

std::string toText(const DiarySheet &sheet)
{
    const int year = yearOf({sheet.monday.days + kThursday});
    const int week = (sheet.monday.days - firstMonday(year).days) / kDaysOfWeek + 1;
    char text[32];
    std::snprintf(text, sizeof text, "-%04d-W%02d", year, week);
    return sheet.patient + text;
}

std::optional<DiarySheet> diarySheetFrom(std::string_view typed)
{
    std::string text;
    for (const char letter : typed) {
        if (std::isalnum(static_cast<unsigned char>(letter)))
            text += static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
    }
    constexpr std::size_t kYear = 4, kWeek = 2;
    if (text.size() != kCodeLength + kYear + 1 + kWeek || text[kCodeLength + kYear] != 'W')
        return std::nullopt;
    const std::string patient = text.substr(0, kCodeLength);
    if (!std::ranges::all_of(patient, [](char letter) { return kLetters.find(letter) != std::string_view::npos; }))
        return std::nullopt;
    const auto year = numberIn(std::string_view(text).substr(kCodeLength, kYear));
    const auto week = numberIn(std::string_view(text).substr(kCodeLength + kYear + 1));
    if (!year || !week || *year < 2000 || *week < 1 || *week > kMostWeeks)
        return std::nullopt;
    const DiarySheet sheet{patient, {firstMonday(*year).days + (*week - 1) * kDaysOfWeek}};
    return toText(sheet) == patient + '-' + text.substr(kCodeLength, kYear) + "-W" + text.substr(text.size() - kWeek) ? std::optional(sheet) : std::nullopt;
}

} // namespace domain
