// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace bench {

/// A program whose standard output we read; its complaints go nowhere. It never outlives this.
class Child {
public:
    explicit Child(std::vector<std::string> command);
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// Waits for the first bytes it says.
    void awaitWord();
    /// All it says, until it ends.
    [[nodiscard]] std::string everything();
    /// Waits for its end; the most memory it held, in megabytes.
    double end();
    /// Ends it now.
    void stop();
    /// How often its threads gave the processor back and were woken again.
    [[nodiscard]] long wakeUps() const;
    [[nodiscard]] pid_t pid() const { return m_pid; }

private:
    pid_t m_pid = -1;
    int m_output = -1;
};

} // namespace bench
