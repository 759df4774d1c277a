// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/store/factrows.h"

namespace store {

/// Takes a fact back: a new fact that points at it. The old one stays in the history, and what the server was told
/// is queued again.
platform::Result<bool> retract(sqlite::Database &database, const domain::Retraction &retraction, Origin origin);

} // namespace store
