// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hub::db {

enum class Dialect { Sqlite, Postgres };

// The SQL of the hub is written once. Every storage understands it because it keeps to what all of them say alike, named
// parameters (":id"), `RETURNING`, `ON CONFLICT … DO UPDATE` and `coalesce` among it, and because it
// - compares numbers with numbers: `:flag = 1`, never `:flag` alone as a condition;
// - reads JSON in C++, never in SQL: what is searched for has a column or a table of its own;
// - takes no rowid, PRAGMA or automatic number: a number that must not have gaps is given out by the writer;
// - writes a list of values, bound as a JSON array of strings, as `IN LIST(:values)`. That one word is translated here.

/// The text that SQLite understands.
[[nodiscard]] std::string forSqlite(std::string_view sql);

/// The text that PostgreSQL understands, with "$1" for the first of `names` (":id"), "$2" for the next.
struct PostgresText {
    std::string sql;
    std::vector<std::string> names;
};
[[nodiscard]] PostgresText forPostgres(std::string_view sql);

/// A step of the schema as PostgreSQL wants it: whole numbers have 64 bits, text is ordered by its bytes whatever the server's
/// language is, and the words with which SQLite makes a table strict go. Triggers have no common form: a step with one has a
/// second file.
[[nodiscard]] std::string schemaForPostgres(std::string_view sql);

} // namespace hub::db
