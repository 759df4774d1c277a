// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/tempfolder.h"

#include <memory>
#include <string>
#include <vector>

#include <sys/types.h>

namespace testsupport {

/// A PostgreSQL server of the test's own: its data and its one socket in a temporary folder, no network. It ends with the process
/// that started it, however that ends. As root it runs as somebody else, because it refuses root.
class PostgresCluster {
public:
    /// Nothing when the machine has no PostgreSQL or it does not start; `whyNot` then says so in a sentence.
    [[nodiscard]] static std::unique_ptr<PostgresCluster> start(std::string &whyNot);
    ~PostgresCluster();

    /// The address of a new and empty place: a schema of its own, which takes a hundredth of the time of a database of its own.
    [[nodiscard]] std::string newDatabase() const { return newDatabase(socketFolder()); }
    [[nodiscard]] static std::string newDatabase(const std::string &socketFolder);
    [[nodiscard]] std::string socketFolder() const { return m_folder.path().string(); }

    /// As when an operator restarts it: sessions are ended, what was committed stays.
    bool stop();
    bool startAgain();

private:
    PostgresCluster() = default;
    bool run(const std::string &program, const std::vector<std::string> &arguments) const;
    [[nodiscard]] pid_t launch(const std::string &program, const std::vector<std::string> &arguments) const;

    TempFolder m_folder;
    std::string m_programs; ///< where initdb and postgres are
    uid_t m_user = 0;
    gid_t m_group = 0;
    pid_t m_server = -1;
};

} // namespace testsupport
