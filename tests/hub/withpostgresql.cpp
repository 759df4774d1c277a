// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// passerelle-with-postgresql PROGRAM [ARGUMENT…]: runs a test of the hub on a PostgreSQL server started for it. Exit code 77, which
// CTest shows as skipped, where there is no PostgreSQL.
#include "tests/hub/hubfixture.h"
#include "tests/support/postgrescluster.h"

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

int main(int argc, char **argv)
{
    constexpr int kSkipped = 77;
    if (argc < 2)
        return 2;
    std::string whyNot;
    const auto cluster = testsupport::PostgresCluster::start(whyNot);
    if (!cluster) {
        std::fprintf(stderr, "SKIP: %s\n", whyNot.c_str());
        return kSkipped;
    }
    ::setenv(testsupport::kPostgresVariable, cluster->socketFolder().c_str(), 1);
    const pid_t test = ::fork();
    if (test == 0) {
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        ::execv(argv[1], argv + 1);
        ::_exit(2);
    }
    int status = 0;
    if (::waitpid(test, &status, 0) != test)
        return 2;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}
