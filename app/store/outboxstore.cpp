// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/outboxstore.h"

#include "app/store/rows.h"
#include "platforms/sqlite/transaction.h"

namespace store {

using platform::Result;

namespace {

OutboxRow readOutboxRow(const sqlite::Statement &row)
{
    return {row.integer(0), row.text(1), row.text(2), {row.text(3)}, static_cast<int>(row.integer(4))};
}

} // namespace

Result<std::vector<OutboxRow>> OutboxStore::take(int maxRows, platform::Instant now)
{
    auto transaction = sqlite::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    std::vector<OutboxRow> taken;
    {
        auto select = m_database.prepare("SELECT seq, subject, subject_id, patient_id, attempts FROM outbox "
                                         "WHERE state = 'pending' AND (next_try <= :now OR next_try > :beyond) ORDER BY seq LIMIT :max");
        if (!select)
            return select.error();
        // Nobody waits that long: the clock was wrong when the wait was written down.
        constexpr std::int64_t kLongestWaitMs = 25LL * 3600 * 1000;
        select->bind(":now", now.ms).bind(":beyond", now.ms + kLongestWaitMs).bind(":max", maxRows);
        auto rows = readRows(*select, readOutboxRow);
        if (!rows)
            return rows.error();
        taken = std::move(*rows);
    }
    for (const OutboxRow &row : taken) {
        auto mark = m_database.prepare("UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE seq = :seq");
        if (!mark)
            return mark.error();
        if (auto done = mark->bind(":seq", row.seq).run(); !done)
            return done.error();
    }
    if (auto done = transaction->commit(); !done)
        return done.error();
    return taken;
}

Result<void> OutboxStore::acknowledge(std::int64_t seq)
{
    auto erase = m_database.prepare("DELETE FROM outbox WHERE seq = :seq AND state = 'sending'");
    if (!erase)
        return erase.error();
    return erase->bind(":seq", seq).run();
}

Result<void> OutboxStore::postpone(const std::vector<std::int64_t> &seqs, platform::Instant until, platform::ErrorCode why)
{
    auto transaction = sqlite::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const std::int64_t seq : seqs) {
        // OR REPLACE: when the thing changed meanwhile, a newer row waits already and one of the two is enough.
        auto update = m_database.prepare("UPDATE OR REPLACE outbox SET state = 'pending', next_try = :until, last_error = :why WHERE seq = :seq");
        if (!update)
            return update.error();
        if (auto done = update->bind(":until", until.ms).bind(":why", toToken(why)).bind(":seq", seq).run(); !done)
            return done;
    }
    return transaction->commit();
}

Result<void> OutboxStore::park(std::int64_t seq, const platform::Error &why, const std::string &outcome)
{
    auto update = m_database.prepare("UPDATE outbox SET state = 'parked', last_error = :why, last_outcome = :outcome WHERE seq = :seq");
    if (!update)
        return update.error();
    return update->bind(":why", toToken(why.code)).bind(":outcome", outcome).bind(":seq", seq).run();
}

Result<void> OutboxStore::requeue(std::int64_t seq)
{
    // A row that was settled never comes back under its number: whoever sends must be able to trust what it settled.
    auto transaction = sqlite::Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    {
        auto insert = m_database.prepare(
            "INSERT INTO outbox (subject, subject_id, patient_id, state, attempts) "
            "SELECT subject, subject_id, patient_id, 'pending', attempts FROM outbox WHERE seq = :seq AND state <> 'pending' "
            "ON CONFLICT (subject, subject_id) WHERE state = 'pending' DO UPDATE SET next_try = 0");
        if (!insert)
            return insert.error();
        if (auto done = insert->bind(":seq", seq).run(); !done)
            return done;
        auto erase = m_database.prepare("DELETE FROM outbox WHERE seq = :seq AND state <> 'pending'");
        if (!erase)
            return erase.error();
        if (auto done = erase->bind(":seq", seq).run(); !done)
            return done;
    }
    return transaction->commit();
}

Result<void> OutboxStore::recoverInterrupted()
{
    return m_database.execute("UPDATE OR REPLACE outbox SET state = 'pending', next_try = 0 WHERE state = 'sending'");
}

Result<int> OutboxStore::pendingCount() const
{
    const auto count = m_database.queryInteger("SELECT count(*) FROM outbox WHERE state IN ('pending', 'sending')");
    if (!count)
        return count.error();
    return static_cast<int>(*count);
}

Result<std::vector<ParkedRow>> OutboxStore::parked() const
{
    auto select = m_database.prepare("SELECT seq, subject, subject_id, patient_id, attempts, coalesce(last_error, ''), coalesce(last_outcome, '') "
                                     "FROM outbox WHERE state = 'parked' ORDER BY seq");
    if (!select)
        return select.error();
    return readRows(*select, [](const sqlite::Statement &row) { return ParkedRow{readOutboxRow(row), row.text(5), row.text(6)}; });
}

Result<bool> OutboxStore::isWaiting(std::string_view subject, const std::string &id) const
{
    auto select = m_database.prepare("SELECT 1 FROM outbox WHERE subject = :subject AND subject_id = :id");
    if (!select)
        return select.error();
    select->bind(":subject", subject).bind(":id", id);
    return select->step();
}

} // namespace store
