// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/alertfacts.h"
#include "app/store/factrows.h"

#include <vector>

namespace store {

/// An alert and everybody who said they saw it, first first.
struct AlertRow {
    domain::RaisedAlert alert;
    std::vector<domain::AlertSeen> seen;
    bool evidenceStands = true; ///< false once the measure was corrected or taken back; the alert stays

    friend bool operator==(const AlertRow &, const AlertRow &) = default;
};

/// Rules that were met. Nothing here ever closes one: an alert is open until somebody's `AlertSeen` is there.
class AlertStore {
public:
    explicit AlertStore(sqlite::Database &database) : m_database(database) {}

    platform::Result<bool> add(const domain::RaisedAlert &alert, Origin origin);
    /// The alert is queued again with it. It may arrive before the alert does.
    platform::Result<bool> add(const domain::AlertSeen &seen, Origin origin);
    /// Oldest first.
    [[nodiscard]] platform::Result<std::vector<AlertRow>> all(const domain::PatientId &patient) const;
    [[nodiscard]] platform::Result<std::optional<AlertRow>> find(const domain::FactId &id) const;

private:
    [[nodiscard]] platform::Result<std::vector<domain::AlertSeen>> seenBy(const domain::FactId &alert) const;

    sqlite::Database &m_database;
};

} // namespace store
