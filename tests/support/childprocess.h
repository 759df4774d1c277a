// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include <sys/types.h>

namespace testsupport {

/// A forked process that a test may kill without dying itself. The work reports lines; what was reported before the
/// end can still be read afterwards. Always reaped: it does not outlive the test.
class ChildProcess {
public:
    using Report = std::function<void(std::string_view line)>;

    explicit ChildProcess(const std::function<void(const Report &)> &work);
    ~ChildProcess();
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    /// Waits for the next line; empty when the process has ended and everything was read.
    [[nodiscard]] std::string readLine();
    /// SIGKILL, then waits for the end.
    void kill();
    /// Waits for the end; true when the work returned.
    [[nodiscard]] bool finished();

private:
    int m_pipe = -1;
    pid_t m_pid = -1;
    int m_status = 0;
    std::string m_unread;

    void reap();
};

} // namespace testsupport
