// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/alertstore.h"

#include "app/store/rows.h"

namespace store {

using platform::Result;

namespace {

const std::string kSelectAlert =
    "SELECT " + std::string(kEnvelopeColumns) +
    ", pack_id, pack_version, rule_id, measure, direction, severity, way, source, unit, evidence, value, amount, against, since, since_offset, "
    "threshold, threshold_by, threshold_role, days_missing, "
    "NOT EXISTS (SELECT 1 FROM fact AS later WHERE later.corrects = alert.evidence) "
    "FROM fact JOIN alert ON alert.fact_id = fact.id";

AlertRow readAlert(const sqlite::Statement &row)
{
    AlertRow result;
    domain::RaisedAlert &alert = result.alert;
    int column = kEnvelopeColumnCount;
    alert.envelope = readEnvelope(row);
    for (std::string *text : {&alert.pack, &alert.packVersion, &alert.rule, &alert.measure, &alert.direction, &alert.severity, &alert.way, &alert.source,
             &alert.unit, &alert.evidence.value})
        *text = row.text(column++);
    alert.value = row.real(column++);
    alert.amount = row.real(column++);
    if (!row.isNull(column))
        alert.against = row.real(column);
    ++column;
    if (const auto since = row.optionalText(column))
        alert.since = readTime(*since, row.integer(column + 1));
    column += 2;
    alert.threshold = row.real(column++);
    alert.thresholdBy = {row.text(column++)};
    alert.thresholdRole = {row.text(column++)};
    alert.daysMissing = static_cast<int>(row.integer(column++));
    result.evidenceStands = row.integer(column) != 0;
    return result;
}

} // namespace

Result<bool> AlertStore::add(const domain::RaisedAlert &alert, Origin origin)
{
    const Subject subject{subject::kAlert, alert.envelope.id.value};
    return addFact(m_database, "alert", alert.envelope, origin, {subject}, [&]() -> Result<void> {
        auto insert = m_database.prepare(
            "INSERT INTO alert (fact_id, pack_id, pack_version, rule_id, measure, direction, severity, way, source, unit, evidence, value, amount, "
            "against, since, since_offset, threshold, threshold_by, threshold_role, days_missing) VALUES (:id, :pack, :version, :rule, :measure, "
            ":direction, :severity, :way, :source, :unit, :evidence, :value, :amount, :against, :since, :offset, :threshold, :by, :role, :missing)");
        if (!insert)
            return insert.error();
        insert->bind(":id", alert.envelope.id.value)
            .bind(":pack", alert.pack)
            .bind(":version", alert.packVersion)
            .bind(":rule", alert.rule)
            .bind(":measure", alert.measure)
            .bind(":direction", alert.direction)
            .bind(":severity", alert.severity)
            .bind(":way", alert.way)
            .bind(":source", alert.source)
            .bind(":unit", alert.unit)
            .bind(":evidence", alert.evidence.value)
            .bind(":value", alert.value)
            .bind(":amount", alert.amount)
            .bind(":offset", alert.since ? alert.since->offsetMinutes : 0)
            .bind(":threshold", alert.threshold)
            .bind(":by", alert.thresholdBy.value)
            .bind(":role", alert.thresholdRole.value)
            .bind(":missing", alert.daysMissing);
        alert.against ? insert->bind(":against", *alert.against) : insert->bindNull(":against");
        alert.since ? insert->bind(":since", platform::toIso(alert.since->at)) : insert->bindNull(":since");
        return insert->run();
    });
}

Result<bool> AlertStore::add(const domain::AlertSeen &seen, Origin origin)
{
    const Subject subject{subject::kAlert, seen.alert.value};
    return addFact(m_database, "alert-seen", seen.envelope, origin, {subject}, [&]() -> Result<void> {
        auto insert = m_database.prepare("INSERT INTO alert_seen (fact_id, alert_id, note) VALUES (:id, :alert, :note)");
        if (!insert)
            return insert.error();
        return insert->bind(":id", seen.envelope.id.value).bind(":alert", seen.alert.value).bind(":note", seen.note).run();
    });
}

Result<std::vector<domain::AlertSeen>> AlertStore::seenBy(const domain::FactId &alert) const
{
    auto select = m_database.prepare("SELECT " + std::string(kEnvelopeColumns) +
                                     ", alert_id, note FROM alert_seen JOIN fact ON fact.id = alert_seen.fact_id "
                                     "WHERE alert_id = :alert ORDER BY fact.occurred_at, fact.id");
    if (!select)
        return select.error();
    select->bind(":alert", alert.value);
    return readRows(*select, [](const sqlite::Statement &row) {
        return domain::AlertSeen{readEnvelope(row), {row.text(kEnvelopeColumnCount)}, row.text(kEnvelopeColumnCount + 1)};
    });
}

Result<std::vector<AlertRow>> AlertStore::all(const domain::PatientId &patient) const
{
    auto select = m_database.prepare(kSelectAlert + " WHERE fact.patient_id = :patient AND fact.kind = 'alert' ORDER BY fact.occurred_at, fact.id");
    if (!select)
        return select.error();
    select->bind(":patient", patient.value);
    auto rows = readRows(*select, readAlert);
    if (!rows)
        return rows;
    for (AlertRow &row : *rows) {
        auto seen = seenBy(row.alert.envelope.id);
        if (!seen)
            return seen.error();
        row.seen = std::move(*seen);
    }
    return rows;
}

Result<std::optional<AlertRow>> AlertStore::find(const domain::FactId &id) const
{
    auto select = m_database.prepare(kSelectAlert + " WHERE fact.id = :id");
    if (!select)
        return select.error();
    select->bind(":id", id.value);
    auto row = readRow(*select, readAlert);
    if (!row || !*row)
        return row;
    auto seen = seenBy(id);
    if (!seen)
        return seen.error();
    (**row).seen = std::move(*seen);
    return row;
}

} // namespace store
