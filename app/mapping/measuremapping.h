// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "platforms/base/result.h"
#include "sync/fhir/observation.h"

namespace mapping {

/// How a kind of measure is coded; from the pack that defines it.
struct MeasureCoding {
    std::string loinc;
    std::string display;
    int decimals = 1;
};

/// @param base the server's copy, whose unknown elements go back unchanged
/// @param stands false when a later fact corrected it or took it back
[[nodiscard]] fhir::Observation toFhir(
    const domain::Measure &measure, const MeasureCoding &coding, bool stands, const std::optional<fhir::Observation> &base);

/// `Invalid` for an observation that is no measure of ours: other code, no value, no patient.
[[nodiscard]] platform::Result<domain::Measure> measureFrom(const fhir::Observation &observation);
/// Whether the server says it no longer stands.
[[nodiscard]] bool isWithdrawn(const fhir::Observation &observation);

} // namespace mapping
