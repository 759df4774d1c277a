// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/syncadapter.h"

#include <filesystem>

namespace services {

/// All a patient's facts and documents as one FHIR Bundle of type collection: what was recorded here as it would be sent, and
/// what the team sent as it came.
[[nodiscard]] platform::Result<std::string> exportBundle(
    store::Store &store, const domain::PatientId &patient, const MeasureCodings &codings, const platform::ZonedTime &now);

/// Writes it, whole, to a new file only its owner may read. Refuses to write over a file: `Conflict`.
[[nodiscard]] platform::Result<void> writeExport(const std::filesystem::path &file, const std::string &bundle);

} // namespace services
