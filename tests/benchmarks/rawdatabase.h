// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/sqlite/database.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace bench {

/// The reference: the sqlite3 calls themselves, as a careful programmer writes them without our layers. Same pragmas as
/// platforms/sqlite. Any failure ends the program.
class RawDatabase {
public:
    /// @param key none for a plain file
    RawDatabase(const std::filesystem::path &file, const sqlite::Key *key);
    ~RawDatabase();
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    void execute(const std::string &sql);
    /// Owned by this object.
    [[nodiscard]] sqlite3_stmt *prepare(std::string_view sql);
    /// Runs a bound statement that gives no rows, and makes it ready for the next time.
    void run(sqlite3_stmt *statement);
    /// Whether there is a row; resets the statement after the last.
    [[nodiscard]] bool step(sqlite3_stmt *statement);
    /// Copies everything to a new file without encryption.
    void exportPlain(const std::filesystem::path &file);

private:
    [[noreturn]] void fail(std::string_view action) const;

    sqlite3 *m_handle = nullptr;
    std::vector<sqlite3_stmt *> m_statements;
};

/// `text` outlives the next run of the statement.
void bindText(sqlite3_stmt *statement, int place, std::string_view text);
[[nodiscard]] std::string textOf(sqlite3_stmt *statement, int column);

} // namespace bench
