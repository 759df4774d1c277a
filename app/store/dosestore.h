// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/declareddoses.h"
#include "app/domain/facts.h"
#include "app/store/factrows.h"

#include <vector>

namespace store {

/// Declared doses.
class DoseStore {
public:
    explicit DoseStore(sqlite::Database &database) : m_database(database) {}

    platform::Result<bool> add(const domain::DoseEvent &event, Origin origin);
    /// Live declarations whose scheduled time is in [from, to), one a slot.
    [[nodiscard]] platform::Result<std::vector<domain::DoseEvent>> live(
        const domain::PatientId &patient, platform::Instant from, platform::Instant to) const;
    /// Every declaration of one slot, oldest first, corrected ones included.
    [[nodiscard]] platform::Result<std::vector<domain::DoseEvent>> history(const std::string &slotId) const;
    /// The live declaration of one slot; none when it was never declared or was taken back.
    [[nodiscard]] platform::Result<std::optional<domain::DoseEvent>> current(const std::string &slotId) const;
    /// What was said about the doses that were due, counted from facts each time: nothing is kept that could go stale.
    [[nodiscard]] platform::Result<domain::DeclaredDoses> declared(
        const domain::PatientId &patient, std::span<const domain::DoseSlot> due, platform::Instant now) const;

private:
    sqlite::Database &m_database;
};

} // namespace store
