// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/sqlite/database.h"

#include <functional>
#include <span>
#include <string_view>

namespace sqlite {

/// One step of a schema: the text of a numbered .sql file, and code of the same number where rows must be reshaped
/// in a way SQL cannot say. Never edited after release.
struct Migration {
    int number;
    std::string_view sql;
    std::function<platform::Result<void>(Database &)> code = {};
};

/// Brings the database to the last of `steps`, each step and its `user_version` in one transaction of its own.
/// `SchemaTooNew` when the file was written by a later version: nothing is changed then.
/// @pre `steps` are numbered 1, 2, 3, … without a gap.
platform::Result<void> migrate(Database &database, std::span<const Migration> steps);

} // namespace sqlite
