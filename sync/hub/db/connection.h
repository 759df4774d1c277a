// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/db/dialect.h"
#include "sync/hub/db/statement.h"

#include <vector>

namespace hub::db {

enum class Access { Read, Write };

/// What there is to copy.
struct Table {
    struct Column {
        std::string name;
        bool isNumber = false; ///< of 64 bits; else text
    };

    std::string name;
    std::vector<Column> columns;
    std::vector<std::string> key; ///< what tells its rows apart
};

/// One connection to the hub's database, for one thread at a time. The SQL it takes is what every storage understands; what
/// they say differently has a name in dialect.h.
class Connection {
public:
    virtual ~Connection() = default;

    [[nodiscard]] virtual platform::Result<Statement> prepare(std::string_view sql) = 0;
    /// Runs one or more statements of the schema, which return nothing and have no parameters.
    virtual platform::Result<void> execute(std::string_view sql) = 0;
    /// Rows that the last statement wrote.
    [[nodiscard]] virtual std::int64_t changes() const = 0;

    /// Read: everything until the end is read from one unchanging state. Write: waits until nobody else writes to the
    /// database, in this process or another, so that the order of writers is the order of their commits.
    virtual platform::Result<void> begin(Access access) = 0;
    virtual platform::Result<void> commit() = 0;
    virtual void rollback() = 0;

    /// The number of the last step of the schema; 0 for an empty database.
    [[nodiscard]] virtual platform::Result<std::int64_t> schemaVersion() = 0;
    virtual platform::Result<void> setSchemaVersion(int number) = 0;
    [[nodiscard]] virtual Dialect dialect() const = 0;
    /// Every table of the schema; those that others refer to come first.
    [[nodiscard]] virtual platform::Result<std::vector<Table>> tables() = 0;

    /// The first column of the first row; empty or 0 when there is no row.
    platform::Result<std::string> queryText(std::string_view sql);
    platform::Result<std::int64_t> queryInteger(std::string_view sql);

protected:
    /// From rows of table, column, whether it is a number, and its place in the key or 0.
    [[nodiscard]] static platform::Result<std::vector<Table>> tablesFrom(Statement &rows);
};

/// Everything between `begin` and `commit` happens or nothing does: leaving the scope without a commit that succeeded
/// rolls back.
class [[nodiscard]] Transaction {
public:
    [[nodiscard]] static platform::Result<Transaction> begin(Connection &connection, Access access);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    platform::Result<void> commit();

private:
    explicit Transaction(Connection &connection) : m_connection(&connection) {}

    Connection *m_connection;
};

} // namespace hub::db
