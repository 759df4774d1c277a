// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

/// What somebody did about the issue; R4 lets only professionals be its author.
struct DetectedIssueMitigation {
    std::vector<Extension> extension;
    CodeableConcept action;
    std::string date;
    std::optional<Reference> author;
    Extra extra;

    friend bool operator==(const DetectedIssueMitigation &, const DetectedIssueMitigation &) = default;
};

/// https://hl7.org/fhir/R4/detectedissue.html
struct DetectedIssue {
    static constexpr std::string_view kResourceType = "DetectedIssue";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::vector<Identifier> identifier;
    std::string status;
    std::optional<CodeableConcept> code;
    std::string severity;
    std::optional<Reference> patient;
    std::string identifiedDateTime; ///< with the zone offset of the person
    std::optional<Reference> author;
    std::vector<Reference> implicated;
    std::string detail;
    std::vector<DetectedIssueMitigation> mitigation;
    Extra extra;

    friend bool operator==(const DetectedIssue &, const DetectedIssue &) = default;
};

} // namespace fhir
