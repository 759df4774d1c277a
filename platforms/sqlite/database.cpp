// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/sqlite/database.h"

#include "platforms/base/bytes.h"

#include <sqlite3.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <list>
#include <unordered_map>

namespace sqlite {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr int kBusyTimeoutMs = 10'000; // the sync thread and the interface share the file; neither holds it for long

/// Set on every connection, in this order, right after the key.
constexpr std::array kPragmas{
    "PRAGMA cipher_page_size = 4096",     // SQLCipher 4 default, stated so that a later default cannot lock us out
    "PRAGMA journal_mode = WAL",          // readers and the one writer do not wait for each other
    "PRAGMA synchronous = FULL",          // NORMAL may lose the last commits when the battery is pulled
    "PRAGMA temp_store = MEMORY",         // no decrypted temporary file on disk
    "PRAGMA foreign_keys = ON",           // off by default in SQLite
    "PRAGMA trusted_schema = OFF",        // a crafted schema cannot call functions with side effects
    "PRAGMA cell_size_check = ON",        // damaged pages are seen sooner
};

std::string keySpec(const Key &key)
{
    return "x'" + platform::toHex(key.bytes()) + "'";
}

/// True for a file that starts as a plain SQLite database does.
bool isPlainDatabase(const std::filesystem::path &file)
{
    std::array<char, 16> head{};
    std::ifstream in(file, std::ios::binary);
    in.read(head.data(), head.size());
    return in.gcount() == 16 && std::string_view(head.data(), 15) == "SQLite format 3";
}

} // namespace

Key::Key(std::string bytes) : m_bytes(std::move(bytes)) {}

Key::~Key()
{
    platform::wipe(m_bytes);
}

Key Key::random()
{
    return Key(platform::randomBytes(kKeyBytes));
}

struct Database::Impl {
    struct Cached {
        sqlite3_stmt *handle = nullptr;
        bool inUse = false;
    };

    sqlite3 *handle = nullptr;
    std::unordered_map<std::string, std::list<Cached>> statements;

    ~Impl()
    {
        for (auto &[sql, cached] : statements) {
            for (Cached &entry : cached)
                sqlite3_finalize(entry.handle);
        }
        sqlite3_close_v2(handle);
    }
};

Database::Database(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Error errorFrom(sqlite3 *handle, int code, std::string_view action)
{
    const int primary = code & 0xff;
    ErrorCode kind = ErrorCode::Storage;
    switch (primary) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        kind = ErrorCode::Locked;
        break;
    case SQLITE_NOTADB:
        kind = ErrorCode::WrongKey;
        break;
    case SQLITE_CORRUPT:
        kind = ErrorCode::Corrupt;
        break;
    case SQLITE_FULL:
        kind = ErrorCode::Full;
        break;
    default:
        break;
    }
    // sqlite3_errmsg may quote a value of a row in a constraint failure; its code says enough.
    return {kind, std::string(action) + ": " + sqlite3_errstr(code) + " (" + std::to_string(handle ? sqlite3_extended_errcode(handle) : code) + ")"};
}

Result<Database> Database::open(const std::filesystem::path &file, const Key &key, Mode mode)
{
    if (key.bytes().size() != kKeyBytes)
        return Error{ErrorCode::WrongKey, "the key is not 32 bytes long"};
    const bool exists = std::filesystem::exists(file);
    if (!exists && mode == Mode::MustExist)
        return Error{ErrorCode::Missing, "there is no database at the expected place"};
    if (exists && isPlainDatabase(file))
        return Error{ErrorCode::NotEncrypted, "a plain SQLite file stands at the place of the encrypted one"};

    auto impl = std::make_unique<Impl>();
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (exists ? 0 : SQLITE_OPEN_CREATE);
    int code = sqlite3_open_v2(file.string().c_str(), &impl->handle, flags, nullptr);
    if (code != SQLITE_OK)
        return errorFrom(impl->handle, code, "opening the database");
    sqlite3_extended_result_codes(impl->handle, 1);
    sqlite3_busy_timeout(impl->handle, kBusyTimeoutMs);

    Database database(std::move(impl));
    sqlite3 *handle = database.m_impl->handle;
    // SQLCipher writes its own ERROR lines to standard error otherwise, and names the file in them.
    (void)sqlite3_exec(handle, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr);
    std::string spec = keySpec(key);
    code = sqlite3_key_v2(handle, "main", spec.data(), static_cast<int>(spec.size()));
    platform::wipe(spec);
    if (code != SQLITE_OK)
        return errorFrom(handle, code, "setting the key");

    // Without SQLCipher the key call above would be ignored and the file written in the clear.
    const auto version = database.queryText("PRAGMA cipher_version");
    if (!version || version->empty() || std::atof(version->c_str()) < 4.5)
        return Error{ErrorCode::Unavailable, "the linked SQLite is not SQLCipher 4.5 or later"};
    if (auto read = database.queryInteger("SELECT count(*) FROM sqlite_master"); !read)
        return read.error();
    for (const char *pragma : kPragmas) {
        if (auto done = database.execute(pragma); !done)
            return done.error();
    }
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    return database;
}

Result<void> Database::execute(std::string_view sql)
{
    const int code = sqlite3_exec(m_impl->handle, std::string(sql).c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return errorFrom(m_impl->handle, code, "running SQL");
    return {};
}

Result<Statement> Database::prepare(std::string_view sql)
{
    auto &cached = m_impl->statements[std::string(sql)];
    for (Impl::Cached &entry : cached) {
        if (!entry.inUse)
            return Statement(entry.handle, &entry.inUse);
    }
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v3(m_impl->handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK)
        return Error{errorFrom(m_impl->handle, code, "preparing a statement").code,
            std::string("preparing a statement: ") + sqlite3_errmsg(m_impl->handle)};
    cached.push_back({handle, false});
    return Statement(handle, &cached.back().inUse);
}

Result<std::string> Database::queryText(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->text(0) : std::string();
}

Result<std::int64_t> Database::queryInteger(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : std::int64_t{0};
}

int Database::changes() const
{
    return sqlite3_changes(m_impl->handle);
}

bool Database::inTransaction() const
{
    return sqlite3_get_autocommit(m_impl->handle) == 0;
}

Result<void> Database::backupTo(const std::filesystem::path &file, const Key &key)
{
    if (std::filesystem::exists(file))
        return Error{ErrorCode::Invalid, "the backup would overwrite a file"};
    auto copy = open(file, key, Mode::CreateIfMissing);
    if (!copy)
        return copy.error();
    sqlite3_backup *backup = sqlite3_backup_init(copy->m_impl->handle, "main", m_impl->handle, "main");
    if (!backup)
        return errorFrom(copy->m_impl->handle, sqlite3_errcode(copy->m_impl->handle), "starting a backup");
    sqlite3_backup_step(backup, -1);
    if (const int code = sqlite3_backup_finish(backup); code != SQLITE_OK)
        return errorFrom(copy->m_impl->handle, code, "copying the database");
    return {};
}

Result<void> Database::checkIntegrity()
{
    int findings = 0;
    for (const char *pragma : {"PRAGMA cipher_integrity_check", "PRAGMA quick_check"}) {
        auto statement = prepare(pragma);
        if (!statement)
            return statement.error();
        while (true) {
            const auto row = statement->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            findings += statement->text(0) != "ok";
        }
    }
    if (findings > 0)
        return Error{ErrorCode::Corrupt, std::to_string(findings) + " pages or entries fail their check"};
    return {};
}

} // namespace sqlite
