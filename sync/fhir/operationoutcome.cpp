// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/operationoutcome.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<OperationOutcomeIssue> {
    static constexpr auto kMembers = members(
        member("severity", &OperationOutcomeIssue::severity), member("code", &OperationOutcomeIssue::code),
        member("details", &OperationOutcomeIssue::details), member("diagnostics", &OperationOutcomeIssue::diagnostics),
        member("location", &OperationOutcomeIssue::location), member("expression", &OperationOutcomeIssue::expression));
};

template <>
struct Shape<OperationOutcome> {
    static constexpr auto kMembers = members(
        member("id", &OperationOutcome::id), member("meta", &OperationOutcome::meta),
        member("issue", &OperationOutcome::issue));
};

template platform::Result<OperationOutcome> read<OperationOutcome>(std::string_view);
template std::string write<OperationOutcome>(const OperationOutcome &);

} // namespace fhir
