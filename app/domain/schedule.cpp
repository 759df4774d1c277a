// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/schedule.h"

#include <algorithm>
#include <array>
#include <utility>

namespace domain {

namespace {

// Beyond these a number is a slip of the keyboard, not a prescription.
constexpr std::size_t kMostMoments = 48;
constexpr int kMostDays = 366;
constexpr int kMostWeeks = 52;
constexpr int kMostPerDay = 48;
constexpr int kMostMinutesApart = 7 * 24 * 60;
constexpr int kMostMinutesFromPoint = 12 * 60;
constexpr unsigned kWholeWeek = 0x7f;

constexpr std::array kDayPoints{
    std::pair{DayPoint::Waking, std::string_view("waking")},
    std::pair{DayPoint::Morning, std::string_view("morning")},
    std::pair{DayPoint::Noon, std::string_view("noon")},
    std::pair{DayPoint::Afternoon, std::string_view("afternoon")},
    std::pair{DayPoint::Evening, std::string_view("evening")},
    std::pair{DayPoint::Bedtime, std::string_view("bedtime")},
};
constexpr std::array kMeals{
    std::pair{Meal::None, std::string_view("none")},
    std::pair{Meal::Before, std::string_view("before")},
    std::pair{Meal::With, std::string_view("with")},
    std::pair{Meal::After, std::string_view("after")},
};

template <typename Table, typename Enum>
std::string_view tokenIn(const Table &table, Enum value)
{
    const auto found = std::ranges::find(table, value, [](const auto &entry) { return entry.first; });
    return found == table.end() ? std::string_view() : found->second;
}

template <typename Table>
auto valueIn(const Table &table, std::string_view token) -> std::optional<typename Table::value_type::first_type>
{
    const auto found = std::ranges::find(table, token, [](const auto &entry) { return entry.second; });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

TimeOfDay timeAt(DayPoint point, const Habits &habits)
{
    switch (point) {
    case DayPoint::Waking: return habits.waking;
    case DayPoint::Morning: return habits.morning;
    case DayPoint::Noon: return habits.noon;
    case DayPoint::Afternoon: return habits.afternoon;
    case DayPoint::Evening: return habits.evening;
    case DayPoint::Bedtime: return habits.bedtime;
    }
    return habits.morning;
}

bool isPossible(const Moment &moment)
{
    if (const auto *time = std::get_if<TimeOfDay>(&moment))
        return 0 <= time->hour && time->hour < 24 && 0 <= time->minute && time->minute < 60;
    const int minutes = std::get<DayMoment>(moment).minutes;
    return 0 <= minutes && minutes <= kMostMinutesFromPoint;
}

bool isWithin(int value, int least, int most)
{
    return least <= value && value <= most;
}

/// What a rhythm needs besides moments and dates.
std::optional<ScheduleFault> faultOfRhythm(const Rhythm &rhythm, bool hasFirstDay)
{
    bool possible = true;
    bool counted = false;
    if (const auto *nDays = std::get_if<EveryNDays>(&rhythm)) {
        possible = isWithin(nDays->days, 1, kMostDays);
        counted = true;
    } else if (const auto *weekdays = std::get_if<OnWeekdays>(&rhythm)) {
        possible = weekdays->days != 0 && weekdays->days <= kWholeWeek && isWithin(weekdays->everyWeeks, 1, kMostWeeks);
        counted = weekdays->everyWeeks > 1;
    } else if (const auto *cycle = std::get_if<Cycle>(&rhythm)) {
        possible = isWithin(cycle->daysOn, 1, kMostDays) && isWithin(cycle->daysOff, 0, kMostDays);
        counted = true;
    } else if (const auto *needed = std::get_if<AsNeeded>(&rhythm)) {
        possible = isWithin(needed->maxPerDay.value_or(1), 1, kMostPerDay) && isWithin(needed->minutesApart.value_or(0), 0, kMostMinutesApart);
    }
    if (!possible)
        return ScheduleFault::ImpossibleNumber;
    return counted && !hasFirstDay ? std::optional(ScheduleFault::NoFirstDay) : std::nullopt;
}

int floorDiv(int value, int by)
{
    return value / by - (value % by < 0);
}

int weekOf(LocalDay day)
{
    return floorDiv(day.days - weekdayOf(day), 7);
}

} // namespace

TimeOfDay timeOf(const Moment &moment, const Habits &habits)
{
    if (const auto *time = std::get_if<TimeOfDay>(&moment))
        return *time;
    const DayMoment &around = std::get<DayMoment>(moment);
    const TimeOfDay point = timeAt(around.point, habits);
    const int minutes = point.hour * 60 + point.minute + (around.meal == Meal::Before ? -around.minutes : around.minutes);
    const int kept = std::clamp(minutes, 0, 24 * 60 - 1);
    return {kept / 60, kept % 60};
}

std::optional<ScheduleFault> faultOf(const Schedule &schedule)
{
    const bool hasMoments = !std::holds_alternative<AsNeeded>(schedule.rhythm) && !std::holds_alternative<AsWritten>(schedule.rhythm);
    if (hasMoments && schedule.moments.empty())
        return ScheduleFault::NoMoment;
    if (schedule.moments.size() > kMostMoments)
        return ScheduleFault::TooManyMoments;
    if (!std::ranges::all_of(schedule.moments, isPossible))
        return ScheduleFault::ImpossibleTime;
    const auto first = localDayFromIso(schedule.from);
    const auto last = localDayFromIso(schedule.until);
    if ((!schedule.from.empty() && !first) || (!schedule.until.empty() && !last))
        return ScheduleFault::ImpossibleDate;
    if (first && last && *last < *first)
        return ScheduleFault::EndsBeforeItBegins;
    return faultOfRhythm(schedule.rhythm, first.has_value());
}

bool isOn(const Schedule &schedule, LocalDay day)
{
    const auto first = localDayFromIso(schedule.from);
    const auto last = localDayFromIso(schedule.until);
    if ((first && day < *first) || (last && *last < day))
        return false;
    const int since = first ? day.days - first->days : 0;
    if (const auto *nDays = std::get_if<EveryNDays>(&schedule.rhythm))
        return since % nDays->days == 0;
    if (const auto *weekdays = std::get_if<OnWeekdays>(&schedule.rhythm)) {
        const int weeks = first ? weekOf(day) - weekOf(*first) : 0;
        return (weekdays->days >> weekdayOf(day) & 1U) != 0 && weeks % weekdays->everyWeeks == 0;
    }
    if (const auto *cycle = std::get_if<Cycle>(&schedule.rhythm))
        return since % (cycle->daysOn + cycle->daysOff) < cycle->daysOn;
    return std::holds_alternative<EveryDay>(schedule.rhythm);
}

std::vector<Schedule> inSteps(const Schedule &base, const std::vector<DoseStep> &steps)
{
    std::vector<Schedule> lines;
    for (const DoseStep &step : steps) {
        const auto first = localDayFromIso(step.from);
        if (!lines.empty() && first)
            lines.back().until = toIso(LocalDay{first->days - 1});
        Schedule line = base;
        line.from = step.from;
        line.dose = step.dose;
        line.amount = step.amount;
        lines.push_back(std::move(line));
    }
    return lines;
}

std::string_view toToken(DayPoint point) { return tokenIn(kDayPoints, point); }
std::string_view toToken(Meal meal) { return tokenIn(kMeals, meal); }
std::optional<DayPoint> dayPointFromToken(std::string_view token) { return valueIn(kDayPoints, token); }
std::optional<Meal> mealFromToken(std::string_view token) { return valueIn(kMeals, token); }

} // namespace domain
