// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/rules/protocol.h"

#include <algorithm>
#include <tuple>

namespace rules {

using domain::DayRange;
using domain::LocalDay;

namespace {

/// The anchor in force at an instant; the first one also for what lies before it.
const AnchorSet *anchorAt(std::span<const AnchorSet> anchors, platform::Instant at)
{
    const auto rank = [](const AnchorSet &anchor) { return std::tie(anchor.since, anchor.stamp); };
    const AnchorSet *first = nullptr;
    const AnchorSet *inForce = nullptr;
    for (const AnchorSet &anchor : anchors) {
        if (!first || rank(anchor) < rank(*first))
            first = &anchor;
        if (anchor.since <= at && (!inForce || rank(*inForce) < rank(anchor)))
            inForce = &anchor;
    }
    return inForce ? inForce : first;
}

DatedStep dated(const content::ProtocolStep &step, std::span<const AnchorSet> anchors, std::span<const StepDone> done, const platform::ZonedTime &now)
{
    DatedStep result{.step = step.id};
    for (const StepDone &one : done) {
        if (one.step == step.id && (!result.doneAt || one.at.at < result.doneAt->at))
            result.doneAt = one.at;
    }
    const AnchorSet *anchor = anchorAt(anchors, result.doneAt ? result.doneAt->at : now.at);
    if (anchor && anchor->date)
        result.days = DayRange{{anchor->date->days + step.day}, {anchor->date->days + std::max(step.day, step.until)}};
    const LocalDay today = domain::localDayOf(now);
    if (result.doneAt)
        result.state = DatedStep::State::Done;
    else if (result.days)
        result.state = today < result.days->first   ? DatedStep::State::ToCome
                       : result.days->holds(today) ? DatedStep::State::Open
                                                   : DatedStep::State::Late;
    return result;
}

} // namespace

std::vector<DatedStep> datedSteps(
    const content::Protocol &protocol, std::span<const AnchorSet> anchors, std::span<const StepDone> done, const platform::ZonedTime &now)
{
    std::vector<DatedStep> steps;
    for (const content::ProtocolStep &step : protocol.steps)
        steps.push_back(dated(step, anchors, done, now));
    std::ranges::stable_sort(steps, {}, [](const DatedStep &step) { return std::pair(!step.days, step.days ? step.days->first : LocalDay{}); });
    return steps;
}

} // namespace rules
