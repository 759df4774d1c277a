// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"
#include "platforms/base/clock.h"
#include "platforms/sqlite/database.h"

#include <string>
#include <vector>

namespace store {

/// What somebody had said and what stands in its place.
struct Conflict {
    std::int64_t seq = 0;
    std::string type; ///< of the resources
    std::string resourceId;
    domain::PatientId patient;
    std::string subject; ///< what it is about, as in the outbox
    platform::Instant foundAt;
    std::string lost;
    std::string stands;
    bool asksSomebody = false;
};

/// Versions that lost a conflict. Nothing a person entered is dropped without a trace: this is the trace.
class ConflictStore {
public:
    explicit ConflictStore(sqlite::Database &database) : m_database(database) {}

    /// The same loss told again is one.
    platform::Result<void> add(const Conflict &conflict);
    /// Newest first.
    [[nodiscard]] platform::Result<std::vector<Conflict>> all() const;
    /// A person looked at them.
    platform::Result<void> remove(std::int64_t seq);

private:
    sqlite::Database &m_database;
};

/// Ids that a server gave to resources of ours, where it does not take the ids we make.
class IdMapStore {
public:
    explicit IdMapStore(sqlite::Database &database) : m_database(database) {}

    platform::Result<void> keep(std::string_view type, const std::string &id, const std::string &serverId);
    /// Empty when none is known.
    [[nodiscard]] platform::Result<std::string> serverId(std::string_view type, const std::string &id) const;
    [[nodiscard]] platform::Result<std::string> ourId(std::string_view type, const std::string &serverId) const;

private:
    sqlite::Database &m_database;
};

} // namespace store
