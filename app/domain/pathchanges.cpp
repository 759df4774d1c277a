// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/pathchanges.h"

#include <algorithm>

namespace domain {

namespace {

bool holds(const EducationPath &path, const UnitRef &unit)
{
    return std::ranges::find(path.units, unit, &PathUnit::unit) != path.units.end();
}

/// The units of `path`: those that `other` holds too, or those it does not.
std::vector<UnitRef> unitsOf(const EducationPath &path, const EducationPath &other, bool inBoth)
{
    std::vector<UnitRef> units;
    for (const PathUnit &each : path.units) {
        if (holds(other, each.unit) == inBoth)
            units.push_back(each.unit);
    }
    return units;
}

} // namespace

PathChange changeBetween(const EducationPath &before, const EducationPath &after)
{
    PathChange change{unitsOf(after, before, false), unitsOf(before, after, false), unitsOf(before, after, true) != unitsOf(after, before, true)};
    for (const PathUnit &each : after.units) {
        const auto was = std::ranges::find(before.units, each.unit, &PathUnit::unit);
        if (was != before.units.end() && was->by != each.by)
            change.dated.push_back(each.unit);
    }
    return change;
}

} // namespace domain
