// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/db/connection.h"

#include <algorithm>
#include <utility>

namespace hub::db {

using platform::Result;

Result<std::string> Connection::queryText(std::string_view sql)
{
    auto query = prepare(sql);
    if (!query)
        return query.error();
    const auto found = query->step();
    if (!found)
        return found.error();
    return *found ? query->text(0) : std::string();
}

Result<std::int64_t> Connection::queryInteger(std::string_view sql)
{
    auto query = prepare(sql);
    if (!query)
        return query.error();
    const auto found = query->step();
    if (!found)
        return found.error();
    return *found ? query->integer(0) : 0;
}

Result<std::vector<Table>> Connection::tablesFrom(Statement &rows)
{
    std::vector<Table> tables;
    while (true) {
        const auto more = rows.step();
        if (!more)
            return more.error();
        if (!*more)
            return tables;
        if (tables.empty() || tables.back().name != rows.view(0))
            tables.push_back({rows.text(0), {}, {}});
        Table &table = tables.back();
        table.columns.push_back({rows.text(1), rows.integer(2) != 0});
        if (const auto place = static_cast<std::size_t>(rows.integer(3)); place > 0) {
            table.key.resize(std::max(table.key.size(), place));
            table.key[place - 1] = rows.text(1);
        }
    }
}

Result<Transaction> Transaction::begin(Connection &connection, Access access)
{
    if (auto begun = connection.begin(access); !begun)
        return begun.error();
    return Transaction(connection);
}

Transaction::Transaction(Transaction &&other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}

Transaction::~Transaction()
{
    if (m_connection)
        m_connection->rollback();
}

Result<void> Transaction::commit()
{
    if (auto done = m_connection->commit(); !done)
        return done;
    m_connection = nullptr;
    return {};
}

} // namespace hub::db
