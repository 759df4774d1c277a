// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/sqlite/database.h"

#include <optional>
#include <string>
#include <vector>

namespace store {

/// A resource as the server last had it.
struct ResourceRow {
    std::string type;
    std::string id;
    std::string versionId;
    std::string lastUpdated;
    std::string json;
    bool deleted = false;
};

/// The server's side of things: the base of our next update, and what goes back unchanged because we do not know it.
class ResourceStore {
public:
    explicit ResourceStore(sqlite::Database &database) : m_database(database) {}

    platform::Result<void> save(const ResourceRow &row);
    [[nodiscard]] platform::Result<std::optional<ResourceRow>> find(std::string_view type, const std::string &id) const;
    [[nodiscard]] platform::Result<std::vector<ResourceRow>> ofType(std::string_view type) const;
    /// Of those that are not deleted.
    [[nodiscard]] platform::Result<std::vector<std::string>> idsOf(std::string_view type) const;

private:
    sqlite::Database &m_database;
};

} // namespace store
