// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"
#include "platforms/sqlite/statement.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

struct sqlite3;

namespace sqlite {

/// A raw 256-bit SQLCipher key: 32 bytes, wiped when it goes. There is no passphrase way in: deriving keys is the
/// keystore's work.
class Key {
public:
    explicit Key(std::string bytes);
    ~Key();
    Key(Key &&) noexcept = default;
    Key &operator=(Key &&) noexcept = default;
    Key(const Key &) = default;
    Key &operator=(const Key &) = default;

    [[nodiscard]] static Key random();
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// One connection to one encrypted file, for one thread. Opening proves the key: a wrong key, a plain file, a
/// damaged file and a full disk each give their own error, and no file is ever made where one that fails to open
/// already stands. Owned by whoever opened it.
class Database {
public:
    enum class Mode { CreateIfMissing, MustExist };

    [[nodiscard]] static platform::Result<Database> open(const std::filesystem::path &file, const Key &key, Mode mode);

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// Runs one or more statements that return nothing.
    platform::Result<void> execute(std::string_view sql);
    /// A cached prepared statement, reset and ready to bind. Named parameters only.
    platform::Result<Statement> prepare(std::string_view sql);

    /// The first column of the first row as text; empty when there is no row.
    platform::Result<std::string> queryText(std::string_view sql);
    platform::Result<std::int64_t> queryInteger(std::string_view sql);

    [[nodiscard]] int changes() const;
    /// Rows this connection has written since it was opened.
    [[nodiscard]] std::int64_t totalChanges() const;
    [[nodiscard]] bool inTransaction() const;
    /// Copies the whole database, with its key, to a file that does not exist yet. Readers and writers go on.
    platform::Result<void> backupTo(const std::filesystem::path &file, const Key &key);
    /// `cipher_integrity_check` and `quick_check`: `Corrupt` with the count of findings, or nothing.
    platform::Result<void> checkIntegrity();

private:
    struct Impl;
    explicit Database(std::unique_ptr<Impl> impl);
    static platform::Result<Database> openOnce(const std::filesystem::path &file, const Key &key, Mode mode);
    platform::Result<void> copyTo(const std::filesystem::path &file, const Key &key);
    std::unique_ptr<Impl> m_impl;

    friend class Transaction;
};

/// Translates the state of the connection after a failed call.
[[nodiscard]] platform::Error errorFrom(sqlite3 *handle, int code, std::string_view action);

} // namespace sqlite
