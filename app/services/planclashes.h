// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/library.h"
#include "app/store/store.h"
#include "content/learning/contradictions.h"

#include <vector>

namespace services {

/// What packs say against what professionals set and prescribed for a patient. Nothing is settled here: a path that holds such a pack
/// is not sent, and such a prescription is not written, until a professional changed one of the two.

/// Amounts and thresholds that were set, and the medicines of the team in force; ids are those of their documents.
[[nodiscard]] std::vector<content::SetByTeam> setByTeam(store::Store &store, const domain::PatientId &patient, domain::LocalDay today);

/// Of the packs of the patient's path, those with a side that a professional set.
[[nodiscard]] std::vector<content::Contradiction> clashesWithPath(
    store::Store &store, const Library &library, const domain::PatientId &patient, const std::vector<content::SetByTeam> &set);

} // namespace services
