// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"
#include "sync/engine/resourcetext.h"

#include <string>
#include <vector>

namespace engine {

/// What a server tells at once about what changed.
struct FeedPage {
    std::vector<RemoteChange> changes;
    std::string cursor; ///< to be kept with the page; empty: the one that was asked with still stands
    bool hasNext = false;
};

/// How one kind of server tells what changed. One object follows it once to its end, from the thread of the run.
class Feed {
public:
    virtual ~Feed() = default;

    /// What comes after `cursor`, empty for the very beginning. `Gone` or `Rejected`: the server cannot go on from there.
    [[nodiscard]] virtual platform::Result<FeedPage> fetch(const std::string &cursor) = 0;
};

} // namespace engine
