// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "platforms/base/result.h"
#include "sync/hub/config.h"

#include <memory>
#include <string>

namespace hub {

class Storage;

/// The hub, listening. Threads of its own serve requests from `start` until `stop` or destruction.
class Server {
public:
    /// Opens the database and listens. The detail of an error is a sentence for the operator. `clock` outlives the server.
    [[nodiscard]] static platform::Result<std::unique_ptr<Server>> start(const Config &config, const platform::Clock &clock);
    ~Server();

    /// "http://127.0.0.1:8090", with the port that was really taken, or what --public-url says.
    [[nodiscard]] const std::string &address() const;
    /// The same, whatever clients call it.
    [[nodiscard]] const std::string &listensAt() const;
    /// The password made up for the demo account; empty unless this start made it.
    [[nodiscard]] const std::string &newDemoPassword() const;
    [[nodiscard]] Storage &storage();

    /// Requests under way are answered; new ones are not taken.
    void stop();

private:
    struct Impl;
    explicit Server(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace hub
