// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/rules/settings.h"

#include "app/rules/usable.h"
#include "sync/roles/roles.h"

#include <algorithm>
#include <array>

namespace rules {

bool isClinician(const domain::Role &role)
{
    using roles::Role;
    constexpr std::array kClinicians{Role::Nurse, Role::AdvancedNurse, Role::Pharmacist, Role::Gp, Role::Specialist};
    const auto known = roles::roleFromToken(role.value);
    return known && std::ranges::find(kClinicians, *known) != kClinicians.end();
}

std::optional<OverrideFault> faultOf(const Override &override, const content::Rule &rule, const platform::ZonedTime &now)
{
    if (rule.setBy != content::SetBy::Clinician)
        return OverrideFault::NotAnOpenRule;
    if (!isClinician(override.role))
        return OverrideFault::NotAClinician;
    const auto value = inUnit(override.value, override.unit, rule);
    if (!value)
        return OverrideFault::Unreadable;
    if (!rule.bounds.holds(*value))
        return OverrideFault::OutOfBounds;
    return now.at < override.at.at ? std::optional(OverrideFault::NotYet) : std::nullopt;
}

std::optional<Threshold> thresholdOf(
    const content::Pack &pack, const content::Rule &rule, std::span<const Override> overrides, const platform::ZonedTime &now)
{
    const Override *newest = nullptr;
    for (const Override &override : overrides) {
        if (override.pack != pack.id.value || override.rule != rule.id || faultOf(override, rule, now))
            continue;
        if (!newest || newest->at.at <= override.at.at)
            newest = &override;
    }
    if (newest)
        return Threshold{*inUnit(newest->value, newest->unit, rule), false, newest->by, newest->role, newest->at};
    return rule.threshold ? std::optional(Threshold{.value = *rule.threshold}) : std::nullopt;
}

} // namespace rules
