// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/memorysync.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <utility>

namespace testsupport {

using engine::OutboxEntry;
using platform::Error;
using platform::ErrorCode;

void MemoryOutbox::add(const std::string &type, const std::string &id, const std::string &status, std::optional<std::string> ifMatch)
{
    const std::string json = R"({"resourceType":")" + type + R"(","id":")" + id + R"(","status":")" + status + R"("})";
    rows.push_back({{std::int64_t(rows.size()) + 1, type, id, json, std::move(ifMatch)}, State::Pending, {}, {}, ErrorCode::Storage, {}});
}

void MemoryOutbox::drop(std::int64_t seq)
{
    find(seq).state = State::Sent;
}

int MemoryOutbox::count(State state) const
{
    return int(std::count_if(rows.begin(), rows.end(), [&](const Row &row) { return row.state == state; }));
}

const MemoryOutbox::Row &MemoryOutbox::row(const std::string &id) const
{
    const auto found = std::find_if(rows.rbegin(), rows.rend(), [&](const Row &row) { return row.entry.id == id; });
    assert(found != rows.rend());
    return *found;
}

MemoryOutbox::Row &MemoryOutbox::find(std::int64_t seq)
{
    assert(seq >= 1 && seq <= std::int64_t(rows.size()));
    return rows[std::size_t(seq - 1)];
}

platform::Result<std::vector<OutboxEntry>> MemoryOutbox::takeBatch(std::size_t maxEntries, std::size_t maxBytes, platform::Instant now)
{
    std::vector<OutboxEntry> batch;
    std::set<std::string> seen;
    std::size_t bytes = 0;
    for (const Row &row : rows) {
        if (row.state != State::Pending || row.due > now || !seen.insert(row.entry.type + row.entry.id).second)
            continue;
        bytes += row.entry.json.size();
        if (batch.size() == maxEntries || (!batch.empty() && bytes > maxBytes))
            break;
        batch.push_back(row.entry);
    }
    return batch;
}

platform::Result<void> MemoryOutbox::acknowledge(std::span<const engine::Acknowledgement> accepted)
{
    if (std::exchange(failsNextAcknowledge, false))
        return Error{ErrorCode::Full, "no room"};
    ++acknowledgements;
    for (const engine::Acknowledgement &each : accepted) {
        find(each.seq).state = State::Sent;
        find(each.seq).versionId = each.versionId;
    }
    return {};
}

platform::Result<void> MemoryOutbox::park(std::int64_t seq, const Error &reason, const std::string &outcomeText)
{
    find(seq).state = State::Parked;
    find(seq).reason = reason.code;
    find(seq).outcome = outcomeText;
    return {};
}

platform::Result<void> MemoryOutbox::postpone(std::span<const std::int64_t> seqs, platform::Instant until, ErrorCode reason)
{
    for (const std::int64_t seq : seqs) {
        find(seq).due = until;
        find(seq).reason = reason;
    }
    return {};
}

platform::Result<std::size_t> MemoryOutbox::pendingCount()
{
    return std::size_t(count(State::Pending));
}

platform::Result<void> MemoryReplica::applyPage(std::span<const engine::RemoteChange> changes, const std::string &cursor)
{
    if (pages == failAfterPages)
        return Error{ErrorCode::Full, "no room"};
    ++pages;
    for (const engine::RemoteChange &change : changes) {
        const std::string key = change.resource.type + '/' + change.resource.id;
        if (change.kind == engine::RemoteChange::Kind::Deleted)
            resources.erase(key);
        else
            resources[key] = change.resource;
    }
    m_cursor = cursor;
    return {};
}

platform::Result<void> MemoryReplica::resolve(const OutboxEntry &entry, const engine::ResourceText &remote)
{
    m_outbox.drop(entry.seq);
    resources[remote.type + '/' + remote.id] = remote;
    lost.push_back(oursWins ? remote.json : entry.json);
    if (oursWins)
        m_outbox.add(entry.type, entry.id, "ours", remote.versionId);
    if (onResolve)
        onResolve();
    return {};
}

platform::Result<void> MemoryReplica::resetCursor()
{
    m_cursor.clear();
    ++resets;
    return {};
}

platform::Result<int> MemoryReplica::endReached()
{
    const int again = std::exchange(lostByServer, 0);
    if (again > 0 && onEnd)
        onEnd();
    return again;
}

platform::Result<std::vector<std::string>> MemoryReplica::known(const std::string &type) const
{
    std::vector<std::string> ids;
    for (const auto &[key, resource] : resources) {
        if (resource.type == type)
            ids.push_back(resource.id);
    }
    return ids;
}

platform::Result<void> MemoryDeviceKey::prepare()
{
    if (!m_key)
        m_key = jose::SigningKey::make();
    return {};
}

platform::Result<jose::PublicKey> MemoryDeviceKey::publicKey()
{
    return m_key ? platform::Result<jose::PublicKey>(m_key->publicKey()) : Error{ErrorCode::Unauthorized, "no key"};
}

platform::Result<std::string> MemoryDeviceKey::sign(std::string_view message)
{
    return m_key ? platform::Result<std::string>(m_key->sign(message)) : Error{ErrorCode::Unauthorized, "no key"};
}

platform::Result<void> MemoryTokenStore::save(const engine::Tokens &fresh)
{
    if (isFull)
        return Error{ErrorCode::Full, "no room"};
    tokens = fresh;
    ++saves;
    return {};
}

platform::Result<void> MemoryTokenStore::clear()
{
    tokens.reset();
    return {};
}

} // namespace testsupport
