// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "app/domain/facts.h"
#include "platforms/base/result.h"
#include "sync/fhir/medicationdispense.h"
#include "sync/fhir/medicationrequest.h"

namespace mapping {

/// A prescription. Whatever its timing says that we do not understand in full becomes `AsWritten`: its words are shown and
/// nothing is due. A dose at a wrong hour is worse than one the person reads from the box.
[[nodiscard]] platform::Result<domain::Medication> medicationFrom(const fhir::MedicationRequest &request);

/// A prescription a professional wrote here.
/// @param version the current version of it
[[nodiscard]] fhir::MedicationRequest toFhir(
    const domain::Medication &medication, const domain::Envelope &version, const std::optional<fhir::MedicationRequest> &base);

/// Who wrote a version of it and when, when it was written in this program; nothing for what another system prescribes.
[[nodiscard]] std::optional<domain::Envelope> versionOf(const fhir::MedicationRequest &request);

/// A box that was handed out. @param medicine its name, for whoever reads no reference
[[nodiscard]] fhir::MedicationDispense toFhir(
    const domain::Dispensing &dispensing, const std::string &medicine, const std::optional<fhir::MedicationDispense> &base);
/// `Invalid` for one that names no prescription or no day: nothing can be counted from it.
[[nodiscard]] platform::Result<domain::Dispensing> dispensingFrom(const fhir::MedicationDispense &dispense);

/// One line of a prescription, both ways. Hours and meals of one line come back as two lines that say the same; an `AsWritten` line
/// goes as its text alone.
[[nodiscard]] domain::Schedule scheduleFrom(const fhir::Dosage &dosage);
[[nodiscard]] std::vector<fhir::Dosage> dosagesOf(const domain::Schedule &schedule);

} // namespace mapping
