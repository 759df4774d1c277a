// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/sqlite/database.h"

#include <optional>
#include <string>

namespace store {

/// What this device remembers about itself: who it is enrolled as, comfort choices, how far it has synced.
class SettingStore {
public:
    explicit SettingStore(sqlite::Database &database) : m_database(database) {}

    platform::Result<void> set(const std::string &key, const std::string &value);
    platform::Result<void> remove(const std::string &key);
    [[nodiscard]] platform::Result<std::optional<std::string>> get(const std::string &key) const;
    /// The value, or `fallback` when it was never set or cannot be read.
    [[nodiscard]] std::string valueOr(const std::string &key, const std::string &fallback) const;

private:
    sqlite::Database &m_database;
};

} // namespace store
