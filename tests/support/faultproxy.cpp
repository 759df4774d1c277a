// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/faultproxy.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cassert>
#include <cctype>
#include <charconv>
#include <utility>

namespace testsupport {

namespace {

using namespace std::chrono_literals;

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(std::uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int connectTo(int port)
{
    const int line = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(port);
    const int now = 1;
    setsockopt(line, IPPROTO_TCP, TCP_NODELAY, &now, sizeof now);
    if (connect(line, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0)
        return line;
    close(line);
    return -1;
}

/// Closing sends RST instead of FIN.
void reset(int line)
{
    const linger abrupt{1, 0};
    setsockopt(line, SOL_SOCKET, SO_LINGER, &abrupt, sizeof abrupt);
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return text;
}

/// The value of a field of a head; empty when it is not there.
std::string field(const std::string &head, const std::string &name)
{
    const std::string all = lower(head);
    const std::size_t at = all.find("\r\n" + name + ":");
    if (at == std::string::npos)
        return {};
    const std::size_t from = at + name.size() + 3;
    std::string value = all.substr(from, all.find("\r\n", from) - from);
    value.erase(0, std::min(value.find_first_not_of(' '), value.size()));
    return value;
}

/// Reads from one side until the other end of the scope.
class Source {
public:
    Source(int line, int stop, std::string &unread) : m_line(line), m_stop(stop), m_unread(unread) {}

    /// One message as it came; empty when the line ended first.
    std::string message(bool isAnswer, bool hasNoBody)
    {
        std::string bytes;
        while (true) {
            std::size_t end = 0;
            while ((end = m_unread.find("\r\n\r\n")) == std::string::npos) {
                if (!more())
                    return {};
            }
            const std::string head = m_unread.substr(0, end + 4);
            bytes = take(end + 4);
            const bool isInterim = isAnswer && head.starts_with("HTTP/1.1 1");
            if (isInterim)
                continue; // "100 Continue" is between the two ends
            if (hasNoBody || head.starts_with("HTTP/1.1 204") || head.starts_with("HTTP/1.1 304"))
                return bytes;
            if (field(head, "transfer-encoding").find("chunked") != std::string::npos)
                return chunked(bytes) ? bytes : std::string();
            std::size_t length = 0;
            const std::string said = field(head, "content-length");
            std::from_chars(said.data(), said.data() + said.size(), length);
            while (m_unread.size() < length) {
                if (!more())
                    return {};
            }
            return bytes + take(length);
        }
    }

private:
    bool more()
    {
        pollfd both[2]{{m_line, POLLIN, 0}, {m_stop, POLLIN, 0}};
        if (poll(both, 2, -1) <= 0 || both[1].revents != 0)
            return false;
        char bytes[16384];
        const ssize_t count = recv(m_line, bytes, sizeof bytes, 0);
        if (count <= 0)
            return false;
        m_unread.append(bytes, std::size_t(count));
        return true;
    }

    std::string take(std::size_t count)
    {
        std::string taken = m_unread.substr(0, count);
        m_unread.erase(0, count);
        return taken;
    }

    bool chunked(std::string &bytes)
    {
        while (true) {
            std::size_t end = 0;
            while ((end = m_unread.find("\r\n")) == std::string::npos) {
                if (!more())
                    return false;
            }
            std::size_t size = 0;
            std::from_chars(m_unread.data(), m_unread.data() + end, size, 16);
            const std::size_t whole = end + 2 + size + 2;
            while (m_unread.size() < whole) {
                if (!more())
                    return false;
            }
            bytes += take(whole);
            if (size == 0)
                return true;
        }
    }

    const int m_line;
    const int m_stop;
    std::string &m_unread;
};

} // namespace

FaultProxy::FaultProxy(const std::string &upstream)
{
    const std::string port = upstream.substr(upstream.rfind(':') + 1);
    std::from_chars(port.data(), port.data() + port.size(), m_upstreamPort);
    m_listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    [[maybe_unused]] const bool isListening = bind(m_listener, reinterpret_cast<sockaddr *>(&address), size) == 0
        && getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size) == 0 && listen(m_listener, 64) == 0 && pipe(m_stopPipe) == 0;
    assert(isListening);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { run(); });
}

FaultProxy::~FaultProxy()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopping = true;
    }
    m_stops.notify_all();
    close(m_stopPipe[1]);
    m_thread.join();
    for (std::thread &worker : m_workers)
        worker.join();
    close(m_stopPipe[0]);
    close(m_listener);
}

std::string FaultProxy::url() const
{
    return "http://127.0.0.1:" + std::to_string(m_port);
}

void FaultProxy::cutAfter(Way way, std::size_t bytes, Cut how)
{
    const std::lock_guard lock(m_mutex);
    m_fault = Fault{way, bytes, how};
}

bool FaultProxy::hasCut() const
{
    const std::lock_guard lock(m_mutex);
    return !m_fault;
}

void FaultProxy::answer(std::string part, std::string bytes, int times)
{
    const std::lock_guard lock(m_mutex);
    m_once.push_back({std::move(part), std::move(bytes), {}, times});
}

void FaultProxy::change(std::string part, std::function<std::string(std::string)> how, int times)
{
    const std::lock_guard lock(m_mutex);
    m_once.push_back({std::move(part), {}, std::move(how), times});
}

void FaultProxy::shape(Line line)
{
    const std::lock_guard lock(m_mutex);
    m_line = line;
}

void FaultProxy::loseAnswers(std::function<bool(const std::string &)> isLost)
{
    const std::lock_guard lock(m_mutex);
    m_isLost = std::move(isLost);
}

void FaultProxy::forgetCounts()
{
    m_up = 0;
    m_down = 0;
    m_requests = 0;
    m_lost = 0;
}

void FaultProxy::run()
{
    while (true) {
        pollfd both[2]{{m_listener, POLLIN, 0}, {m_stopPipe[0], POLLIN, 0}};
        if (poll(both, 2, -1) <= 0 || both[1].revents != 0)
            return;
        const int client = accept(m_listener, nullptr, nullptr);
        if (client < 0)
            return;
        m_workers.emplace_back([this, client] { serve(client); });
    }
}

void FaultProxy::serve(int client)
{
    int server = -1;
    std::string unreadUp;
    std::string unreadDown;
    while (exchange(client, server, unreadUp, unreadDown)) { }
    if (server >= 0)
        close(server);
    close(client);
}

/// One request and its answer; false when the line is done.
bool FaultProxy::exchange(int client, int &server, std::string &unreadUp, std::string &unreadDown)
{
    const std::string request = Source(client, m_stopPipe[0], unreadUp).message(false, false);
    if (request.empty())
        return false;
    const std::string head = request.substr(0, request.find("\r\n\r\n") + 4);
    ++m_requests;
    if (const auto canned = due(head, false))
        return forward(canned->bytes, client, server, Way::Down);
    if (server < 0)
        server = connectTo(m_upstreamPort);
    if (server < 0 || !forward(request, server, client, Way::Up))
        return false;
    std::string answer = Source(server, m_stopPipe[0], unreadDown).message(true, head.starts_with("HEAD"));
    if (answer.empty())
        return false;
    std::function<bool(const std::string &)> isLost;
    {
        const std::lock_guard lock(m_mutex);
        isLost = m_isLost;
    }
    if (isLost && isLost(head)) {
        ++m_lost;
        return false;
    }
    if (const auto once = due(head, true)) {
        // A changed answer may not be what its length says: nothing can follow it on this line.
        static_cast<void>(forward(once->change(std::move(answer)), client, server, Way::Down));
        return false;
    }
    return forward(answer, client, server, Way::Down);
}

std::optional<FaultProxy::Once> FaultProxy::due(const std::string &head, bool isAnswer)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::ranges::find_if(
        m_once, [&](const Once &each) { return bool(each.change) == isAnswer && head.find(each.part) != std::string::npos; });
    if (found == m_once.end())
        return std::nullopt;
    Once once = *found;
    if (--found->times == 0)
        m_once.erase(found);
    return once;
}

bool FaultProxy::forward(const std::string &bytes, int to, int other, Way way)
{
    Line line;
    {
        const std::lock_guard lock(m_mutex);
        line = m_line;
    }
    if (line.delay > 0ms && isStopping(line.delay))
        return false;
    const std::size_t slice = line.slice ? line.slice : line.bytesPerSecond ? std::max<std::size_t>(1, line.bytesPerSecond / 20) : bytes.size();
    for (std::size_t at = 0; at < bytes.size();) {
        std::size_t count = std::min(slice, bytes.size() - at);
        std::optional<Fault> cut;
        {
            const std::lock_guard lock(m_mutex);
            if (m_fault && m_fault->way == way) {
                if (m_fault->left <= count) {
                    cut = std::exchange(m_fault, std::nullopt);
                    count = cut->left;
                } else {
                    m_fault->left -= count;
                }
            }
        }
        for (std::size_t sent = 0; sent < count;) {
            const ssize_t done = send(to, bytes.data() + at + sent, count - sent, MSG_NOSIGNAL);
            if (done <= 0)
                return false;
            sent += std::size_t(done);
        }
        at += count;
        (way == Way::Up ? m_up : m_down) += count;
        if (cut) {
            const int client = way == Way::Down ? to : other;
            if (cut->how == Cut::Reset)
                reset(client);
            if (cut->how == Cut::HalfOpen)
                hangUntilTheEnd(client);
            return false;
        }
        if (line.bytesPerSecond && isStopping(std::chrono::milliseconds(count * 1000 / line.bytesPerSecond)))
            return false;
    }
    return true;
}

/// Waits; true when the end came meanwhile.
bool FaultProxy::isStopping(std::chrono::milliseconds wait)
{
    std::unique_lock lock(m_mutex);
    return m_stops.wait_for(lock, wait, [this] { return m_isStopping; });
}

void FaultProxy::hangUntilTheEnd(int client)
{
    // Until the client gives up, or the scope ends.
    char byte = 0;
    while (true) {
        pollfd both[2]{{client, POLLIN, 0}, {m_stopPipe[0], POLLIN, 0}};
        if (poll(both, 2, -1) <= 0 || both[1].revents != 0 || recv(client, &byte, 1, 0) <= 0)
            return;
    }
}

} // namespace testsupport
