// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/connectionwatch.h"

#include "sync/hub/metrics.h"

#include <linux/sockios.h>
#include <linux/tcp.h>
#include <netdb.h>
#include <netinet/in.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <vector>

namespace hub {

namespace {

constexpr std::uint64_t kLongestHead = 64 * 1024;
/// Eight times less than the slowest line we mean to serve (SYNC.md R7: 8 KB/s) is still a client that moves.
constexpr std::uint64_t kLeastBytesASecond = 256;

struct Address {
    std::string host;
    int port = 0;
};

std::optional<Address> addressOf(int socket, decltype(::getpeername) *which)
{
    sockaddr_storage storage{};
    socklen_t length = sizeof storage;
    auto *address = reinterpret_cast<sockaddr *>(&storage);
    if (which(socket, address, &length) != 0 || (storage.ss_family != AF_INET && storage.ss_family != AF_INET6))
        return std::nullopt;
    std::array<char, NI_MAXHOST> host{};
    std::array<char, NI_MAXSERV> service{};
    if (getnameinfo(address, length, host.data(), host.size(), service.data(), service.size(), NI_NUMERICHOST | NI_NUMERICSERV) != 0)
        return std::nullopt;
    return Address{host.data(), std::atoi(service.data())};
}

std::vector<int> openDescriptors()
{
    std::vector<int> found;
    std::error_code failed;
    for (std::filesystem::directory_iterator entry("/proc/self/fd", failed), end; !failed && entry != end; entry.increment(failed))
        found.push_back(std::atoi(entry->path().filename().c_str()));
    return found;
}

} // namespace

struct ConnectionWatch::Progress {
    std::uint64_t read;    ///< what the hub has taken from the socket
    std::uint64_t acked;   ///< what has reached the client
    bool hasOutput;        ///< an answer is still on its way

    static std::optional<Progress> of(int socket)
    {
        tcp_info info{};
        socklen_t length = sizeof info;
        int unread = 0;
        int unsent = 0;
        if (::getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &length) != 0 || ::ioctl(socket, SIOCINQ, &unread) != 0
            || ::ioctl(socket, SIOCOUTQ, &unsent) != 0)
            return std::nullopt;
        const auto waiting = static_cast<std::uint64_t>(std::max(unread, 0));
        return Progress{info.tcpi_bytes_received - std::min<std::uint64_t>(waiting, info.tcpi_bytes_received), info.tcpi_bytes_acked, unsent > 0};
    }
};

ConnectionWatch::ConnectionWatch(std::chrono::milliseconds patience, Metrics &metrics) : m_patience(patience), m_metrics(metrics) {}

ConnectionWatch::~ConnectionWatch()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_stop.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void ConnectionWatch::start(int port)
{
    m_port = port;
    m_thread = std::thread([this] { run(); });
}

void ConnectionWatch::readsBody(const std::string &peer)
{
    setPhase(peer, Phase::Body);
}

void ConnectionWatch::works(const std::string &peer)
{
    setPhase(peer, Phase::Work);
}

void ConnectionWatch::answers(const std::string &peer)
{
    setPhase(peer, Phase::Head);
}

void ConnectionWatch::setPhase(const std::string &peer, Phase phase)
{
    const std::lock_guard lock(m_mutex);
    Connection &connection = m_connections[peer];
    connection.hasAnswered = connection.hasAnswered || phase == Phase::Head;
    connection.phase = phase;
    connection.since = {};
    connection.round = m_round;
}

void ConnectionWatch::run()
{
    constexpr std::chrono::milliseconds kSeldom{500};
    std::unique_lock lock(m_mutex);
    while (!m_stop.wait_for(lock, std::min(kSeldom, m_patience / 4), [this] { return m_stopping; }))
        look();
}

void ConnectionWatch::look()
{
    ++m_round;
    const Time now = std::chrono::steady_clock::now();
    for (const int socket : openDescriptors()) {
        const auto ours = addressOf(socket, ::getsockname);
        const auto peer = ours && ours->port == m_port ? addressOf(socket, ::getpeername) : std::nullopt;
        const auto progress = peer ? Progress::of(socket) : std::nullopt;
        if (!progress)
            continue;
        Connection &connection = m_connections[peer->host + ':' + std::to_string(peer->port)];
        connection.round = m_round;
        if (!isStuck(connection, *progress, now))
            continue;
        // The library sees the end of the connection and lets go of it. Were the number of the socket given to another in this very
        // moment, that one would be cut, and its client would come again.
        ::shutdown(socket, SHUT_RDWR);
        m_metrics.cutOff();
    }
    std::erase_if(m_connections, [this](const auto &entry) { return entry.second.round + 1 < m_round; });
}

bool ConnectionWatch::isStuck(Connection &connection, const Progress &progress, Time now) const
{
    if (connection.phase == Phase::Work)
        return false;
    const bool isSending = connection.phase == Phase::Head && progress.hasOutput;
    if (connection.hasAnswered && !progress.hasOutput) {
        connection.hasAnswered = false;
        connection.readBefore = progress.read;
        connection.since = {};
    }
    const std::uint64_t head = progress.read - std::min(connection.readBefore, progress.read);
    if (connection.phase == Phase::Head && !isSending && head == 0)
        return false; // idle, or waiting for a thread
    if (connection.phase == Phase::Head && !isSending && head > kLongestHead)
        return true;
    const std::uint64_t moved = isSending ? progress.acked : progress.read;
    if (connection.since == Time{}) {
        connection.since = now;
        connection.moved = moved;
        return false;
    }
    if (now - connection.since < m_patience)
        return false;
    if (connection.phase == Phase::Head && !isSending)
        return true; // a head is complete in that time, at whatever rate
    const auto seconds = static_cast<std::uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(now - connection.since).count()) / 1000;
    const bool hasMoved = moved - std::min(connection.moved, moved) >= std::max<std::uint64_t>(1, kLeastBytesASecond * seconds);
    connection.since = now;
    connection.moved = moved;
    return !hasMoved;
}

} // namespace hub
