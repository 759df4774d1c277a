// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/store/factrows.h"

#include <vector>

namespace store {

/// A message and the truth about its delivery.
struct MessageRow {
    enum class Delivery { Waiting, Sent, Seen, Parked };

    domain::Message message;
    Delivery delivery = Delivery::Waiting;
    std::optional<domain::ActorId> seenBy;
    std::optional<platform::ZonedTime> seenAt;
    bool wasTried = false;       ///< waiting, and already refused by the network or the server once
    platform::Instant nextTry{}; ///< waiting: not before this
};

/// What patients and their team write to each other.
class MessageStore {
public:
    explicit MessageStore(sqlite::Database &database) : m_database(database) {}

    platform::Result<bool> add(const domain::Message &message, Origin origin);
    platform::Result<bool> add(const domain::Receipt &receipt, Origin origin);
    /// Oldest first.
    [[nodiscard]] platform::Result<std::vector<MessageRow>> thread(const domain::PatientId &patient) const;
    [[nodiscard]] platform::Result<std::optional<MessageRow>> find(const domain::FactId &id) const;

private:
    sqlite::Database &m_database;
};

} // namespace store
