// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "platforms/base/result.h"
#include "sync/fhir/questionnaireresponse.h"

#include <span>

namespace mapping {

/// A finished run through a quiz. @pre `answers` is not empty and of one attempt, in the order given.
[[nodiscard]] fhir::QuestionnaireResponse toFhir(
    std::span<const domain::Answer> answers, const domain::TaskId &task, const std::optional<fhir::QuestionnaireResponse> &base);

/// The answers again, with the ids they had.
[[nodiscard]] platform::Result<std::vector<domain::Answer>> answersFrom(const fhir::QuestionnaireResponse &response);

} // namespace mapping
