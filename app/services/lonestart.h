// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/identity.h"
#include "app/services/journal.h"
#include "app/services/library.h"

#include <string>
#include <vector>

namespace services {

/// Begins without a centre: an identity only this device knows, and a path through the chosen packs, made by the planner. Nothing
/// of it is ever sent as a path.
[[nodiscard]] platform::Result<Identity> beginAlone(
    store::Store &store, const Library &library, const std::vector<std::string> &packs, const platform::Clock &clock);

/// Somebody who began alone is now known to a centre: everything they recorded becomes that patient's, in one transaction with
/// the identity, and what may be sent goes with the next exchange.
[[nodiscard]] platform::Result<void> joinTeam(store::Store &store, const Identity &alone, const Identity &known);

/// When the team's path has arrived, the one made here steps back. It stays readable among the versions. True if it did now.
[[nodiscard]] platform::Result<bool> retireOwnPath(store::Store &store, Journal &journal);

} // namespace services
