// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/duedoses.h"

namespace domain {

/// What should be left in the box, and until when it lasts.
struct Supply {
    Amount left;
    std::optional<LocalDay> lastDay; ///< the last day whose doses are all covered; none when no dose is due in a year
    int daysLeft = 0;                ///< from today to `lastDay`; 0: not beyond today

    friend bool operator==(const Supply &, const Supply &) = default;
};

/// Counts from the first handing-out on. A due dose is taken from the box unless somebody declared it was not taken: what
/// is not known counts as taken, so that a refill comes early rather than late. A dose taken as needed counts when it was
/// declared. Nothing when the box and the prescription do not count in the same unit, or one of them gives no number.
/// @param live declarations of this medicine that still stand
[[nodiscard]] std::optional<Supply> supplyLeft(const Medication &medication, std::span<const Dispensing> dispensings,
    std::span<const DoseEvent> live, const platform::ZonedTime &now, const ZoneOffset &zone);

/// For how many days a box is by the plan in force on its day, where the pharmacy does not say so; nothing when that cannot be
/// counted.
[[nodiscard]] std::optional<int> daysOf(const Medication &medication, const Dispensing &box, const ZoneOffset &zone);

} // namespace domain
