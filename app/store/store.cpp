// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/store.h"

#include "app/store/migrations/migrations.h"
#include "app/store/rows.h"

namespace store {

using platform::Result;

Store::Store(sqlite::Database database)
    : m_database(std::move(database)), doses(m_database), dispensings(m_database), measures(m_database), alerts(m_database),
      clinicalSettings(m_database), answers(m_database),
      progress(m_database), messages(m_database), documents(m_database), paths(m_database), medications(m_database), people(m_database), outbox(m_database),
      reminders(m_database), resources(m_database), settings(m_database), drafts(m_database)
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

Result<std::optional<Store::Entries>> Store::entriesOf(const domain::PatientId &patient)
{
    const auto read = [&](std::string_view order) -> Result<std::optional<platform::ZonedTime>> {
        // Kind by kind, the way the index goes: five years of entries are not read to find the first of them.
        const std::string by(order);
        auto select = m_database.prepare(
            "WITH RECURSIVE kinds(kind) AS (SELECT min(kind) FROM fact WHERE patient_id = :patient UNION ALL "
            "SELECT (SELECT min(kind) FROM fact WHERE patient_id = :patient AND kind > kinds.kind) FROM kinds WHERE kinds.kind IS NOT NULL) "
            "SELECT occurred_at, offset_minutes FROM fact WHERE id IN (SELECT (SELECT id FROM fact WHERE patient_id = :patient "
            "AND kind = kinds.kind AND author_role IN ('patient', 'caregiver') ORDER BY occurred_at " + by + " LIMIT 1) FROM kinds) "
            "ORDER BY occurred_at " + by + " LIMIT 1");
        if (!select)
            return select.error();
        select->bind(":patient", patient.value);
        return readRow(*select, [](const sqlite::Statement &row) { return readTime(row.text(0), row.integer(1)); });
    };
    const auto first = read("ASC");
    const auto last = read("DESC");
    if (!first)
        return first.error();
    if (!last)
        return last.error();
    if (!*first || !*last)
        return std::optional<Entries>();
    return std::optional(Entries{**first, **last});
}

int schemaVersion()
{
    return migrations().back().number;
}

} // namespace store
