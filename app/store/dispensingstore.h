// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/store/factrows.h"

#include <vector>

namespace store {

/// The dates medicines were handed out. They stay on this device: no resource carries them yet.
class DispensingStore {
public:
    explicit DispensingStore(sqlite::Database &database) : m_database(database) {}

    platform::Result<bool> add(const domain::Dispensing &dispensing, Origin origin);
    /// Those that stand, by date.
    [[nodiscard]] platform::Result<std::vector<domain::Dispensing>> live(const domain::PatientId &patient) const;
    [[nodiscard]] platform::Result<std::optional<domain::Dispensing>> find(const domain::FactId &id) const;

private:
    sqlite::Database &m_database;
};

} // namespace store
