// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "platforms/base/result.h"
#include "sync/engine/idmap.h"
#include "sync/engine/outbox.h"
#include "sync/engine/replica.h"
#include "sync/engine/searchfeed.h"
#include "sync/engine/serverprofile.h"
#include "sync/engine/session.h"
#include "sync/engine/tokenstore.h"
#include "sync/http/httpclient.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace engine {

struct Progress {
    enum class Phase { Discovering, Sending, Receiving, Checking, Done };

    Phase phase = Phase::Discovering;
    int percent = 0; ///< 0 to 100, never goes back within a run
};

struct Outcome {
    int pushed = 0;
    int pulled = 0;
    int parked = 0;
    int conflicts = 0;
    int requeued = 0;         ///< what the server had lost and was told again
    std::size_t pending = 0; ///< still to be sent; parked ones not counted
    std::optional<std::int64_t> clockOffsetMs;  ///< server time minus ours
    std::optional<platform::Error> error;       ///< why the run ended early
    std::optional<std::chrono::milliseconds> retryAfter; ///< the server's wish; without it, `backoff`
};

/// One exchange with the server, from discovery to the last check. One run is one object; when to run, and again after a
/// failure, is decided above. Push comes first: a device about to die has then delivered its data.
class SyncEngine {
public:
    using OnProgress = std::function<void(const Progress &)>;

    struct Ports {
        http::HttpClient &client;
        TokenStore &tokens;
        Outbox &outbox;
        Replica &replica;
        const platform::Clock &clock;
        std::vector<TypeSearch> searches = {}; ///< how to find everything of ours on a server that has no change feed
        IdMap *ids = nullptr; ///< for servers that give their own ids; without it ours must do
    };

    SyncEngine(const Ports &ports, ServerProfile &profile, OnProgress onProgress = {});

    /// Blocks. Once per object.
    [[nodiscard]] Outcome run();

    /// Ends the run as soon as possible, with `Cancelled`. Any thread.
    void cancel() { m_session.cancel(); }

private:
    [[nodiscard]] platform::Result<void> exchange(Outcome &outcome);
    [[nodiscard]] platform::Result<void> discover();
    [[nodiscard]] platform::Result<void> push(Outcome &outcome);
    [[nodiscard]] platform::Result<void> pull(Outcome &outcome, int from, int to);
    [[nodiscard]] std::unique_ptr<Feed> feedOfServer();
    void report(Progress::Phase phase, int percent);

    Ports m_ports;
    ServerProfile &m_profile;
    OnProgress m_onProgress;
    Session m_session;
    Progress m_progress;
};

} // namespace engine
