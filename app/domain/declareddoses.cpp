// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/declareddoses.h"

#include <functional>
#include <tuple>

namespace domain {

namespace {

using Key = std::tuple<MedicationId, LocalDay, PartOfDay>;

template <typename Of>
auto sums(const std::vector<DeclaredGroup> &groups, Of &&of)
{
    std::map<std::decay_t<std::invoke_result_t<Of, const DeclaredGroup &>>, DoseCount> found;
    for (const DeclaredGroup &group : groups)
        found[std::invoke(of, group)] += group.count;
    return found;
}

std::optional<double> share(int part, int whole)
{
    return whole > 0 ? std::optional(static_cast<double>(part) / whole) : std::nullopt;
}

} // namespace

PartOfDay partOfDay(const platform::ZonedTime &at)
{
    constexpr std::int64_t hourMs = 60 * 60 * 1000;
    const std::int64_t sinceMidnight = at.at.ms + at.offsetMinutes * hourMs / 60 - localDayOf(at).days * 24 * hourMs;
    const std::int64_t hour = sinceMidnight / hourMs;
    return hour < 5 ? PartOfDay::Night : hour < 11 ? PartOfDay::Morning : hour < 17 ? PartOfDay::Midday : PartOfDay::Evening;
}

DoseCount DeclaredDoses::total() const
{
    DoseCount sum;
    for (const DeclaredGroup &group : groups)
        sum += group.count;
    return sum;
}

std::map<MedicationId, DoseCount> DeclaredDoses::byMedication() const { return sums(groups, &DeclaredGroup::medication); }
std::map<LocalDay, DoseCount> DeclaredDoses::byWeek() const { return sums(groups, &DeclaredGroup::monday); }
std::map<PartOfDay, DoseCount> DeclaredDoses::byPartOfDay() const { return sums(groups, &DeclaredGroup::part); }

DeclaredDoses declaredDoses(std::span<const DoseSlot> due, std::span<const DoseEvent> live, platform::Instant now)
{
    std::map<std::pair<MedicationId, platform::Instant>, bool> taken;
    for (const DoseEvent &event : live)
        taken[{event.slot.medication, event.slot.scheduledAt.at}] |= event.state == DoseEvent::State::Taken;

    std::map<Key, DoseCount> counts;
    for (const DoseSlot &slot : due) {
        const auto declared = taken.find({slot.medication, slot.scheduledAt.at});
        if (declared == taken.end() && now < slot.scheduledAt.at)
            continue;
        const LocalDay day = localDayOf(slot.scheduledAt);
        DoseCount &count = counts[{slot.medication, LocalDay{day.days - weekdayOf(day)}, partOfDay(slot.scheduledAt)}];
        ++(declared == taken.end() ? count.notKnown : declared->second ? count.taken : count.notTaken);
    }
    DeclaredDoses doses;
    for (const auto &[key, count] : counts)
        doses.groups.push_back({std::get<0>(key), std::get<1>(key), std::get<2>(key), count});
    return doses;
}

std::optional<double> takenShare(const DoseCount &count) { return share(count.taken, count.due()); }
std::optional<double> knownShare(const DoseCount &count) { return share(count.declared(), count.due()); }

} // namespace domain
