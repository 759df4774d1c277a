// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace testsupport {

/// A bad line between a client and a server, both on 127.0.0.1: it forwards whole HTTP/1.1 messages, byte by byte if need be, and
/// does to them what it was asked to. Ends with its scope.
class FaultProxy {
public:
    /// @param upstream "http://127.0.0.1:8090"
    explicit FaultProxy(const std::string &upstream);
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    /// "http://127.0.0.1:port"
    [[nodiscard]] std::string url() const;

    // -- once ---------------------------------------------------------------------------------------------------------
    enum class Way { Up, Down }; ///< requests go up, answers come down
    enum class Cut {
        Close,    ///< the line ends
        Reset,    ///< it breaks: RST
        HalfOpen, ///< nothing more is said, and nobody hangs up
    };
    /// Cuts when so many bytes have gone one way since now, over all connections. 0: before the first one. Replaces one that
    /// has not happened yet.
    void cutAfter(Way way, std::size_t bytes, Cut how = Cut::Close);
    [[nodiscard]] bool hasCut() const;
    /// The next `times` requests whose head contains `part` are answered with these bytes; the server never sees them.
    void answer(std::string part, std::string bytes, int times = 1);
    /// The next `times` answers to requests whose head contains `part` are changed on the way.
    void change(std::string part, std::function<std::string(std::string)> how, int times = 1);

    // -- from now on --------------------------------------------------------------------------------------------------
    struct Line {
        std::chrono::milliseconds delay{0};  ///< before each message
        std::size_t bytesPerSecond = 0;      ///< 0: as fast as it goes
        std::size_t slice = 0;               ///< bytes of one write; 0: all at once
    };
    void shape(Line line);
    /// Whether the answer to a request is lost after the server has acted; asked once a request, in order.
    void loseAnswers(std::function<bool(const std::string &head)> isLost);

    // -- what happened ------------------------------------------------------------------------------------------------
    [[nodiscard]] std::size_t passed(Way way) const { return way == Way::Up ? m_up : m_down; }
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] int lostAnswers() const { return m_lost; }
    void forgetCounts();

private:
    struct Once {
        std::string part;
        std::string bytes;
        std::function<std::string(std::string)> change;
        int times = 0;
    };
    struct Fault {
        Way way;
        std::size_t left;
        Cut how;
    };

    void run();
    void serve(int client);
    [[nodiscard]] bool exchange(int client, int &server, std::string &unreadUp, std::string &unreadDown);
    [[nodiscard]] bool forward(const std::string &bytes, int to, int other, Way way);
    [[nodiscard]] bool isStopping(std::chrono::milliseconds wait);
    [[nodiscard]] std::optional<Once> due(const std::string &head, bool isAnswer);
    void hangUntilTheEnd(int client);

    int m_upstreamPort = 0;
    int m_listener = -1;
    int m_port = 0;
    int m_stopPipe[2] = {-1, -1};
    mutable std::mutex m_mutex;
    std::condition_variable m_stops;
    bool m_isStopping = false;
    std::optional<Fault> m_fault;
    Line m_line;
    std::vector<Once> m_once;
    std::function<bool(const std::string &)> m_isLost;
    std::atomic<std::size_t> m_up = 0;
    std::atomic<std::size_t> m_down = 0;
    std::atomic<int> m_requests = 0;
    std::atomic<int> m_lost = 0;
    std::list<std::thread> m_workers;
    std::thread m_thread;
};

} // namespace testsupport
