// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/rules/usable.h"

#include "app/domain/units.h"

#include <algorithm>
#include <tuple>

namespace rules {

namespace {

/// The kind of measure whose grams are grams of glucose.
constexpr std::string_view kGlucose = "glucose";

std::optional<Unusable> faultOf(const domain::Measure &measure, const content::Rule &rule, const platform::ZonedTime &now)
{
    if (now.at.ms + kClockSlackMs < measure.envelope.occurredAt.at.ms)
        return Unusable::FromTheFuture;
    if (!domain::convert(measure.value, domain::Unit::Score, domain::Unit::Score))
        return Unusable::NotAValue;
    return inUnit(measure.value, measure.unit, rule) ? std::nullopt : std::optional(Unusable::WrongUnit);
}

} // namespace

std::optional<double> inUnit(double value, const std::string &unit, const content::Rule &rule)
{
    const auto from = domain::unitFromUcum(unit);
    const auto to = domain::unitFromUcum(rule.unit);
    // A pack may measure in a unit we do not compute with: the same code is the same unit.
    if (!from || !to)
        return unit == rule.unit && domain::convert(value, domain::Unit::Score, domain::Unit::Score) ? std::optional(value) : std::nullopt;
    const auto substance = rule.measure == kGlucose ? domain::Substance::Glucose : domain::Substance::None;
    const auto converted = domain::convert(value, *from, *to, substance);
    return converted ? std::optional(*converted) : std::nullopt;
}

Series usable(const content::Rule &rule, std::span<const domain::Measure> measures, const platform::ZonedTime &now)
{
    Series series;
    std::vector<const domain::Measure *> sorted;
    for (const domain::Measure &measure : measures) {
        if (measure.kind != rule.measure.value)
            continue;
        if (const auto why = faultOf(measure, rule, now))
            series.setAside.push_back({measure.envelope.id, *why});
        else
            sorted.push_back(&measure);
    }
    std::ranges::stable_sort(sorted, {}, [](const domain::Measure *measure) {
        return std::tie(measure->envelope.occurredAt.at, measure->envelope.stamp, measure->envelope.id);
    });
    for (const domain::Measure *measure : sorted) {
        const Point point{measure->envelope.id, measure->envelope.occurredAt, *inUnit(measure->value, measure->unit, rule)};
        if (!series.points.empty() && series.points.back().at.at == point.at.at) {
            series.setAside.push_back({series.points.back().fact, Unusable::Duplicate});
            series.points.back() = point;
        } else {
            series.points.push_back(point);
        }
    }
    return series;
}

} // namespace rules
