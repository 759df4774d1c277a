// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/engine/feed.h"
#include "sync/engine/session.h"

namespace engine {

/// The hub's own `$changes`: everything in the order it was committed, deletions too, behind a cursor only the hub can read.
class ChangesFeed final : public Feed {
public:
    explicit ChangesFeed(Session &session) : m_session(session) {}

    [[nodiscard]] platform::Result<FeedPage> fetch(const std::string &cursor) override;

private:
    Session &m_session;
};

} // namespace engine
