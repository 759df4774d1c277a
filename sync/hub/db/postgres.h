// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/db/database.h"

#include <string>

namespace hub::db {

/// A database of a PostgreSQL server, for any number of hub processes at once. `address` is a libpq address,
/// "postgresql://hub@db.example.org/hub". It holds no password (libpq finds that in PGPASSFILE, ~/.pgpass or PGPASSWORD),
/// and beyond this machine the server must prove who it is (sslmode verify-full unless the address says require or verify-ca).
/// Nothing is connected yet. The detail of an error is a sentence for the operator.
[[nodiscard]] platform::Result<std::unique_ptr<Database>> postgresDatabase(const std::string &address);

} // namespace hub::db
