// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/hub.h"

namespace hub {

/// Packs as an operator laid them into the folder `packs` beside the database, as they are: who signed them is judged by each
/// device, and the hub needs to know nothing of what is in them.
///
///     GET /packs            {"packs":[{"name":"copd-1.2.passerelle","size":12345,"sha256":"…"}]}
///     GET /packs/<sha256>   its bytes; ranges, so that a fetch can go on where it was cut
///
/// By their digest and not by their name: what is behind an address never changes.
void addPackRoutes(Router &router, Hub &hub);

} // namespace hub
