// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/postgrescluster.h"

#include "platforms/base/bytes.h"

#include <libpq-fe.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <filesystem>

#include <fcntl.h>
#include <grp.h>
#include <poll.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace testsupport {

namespace {

constexpr std::chrono::seconds kLongestStart{60};
constexpr int kBetweenLooksMs = 20;
const std::string kUser = "passerelle";

/// The folder of the newest PostgreSQL: Debian keeps the server's programs out of PATH.
std::string programsFolder()
{
    std::vector<std::pair<int, std::string>> found;
    std::error_code ignored;
    for (const auto &entry : std::filesystem::directory_iterator("/usr/lib/postgresql", ignored)) {
        if (std::filesystem::exists(entry.path() / "bin/initdb"))
            found.emplace_back(std::atoi(entry.path().filename().c_str()), (entry.path() / "bin").string());
    }
    for (const char *folder : {"/usr/bin", "/usr/local/bin", "/usr/local/pgsql/bin", "/usr/lib/postgresql"}) {
        if (std::filesystem::exists(std::filesystem::path(folder) / "initdb"))
            found.emplace_back(0, folder);
    }
    return found.empty() ? std::string() : std::ranges::max(found).second;
}

std::string addressOf(const std::string &socketFolder, const std::string &database)
{
    return "postgresql://" + kUser + "@/" + database + "?host=" + socketFolder;
}

} // namespace

std::unique_ptr<PostgresCluster> PostgresCluster::start(std::string &whyNot)
{
    std::unique_ptr<PostgresCluster> cluster(new PostgresCluster);
    cluster->m_programs = programsFolder();
    if (cluster->m_programs.empty()) {
        whyNot = "PostgreSQL is not installed (package postgresql): the tests on it are skipped.";
        return nullptr;
    }
    cluster->m_user = ::getuid();
    cluster->m_group = ::getgid();
    if (cluster->m_user == 0) {
        const passwd *account = ::getpwnam("postgres");
        account = account ? account : ::getpwnam("nobody");
        if (!account || ::chown(cluster->socketFolder().c_str(), account->pw_uid, account->pw_gid) != 0) {
            whyNot = "PostgreSQL refuses to run as root, and there is no account to run it as: the tests on it are skipped.";
            return nullptr;
        }
        cluster->m_user = account->pw_uid;
        cluster->m_group = account->pw_gid;
    }
    std::filesystem::permissions(cluster->m_folder.path(), std::filesystem::perms::owner_all);
    const std::string data = (cluster->m_folder / "data").string();
    if (!cluster->run("initdb", {"-D", data, "-U", kUser, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync", "--no-instructions"})
        || !cluster->startAgain()) {
        whyNot = "PostgreSQL does not start: " + readFile(cluster->m_folder / "log");
        return nullptr;
    }
    return cluster;
}

PostgresCluster::~PostgresCluster()
{
    if (m_server > 0) {
        ::kill(m_server, SIGQUIT); // nobody will want the data
        ::waitpid(m_server, nullptr, 0);
    }
}

bool PostgresCluster::stop()
{
    int status = 0;
    const bool ended = m_server > 0 && ::kill(m_server, SIGINT) == 0 && ::waitpid(m_server, &status, 0) == m_server;
    m_server = -1;
    return ended && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

bool PostgresCluster::startAgain()
{
    m_server = launch("postgres", {"-D", (m_folder / "data").string(), "-k", socketFolder(), "-c", "listen_addresses=", "-c", "max_connections=120",
        "-c", "log_min_messages=fatal"});
    const auto until = std::chrono::steady_clock::now() + kLongestStart;
    while (std::chrono::steady_clock::now() < until) {
        if (PQping(addressOf(socketFolder(), "postgres").c_str()) == PQPING_OK)
            return true;
        if (::waitpid(m_server, nullptr, WNOHANG) == m_server)
            break;
        ::poll(nullptr, 0, kBetweenLooksMs);
    }
    return false;
}

std::string PostgresCluster::newDatabase(const std::string &socketFolder)
{
    const std::string name = "hub_" + platform::toHex(platform::randomBytes(6));
    const std::string address = addressOf(socketFolder, "postgres");
    PGconn *connection = PQconnectdb(address.c_str());
    PGresult *made = PQexec(connection, ("CREATE SCHEMA " + name).c_str());
    const bool done = PQresultStatus(made) == PGRES_COMMAND_OK;
    PQclear(made);
    PQfinish(connection);
    return done ? address + "&options=-csearch_path%3D" + name : std::string();
}

bool PostgresCluster::run(const std::string &program, const std::vector<std::string> &arguments) const
{
    int status = 0;
    const pid_t child = launch(program, arguments);
    return child > 0 && ::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

pid_t PostgresCluster::launch(const std::string &program, const std::vector<std::string> &arguments) const
{
    const std::string path = m_programs + '/' + program;
    const std::string log = (m_folder / "log").string();
    std::vector<char *> words{const_cast<char *>(path.c_str())};
    for (const std::string &argument : arguments)
        words.push_back(const_cast<char *>(argument.c_str()));
    words.push_back(nullptr);
    const pid_t parent = ::getpid();
    const pid_t child = ::fork();
    if (child != 0)
        return child;
    if (::getuid() == 0 && (::setgroups(0, nullptr) != 0 || ::setgid(m_group) != 0 || ::setuid(m_user) != 0))
        ::_exit(3);
    // After the change of user, which would forget it. SIGQUIT: PostgreSQL ends at once, with its children.
    ::prctl(PR_SET_PDEATHSIG, SIGQUIT);
    if (::getppid() != parent)
        ::_exit(3);
    const int output = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    ::setenv("LC_ALL", "C", 1);
    if (::chdir(m_folder.path().c_str()) == 0)
        ::execv(path.c_str(), words.data());
    ::_exit(3);
}

} // namespace testsupport
