// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/sqlite/database.h"
#include "platforms/sqlite/transaction.h"
#include "sync/hub/outcome.h"

#include <condition_variable>
#include <filesystem>
#include <memory>
#include <mutex>
#include <vector>

namespace hub {

/// The hub's encrypted file, shared by the threads of the server: one connection that writes, one transaction at a
/// time, and a few that read, each from a snapshot of its own. Readers never wait for the writer.
class Storage {
public:
    /// Opens and migrates. Makes the file only when `mode` says so.
    [[nodiscard]] static platform::Result<std::unique_ptr<Storage>> open(
        const std::filesystem::path &file, const sqlite::Key &key, sqlite::Database::Mode mode, int readers);

    /// `f(database)` as one transaction, committed when it returns and rolled back when it throws.
    template <typename F>
    auto write(F &&f)
    {
        const std::lock_guard lock(m_writing);
        auto transaction = require(sqlite::Transaction::begin(m_writer));
        if constexpr (std::is_void_v<std::invoke_result_t<F, sqlite::Database &>>) {
            f(m_writer);
            require(transaction.commit());
        } else {
            auto value = f(m_writer);
            require(transaction.commit());
            return value;
        }
    }

    /// `f(database)` on one unchanging state of the data.
    template <typename F>
    auto read(F &&f)
    {
        const Snapshot snapshot(*this);
        return f(*snapshot.database);
    }

private:
    struct Snapshot {
        explicit Snapshot(Storage &storage);
        ~Snapshot();
        Snapshot(const Snapshot &) = delete;
        Snapshot &operator=(const Snapshot &) = delete;

        Storage &storage;
        std::unique_ptr<sqlite::Database> database;
    };

    explicit Storage(sqlite::Database writer);

    std::mutex m_writing;
    sqlite::Database m_writer;
    std::mutex m_poolMutex;
    std::condition_variable m_poolChanged;
    std::vector<std::unique_ptr<sqlite::Database>> m_idle;
};

} // namespace hub
