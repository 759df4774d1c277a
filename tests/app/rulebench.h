// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/rules/findings.h"

#include <cmath>
#include <limits>
#include <string>
#include <vector>

namespace testsupport {

/// A pack with one rule about weight and a patient who weighs in the morning, from Sunday 1 November 2026 on.
struct RuleBench {
    static constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

    content::Pack pack;
    std::vector<domain::Measure> measures;
    std::vector<rules::Override> overrides;
    std::optional<rules::Reference> reference;

    RuleBench()
    {
        pack.id = content::PackId("heart-failure");
        pack.version = "1.2.0";
        content::Rule rule;
        rule.id = "weight-gain";
        rule.measure = content::MeasureId("weight");
        rule.windowHours = 72;
        rule.threshold = 2;
        rule.unit = "kg";
        rule.bounds = {1, 2.5};
        rule.severity = content::Degree::Urgent;
        rule.source = content::SourceId("a-source");
        pack.rules.push_back(rule);
    }

    [[nodiscard]] content::Rule &rule() { return pack.rules.front(); }
    /// Hour of a day, counted from 1 November; the clock is an hour ahead of UTC.
    [[nodiscard]] static platform::ZonedTime at(int day, int hour = 7)
    {
        return {domain::atWallClock(domain::LocalDay{domain::localDayFromIso("2026-11-01")->days + day}, {hour, 0}, [](platform::Instant) { return 60; })};
    }
    domain::Measure &add(int day, double value, const std::string &unit = "kg", int hour = 7)
    {
        domain::Measure measure{.kind = rule().measure.value, .value = value, .unit = unit};
        measure.envelope.id = {std::to_string(measures.size())};
        measure.envelope.occurredAt = at(day, hour);
        measure.envelope.stamp = {measure.envelope.occurredAt.at.ms, 0, "phone"};
        measures.push_back(measure);
        return measures.back();
    }
    /// One value a day from day 0; a day without a value is left out.
    void weigh(const std::vector<double> &values)
    {
        for (std::size_t day = 0; day < values.size(); ++day) {
            if (!std::isnan(values[day]))
                add(static_cast<int>(day), values[day]);
        }
    }
    void refer(double value, int day = 0, const domain::Role &role = domain::role::kPhysician, std::optional<double> margin = {})
    {
        reference = rules::Reference{rule().measure.value, value, "kg", margin, {"dr"}, role, at(day, 6)};
    }
    rules::Override &overrideTo(double value, const domain::Role &role = domain::role::kNurse, int day = 0, const std::string &unit = "kg")
    {
        overrides.push_back({"heart-failure", "weight-gain", value, unit, {"nurse"}, role, at(day, 6)});
        return overrides.back();
    }
    [[nodiscard]] rules::Question question(const platform::ZonedTime &now) const { return {pack, pack.rules.front(), measures, overrides, reference, now}; }
    /// Asked at noon of a day.
    [[nodiscard]] rules::Finding on(int day) const { return rules::finding(question(at(day, 12))); }
};

} // namespace testsupport
