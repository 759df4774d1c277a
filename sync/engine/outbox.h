// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "platforms/base/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace engine {

/// One change waiting to be sent: the whole resource, to be PUT under an id made on this device.
struct OutboxEntry {
    std::int64_t seq = 0; ///< order of writing; the only name an entry has
    std::string type;
    std::string id;
    std::string json;
    std::optional<std::string> ifMatch; ///< versionId this change was made on; none for a resource new to the server
    bool mayBeThere = false; ///< new to the server as far as we know, and we may not know: it is looked for before it is written

    friend bool operator==(const OutboxEntry &, const OutboxEntry &) = default;
};

/// The server holds what was sent under `seq`.
struct Acknowledgement {
    std::int64_t seq = 0;
    std::string versionId; ///< empty when the server does not tell; then it must be read before the next update
    std::string lastUpdated;

    friend bool operator==(const Acknowledgement &, const Acknowledgement &) = default;
};

/// What waits to be sent. Port, implemented in app/store beside the tables it must share a transaction with; called from the
/// thread of the sync run only. Every change is durable when the call returns.
///
/// An entry is settled by its `seq`, never by its resource: the person may have changed the resource again while the request
/// was under way, and that later entry must stay.
class Outbox {
public:
    virtual ~Outbox() = default;

    /// Oldest entries that are due at `now`, at most one per resource, referenced resources before those that refer to them.
    /// The first one is given even when it alone is larger than `maxBytes`. Parked and postponed entries are left out.
    [[nodiscard]] virtual platform::Result<std::vector<OutboxEntry>> takeBatch(
        std::size_t maxEntries, std::size_t maxBytes, platform::Instant now) = 0;

    /// The server holds these: all are taken out in one transaction, or none is. One call for what one answer accepted,
    /// because each transaction waits for the disk. When it fails, or the app dies before it, the same entries are sent
    /// again, which does no harm: they are PUT under the same ids, and an update the server has already is recognised as ours.
    [[nodiscard]] virtual platform::Result<void> acknowledge(std::span<const Acknowledgement> accepted) = 0;

    /// The server refuses it for what it says: kept, shown to the person, not sent again by itself. `outcomeText` is the
    /// server's OperationOutcome, for the export that support will ask for.
    [[nodiscard]] virtual platform::Result<void> park(
        std::int64_t seq, const platform::Error &reason, const std::string &outcomeText) = 0;

    /// Not now: not given out again before `until`.
    [[nodiscard]] virtual platform::Result<void> postpone(
        std::span<const std::int64_t> seqs, platform::Instant until, platform::ErrorCode reason) = 0;

    /// Entries still to be sent, postponed ones included, parked ones not.
    [[nodiscard]] virtual platform::Result<std::size_t> pendingCount() = 0;
};

} // namespace engine
