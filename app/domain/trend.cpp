// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/trend.h"

#include <algorithm>
#include <chrono>

namespace domain {

namespace {

constexpr int kMonthDays = 31;
constexpr int kQuarterDays = 100;
constexpr int kYearDays = 366;
constexpr int kDaysOfWeek = 7;
constexpr int kMonthsOfQuarter = 3;
constexpr int kMonths = 12;

/// The first day of the place after the one that holds `day`.
LocalDay nextPlace(LocalDay day, TrendStep step)
{
    if (step == TrendStep::Day)
        return {day.days + 1};
    if (step == TrendStep::Week)
        return {day.days - weekdayOf(day) + kDaysOfWeek};
    using namespace std::chrono;
    const year_month_day date{sys_days{days{day.days}}};
    const int month = static_cast<int>(unsigned(date.month())) - 1;
    const int size = step == TrendStep::Month ? 1 : kMonthsOfQuarter;
    const int next = (month / size + 1) * size;
    const year_month_day first{date.year() + years{next / kMonths}, std::chrono::month(static_cast<unsigned>(next % kMonths + 1)), std::chrono::day{1}};
    return {static_cast<int>(sys_days{first}.time_since_epoch().count())};
}

} // namespace

TrendStep stepFor(int days)
{
    return days <= kMonthDays ? TrendStep::Day : days <= kQuarterDays ? TrendStep::Week : days <= kYearDays ? TrendStep::Month : TrendStep::Quarter;
}

std::vector<TrendPoint> trend(std::span<const DayValues> values, const DayRange &span, TrendStep step)
{
    std::vector<TrendPoint> points;
    auto value = std::ranges::lower_bound(values, span.first, {}, &DayValues::day);
    for (LocalDay first = span.first; first <= span.last;) {
        const LocalDay next = nextPlace(first, step);
        TrendPoint point{.days = {first, std::min(span.last, LocalDay{next.days - 1})}};
        double total = 0;
        for (; value != values.end() && value->day <= point.days.last; ++value) {
            point.low = point.count == 0 ? value->low : std::min(point.low, value->low);
            point.high = point.count == 0 ? value->high : std::max(point.high, value->high);
            total += value->total;
            point.count += value->count;
        }
        if (point.count > 0)
            point.mean = total / point.count;
        points.push_back(point);
        first = next;
    }
    return points;
}

} // namespace domain
