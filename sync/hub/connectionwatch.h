// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <thread>

namespace hub {

class Metrics;

/// Cuts connections whose client holds a thread and does not move on: a head that does not end or has no end, a body or an answer
/// that trickles. The HTTP library only bounds the wait for the next byte, and a byte every four seconds would hold a thread for
/// ever. It asks the kernel how far each connection of our port has come (Linux), whatever speaks on it, TLS included.
class ConnectionWatch {
public:
    /// @param patience for a head from its first byte, and the time over which a body or an answer must have moved
    ConnectionWatch(std::chrono::milliseconds patience, Metrics &metrics);
    ~ConnectionWatch();
    ConnectionWatch(const ConnectionWatch &) = delete;
    ConnectionWatch &operator=(const ConnectionWatch &) = delete;

    void start(int port);

    // What the thread that serves a peer, "127.0.0.1:4711", is doing. Any thread.
    void readsBody(const std::string &peer);
    void works(const std::string &peer);
    void answers(const std::string &peer);

private:
    using Time = std::chrono::steady_clock::time_point;
    enum class Phase { Head, Body, Work };

    struct Connection {
        Phase phase = Phase::Head;
        std::uint64_t readBefore = 0;   ///< bytes of requests that are over
        bool hasAnswered = false;       ///< since the watch last looked: a new request begins at what is read by then
        std::uint64_t moved = 0;        ///< at `since`
        Time since{};                   ///< zero: nothing is awaited of the client
        std::uint64_t round = 0;        ///< when it was last seen
    };
    struct Progress;

    void run();
    void look();
    [[nodiscard]] bool isStuck(Connection &connection, const Progress &progress, Time now) const;
    void setPhase(const std::string &peer, Phase phase);

    const std::chrono::milliseconds m_patience;
    Metrics &m_metrics;
    std::mutex m_mutex;
    std::condition_variable m_stop;
    std::map<std::string, Connection> m_connections;
    std::uint64_t m_round = 0;
    int m_port = 0;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace hub
