// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/day.h"

#include <algorithm>

namespace domain {

namespace {

/// A dose whose hour is this long past and about which nobody said anything is "not known", no longer "to do".
constexpr std::int64_t kStillToDoMs = 6 * 60 * 60 * 1000;

const DoseEvent *declaration(const DayInputs &inputs, const DoseSlot &slot)
{
    // By the moment, not its offset: the same dose may come back from the server by another wall clock.
    const auto found = std::ranges::find_if(inputs.doses, [&](const DoseEvent &event) {
        return event.slot.medication == slot.medication && event.slot.scheduledAt.at == slot.scheduledAt.at;
    });
    return found == inputs.doses.end() ? nullptr : &*found;
}

DayItem measureItem(const DayInputs &inputs, const std::string &kind)
{
    DayItem item{.kind = DayItem::Kind::Measure, .key = "measure:" + kind, .subject = kind, .dueAt = inputs.now};
    const auto found = std::ranges::find(inputs.taken, kind, &Measure::kind);
    if (found != inputs.taken.end()) {
        item.state = DayItem::State::Done;
        item.doneAt = found->envelope.occurredAt;
        item.doneBy = found->envelope.id;
    }
    return item;
}

/// Doses of one hour are one item: people take them together.
std::vector<DayItem> doseItems(const DayInputs &inputs)
{
    std::vector<DayItem> items;
    for (const DoseSlot &slot : inputs.due) {
        if (items.empty() || items.back().dueAt.at != slot.scheduledAt.at) {
            items.push_back({.kind = DayItem::Kind::Doses,
                .key = "doses:" + platform::toIso(slot.scheduledAt).substr(11, 5),
                .dueAt = slot.scheduledAt});
        }
        items.back().doses.push_back(slot);
    }
    for (DayItem &item : items) {
        std::size_t declared = 0;
        for (const DoseSlot &slot : item.doses) {
            if (const DoseEvent *event = declaration(inputs, slot)) {
                ++declared;
                if (item.doneAt && item.doneAt->at > event->envelope.occurredAt.at)
                    continue;
                item.doneAt = event->envelope.occurredAt;
                item.doneBy = event->envelope.id;
            }
        }
        if (declared == item.doses.size())
            item.state = DayItem::State::Done;
        else if (inputs.now.at.ms - item.dueAt.at.ms > kStillToDoMs)
            item.state = DayItem::State::NotKnown;
        if (item.state != DayItem::State::Done) {
            item.doneAt.reset();
            item.doneBy.reset();
        }
    }
    return items;
}

bool isCompleted(const DayInputs &inputs, const PathUnit &unit)
{
    return std::ranges::any_of(inputs.progress, [&](const UnitProgress &progress) {
        return progress.task == unit.task && progress.event == UnitProgress::Event::Completed;
    });
}

std::optional<DayItem> unitItem(const DayInputs &inputs)
{
    if (!inputs.path)
        return std::nullopt;
    for (const PathUnit &unit : inputs.path->units) {
        if (isCompleted(inputs, unit))
            continue;
        return DayItem{.kind = DayItem::Kind::Unit,
            .key = "unit:" + unit.task.value,
            .subject = unit.unit.unit,
            .dueAt = inputs.now,
            .unit = unit.unit,
            .task = unit.task,
            .reasons = unit.reasons};
    }
    return std::nullopt;
}

} // namespace

std::vector<DayItem> day(const DayInputs &inputs)
{
    std::vector<DayItem> items;
    for (const std::string &kind : inputs.measures)
        items.push_back(measureItem(inputs, kind));
    for (DayItem &item : doseItems(inputs))
        items.push_back(std::move(item));
    if (auto unit = unitItem(inputs))
        items.push_back(std::move(*unit));

    // What is done comes first, in the order it was done: the rail shows the way already walked.
    const auto open = std::ranges::stable_partition(items, [](const DayItem &item) { return item.state == DayItem::State::Done; });
    std::stable_sort(items.begin(), open.begin(), [](const DayItem &a, const DayItem &b) { return a.doneAt->at < b.doneAt->at; });
    const auto isNow = [&](const DayItem &item) {
        const bool due = item.kind != DayItem::Kind::Doses || item.dueAt.at.ms <= inputs.now.at.ms + 60 * 60 * 1000;
        return item.state == DayItem::State::Later && due;
    };
    if (const auto now = std::ranges::find_if(items, isNow); now != items.end())
        now->state = DayItem::State::Now;
    return items;
}

} // namespace domain
