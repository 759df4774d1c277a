// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/fhir/datatypes.h"

#include <string_view>

namespace fhir {

/// Extension of MedicationAdministration: dateTime the dose was planned for, with offset.
inline constexpr std::string_view kScheduledTimeUrl = "https://passerelle.example/fhir/StructureDefinition/scheduled-time";

struct MedicationAdministrationPerformer {
    std::optional<CodeableConcept> function;
    Reference actor;
    Extra extra;

    friend bool operator==(const MedicationAdministrationPerformer &, const MedicationAdministrationPerformer &) = default;
};

struct MedicationAdministrationDosage {
    std::string text;
    std::optional<CodeableConcept> route;
    std::optional<Quantity> dose;
    Extra extra;

    friend bool operator==(const MedicationAdministrationDosage &, const MedicationAdministrationDosage &) = default;
};

/// https://hl7.org/fhir/R4/medicationadministration.html
/// One dose. The instant it was planned for is the extension `kScheduledTimeUrl`.
struct MedicationAdministration {
    static constexpr std::string_view kResourceType = "MedicationAdministration";

    std::string id;
    std::optional<Meta> meta;
    std::vector<Extension> extension;
    std::vector<Identifier> identifier;
    std::string status;
    std::vector<CodeableConcept> statusReason;
    std::optional<CodeableConcept> category;
    std::optional<CodeableConcept> medicationCodeableConcept;
    std::optional<Reference> medicationReference;
    Reference subject;
    std::vector<Reference> supportingInformation;
    std::string effectiveDateTime; ///< when it was taken
    std::optional<Period> effectivePeriod;
    std::vector<MedicationAdministrationPerformer> performer;
    std::optional<Reference> request;
    std::vector<Reference> device;
    std::vector<Annotation> note;
    std::optional<MedicationAdministrationDosage> dosage;
    Extra extra;

    friend bool operator==(const MedicationAdministration &, const MedicationAdministration &) = default;
};

} // namespace fhir
