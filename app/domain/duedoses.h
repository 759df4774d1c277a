// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "app/domain/facts.h"

#include <functional>
#include <span>

namespace domain {

/// Minutes east of UTC at an instant: the zone comes from the caller, so daylight saving is tested without one.
using ZoneOffset = std::function<int(platform::Instant)>;

/// The doses due on one local day (ISO date), in the order of the day. On the day clocks change, a time that does
/// not exist is taken at the moment clocks jump, and one that exists twice is due once, at its first passing.
[[nodiscard]] std::vector<DoseSlot> dueDoses(std::span<const Medication> plan, const std::string &isoDate, const ZoneOffset &zone);

/// The instant of a wall-clock time on a local day.
[[nodiscard]] platform::ZonedTime atWallClock(const std::string &isoDate, TimeOfDay time, const ZoneOffset &zone);

} // namespace domain
