// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace hub {

/// Milliseconds since 1970, the end left out. A FHIR date says as much as it says: "2026-11" is a whole month.
struct TimeRange {
    std::int64_t from;
    std::int64_t until;

    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

/// What a FHIR date, dateTime or instant covers; nothing for other text. A date without a zone is one of UTC.
[[nodiscard]] std::optional<TimeRange> rangeOf(std::string_view text);

// The forms of R4: a time of day in a dateTime comes with seconds and a zone.
[[nodiscard]] bool isFhirDate(std::string_view text);
[[nodiscard]] bool isFhirDateTime(std::string_view text);
[[nodiscard]] bool isFhirInstant(std::string_view text);
[[nodiscard]] bool isFhirTime(std::string_view text);

} // namespace hub
