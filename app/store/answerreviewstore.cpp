// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/answerreviewstore.h"

#include "app/store/rows.h"

namespace store {

using platform::Result;

namespace {

constexpr int kC = kEnvelopeColumnCount;

std::string select(std::string_view where)
{
    return "SELECT " + std::string(kEnvelopeColumns) +
        ", answer_review.answer_id, answer_review.rating, answer_review.reply_id, coalesce(answer.attempt_id, '') "
        "FROM fact JOIN answer_review ON answer_review.fact_id = fact.id LEFT JOIN answer ON answer.fact_id = answer_review.answer_id WHERE " +
        std::string(where);
}

/// A rating this version does not know is read as nothing, and so never shown as another.
std::optional<AnswerReviewStore::Row> readReview(const sqlite::Statement &row)
{
    const auto rating = domain::ratingFromToken(row.text(kC + 1));
    if (!rating)
        return std::nullopt;
    return AnswerReviewStore::Row{{readEnvelope(row), {row.text(kC)}, *rating, {row.text(kC + 2)}}, {row.text(kC + 3)}};
}

} // namespace

Result<bool> AnswerReviewStore::add(const domain::AnswerReview &review, Origin origin)
{
    const Subject subject{subject::kAnswerReview, review.envelope.id.value};
    return addFact(m_database, "answer-review", review.envelope, origin, {subject}, [&]() -> Result<void> {
        auto insert = m_database.prepare("INSERT INTO answer_review (fact_id, answer_id, rating, reply_id) VALUES (:id, :answer, :rating, :reply)");
        if (!insert)
            return insert.error();
        return insert->bind(":id", review.envelope.id.value)
            .bind(":answer", review.answer.value)
            .bind(":rating", toToken(review.rating))
            .bind(":reply", review.reply.value)
            .run();
    });
}

Result<std::optional<AnswerReviewStore::Row>> AnswerReviewStore::find(const domain::FactId &id) const
{
    auto read = m_database.prepare(select("fact.id = :id"));
    if (!read)
        return read.error();
    read->bind(":id", id.value);
    auto row = readRow(*read, readReview);
    if (!row)
        return row.error();
    return *row ? std::move(**row) : std::nullopt;
}

Result<std::vector<domain::AnswerReview>> AnswerReviewStore::all(const domain::PatientId &patient) const
{
    auto read = m_database.prepare(select("fact.patient_id = :patient AND fact.kind = 'answer-review' ORDER BY fact.stamp"));
    if (!read)
        return read.error();
    read->bind(":patient", patient.value);
    const auto rows = readRows(*read, readReview);
    if (!rows)
        return rows.error();
    std::vector<domain::AnswerReview> reviews;
    for (const auto &row : *rows) {
        if (row)
            reviews.push_back(row->review);
    }
    return reviews;
}

Result<std::vector<domain::FactId>> AnswerReviewStore::waiting() const
{
    auto read = m_database.prepare("SELECT fact.id FROM answer JOIN fact ON fact.id = answer.fact_id WHERE answer.verdict = 'for-review' AND " +
        std::string(kIsLive) + " AND NOT EXISTS (SELECT 1 FROM answer_review WHERE answer_review.answer_id = fact.id) "
        "ORDER BY fact.occurred_at, fact.id");
    if (!read)
        return read.error();
    return readRows(*read, [](const sqlite::Statement &row) { return domain::FactId{row.text(0)}; });
}

} // namespace store
