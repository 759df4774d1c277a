// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/exchangestore.h"

#include "app/store/rows.h"

namespace store {

using platform::Result;

namespace {

constexpr std::string_view kSelect = "SELECT type, id, version_id, last_updated, json, deleted, coalesce(subject, ''), unseen FROM resource";

ExchangedRow readExchanged(const sqlite::Statement &row)
{
    return {{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5) != 0}, row.text(6), row.integer(7) != 0};
}

} // namespace

Result<std::optional<OutboxRow>> ExchangeStore::waitingFor(const std::string &subjectId) const
{
    auto select = m_database.prepare("SELECT seq, subject, subject_id, patient_id, attempts FROM outbox "
                                     "WHERE subject_id = :id AND state IN ('pending', 'sending') ORDER BY state LIMIT 1");
    if (!select)
        return select.error();
    select->bind(":id", subjectId);
    return readRow(*select, [](const sqlite::Statement &row) {
        return OutboxRow{row.integer(0), row.text(1), row.text(2), {row.text(3)}, static_cast<int>(row.integer(4))};
    });
}

Result<std::set<std::string>> ExchangeStore::waiting() const
{
    auto select = m_database.prepare("SELECT subject_id FROM outbox WHERE state IN ('pending', 'sending')");
    if (!select)
        return select.error();
    const auto ids = readRows(*select, [](const sqlite::Statement &row) { return row.text(0); });
    if (!ids)
        return ids.error();
    return std::set<std::string>(ids->begin(), ids->end());
}

Result<void> ExchangeStore::drop(const std::string &subjectId)
{
    auto erase = m_database.prepare("DELETE FROM outbox WHERE subject_id = :id AND state IN ('pending', 'sending')");
    if (!erase)
        return erase.error();
    return erase->bind(":id", subjectId).run();
}

Result<int> ExchangeStore::retryParked()
{
    // OR REPLACE: what changed since it was refused waits already.
    if (auto done = m_database.execute("UPDATE OR REPLACE outbox SET state = 'pending', next_try = 0 WHERE state = 'parked'"); !done)
        return done.error();
    return m_database.changes();
}

Result<std::optional<ExchangedRow>> ExchangeStore::find(std::string_view type, const std::string &id) const
{
    auto select = m_database.prepare(std::string(kSelect) + " WHERE type = :type AND id = :id");
    if (!select)
        return select.error();
    select->bind(":type", type).bind(":id", id);
    return readRow(*select, readExchanged);
}

Result<void> ExchangeStore::delivered(std::string_view type, const std::string &id, std::string_view subject)
{
    auto mark = m_database.prepare("UPDATE resource SET subject = :subject WHERE type = :type AND id = :id");
    if (!mark)
        return mark.error();
    return mark->bind(":subject", subject).bind(":type", type).bind(":id", id).run();
}

Result<void> ExchangeStore::forgetSeen()
{
    return m_database.execute("UPDATE resource SET unseen = 1");
}

Result<void> ExchangeStore::seen(std::string_view type, const std::string &id)
{
    return update("UPDATE resource SET unseen = 0 WHERE type = :type AND id = :id", type, id);
}

Result<std::vector<ExchangedRow>> ExchangeStore::unseen() const
{
    auto select = m_database.prepare(std::string(kSelect) + " WHERE unseen = 1 AND deleted = 0 ORDER BY type, id");
    if (!select)
        return select.error();
    return readRows(*select, readExchanged);
}

Result<void> ExchangeStore::forgetVersion(std::string_view type, const std::string &id)
{
    return update("UPDATE resource SET deleted = 1, unseen = 0 WHERE type = :type AND id = :id", type, id);
}

Result<void> ExchangeStore::update(std::string_view sql, std::string_view type, const std::string &id)
{
    auto statement = m_database.prepare(sql);
    if (!statement)
        return statement.error();
    return statement->bind(":type", type).bind(":id", id).run();
}

} // namespace store
