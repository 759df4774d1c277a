// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/envelope.h"
#include "content/model/pack.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace rules {

/// What a clinician sets for one patient. A pack proposes numbers; these are whose decision they are.

/// Another threshold than the pack's, within the bounds of the rule.
struct Override {
    std::string pack;
    std::string rule;
    double value = 0;
    std::string unit; ///< UCUM
    domain::ActorId by;
    domain::Role role;
    platform::ZonedTime at;

    friend bool operator==(const Override &, const Override &) = default;
};

/// The value of a patient at rest: "poids de référence". Slow gain is counted from it.
struct Reference {
    std::string measure;
    double value = 0;
    std::string unit;
    std::optional<double> margin; ///< by how much it may be passed, in `unit`; without one, by the threshold of the rule
    domain::ActorId by;
    domain::Role role;
    platform::ZonedTime at;

    friend bool operator==(const Reference &, const Reference &) = default;
};

/// The number a rule compares with, and whose it is.
struct Threshold {
    double value = 0; ///< in the unit of the rule
    bool fromPack = true;
    domain::ActorId by; ///< empty when from the pack
    domain::Role role;
    std::optional<platform::ZonedTime> at;

    friend bool operator==(const Threshold &, const Threshold &) = default;
};

enum class OverrideFault { NotAnOpenRule, NotAClinician, Unreadable, OutOfBounds, NotYet };

[[nodiscard]] bool isClinician(const domain::Role &role);
/// Why an override does not hold at `now`, if so. The form that enters one asks the same.
/// @pre the override names the rule
[[nodiscard]] std::optional<OverrideFault> faultOf(const Override &override, const content::Rule &rule, const platform::ZonedTime &now);
/// The newest override that holds at `now`, else the pack's; nothing when neither is set: the rule sleeps.
[[nodiscard]] std::optional<Threshold> thresholdOf(
    const content::Pack &pack, const content::Rule &rule, std::span<const Override> overrides, const platform::ZonedTime &now);

} // namespace rules
