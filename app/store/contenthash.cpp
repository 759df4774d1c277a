// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/contenthash.h"

#include "platforms/base/bytes.h"
#include "platforms/sqlite/column.h"
#include "platforms/sqlite/transaction.h"

namespace store {

using platform::Result;

namespace {

/// The sum of a table: each row's own sum, run into that of the rows before.
Result<std::string> sumOf(sqlite::Database &database, const std::string &table)
{
    const auto row = database.queryText("SELECT group_concat('quote(' || name || ')', ' || ''|'' || ') FROM pragma_table_info('" + table + "', 'main')");
    const auto keys = database.queryText("SELECT group_concat(name) FROM (SELECT name FROM pragma_table_info('" + table + "', 'main') WHERE pk > 0 ORDER BY pk)");
    if (!row || !keys)
        return !row ? row.error() : keys.error();
    auto select = database.prepare("SELECT " + *row + " FROM main." + table + " ORDER BY " + *keys);
    if (!select)
        return select.error();
    std::string sum = platform::sha256(table);
    while (true) {
        const auto more = select->step();
        if (!more)
            return more.error();
        if (!*more)
            return sum;
        sum = platform::sha256(sum + std::string(select->view(0)));
    }
}

} // namespace

Result<Content> contentOf(sqlite::Database &database)
{
    // All of it at one moment, whoever writes meanwhile.
    auto moment = sqlite::Transaction::begin(database);
    if (!moment)
        return moment.error();
    const auto tables = sqlite::column(database, "SELECT name FROM main.sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                                 "AND name NOT IN ('setting', 'measure_day', 'follow_up') ORDER BY name");
    const auto entries = database.queryInteger("SELECT (SELECT count(*) FROM main.fact) + (SELECT count(*) FROM main.document)");
    if (!tables || !entries)
        return !tables ? tables.error() : entries.error();
    std::string all;
    for (const std::string &table : *tables) {
        auto sum = sumOf(database, table);
        if (!sum)
            return sum.error();
        all += *sum;
    }
    return Content{platform::toHex(platform::sha256(all)), static_cast<int>(*entries)};
}

} // namespace store
