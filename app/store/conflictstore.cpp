// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/conflictstore.h"

#include "app/store/factrows.h"
#include "app/store/rows.h"

namespace store {

using platform::Result;

namespace {

Result<std::string> oneText(sqlite::Statement &select)
{
    const auto found = readRow(select, [](const sqlite::Statement &row) { return row.text(0); });
    if (!found)
        return found.error();
    return found->value_or(std::string());
}

} // namespace

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

Result<void> IdMapStore::keep(std::string_view type, const std::string &id, const std::string &serverId)
{
    auto insert = m_database.prepare("INSERT OR REPLACE INTO id_map (type, id, server_id) VALUES (:type, :id, :server)");
    if (!insert)
        return insert.error();
    return insert->bind(":type", type).bind(":id", id).bind(":server", serverId).run();
}

Result<std::string> IdMapStore::serverId(std::string_view type, const std::string &id) const
{
    auto select = m_database.prepare("SELECT server_id FROM id_map WHERE type = :type AND id = :id");
    if (!select)
        return select.error();
    select->bind(":type", type).bind(":id", id);
    return oneText(*select);
}

Result<std::string> IdMapStore::ourId(std::string_view type, const std::string &serverId) const
{
    auto select = m_database.prepare("SELECT id FROM id_map WHERE type = :type AND server_id = :server");
    if (!select)
        return select.error();
    select->bind(":type", type).bind(":server", serverId);
    return oneText(*select);
}

} // namespace store
