// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/dispensingstore.h"

#include "app/store/rows.h"

namespace store {

using platform::Result;

namespace {

domain::Dispensing readDispensing(const sqlite::Statement &row)
{
    domain::Dispensing dispensing;
    dispensing.envelope = readEnvelope(row);
    dispensing.medication = {row.text(kEnvelopeColumnCount)};
    dispensing.on = domain::localDayFromIso(row.text(kEnvelopeColumnCount + 1)).value_or(domain::LocalDay{});
    if (!row.isNull(kEnvelopeColumnCount + 2))
        dispensing.daysSupply = static_cast<int>(row.integer(kEnvelopeColumnCount + 2));
    if (const auto quantity = row.optionalReal(kEnvelopeColumnCount + 3))
        dispensing.quantity = domain::Amount{*quantity, row.text(kEnvelopeColumnCount + 4)};
    return dispensing;
}

} // namespace

Result<bool> DispensingStore::add(const domain::Dispensing &dispensing, Origin origin)
{
    return addFact(m_database, "dispensing", dispensing.envelope, origin, {{subject::kDispensing, dispensing.envelope.id.value}}, [&]() -> Result<void> {
        auto insert = m_database.prepare("INSERT INTO dispensing (fact_id, medication_id, dispensed_on, days_supply, quantity, unit) "
                                         "VALUES (:id, :medication, :on, :days, :quantity, :unit)");
        if (!insert)
            return insert.error();
        insert->bind(":id", dispensing.envelope.id.value)
            .bind(":medication", dispensing.medication.value)
            .bind(":on", domain::toIso(dispensing.on))
            .bind(":days", dispensing.daysSupply)
            .bind(":unit", dispensing.quantity ? dispensing.quantity->unit : std::string());
        dispensing.quantity ? insert->bind(":quantity", dispensing.quantity->value) : insert->bindNull(":quantity");
        return insert->run();
    });
}

Result<std::vector<domain::Dispensing>> DispensingStore::live(const domain::PatientId &patient) const
{
    auto select = m_database.prepare("SELECT " + std::string(kEnvelopeColumns) +
                                     ", medication_id, dispensed_on, days_supply, quantity, unit FROM fact "
                                     "JOIN dispensing ON dispensing.fact_id = fact.id "
                                     "WHERE fact.patient_id = :patient AND fact.kind = 'dispensing' AND " +
                                     std::string(kIsLive) + " ORDER BY dispensed_on, fact.id");
    if (!select)
        return select.error();
    select->bind(":patient", patient.value);
    return readRows(*select, readDispensing);
}

Result<std::optional<domain::Dispensing>> DispensingStore::find(const domain::FactId &id) const
{
    auto select = m_database.prepare("SELECT " + std::string(kEnvelopeColumns) +
                                     ", medication_id, dispensed_on, days_supply, quantity, unit FROM fact "
                                     "JOIN dispensing ON dispensing.fact_id = fact.id WHERE fact.id = :id");
    if (!select)
        return select.error();
    select->bind(":id", id.value);
    return readRow(*select, readDispensing);
}

} // namespace store
