// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/sqlite/statementcache.h"

#include <sqlite3.h>

#include <algorithm>

namespace sqlite {

namespace {

constexpr std::size_t kMost = 500;

} // namespace

StatementCache::Entry *StatementCache::idle(std::string_view sql)
{
    const auto found = m_entries.find(std::string(sql));
    if (found == m_entries.end())
        return nullptr;
    const auto entry = std::ranges::find(found->second, false, &Entry::inUse);
    return entry == found->second.end() ? nullptr : &*entry;
}

StatementCache::Entry &StatementCache::add(std::string_view sql, sqlite3_stmt *handle)
{
    if (m_entries.size() > kMost)
        forgetIdle();
    return m_entries[std::string(sql)].emplace_back(Entry{handle, false});
}

void StatementCache::clear()
{
    for (const auto &[sql, entries] : m_entries) {
        for (const Entry &entry : entries)
            sqlite3_finalize(entry.handle);
    }
    m_entries.clear();
}

void StatementCache::forgetIdle()
{
    for (auto &[sql, entries] : m_entries) {
        entries.remove_if([](const Entry &entry) {
            if (!entry.inUse)
                sqlite3_finalize(entry.handle);
            return !entry.inUse;
        });
    }
    std::erase_if(m_entries, [](const auto &entry) { return entry.second.empty(); });
}

} // namespace sqlite
