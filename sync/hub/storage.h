// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/db/database.h"
#include "sync/hub/outcome.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace hub {

/// The hub's database, shared by the threads of the server: one connection that writes, one transaction at a time, and a few
/// that read, each from a snapshot of its own. Readers never wait for the writer.
class Storage {
public:
    /// Connects and migrates.
    [[nodiscard]] static platform::Result<std::unique_ptr<Storage>> open(std::unique_ptr<db::Database> database, int readers);

    /// `f(database)` as one transaction, committed when it returns and rolled back when it throws.
    template <typename F>
    auto write(F &&f)
    {
        const std::lock_guard lock(m_writing);
        auto transaction = require(db::Transaction::begin(*m_writer, db::Access::Write));
        if constexpr (std::is_void_v<std::invoke_result_t<F, db::Connection &>>) {
            f(*m_writer);
            require(transaction.commit());
        } else {
            auto value = f(*m_writer);
            require(transaction.commit());
            return value;
        }
    }

    /// `f(database)` on one unchanging state of the data.
    template <typename F>
    auto read(F &&f)
    {
        const Lease lease(*this);
        const auto transaction = require(db::Transaction::begin(*lease.connection, db::Access::Read)); // ends by rolling back
        return f(*lease.connection);
    }

    /// See db::Database.
    platform::Result<void> backupTo(const std::filesystem::path &file) { return m_database->backupTo(file); }

private:
    /// A reader's connection, and back.
    struct Lease {
        explicit Lease(Storage &storage);
        ~Lease();
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;

        Storage &storage;
        std::unique_ptr<db::Connection> connection;
    };

    Storage(std::unique_ptr<db::Database> database, std::unique_ptr<db::Connection> writer);

    std::unique_ptr<db::Database> m_database;
    std::mutex m_writing;
    std::unique_ptr<db::Connection> m_writer;
    std::mutex m_poolMutex;
    std::condition_variable m_poolChanged;
    std::vector<std::unique_ptr<db::Connection>> m_idle;
};

} // namespace hub
