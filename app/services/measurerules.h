// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "content/model/pack.h"

#include <optional>
#include <span>
#include <vector>

namespace services {

/// A rule of a pack that a series of measures meets, and by how much: "+2.1 kg in 3 days (threshold 2)".
struct FiredRule {
    const content::Pack *pack = nullptr;
    const content::Rule *rule = nullptr;
    double amount = 0; ///< the change over the window, or the value itself
    platform::ZonedTime at;
};

/// The rules that `measures` (one kind, live, oldest first) meet with the newest value. A rule looks back from that value
/// over its window; without an earlier value in the window a gain or a loss is not known, and does not fire.
[[nodiscard]] std::vector<FiredRule> firedRules(
    std::span<const content::Pack *const> packs, const std::string &kind, std::span<const domain::Measure> measures);

} // namespace services
