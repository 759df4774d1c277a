// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/daycoverage.h"

#include <algorithm>

namespace domain {

using platform::Error;
using platform::ErrorCode;

namespace {

constexpr int kMostDaysSupply = 366;

} // namespace

platform::Result<DayCoverage> dayCoverage(std::span<const Dispensing> dispensings, const MedicationId &medication, const DayRange &period)
{
    std::vector<Dispensing> own;
    std::ranges::copy_if(dispensings, std::back_inserter(own),
        [&](const Dispensing &dispensing) { return dispensing.medication == medication && period.holds(dispensing.on); });
    if (own.empty())
        return Error{ErrorCode::Missing, "nothing was handed out in the period"};
    std::ranges::sort(own, {}, &Dispensing::on);

    DayCoverage coverage{{own.front().on, period.last}, 0};
    LocalDay uncovered = own.front().on; // the first day nothing covers yet
    for (const Dispensing &dispensing : own) {
        if (!dispensing.daysSupply || *dispensing.daysSupply < 1 || *dispensing.daysSupply > kMostDaysSupply)
            return Error{ErrorCode::Invalid, "a dispensing does not say how many days it is for"};
        const LocalDay begins = std::max(uncovered, dispensing.on);
        uncovered = {begins.days + *dispensing.daysSupply};
        const LocalDay last = std::min(period.last, LocalDay{uncovered.days - 1});
        coverage.covered += DayRange{begins, last}.length();
    }
    return coverage;
}

} // namespace domain
