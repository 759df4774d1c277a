// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/sqlite/database.h"
#include "sync/hub/db/database.h"

namespace hub::db {

/// One encrypted file (SQLCipher), for one process. The file is made only when `mode` says so.
[[nodiscard]] std::unique_ptr<Database> sqliteDatabase(const std::filesystem::path &file, const sqlite::Key &key, sqlite::Database::Mode mode);

} // namespace hub::db
