// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

struct OperationOutcomeIssue {
    std::string severity;
    std::string code;
    std::optional<CodeableConcept> details;
    std::string diagnostics;
    std::vector<std::string> location;
    std::vector<std::string> expression;
    Extra extra;

    friend bool operator==(const OperationOutcomeIssue &, const OperationOutcomeIssue &) = default;
};

/// https://hl7.org/fhir/R4/operationoutcome.html
struct OperationOutcome {
    static constexpr std::string_view kResourceType = "OperationOutcome";

    std::string id;
    std::optional<Meta> meta;
    std::vector<OperationOutcomeIssue> issue;
    Extra extra;

    friend bool operator==(const OperationOutcome &, const OperationOutcome &) = default;
};

} // namespace fhir
