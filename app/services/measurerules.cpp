// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/measurerules.h"

#include <algorithm>

namespace services {

namespace {

constexpr std::int64_t kHourMs = 60 * 60 * 1000;
/// 72.4 - 70.4 is not quite 2 in binary; a billionth is far below what any scale shows.
constexpr double kRounding = 1e-9;

/// The change from the extreme of the window to the newest value: a rise is counted from the lowest, a fall from the highest.
std::optional<double> change(const content::Rule &rule, std::span<const domain::Measure> measures)
{
    const domain::Measure &newest = measures.back();
    // Morning weights are not taken at the same minute: three days are counted in whole days, to the end of the first one.
    const std::int64_t slackMs = 12 * kHourMs;
    const std::int64_t since = newest.envelope.occurredAt.at.ms - rule.windowHours * kHourMs - slackMs;
    std::optional<double> extreme;
    for (const domain::Measure &measure : measures.first(measures.size() - 1)) {
        if (measure.envelope.occurredAt.at.ms < since)
            continue;
        if (!extreme)
            extreme = measure.value;
        extreme = rule.kind == content::RuleKind::Gain ? std::min(*extreme, measure.value) : std::max(*extreme, measure.value);
    }
    if (!extreme)
        return std::nullopt;
    return newest.value - *extreme;
}

/// What the rule counts, when it is met.
/// @pre the rule has a threshold
std::optional<double> amount(const content::Rule &rule, std::span<const domain::Measure> measures)
{
    const double value = measures.back().value;
    switch (rule.kind) {
    case content::RuleKind::Above:
        return value > *rule.threshold + kRounding ? std::optional(value) : std::nullopt;
    case content::RuleKind::Below:
        return value < *rule.threshold - kRounding ? std::optional(value) : std::nullopt;
    case content::RuleKind::Gain:
    case content::RuleKind::Loss:
        break;
    }
    const auto changed = change(rule, measures);
    const double size = changed ? (rule.kind == content::RuleKind::Gain ? *changed : -*changed) : 0;
    return changed && size > *rule.threshold + kRounding ? changed : std::nullopt;
}

} // namespace

std::vector<FiredRule> firedRules(
    std::span<const content::Pack *const> packs, const std::string &kind, std::span<const domain::Measure> measures)
{
    std::vector<FiredRule> fired;
    if (measures.empty())
        return fired;
    for (const content::Pack *pack : packs) {
        for (const content::Rule &rule : pack->rules) {
            if (rule.measure.value != kind || !rule.threshold)
                continue;
            if (const auto by = amount(rule, measures))
                fired.push_back({pack, &rule, *by, measures.back().envelope.occurredAt});
        }
    }
    return fired;
}

} // namespace services
