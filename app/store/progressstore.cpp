// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/progressstore.h"

#include "app/store/rows.h"

namespace store {

using platform::Result;

namespace {

const std::string kSelectProgress = "SELECT " + std::string(kEnvelopeColumns) +
                                    ", task_id, pack_id, unit_id, event, page FROM fact "
                                    "JOIN unit_progress ON unit_progress.fact_id = fact.id";

domain::UnitProgress readProgress(const sqlite::Statement &row)
{
    constexpr int c = kEnvelopeColumnCount;
    domain::UnitProgress progress;
    progress.envelope = readEnvelope(row);
    progress.task = {row.text(c)};
    progress.unit = {row.text(c + 1), row.text(c + 2)};
    progress.event = domain::progressEventFromToken(row.text(c + 3)).value_or(domain::UnitProgress::Event::Opened);
    progress.page = static_cast<int>(row.integer(c + 4));
    return progress;
}

} // namespace

Result<bool> ProgressStore::add(const domain::UnitProgress &progress, Origin origin)
{
    const bool isPrivate = progress.event == domain::UnitProgress::Event::PageReached;
    return addFact(m_database, "progress", progress.envelope, isPrivate ? Origin::Remote : origin, {{subject::kTask, progress.task.value}},
        [&]() -> Result<void> {
            auto insert = m_database.prepare("INSERT INTO unit_progress (fact_id, task_id, pack_id, unit_id, event, page) "
                                             "VALUES (:id, :task, :pack, :unit, :event, :page)");
            if (!insert)
                return insert.error();
            return insert->bind(":id", progress.envelope.id.value)
                .bind(":task", progress.task.value)
                .bind(":pack", progress.unit.pack)
                .bind(":unit", progress.unit.unit)
                .bind(":event", toToken(progress.event))
                .bind(":page", progress.page)
                .run();
        });
}

Result<std::vector<domain::UnitProgress>> ProgressStore::all(const domain::PatientId &patient) const
{
    auto select = m_database.prepare(kSelectProgress + " WHERE fact.patient_id = :patient AND fact.kind = 'progress' ORDER BY fact.stamp");
    if (!select)
        return select.error();
    select->bind(":patient", patient.value);
    return readRows(*select, readProgress);
}

Result<std::vector<domain::UnitProgress>> ProgressStore::ofTask(const domain::TaskId &task) const
{
    auto select = m_database.prepare(kSelectProgress + " WHERE task_id = :task ORDER BY fact.stamp");
    if (!select)
        return select.error();
    select->bind(":task", task.value);
    return readRows(*select, readProgress);
}

} // namespace store
