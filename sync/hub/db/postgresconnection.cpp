// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/db/postgresconnection.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <charconv>
#include <cstdlib>

namespace hub::db {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr Oid kBigint = 20;
constexpr Oid kText = 25;
constexpr Oid kDouble = 701;
constexpr std::size_t kMostTexts = 500; // those that follow what somebody searches for have no end

/// Writers of every process pass one after the other: whoever has the lock gives out the next numbers, and lets go of it when its
/// commit can be seen. So no number ever appears below one that a reader has seen, however long a commit takes. Each schema has a
/// lock of its own, and READ COMMITTED looks at the data after the lock was given.
constexpr const char *kBeginWrite =
    "BEGIN ISOLATION LEVEL READ COMMITTED; SELECT pg_advisory_xact_lock(hashtextextended('passerelle-hub ' || current_schema(), 0))";
constexpr const char *kBeginRead = "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY";

std::int64_t toInteger(std::string_view text)
{
    if (text == "t")
        return 1;
    std::int64_t value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::string exact(double value)
{
    std::array<char, 32> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value);
    return {text.data(), written.ptr};
}

class PostgresStatement final : public Statement::Port {
public:
    PostgresStatement(PostgresConnection &connection, std::shared_ptr<const PostgresText> text)
        : m_connection(connection), m_text(std::move(text)), m_parameters(m_text->names.size())
    {
    }

    void bind(std::string_view name, const Value &value) override
    {
        const auto found = std::ranges::find(m_text->names, name);
        assert(found != m_text->names.end() && "the statement has no parameter of this name");
        PostgresParameter &parameter = m_parameters[static_cast<std::size_t>(found - m_text->names.begin())];
        if (const auto *text = std::get_if<std::string_view>(&value))
            parameter = {kText, false, true, std::string(*text)};
        else if (const auto *number = std::get_if<std::int64_t>(&value))
            parameter = {kBigint, false, false, std::to_string(*number)};
        else if (const auto *real = std::get_if<double>(&value))
            parameter = {kDouble, false, false, exact(*real)};
        else
            parameter = {};
    }

    Result<bool> step() override
    {
        if (!m_rows) {
            auto rows = m_connection.run(*m_text, m_parameters);
            if (!rows)
                return rows.error();
            m_rows = std::move(rows).value();
        }
        return ++m_row < PQntuples(m_rows.get());
    }

    [[nodiscard]] bool isNull(int column) const override { return PQgetisnull(m_rows.get(), m_row, column) != 0; }
    [[nodiscard]] std::string_view view(int column) const override
    {
        return {PQgetvalue(m_rows.get(), m_row, column), static_cast<std::size_t>(PQgetlength(m_rows.get(), m_row, column))};
    }
    [[nodiscard]] std::int64_t integer(int column) const override { return toInteger(view(column)); }
    [[nodiscard]] double real(int column) const override { return std::strtod(PQgetvalue(m_rows.get(), m_row, column), nullptr); }

private:
    PostgresConnection &m_connection;
    std::shared_ptr<const PostgresText> m_text;
    std::vector<PostgresParameter> m_parameters;
    PostgresResult m_rows;
    int m_row = -1;
};

} // namespace

Result<void> PostgresConnection::connect()
{
    m_prepared.clear();
    m_handle.reset();
    auto handle = m_server.connect();
    if (!handle)
        return handle.error();
    m_handle = std::move(handle).value();
    return {};
}

Result<Statement> PostgresConnection::prepare(std::string_view sql)
{
    std::shared_ptr<const PostgresText> &text = m_texts[std::string(sql)];
    if (!text)
        text = std::make_shared<const PostgresText>(forPostgres(sql));
    return Statement(std::make_unique<PostgresStatement>(*this, text));
}

void PostgresConnection::forgetTexts()
{
    m_texts.clear();
    m_prepared.clear();
    if (!runText("DEALLOCATE ALL", "forgetting statements"))
        m_handle.reset(); // it knows names that may be given again; the transaction that begins connects anew
}

Result<PostgresResult> PostgresConnection::runText(const std::string &sql, std::string_view action)
{
    PostgresResult result(PQexec(m_handle.get(), sql.c_str()));
    if (!isSuccess(result.get()))
        return errorFrom(m_handle.get(), result.get(), action);
    m_changes = toInteger(PQcmdTuples(result.get()));
    return result;
}

Result<void> PostgresConnection::execute(std::string_view sql)
{
    auto done = runText(schemaForPostgres(sql), "running SQL");
    return done ? Result<void>() : done.error();
}

Result<std::string> PostgresConnection::preparedName(const PostgresText &text, const std::vector<PostgresParameter> &parameters)
{
    // A value that is sometimes NULL has two types, and with them two names.
    std::string key = text.sql;
    std::vector<Oid> types;
    for (const PostgresParameter &parameter : parameters) {
        key += '/' + std::to_string(parameter.type);
        types.push_back(parameter.type);
    }
    const auto known = m_prepared.find(key);
    if (known != m_prepared.end())
        return known->second;
    std::string name = 's' + std::to_string(m_prepared.size());
    const PostgresResult prepared(PQprepare(m_handle.get(), name.c_str(), text.sql.c_str(), static_cast<int>(types.size()), types.data()));
    if (!isSuccess(prepared.get()))
        return errorFrom(m_handle.get(), prepared.get(), "preparing a statement");
    m_prepared.emplace(std::move(key), name);
    return name;
}

Result<PostgresResult> PostgresConnection::run(const PostgresText &text, const std::vector<PostgresParameter> &parameters)
{
    const auto name = preparedName(text, parameters);
    if (!name)
        return name.error();
    std::vector<const char *> values;
    std::vector<int> lengths, formats;
    for (const PostgresParameter &parameter : parameters) {
        values.push_back(parameter.isNull ? nullptr : parameter.bytes.c_str());
        lengths.push_back(static_cast<int>(parameter.bytes.size()));
        formats.push_back(parameter.isBinary ? 1 : 0);
    }
    PostgresResult result(PQexecPrepared(m_handle.get(), name->c_str(), static_cast<int>(values.size()), values.data(), lengths.data(),
        formats.data(), 0));
    if (!isSuccess(result.get()))
        return errorFrom(m_handle.get(), result.get(), "running a statement");
    m_changes = toInteger(PQcmdTuples(result.get()));
    return result;
}

Result<void> PostgresConnection::begin(Access access)
{
    const char *text = access == Access::Write ? kBeginWrite : kBeginRead;
    if (m_prepared.size() > kMostTexts || m_texts.size() > kMostTexts)
        forgetTexts();
    Result<PostgresResult> begun = Error{ErrorCode::Offline, "not connected"};
    if (PQstatus(m_handle.get()) == CONNECTION_OK)
        begun = runText(text, "beginning a transaction");
    if (!begun && begun.error().code == ErrorCode::Offline) {
        // Nothing has happened in this transaction yet: another connection is as good.
        if (auto connected = connect(); !connected)
            return connected;
        begun = runText(text, "beginning a transaction");
    }
    if (begun)
        return {};
    rollback();
    return begun.error();
}

Result<void> PostgresConnection::commit()
{
    const auto done = runText("COMMIT", "committing");
    if (!done)
        return done.error();
    // A transaction in which something failed is rolled back, and that is no error to the server.
    if (std::string_view(PQcmdStatus(done.value().get())) != "COMMIT")
        return Error{ErrorCode::Storage, "committing: a statement had failed"};
    return {};
}

void PostgresConnection::rollback()
{
    if (PQtransactionStatus(m_handle.get()) != PQTRANS_IDLE && !runText("ROLLBACK", "rolling back"))
        m_handle.reset(); // the server rolls back what it no longer hears of
}

Result<std::int64_t> PostgresConnection::schemaVersion()
{
    // to_regclass would answer from a cache that does not learn what another hub committed while this one waited for the lock.
    const auto exists = queryInteger("SELECT count(*) FROM pg_class WHERE relname = 'hub_schema' AND relnamespace = current_schema()::text::regnamespace");
    if (!exists || *exists == 0)
        return exists;
    return queryInteger("SELECT version FROM hub_schema");
}

Result<void> PostgresConnection::setSchemaVersion(int number)
{
    return execute("CREATE TABLE IF NOT EXISTS hub_schema (version BIGINT NOT NULL); DELETE FROM hub_schema; "
        "INSERT INTO hub_schema (version) VALUES (" + std::to_string(number) + ')');
}

Result<std::vector<Table>> PostgresConnection::tables()
{
    auto query = prepare("SELECT c.relname, a.attname, a.atttypid = 'bigint'::regtype, coalesce(array_position(i.indkey::int2[], a.attnum) + 1, 0) "
        "FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped "
        "LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary WHERE c.relnamespace = current_schema()::text::regnamespace "
        "AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'hub_schema' ORDER BY c.oid, a.attnum");
    if (!query)
        return query.error();
    return tablesFrom(*query);
}

} // namespace hub::db
