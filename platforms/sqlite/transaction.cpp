// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/sqlite/transaction.h"

#include <utility>

namespace sqlite {

using platform::Result;

Transaction::Transaction(Database &database, bool nested) : m_database(&database), m_nested(nested) {}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr)), m_nested(other.m_nested)
{
}

Result<Transaction> Transaction::begin(Database &database)
{
    const bool nested = database.inTransaction();
    // IMMEDIATE: a writer that waits at the start cannot fail half-way through with SQLITE_BUSY.
    if (auto begun = database.execute(nested ? "SAVEPOINT nested" : "BEGIN IMMEDIATE"); !begun)
        return begun.error();
    return Transaction(database, nested);
}

Transaction::~Transaction()
{
    // A failed rollback means SQLite has rolled back already (full disk, lost file): nothing is left to do.
    if (m_database)
        (void)m_database->execute(m_nested ? "ROLLBACK TO nested; RELEASE nested" : "ROLLBACK").has_value();
}

Result<void> Transaction::commit()
{
    if (auto done = m_database->execute(m_nested ? "RELEASE nested" : "COMMIT"); !done)
        return done;
    m_database = nullptr;
    return {};
}

} // namespace sqlite
