// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <thread>

namespace testsupport {

/// A raw TCP server on 127.0.0.1 that says exactly the bytes it was given to one client after another, HTTP or not. Ends with
/// its scope.
class LoopbackServer {
public:
    struct Script {
        std::string bytes;        ///< said once the request head has come
        bool thenHangs = false;   ///< keeps the line open afterwards, silent, until the end of the scope
    };

    explicit LoopbackServer(Script script);
    ~LoopbackServer();
    LoopbackServer(const LoopbackServer &) = delete;
    LoopbackServer &operator=(const LoopbackServer &) = delete;

    [[nodiscard]] std::string url(const std::string &path = "/") const;
    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] std::string lastRequest() const;
    /// Whether a request head arrived in time.
    [[nodiscard]] bool waitForRequest(std::chrono::milliseconds atMost);

private:
    void run();
    void serve(int client);

    const Script m_script;
    int m_listener = -1;
    int m_stopPipe[2] = {-1, -1}; ///< closing it wakes every poll
    int m_port = 0;
    std::atomic<int> m_connections = 0;
    mutable std::mutex m_mutex;
    std::condition_variable m_hasRequest;
    std::string m_request;
    std::thread m_thread;
};

/// A port of this machine where nobody listens.
[[nodiscard]] std::string refusedUrl();

/// "HTTP/1.1 200 OK" and so on, with the right Content-Length.
[[nodiscard]] std::string httpAnswer(const std::string &status, const std::string &headers, const std::string &body);

} // namespace testsupport
