// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/day.h"

#include <algorithm>

namespace domain {

using platform::ZonedTime;

namespace {

constexpr int kNoon = 12;

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

std::string keyOf(const ZonedTime &due, const ZonedTime &now)
{
    const std::string text = platform::toIso(due);
    return "doses:" + (localDayOf(due) == localDayOf(now) ? text.substr(11, 5) : text.substr(0, 16));
}

/// What was said about the doses of one hour, and what it is by now.
void settle(DayItem &item, const DayInputs &inputs)
{
    const std::int64_t since = inputs.now.at.ms - item.dueAt.at.ms;
    item.isDue = since >= -kDueBeforeMs;
    std::size_t answered = 0;
    for (const DoseSlot &slot : item.doses) {
        const DoseEvent *event = declaration(inputs, slot);
        answered += event || inputs.unsure.contains(resourceId(slot)) ? 1 : 0;
        if (!event || (item.doneAt && item.doneAt->at > event->envelope.occurredAt.at))
            continue;
        item.doneAt = event->envelope.occurredAt;
        item.doneBy = event->envelope.id;
    }
    if (answered == item.doses.size()) {
        item.state = DayItem::State::Done;
        item.doneAt = item.doneAt.value_or(item.dueAt);
        return;
    }
    item.doneAt.reset();
    item.doneBy.reset();
    item.whileOff = inputs.whileOff.contains(item.dueAt.at);
    if (const auto putOff = inputs.putOff.find(item.dueAt.at); putOff != inputs.putOff.end() && inputs.now.at < putOff->second)
        item.laterAt = putOff->second;
    if (since > kStillToDoMs)
        item.state = DayItem::State::NotKnown;
}

/// Doses of one hour are one item: people take them together.
std::vector<DayItem> doseItems(const DayInputs &inputs)
{
    std::vector<DayItem> items;
    for (const DoseSlot &slot : inputs.due) {
        if (items.empty() || items.back().dueAt.at != slot.scheduledAt.at)
            items.push_back({.kind = DayItem::Kind::Doses, .key = keyOf(slot.scheduledAt, inputs.now), .dueAt = slot.scheduledAt});
        items.back().doses.push_back(slot);
    }
    for (DayItem &item : items)
        settle(item, inputs);
    return items;
}

bool isCompleted(const DayInputs &inputs, const PathUnit &unit)
{
    return std::ranges::any_of(inputs.progress, [&](const UnitProgress &progress) {
        return progress.task == unit.task && progress.event == UnitProgress::Event::Completed;
    });
}

bool isMorning(const ZonedTime &now)
{
    const std::int64_t local = now.at.ms + now.offsetMinutes * 60'000LL - localDayOf(now).days * 24LL * 60 * 60'000;
    return local < kNoon * 60LL * 60'000;
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
    const auto isDueDose = [](const DayItem &item) { return item.kind == DayItem::Kind::Doses && item.isDue; };
    if (!isMorning(inputs.now))
        std::stable_partition(open.begin(), items.end(), isDueDose);
    const auto isNow = [](const DayItem &item) {
        return item.state == DayItem::State::Later && !item.laterAt && (item.kind != DayItem::Kind::Doses || item.isDue);
    };
    if (const auto now = std::ranges::find_if(items, isNow); now != items.end())
        now->state = DayItem::State::Now;
    return items;
}

} // namespace domain
