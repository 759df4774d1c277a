// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/medicationadministration.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<MedicationAdministrationPerformer> {
    static constexpr auto kMembers = members(
        member("function", &MedicationAdministrationPerformer::function),
        member("actor", &MedicationAdministrationPerformer::actor));
};

template <>
struct Shape<MedicationAdministrationDosage> {
    static constexpr auto kMembers = members(
        member("text", &MedicationAdministrationDosage::text), member("route", &MedicationAdministrationDosage::route),
        member("dose", &MedicationAdministrationDosage::dose));
};

template <>
struct Shape<MedicationAdministration> {
    static constexpr auto kMembers = members(
        member("id", &MedicationAdministration::id), member("meta", &MedicationAdministration::meta),
        member("extension", &MedicationAdministration::extension), member("identifier", &MedicationAdministration::identifier),
        member("status", &MedicationAdministration::status), member("statusReason", &MedicationAdministration::statusReason),
        member("category", &MedicationAdministration::category),
        member("medicationCodeableConcept", &MedicationAdministration::medicationCodeableConcept),
        member("medicationReference", &MedicationAdministration::medicationReference),
        member("subject", &MedicationAdministration::subject),
        member("supportingInformation", &MedicationAdministration::supportingInformation),
        member("effectiveDateTime", &MedicationAdministration::effectiveDateTime),
        member("effectivePeriod", &MedicationAdministration::effectivePeriod),
        member("performer", &MedicationAdministration::performer), member("request", &MedicationAdministration::request),
        member("device", &MedicationAdministration::device), member("note", &MedicationAdministration::note),
        member("dosage", &MedicationAdministration::dosage));
};

template platform::Result<MedicationAdministration> read<MedicationAdministration>(std::string_view);
template std::string write<MedicationAdministration>(const MedicationAdministration &);

} // namespace fhir
