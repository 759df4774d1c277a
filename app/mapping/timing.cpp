// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/mapping/timing.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace mapping {

using domain::DayMoment;
using domain::DayPoint;
using domain::Meal;

namespace {

struct When {
    std::string_view code; ///< https://hl7.org/fhir/R4/valueset-event-timing.html
    DayPoint point;
    Meal meal;
    bool offsetAllowed;
};

// "Before each meal" is three moments, so its code stands three times.
constexpr std::array kWhen{
    When{"WAKE", DayPoint::Waking, Meal::None, true},
    When{"MORN", DayPoint::Morning, Meal::None, false},
    When{"NOON", DayPoint::Noon, Meal::None, false},
    When{"AFT", DayPoint::Afternoon, Meal::None, false},
    When{"EVE", DayPoint::Evening, Meal::None, false},
    When{"HS", DayPoint::Bedtime, Meal::None, false},
    When{"ACM", DayPoint::Morning, Meal::Before, true},
    When{"ACD", DayPoint::Noon, Meal::Before, true},
    When{"ACV", DayPoint::Evening, Meal::Before, true},
    When{"CM", DayPoint::Morning, Meal::With, false},
    When{"CD", DayPoint::Noon, Meal::With, false},
    When{"CV", DayPoint::Evening, Meal::With, false},
    When{"PCM", DayPoint::Morning, Meal::After, true},
    When{"PCD", DayPoint::Noon, Meal::After, true},
    When{"PCV", DayPoint::Evening, Meal::After, true},
    When{"AC", DayPoint::Morning, Meal::Before, true},
    When{"AC", DayPoint::Noon, Meal::Before, true},
    When{"AC", DayPoint::Evening, Meal::Before, true},
    When{"C", DayPoint::Morning, Meal::With, false},
    When{"C", DayPoint::Noon, Meal::With, false},
    When{"C", DayPoint::Evening, Meal::With, false},
    When{"PC", DayPoint::Morning, Meal::After, true},
    When{"PC", DayPoint::Noon, Meal::After, true},
    When{"PC", DayPoint::Evening, Meal::After, true},
};

constexpr std::array<std::string_view, 7> kWeekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::optional<int> wholeNumber(const std::optional<fhir::Decimal> &decimal)
{
    if (!decimal)
        return std::nullopt;
    const double value = decimal->value();
    if (!(value >= 1 && value <= 10'000) || std::trunc(value) != value)
        return std::nullopt;
    return static_cast<int>(value);
}

std::optional<domain::TimeOfDay> timeFrom(const std::string &text)
{
    domain::TimeOfDay time;
    int second = 0;
    int read = 0;
    // "08:00" is not FHIR, and is written all the same.
    const bool whole = std::sscanf(text.c_str(), "%2d:%2d:%2d%n", &time.hour, &time.minute, &second, &read) == 3;
    const bool brief = !whole && std::sscanf(text.c_str(), "%2d:%2d%n", &time.hour, &time.minute, &read) == 2;
    if ((!whole && !brief) || read != static_cast<int>(text.size()) || second != 0)
        return std::nullopt;
    return time;
}

std::optional<unsigned> weekdaysFrom(const std::vector<std::string> &tokens)
{
    unsigned days = 0;
    for (const std::string &token : tokens) {
        const auto found = std::ranges::find(kWeekdays, token);
        if (found == kWeekdays.end())
            return std::nullopt;
        days |= 1U << (found - kWeekdays.begin());
    }
    return days;
}

std::string textOf(domain::TimeOfDay time)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d:00", time.hour, time.minute);
    return text.data();
}

const When *codeFor(const DayMoment &moment)
{
    const auto found = std::ranges::find_if(kWhen, [&](const When &when) { return when.point == moment.point && when.meal == moment.meal; });
    return found == kWhen.end() || (moment.minutes != 0 && !found->offsetAllowed) ? nullptr : &*found;
}

/// Minutes from the point that one line says for all its moments; -1 for hours of the clock.
int groupOf(const domain::Moment &moment)
{
    const auto *around = std::get_if<DayMoment>(&moment);
    return around ? around->minutes : -1;
}

} // namespace

std::optional<std::vector<domain::Moment>> momentsFrom(const fhir::TimingRepeat &repeat)
{
    std::vector<domain::Moment> moments;
    if (!repeat.timeOfDay.empty() && !repeat.when.empty())
        return std::nullopt;
    for (const std::string &text : repeat.timeOfDay) {
        const auto time = timeFrom(text);
        if (!time)
            return std::nullopt;
        moments.emplace_back(*time);
    }
    const int minutes = repeat.offset.value_or(0);
    for (const std::string &code : repeat.when) {
        const std::size_t before = moments.size();
        for (const When &when : kWhen) {
            if (when.code == code && (minutes == 0 || when.offsetAllowed))
                moments.emplace_back(DayMoment{when.point, when.meal, minutes});
        }
        if (moments.size() == before)
            return std::nullopt;
    }
    return moments;
}

std::optional<domain::Rhythm> rhythmFrom(const fhir::TimingRepeat &repeat, std::size_t moments, bool hasFirstDay)
{
    const auto weekdays = weekdaysFrom(repeat.dayOfWeek);
    if (!weekdays || moments == 0)
        return std::nullopt;
    const int days = static_cast<int>(repeat.dayOfWeek.size());
    const int perDay = static_cast<int>(moments);
    const int frequency = repeat.frequency.value_or(perDay);
    const bool named = days > 0;
    if (!repeat.period && repeat.periodUnit.empty() && frequency == perDay)
        return named ? domain::Rhythm(domain::OnWeekdays{*weekdays}) : domain::Rhythm(domain::EveryDay{});
    const auto period = wholeNumber(repeat.period);
    if (!period || (*period > 1 && !hasFirstDay))
        return std::nullopt;
    if (repeat.periodUnit == "d" && frequency == perDay) {
        if (*period == 1)
            return named ? domain::Rhythm(domain::OnWeekdays{*weekdays}) : domain::Rhythm(domain::EveryDay{});
        return named ? std::nullopt : std::optional<domain::Rhythm>(domain::EveryNDays{*period});
    }
    if (repeat.periodUnit == "wk") {
        if (named && (frequency == perDay || frequency == days * perDay))
            return domain::OnWeekdays{*weekdays, *period};
        if (!named && frequency == perDay && hasFirstDay)
            return domain::EveryNDays{7 * *period};
    }
    return std::nullopt;
}

std::optional<domain::AsNeeded> limitsFrom(const fhir::TimingRepeat &repeat)
{
    if (!repeat.timeOfDay.empty() || !repeat.when.empty() || !repeat.dayOfWeek.empty())
        return std::nullopt;
    if (!repeat.frequency && !repeat.period && repeat.periodUnit.empty())
        return domain::AsNeeded{};
    const auto period = wholeNumber(repeat.period);
    if (!period)
        return std::nullopt;
    const int frequency = repeat.frequency.value_or(1);
    if (repeat.periodUnit == "d" && *period == 1)
        return domain::AsNeeded{frequency, std::nullopt};
    if (frequency == 1 && repeat.periodUnit == "h")
        return domain::AsNeeded{std::nullopt, *period * 60};
    if (frequency == 1 && repeat.periodUnit == "min")
        return domain::AsNeeded{std::nullopt, *period};
    return std::nullopt;
}

bool canBeTimed(const std::vector<domain::Moment> &moments)
{
    return std::ranges::all_of(moments, [](const domain::Moment &moment) {
        const auto *around = std::get_if<DayMoment>(&moment);
        return !around || codeFor(*around);
    });
}

std::vector<std::vector<domain::Moment>> timedTogether(const std::vector<domain::Moment> &moments)
{
    std::vector<std::vector<domain::Moment>> groups;
    for (const domain::Moment &moment : moments) {
        const auto found = std::ranges::find(groups, groupOf(moment), [](const auto &group) { return groupOf(group.front()); });
        if (found == groups.end())
            groups.push_back({moment});
        else
            found->push_back(moment);
    }
    return groups;
}

fhir::TimingRepeat repeatOf(const domain::Schedule &schedule)
{
    fhir::TimingRepeat repeat;
    if (!schedule.from.empty() || !schedule.until.empty()) {
        repeat.boundsPeriod.emplace().start = schedule.from;
        repeat.boundsPeriod->end = schedule.until;
    }
    for (const domain::Moment &moment : schedule.moments) {
        if (const auto *time = std::get_if<domain::TimeOfDay>(&moment)) {
            repeat.timeOfDay.push_back(textOf(*time));
        } else if (const When *when = codeFor(std::get<DayMoment>(moment))) {
            repeat.when.emplace_back(when->code);
            if (std::get<DayMoment>(moment).minutes != 0)
                repeat.offset = std::get<DayMoment>(moment).minutes;
        }
    }
    repeat.frequency = static_cast<int>(schedule.moments.size());
    repeat.period = fhir::Decimal{"1"};
    repeat.periodUnit = "d";
    if (const auto *every = std::get_if<domain::EveryNDays>(&schedule.rhythm)) {
        repeat.period = fhir::Decimal{std::to_string(every->days)};
    } else if (const auto *week = std::get_if<domain::OnWeekdays>(&schedule.rhythm)) {
        for (std::size_t day = 0; day < kWeekdays.size(); ++day) {
            if (week->days >> day & 1U)
                repeat.dayOfWeek.emplace_back(kWeekdays[day]);
        }
        repeat.frequency = static_cast<int>(schedule.moments.size() * repeat.dayOfWeek.size());
        repeat.period = fhir::Decimal{std::to_string(week->everyWeeks)};
        repeat.periodUnit = "wk";
    } else if (const auto *needed = std::get_if<domain::AsNeeded>(&schedule.rhythm)) {
        repeat.frequency = needed->maxPerDay ? needed->maxPerDay : needed->minutesApart ? std::optional(1) : std::nullopt;
        if (!repeat.frequency) {
            repeat.period.reset();
            repeat.periodUnit.clear();
        } else if (!needed->maxPerDay) {
            const bool hours = *needed->minutesApart % 60 == 0;
            repeat.period = fhir::Decimal{std::to_string(hours ? *needed->minutesApart / 60 : *needed->minutesApart)};
            repeat.periodUnit = hours ? "h" : "min";
        }
    }
    return repeat;
}

} // namespace mapping
