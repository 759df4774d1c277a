// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/db/connection.h"
#include "sync/hub/db/dialect.h"
#include "sync/hub/db/postgresserver.h"

#include <unordered_map>

namespace hub::db {

/// One parameter of a statement, as PostgreSQL takes it.
struct PostgresParameter {
    Oid type = 0; ///< 0: the server finds out
    bool isNull = true;
    bool isBinary = false;
    std::string bytes;
};

/// A connection that comes back by itself: when the server was away, the next transaction connects again before anything
/// happened in it. What was under way is lost as a whole, and its request refused.
class PostgresConnection final : public Connection {
public:
    /// Not connected yet; `server` outlives it.
    explicit PostgresConnection(PostgresServer &server) : m_server(server) {}
    platform::Result<void> connect();

    [[nodiscard]] platform::Result<Statement> prepare(std::string_view sql) override;
    platform::Result<void> execute(std::string_view sql) override;
    [[nodiscard]] std::int64_t changes() const override { return m_changes; }
    platform::Result<void> begin(Access access) override;
    platform::Result<void> commit() override;
    void rollback() override;
    [[nodiscard]] platform::Result<std::int64_t> schemaVersion() override;
    platform::Result<void> setSchemaVersion(int number) override;
    [[nodiscard]] Dialect dialect() const override { return Dialect::Postgres; }
    [[nodiscard]] platform::Result<std::vector<Table>> tables() override;

    /// Runs `text` and takes all its rows at once: other statements may run while they are read.
    [[nodiscard]] platform::Result<PostgresResult> run(const PostgresText &text, const std::vector<PostgresParameter> &parameters);

private:
    [[nodiscard]] platform::Result<PostgresResult> runText(const std::string &sql, std::string_view action);
    void forgetTexts();
    [[nodiscard]] platform::Result<std::string> preparedName(const PostgresText &text, const std::vector<PostgresParameter> &parameters);

    PostgresServer &m_server;
    PostgresHandle m_handle;
    std::unordered_map<std::string, std::shared_ptr<const PostgresText>> m_texts; ///< by the SQL of the hub
    std::unordered_map<std::string, std::string> m_prepared;                      ///< names the server knows, by SQL and types
    std::int64_t m_changes = 0;
};

} // namespace hub::db
