// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/dosage.h"

#include <string_view>

namespace fhir {

/// https://hl7.org/fhir/R4/medicationrequest.html
struct MedicationRequest {
    static constexpr std::string_view kResourceType = "MedicationRequest";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::vector<Identifier> identifier;
    std::string status;
    std::optional<CodeableConcept> statusReason;
    std::string intent;
    std::vector<CodeableConcept> category;
    std::optional<CodeableConcept> medicationCodeableConcept;
    std::optional<Reference> medicationReference;
    Reference subject;
    std::string authoredOn;
    std::optional<Reference> requester;
    std::vector<CodeableConcept> reasonCode;
    std::vector<Annotation> note;
    std::vector<Dosage> dosageInstruction;
    Extra extra;

    friend bool operator==(const MedicationRequest &, const MedicationRequest &) = default;
};

} // namespace fhir
