// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"
#include "platforms/base/clock.h"
#include "platforms/sqlite/database.h"

#include <optional>
#include <set>
#include <vector>

namespace store {

/// What this device did about one moment at which doses are due. Due and shown are two times: the difference is what a
/// phone that was off, or a quiet night, cost.
struct ReminderRow {
    platform::Instant dueAt;
    platform::Instant metAt;                         ///< when the device came to it
    std::optional<platform::Instant> shownAt;        ///< none: no notification was ever shown
    std::optional<platform::Instant> actedAt;        ///< when the person first answered it
    std::optional<platform::Instant> snoozedUntil;

    friend bool operator==(const ReminderRow &, const ReminderRow &) = default;
};

/// The log of reminders, and the doses a person said they no longer know about. Neither is sent: they are about this
/// device and this conversation, not about the person's health.
class ReminderStore {
public:
    explicit ReminderStore(sqlite::Database &database) : m_database(database) {}

    /// The row of a moment, made or replaced.
    platform::Result<void> save(const domain::PatientId &patient, const ReminderRow &row);
    /// Moments due in [from, to), in order.
    [[nodiscard]] platform::Result<std::vector<ReminderRow>> between(
        const domain::PatientId &patient, platform::Instant from, platform::Instant to) const;

    platform::Result<void> sayUnsure(const std::string &slotId, platform::Instant at);
    /// The person knows after all.
    platform::Result<void> forgetUnsure(const std::string &slotId);
    [[nodiscard]] platform::Result<std::set<std::string>> unsure() const;

private:
    sqlite::Database &m_database;
};

} // namespace store
