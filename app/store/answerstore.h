// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/store/factrows.h"

#include <vector>

namespace store {

/// Answers to quiz questions. Each is kept the moment it is given; the attempt is sent when it is finished.
class AnswerStore {
public:
    explicit AnswerStore(sqlite::Database &database) : m_database(database) {}

    platform::Result<bool> add(const domain::Answer &answer, Origin origin);
    /// Queues a finished attempt for sending.
    platform::Result<void> finish(const domain::AttemptId &attempt, const domain::PatientId &patient);
    /// Answers of one attempt in the order given.
    [[nodiscard]] platform::Result<std::vector<domain::Answer>> ofAttempt(const domain::AttemptId &attempt) const;
    [[nodiscard]] platform::Result<std::optional<domain::Answer>> find(const domain::FactId &id) const;
    /// All answers of a patient, oldest first.
    [[nodiscard]] platform::Result<std::vector<domain::Answer>> all(const domain::PatientId &patient) const;

private:
    sqlite::Database &m_database;
};

} // namespace store
