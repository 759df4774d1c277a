// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/dosestore.h"

#include "app/store/rows.h"
#include "queries.h"

#include <nlohmann/json.hpp>

namespace store {

using platform::Result;

namespace {

const std::string kSelectDose = "SELECT " + std::string(kEnvelopeColumns) +
                                ", medication_id, scheduled_at, scheduled_offset, state, reason FROM fact "
                                "JOIN dose_event ON dose_event.fact_id = fact.id";

domain::DoseEvent readDose(const sqlite::Statement &row)
{
    domain::DoseEvent event;
    event.envelope = readEnvelope(row);
    event.slot.medication = {row.text(kEnvelopeColumnCount)};
    event.slot.scheduledAt = readTime(row.text(kEnvelopeColumnCount + 1), row.integer(kEnvelopeColumnCount + 2));
    event.state = domain::doseStateFromToken(row.text(kEnvelopeColumnCount + 3)).value_or(domain::DoseEvent::State::Skipped);
    if (auto reason = row.optionalText(kEnvelopeColumnCount + 4))
        event.reason = domain::SkipReason{*reason};
    return event;
}

} // namespace

Result<bool> DoseStore::add(const domain::DoseEvent &event, Origin origin)
{
    const Subject subject{subject::kDose, domain::resourceId(event.slot)};
    return addFact(m_database, "dose", event.envelope, origin, {subject}, [&]() -> Result<void> {
        auto insert = m_database.prepare("INSERT INTO dose_event (fact_id, slot_id, medication_id, scheduled_at, scheduled_offset, state, reason) "
                                         "VALUES (:id, :slot, :medication, :at, :offset, :state, :reason)");
        if (!insert)
            return insert.error();
        insert->bind(":id", event.envelope.id.value)
            .bind(":slot", subject.id)
            .bind(":medication", event.slot.medication.value)
            .bind(":at", platform::toIso(event.slot.scheduledAt.at))
            .bind(":offset", event.slot.scheduledAt.offsetMinutes)
            .bind(":state", toToken(event.state));
        event.reason ? insert->bind(":reason", event.reason->value) : insert->bindNull(":reason");
        return insert->run();
    });
}

Result<std::vector<domain::DoseEvent>> DoseStore::live(const domain::PatientId &patient, platform::Instant from, platform::Instant to) const
{
    auto select = m_database.prepare(queries::k_dose_live);
    if (!select)
        return select.error();
    select->bind(":patient", patient.value).bind(":from", platform::toIso(from)).bind(":to", platform::toIso(to));
    return readRows(*select, readDose);
}

Result<std::vector<domain::DoseEvent>> DoseStore::history(const std::string &slotId) const
{
    auto select = m_database.prepare(kSelectDose + " WHERE slot_id = :slot ORDER BY fact.stamp");
    if (!select)
        return select.error();
    select->bind(":slot", slotId);
    return readRows(*select, readDose);
}

Result<std::optional<domain::DoseEvent>> DoseStore::current(const std::string &slotId) const
{
    auto select = m_database.prepare(kSelectDose + " WHERE slot_id = :slot AND " + std::string(kIsLive) +
                                     " ORDER BY state = 'taken' DESC, fact.occurred_at, fact.id LIMIT 1");
    if (!select)
        return select.error();
    select->bind(":slot", slotId);
    return readRow(*select, readDose);
}

Result<domain::DeclaredDoses> DoseStore::declared(
    const domain::PatientId &patient, std::span<const domain::DoseSlot> due, platform::Instant now) const
{
    nlohmann::json slots = nlohmann::json::array();
    for (const domain::DoseSlot &slot : due)
        slots.push_back(platform::toIso(slot.scheduledAt.at) + platform::toIso(slot.scheduledAt).substr(0, 16) + slot.medication.value);
    auto select = m_database.prepare(queries::k_declared_doses);
    if (!select)
        return select.error();
    select->bind(":patient", patient.value)
        .bind(":due", slots.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace))
        .bind(":now", platform::toIso(now));
    auto groups = readRows(*select, [](const sqlite::Statement &row) -> domain::DeclaredGroup {
        const domain::DoseCount count{int(row.integer(3)), int(row.integer(4)), int(row.integer(5))};
        return {{row.text(0)}, domain::localDayFromIso(row.text(1)).value_or(domain::LocalDay{}), static_cast<domain::PartOfDay>(row.integer(2)), count};
    });
    if (!groups)
        return groups.error();
    return domain::DeclaredDoses{std::move(*groups)};
}

} // namespace store
