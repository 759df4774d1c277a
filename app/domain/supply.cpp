// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/supply.h"

#include <algorithm>

namespace domain {

using platform::Instant;

namespace {

constexpr int kHorizonDays = 366;
/// Halves and quarters of tablets are exact in binary, thirds are not.
constexpr double kCrumb = 1e-6;

/// The unit every number is in; nothing when there are two, or a number is missing.
std::optional<std::string> commonUnit(const Medication &medication, const std::vector<Dispensing> &boxes)
{
    std::optional<std::string> unit;
    const auto fits = [&](const std::optional<Amount> &amount) {
        if (!amount || (unit && *unit != amount->unit))
            return false;
        unit = amount->unit;
        return true;
    };
    for (const Dispensing &box : boxes) {
        if (!fits(box.quantity))
            return std::nullopt;
    }
    for (const PlanVersion &version : versionsOf(medication)) {
        for (const Schedule &line : version.schedules) {
            if (!fits(line.amount))
                return std::nullopt;
        }
    }
    return unit;
}

double amountOf(const Medication &medication, const DoseSlot &slot, const ZoneOffset &zone)
{
    double sum = 0;
    for (const Schedule &line : linesOf(medication, slot, zone))
        sum += line.amount ? line.amount->value : 0;
    return sum;
}

/// One dose of the line that is taken as needed, at that instant.
double amountAsNeeded(const Medication &medication, Instant at)
{
    const std::vector<PlanVersion> versions = versionsOf(medication);
    for (const Schedule &line : versionAt(versions, at).schedules) {
        if (std::holds_alternative<AsNeeded>(line.rhythm) && line.amount)
            return line.amount->value;
    }
    return 0;
}

struct Movement {
    Instant at;
    double amount = 0; ///< above zero: into the box
};

} // namespace

std::optional<Supply> supplyLeft(const Medication &medication, std::span<const Dispensing> dispensings, std::span<const DoseEvent> live,
    const platform::ZonedTime &now, const ZoneOffset &zone)
{
    const LocalDay today = localDayOf(now);
    std::vector<Dispensing> boxes;
    std::ranges::copy_if(dispensings, std::back_inserter(boxes),
        [&](const Dispensing &dispensing) { return dispensing.medication == medication.id && dispensing.on <= today; });
    if (boxes.empty())
        return std::nullopt;
    const auto unit = commonUnit(medication, boxes);
    if (!unit)
        return std::nullopt;
    const LocalDay first = std::ranges::min(boxes, {}, &Dispensing::on).on;

    std::vector<Movement> past;
    past.reserve(boxes.size());
    for (const Dispensing &box : boxes)
        past.push_back({atWallClock(box.on, {0, 0}, zone).at, box.quantity->value});
    std::vector<DoseSlot> ahead;
    std::vector<Instant> dueAt;
    const auto find = [&](Instant at) {
        return std::ranges::find_if(live, [&](const DoseEvent &event) { return event.slot.medication == medication.id && event.slot.scheduledAt.at == at; });
    };
    for (const DoseSlot &slot : dueDoses(std::span(&medication, 1), DayRange{first, {today.days + kHorizonDays}}, zone)) {
        const auto declared = find(slot.scheduledAt.at);
        dueAt.push_back(slot.scheduledAt.at);
        if (declared != live.end() && declared->state == DoseEvent::State::Skipped)
            continue;
        if (declared == live.end() && now.at < slot.scheduledAt.at)
            ahead.push_back(slot);
        else
            past.push_back({slot.scheduledAt.at, -amountOf(medication, slot, zone)});
    }
    for (const DoseEvent &event : live) {
        const Instant at = event.slot.scheduledAt.at;
        if (event.slot.medication == medication.id && event.state == DoseEvent::State::Taken && !std::ranges::binary_search(dueAt, at))
            past.push_back({at, -amountAsNeeded(medication, at)});
    }
    std::ranges::stable_sort(past, {}, &Movement::at);

    Supply supply{.left = {0, *unit}};
    for (const Movement &movement : past)
        supply.left.value = std::max(0.0, supply.left.value + movement.amount); // an empty box gives nothing
    double left = supply.left.value;
    for (const DoseSlot &slot : ahead) {
        left -= amountOf(medication, slot, zone);
        if (left < -kCrumb) {
            supply.lastDay = LocalDay{localDayOf(slot.scheduledAt).days - 1};
            break;
        }
    }
    if (!supply.lastDay && !ahead.empty())
        supply.lastDay = localDayOf(ahead.back().scheduledAt); // until the plan ends, or for a year
    if (supply.lastDay)
        supply.daysLeft = std::max(0, supply.lastDay->days - today.days);
    return supply;
}

std::optional<int> daysOf(const Medication &medication, const Dispensing &box, const ZoneOffset &zone)
{
    if (box.daysSupply)
        return box.daysSupply;
    // The box alone, opened as its day begins.
    const auto supply = supplyLeft(medication, std::span(&box, 1), {}, atWallClock(box.on, {0, 0}, zone), zone);
    if (!supply || !supply->lastDay || *supply->lastDay < box.on)
        return std::nullopt;
    return static_cast<int>(supply->lastDay->days - box.on.days) + 1;
}

} // namespace domain
