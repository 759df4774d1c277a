// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/db/connection.h"

#include <filesystem>
#include <memory>

namespace hub::db {

/// Where the hub keeps everything: what it takes to connect, once for each thread that needs to.
class Database {
public:
    virtual ~Database() = default;

    [[nodiscard]] virtual platform::Result<std::unique_ptr<Connection>> connect(Access access) = 0;
    /// Copies everything to a file that does not exist yet, while readers and writers go on; encrypted with the key of the
    /// database. `Unavailable` where the database server has its own way.
    virtual platform::Result<void> backupTo(const std::filesystem::path &file) = 0;
};

} // namespace hub::db
