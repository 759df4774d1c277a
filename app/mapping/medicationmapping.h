// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "platforms/base/result.h"
#include "sync/fhir/medicationrequest.h"

namespace mapping {

/// A prescription. Whatever its timing says that we do not understand in full becomes `AsWritten`: its words are shown and
/// nothing is due. A dose at a wrong hour is worse than one the person reads from the box.
[[nodiscard]] platform::Result<domain::Medication> medicationFrom(const fhir::MedicationRequest &request);

/// One line of it, both ways. Hours and meals of one line come back as two lines that say the same; an `AsWritten` line
/// goes as its text alone.
[[nodiscard]] domain::Schedule scheduleFrom(const fhir::Dosage &dosage);
[[nodiscard]] std::vector<fhir::Dosage> dosagesOf(const domain::Schedule &schedule);

} // namespace mapping
