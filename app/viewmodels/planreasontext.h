// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/library.h"
#include "app/viewmodels/wording.h"
#include "content/learning/planner.h"

namespace viewmodels {

/// Why the planner put a unit where it is, or left it out, as a professional reads it. The patient's sentence is
/// `reasonText`.
[[nodiscard]] QString planReasonText(
    const content::Reason &reason, const content::PackId &pack, const services::Library &library, const Wording &wording);

/// Every reason that says something, once each, joined.
[[nodiscard]] QString planReasonText(const content::PlannedUnit &unit, const services::Library &library, const Wording &wording);

} // namespace viewmodels
