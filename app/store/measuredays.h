// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/domain/wallclock.h"
#include "platforms/sqlite/database.h"

namespace store {

/// What one day's live measures of one kind and unit come to.
struct MeasureDay {
    domain::LocalDay day;
    std::string unit;
    int count = 0;
    double low = 0;
    double high = 0;
    double total = 0;

    friend bool operator==(const MeasureDay &, const MeasureDay &) = default;
};

/// Counts the day of `measure` anew. Part of the transaction of whatever changed it.
platform::Result<void> recountDay(sqlite::Database &database, const domain::Measure &measure);
/// The same for a measure that is known by id only; nothing happens when it is not here.
platform::Result<void> recountDayOf(sqlite::Database &database, const domain::FactId &measure);

} // namespace store
