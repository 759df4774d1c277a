// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

struct MedicationDispensePerformer {
    std::optional<CodeableConcept> function;
    Reference actor;
    Extra extra;

    friend bool operator==(const MedicationDispensePerformer &, const MedicationDispensePerformer &) = default;
};

/// https://hl7.org/fhir/R4/medicationdispense.html
struct MedicationDispense {
    static constexpr std::string_view kResourceType = "MedicationDispense";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::vector<Identifier> identifier;
    std::string status;
    std::optional<CodeableConcept> medicationCodeableConcept;
    std::optional<Reference> medicationReference;
    std::optional<Reference> subject;
    std::vector<MedicationDispensePerformer> performer;
    std::vector<Reference> authorizingPrescription;
    std::optional<Quantity> quantity;
    std::optional<Quantity> daysSupply;
    std::string whenHandedOver;
    Extra extra;

    friend bool operator==(const MedicationDispense &, const MedicationDispense &) = default;
};

} // namespace fhir
