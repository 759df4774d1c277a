// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/planchange.h"

#include "app/domain/duedoses.h"

#include <algorithm>
#include <limits>

namespace domain {

namespace {

constexpr int kDaysOfWeek = 7;

LocalDay firstOf(const Schedule &line)
{
    return localDayFromIso(line.from).value_or(LocalDay{std::numeric_limits<int>::min()});
}

LocalDay lastOf(const Schedule &line)
{
    return localDayFromIso(line.until).value_or(LocalDay{std::numeric_limits<int>::max()});
}

Schedule between(Schedule line, LocalDay first, const std::string &until)
{
    line.from = toIso(first);
    line.until = until;
    return line;
}

/// What holds until the day before `day`; lines that are past already are of the versions before.
std::vector<Schedule> endingBefore(const Medication &medication, LocalDay day, LocalDay today)
{
    std::vector<Schedule> lines;
    for (Schedule &line : linesFrom(medication, today)) {
        if (day <= firstOf(line) || day <= today)
            continue;
        if (day <= lastOf(line))
            line.until = toIso(LocalDay{day.days - 1});
        lines.push_back(std::move(line));
    }
    return lines;
}

/// After how many days a rhythm repeats; 1 where nothing is counted.
int periodOf(const Rhythm &rhythm)
{
    if (const auto *nDays = std::get_if<EveryNDays>(&rhythm))
        return nDays->days;
    if (const auto *weekdays = std::get_if<OnWeekdays>(&rhythm))
        return weekdays->everyWeeks * kDaysOfWeek;
    if (const auto *cycle = std::get_if<Cycle>(&rhythm))
        return cycle->daysOn + cycle->daysOff;
    return 1;
}

/// The line in force as one that counts from a day before `day`: an earlier change may have left whole cycles for later.
Schedule countedBefore(Schedule line, const Medication &medication, LocalDay day)
{
    const auto changed = localDayFromIso(medication.holdsFrom);
    auto from = localDayFromIso(line.from);
    if (!changed || !from || day < *changed || *from <= *changed)
        return line;
    while (day < *from)
        from->days -= periodOf(line.rhythm);
    line.from = toIso(*from);
    return line;
}

} // namespace

std::vector<Schedule> continuing(const Schedule &line, const Schedule &before, LocalDay day)
{
    const auto counted = localDayFromIso(before.from);
    if (!counted || day <= *counted || line.rhythm != before.rhythm)
        return {between(line, day, line.until)};
    const int since = day.days - counted->days;
    if (const auto *nDays = std::get_if<EveryNDays>(&line.rhythm)) {
        const int rest = since % nDays->days;
        return {between(line, {day.days + (rest == 0 ? 0 : nDays->days - rest)}, line.until)};
    }
    if (const auto *weekdays = std::get_if<OnWeekdays>(&line.rhythm); weekdays && weekdays->everyWeeks > 1) {
        // Weeks begin on Monday: the one `day` lies in, or the Monday of the next that counts.
        const int monday = day.days - weekdayOf(day);
        const int weeks = (monday - (counted->days - weekdayOf(*counted))) / kDaysOfWeek;
        const int rest = weeks % weekdays->everyWeeks;
        return {between(line, rest == 0 ? day : LocalDay{monday + (weekdays->everyWeeks - rest) * kDaysOfWeek}, line.until)};
    }
    if (const auto *cycle = std::get_if<Cycle>(&line.rhythm)) {
        const int length = cycle->daysOn + cycle->daysOff;
        const int at = since % length;
        const LocalDay next{day.days + (at == 0 ? 0 : length - at)};
        std::vector<Schedule> lines;
        if (at != 0 && at < cycle->daysOn) {
            // The rest of the days that have begun, then whole cycles.
            const LocalDay lastOn{day.days + cycle->daysOn - at - 1};
            Schedule rest = between(line, day, toIso(std::min(lastOn, lastOf(line))));
            rest.rhythm = EveryDay{};
            lines.push_back(std::move(rest));
        }
        if (next <= lastOf(line))
            lines.push_back(between(line, next, line.until));
        return lines;
    }
    return {between(line, day, line.until)};
}

Medication changedFrom(const Medication &medication, const Schedule &line, LocalDay day, LocalDay today)
{
    Medication changed = medication;
    changed.schedules = endingBefore(medication, day, today);
    const auto before = asOneLine(medication, today);
    for (Schedule &next : continuing(line, countedBefore(before.value_or(Schedule{}), medication, day), day))
        changed.schedules.push_back(std::move(next));
    changed.times.clear();
    changed.from.clear();
    changed.until.clear();
    changed.dose.clear();
    changed.active = true;
    changed.holdsFrom = toIso(day);
    return changed;
}

Medication stoppedFrom(const Medication &medication, LocalDay day, LocalDay today)
{
    Medication stopped = medication;
    stopped.holdsFrom = toIso(day);
    if (day <= today) {
        stopped.active = false;
        return stopped;
    }
    stopped.schedules = endingBefore(medication, day, today);
    stopped.times.clear();
    stopped.from.clear();
    stopped.until.clear();
    // A prescription without a line ended before it began.
    stopped.active = !stopped.schedules.empty();
    return stopped;
}

std::vector<Schedule> linesFrom(const Medication &medication, LocalDay day)
{
    std::vector<Schedule> lines = schedulesOf(medication);
    std::erase_if(lines, [day](const Schedule &line) { return lastOf(line) < day; });
    return lines;
}

bool isOver(const Medication &medication, LocalDay today)
{
    return !medication.active || (!schedulesOf(medication).empty() && linesFrom(medication, today).empty());
}

std::optional<Schedule> asOneLine(const Medication &medication, LocalDay today)
{
    std::vector<Schedule> lines = linesFrom(medication, today);
    if (lines.empty())
        lines = schedulesOf(medication);
    if (lines.empty())
        return std::nullopt;
    std::ranges::stable_sort(lines, {}, firstOf);
    Schedule one = lines.back();
    for (auto line = lines.rbegin() + 1; line != lines.rend(); ++line) {
        if (lastOf(*line) < firstOf(one))
            continue; // before it: what held until then
        Schedule same = *line;
        same.moments = one.moments;
        same.text = one.text;
        same.dose = one.dose;
        if (same != one)
            return std::nullopt;
        one.moments.insert(one.moments.begin(), line->moments.begin(), line->moments.end());
    }
    return one;
}

} // namespace domain
