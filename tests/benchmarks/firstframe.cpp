// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/identity.h"
#include "app/services/profile.h"
#include "app/services/tokenvault.h"
#include "platforms/linux/filekeystore.h"
#include "tests/benchmarks/rows.h"
#include "tests/benchmarks/yearofdata.h"
#include "tests/support/tempfolder.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>

extern char **environ;

namespace bench {

namespace {

constexpr int kPatienceMs = 30'000;
constexpr double kGoal = 3.0;

/// Nobody listens there: the start must not depend on a hub, and a sync that fails is part of it.
constexpr auto kNoHub = "http://127.0.0.1:9";

void enrol(const std::string &data)
{
    const platform::SystemClock clock;
    platform::FileKeystore keys(data + "-keys");
    const auto profile = require(services::Profile::open(data, keys));
    const auto store = require(profile.openStore());
    fillYear(*store, clock.now());
    require(services::saveIdentity(store->settings, {domain::role::kPatient, {kPatient.value}, kPatient, kNoHub}));
    services::TokenVault vault(require(profile.openStore()));
    const platform::Instant tomorrow{clock.now().ms + kDayMs};
    require(vault.save({kNoHub, std::string(kNoHub) + "/fhir/R4", "access", "refresh", tomorrow, "patient/*.cruds", "Patient/" + kPatient.value}));
}

/// A program whose standard output we read; its complaints go nowhere.
class Child {
public:
    explicit Child(std::vector<std::string> command)
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

    ~Child()
    {
        close(m_output);
        waitpid(m_pid, nullptr, 0);
    }

    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// Waits for the first bytes it says.
    void awaitWord()
    {
        pollfd waiting{m_output, POLLIN, 0};
        char byte = 0;
        if (poll(&waiting, 1, kPatienceMs) == 1 && read(m_output, &byte, 1) == 1)
            return;
        kill(m_pid, SIGKILL);
        giveUp("a program ended, or said nothing, before its first frame");
    }

private:
    pid_t m_pid = -1;
    int m_output = -1;
};

double timeToFirstFrame(const std::vector<std::string> &command)
{
    std::optional<Child> child;
    const double taken = millisecondsOf([&] {
        child.emplace(command);
        child->awaitWord();
    });
    return taken;
}

} // namespace

std::vector<Row> firstFrame(int rounds)
{
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    setenv("QT_QUICK_BACKEND", "software", 1);
    const testsupport::TempFolder folder;
    const std::string data = folder / "data";
    enrol(data);
    const std::vector<std::string> app{PASSERELLE_PROGRAM, "--first-frame", "--data-dir", data};
    const std::vector<std::string> empty{PASSERELLE_EMPTY_PROGRAM};
    // Once unmeasured: both programs are then in memory, as on a device that is in use.
    (void)timeToFirstFrame(app);
    (void)timeToFirstFrame(empty);
    Series ours, reference;
    for (int round = 0; round < rounds; ++round) {
        ours.add(timeToFirstFrame(app));
        reference.add(timeToFirstFrame(empty));
    }
    return {{"first frame, a year of data / empty window", ours.median(), reference.median(), "ms", kGoal}};
}

} // namespace bench
