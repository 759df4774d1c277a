// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/identity.h"
#include "sync/engine/searchfeed.h"

#include <vector>

namespace services {

/// How to find everything that concerns somebody on a server that has no change feed. Task is not in the patient
/// compartment of R4, so each type is asked for by itself; a professional sees whom the server lets them see.
[[nodiscard]] std::vector<engine::TypeSearch> searchesFor(const Identity &identity);

} // namespace services
