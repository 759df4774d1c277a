// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <list>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3_stmt;

namespace sqlite {

/// The prepared statements of one connection, by their text. It keeps a few hundred: texts that follow what somebody searches for
/// have no end.
class StatementCache {
public:
    struct Entry {
        sqlite3_stmt *handle = nullptr;
        bool inUse = false;
    };

    StatementCache() = default;
    ~StatementCache() { clear(); }
    StatementCache(const StatementCache &) = delete;
    StatementCache &operator=(const StatementCache &) = delete;

    /// One that nobody uses; null when there is none.
    [[nodiscard]] Entry *idle(std::string_view sql);
    /// Takes over `handle`. The entry stays where it is for as long as it is in use.
    Entry &add(std::string_view sql, sqlite3_stmt *handle);
    void clear();

private:
    void forgetIdle();

    std::unordered_map<std::string, std::list<Entry>> m_entries;
};

} // namespace sqlite
