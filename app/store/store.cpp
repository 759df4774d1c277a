// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/store.h"

#include "app/store/migrations/migrations.h"

namespace store {

using platform::Result;

Store::Store(sqlite::Database database)
    : m_database(std::move(database)), doses(m_database), measures(m_database), answers(m_database), progress(m_database),
      messages(m_database), documents(m_database), paths(m_database), medications(m_database), people(m_database), outbox(m_database),
      resources(m_database), settings(m_database)
{
}

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path &file, const sqlite::Key &key, sqlite::Database::Mode mode)
{
    auto database = sqlite::Database::open(file, key, mode);
    if (!database)
        return database.error();
    if (auto done = sqlite::migrate(*database, migrations()); !done)
        return done.error();
    return std::unique_ptr<Store>(new Store(std::move(*database)));
}

Result<std::string> Store::latestStamp()
{
    return m_database.queryText("SELECT coalesce(max(stamp), '') FROM fact");
}

int schemaVersion()
{
    return migrations().back().number;
}

} // namespace store
