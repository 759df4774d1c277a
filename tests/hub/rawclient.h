// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace testsupport {

/// A TCP connection to "http://127.0.0.1:PORT" that sends what it is told, whether it is HTTP or not.
class RawClient {
public:
    explicit RawClient(const std::string &address);
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    /// False when the other side has gone.
    bool send(std::string_view bytes) const;
    /// Whatever comes until the other side closes or `longest` is over.
    [[nodiscard]] std::string readToEnd(std::chrono::milliseconds longest = std::chrono::seconds(20)) const;
    /// Sends `bytes` again and again, with a pause, until the other side has gone; false when it has not by then.
    [[nodiscard]] bool trickleUntilCut(std::string_view bytes, std::chrono::milliseconds pause, std::chrono::milliseconds longest) const;
    /// Whether the other side has closed by then.
    [[nodiscard]] bool isCutWithin(std::chrono::milliseconds longest) const;

private:
    int m_socket = -1;
};

/// The status of an HTTP answer, 0 when it is none.
[[nodiscard]] int statusOf(const std::string &answer);

} // namespace testsupport
