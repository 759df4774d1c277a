// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/openstorage.h"

#include "sync/hub/db/postgres.h"
#include "sync/hub/db/sqlite.h"
#include "sync/hub/keyfile.h"

#include <algorithm>

namespace hub {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

Error aboutFile(const Error &error, const Config &config)
{
    const std::string file = config.databaseFile().string();
    switch (error.code) {
    case ErrorCode::WrongKey:
        return {error.code, "The key in " + config.keyPath().string() + " does not open " + file + ". Put back the key that belongs to it."};
    case ErrorCode::NotEncrypted:
        return {error.code, file + " is a plain SQLite file and not a database of the hub. Move it away, or choose another --data folder."};
    case ErrorCode::SchemaTooNew:
        return {error.code, file + " was written by a later version of passerelle-hub. Install that version or a later one; nothing was changed."};
    case ErrorCode::Corrupt:
        return {error.code, file + " is damaged. Restore a backup, then run: passerelle-hub new-epoch"};
    case ErrorCode::Missing:
        return {error.code, "There is no database at " + file + ". Check --data."};
    default:
        return {error.code, "The database " + file + " cannot be opened (" + error.detail + ")."};
    }
}

Error aboutServer(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid:
        return error; // says what to do already
    case ErrorCode::SchemaTooNew:
        return {error.code, "The PostgreSQL database was written by a later version of passerelle-hub. Install that version or a later one; "
            "nothing was changed."};
    case ErrorCode::Unauthorized:
        return {error.code, "The database user may not do what the hub needs: it must own its database (" + error.detail + ")."};
    default:
        return {error.code, "The PostgreSQL database cannot be opened. Check --database, that the server runs, and PGPASSFILE ("
            + error.detail + ")."};
    }
}

} // namespace

Error forOperator(const Error &error, const Config &config)
{
    return config.database.empty() ? aboutFile(error, config) : aboutServer(error);
}

Result<std::unique_ptr<db::Database>> databaseOf(const Config &config, bool create)
{
    if (!config.database.empty())
        return db::postgresDatabase(config.database);
    std::error_code failed;
    if (create)
        std::filesystem::create_directories(config.data, failed);
    const bool exists = std::filesystem::exists(config.databaseFile());
    if (failed || (!create && !exists))
        return forOperator({failed ? ErrorCode::Storage : ErrorCode::Missing, failed.message()}, config);
    const auto key = loadOrCreateKey(config.keyPath(), config.databaseFile());
    if (!key)
        return key.error();
    return db::sqliteDatabase(config.databaseFile(), *key, create ? sqlite::Database::Mode::CreateIfMissing : sqlite::Database::Mode::MustExist);
}

Result<std::unique_ptr<Storage>> openStorage(const Config &config, bool create)
{
    auto database = databaseOf(config, create);
    if (!database)
        return database.error();
    // Readers for as many requests as only read, at their busiest.
    auto storage = Storage::open(std::move(database).value(), std::clamp(config.threads / 2, 1, 8));
    if (!storage)
        return forOperator(storage.error(), config);
    return storage;
}

} // namespace hub
