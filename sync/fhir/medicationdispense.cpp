// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/medicationdispense.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/datatypesshape.h"

namespace fhir {

template <>
struct Shape<MedicationDispensePerformer> {
    static constexpr auto kMembers = members(
        member("function", &MedicationDispensePerformer::function), member("actor", &MedicationDispensePerformer::actor));
};

template <>
struct Shape<MedicationDispense> {
    static constexpr auto kMembers = members(
        member("id", &MedicationDispense::id), member("meta", &MedicationDispense::meta),
        member("extension", &MedicationDispense::extension), member("identifier", &MedicationDispense::identifier),
        member("status", &MedicationDispense::status),
        member("medicationCodeableConcept", &MedicationDispense::medicationCodeableConcept),
        member("medicationReference", &MedicationDispense::medicationReference), member("subject", &MedicationDispense::subject),
        member("performer", &MedicationDispense::performer),
        member("authorizingPrescription", &MedicationDispense::authorizingPrescription),
        member("quantity", &MedicationDispense::quantity), member("daysSupply", &MedicationDispense::daysSupply),
        member("whenHandedOver", &MedicationDispense::whenHandedOver));
};

template platform::Result<MedicationDispense> read<MedicationDispense>(std::string_view);
template std::string write<MedicationDispense>(const MedicationDispense &);

} // namespace fhir
