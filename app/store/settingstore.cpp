// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/settingstore.h"

#include "app/store/rows.h"

namespace store {

using platform::Result;

Result<void> SettingStore::set(const std::string &key, const std::string &value)
{
    auto insert = m_database.prepare("INSERT INTO setting (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    if (!insert)
        return insert.error();
    return insert->bind(":key", key).bind(":value", value).run();
}

Result<void> SettingStore::remove(const std::string &key)
{
    auto erase = m_database.prepare("DELETE FROM setting WHERE key = :key");
    if (!erase)
        return erase.error();
    return erase->bind(":key", key).run();
}

Result<std::optional<std::string>> SettingStore::get(const std::string &key) const
{
    auto select = m_database.prepare("SELECT value FROM setting WHERE key = :key");
    if (!select)
        return select.error();
    select->bind(":key", key);
    return readRow(*select, [](const sqlite::Statement &row) { return row.text(0); });
}

std::string SettingStore::valueOr(const std::string &key, const std::string &fallback) const
{
    const auto value = get(key);
    return value && *value ? **value : fallback;
}

} // namespace store
