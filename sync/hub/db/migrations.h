// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/db/connection.h"

#include <functional>
#include <span>
#include <string_view>

namespace hub::db {

/// One step of the schema: the text of a numbered .sql file, and code of the same number where rows must be made in a way
/// SQL cannot say. Never edited after release.
struct Migration {
    int number;
    std::string_view sql;
    std::string_view postgresql = {}; ///< instead of `sql` where the dialects have no common words for it
    std::function<platform::Result<void>(Connection &)> code = {};
};

/// Brings the database to the last of `steps`, each step and its number in one transaction of its own; processes that start
/// together wait for each other. `SchemaTooNew` when a later version was here: nothing is changed then.
/// @pre `steps` are numbered 1, 2, 3, … without a gap.
platform::Result<void> migrate(Connection &connection, std::span<const Migration> steps);

} // namespace hub::db
