// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/loopbackserver.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cassert>

namespace testsupport {

namespace {

int listenOnLoopback(int &port)
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    const bool isBound = bind(listener, reinterpret_cast<sockaddr *>(&address), size) == 0
        && getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) == 0;
    assert(isBound);
    static_cast<void>(isBound);
    port = ntohs(address.sin_port);
    return listener;
}

/// False when `stop` was closed instead.
bool waitReadable(int socket, int stop)
{
    pollfd both[2]{{socket, POLLIN, 0}, {stop, POLLIN, 0}};
    return poll(both, 2, -1) > 0 && both[1].revents == 0;
}

} // namespace

LoopbackServer::LoopbackServer(Script script) : m_script(std::move(script))
{
    m_listener = listenOnLoopback(m_port);
    listen(m_listener, 8);
    [[maybe_unused]] const int piped = pipe(m_stopPipe);
    assert(piped == 0);
    m_thread = std::thread([this] { run(); });
}

LoopbackServer::~LoopbackServer()
{
    close(m_stopPipe[1]);
    m_thread.join();
    close(m_stopPipe[0]);
    close(m_listener);
}

std::string LoopbackServer::url(const std::string &path) const
{
    return "http://127.0.0.1:" + std::to_string(m_port) + path;
}

std::string LoopbackServer::lastRequest() const
{
    const std::lock_guard lock(m_mutex);
    return m_request;
}

bool LoopbackServer::waitForRequest(std::chrono::milliseconds atMost)
{
    std::unique_lock lock(m_mutex);
    return m_hasRequest.wait_for(lock, atMost, [this] { return !m_request.empty(); });
}

void LoopbackServer::run()
{
    while (waitReadable(m_listener, m_stopPipe[0])) {
        const int client = accept(m_listener, nullptr, nullptr);
        if (client < 0)
            return;
        ++m_connections;
        serve(client);
        close(client);
    }
}

void LoopbackServer::serve(int client)
{
    std::string request;
    while (request.find("\r\n\r\n") == std::string::npos) {
        char bytes[4096];
        const ssize_t count = waitReadable(client, m_stopPipe[0]) ? read(client, bytes, sizeof bytes) : 0;
        if (count <= 0)
            return;
        request.append(bytes, std::size_t(count));
    }
    {
        const std::lock_guard lock(m_mutex);
        m_request = request;
    }
    m_hasRequest.notify_all();
    for (std::size_t sent = 0; sent < m_script.bytes.size();) {
        const ssize_t count = send(client, m_script.bytes.data() + sent, m_script.bytes.size() - sent, MSG_NOSIGNAL);
        if (count <= 0)
            return;
        sent += std::size_t(count);
    }
    if (m_script.thenHangs)
        static_cast<void>(waitReadable(m_stopPipe[0], m_stopPipe[0]));
}

std::string refusedUrl()
{
    int port = 0;
    close(listenOnLoopback(port)); // bound, never listened to, and free again
    return "http://127.0.0.1:" + std::to_string(port) + "/";
}

std::string httpAnswer(const std::string &status, const std::string &headers, const std::string &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + std::to_string(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace testsupport
