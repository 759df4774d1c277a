// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace platform {

/// A moment: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
struct Instant {
    std::int64_t ms = 0;

    friend auto operator<=>(const Instant &, const Instant &) = default;
};

/// A moment with the wall clock it was lived by: what a patient calls "8 h 05". `offsetMinutes` is east of UTC.
struct ZonedTime {
    Instant at;
    int offsetMinutes = 0;

    friend bool operator==(const ZonedTime &, const ZonedTime &) = default;
};

/// Where time comes from. Pure code takes an `Instant` as an argument; whoever calls it holds a Clock.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    /// Minutes east of UTC that local wall clocks show at `at`; daylight saving included.
    [[nodiscard]] virtual int offsetMinutesAt(Instant at) const = 0;
    [[nodiscard]] ZonedTime zonedNow() const { const Instant at = now(); return {at, offsetMinutesAt(at)}; }
};

class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] int offsetMinutesAt(Instant at) const override;
};

/// "2026-11-21T08:05:00.250Z"
[[nodiscard]] std::string toIso(Instant at);
/// "2026-11-21T09:05:00.250+01:00"
[[nodiscard]] std::string toIso(const ZonedTime &at);
/// "2026-11-21", the day by the wall clock of `at`.
[[nodiscard]] std::string toIsoDate(const ZonedTime &at);
/// Reads a FHIR dateTime or instant; a date alone means local midnight at offset 0, seconds and fraction optional.
[[nodiscard]] Result<ZonedTime> zonedFromIso(std::string_view text);

} // namespace platform
