// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"
#include "sync/engine/idmap.h"
#include "sync/engine/outbox.h"
#include "sync/engine/replica.h"
#include "sync/engine/session.h"

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace engine {

/// Empties the outbox: transactions of PUT under ids made here, which may be repeated after a lost answer without harm. What
/// the server refuses is found by halving and parked, so that one bad entry never holds back the others.
class Pusher {
public:
    using Settled = std::function<void(int entries)>;

    Pusher(Session &session, Outbox &outbox, Replica &replica, IdMap *ids = nullptr)
        : m_session(session), m_outbox(outbox), m_replica(replica), m_ids(ids)
    {
    }

    /// Ends with an error when going on makes no sense now (offline, signed out, server ill). What was settled stays settled.
    [[nodiscard]] platform::Result<void> run(const Settled &onSettled);

    [[nodiscard]] int pushed() const { return m_pushed; }
    [[nodiscard]] int parked() const { return m_parked; }
    [[nodiscard]] int conflicts() const { return m_conflicts; }

private:
    /// Entries sent together. They live in the batch taken from the outbox.
    using Group = std::vector<const OutboxEntry *>;
    using Remotes = std::vector<std::optional<ResourceText>>;

    [[nodiscard]] platform::Result<Group> usable(const std::vector<OutboxEntry> &batch);
    [[nodiscard]] platform::Result<void> push(const Group &group);
    [[nodiscard]] platform::Result<void> pushOneByOne(const Group &group);
    [[nodiscard]] platform::Result<void> pushOne(const OutboxEntry &entry);
    [[nodiscard]] bool mayWantItsOwnId(const OutboxEntry &entry, int status) const;
    [[nodiscard]] platform::Result<std::string> idAtServer(const OutboxEntry &entry) const;
    [[nodiscard]] platform::Result<void> split(const Group &group);

    [[nodiscard]] platform::Result<void> accept(const Group &group, const std::string &body);
    [[nodiscard]] platform::Result<void> refused(const Group &group, const http::Response &response);
    [[nodiscard]] platform::Result<void> refusedAlone(const OutboxEntry &entry, const http::Response &response);

    [[nodiscard]] bool mayOverwrite(const OutboxEntry &entry) const;
    [[nodiscard]] platform::Result<void> lookFirst(const Group &group);
    [[nodiscard]] platform::Result<void> reconcile(const Group &group);
    [[nodiscard]] platform::Result<Group> settleKnown(const Group &group);
    [[nodiscard]] platform::Result<bool> reconcileOne(const OutboxEntry &entry, const std::optional<ResourceText> &remote);
    [[nodiscard]] platform::Result<Remotes> fetchRemotes(const Group &group);
    [[nodiscard]] platform::Result<std::optional<ResourceText>> fetchRemote(const OutboxEntry &entry);

    [[nodiscard]] platform::Result<void> acknowledge(std::span<const Acknowledgement> accepted);
    [[nodiscard]] platform::Result<void> park(const OutboxEntry &entry, const platform::Error &reason, const std::string &outcome);
    [[nodiscard]] platform::Result<void> postpone(const OutboxEntry &entry, std::int64_t waitMs, platform::ErrorCode reason);
    [[nodiscard]] platform::Result<void> troubled(const OutboxEntry &entry, platform::Error error);
    void settle(std::int64_t seq);

    Session &m_session;
    Outbox &m_outbox;
    Replica &m_replica;
    IdMap *m_ids;
    Settled m_onSettled;
    std::set<std::int64_t> m_settled;
    std::set<std::int64_t> m_lookedAt; ///< nobody else's version stands in their way
    std::set<std::string> m_forbiddenTypes;
    std::map<std::string, int> m_conflictsOf; ///< by "Type/id"
    int m_pushed = 0;
    int m_parked = 0;
    int m_conflicts = 0;
    int m_serverFailures = 0;
};

} // namespace engine
