// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/db/sqlite.h"

#include "sync/hub/db/dialect.h"

#include <utility>

namespace hub::db {

using platform::Result;

namespace {

class SqliteStatement final : public Statement::Port {
public:
    explicit SqliteStatement(sqlite::Statement statement) : m_statement(std::move(statement)) {}

    void bind(std::string_view name, const Value &value) override
    {
        std::visit([&](const auto &held) {
            if constexpr (std::is_same_v<std::decay_t<decltype(held)>, std::monostate>)
                m_statement.bindNull(name);
            else
                m_statement.bind(name, held);
        }, value);
    }
    Result<bool> step() override { return m_statement.step(); }
    [[nodiscard]] bool isNull(int column) const override { return m_statement.isNull(column); }
    [[nodiscard]] std::string_view view(int column) const override { return m_statement.view(column); }
    [[nodiscard]] std::int64_t integer(int column) const override { return m_statement.integer(column); }
    [[nodiscard]] double real(int column) const override { return m_statement.real(column); }

private:
    sqlite::Statement m_statement;
};

class SqliteConnection final : public Connection {
public:
    explicit SqliteConnection(sqlite::Database database) : m_database(std::move(database)) {}

    Result<Statement> prepare(std::string_view sql) override
    {
        return m_database.prepare(forSqlite(sql)).transform([](sqlite::Statement &&statement) {
            return Statement(std::make_unique<SqliteStatement>(std::move(statement)));
        });
    }
    Result<void> execute(std::string_view sql) override { return m_database.execute(sql); }
    [[nodiscard]] std::int64_t changes() const override { return m_database.changes(); }

    Result<void> begin(Access access) override
    {
        // IMMEDIATE: a writer that waits at the start cannot fail half-way through.
        return m_database.execute(access == Access::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    }
    Result<void> commit() override { return m_database.execute("COMMIT"); }
    void rollback() override
    {
        // A failed rollback means that it has happened already (full disk, lost file).
        (void)m_database.execute("ROLLBACK").has_value();
    }

    Result<std::int64_t> schemaVersion() override { return m_database.queryInteger("PRAGMA user_version"); }
    Result<void> setSchemaVersion(int number) override { return m_database.execute("PRAGMA user_version = " + std::to_string(number)); }
    [[nodiscard]] Dialect dialect() const override { return Dialect::Sqlite; }
    Result<std::vector<Table>> tables() override
    {
        auto query = prepare("SELECT m.name, p.name, p.type = 'INTEGER', p.pk FROM sqlite_master m JOIN pragma_table_info(m.name) p "
            "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.rowid, p.cid");
        if (!query)
            return query.error();
        return tablesFrom(*query);
    }

private:
    sqlite::Database m_database;
};

class SqliteDatabase final : public Database {
public:
    SqliteDatabase(std::filesystem::path file, sqlite::Key key, sqlite::Database::Mode mode)
        : m_file(std::move(file)), m_key(std::move(key)), m_mode(mode)
    {
    }

    Result<std::unique_ptr<Connection>> connect(Access access) override
    {
        auto database = sqlite::Database::open(m_file, m_key, m_mode);
        if (!database)
            return database.error();
        if (access == Access::Read) {
            if (auto readOnly = database->execute("PRAGMA query_only = ON"); !readOnly)
                return readOnly.error();
        }
        return std::unique_ptr<Connection>(std::make_unique<SqliteConnection>(std::move(database).value()));
    }

    Result<void> backupTo(const std::filesystem::path &file) override
    {
        auto source = sqlite::Database::open(m_file, m_key, sqlite::Database::Mode::MustExist);
        if (!source)
            return source.error();
        return source->backupTo(file, m_key);
    }

private:
    std::filesystem::path m_file;
    sqlite::Key m_key;
    sqlite::Database::Mode m_mode;
};

} // namespace

std::unique_ptr<Database> sqliteDatabase(const std::filesystem::path &file, const sqlite::Key &key, sqlite::Database::Mode mode)
{
    return std::make_unique<SqliteDatabase>(file, key, mode);
}

} // namespace hub::db
