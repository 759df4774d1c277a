// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/stepmark.h"
#include "platforms/base/result.h"
#include "sync/fhir/observation.h"

namespace mapping {

/// A step that is done is an observation of the patient's: no row of the mapping is for it, and the patient makes no tasks.
/// @param stands false when it was taken back
[[nodiscard]] fhir::Observation toFhir(const domain::StepMark &mark, bool stands, const std::optional<fhir::Observation> &base);

[[nodiscard]] bool isStep(const fhir::Observation &observation);
/// `Invalid` without a patient, a time, or a step with its pack.
[[nodiscard]] platform::Result<domain::StepMark> stepFrom(const fhir::Observation &observation);

} // namespace mapping
