// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/carestore.h"

#include "app/store/rows.h"
#include "platforms/sqlite/transaction.h"

namespace store {

using platform::Result;

namespace {

constexpr int kC = kEnvelopeColumnCount;

const std::string kSelectStep = "SELECT " + std::string(kEnvelopeColumns) +
    ", step, setting, note, receiver FROM fact JOIN care_step ON care_step.fact_id = fact.id";
const std::string kSelectConsent = "SELECT " + std::string(kEnvelopeColumns) +
    ", topic, decision, text_version, subject, grantee_name, relationship, scopes, until, previous, hash "
    "FROM fact JOIN consent_entry ON consent_entry.fact_id = fact.id";
const std::string kSelectAccess = "SELECT " + std::string(kEnvelopeColumns) +
    ", what, previous, hash FROM fact JOIN access_entry ON access_entry.fact_id = fact.id";

/// A step this version does not know is read as nothing, and so never shown as something else.
std::optional<domain::CareStep> readStep(const sqlite::Statement &row)
{
    const auto kind = domain::careStepFromToken(row.text(kC));
    const auto setting = domain::careSettingFromToken(row.text(kC + 1));
    if (!kind || !setting)
        return std::nullopt;
    return domain::CareStep{readEnvelope(row), *kind, *setting, row.text(kC + 2), {row.text(kC + 3)}};
}

std::optional<domain::ConsentEntry> readConsent(const sqlite::Statement &row)
{
    const auto decision = domain::decisionFromToken(row.text(kC + 1));
    if (!decision)
        return std::nullopt;
    return domain::ConsentEntry{readEnvelope(row), {row.text(kC)}, *decision, row.text(kC + 2), row.text(kC + 3), row.text(kC + 4), row.text(kC + 5),
        row.text(kC + 6), row.text(kC + 7), {row.text(kC + 8), row.text(kC + 9)}};
}

domain::AccessEntry readAccess(const sqlite::Statement &row)
{
    return {readEnvelope(row), row.text(kC), {row.text(kC + 1), row.text(kC + 2)}};
}

template <typename Record>
Result<std::vector<Record>> known(Result<std::vector<std::optional<Record>>> rows)
{
    if (!rows)
        return rows.error();
    std::vector<Record> found;
    for (std::optional<Record> &row : *rows) {
        if (row)
            found.push_back(std::move(*row));
    }
    return found;
}

template <typename Read>
auto oneOf(sqlite::Database &database, const std::string &sql, const domain::FactId &id, Read read) -> Result<std::optional<std::invoke_result_t<Read, sqlite::Statement &>>>
{
    auto select = database.prepare(sql + " WHERE fact.id = :id");
    if (!select)
        return select.error();
    select->bind(":id", id.value);
    return readRow(*select, read);
}

template <typename Read>
auto allOf(sqlite::Database &database, const std::string &sql, std::string_view kind, const domain::PatientId &patient, Read read)
    -> Result<std::vector<std::invoke_result_t<Read, sqlite::Statement &>>>
{
    auto select = database.prepare(sql + " WHERE fact.patient_id = :patient AND fact.kind = :kind ORDER BY fact.stamp");
    if (!select)
        return select.error();
    select->bind(":patient", patient.value).bind(":kind", kind);
    return readRows(*select, read);
}

template <typename Record>
Result<std::optional<Record>> flat(Result<std::optional<std::optional<Record>>> row)
{
    if (!row)
        return row.error();
    return *row ? std::move(**row) : std::nullopt;
}

} // namespace

Result<bool> CareStore::add(const domain::CareStep &step, Origin origin)
{
    return addFact(m_database, "care-step", step.envelope, origin, {{subject::kCareStep, step.envelope.id.value}}, [&]() -> Result<void> {
        auto insert = m_database.prepare("INSERT INTO care_step (fact_id, step, setting, note, receiver) VALUES (:id, :step, :setting, :note, :receiver)");
        if (!insert)
            return insert.error();
        return insert->bind(":id", step.envelope.id.value)
            .bind(":step", toToken(step.kind))
            .bind(":setting", toToken(step.setting))
            .bind(":note", step.note)
            .bind(":receiver", step.receiver.value)
            .run();
    });
}

Result<std::optional<domain::CareStep>> CareStore::find(const domain::FactId &id) const
{
    return flat(oneOf(m_database, kSelectStep, id, readStep));
}

Result<std::vector<domain::CareStep>> CareStore::all(const domain::PatientId &patient) const
{
    return known(allOf(m_database, kSelectStep, "care-step", patient, readStep));
}

Result<std::string> LedgerStore::lastHash(const domain::Envelope &envelope) const
{
    auto select = m_database.prepare("SELECT coalesce(consent_entry.hash, access_entry.hash) FROM main.fact AS fact "
                                     "LEFT JOIN consent_entry ON consent_entry.fact_id = fact.id LEFT JOIN access_entry ON access_entry.fact_id = fact.id "
                                     "WHERE fact.patient_id = :patient AND fact.kind IN ('consent', 'access') AND fact.device_id = :device "
                                     "ORDER BY fact.stamp DESC LIMIT 1");
    if (!select)
        return select.error();
    select->bind(":patient", envelope.patient.value).bind(":device", envelope.deviceId);
    const auto hash = readRow(*select, [](const sqlite::Statement &row) { return row.text(0); });
    if (!hash)
        return hash.error();
    return hash->value_or("");
}

template <typename Entry, typename Insert>
Result<Entry> LedgerStore::append(Entry entry, std::string_view kind, std::string_view subject, Origin origin, Insert &&insert)
{
    auto transaction = sqlite::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (origin == Origin::Here) {
        auto previous = lastHash(entry.envelope);
        if (!previous)
            return previous.error();
        entry.link.previous = std::move(*previous);
        entry.link.hash = domain::hashOf(entry);
    }
    const auto added = addFact(m_database, kind, entry.envelope, origin, {{subject, entry.envelope.id.value}}, [&] { return insert(entry); });
    if (!added)
        return added.error();
    if (auto done = transaction->commit(); !done)
        return done.error();
    return entry;
}

Result<domain::ConsentEntry> LedgerStore::add(domain::ConsentEntry said, Origin origin)
{
    return append(std::move(said), "consent", subject::kConsent, origin, [this](const domain::ConsentEntry &entry) -> Result<void> {
        auto insert = m_database.prepare("INSERT INTO consent_entry (fact_id, topic, decision, text_version, subject, grantee_name, relationship, scopes, "
                                         "until, previous, hash) VALUES (:id, :topic, :decision, :text, :subject, :name, :relationship, :scopes, :until, "
                                         ":previous, :hash)");
        if (!insert)
            return insert.error();
        return insert->bind(":id", entry.envelope.id.value)
            .bind(":topic", entry.topic.value)
            .bind(":decision", toToken(entry.decision))
            .bind(":text", entry.textVersion)
            .bind(":subject", entry.subject)
            .bind(":name", entry.granteeName)
            .bind(":relationship", entry.relationship)
            .bind(":scopes", entry.scopes)
            .bind(":until", entry.until)
            .bind(":previous", entry.link.previous)
            .bind(":hash", entry.link.hash)
            .run();
    });
}

Result<domain::AccessEntry> LedgerStore::add(domain::AccessEntry look, Origin origin)
{
    return append(std::move(look), "access", subject::kAccess, origin, [this](const domain::AccessEntry &entry) -> Result<void> {
        auto insert = m_database.prepare("INSERT INTO access_entry (fact_id, what, previous, hash) VALUES (:id, :what, :previous, :hash)");
        if (!insert)
            return insert.error();
        return insert->bind(":id", entry.envelope.id.value)
            .bind(":what", entry.what)
            .bind(":previous", entry.link.previous)
            .bind(":hash", entry.link.hash)
            .run();
    });
}

Result<std::optional<domain::ConsentEntry>> LedgerStore::findConsent(const domain::FactId &id) const
{
    return flat(oneOf(m_database, kSelectConsent, id, readConsent));
}

Result<std::optional<domain::AccessEntry>> LedgerStore::findAccess(const domain::FactId &id) const
{
    return oneOf(m_database, kSelectAccess, id, readAccess);
}

Result<std::vector<domain::ConsentEntry>> LedgerStore::consents(const domain::PatientId &patient) const
{
    return known(allOf(m_database, kSelectConsent, "consent", patient, readConsent));
}

Result<std::vector<domain::AccessEntry>> LedgerStore::accesses(const domain::PatientId &patient) const
{
    return allOf(m_database, kSelectAccess, "access", patient, readAccess);
}

} // namespace store
