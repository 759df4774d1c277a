// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/hub/rawclient.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <stdexcept>

namespace testsupport {

namespace {

using Clock = std::chrono::steady_clock;

int remaining(Clock::time_point end)
{
    return static_cast<int>(std::max<std::int64_t>(0, std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count()));
}

} // namespace

RawClient::RawClient(const std::string &address) : m_socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(static_cast<std::uint16_t>(std::atoi(address.substr(address.rfind(':') + 1).c_str())));
    to.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (m_socket < 0 || ::connect(m_socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) != 0)
        throw std::runtime_error("no connection to " + address);
}

RawClient::~RawClient()
{
    ::close(m_socket);
}

bool RawClient::send(std::string_view bytes) const
{
    while (!bytes.empty()) {
        const auto sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

std::string RawClient::readToEnd(std::chrono::milliseconds longest) const
{
    const auto end = Clock::now() + longest;
    std::string text;
    std::array<char, 4096> buffer{};
    for (pollfd ready{m_socket, POLLIN, 0}; ::poll(&ready, 1, remaining(end)) > 0;) {
        const auto got = ::recv(m_socket, buffer.data(), buffer.size(), 0);
        if (got <= 0)
            break;
        text.append(buffer.data(), static_cast<std::size_t>(got));
    }
    return text;
}

bool RawClient::isCutWithin(std::chrono::milliseconds longest) const
{
    const auto end = Clock::now() + longest;
    std::array<char, 4096> buffer{};
    for (pollfd ready{m_socket, POLLIN, 0}; ::poll(&ready, 1, remaining(end)) > 0;) {
        if (::recv(m_socket, buffer.data(), buffer.size(), 0) <= 0)
            return true;
    }
    return false;
}

bool RawClient::trickleUntilCut(std::string_view bytes, std::chrono::milliseconds pause, std::chrono::milliseconds longest) const
{
    for (const auto end = Clock::now() + longest; Clock::now() < end;) {
        if (!send(bytes) || isCutWithin(pause))
            return true;
    }
    return false;
}

int statusOf(const std::string &answer)
{
    constexpr std::size_t kVersion = 9; // "HTTP/1.1 "
    return answer.starts_with("HTTP/1.1 ") ? std::atoi(answer.c_str() + kVersion) : 0;
}

} // namespace testsupport
