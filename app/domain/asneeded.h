// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/schedule.h"

#include <span>

namespace domain {

/// Whether one more dose may be taken of a medicine that is taken as needed.
struct AsNeededState {
    bool allowed = true;
    std::optional<platform::Instant> from; ///< when it is allowed again
    int taken = 0;                         ///< in the last 24 hours
    std::optional<int> left;               ///< of what 24 hours allow, if they limit it

    friend bool operator==(const AsNeededState &, const AsNeededState &) = default;
};

/// A day is the 24 hours that end now, not the date: at midnight the body has not forgotten the evening. Doses declared
/// for later than now count from now. `takenAt` in any order.
[[nodiscard]] AsNeededState asNeeded(const AsNeeded &limits, std::span<const platform::Instant> takenAt, platform::Instant now);

} // namespace domain
