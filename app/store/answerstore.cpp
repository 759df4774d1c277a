// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/answerstore.h"

#include "app/store/lines.h"
#include "app/store/rows.h"

namespace store {

using platform::Result;

namespace {

const std::string kSelectAnswer =
    "SELECT " + std::string(kEnvelopeColumns) +
    ", attempt_id, pack_id, unit_id, question, competence, chosen, text, verdict FROM fact JOIN answer ON answer.fact_id = fact.id";

domain::Answer readAnswer(const sqlite::Statement &row)
{
    constexpr int c = kEnvelopeColumnCount;
    domain::Answer answer;
    answer.envelope = readEnvelope(row);
    answer.attempt = {row.text(c)};
    answer.unit = {row.text(c + 1), row.text(c + 2)};
    answer.question = row.text(c + 3);
    answer.competence = row.text(c + 4);
    answer.chosen = splitLines(row.text(c + 5));
    answer.text = row.text(c + 6);
    answer.verdict = domain::verdictFromToken(row.text(c + 7)).value_or(domain::Answer::Verdict::Unknown);
    return answer;
}

} // namespace

Result<bool> AnswerStore::add(const domain::Answer &answer, Origin origin)
{
    return addFact(m_database, "answer", answer.envelope, origin, {}, [&]() -> Result<void> {
        auto insert = m_database.prepare("INSERT INTO answer (fact_id, attempt_id, pack_id, unit_id, question, competence, chosen, text, verdict) "
                                         "VALUES (:id, :attempt, :pack, :unit, :question, :competence, :chosen, :text, :verdict)");
        if (!insert)
            return insert.error();
        return insert->bind(":id", answer.envelope.id.value)
            .bind(":attempt", answer.attempt.value)
            .bind(":pack", answer.unit.pack)
            .bind(":unit", answer.unit.unit)
            .bind(":question", answer.question)
            .bind(":competence", answer.competence)
            .bind(":chosen", joinLines(answer.chosen))
            .bind(":text", answer.text)
            .bind(":verdict", toToken(answer.verdict))
            .run();
    });
}

Result<void> AnswerStore::finish(const domain::AttemptId &attempt, const domain::PatientId &patient)
{
    return enqueue(m_database, {subject::kAttempt, attempt.value}, patient);
}

Result<std::vector<domain::Answer>> AnswerStore::ofAttempt(const domain::AttemptId &attempt) const
{
    auto select = m_database.prepare(kSelectAnswer + " WHERE attempt_id = :attempt ORDER BY fact.stamp");
    if (!select)
        return select.error();
    select->bind(":attempt", attempt.value);
    return readRows(*select, readAnswer);
}

Result<std::optional<domain::Answer>> AnswerStore::find(const domain::FactId &id) const
{
    auto select = m_database.prepare(kSelectAnswer + " WHERE fact.id = :id");
    if (!select)
        return select.error();
    select->bind(":id", id.value);
    return readRow(*select, readAnswer);
}

Result<std::vector<domain::Answer>> AnswerStore::all(const domain::PatientId &patient) const
{
    auto select = m_database.prepare(kSelectAnswer + " WHERE fact.patient_id = :patient AND fact.kind = 'answer' ORDER BY fact.stamp");
    if (!select)
        return select.error();
    select->bind(":patient", patient.value);
    return readRows(*select, readAnswer);
}

} // namespace store
