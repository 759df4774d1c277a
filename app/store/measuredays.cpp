// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/measuredays.h"

#include "app/store/factrows.h"
#include "app/store/rows.h"
#include "queries.h"

namespace store {

using platform::Result;

namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

} // namespace

Result<void> recountDay(sqlite::Database &database, const domain::Measure &measure)
{
    const domain::LocalDay day = domain::localDayOf(measure.envelope.occurredAt);
    const std::string isoDay = domain::toIso(day);
    auto clear = database.prepare("DELETE FROM main.measure_day WHERE patient_id = :patient AND kind = :kind AND day = :day");
    if (!clear)
        return clear.error();
    if (auto done = clear->bind(":patient", measure.envelope.patient.value).bind(":kind", measure.kind).bind(":day", isoDay).run(); !done)
        return done;
    auto fill = database.prepare(queries::k_measure_day_fill);
    if (!fill)
        return fill.error();
    return fill->bind(":patient", measure.envelope.patient.value)
        .bind(":kind", measure.kind)
        .bind(":day", isoDay)
        .bind(":from", platform::toIso(platform::Instant{(day.days - 1) * kDayMs}))
        .bind(":to", platform::toIso(platform::Instant{(day.days + 2) * kDayMs}))
        .run();
}

Result<void> recountDayOf(sqlite::Database &database, const domain::FactId &id)
{
    auto select = database.prepare("SELECT patient_id, occurred_at, offset_minutes, measure.kind FROM fact "
                                   "JOIN measure ON measure.fact_id = fact.id WHERE fact.id = :id");
    if (!select)
        return select.error();
    select->bind(":id", id.value);
    const auto found = readRow(*select, [](const sqlite::Statement &row) {
        domain::Measure measure{.kind = row.text(3)};
        measure.envelope.patient = {row.text(0)};
        measure.envelope.occurredAt = readTime(row.text(1), row.integer(2));
        return measure;
    });
    if (!found)
        return found.error();
    return *found ? recountDay(database, **found) : Result<void>();
}

} // namespace store
