// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/answerreview.h"
#include "platforms/base/result.h"
#include "sync/fhir/observation.h"

namespace mapping {

/// How a professional rated words of a patient: an Observation of category survey, derived from the response. The hub shows it to
/// no patient, see sync/roles. The reply is a Communication of its own.
[[nodiscard]] fhir::Observation toFhir(const domain::AnswerReview &review, const domain::AttemptId &attempt);
[[nodiscard]] bool isReview(const fhir::Observation &observation);
[[nodiscard]] platform::Result<domain::AnswerReview> reviewFrom(const fhir::Observation &observation);

} // namespace mapping
