// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/measurerules.h"

#include "app/rules/findings.h"

namespace services {

std::vector<FiredRule> firedRules(
    std::span<const content::Pack *const> packs, const std::string &kind, std::span<const domain::Measure> measures)
{
    std::vector<FiredRule> fired;
    if (measures.empty())
        return fired;
    const platform::ZonedTime at = measures.back().envelope.occurredAt;
    for (const content::Pack *pack : packs) {
        for (const content::Rule &rule : pack->rules) {
            if (rule.measure.value != kind)
                continue;
            const rules::Finding found = rules::finding({*pack, rule, measures, {}, std::nullopt, at});
            // The callers say "in 3 days": only what the window itself shows.
            if (found.outcome == rules::Outcome::Met && (found.way == rules::Way::Value || found.way == rules::Way::Window))
                fired.push_back({pack, &rule, found.amount, at});
        }
    }
    return fired;
}

} // namespace services
