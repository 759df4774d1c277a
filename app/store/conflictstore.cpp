// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/conflictstore.h"

#include "app/store/factrows.h"
#include "app/store/rows.h"

namespace store {

using platform::Result;

Result<void> ConflictStore::add(const Conflict &conflict)
{
    auto insert = m_database.prepare("INSERT INTO conflict (type, resource_id, patient_id, subject, found_at, lost, stands, asks) "
                                     "VALUES (:type, :id, :patient, :subject, :at, :lost, :stands, :asks) ON CONFLICT DO NOTHING");
    if (!insert)
        return insert.error();
    return insert->bind(":type", conflict.type)
        .bind(":id", conflict.resourceId)
        .bind(":patient", conflict.patient.value)
        .bind(":subject", conflict.subject)
        .bind(":at", platform::toIso(conflict.foundAt))
        .bind(":lost", conflict.lost)
        .bind(":stands", conflict.stands)
        .bind(":asks", conflict.asksSomebody)
        .run();
}

Result<std::vector<Conflict>> ConflictStore::all() const
{
    auto select = m_database.prepare(
        "SELECT seq, type, resource_id, patient_id, subject, found_at, lost, stands, asks FROM conflict ORDER BY seq DESC");
    if (!select)
        return select.error();
    return readRows(*select, [](const sqlite::Statement &row) {
        return Conflict{row.integer(0), row.text(1), row.text(2), {row.text(3)}, row.text(4), readTime(row.text(5), 0).at, row.text(6), row.text(7),
            row.integer(8) != 0};
    });
}

Result<void> ConflictStore::remove(std::int64_t seq)
{
    auto erase = m_database.prepare("DELETE FROM conflict WHERE seq = :seq");
    if (!erase)
        return erase.error();
    return erase->bind(":seq", seq).run();
}

} // namespace store
