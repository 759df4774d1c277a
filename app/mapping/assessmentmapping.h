// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/assessment.h"
#include "app/domain/envelope.h"
#include "platforms/base/result.h"
#include "sync/fhir/questionnaireresponse.h"

namespace mapping {

/// SYNC 1.3, row 7: a finished assessment is a QuestionnaireResponse, one item for each thing that was asked. `version` is who
/// finished it and when. Items of others stay.
[[nodiscard]] fhir::QuestionnaireResponse toFhir(
    const domain::Assessment &assessment, const domain::Envelope &version, const std::optional<fhir::QuestionnaireResponse> &base);

/// Whether it answers one of our assessments, rather than a quiz.
[[nodiscard]] bool isAssessment(const fhir::QuestionnaireResponse &response);

struct ReadAssessment {
    domain::Assessment assessment;
    domain::Envelope version;
};
/// `Invalid` when it says nothing of whom or when.
[[nodiscard]] platform::Result<ReadAssessment> assessmentFrom(const fhir::QuestionnaireResponse &response);

} // namespace mapping
