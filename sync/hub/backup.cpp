// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/backup.h"

#include "platforms/sqlite/database.h"
#include "sync/hub/changes.h"
#include "sync/hub/datalock.h"
#include "sync/hub/keyfile.h"
#include "sync/hub/openstorage.h"
#include "sync/hub/storage.h"

#include <algorithm>
#include <array>

namespace hub {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace fs = std::filesystem;

namespace {

constexpr std::array kParts{"", "-wal", "-shm"};

/// A database server is copied and put back as a whole, by its own tools.
Result<void> needOwnFile(const Config &config)
{
    if (config.database.empty())
        return {};
    return Error{ErrorCode::Unavailable, "PostgreSQL has its own way: pg_dump or pg_basebackup copies, pg_restore puts back; then run "
        "passerelle-hub --database … new-epoch, so that the apps compare in full."};
}

Error failed(const std::string &sentence, const std::error_code &why)
{
    return {ErrorCode::Storage, sentence + ": " + why.message() + '.'};
}

Result<sqlite::Database> openFile(const Config &config, const fs::path &file)
{
    const auto key = loadOrCreateKey(config.keyPath(), config.databaseFile());
    if (!key)
        return key.error();
    auto database = sqlite::Database::open(file, *key, sqlite::Database::Mode::MustExist);
    if (!database)
        return Error{database.error().code, file.string() + " does not open with the key in " + config.keyPath().string() + " (" + database.error().detail + ")."};
    return database;
}

/// Opened with the key, whole, of this schema, and an epoch of its own.
Result<void> prepare(const Config &config)
{
    {
        auto database = openFile(config, config.databaseFile());
        if (!database)
            return database.error();
        if (auto whole = database->checkIntegrity(); !whole)
            return Error{whole.error().code, "The backup is damaged (" + whole.error().detail + "). Nothing was changed."};
    }
    auto storage = openStorage(config, false);
    if (!storage)
        return storage.error();
    try {
        (*storage)->write([](db::Connection &database) { startNewEpoch(database); });
    } catch (const Refusal &refusal) {
        return Error{ErrorCode::Storage, refusal.diagnostics};
    }
    return {};
}

std::string folderName(platform::Instant now)
{
    std::string name = "before-restore-" + platform::toIso(now);
    std::erase(name, ':');
    return name;
}

} // namespace

Result<void> backUp(const Config &config, const fs::path &file)
{
    if (auto possible = needOwnFile(config); !possible)
        return possible;
    const auto database = databaseOf(config, false); // not as a Storage: that would bring the schema of a running hub forward
    if (!database)
        return database.error();
    if (auto copied = (*database)->backupTo(file); !copied)
        return Error{copied.error().code, "The backup was not made: " + copied.error().detail + '.'};
    return {};
}

Result<fs::path> restore(const Config &config, const fs::path &file, platform::Instant now)
{
    if (auto possible = needOwnFile(config); !possible)
        return possible.error();
    const auto lock = DataLock::take(config.data);
    if (!lock)
        return lock.error();
    std::error_code why;
    Config beside = config;
    beside.keyFile = config.keyPath();
    beside.data = config.data / "restoring";
    fs::remove_all(beside.data, why); // of a try that was interrupted
    fs::create_directory(beside.data, why);
    if (why || !fs::copy_file(file, beside.databaseFile(), why)) {
        const Error error = failed("The backup " + file.string() + " cannot be copied into " + config.data.string(), why);
        fs::remove_all(beside.data, why);
        return error;
    }
    if (auto ready = prepare(beside); !ready) {
        fs::remove_all(beside.data, why);
        return ready.error();
    }
    const fs::path kept = config.data / folderName(now);
    fs::create_directory(kept, why);
    for (const char *part : kParts) {
        const fs::path from = config.databaseFile().string() + part;
        if (!why && fs::exists(from))
            fs::rename(from, kept / from.filename(), why);
    }
    for (const char *part : kParts) {
        const fs::path from = beside.databaseFile().string() + part;
        if (!why && fs::exists(from))
            fs::rename(from, config.data / from.filename(), why);
    }
    if (why)
        return failed("The backup could not be put in place; what was there is in " + kept.string(), why);
    fs::remove_all(beside.data, why);
    return kept;
}

} // namespace hub
