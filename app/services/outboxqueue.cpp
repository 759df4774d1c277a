// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/syncadapter.h"
#include "platforms/base/logging.h"
#include "platforms/sqlite/transaction.h"
#include "sync/fhir/careplan.h"
#include "sync/fhir/json.h"

#include <algorithm>

/// The outbox adapter as a queue: what is taken, what was settled. What a row is as a resource is in outboxadapter.cpp.
namespace services {

using engine::OutboxEntry;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr platform::Logger kLog{"services"};

} // namespace

/// The server has just this: a second word for a dose that says what the first says, something changed and changed back.
Result<bool> OutboxAdapter::isToldAlready(const OutboxEntry &entry) const
{
    const auto known = m_store.resources.find(entry.type, entry.id);
    if (!known)
        return known.error();
    if (!*known || (**known).deleted || (**known).versionId.empty())
        return false;
    const auto ours = fhir::contentWithoutMeta(entry.json);
    const auto theirs = fhir::contentWithoutMeta((**known).json);
    return ours && theirs && *ours == *theirs;
}

Result<std::vector<OutboxEntry>> OutboxAdapter::takeBatch(std::size_t maxEntries, std::size_t maxBytes, platform::Instant now)
{
    while (true) {
        auto rows = m_store.outbox.take(static_cast<int>(maxEntries), now);
        if (!rows)
            return rows.error();
        auto batch = batchOf(*rows, maxBytes);
        // None of them may be left to send while others wait.
        if (!batch || !batch->empty() || rows->empty())
            return batch;
    }
}

Result<std::vector<OutboxEntry>> OutboxAdapter::batchOf(const std::vector<store::OutboxRow> &rows, std::size_t maxBytes)
{
    store::ExchangeStore exchange(m_store.database());
    std::vector<OutboxEntry> batch;
    std::size_t bytes = 0;
    m_names.clear(); // a prescription may have another name by now
    for (const store::OutboxRow &row : rows) {
        auto made = entryFor(row);
        // Only what will never be sendable is set aside. A store that is busy or full now is another matter: everything taken
        // waits again, and the run ends with the reason.
        if (!made && made.error().code != ErrorCode::Missing && made.error().code != ErrorCode::Invalid) {
            if (auto back = m_store.outbox.recoverInterrupted(); !back)
                kLog.warning("What was taken to be sent waits for the next start: " + back.error().detail + ".");
            return made.error();
        }
        if (!made) {
            kLog.warning("An outbox row about a " + row.subject + " cannot be sent: " + made.error().detail + ".");
            if (auto done = m_store.outbox.park(row.seq, made.error(), {}); !done)
                return done.error();
            continue;
        }
        const auto isTold = isToldAlready(*made);
        if (!isTold)
            return isTold.error();
        if (*isTold) {
            // Should the other word go, ours is still to be told.
            auto done = exchange.delivered(made->type, made->id, row.subject);
            if (done)
                done = m_store.outbox.acknowledge(row.seq);
            if (!done)
                return done.error();
            continue;
        }
        bytes += made->json.size();
        if (!batch.empty() && bytes > maxBytes) {
            if (auto done = m_store.outbox.requeue(row.seq); !done)
                return done.error();
            continue;
        }
        made->mayBeThere = !made->ifMatch && m_waitedBefore.contains(row.subjectId);
        m_underWay[row.seq] = {*made, row.subject};
        batch.push_back(std::move(*made));
    }
    // A plan refers to its tasks and they to it: in one transaction any order will do, but when a server takes them one
    // by one the plan has to be there first.
    std::ranges::stable_partition(batch, [](const OutboxEntry &each) { return each.type == fhir::CarePlan::kResourceType; });
    return batch;
}

Result<void> OutboxAdapter::acknowledge(std::span<const engine::Acknowledgement> accepted)
{
    auto transaction = sqlite::Transaction::begin(m_store.database());
    if (!transaction)
        return transaction.error();
    store::ExchangeStore exchange(m_store.database());
    for (const engine::Acknowledgement &each : accepted) {
        if (const auto sent = m_underWay.find(each.seq); sent != m_underWay.end()) {
            const OutboxEntry &was = sent->second.entry;
            if (auto done = m_store.resources.save({was.type, was.id, each.versionId, each.lastUpdated, was.json}); !done)
                return done;
            if (auto done = exchange.delivered(was.type, was.id, sent->second.subject); !done)
                return done;
        }
        if (auto done = m_store.outbox.acknowledge(each.seq); !done)
            return done;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    // Only now: after a rollback these are still under way.
    for (const engine::Acknowledgement &each : accepted)
        m_underWay.erase(each.seq);
    return {};
}

Result<void> OutboxAdapter::park(std::int64_t seq, const Error &reason, const std::string &outcomeText)
{
    m_underWay.erase(seq);
    return m_store.outbox.park(seq, reason, outcomeText);
}

Result<void> OutboxAdapter::postpone(std::span<const std::int64_t> seqs, platform::Instant until, ErrorCode reason)
{
    for (const std::int64_t seq : seqs)
        m_underWay.erase(seq);
    return m_store.outbox.postpone({seqs.begin(), seqs.end()}, until, reason);
}

Result<std::size_t> OutboxAdapter::pendingCount()
{
    const auto count = m_store.outbox.pendingCount();
    if (!count)
        return count.error();
    return static_cast<std::size_t>(*count);
}

} // namespace services
