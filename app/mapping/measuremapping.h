// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "platforms/base/result.h"
#include "sync/fhir/observation.h"

#include <span>
#include <vector>

namespace mapping {

struct MeasureCoding {
    std::string loinc;
    std::string display;
    int decimals = 1;
};

struct CodedMeasure {
    domain::Measure measure;
    MeasureCoding coding;
    bool stands = true;
};

/// One reading is one Observation: a value, the two numbers of a cuff as the panel 85354-9 with its components, or a symptom
/// with its severity.
/// @param reading first first, never empty
/// @param base the server's copy; what we do not map stays as it is
[[nodiscard]] fhir::Observation toFhir(std::span<const CodedMeasure> reading, const std::optional<fhir::Observation> &base);

/// `Invalid` for an Observation that is not one of our measures.
[[nodiscard]] platform::Result<std::vector<domain::Measure>> measuresFrom(const fhir::Observation &observation);
/// Whether the observation says that it no longer stands.
[[nodiscard]] bool isWithdrawn(const fhir::Observation &observation);

} // namespace mapping
