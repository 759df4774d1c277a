// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "platforms/base/result.h"

#include <string_view>
#include <vector>

namespace mapping {

/// The prescriptions of a file: a FHIR Bundle, or one MedicationRequest. Nothing is kept by reading it.
struct ImportedPlan {
    std::vector<domain::Medication> medications; ///< for `patient`, whoever the file names: a person confirms each
    int notUnderstood = 0;                       ///< prescriptions that name no medicine, or are damaged

    friend bool operator==(const ImportedPlan &, const ImportedPlan &) = default;
};

/// A code without words is its own text, a timing that is not understood is kept as written and never due. Reading the same
/// file again gives the same ids, so that it becomes new versions and no second medicine. `Invalid` for anything else.
[[nodiscard]] platform::Result<ImportedPlan> prescriptionsFrom(std::string_view json, const domain::PatientId &patient);

} // namespace mapping
