// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/mapping/measuremapping.h"
#include "app/store/conflictstore.h"
#include "app/store/exchangestore.h"
#include "app/store/meeting.h"
#include "app/store/store.h"
#include "sync/engine/idmap.h"
#include "sync/engine/outbox.h"
#include "sync/engine/reconciler.h"
#include "sync/engine/replica.h"

#include <functional>
#include <map>
#include <set>
#include <span>

namespace services {

/// How each kind of measure is coded; asked of the packs.
using MeasureCodings = std::function<mapping::MeasureCoding(const std::string &kind)>;

/// The store as the engine's outbox: turns each waiting domain thing into the resource it is by now.
class OutboxAdapter final : public engine::Outbox {
public:
    /// @param waitedBefore what waited when the program began, by the ids of the things: it may have been delivered by this device
    /// already, if somebody put its files back from a backup
    OutboxAdapter(store::Store &store, MeasureCodings codings, std::set<std::string> waitedBefore = {})
        : m_store(store), m_codings(std::move(codings)), m_waitedBefore(std::move(waitedBefore))
    {
    }

    platform::Result<std::vector<engine::OutboxEntry>> takeBatch(std::size_t maxEntries, std::size_t maxBytes, platform::Instant now) override;
    platform::Result<void> acknowledge(std::span<const engine::Acknowledgement> accepted) override;
    platform::Result<void> park(std::int64_t seq, const platform::Error &reason, const std::string &outcomeText) override;
    platform::Result<void> postpone(std::span<const std::int64_t> seqs, platform::Instant until, platform::ErrorCode reason) override;
    platform::Result<std::size_t> pendingCount() override;

    /// The resource one thing is by now. Also what an export is made of.
    [[nodiscard]] platform::Result<engine::OutboxEntry> entryFor(const store::OutboxRow &row);

private:
    [[nodiscard]] platform::Result<engine::OutboxEntry> doseEntry(const store::OutboxRow &row);
    [[nodiscard]] platform::Result<engine::OutboxEntry> measureEntry(const store::OutboxRow &row);
    [[nodiscard]] platform::Result<engine::OutboxEntry> attemptEntry(const store::OutboxRow &row);
    [[nodiscard]] platform::Result<engine::OutboxEntry> taskEntry(const store::OutboxRow &row);
    [[nodiscard]] platform::Result<engine::OutboxEntry> messageEntry(const store::OutboxRow &row);
    [[nodiscard]] platform::Result<engine::OutboxEntry> pathEntry(const store::OutboxRow &row);
    [[nodiscard]] platform::Result<engine::OutboxEntry> alertEntry(const store::OutboxRow &row);
    [[nodiscard]] platform::Result<engine::OutboxEntry> settingEntry(const store::OutboxRow &row);
    [[nodiscard]] platform::Result<engine::OutboxEntry> goalEntry(const store::OutboxRow &row);
    [[nodiscard]] platform::Result<engine::OutboxEntry> assessmentEntry(const store::OutboxRow &row);
    [[nodiscard]] platform::Result<engine::OutboxEntry> careEntry(const store::OutboxRow &row);
    [[nodiscard]] platform::Result<engine::OutboxEntry> prescriptionEntry(const store::OutboxRow &row);
    [[nodiscard]] platform::Result<engine::OutboxEntry> dispensingEntry(const store::OutboxRow &row);
    [[nodiscard]] platform::Result<engine::OutboxEntry> stepEntry(const store::OutboxRow &row);
    [[nodiscard]] platform::Result<engine::OutboxEntry> reviewEntry(const store::OutboxRow &row);

    [[nodiscard]] platform::Result<std::vector<engine::OutboxEntry>> batchOf(const std::vector<store::OutboxRow> &rows, std::size_t maxBytes);
    [[nodiscard]] platform::Result<bool> isToldAlready(const engine::OutboxEntry &entry) const;
    [[nodiscard]] platform::Result<std::string> nameOf(const domain::MedicationId &medication);

    store::Store &m_store;
    MeasureCodings m_codings;
    const std::set<std::string> m_waitedBefore;
    /// Of one batch: a month of doses names two medicines sixty times, and a name is read from a document with all its versions.
    std::map<std::string, std::string> m_names;
    struct Sent {
        engine::OutboxEntry entry;
        std::string subject;
    };
    std::map<std::int64_t, Sent> m_underWay; ///< what was sent, to become the base of the next update
};

/// The store as the engine's map of ids.
class IdMapAdapter final : public engine::IdMap {
public:
    explicit IdMapAdapter(store::Store &store) : m_ids(store.database()) {}

    platform::Result<std::string> serverId(const std::string &type, const std::string &id) const override { return m_ids.serverId(type, id); }
    platform::Result<std::string> ourId(const std::string &type, const std::string &serverId) const override { return m_ids.ourId(type, serverId); }
    platform::Result<void> keep(const std::string &type, const std::string &id, const std::string &serverId) override { return m_ids.keep(type, id, serverId); }

private:
    store::IdMapStore m_ids;
};

/// The store as the engine's replica: turns resources into facts and documents, by the conflict rule of each kind.
class ReplicaAdapter final : public engine::Replica {
public:
    /// @param stampSeen told of every stamp that arrives, so that what is written here next comes after it
    /// @param codings how ours would be sent: to compare what waits here with what arrives
    ReplicaAdapter(store::Store &store, const platform::Clock &clock, std::function<void(const platform::Stamp &)> stampSeen,
        MeasureCodings codings = {})
        : m_store(store), m_clock(clock), m_stampSeen(std::move(stampSeen)), m_ours(store, std::move(codings)), m_exchange(store.database())
    {
    }

    platform::Result<void> applyPage(std::span<const engine::RemoteChange> changes, const std::string &cursor) override;
    platform::Result<void> resolve(const engine::OutboxEntry &entry, const engine::ResourceText &remote) override;
    platform::Result<std::string> cursor() override;
    platform::Result<void> resetCursor() override;
    platform::Result<std::vector<std::string>> known(const std::string &type) const override;
    platform::Result<int> endReached() override;

private:
    /// What waits here about a resource that arrives, and what became of the two.
    struct Meeting {
        store::OutboxRow row;
        engine::ConflictRule rule;
        engine::Reconciliation made;
    };

    [[nodiscard]] platform::Result<void> apply(std::span<const engine::RemoteChange> changes);
    [[nodiscard]] platform::Result<void> applyDeletion(const engine::ResourceText &resource, const std::optional<store::ExchangedRow> &known);
    [[nodiscard]] platform::Result<std::optional<Meeting>> meet(
        const engine::ResourceText &resource, const std::optional<store::ExchangedRow> &known);
    [[nodiscard]] platform::Result<void> settle(const engine::ResourceText &resource, const Meeting &meeting);
    [[nodiscard]] static store::Meeting whichStays(const std::optional<Meeting> &meeting);
    [[nodiscard]] platform::Result<void> tellAgain(const store::ExchangedRow &delivered, const engine::ResourceText &found);
    [[nodiscard]] platform::Result<void> applyResource(
        const engine::ResourceText &resource, const std::optional<Meeting> &meeting, std::set<std::string> &touchedPaths);
    [[nodiscard]] platform::Result<void> applyGoal(const engine::ResourceText &resource, const std::optional<Meeting> &meeting);
    [[nodiscard]] platform::Result<void> applyRecord(const engine::ResourceText &resource);
    [[nodiscard]] platform::Result<void> applyFact(const engine::ResourceText &resource, const std::optional<Meeting> &meeting);
    [[nodiscard]] platform::Result<void> applyResponse(const engine::ResourceText &resource, const std::optional<Meeting> &meeting);
    [[nodiscard]] platform::Result<void> applyAlert(const engine::ResourceText &resource);
    [[nodiscard]] platform::Result<void> applyCare(const engine::ResourceText &resource);
    [[nodiscard]] platform::Result<void> applySetting(const engine::ResourceText &resource);
    [[nodiscard]] platform::Result<void> applyOperator(const engine::ResourceText &resource);
    [[nodiscard]] platform::Result<void> rebuildPath(const std::string &carePlanId);
    [[nodiscard]] platform::Result<void> applyStep(const engine::ResourceText &resource, const fhir::Observation &wire);
    [[nodiscard]] platform::Result<void> applyReview(const engine::ResourceText &resource, const fhir::Observation &wire);
    [[nodiscard]] platform::Result<void> withdraw(const domain::Envelope &of);

    store::Store &m_store;
    const platform::Clock &m_clock;
    std::function<void(const platform::Stamp &)> m_stampSeen;
    OutboxAdapter m_ours;
    store::ExchangeStore m_exchange;
};

} // namespace services
