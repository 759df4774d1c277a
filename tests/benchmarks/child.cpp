// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/child.h"

#include "tests/benchmarks/report.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>

extern char **environ;

namespace bench {

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

Child::Child(std::vector<std::string> command)
{
    int ends[2];
    if (pipe(ends) != 0)
        giveUp("no pipe");
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addclose(&actions, ends[0]);
    posix_spawn_file_actions_addclose(&actions, ends[1]);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::vector<char *> arguments;
    for (std::string &word : command)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const int failed = posix_spawn(&m_pid, arguments[0], &actions, nullptr, arguments.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    m_output = ends[0];
    if (failed)
        giveUp("cannot start " + command[0]);
}

Child::~Child()
{
    close(m_output);
    if (m_pid > 0)
        stop();
}

void Child::awaitWord()
{
    pollfd waiting{m_output, POLLIN, 0};
    char byte = 0;
    if (poll(&waiting, 1, kPatienceMs) == 1 && read(m_output, &byte, 1) == 1)
        return;
    stop();
    giveUp("a program ended, or said nothing, before its first frame");
}

std::string Child::everything()
{
    std::string said;
    char bytes[4096];
    for (;;) {
        pollfd waiting{m_output, POLLIN, 0};
        const ssize_t count = poll(&waiting, 1, kPatienceMs) == 1 ? read(m_output, bytes, sizeof bytes) : 0;
        if (count <= 0)
            return said;
        said.append(bytes, std::size_t(count));
    }
}

double Child::end()
{
    rusage used{};
    wait4(m_pid, nullptr, 0, &used);
    m_pid = -1;
    return double(used.ru_maxrss) / 1024;
}

void Child::stop()
{
    kill(m_pid, SIGKILL);
    end();
}

long Child::wakeUps() const
{
    long total = 0;
    std::error_code gone;
    for (const auto &task : std::filesystem::directory_iterator("/proc/" + std::to_string(m_pid) + "/task", gone)) {
        std::ifstream status(task.path() / "status");
        std::string line;
        while (std::getline(status, line)) {
            if (line.starts_with("voluntary_ctxt_switches:"))
                total += std::stol(line.substr(line.find(':') + 1));
        }
    }
    return total;
}

} // namespace bench
