// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/duedoses.h"

namespace domain {

/// Doses that were due in a stretch of time, by what was declared about them. "Not known" is its own number: what nobody
/// declared was neither taken nor left out.
struct DoseCount {
    int taken = 0;
    int notTaken = 0;
    int notKnown = 0;

    [[nodiscard]] int due() const { return taken + notTaken + notKnown; }
    [[nodiscard]] int declared() const { return taken + notTaken; }
    DoseCount &operator+=(const DoseCount &other);
    friend bool operator==(const DoseCount &, const DoseCount &) = default;
};

struct DoseDay {
    platform::ZonedTime noon; ///< a moment of that day, by the patient's clock
    DoseCount count;

    friend bool operator==(const DoseDay &, const DoseDay &) = default;
};

/// The last `days` days, today included, oldest first. A dose counts once its time has come, or as soon as it is declared.
[[nodiscard]] std::vector<DoseDay> doseDays(
    std::span<const Medication> plan, std::span<const DoseEvent> live, int days, const platform::ZonedTime &now, const ZoneOffset &zone);
/// The sum of the last `days` of them.
[[nodiscard]] DoseCount countOf(std::span<const DoseDay> days, int last);

} // namespace domain
