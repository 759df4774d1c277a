// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/db/migrations.h"

namespace hub {

/// Every step of the hub's schema, in order.
[[nodiscard]] std::span<const db::Migration> schemaSteps();

} // namespace hub
