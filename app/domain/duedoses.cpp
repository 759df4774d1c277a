// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/duedoses.h"

#include <algorithm>
#include <tuple>

namespace domain {

using platform::Instant;
using platform::ZonedTime;

namespace {

auto rank(const PlanVersion &version)
{
    return std::tie(version.since, version.stamp, version.id);
}

/// Calls `use` with each moment of a line that is lived on a day of `range`.
template <typename Use>
void eachMoment(const Schedule &line, const Habits &habits, const DayRange &range, const ZoneOffset &zone, Use &&use)
{
    if (faultOf(line))
        return;
    // Where clocks jump at midnight a time of one date is lived on the next: a day more on both sides catches it.
    for (LocalDay day{range.first.days - 1}; day.days <= range.last.days + 1; ++day.days) {
        if (!isOn(line, day))
            continue;
        for (const Moment &moment : line.moments) {
            const ZonedTime at = atWallClock(day, timeOf(moment, habits), zone);
            const LocalDay lived = localDayOf(at);
            if (range.holds(lived) && (lived == day || isLived(day, zone)))
                use(at);
        }
    }
}

std::vector<DoseSlot> dosesOf(const Medication &medication, const DayRange &range, const ZoneOffset &zone)
{
    const std::vector<PlanVersion> versions = versionsOf(medication);
    std::vector<DoseSlot> due;
    for (const PlanVersion &version : versions) {
        if (!version.active)
            continue;
        for (const Schedule &line : version.schedules) {
            eachMoment(line, version.habits, range, zone, [&](const ZonedTime &at) {
                if (&versionAt(versions, at.at) == &version)
                    due.push_back({medication.id, at});
            });
        }
    }
    const auto instant = [](const DoseSlot &slot) { return slot.scheduledAt.at; };
    std::ranges::sort(due, {}, instant);
    const auto repeated = std::ranges::unique(due, {}, instant);
    due.erase(repeated.begin(), repeated.end());
    return due;
}

} // namespace

std::vector<Schedule> schedulesOf(const Medication &medication)
{
    if (!medication.schedules.empty() || medication.times.empty())
        return medication.schedules;
    Schedule line{.from = medication.from, .until = medication.until, .dose = medication.dose};
    line.moments.assign(medication.times.begin(), medication.times.end());
    return {line};
}

std::vector<PlanVersion> versionsOf(const Medication &medication)
{
    if (medication.versions.empty())
        return {{.active = medication.active, .schedules = schedulesOf(medication)}};
    std::vector<PlanVersion> versions = medication.versions;
    std::ranges::sort(versions, {}, rank);
    const auto repeated = std::ranges::unique(versions, {}, rank);
    versions.erase(repeated.begin(), repeated.end());
    return versions;
}

const PlanVersion &versionAt(std::span<const PlanVersion> sorted, Instant at)
{
    const auto next = std::ranges::upper_bound(sorted, at, {}, &PlanVersion::since);
    return next == sorted.begin() ? sorted.front() : *(next - 1);
}

std::vector<Schedule> linesOf(const Medication &medication, const DoseSlot &slot, const ZoneOffset &zone)
{
    const std::vector<PlanVersion> versions = versionsOf(medication);
    const PlanVersion &version = versionAt(versions, slot.scheduledAt.at);
    const LocalDay day = localDayOf({slot.scheduledAt.at, zone(slot.scheduledAt.at)});
    std::vector<Schedule> lines;
    for (const Schedule &line : version.schedules) {
        bool meets = false;
        eachMoment(line, version.habits, {day, day}, zone, [&](const ZonedTime &at) { meets = meets || at.at == slot.scheduledAt.at; });
        if (meets)
            lines.push_back(line);
    }
    return lines;
}

std::vector<DoseSlot> dueDoses(std::span<const Medication> plan, const DayRange &range, const ZoneOffset &zone)
{
    std::vector<DoseSlot> due;
    for (const Medication &medication : plan) {
        const std::vector<DoseSlot> own = dosesOf(medication, range, zone);
        due.insert(due.end(), own.begin(), own.end());
    }
    std::ranges::stable_sort(due, {}, [](const DoseSlot &slot) { return slot.scheduledAt.at; });
    return due;
}

std::vector<DoseSlot> dueDoses(std::span<const Medication> plan, const std::string &isoDate, const ZoneOffset &zone)
{
    const auto day = localDayFromIso(isoDate);
    return day ? dueDoses(plan, DayRange{*day, *day}, zone) : std::vector<DoseSlot>();
}

} // namespace domain
