// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/wallclock.h"

#include <span>
#include <vector>

namespace domain {

/// What the values of one day come to.
struct DayValues {
    LocalDay day;
    int count = 0;
    double low = 0;
    double high = 0;
    double total = 0;

    friend bool operator==(const DayValues &, const DayValues &) = default;
};

/// One place on the axis of a chart. Without values it is a gap, and stays one.
struct TrendPoint {
    DayRange days;
    int count = 0;
    double low = 0;
    double high = 0;
    double mean = 0; ///< of the values, not of the days

    friend bool operator==(const TrendPoint &, const TrendPoint &) = default;
};

enum class TrendStep { Day, Week, Month, Quarter };

/// How long each place is for a chart of so many days: a screen has room for about thirty.
[[nodiscard]] TrendStep stepFor(int days);

/// Every place of `span`, oldest first: weeks from Monday, months and quarters of the calendar, cut where the span is.
/// @param values by day, oldest first, one a day
[[nodiscard]] std::vector<TrendPoint> trend(std::span<const DayValues> values, const DayRange &span, TrendStep step);

} // namespace domain
