// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/stepstore.h"

#include "app/store/rows.h"

namespace store {

using platform::Result;

namespace {

domain::StepMark readMark(const sqlite::Statement &row)
{
    return {readEnvelope(row), row.text(kEnvelopeColumnCount), row.text(kEnvelopeColumnCount + 1)};
}

std::string select(std::string_view also, std::string_view where)
{
    return "SELECT " + std::string(kEnvelopeColumns) + ", step_mark.pack_id, step_mark.step" + std::string(also)
        + " FROM fact JOIN step_mark ON step_mark.fact_id = fact.id WHERE " + std::string(where);
}

} // namespace

Result<bool> StepStore::add(const domain::StepMark &mark, Origin origin)
{
    return addFact(m_database, "step", mark.envelope, origin, {Subject{subject::kStep, mark.envelope.id.value}}, [&]() -> Result<void> {
        auto insert = m_database.prepare("INSERT INTO step_mark (fact_id, pack_id, step) VALUES (:id, :pack, :step)");
        if (!insert)
            return insert.error();
        return insert->bind(":id", mark.envelope.id.value).bind(":pack", mark.pack).bind(":step", mark.step).run();
    });
}

Result<std::vector<domain::StepMark>> StepStore::live(const domain::PatientId &patient) const
{
    auto read = m_database.prepare(
        select("", "fact.patient_id = :patient AND fact.kind = 'step' AND " + std::string(kIsLive) + " ORDER BY fact.occurred_at, fact.id"));
    if (!read)
        return read.error();
    read->bind(":patient", patient.value);
    return readRows(*read, readMark);
}

Result<std::optional<StepRow>> StepStore::find(const domain::FactId &id) const
{
    auto read = m_database.prepare(select(", " + std::string(kIsLive), "fact.id = :id"));
    if (!read)
        return read.error();
    read->bind(":id", id.value);
    return readRow(*read, [](const sqlite::Statement &row) { return StepRow{readMark(row), row.integer(kEnvelopeColumnCount + 2) != 0}; });
}

} // namespace store
