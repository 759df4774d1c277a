// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rules/settings.h"
#include "app/rules/usable.h"

namespace rules {

/// What a rule of a pack says about a series of measures. Values in, values out: no clock, no text, no store.
///
/// Ways a rule is met:
/// - `Value`: the newest value is above or below the threshold.
/// - `Window`: it differs from the lowest (gain) or highest (loss) earlier value of the window by more than the threshold.
///   A window of days is counted in whole days: half a day of slack, because people do not weigh at the same minute.
/// - `Reference`: slow gain. It differs from what a clinician set as the patient's reference by more than the margin.
/// - `Median`: slow gain where no reference is set. It differs from the median of the week before the window, by the first
///   value of each day, by more than the threshold. The newest value is never part of what it is compared with.
///
/// Missing days: nothing is filled in. A window without an earlier value, and a week with fewer than three days, say
/// nothing; the others still do. When no way says anything, or the newest value is older than a day and a half, the answer is
/// `Unknown`, which is neither good nor bad news.
enum class Way { Value, Window, Reference, Median };
enum class Outcome { Met, NotMet, Unknown, Asleep };

/// What a sentence to the patient and to the team is made of: the value, by how much, since when, which threshold, whose,
/// from which source, by which version of the rule.
struct Finding {
    std::string pack;
    std::string packVersion;
    std::string rule;
    content::RuleKind kind = content::RuleKind::Gain;
    content::Degree severity = content::Degree::Ask;
    content::SourceId source;
    std::string unit;

    Outcome outcome = Outcome::Unknown;
    Way way = Way::Value;
    std::optional<Point> newest;
    double amount = 0;                        ///< the change, below zero for a loss; for `Value` the value itself
    std::optional<double> against;            ///< what it was compared with
    std::optional<platform::ZonedTime> since; ///< when that was measured or set
    std::optional<Threshold> threshold;
    int daysMissing = 0; ///< days of the window, the newest included, without a value
    std::vector<SetAside> setAside;

    friend bool operator==(const Finding &, const Finding &) = default;
};

struct Question {
    const content::Pack &pack;
    const content::Rule &rule;
    std::span<const domain::Measure> measures; ///< live, any order, any kinds
    std::span<const Override> overrides;
    std::optional<Reference> reference;
    platform::ZonedTime now;
};

/// The rule at `now`, with the newest usable value.
[[nodiscard]] Finding finding(const Question &question);

/// The rule at each value since `after`, as if it had been asked when the value was taken: a fever in the morning counts
/// although the evening was cool, and so does what arrives late. Oldest first, only what is met.
[[nodiscard]] std::vector<Finding> metSince(const Question &question, platform::Instant after);

/// The operator may switch the module off as a whole: then nothing is ever found.
enum class Module { On, Off };

/// Every rule of every pack at `now`. @param references at most one a measure; the newest counts
[[nodiscard]] std::vector<Finding> findings(Module module, std::span<const content::Pack *const> packs, std::span<const domain::Measure> measures,
    std::span<const Override> overrides, std::span<const Reference> references, const platform::ZonedTime &now);

} // namespace rules
