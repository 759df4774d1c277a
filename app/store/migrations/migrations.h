// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/sqlite/migrations.h"

#include <span>

namespace store {

/// Every step of the app's schema, in order. A new step is a new numbered .sql file beside this one and a line in
/// migrations.cpp.
[[nodiscard]] std::span<const sqlite::Migration> migrations();

} // namespace store
