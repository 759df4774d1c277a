// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/sqlite/database.h"

#include "platforms/base/bytes.h"
#include "platforms/sqlite/statementcache.h"
#include "platforms/sqlite/witness.h"

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fstream>

namespace sqlite {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr std::size_t kKeyBytes = 32;
constexpr int kBusyTimeoutMs = 10'000; // the sync thread and the interface share the file; neither holds it for long

constexpr std::uintmax_t kPageBytes = 4096;
constexpr int kCheckpointFrames = 1000; // as SQLite does by itself where nobody asks to be told of commits

/// Said between the key and the first read, when it still counts: the page size, authentication and derivation of
/// version 4, so that a later default cannot lock us out.
constexpr const char *kFormat = "PRAGMA cipher_compatibility = 4";

/// Set on every connection, in this order, once the key has opened the file.
constexpr std::array kPragmas{
    "PRAGMA journal_mode = WAL",          // readers and the one writer do not wait for each other
    "PRAGMA synchronous = FULL",          // NORMAL may lose the last commits when the battery is pulled
    "PRAGMA temp_store = MEMORY",         // no decrypted temporary file on disk
    "PRAGMA foreign_keys = ON",           // off by default in SQLite
    "PRAGMA trusted_schema = OFF",        // a crafted schema cannot call functions with side effects
    "PRAGMA cell_size_check = ON",        // damaged pages are seen sooner
};

std::string keySpec(const Key &key)
{
    // Room for all of it from the start, and no sum of strings: each would leave a copy of the key where nobody wipes.
    std::string spec;
    spec.reserve(2 * key.bytes().size() + 3);
    std::string hex = platform::toHex(key.bytes());
    spec.append("x'").append(hex).append("'");
    platform::wipe(hex);
    return spec;
}

/// True for a file that starts as a plain SQLite database does.
bool isPlainDatabase(const std::filesystem::path &file)
{
    std::array<char, 16> head{};
    std::ifstream in(file, std::ios::binary);
    in.read(head.data(), head.size());
    return in.gcount() == 16 && std::string_view(head.data(), 15) == "SQLite format 3";
}

/// The first read, which proves the key. `bytesBefore` is the size of the file before anybody opened it: SQLite would
/// take a file cut to nothing, or to less than a page, for a new one and write over what is left.
Result<void> proveKey(Database &database, std::uintmax_t bytesBefore, Database::Mode mode)
{
    if (auto read = database.queryInteger("SELECT count(*) FROM sqlite_master"); !read) {
        if (read.error().code == ErrorCode::WrongKey && bytesBefore > 0 && bytesBefore < kPageBytes)
            return Error{ErrorCode::Corrupt, "the file is shorter than one page"};
        return read.error();
    }
    const auto pages = database.queryInteger("PRAGMA page_count");
    if (!pages)
        return pages.error();
    if (*pages == 0 && (bytesBefore > 0 || mode == Database::Mode::MustExist))
        return Error{ErrorCode::Corrupt, "the file holds no whole page"};
    return {};
}

std::uint32_t wordAt(const std::array<unsigned char, 32> &bytes, std::size_t at)
{
    return std::uint32_t{bytes[at]} << 24 | std::uint32_t{bytes[at + 1]} << 16 | std::uint32_t{bytes[at + 2]} << 8 | bytes[at + 3];
}

/// The turn of the log that is open, through SQLite's own handle: opening and closing the file ourselves could drop its locks.
LogMark markOf(sqlite3 *handle, int frames)
{
    sqlite3_file *log = nullptr;
    std::array<unsigned char, 32> header{};
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &log) != SQLITE_OK || !log || !log->pMethods
        || log->pMethods->xRead(log, header.data(), int(header.size()), 0) != SQLITE_OK)
        return {};
    return {wordAt(header, 12), {wordAt(header, 16), wordAt(header, 20)}, static_cast<std::uint32_t>(frames)};
}

/// Moves the log into the database as far as readers let it; true when nothing is left behind and the witness knows.
bool checkpoint(sqlite3 *handle, Witness &witness)
{
    int inLog = 0;
    int moved = 0;
    if (sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_PASSIVE, &inLog, &moved) != SQLITE_OK || inLog < 0 || moved != inLog)
        return false;
    sqlite3_file *file = nullptr;
    std::string page(Witness::kPageBytes, '\0');
    sqlite3_int64 bytes = 0;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file || !file->pMethods
        || file->pMethods->xRead(file, page.data(), int(page.size()), 0) != SQLITE_OK || file->pMethods->xFileSize(file, &bytes) != SQLITE_OK)
        return false;
    return witness.settle(markOf(handle, 0), page, static_cast<std::uint32_t>(bytes / sqlite3_int64(Witness::kPageBytes)));
}

/// SQLite calls it after each commit.
int afterCommit(void *context, sqlite3 *handle, const char *name, int frames)
{
    auto &witness = *static_cast<Witness *>(context);
    if (std::string_view(name) == "main")
        witness.mark(markOf(handle, frames));
    if (frames >= kCheckpointFrames)
        (void)checkpoint(handle, witness);
    return SQLITE_OK;
}

bool isOutOfRoom(sqlite3 *handle)
{
    const int reason = handle ? sqlite3_system_errno(handle) : 0;
#ifdef EDQUOT
    if (reason == EDQUOT)
        return true;
#endif
    return reason == ENOSPC || reason == EFBIG;
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
    sqlite3 *handle = nullptr;
    StatementCache statements;
    std::filesystem::path file;
    std::unique_ptr<Witness> witness;

    ~Impl()
    {
        statements.clear();
        // The last connection to close takes the log away: the witness must know before, whoever wrote it; else the log stays.
        const auto seen = witness ? Witness::read(file) : std::nullopt;
        if (seen && seen->log.frames > 0 && !checkpoint(handle, *witness))
            sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
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
    case SQLITE_IOERR: // a quota, a file size limit, or no room for the shared index of the log
        if (isOutOfRoom(handle))
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
    std::error_code ignored;
    const auto bytes = std::filesystem::file_size(file, ignored);
    const bool isNew = ignored || bytes == 0;
    const bool isWitnessed = WitnessedOpening::isWanted();
    // Nobody begins anew where there was something; looked at twice, for another thread may just have made it.
    if (isWitnessed && isNew && Witness::read(file) && !std::filesystem::exists(file, ignored))
        return Error{ErrorCode::Missing, "the database is gone, and its witness is there"};
    if (isWitnessed && !isNew) {
        // Before SQLite looks: where the log is missing it makes an empty one, and what was in it never was.
        if (const auto log = Witness::compare(file); log != Witness::Log::AsSeen)
            return Error{ErrorCode::Corrupt, std::string(describe(log))};
    }
    auto opened = openOnce(file, key, mode);
    // Two threads that start on a new profile both find it empty and each draws a salt; the slower one then meets the
    // page of the faster one. The second look is at a file that stands.
    if (!opened && isNew && (opened.error().code == ErrorCode::WrongKey || opened.error().code == ErrorCode::Locked))
        opened = openOnce(file, key, mode);
    if (opened && isWitnessed) {
        opened->m_impl->file = file;
        opened->m_impl->witness = std::make_unique<Witness>(file);
        sqlite3_wal_hook(opened->m_impl->handle, afterCommit, opened->m_impl->witness.get());
    }
    return opened;
}

Result<Database> Database::openOnce(const std::filesystem::path &file, const Key &key, Mode mode)
{
    if (key.bytes().size() != kKeyBytes)
        return Error{ErrorCode::WrongKey, "the key is not 32 bytes long"};
    std::error_code failure;
    const bool exists = std::filesystem::exists(file, failure);
    if (failure && failure != std::errc::no_such_file_or_directory)
        return Error{ErrorCode::Storage, "the place of the database cannot be read"};
    const std::uintmax_t bytesBefore = exists ? std::filesystem::file_size(file, failure) : 0;
    if (failure)
        return Error{ErrorCode::Storage, "the place of the database is not a readable file"};
    if (!exists && mode == Mode::MustExist)
        return Error{ErrorCode::Missing, "there is no database at the expected place"};
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
    // Whoever holds the wrong key leaves even the write-ahead log of a killed process as it was.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    std::string spec = keySpec(key);
    code = sqlite3_key_v2(handle, "main", spec.data(), static_cast<int>(spec.size()));
    platform::wipe(spec);
    if (code != SQLITE_OK)
        return errorFrom(handle, code, "setting the key");

    // Without SQLCipher the key call above would be ignored and the file written in the clear.
    const auto version = database.queryText("PRAGMA cipher_version");
    if (!version || version->empty() || std::atof(version->c_str()) < 4.5)
        return Error{ErrorCode::Unavailable, "the linked SQLite is not SQLCipher 4.5 or later"};
    if (auto done = database.execute(kFormat); !done)
        return done.error();
    if (auto proven = proveKey(database, bytesBefore, mode); !proven) {
        // Only now, and after SQLite let go of it: closing any handle of a file drops the locks another connection has on it.
        database.m_impl.reset();
        if (isPlainDatabase(file))
            return Error{ErrorCode::NotEncrypted, "a plain SQLite file stands at the place of the encrypted one"};
        return proven.error();
    }
    sqlite3_db_config(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
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
    if (StatementCache::Entry *idle = m_impl->statements.idle(sql))
        return Statement(idle->handle, &idle->inUse);
    sqlite3_stmt *handle = nullptr;
    const int code = sqlite3_prepare_v3(m_impl->handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &handle, nullptr);
    if (code != SQLITE_OK)
        return Error{errorFrom(m_impl->handle, code, "preparing a statement").code,
            std::string("preparing a statement: ") + sqlite3_errmsg(m_impl->handle)};
    return Statement(handle, &m_impl->statements.add(sql, handle).inUse);
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

std::int64_t Database::totalChanges() const
{
    return sqlite3_total_changes64(m_impl->handle);
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
    std::error_code ignored;
    if (std::filesystem::exists(file, ignored))
        return Error{ErrorCode::Invalid, "the backup would overwrite a file"};
    auto copied = copyTo(file, key);
    if (!copied) {
        // Half a backup is none, and would stand in the way of the next try.
        for (const char *suffix : {"", "-wal", "-shm", "-journal", "-witness"})
            std::filesystem::remove(file.string() + suffix, ignored);
    }
    return copied;
}

Result<void> Database::copyTo(const std::filesystem::path &file, const Key &key)
{
    auto copy = open(file, key, Mode::CreateIfMissing);
    if (!copy)
        return copy.error();
    sqlite3 *target = copy->m_impl->handle;
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", m_impl->handle, "main");
    if (!backup)
        return errorFrom(target, sqlite3_errcode(target), "starting a backup");
    // The step and not the finish says whether all was copied: a source that stays locked is no error to the finish.
    const int stepped = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        return errorFrom(target, stepped, "copying the database");
    if (finished != SQLITE_OK)
        return errorFrom(target, finished, "finishing a backup");
    return {};
}

Result<void> Database::checkIntegrity()
{
    // The cipher first: where a page fails its authentication, quick_check cannot read and says only that SQL failed.
    for (const char *pragma : {"PRAGMA cipher_integrity_check", "PRAGMA quick_check"}) {
        auto statement = prepare(pragma);
        if (!statement)
            return statement.error();
        int findings = 0;
        while (true) {
            const auto row = statement->step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            findings += statement->text(0) != "ok";
        }
        if (findings > 0)
            return Error{ErrorCode::Corrupt, std::to_string(findings) + " pages or entries fail their check"};
    }
    return {};
}

} // namespace sqlite
