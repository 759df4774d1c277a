// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/goal.h"
#include "app/store/documentstore.h"
#include "app/store/meeting.h"

namespace store {

/// A goal with all that was ever written in it.
struct GoalRow {
    domain::Goal goal;
    domain::Envelope written;
    struct Version {
        domain::Goal goal;
        domain::Envelope written;
        std::string id;
    };
    std::vector<Version> earlier;        ///< newest first
    std::optional<Version> other; ///< made elsewhere at the same time: the person chooses
};

/// The person's goals. When two versions were written at the same time, ours stays in use, the other is kept beside it, and
/// the person is asked: words are not merged and nobody's win by themselves.
class GoalStore {
public:
    explicit GoalStore(sqlite::Database &database) : m_database(database), m_documents(database) {}

    platform::Result<void> save(const domain::Goal &goal, const domain::Envelope &envelope, Origin origin, Meeting meeting = Meeting::OursStays);
    /// The person chose: the version in use stays, the other becomes history.
    platform::Result<void> settle(const domain::GoalId &goal);
    [[nodiscard]] platform::Result<std::optional<domain::Goal>> find(const domain::GoalId &id) const;
    /// In the order they were begun.
    [[nodiscard]] platform::Result<std::vector<GoalRow>> all(const domain::PatientId &patient) const;

private:
    sqlite::Database &m_database;
    DocumentStore m_documents;
};

} // namespace store
