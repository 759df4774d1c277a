// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/answerreview.h"
#include "app/store/factrows.h"

#include <vector>

namespace store {

namespace subject {
inline constexpr std::string_view kAnswerReview = "answer-review"; ///< id: the fact
} // namespace subject

/// How professionals rated what patients said in their own words.
class AnswerReviewStore {
public:
    explicit AnswerReviewStore(sqlite::Database &database) : m_database(database) {}

    platform::Result<bool> add(const domain::AnswerReview &review, Origin origin);
    /// A review and the run through the quiz it is about; empty when that has not arrived.
    struct Row {
        domain::AnswerReview review;
        domain::AttemptId attempt;
    };
    [[nodiscard]] platform::Result<std::optional<Row>> find(const domain::FactId &id) const;
    /// Oldest first.
    [[nodiscard]] platform::Result<std::vector<domain::AnswerReview>> all(const domain::PatientId &patient) const;
    /// Answers in words of all patients that nobody has rated, oldest first.
    [[nodiscard]] platform::Result<std::vector<domain::FactId>> waiting() const;

private:
    sqlite::Database &m_database;
};

} // namespace store
