// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/db/postgreserror.h"

#include <atomic>
#include <cstdint>
#include <string>
#include <vector>

namespace hub::db {

/// How to reach one PostgreSQL server. Shared by all connections to it: while the server is away, one of them tries it again
/// every second and the others refuse at once. Any thread.
class PostgresServer {
public:
    /// `address` as postgresDatabase takes it.
    [[nodiscard]] static platform::Result<std::unique_ptr<PostgresServer>> at(const std::string &address);

    [[nodiscard]] platform::Result<PostgresHandle> connect();

private:
    PostgresServer() = default;
    void set(const char *keyword, std::string value);

    std::vector<std::string> m_keywords;
    std::vector<std::string> m_values;
    std::atomic<std::int64_t> m_awayUntilMs = 0;
};

} // namespace hub::db
