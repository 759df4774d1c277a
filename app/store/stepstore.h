// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/stepmark.h"
#include "app/store/factrows.h"

#include <vector>

namespace store {

namespace subject {
inline constexpr std::string_view kStep = "step"; ///< id: the fact
} // namespace subject

struct StepRow {
    domain::StepMark mark;
    bool stands = true; ///< false once it was taken back

    friend bool operator==(const StepRow &, const StepRow &) = default;
};

/// Steps of dated protocols that somebody said are done.
class StepStore {
public:
    explicit StepStore(sqlite::Database &database) : m_database(database) {}

    platform::Result<bool> add(const domain::StepMark &mark, Origin origin);
    /// Those that stand, oldest first.
    [[nodiscard]] platform::Result<std::vector<domain::StepMark>> live(const domain::PatientId &patient) const;
    [[nodiscard]] platform::Result<std::optional<StepRow>> find(const domain::FactId &id) const;

private:
    sqlite::Database &m_database;
};

} // namespace store
