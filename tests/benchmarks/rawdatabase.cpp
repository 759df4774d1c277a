// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/rawdatabase.h"

#include "platforms/base/bytes.h"
#include "tests/benchmarks/report.h"

#include <sqlite3.h>

namespace bench {

namespace {

constexpr const char *kPragmas = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; "
                                 "PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON";

} // namespace

RawDatabase::RawDatabase(const std::filesystem::path &file, const sqlite::Key *key)
{
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(file.c_str(), &m_handle, flags, nullptr) != SQLITE_OK)
        fail("open");
    if (key) {
        const std::string spec = "x'" + platform::toHex(key->bytes()) + "'";
        if (sqlite3_key_v2(m_handle, "main", spec.data(), static_cast<int>(spec.size())) != SQLITE_OK)
            fail("key");
    }
    execute(kPragmas);
}

RawDatabase::~RawDatabase()
{
    for (sqlite3_stmt *statement : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close_v2(m_handle);
}

void RawDatabase::fail(std::string_view action) const
{
    giveUp("reference database, " + std::string(action) + ": " + sqlite3_errmsg(m_handle));
}

void RawDatabase::execute(const std::string &sql)
{
    if (sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail("execute");
}

sqlite3_stmt *RawDatabase::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        fail("prepare");
    m_statements.push_back(statement);
    return statement;
}

void RawDatabase::run(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE || sqlite3_reset(statement) != SQLITE_OK)
        fail("run");
}

bool RawDatabase::step(sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE || sqlite3_reset(statement) != SQLITE_OK)
        fail("step");
    return false;
}

void RawDatabase::exportPlain(const std::filesystem::path &file)
{
    execute("ATTACH DATABASE '" + file.string() + "' AS plain KEY ''");
    execute("SELECT sqlcipher_export('plain')");
    execute("DETACH DATABASE plain");
}

void bindText(sqlite3_stmt *statement, int place, std::string_view text)
{
    sqlite3_bind_text(statement, place, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

std::string textOf(sqlite3_stmt *statement, int column)
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return bytes ? std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(statement, column))) : std::string();
}

} // namespace bench
