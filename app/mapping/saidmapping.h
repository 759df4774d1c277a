// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/clinicalsetting.h"
#include "app/domain/documents.h"
#include "app/domain/facts.h"
#include "app/domain/goal.h"

#include <optional>
#include <string>
#include <vector>

namespace mapping {

/// What a resource says, as far as a person can be shown it in a line: one of these, or none for what has no short form.
struct Said {
    domain::Envelope entry; ///< who said it and when; empty where it does not tell
    std::optional<domain::DoseEvent> dose;
    bool isTakenBack = false;
    std::vector<domain::Measure> measures;
    std::optional<domain::Goal> goal;
    std::optional<domain::ClinicalSetting> setting;
    std::optional<domain::Medication> medicine;
    std::string words; ///< written by somebody: a message, why a path was changed
};

/// For versions that gave way to another; see store::ConflictStore.
[[nodiscard]] Said saidIn(const std::string &type, const std::string &json);

} // namespace mapping
