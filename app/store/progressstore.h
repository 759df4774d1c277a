// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/store/factrows.h"

#include <vector>

namespace store {

/// How far each unit of a path has come.
class ProgressStore {
public:
    explicit ProgressStore(sqlite::Database &database) : m_database(database) {}

    /// Reached pages stay on this device: where somebody stopped reading is nobody else's business.
    platform::Result<bool> add(const domain::UnitProgress &progress, Origin origin);
    [[nodiscard]] platform::Result<std::vector<domain::UnitProgress>> all(const domain::PatientId &patient) const;
    [[nodiscard]] platform::Result<std::vector<domain::UnitProgress>> ofTask(const domain::TaskId &task) const;

private:
    sqlite::Database &m_database;
};

} // namespace store
