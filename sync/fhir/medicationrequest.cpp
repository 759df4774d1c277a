// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/medicationrequest.h"

#include "sync/fhir/codec.h"
#include "sync/fhir/dosageshape.h"

namespace fhir {

template <>
struct Shape<MedicationRequest> {
    static constexpr auto kMembers = members(
        member("id", &MedicationRequest::id), member("meta", &MedicationRequest::meta),
        member("extension", &MedicationRequest::extension), member("identifier", &MedicationRequest::identifier),
        member("status", &MedicationRequest::status), member("statusReason", &MedicationRequest::statusReason),
        member("intent", &MedicationRequest::intent), member("category", &MedicationRequest::category),
        member("medicationCodeableConcept", &MedicationRequest::medicationCodeableConcept),
        member("medicationReference", &MedicationRequest::medicationReference), member("subject", &MedicationRequest::subject),
        member("authoredOn", &MedicationRequest::authoredOn), member("requester", &MedicationRequest::requester),
        member("reasonCode", &MedicationRequest::reasonCode), member("note", &MedicationRequest::note),
        member("dosageInstruction", &MedicationRequest::dosageInstruction));
};

template platform::Result<MedicationRequest> read<MedicationRequest>(std::string_view);
template std::string write<MedicationRequest>(const MedicationRequest &);

} // namespace fhir
