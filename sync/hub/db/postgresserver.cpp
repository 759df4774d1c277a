// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/db/postgresserver.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace hub::db {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr std::int64_t kAwayMs = 1000;
constexpr int kOldestServer = 130'000;

/// What the address may set otherwise. A server that vanished without a word is noticed within half a minute, and a standby is
/// no place to write to.
constexpr std::pair<const char *, const char *> kDefaults[]{
    {"connect_timeout", "5"}, {"application_name", "passerelle-hub"}, {"keepalives_idle", "15"}, {"keepalives_interval", "5"},
    {"keepalives_count", "3"}, {"tcp_user_timeout", "20000"}, {"target_session_attrs", "read-write"}, {"client_encoding", "UTF8"}};

/// A hub that hangs in the middle of writing must not hold up the others for ever.
constexpr const char *kSession = "SET lock_timeout = '20s'; SET idle_in_transaction_session_timeout = '60s'";

struct OptionsDelete {
    void operator()(PQconninfoOption *options) const { PQconninfoFree(options); }
};
using Options = std::unique_ptr<PQconninfoOption, OptionsDelete>;

std::int64_t steadyMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Whether every host is reached without leaving this machine.
bool isLocal(std::string_view hosts)
{
    for (std::size_t at = 0; at < hosts.size();) {
        const std::size_t comma = std::min(hosts.find(',', at), hosts.size());
        const std::string_view host = hosts.substr(at, comma - at);
        if (!host.empty() && !host.starts_with('/') && host != "localhost" && host != "::1" && !host.starts_with("127."))
            return false;
        at = comma + 1;
    }
    return true;
}

Error wrong(std::string sentence)
{
    return {ErrorCode::Invalid, std::move(sentence)};
}

Result<void> checkServer(PGconn *connection)
{
    if (PQserverVersion(connection) < kOldestServer)
        return wrong("PostgreSQL 13 or later is needed.");
    const char *encoding = PQparameterStatus(connection, "server_encoding");
    if (!encoding || std::string_view(encoding) != "UTF8")
        return wrong("The database has another encoding than UTF8. Make it with: createdb --encoding UTF8 --template template0");
    return {};
}

void silent(void *, const char *) {}

} // namespace

Result<std::unique_ptr<PostgresServer>> PostgresServer::at(const std::string &address)
{
    char *problem = nullptr;
    const Options options(PQconninfoParse(address.c_str(), &problem));
    PQfreemem(problem); // it quotes the address, which may hold a password
    if (!options)
        return wrong("The address of the database is not one that PostgreSQL understands: postgresql://USER@HOST/DATABASE");
    std::unique_ptr<PostgresServer> server(new PostgresServer);
    const auto environment = [](const char *name) { const char *value = std::getenv(name); return std::string(value ? value : ""); };
    std::string hosts = environment("PGHOST");
    std::string tls = environment("PGSSLMODE");
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        const std::string_view keyword = option->keyword;
        if (!option->val)
            continue;
        if (keyword == "password")
            return wrong("The address of the database holds a password, which others on the machine could read. Put it into a file and name "
                "that in PGPASSFILE.");
        if (keyword == "host" || keyword == "hostaddr")
            hosts = option->val;
        else if (keyword == "sslmode")
            tls = option->val;
        server->set(option->keyword, option->val);
    }
    if (!isLocal(hosts)) {
        if (tls.empty())
            server->set("sslmode", "verify-full");
        else if (tls != "require" && tls != "verify-ca" && tls != "verify-full")
            return wrong("Beyond this machine the database is reached over TLS only: sslmode=verify-full, verify-ca or require.");
    }
    for (const auto &[keyword, value] : kDefaults) {
        if (std::ranges::find(server->m_keywords, keyword) == server->m_keywords.end())
            server->set(keyword, value);
    }
    return server;
}

void PostgresServer::set(const char *keyword, std::string value)
{
    m_keywords.emplace_back(keyword);
    m_values.push_back(std::move(value));
}

Result<PostgresHandle> PostgresServer::connect()
{
    if (steadyMs() < m_awayUntilMs)
        return Error{ErrorCode::Offline, "the database server was away a moment ago"};
    std::vector<const char *> keywords, values;
    for (std::size_t i = 0; i < m_keywords.size(); ++i) {
        keywords.push_back(m_keywords[i].c_str());
        values.push_back(m_values[i].c_str());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    PostgresHandle connection(PQconnectdbParams(keywords.data(), values.data(), 0));
    if (PQstatus(connection.get()) != CONNECTION_OK) {
        m_awayUntilMs = steadyMs() + kAwayMs;
        std::string words = PQerrorMessage(connection.get());
        std::ranges::replace(words, '\n', ' ');
        return Error{ErrorCode::Offline, "the database server does not let us in: " + words};
    }
    PQsetNoticeProcessor(connection.get(), silent, nullptr); // notices would go to standard error, which is for the log
    if (auto checked = checkServer(connection.get()); !checked)
        return checked.error();
    const PostgresResult set(PQexec(connection.get(), kSession));
    if (!isSuccess(set.get()))
        return errorFrom(connection.get(), set.get(), "preparing the connection");
    return connection;
}

} // namespace hub::db
