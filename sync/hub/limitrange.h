// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/access.h"
#include "sync/hub/db/connection.h"

namespace hub {

/// Refuses (403) a threshold that leaves the range a physician set for it, from whoever may move it only within that. A
/// threshold without a range is bounded by the pack alone, which devices know.
void checkWithinRange(db::Connection &database, const Caller &caller, const Json &flag, const std::string &patient);

} // namespace hub
