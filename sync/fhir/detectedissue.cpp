// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/detectedissue.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<DetectedIssueMitigation> {
    static constexpr auto kMembers = members(
        member("extension", &DetectedIssueMitigation::extension), member("action", &DetectedIssueMitigation::action),
        member("date", &DetectedIssueMitigation::date), member("author", &DetectedIssueMitigation::author));
};

template <>
struct Shape<DetectedIssue> {
    static constexpr auto kMembers = members(
        member("id", &DetectedIssue::id), member("meta", &DetectedIssue::meta), member("extension", &DetectedIssue::extension),
        member("identifier", &DetectedIssue::identifier), member("status", &DetectedIssue::status), member("code", &DetectedIssue::code),
        member("severity", &DetectedIssue::severity), member("patient", &DetectedIssue::patient),
        member("identifiedDateTime", &DetectedIssue::identifiedDateTime), member("author", &DetectedIssue::author),
        member("implicated", &DetectedIssue::implicated), member("detail", &DetectedIssue::detail),
        member("mitigation", &DetectedIssue::mitigation));
};

template platform::Result<DetectedIssue> read<DetectedIssue>(std::string_view);
template std::string write<DetectedIssue>(const DetectedIssue &);

} // namespace fhir
