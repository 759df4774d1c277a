// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"
#include "platforms/sqlite/database.h"

#include <string>
#include <vector>

namespace store {

/// What a message being written is for: one draft each.
struct DraftTarget {
    domain::PatientId patient;
    domain::FactId conversation; ///< empty for a new one
    std::string context;         ///< as Message::context

    friend bool operator==(const DraftTarget &, const DraftTarget &) = default;
};

struct Draft {
    DraftTarget target;
    std::string text;

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// Messages that are being written. They stay on this device, through leaving the page and the end of the program.
class DraftStore {
public:
    explicit DraftStore(sqlite::Database &database) : m_database(database) {}

    /// An empty text forgets the draft.
    platform::Result<void> keep(const DraftTarget &target, const std::string &text);
    [[nodiscard]] platform::Result<std::string> find(const DraftTarget &target) const;
    [[nodiscard]] platform::Result<std::vector<Draft>> all(const domain::PatientId &patient) const;
    /// What was written about one patient is about another id from now on; a draft already there for the same target gives way.
    platform::Result<void> moveTo(const domain::PatientId &from, const domain::PatientId &to);

private:
    sqlite::Database &m_database;
};

} // namespace store
