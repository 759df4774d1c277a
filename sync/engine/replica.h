// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"
#include "sync/engine/outbox.h"
#include "sync/engine/resourcetext.h"

#include <span>
#include <string>
#include <vector>

namespace engine {

/// The local copy of what the server lets us see. Port, implemented in app/store; called from the thread of the sync run only.
class Replica {
public:
    virtual ~Replica() = default;

    /// Stores a page of changes and the cursor that follows it in one transaction: after a crash both are there or neither.
    /// The same page may come twice. A resource with an outbox entry is not overwritten: its remote version becomes the base
    /// the conflict rules will compare with.
    [[nodiscard]] virtual platform::Result<void> applyPage(std::span<const RemoteChange> changes, const std::string &cursor) = 0;

    /// Somebody else changed the resource first. Applies the rule of its kind, keeps the losing version where it can be seen,
    /// and settles `entry.seq`: taken out (remote wins), or queued again on top of `remote` (ours wins, or merged).
    [[nodiscard]] virtual platform::Result<void> resolve(const OutboxEntry &entry, const ResourceText &remote) = 0;

    /// Where the next pull starts; empty for the very beginning.
    [[nodiscard]] virtual platform::Result<std::string> cursor() = 0;

    /// Ids of the resources of one type that the server has, as far as we know.
    [[nodiscard]] virtual platform::Result<std::vector<std::string>> known(const std::string &type) const = 0;

    /// The server does not know our cursor any more (it was restored from a backup): start from the beginning. What is local
    /// stays until the pull has shown what the server holds.
    [[nodiscard]] virtual platform::Result<void> resetCursor() = 0;

    /// The feed was followed to its end. After a reset: what this device had delivered and the feed has not shown was lost by the
    /// server, and is queued again. Gives how many; 0 when nothing was being compared.
    [[nodiscard]] virtual platform::Result<int> endReached() = 0;
};

} // namespace engine
