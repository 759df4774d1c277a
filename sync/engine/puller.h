// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"
#include "sync/engine/feed.h"
#include "sync/engine/replica.h"

#include <functional>

namespace engine {

/// Follows a server's feed to its end: pages applied one by one, each with the cursor that follows it, so that an
/// interruption anywhere costs one page sent again and never a row.
class Puller {
public:
    using PageApplied = std::function<void(int pages)>;

    Puller(Feed &feed, Replica &replica) : m_feed(feed), m_replica(replica) {}

    [[nodiscard]] platform::Result<void> run(const PageApplied &onPage);
    [[nodiscard]] int pulled() const { return m_pulled; }
    /// What a restored server had lost and is to be sent again.
    [[nodiscard]] int requeued() const { return m_requeued; }

private:
    Feed &m_feed;
    Replica &m_replica;
    int m_pulled = 0;
    int m_requeued = 0;
};

} // namespace engine
