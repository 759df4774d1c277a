// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/reminderstore.h"

#include "app/store/factrows.h"
#include "app/store/rows.h"

namespace store {

using platform::Instant;
using platform::Result;

namespace {

void bindTime(sqlite::Statement &statement, const char *name, const std::optional<Instant> &at)
{
    at ? statement.bind(name, platform::toIso(*at)) : statement.bindNull(name);
}

std::optional<Instant> timeAt(const sqlite::Statement &row, int column)
{
    const auto text = row.optionalText(column);
    return text ? std::optional(readTime(*text, 0).at) : std::nullopt;
}

} // namespace

Result<void> ReminderStore::save(const domain::PatientId &patient, const ReminderRow &row)
{
    auto insert = m_database.prepare("INSERT OR REPLACE INTO reminder (patient_id, due_at, met_at, shown_at, acted_at, snoozed_until) "
                                     "VALUES (:patient, :due, :met, :shown, :acted, :snoozed)");
    if (!insert)
        return insert.error();
    insert->bind(":patient", patient.value).bind(":due", platform::toIso(row.dueAt)).bind(":met", platform::toIso(row.metAt));
    bindTime(*insert, ":shown", row.shownAt);
    bindTime(*insert, ":acted", row.actedAt);
    bindTime(*insert, ":snoozed", row.snoozedUntil);
    return insert->run();
}

Result<std::vector<ReminderRow>> ReminderStore::between(const domain::PatientId &patient, Instant from, Instant to) const
{
    auto select = m_database.prepare("SELECT due_at, met_at, shown_at, acted_at, snoozed_until FROM reminder "
                                     "WHERE patient_id = :patient AND due_at >= :from AND due_at < :to ORDER BY due_at");
    if (!select)
        return select.error();
    select->bind(":patient", patient.value).bind(":from", platform::toIso(from)).bind(":to", platform::toIso(to));
    return readRows(*select, [](const sqlite::Statement &row) -> ReminderRow {
        return {readTime(row.text(0), 0).at, readTime(row.text(1), 0).at, timeAt(row, 2), timeAt(row, 3), timeAt(row, 4)};
    });
}

Result<void> ReminderStore::sayUnsure(const std::string &slotId, Instant at)
{
    auto insert = m_database.prepare("INSERT OR REPLACE INTO dose_unsure (slot_id, said_at) VALUES (:slot, :at)");
    if (!insert)
        return insert.error();
    return insert->bind(":slot", slotId).bind(":at", platform::toIso(at)).run();
}

Result<void> ReminderStore::forgetUnsure(const std::string &slotId)
{
    auto erase = m_database.prepare("DELETE FROM dose_unsure WHERE slot_id = :slot");
    if (!erase)
        return erase.error();
    return erase->bind(":slot", slotId).run();
}

Result<std::set<std::string>> ReminderStore::unsure() const
{
    auto select = m_database.prepare("SELECT slot_id FROM dose_unsure");
    if (!select)
        return select.error();
    auto rows = readRows(*select, [](const sqlite::Statement &row) { return row.text(0); });
    if (!rows)
        return rows.error();
    return std::set<std::string>(rows->begin(), rows->end());
}

} // namespace store
