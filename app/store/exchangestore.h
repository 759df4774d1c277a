// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/outboxstore.h"
#include "app/store/resourcestore.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace store {

/// A resource as the server last had it, and what this device has to do with it.
struct ExchangedRow {
    ResourceRow resource;
    std::string subject; ///< kind of the thing this device delivered as this resource; empty: it only ever came from there
    bool isUnseen = false; ///< not shown yet by the full comparison under way
};

/// Where the queue and the copies of the server's resources meet: what waits about a resource that arrives, and what has to be told
/// to a server that forgot it. For the exchange alone; entries and screens use `OutboxStore` and `ResourceStore`.
class ExchangeStore {
public:
    explicit ExchangeStore(sqlite::Database &database) : m_database(database) {}

    // What waits
    /// The row that waits for one thing, or is on its way; none when nothing does.
    [[nodiscard]] platform::Result<std::optional<OutboxRow>> waitingFor(const std::string &subjectId) const;
    /// Ids of everything that waits.
    [[nodiscard]] platform::Result<std::set<std::string>> waiting() const;
    /// Nothing is left to say about it: whatever waits for it goes.
    platform::Result<void> drop(const std::string &subjectId);
    /// What was refused waits again: the program or the server is another one. Gives how many.
    platform::Result<int> retryParked();

    // What the server has
    [[nodiscard]] platform::Result<std::optional<ExchangedRow>> find(std::string_view type, const std::string &id) const;
    /// This device delivered it; known as such from here on, whatever comes later.
    platform::Result<void> delivered(std::string_view type, const std::string &id, std::string_view subject);
    /// A full comparison begins: nothing has been seen.
    platform::Result<void> forgetSeen();
    /// The server still has it as it is known here. Saving a row says so too.
    platform::Result<void> seen(std::string_view type, const std::string &id);
    /// What the comparison has not shown, and is not known to be deleted.
    [[nodiscard]] platform::Result<std::vector<ExchangedRow>> unseen() const;
    /// The server lost it: the next time it is sent as new.
    platform::Result<void> forgetVersion(std::string_view type, const std::string &id);

private:
    platform::Result<void> update(std::string_view sql, std::string_view type, const std::string &id);

    sqlite::Database &m_database;
};

} // namespace store
