// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/storagemove.h"

#include "platforms/base/bytes.h"
#include "sync/hub/openstorage.h"
#include "sync/hub/schema.h"

#include <algorithm>
#include <functional>

namespace hub {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr int kPageRows = 500;

/// How much there is of one table, and what: each row's hash takes in the one before.
struct Content {
    std::int64_t rows = 0;
    std::string hash;

    friend bool operator==(const Content &, const Content &) = default;
};

Config configOf(const Config &config, const std::string &place)
{
    const auto isFolder = [](const std::string &text) { return text.find("://") == std::string::npos; };
    Config found = config;
    found.data = isFolder(place) ? place : "";
    found.database = isFolder(place) ? "" : place;
    if (isFolder(config.from) && isFolder(config.to))
        found.keyFile.clear(); // one file cannot be the key of both
    return found;
}

std::string namesOf(const std::vector<std::string> &names, std::string_view prefix = {})
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + std::string(prefix) + name;
    return text;
}

std::vector<std::string> columnsOf(const db::Table &table)
{
    std::vector<std::string> names;
    for (const db::Table::Column &column : table.columns)
        names.push_back(column.name);
    return names;
}

/// Every row in the order of `table.key`, a page at a time: as much fits into memory as there is.
void forEachRow(db::Connection &database, const db::Table &table, const std::function<void(const db::Statement &)> &visit)
{
    const std::string select = "SELECT " + namesOf(columnsOf(table)) + " FROM " + table.name;
    const std::string order = " ORDER BY " + namesOf(table.key) + " LIMIT " + std::to_string(kPageRows);
    const std::string after = " WHERE (" + namesOf(table.key) + ") > (" + namesOf(table.key, ":") + ')';
    std::vector<std::string> last;
    for (int rows = kPageRows; rows == kPageRows;) {
        auto page = require(database.prepare(select + (last.empty() ? "" : after) + order));
        for (std::size_t i = 0; i < last.size(); ++i) {
            const auto column = std::ranges::find(table.columns, table.key[i], &db::Table::Column::name);
            if (column->isNumber)
                page.bind(':' + table.key[i], std::int64_t{std::stoll(last[i])});
            else
                page.bind(':' + table.key[i], last[i]);
        }
        for (rows = 0; require(page.step()); ++rows) {
            visit(page);
            last.clear();
            for (const std::string &name : table.key) {
                const auto column = std::ranges::find(table.columns, name, &db::Table::Column::name);
                last.push_back(page.text(static_cast<int>(column - table.columns.begin())));
            }
        }
    }
}

Content contentOf(db::Connection &database, const db::Table &table)
{
    Content content;
    forEachRow(database, table, [&](const db::Statement &row) {
        std::string text = content.hash;
        for (int i = 0; i < static_cast<int>(table.columns.size()); ++i)
            text += row.isNull(i) ? "-" : std::to_string(row.view(i).size()) + ':' + row.text(i);
        content.hash = platform::sha256(text);
        ++content.rows;
    });
    return content;
}

void copyRows(db::Connection &source, db::Connection &target, const db::Table &table)
{
    const std::vector<std::string> names = columnsOf(table);
    const std::string insert = "INSERT INTO " + table.name + " (" + namesOf(names) + ") VALUES (" + namesOf(names, ":") + ')';
    forEachRow(source, table, [&](const db::Statement &row) {
        auto into = require(target.prepare(insert));
        for (int i = 0; i < static_cast<int>(names.size()); ++i) {
            const std::string name = ':' + names[static_cast<std::size_t>(i)];
            if (row.isNull(i))
                into.bindNull(name);
            else if (table.columns[static_cast<std::size_t>(i)].isNumber)
                into.bind(name, row.integer(i));
            else
                into.bind(name, row.view(i));
        }
        require(into.run());
    });
}

/// Only what the first start of a hub writes may be there.
void refuseUsed(db::Connection &target, const std::vector<db::Table> &tables)
{
    for (const db::Table &table : tables) {
        auto any = require(target.prepare("SELECT 1 FROM " + table.name + " LIMIT 1"));
        if (table.name != "hub" && require(any.step()))
            throw Refusal(409, "conflict", "There is a hub's data at the place to copy to. Name an empty one; nothing was changed.");
    }
}

MoveReport move(db::Connection &source, Storage &target)
{
    const std::vector<db::Table> tables = require(source.tables());
    MoveReport report;
    target.write([&](db::Connection &into) {
        refuseUsed(into, tables);
        require(into.execute("DELETE FROM hub"));
        {
            const auto reading = require(db::Transaction::begin(source, db::Access::Read));
            for (const db::Table &table : tables)
                copyRows(source, into, table);
        }
        // The source is read anew: whoever wrote to it meanwhile would be missed by devices that were told it is stored.
        const auto reading = require(db::Transaction::begin(source, db::Access::Read));
        for (const db::Table &table : tables) {
            const Content content = contentOf(into, table);
            if (content != contentOf(source, table)) {
                throw Refusal(409, "conflict", "The copy of " + table.name + " differs from the source, which may have been written to. "
                    "Stop the hub and begin again; nothing was kept.");
            }
            report.rows.emplace_back(table.name, content.rows);
        }
    });
    return report;
}

} // namespace

Result<MoveReport> moveStorage(const Config &config)
{
    const Config from = configOf(config, config.from);
    const Config to = configOf(config, config.to);
    auto source = databaseOf(from, false);
    if (!source)
        return source.error();
    auto reader = (*source)->connect(db::Access::Read);
    if (!reader)
        return forOperator(reader.error(), from);
    const auto version = (*reader)->schemaVersion();
    if (!version)
        return forOperator(version.error(), from);
    if (*version != schemaSteps().back().number)
        return Error{ErrorCode::Invalid, "The source is from another version of passerelle-hub. Start this version on it once, stop it, and begin again."};
    auto target = openStorage(to, true);
    if (!target)
        return target.error();
    try {
        return move(**reader, **target);
    } catch (const Refusal &refusal) {
        return Error{ErrorCode::Conflict, refusal.diagnostics};
    }
}

} // namespace hub
