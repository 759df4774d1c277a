// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "content/model/pack.h"

#include <span>
#include <vector>

namespace rules {

/// Why a measure is not counted. It is said, not hidden: the team sees what a rule left out.
enum class Unusable { Duplicate, FromTheFuture, WrongUnit, NotAValue };

struct SetAside {
    domain::FactId fact;
    Unusable why = Unusable::Duplicate;

    friend bool operator==(const SetAside &, const SetAside &) = default;
};

/// A measure in the unit of the rule.
struct Point {
    domain::FactId fact;
    platform::ZonedTime at;
    double value = 0;

    friend bool operator==(const Point &, const Point &) = default;
};

struct Series {
    std::vector<Point> points; ///< oldest first, one an instant
    std::vector<SetAside> setAside;
};

/// A wall clock may be this far ahead of ours before what it says is from the future.
inline constexpr std::int64_t kClockSlackMs = 10 * 60 * 1000;

/// `value` in the unit of the rule; nothing when it does not convert, or is no value a measure has.
[[nodiscard]] std::optional<double> inUnit(double value, const std::string &unit, const content::Rule &rule);

/// The live measures a rule can count, from any order. The same fact twice is one; of two at one instant the one of the
/// later stamp stands.
[[nodiscard]] Series usable(const content::Rule &rule, std::span<const domain::Measure> measures, const platform::ZonedTime &now);

} // namespace rules
