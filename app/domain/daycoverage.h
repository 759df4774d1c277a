// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "platforms/base/result.h"

#include <span>

namespace domain {

/// PDC, proportion of days covered: from the dates a pharmacy handed a medicine out and nothing else. No function here
/// takes a declared dose; "prises déclarées" are in declareddoses.h and are not this.
struct DayCoverage {
    DayRange counted; ///< from the first handing-out within the period to the end of the period
    int covered = 0;

    [[nodiscard]] double share() const { return static_cast<double>(covered) / counted.length(); }
    friend bool operator==(const DayCoverage &, const DayCoverage &) = default;
};

/// From this share on, the public definition (PQA, CMS) calls a person adherent.
inline constexpr double kCoverageThreshold = 0.8;

/// One medicine over a period. Days handed out before the last ones were used up are carried forward; days beyond the
/// period do not count, nor does what was handed out before it. `Missing` when nothing was handed out in the period,
/// `Invalid` when one of the dates comes without the days it is for: they are not guessed.
[[nodiscard]] platform::Result<DayCoverage> dayCoverage(
    std::span<const Dispensing> dispensings, const MedicationId &medication, const DayRange &period);

} // namespace domain
