// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "platforms/base/result.h"
#include "sync/fhir/medicationadministration.h"

namespace mapping {

/// One slot as the server should see it.
/// @param current the live declaration, or the last one when it was taken back
/// @param stands false when it was taken back: the slot is not known again
/// @param medicine name of the medicine, for readers without the prescription
[[nodiscard]] fhir::MedicationAdministration toFhir(const domain::DoseEvent &current, bool stands, const std::string &medicine,
    const std::optional<fhir::MedicationAdministration> &base);

[[nodiscard]] platform::Result<domain::DoseEvent> doseFrom(const fhir::MedicationAdministration &administration);
[[nodiscard]] bool isWithdrawn(const fhir::MedicationAdministration &administration);

/// Of one planned dose the server keeps one word. What was said about it and taken back travels beside, as the ids of those facts:
/// whoever has them must not go on showing them when another word stands.
void addWithdrawn(fhir::MedicationAdministration &administration, const std::vector<domain::FactId> &facts);
[[nodiscard]] std::vector<domain::FactId> withdrawnIn(const fhir::MedicationAdministration &administration);

} // namespace mapping
