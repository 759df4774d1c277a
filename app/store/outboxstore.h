// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/ids.h"
#include "platforms/base/clock.h"
#include "platforms/sqlite/database.h"

#include <string>
#include <vector>

namespace store {

/// Something that waits to be sent: which domain thing, not its bytes. The bytes are made when it leaves, from what
/// the thing is by then.
struct OutboxRow {
    std::int64_t seq = 0;
    std::string subject;
    std::string subjectId;
    domain::PatientId patient;
    int attempts = 0;
};

/// What the server refused for good, kept where the person can see it.
struct ParkedRow {
    OutboxRow row;
    std::string errorToken;
    std::string outcome;
};

/// The queue. A row is taken, sent, then acknowledged by its own number: rows made meanwhile stay.
class OutboxStore {
public:
    explicit OutboxStore(sqlite::Database &database) : m_database(database) {}

    /// The oldest rows that may go now, marked as on their way.
    [[nodiscard]] platform::Result<std::vector<OutboxRow>> take(int maxRows, platform::Instant now);
    /// A row that waits again meanwhile stays: it may carry a change made since it left.
    platform::Result<void> acknowledge(std::int64_t seq);
    platform::Result<void> postpone(const std::vector<std::int64_t> &seqs, platform::Instant until, platform::ErrorCode why);
    platform::Result<void> park(std::int64_t seq, const platform::Error &why, const std::string &outcome);
    /// Puts what a row carries back in the queue, under a new number: it has been reconciled, or did not fit the batch.
    platform::Result<void> requeue(std::int64_t seq);
    /// What a killed process had on its way goes back to waiting. Sending it twice is harmless: writes are idempotent.
    platform::Result<void> recoverInterrupted();

    /// Rows that are waiting or on their way.
    [[nodiscard]] platform::Result<int> pendingCount() const;
    [[nodiscard]] platform::Result<std::vector<ParkedRow>> parked() const;
    [[nodiscard]] platform::Result<bool> isWaiting(std::string_view subject, const std::string &id) const;

private:
    sqlite::Database &m_database;
};

} // namespace store
