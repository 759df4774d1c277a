// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/hub/hubfixture.h"

#include <QProcess>
#include <QStringList>

namespace testsupport {

/// The program itself, as an operator runs it, on a free port and on a data folder that outlives it.
class HubProcess {
public:
    explicit HubProcess(const std::filesystem::path &data, const QStringList &more = {});
    /// Ends it with SIGKILL when it still runs.
    ~HubProcess();

    /// Whether it said that it is listening; false when it ended instead.
    [[nodiscard]] bool isListening() const { return !m_address.empty(); }
    [[nodiscard]] const std::string &address() const { return m_address; }
    /// SIGKILL: no handler runs, nothing is flushed.
    void killNow();
    /// SIGTERM; the exit code, or -1 when it did not end in time.
    int terminate();
    [[nodiscard]] int exitCode();
    [[nodiscard]] std::string errorOutput();
    /// Signs "claire" in.
    [[nodiscard]] std::string token() const;

private:
    QProcess m_process;
    std::string m_address;
    std::string m_errors;
};

struct Finished {
    int exitCode;
    std::string output;
    std::string errors;
};
/// Runs one command of the program to its end.
[[nodiscard]] Finished runHub(const QStringList &arguments, const std::string &input = {});

} // namespace testsupport
