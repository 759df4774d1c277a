// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/entrymethod.h"
#include "platforms/sqlite/database.h"

#include <optional>

namespace store {

/// How measures that somebody wrote down for another came about. Said beside the fact, whose author and stamp say who and when.
class EntryMethodStore {
public:
    explicit EntryMethodStore(sqlite::Database &database) : m_database(database) {}

    /// Nothing to keep when `method` is empty. The first word stays: facts do not change.
    platform::Result<void> keep(const domain::FactId &fact, const domain::EntryMethod &method);
    [[nodiscard]] platform::Result<std::optional<domain::EntryMethod>> find(const domain::FactId &fact) const;

private:
    sqlite::Database &m_database;
};

} // namespace store
