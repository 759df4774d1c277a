// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/db/postgres.h"

#include "sync/hub/db/postgresconnection.h"

namespace hub::db {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

class PostgresDatabase final : public Database {
public:
    explicit PostgresDatabase(std::unique_ptr<PostgresServer> server) : m_server(std::move(server)) {}

    Result<std::unique_ptr<Connection>> connect(Access) override
    {
        auto connection = std::make_unique<PostgresConnection>(*m_server);
        if (auto connected = connection->connect(); !connected)
            return connected.error();
        return std::unique_ptr<Connection>(std::move(connection));
    }

    Result<void> backupTo(const std::filesystem::path &) override
    {
        return Error{ErrorCode::Unavailable, "a PostgreSQL database is copied with pg_dump, or by the server's own backups"};
    }

private:
    std::unique_ptr<PostgresServer> m_server;
};

} // namespace

Result<std::unique_ptr<Database>> postgresDatabase(const std::string &address)
{
    auto server = PostgresServer::at(address);
    if (!server)
        return server.error();
    return std::unique_ptr<Database>(std::make_unique<PostgresDatabase>(std::move(server).value()));
}

} // namespace hub::db
