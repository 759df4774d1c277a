// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/patientrecord.h"

#include <optional>

namespace viewmodels {

/// A rule that the patient's last value meets, as the patient reads it.
struct AlertText {
    QString text;   ///< the sentence of the pack
    QString detail; ///< by how much, and the source
    QString degree; ///< "emergency", "urgent", "ask"
};

/// The gravest rule met today; nothing when the last value is of another day or meets none.
[[nodiscard]] std::optional<AlertText> firstAlert(const PatientRecord &record, const std::string &kind, const Context &context);

} // namespace viewmodels
