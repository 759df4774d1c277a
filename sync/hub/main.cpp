// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/base/shiftedclock.h"
#include "sync/hub/accountcommands.h"
#include "sync/hub/audit.h"
#include "sync/hub/backup.h"
#include "sync/hub/changes.h"
#include "sync/hub/config.h"
#include "sync/hub/erasure.h"
#include "sync/hub/hub.h"
#include "sync/hub/log.h"
#include "sync/hub/openstorage.h"
#include "sync/hub/server.h"
#include "sync/hub/storagemove.h"
#include "sync/hub/transfer.h"

#include <sys/stat.h>

#include <csignal>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>

extern char **environ;

namespace {

constexpr int kWrongUse = 2;

hub::Environment environment()
{
    hub::Environment found;
    for (char **entry = environ; *entry; ++entry) {
        const std::string_view text(*entry);
        const std::size_t equals = text.find('=');
        if (text.starts_with("PASSERELLE_HUB_") && equals != std::string_view::npos)
            found.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
    return found;
}

int fail(const std::string &sentence, int code = 1)
{
    std::cerr << "passerelle-hub: " << sentence << '\n';
    return code;
}

int serve(const hub::Config &config)
{
    // Blocked before any thread exists, so that only the wait below takes them.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    hub::logJsonLines(config.debugLog);
    const platform::SystemClock system;
    const platform::ShiftedClock clock(system, config.demo ? config.demoAheadSeconds * 1000 : 0);
    auto server = hub::Server::start(config, clock);
    if (!server)
        return fail(server.error().detail);
    if (!(*server)->newDemoPassword().empty())
        std::cout << "demo account: claire / " << (*server)->newDemoPassword() << '\n';
    if (const std::string typed = hub::addressToType((*server)->address(), config); typed != (*server)->address())
        std::cout << "professionals type: " << typed << '\n';
    std::cout << "passerelle-hub listening on " << (*server)->address() << std::endl;
    int received = 0;
    sigwait(&signals, &received);
    (*server)->stop();
    return 0;
}

int importFile(hub::Storage &storage, const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail("The file " + path + " cannot be read.");
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    std::cout << hub::importResources(storage, text, hub::OnExisting::Update, platform::SystemClock().now()) << " resources imported\n";
    return 0;
}

/// The receipt is proven to be writable first: what is erased cannot be counted again.
int erasePatient(hub::Storage &storage, const std::string &patient, const std::string &path)
{
    if (std::ifstream(path))
        return fail("The file " + path + " is there already. Name another one for the receipt.", kWrongUse);
    std::ofstream file(path);
    if (!file)
        return fail("The receipt " + path + " cannot be written.");
    try {
        file << hub::toText(hub::erasePatient(storage, patient, platform::SystemClock().now())) << std::flush;
    } catch (const hub::Refusal &) {
        std::remove(path.c_str());
        throw;
    }
    if (!file)
        return fail("The patient is erased, but the receipt " + path + " could not be written; is the disk full?");
    std::cout << "erased; the receipt is " << path << '\n';
    return 0;
}

int migrateStorage(const hub::Config &config)
{
    const auto report = hub::moveStorage(config);
    if (!report)
        return fail(report.error().detail);
    for (const auto &[table, rows] : report->rows)
        std::cout << table << ": " << rows << " rows\n";
    std::cout << "The copy holds the same rows. The source was not changed: stop using it, and keep it until you trust the copy.\n";
    return 0;
}

int verifyLog(hub::Storage &storage)
{
    if (const auto broken = hub::brokenAccessLogRow(storage))
        return fail("The access log is not whole: row " + std::to_string(*broken) + " does not follow from the one before it.");
    const hub::LastLogRow last = hub::lastAccessLogRow(storage);
    std::cout << "the access log is whole: " << last.seq << " rows, the last one " << (last.hash.empty() ? "-" : last.hash) << '\n';
    return 0;
}

int backUp(const hub::Config &config)
{
    if (const auto done = hub::backUp(config, config.arguments.front()); !done)
        return fail(done.error().detail);
    std::cout << "backup written to " << config.arguments.front() << "; it opens with the key in " << config.keyPath().string() << '\n';
    return 0;
}

int restore(const hub::Config &config)
{
    const auto kept = hub::restore(config, config.arguments.front(), platform::SystemClock().now());
    if (!kept)
        return fail(kept.error().detail);
    std::cout << "restored; clients will compare in full at their next sync. What was there is in " << kept->string() << '\n';
    return 0;
}

int runCommand(const hub::Config &config)
{
    if (config.command == hub::Config::Command::MigrateStorage)
        return migrateStorage(config);
    if (config.command == hub::Config::Command::Backup)
        return backUp(config);
    if (config.command == hub::Config::Command::Restore)
        return restore(config);
    const bool mayCreate = config.command == hub::Config::Command::Import || config.command == hub::Config::Command::AddAccount;
    auto storage = hub::openStorage(config, mayCreate);
    if (!storage)
        return fail(storage.error().detail);
    try {
        switch (config.command) {
        case hub::Config::Command::Export:
            std::cout << hub::exportResources(**storage, config.arguments.front()) << " resources exported, not encrypted\n";
            return 0;
        case hub::Config::Command::Import:
            return importFile(**storage, config.arguments.front());
        case hub::Config::Command::ErasePatient:
            return erasePatient(**storage, config.arguments[0], config.arguments[1]);
        case hub::Config::Command::VerifyLog:
            return verifyLog(**storage);
        case hub::Config::Command::AddAccount:
            return hub::addAccountCommand(**storage, config);
        case hub::Config::Command::SecondFactor:
            return hub::secondFactorCommand(**storage, config);
        case hub::Config::Command::AddService:
            return hub::addServiceCommand(**storage, config);
        default:
            (*storage)->write([](hub::db::Connection &database) { hub::startNewEpoch(database); });
            std::cout << "clients will compare in full at their next sync\n";
            return 0;
        }
    } catch (const hub::Refusal &refusal) {
        return fail(refusal.diagnostics + (refusal.expression.empty() ? "" : " (" + refusal.expression + ')'));
    }
}

} // namespace

int main(int argc, char *argv[])
{
    ::umask(S_IRWXG | S_IRWXO); // whatever the hub writes is its owner's alone
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto config = hub::configFrom(arguments, environment());
    if (!config)
        return fail(config.error().detail, kWrongUse);
    switch (config->command) {
    case hub::Config::Command::Help:
        std::cout << hub::helpText();
        return 0;
    case hub::Config::Command::Version:
        std::cout << "passerelle-hub " << hub::kVersion << '\n';
        return 0;
    case hub::Config::Command::Serve:
        return serve(*config);
    case hub::Config::Command::MakeCertificate:
        return hub::makeCertificateCommand(*config);
    case hub::Config::Command::NextKey:
        return hub::nextKeyCommand(*config);
    default:
        return runCommand(*config);
    }
}
