// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/measurestore.h"

#include "app/store/rows.h"
#include "queries.h"

namespace store {

using platform::Result;

namespace {

const std::string kSelectMeasure =
    "SELECT " + std::string(kEnvelopeColumns) + ", measure.kind, value, unit, reading FROM fact JOIN measure ON measure.fact_id = fact.id";

domain::Measure readMeasure(const sqlite::Statement &row)
{
    domain::Measure measure{readEnvelope(row), row.text(kEnvelopeColumnCount), row.real(kEnvelopeColumnCount + 1), row.text(kEnvelopeColumnCount + 2)};
    if (const auto reading = row.optionalText(kEnvelopeColumnCount + 3))
        measure.reading = domain::FactId{*reading};
    return measure;
}

} // namespace

Result<std::string> readingOf(sqlite::Database &database, const domain::FactId &id)
{
    auto select = database.prepare("SELECT coalesce(reading, fact_id) FROM measure WHERE fact_id = :id");
    if (!select)
        return select.error();
    select->bind(":id", id.value);
    const auto found = readRow(*select, [](const sqlite::Statement &row) { return row.text(0); });
    if (!found)
        return found.error();
    return found->value_or(id.value); // a remote correction may arrive before what it corrects
}

Result<bool> MeasureStore::add(const domain::Measure &measure, Origin origin)
{
    const Subject added{subject::kMeasure, measure.reading.value_or(measure.envelope.id).value};
    // The corrected one is sent again too: the server must learn that it no longer stands.
    const auto old = measure.envelope.corrects ? readingOf(m_database, *measure.envelope.corrects) : Result<std::string>(added.id);
    if (!old)
        return old.error();
    const Subject corrected{subject::kMeasure, *old};
    return addFact(m_database, "measure", measure.envelope, origin, {corrected, added}, [&]() -> Result<void> {
        auto insert = m_database.prepare("INSERT INTO measure (fact_id, kind, value, unit, reading) VALUES (:id, :kind, :value, :unit, :reading)");
        if (!insert)
            return insert.error();
        measure.reading ? insert->bind(":reading", measure.reading->value) : insert->bindNull(":reading");
        if (auto done = insert->bind(":id", measure.envelope.id.value)
                            .bind(":kind", measure.kind)
                            .bind(":value", measure.value)
                            .bind(":unit", measure.unit)
                            .run();
            !done)
            return done;
        if (measure.envelope.corrects) {
            if (auto done = recountDayOf(m_database, *measure.envelope.corrects); !done)
                return done;
        }
        return recountDay(m_database, measure);
    });
}

Result<std::vector<domain::Measure>> MeasureStore::live(
    const domain::PatientId &patient, const std::string &kind, platform::Instant from, platform::Instant to) const
{
    auto select = m_database.prepare(queries::k_measure_live);
    if (!select)
        return select.error();
    select->bind(":patient", patient.value).bind(":kind", kind).bind(":from", platform::toIso(from)).bind(":to", platform::toIso(to));
    return readRows(*select, readMeasure);
}

Result<std::vector<MeasureDay>> MeasureStore::days(const domain::PatientId &patient, const std::string &kind, const domain::DayRange &span) const
{
    auto select = m_database.prepare(queries::k_measure_days);
    if (!select)
        return select.error();
    select->bind(":patient", patient.value).bind(":kind", kind).bind(":first", domain::toIso(span.first)).bind(":last", domain::toIso(span.last));
    return readRows(*select, [](const sqlite::Statement &row) {
        return MeasureDay{domain::localDayFromIso(row.view(0)).value_or(domain::LocalDay{}), row.text(1), static_cast<int>(row.integer(2)), row.real(3),
            row.real(4), row.real(5)};
    });
}

Result<std::optional<domain::Measure>> MeasureStore::latest(
    const domain::PatientId &patient, const std::string &kind, platform::Instant before) const
{
    auto select = m_database.prepare(kSelectMeasure + " WHERE fact.patient_id = :patient AND fact.kind = 'measure' AND measure.kind = :kind "
                                                      "AND fact.occurred_at < :before AND " +
                                     std::string(kIsLive) + " ORDER BY fact.occurred_at DESC, fact.id DESC LIMIT 1");
    if (!select)
        return select.error();
    select->bind(":patient", patient.value).bind(":kind", kind).bind(":before", platform::toIso(before));
    return readRow(*select, readMeasure);
}

Result<std::optional<domain::Measure>> MeasureStore::find(const domain::FactId &id) const
{
    auto select = m_database.prepare(kSelectMeasure + " WHERE fact.id = :id");
    if (!select)
        return select.error();
    select->bind(":id", id.value);
    return readRow(*select, readMeasure);
}

Result<std::vector<domain::Measure>> MeasureStore::ofReading(const domain::FactId &first) const
{
    auto measure = find(first);
    if (!measure)
        return measure.error();
    if (!*measure)
        return std::vector<domain::Measure>();
    auto select = m_database.prepare(kSelectMeasure + " WHERE measure.reading = :id ORDER BY fact.stamp");
    if (!select)
        return select.error();
    select->bind(":id", first.value);
    auto rest = readRows(*select, readMeasure);
    if (!rest)
        return rest.error();
    rest->insert(rest->begin(), std::move(**measure));
    return rest;
}

Result<bool> MeasureStore::stands(const domain::FactId &id) const
{
    auto select = m_database.prepare("SELECT 1 FROM fact WHERE corrects = :id LIMIT 1");
    if (!select)
        return select.error();
    select->bind(":id", id.value);
    const auto corrected = select->step();
    if (!corrected)
        return corrected.error();
    return !*corrected;
}

} // namespace store
