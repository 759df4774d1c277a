// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/devicekey.h"
#include "sync/engine/outbox.h"
#include "sync/engine/replica.h"
#include "sync/engine/tokenstore.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace testsupport {

/// An outbox in memory that remembers what became of every entry.
class MemoryOutbox final : public engine::Outbox {
public:
    enum class State { Pending, Sent, Parked };
    struct Row {
        engine::OutboxEntry entry;
        State state = State::Pending;
        platform::Instant due;
        std::string versionId;
        platform::ErrorCode reason = platform::ErrorCode::Storage;
        std::string outcome;
    };

    /// Queues `{"resourceType":type,"id":id,"status":status}`.
    void add(const std::string &type, const std::string &id, const std::string &status, std::optional<std::string> ifMatch = {});
    void drop(std::int64_t seq);
    [[nodiscard]] int count(State state) const;
    [[nodiscard]] const Row &row(const std::string &id) const; ///< the latest of that id

    platform::Result<std::vector<engine::OutboxEntry>> takeBatch(std::size_t maxEntries, std::size_t maxBytes, platform::Instant now) override;
    platform::Result<void> acknowledge(std::span<const engine::Acknowledgement> accepted) override;
    platform::Result<void> park(std::int64_t seq, const platform::Error &reason, const std::string &outcomeText) override;
    platform::Result<void> postpone(std::span<const std::int64_t> seqs, platform::Instant until, platform::ErrorCode reason) override;
    platform::Result<std::size_t> pendingCount() override;

    std::vector<Row> rows;
    int acknowledgements = 0;          ///< transactions, not entries
    bool failsNextAcknowledge = false; ///< as if the app had died between the answer and the transaction

private:
    Row &find(std::int64_t seq);
};

/// A replica in memory. Conflicts end as `ours` says; what loses is kept in `lost`.
class MemoryReplica final : public engine::Replica {
public:
    explicit MemoryReplica(MemoryOutbox &outbox) : m_outbox(outbox) {}

    platform::Result<void> applyPage(std::span<const engine::RemoteChange> changes, const std::string &cursor) override;
    platform::Result<void> resolve(const engine::OutboxEntry &entry, const engine::ResourceText &remote) override;
    platform::Result<std::string> cursor() override { return m_cursor; }
    platform::Result<void> resetCursor() override;
    platform::Result<std::vector<std::string>> known(const std::string &type) const override;
    platform::Result<int> endReached() override;

    std::map<std::string, engine::ResourceText> resources; ///< by "Type/id"
    std::vector<std::string> lost;
    bool oursWins = false;
    std::function<void()> onResolve; ///< runs after each conflict
    int pages = 0;
    int resets = 0;
    int lostByServer = 0;         ///< what the next comparison finds missing
    std::function<void()> onEnd;  ///< runs then
    int failAfterPages = -1; ///< storage fails from this page on; -1 never

private:
    MemoryOutbox &m_outbox;
    std::string m_cursor;
};

/// A key that is gone with the test.
class MemoryDeviceKey final : public engine::DeviceKey {
public:
    platform::Result<void> prepare() override;
    platform::Result<jose::PublicKey> publicKey() override;
    platform::Result<std::string> sign(std::string_view message) override;

private:
    std::optional<jose::SigningKey> m_key;
};

class MemoryTokenStore final : public engine::TokenStore {
public:
    platform::Result<std::optional<engine::Tokens>> load() override { return tokens; }
    platform::Result<void> save(const engine::Tokens &fresh) override;
    platform::Result<void> clear() override;

    engine::DeviceKey *deviceKey() override { return key.get(); }

    std::optional<engine::Tokens> tokens;
    std::unique_ptr<MemoryDeviceKey> key; ///< none unless a test gives one: bearer tokens
    int saves = 0;
    bool isFull = false;
};

} // namespace testsupport
