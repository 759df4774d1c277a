// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/resourcestore.h"

#include "app/store/rows.h"

namespace store {

using platform::Result;

namespace {

ResourceRow readResource(const sqlite::Statement &row)
{
    return {row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5) != 0};
}

constexpr std::string_view kSelect = "SELECT type, id, version_id, last_updated, json, deleted FROM resource";

} // namespace

Result<void> ResourceStore::save(const ResourceRow &row)
{
    auto insert = m_database.prepare("INSERT INTO resource (type, id, version_id, last_updated, json, deleted) "
                                     "VALUES (:type, :id, :version, :updated, :json, :deleted) ON CONFLICT (type, id) DO UPDATE SET "
                                     "version_id = excluded.version_id, last_updated = excluded.last_updated, json = excluded.json, "
                                     "deleted = excluded.deleted, unseen = 0");
    if (!insert)
        return insert.error();
    return insert->bind(":type", row.type)
        .bind(":id", row.id)
        .bind(":version", row.versionId)
        .bind(":updated", row.lastUpdated)
        .bind(":json", row.json)
        .bind(":deleted", row.deleted)
        .run();
}

Result<std::optional<ResourceRow>> ResourceStore::find(std::string_view type, const std::string &id) const
{
    auto select = m_database.prepare(std::string(kSelect) + " WHERE type = :type AND id = :id");
    if (!select)
        return select.error();
    select->bind(":type", type).bind(":id", id);
    return readRow(*select, readResource);
}

Result<std::vector<ResourceRow>> ResourceStore::ofType(std::string_view type) const
{
    auto select = m_database.prepare(std::string(kSelect) + " WHERE type = :type AND deleted = 0 ORDER BY id");
    if (!select)
        return select.error();
    select->bind(":type", type);
    return readRows(*select, readResource);
}

Result<std::vector<std::string>> ResourceStore::idsOf(std::string_view type) const
{
    auto select = m_database.prepare("SELECT id FROM resource WHERE type = :type AND deleted = 0 ORDER BY id");
    if (!select)
        return select.error();
    select->bind(":type", type);
    return readRows(*select, [](const sqlite::Statement &row) { return row.text(0); });
}

} // namespace store
