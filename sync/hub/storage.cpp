// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/storage.h"

#include "sync/hub/schema.h"

namespace hub {

using platform::Result;

Storage::Storage(std::unique_ptr<db::Database> database, std::unique_ptr<db::Connection> writer)
    : m_database(std::move(database)), m_writer(std::move(writer))
{
}

Result<std::unique_ptr<Storage>> Storage::open(std::unique_ptr<db::Database> database, int readers)
{
    auto writer = database->connect(db::Access::Write);
    if (!writer)
        return writer.error();
    if (auto migrated = db::migrate(**writer, schemaSteps()); !migrated)
        return migrated.error();
    std::unique_ptr<Storage> storage(new Storage(std::move(database), std::move(writer).value()));
    for (int i = 0; i < readers; ++i) {
        auto reader = storage->m_database->connect(db::Access::Read);
        if (!reader)
            return reader.error();
        storage->m_idle.push_back(std::move(reader).value());
    }
    return storage;
}

Storage::Lease::Lease(Storage &owner) : storage(owner)
{
    std::unique_lock lock(storage.m_poolMutex);
    storage.m_poolChanged.wait(lock, [&] { return !storage.m_idle.empty(); });
    connection = std::move(storage.m_idle.back());
    storage.m_idle.pop_back();
}

Storage::Lease::~Lease()
{
    const std::lock_guard lock(storage.m_poolMutex);
    storage.m_idle.push_back(std::move(connection));
    storage.m_poolChanged.notify_one();
}

} // namespace hub
