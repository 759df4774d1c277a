// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"
#include "sync/engine/replica.h"
#include "sync/engine/session.h"

#include <functional>
#include <vector>

namespace engine {

/// Follows the server's change feed to its end: pages applied one by one, each with the cursor that follows it, so that an
/// interruption anywhere costs one page sent again and never a row.
class Puller {
public:
    using PageApplied = std::function<void(int pages)>;

    Puller(Session &session, Replica &replica) : m_session(session), m_replica(replica) {}

    [[nodiscard]] platform::Result<void> run(const PageApplied &onPage);
    [[nodiscard]] int pulled() const { return m_pulled; }

private:
    struct Page {
        std::vector<RemoteChange> changes;
        std::string cursor;
        bool hasNext = false;
    };

    [[nodiscard]] platform::Result<Page> fetch(const std::string &cursor);
    [[nodiscard]] static platform::Result<Page> readPage(const std::string &body);

    Session &m_session;
    Replica &m_replica;
    int m_pulled = 0;
};

} // namespace engine
