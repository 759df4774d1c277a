// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/childprocess.h"

#include <csignal>
#include <cstdlib>

#include <sys/wait.h>
#include <unistd.h>

namespace testsupport {

namespace {

void writeAll(int pipe, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t written = ::write(pipe, text.data(), text.size());
        if (written <= 0)
            ::_exit(3);
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

} // namespace

ChildProcess::ChildProcess(const std::function<void(const Report &)> &work)
{
    int ends[2];
    if (::pipe(ends) != 0)
        std::abort();
    m_pipe = ends[0];
    m_pid = ::fork();
    if (m_pid < 0)
        std::abort();
    if (m_pid == 0) {
        ::close(ends[0]);
        // The test's own watchdog stays in the parent: a child that hangs ends by itself.
        ::alarm(60);
        work([pipe = ends[1]](std::string_view line) { writeAll(pipe, std::string(line) + "\n"); });
        ::_exit(0);
    }
    ::close(ends[1]);
}

ChildProcess::~ChildProcess()
{
    kill();
    ::close(m_pipe);
}

std::string ChildProcess::readLine()
{
    while (true) {
        if (const auto end = m_unread.find('\n'); end != std::string::npos) {
            std::string line = m_unread.substr(0, end);
            m_unread.erase(0, end + 1);
            return line;
        }
        char buffer[4096];
        const ssize_t got = ::read(m_pipe, buffer, sizeof buffer);
        if (got <= 0)
            return {};
        m_unread.append(buffer, static_cast<std::size_t>(got));
    }
}

void ChildProcess::kill()
{
    if (m_pid > 0)
        ::kill(m_pid, SIGKILL);
    reap();
}

bool ChildProcess::finished()
{
    reap();
    return WIFEXITED(m_status) && WEXITSTATUS(m_status) == 0;
}

void ChildProcess::reap()
{
    if (m_pid > 0)
        ::waitpid(m_pid, &m_status, 0);
    m_pid = -1;
}

} // namespace testsupport
