// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/storage.h"

#include "platforms/base/bytes.h"
#include "platforms/sqlite/migrations.h"

#include "migrations_sql.h"

#include <array>

namespace hub {

using platform::Result;

namespace {

platform::Result<void> giveEpoch(sqlite::Database &database)
{
    auto insert = database.prepare("INSERT INTO hub (name, value) VALUES ('epoch', :epoch), ('change_seq', '0'), ('last_updated', '0')");
    if (!insert)
        return insert.error();
    return insert->bind(":epoch", platform::toHex(platform::randomBytes(8))).run();
}

} // namespace

Storage::Storage(sqlite::Database writer) : m_writer(std::move(writer)) {}

Result<std::unique_ptr<Storage>> Storage::open(
    const std::filesystem::path &file, const sqlite::Key &key, sqlite::Database::Mode mode, int readers)
{
    auto writer = sqlite::Database::open(file, key, mode);
    if (!writer)
        return writer.error();
    const std::array steps{sqlite::Migration{1, sql::k_0001_initial, giveEpoch}, sqlite::Migration{2, sql::k_0002_roles}};
    if (auto migrated = sqlite::migrate(*writer, steps); !migrated)
        return migrated.error();
    std::unique_ptr<Storage> storage(new Storage(std::move(writer).value()));
    for (int i = 0; i < readers; ++i) {
        auto reader = sqlite::Database::open(file, key, sqlite::Database::Mode::MustExist);
        if (!reader)
            return reader.error();
        if (auto readOnly = reader->execute("PRAGMA query_only = ON"); !readOnly)
            return readOnly.error();
        storage->m_idle.push_back(std::make_unique<sqlite::Database>(std::move(reader).value()));
    }
    return storage;
}

Storage::Snapshot::Snapshot(Storage &owner) : storage(owner)
{
    {
        std::unique_lock lock(storage.m_poolMutex);
        storage.m_poolChanged.wait(lock, [&] { return !storage.m_idle.empty(); });
        database = std::move(storage.m_idle.back());
        storage.m_idle.pop_back();
    }
    if (const auto begun = database->execute("BEGIN"); !begun) {
        const Refusal refusal = refusalFrom(begun.error());
        const std::lock_guard lock(storage.m_poolMutex);
        storage.m_idle.push_back(std::move(database));
        storage.m_poolChanged.notify_one();
        throw refusal;
    }
}

Storage::Snapshot::~Snapshot()
{
    (void)database->execute("ROLLBACK").has_value(); // only reads happened: nothing can be lost
    const std::lock_guard lock(storage.m_poolMutex);
    storage.m_idle.push_back(std::move(database));
    storage.m_poolChanged.notify_one();
}

} // namespace hub
