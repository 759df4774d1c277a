// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/entrymethodstore.h"

#include "app/store/rows.h"

namespace store {

using platform::Result;

Result<void> EntryMethodStore::keep(const domain::FactId &fact, const domain::EntryMethod &method)
{
    if (method.empty())
        return {};
    auto insert = m_database.prepare("INSERT INTO entry_method (fact_id, method) VALUES (:id, :method) ON CONFLICT (fact_id) DO NOTHING");
    if (!insert)
        return insert.error();
    return insert->bind(":id", fact.value).bind(":method", method.value).run();
}

Result<std::optional<domain::EntryMethod>> EntryMethodStore::find(const domain::FactId &fact) const
{
    auto select = m_database.prepare("SELECT method FROM entry_method WHERE fact_id = :id");
    if (!select)
        return select.error();
    select->bind(":id", fact.value);
    return readRow(*select, [](const sqlite::Statement &row) { return domain::EntryMethod{row.text(0)}; });
}

} // namespace store
