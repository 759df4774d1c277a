// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

struct ObservationComponent {
    std::vector<Extension> extension;
    CodeableConcept code;
    std::optional<Quantity> valueQuantity;
    std::optional<CodeableConcept> valueCodeableConcept;
    std::string valueString;
    std::optional<bool> valueBoolean;
    std::optional<int> valueInteger;
    std::optional<CodeableConcept> dataAbsentReason;
    std::vector<CodeableConcept> interpretation;
    Extra extra;

    friend bool operator==(const ObservationComponent &, const ObservationComponent &) = default;
};

/// https://hl7.org/fhir/R4/observation.html
struct Observation {
    static constexpr std::string_view kResourceType = "Observation";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::vector<Identifier> identifier;
    std::vector<Reference> basedOn;
    std::vector<Reference> partOf;
    std::string status;
    std::vector<CodeableConcept> category;
    CodeableConcept code;
    std::optional<Reference> subject;
    std::vector<Reference> focus;
    std::string effectiveDateTime; ///< with the zone offset of the person
    std::optional<Period> effectivePeriod;
    std::string issued;
    std::vector<Reference> performer;
    std::optional<Quantity> valueQuantity;
    std::optional<CodeableConcept> valueCodeableConcept;
    std::string valueString;
    std::optional<bool> valueBoolean;
    std::optional<int> valueInteger;
    std::optional<CodeableConcept> dataAbsentReason;
    std::vector<CodeableConcept> interpretation;
    std::vector<Annotation> note;
    std::optional<CodeableConcept> method;
    std::optional<Reference> device;
    std::vector<Reference> derivedFrom;
    std::vector<ObservationComponent> component;
    Extra extra;

    friend bool operator==(const Observation &, const Observation &) = default;
};

} // namespace fhir
