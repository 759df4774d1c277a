// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "app/services/library.h"
#include "app/viewmodels/wording.h"

namespace viewmodels {

/// Why a unit is in a path, as a sentence the patient reads: "Pour votre sécurité." Empty for a reason that says
/// nothing to people, or that this version does not know.
[[nodiscard]] QString reasonText(const domain::PathReason &reason, const domain::UnitRef &unit, const services::Library &library, const Wording &wording);

/// The first reason of a unit that says something.
[[nodiscard]] QString mainReason(const domain::PathUnit &unit, const services::Library &library, const Wording &wording);

} // namespace viewmodels
