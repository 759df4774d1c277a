// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/dosecount.h"

#include <algorithm>
#include <map>

namespace domain {

namespace {

constexpr std::int64_t kHourMs = 60LL * 60 * 1000;

} // namespace

DoseCount &DoseCount::operator+=(const DoseCount &other)
{
    taken += other.taken;
    notTaken += other.notTaken;
    notKnown += other.notKnown;
    return *this;
}

std::vector<DoseDay> doseDays(
    std::span<const Medication> plan, std::span<const DoseEvent> live, int days, const platform::ZonedTime &now, const ZoneOffset &zone)
{
    std::map<std::string, DoseEvent::State> declared;
    for (const DoseEvent &event : live)
        declared[resourceId(event.slot)] = event.state;

    std::vector<DoseDay> result;
    const platform::ZonedTime noon = atWallClock(platform::toIsoDate(now), {12, 0}, zone);
    for (int back = days - 1; back >= 0; --back) {
        // From noon, a step of 24 hours stays in the right day even when clocks change.
        platform::ZonedTime middle{{noon.at.ms - back * 24 * kHourMs}, 0};
        middle.offsetMinutes = zone(middle.at);
        DoseDay day{middle, {}};
        for (const DoseSlot &slot : dueDoses(plan, platform::toIsoDate(middle), zone)) {
            const auto found = declared.find(resourceId(slot));
            if (found == declared.end())
                day.count.notKnown += slot.scheduledAt.at <= now.at;
            else
                ++(found->second == DoseEvent::State::Taken ? day.count.taken : day.count.notTaken);
        }
        result.push_back(day);
    }
    return result;
}

DoseCount countOf(std::span<const DoseDay> days, int last)
{
    DoseCount sum;
    for (const DoseDay &day : days.last(std::min<std::size_t>(days.size(), static_cast<std::size_t>(last))))
        sum += day.count;
    return sum;
}

} // namespace domain
