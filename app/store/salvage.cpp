// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/salvage.h"

#include "app/store/migrations/migrations.h"
#include "platforms/base/logging.h"
#include "platforms/sqlite/column.h"
#include "platforms/sqlite/damage.h"
#include "platforms/sqlite/transaction.h"
#include "platforms/sqlite/witness.h"

#include <algorithm>
#include <set>
#include <vector>

namespace store {

namespace fs = std::filesystem;

using platform::Error;
using platform::ErrorCode;
using platform::Result;
using sqlite::Database;

namespace {

constexpr platform::Logger kLog{"store"};
constexpr int kMostGrowth = 6; ///< how often a file that was cut is doubled until SQLite looks at it

/// As `recountDay` does for one day.
constexpr std::string_view kCountDays =
    "DELETE FROM measure_day; INSERT INTO measure_day (patient_id, kind, day, unit, count, low, high, total) "
    "SELECT fact.patient_id, measure.kind, date(fact.occurred_at, printf('%+d minutes', fact.offset_minutes)) AS day, measure.unit, count(*), "
    "min(measure.value), max(measure.value), sum(measure.value) FROM fact JOIN measure ON measure.fact_id = fact.id "
    "WHERE fact.kind = 'measure' AND NOT EXISTS (SELECT 1 FROM fact AS later WHERE later.corrects = fact.id) "
    "GROUP BY fact.patient_id, measure.kind, day, measure.unit";

/// Rows of the queue whose content is not there.
constexpr std::string_view kLost =
    "SELECT count(*) FROM outbox WHERE CASE subject "
    "WHEN 'measure' THEN NOT EXISTS (SELECT 1 FROM measure JOIN fact ON fact.id = fact_id WHERE fact_id = subject_id OR reading = subject_id) "
    "WHEN 'dose' THEN NOT EXISTS (SELECT 1 FROM dose_event JOIN fact ON fact.id = fact_id WHERE slot_id = subject_id) "
    "WHEN 'attempt' THEN NOT EXISTS (SELECT 1 FROM answer JOIN fact ON fact.id = fact_id WHERE attempt_id = subject_id) "
    "WHEN 'task' THEN NOT EXISTS (SELECT 1 FROM unit_progress JOIN fact ON fact.id = fact_id WHERE task_id = subject_id) "
    "WHEN 'message' THEN NOT EXISTS (SELECT 1 FROM message JOIN fact ON fact.id = fact_id WHERE fact_id = subject_id) "
    "WHEN 'goal' THEN NOT EXISTS (SELECT 1 FROM document WHERE id = subject_id) ELSE 0 END";

/// A table as the damaged file has it.
struct Table {
    std::string name;
    std::vector<std::string> columns;
    std::vector<std::string> keys;
};

std::string joined(const std::vector<std::string> &parts, const std::string &before, const std::string &between)
{
    std::string text;
    for (const std::string &part : parts)
        text += (text.empty() ? "" : between) + before + part;
    return text;
}

/// As `sqlite::column`, and what came before the failure where there is one.
std::vector<std::string> readable(Database &database, const std::string &sql)
{
    std::vector<std::string> values;
    if (auto select = database.prepare(sql)) {
        while (select->step().value_or(false))
            values.push_back(select->text(0));
    }
    return values;
}

/// The order in which tables are saved: what has not left first. What others are computed from is not among them.
Result<std::vector<Table>> tablesOf(Database &fresh)
{
    auto names = sqlite::column(fresh, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' "
                                       "AND name NOT IN ('measure_day', 'follow_up') ORDER BY CASE name WHEN 'outbox' THEN 0 WHEN 'setting' THEN 1 "
                                       "WHEN 'fact' THEN 2 WHEN 'document' THEN 3 WHEN 'document_version' THEN 4 WHEN 'resource' THEN 6 ELSE 5 END, name");
    if (!names)
        return names.error();
    std::vector<Table> tables;
    for (const std::string &name : *names) {
        auto columns = sqlite::column(fresh, "SELECT name FROM pragma_table_info('" + name + "') ORDER BY cid");
        auto keys = sqlite::column(fresh, "SELECT name FROM pragma_table_info('" + name + "') WHERE pk > 0 ORDER BY pk");
        if (!columns || !keys)
            return !columns ? columns.error() : keys.error();
        tables.push_back({name, std::move(*columns), std::move(*keys)});
    }
    return tables;
}

class Rescuer {
public:
    Rescuer(Database &damaged, Database &fresh) : m_damaged(damaged), m_fresh(fresh) {}

    /// Whether every row of it was read.
    Result<bool> save(const Table &table)
    {
        auto transaction = sqlite::Transaction::begin(m_fresh);
        if (!transaction)
            return transaction.error();
        // Each row as the sentence that writes it: values keep their type without being looked at.
        std::string values;
        for (const std::string &each : table.columns)
            values += (values.empty() ? "" : " || ', ' || ") + ("quote(" + each + ")");
        const std::string select = "SELECT 'INSERT OR IGNORE INTO " + table.name + " (" + joined(table.columns, "", ", ") + ") VALUES (' || " + values
            + " || ')' FROM " + table.name;
        auto whole = copy(select + " ORDER BY " + joined(table.keys, "", ", "), {});
        if (whole && !*whole) {
            // From the other side; what both sides reach is one row.
            if (auto back = copy(select + " ORDER BY " + joined(table.keys, "", " DESC, ") + " DESC", {}); !back)
                return back;
            if (table.keys.size() == 1) {
                for (const std::string &id : idsFor(table)) {
                    if (auto one = copy(select + " WHERE " + table.keys.front() + " = :id", id); !one)
                        return one;
                }
            }
        }
        if (!whole)
            return whole;
        if (auto done = transaction->commit(); !done)
            return done.error();
        return whole;
    }

private:
    /// False when reading stopped before the end; an error is one of the file that is written.
    Result<bool> copy(const std::string &sql, const std::optional<std::string> &id)
    {
        auto select = m_damaged.prepare(sql);
        if (!select)
            return false;
        if (id)
            select->bind(":id", *id);
        while (true) {
            const auto row = select->step();
            if (!row || !*row)
                return row.has_value();
            if (auto done = m_fresh.execute(select->view(0)); !done)
                return done.error();
        }
    }

    /// Every id under which a row of the table may be known elsewhere.
    std::set<std::string> idsFor(const Table &table)
    {
        std::set<std::string> ids;
        const auto add = [&](Database &database, const std::string &sql) {
            for (std::string &id : readable(database, sql))
                ids.insert(std::move(id));
        };
        const std::string key = table.keys.front();
        for (const std::string &index : readable(m_fresh, "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND tbl_name = '" + table.name + "'")) {
            const std::string scan = "SELECT " + key + " FROM " + table.name + " INDEXED BY " + index;
            add(m_damaged, scan);
            const auto first = readable(m_fresh, "SELECT name FROM pragma_index_info('" + index + "') ORDER BY seqno LIMIT 1");
            if (!first.empty())
                add(m_damaged, scan + " ORDER BY " + first.front() + " DESC");
        }
        add(m_fresh, "SELECT subject_id FROM outbox");
        if (key == "fact_id")
            add(m_fresh, "SELECT id FROM fact");
        if (table.name == "fact") {
            for (const std::string &detail : readable(m_fresh, "SELECT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c ON c.name = 'fact_id' WHERE m.type = 'table'")) {
                add(m_damaged, "SELECT fact_id FROM " + detail);
                add(m_damaged, "SELECT fact_id FROM " + detail + " ORDER BY fact_id DESC");
            }
        }
        if (table.name == "document")
            add(m_damaged, "SELECT document_id FROM document_version");
        if (table.name == "document_version")
            add(m_fresh, "SELECT current FROM document");
        return ids;
    }

    Database &m_damaged;
    Database &m_fresh;
};

/// Opens what is left, mending the first page and the length where that is what stands in the way.
Result<Database> openLeft(const fs::path &file, const sqlite::Key &key)
{
    auto opened = Database::open(file, key, Database::Mode::MustExist);
    if (!opened && opened.error().code == ErrorCode::WrongKey) {
        if (auto done = sqlite::restoreFirstPage(file); !done)
            return opened;
        opened = Database::open(file, key, Database::Mode::MustExist);
    }
    std::error_code failure;
    for (int growth = 0; !opened && opened.error().code == ErrorCode::Corrupt && growth < kMostGrowth; ++growth) {
        const auto witness = sqlite::Witness::read(file);
        const auto bytes = fs::file_size(file, failure);
        if (failure)
            return opened;
        // Not even the first page is whole: that of the witness, or nothing.
        if (bytes < sqlite::Witness::kPageBytes) {
            if (auto done = sqlite::restoreFirstPage(file); !done)
                return opened;
        }
        const std::uintmax_t pages = std::max<std::uintmax_t>({witness ? witness->pages : 0, bytes / sqlite::Witness::kPageBytes + 1, 8});
        fs::resize_file(file, (growth == 0 ? pages : pages * 2) * sqlite::Witness::kPageBytes, failure);
        opened = Database::open(file, key, Database::Mode::MustExist);
    }
    return opened;
}

Result<Salvage> copyAll(Database &damaged, Database &fresh)
{
    const auto version = damaged.queryInteger("PRAGMA user_version");
    const auto steps = migrations();
    if (!version || *version < 1)
        return Error{ErrorCode::Corrupt, "not even the version of the schema can be read"};
    if (*version > steps.back().number)
        return Error{ErrorCode::SchemaTooNew, "the file was written by a later version"};
    // In the schema it was written in: the steps after it then work on the rows as they would have.
    if (auto done = sqlite::migrate(fresh, steps.first(std::size_t(*version))); !done)
        return done.error();
    const auto tables = tablesOf(fresh);
    if (!tables)
        return tables.error();
    Salvage salvage{.isWhole = true};
    Rescuer rescuer(damaged, fresh);
    for (const Table &table : *tables) {
        const auto whole = rescuer.save(table);
        if (!whole)
            return whole.error();
        if (!*whole)
            kLog.warning("Not all of the table " + table.name + " could be read.");
        salvage.isWhole = salvage.isWhole && *whole;
    }
    if (auto done = sqlite::migrate(fresh, steps); !done)
        return done.error();
    if (auto done = fresh.execute(kCountDays); !done)
        return done.error();
    if (!salvage.isWhole) {
        // What came from the centre comes again, from the beginning: what is missing with it.
        if (auto done = fresh.execute("DELETE FROM setting WHERE key = 'sync.cursor'"); !done)
            return done.error();
    }
    const auto entries = fresh.queryInteger("SELECT (SELECT count(*) FROM fact) + (SELECT count(*) FROM document)");
    const auto lost = fresh.queryInteger(kLost);
    const auto queued = fresh.queryInteger("SELECT count(*) FROM outbox");
    if (!entries || !lost || !queued)
        return !entries ? entries.error() : !lost ? lost.error() : queued.error();
    salvage.entries = static_cast<int>(*entries);
    salvage.waitingLost = static_cast<int>(*lost);
    salvage.waiting = static_cast<int>(*queued - *lost);
    return salvage;
}

} // namespace

Result<Salvage> salvage(const fs::path &damaged, const sqlite::Key &key, const fs::path &into)
{
    std::error_code ignored;
    if (fs::exists(into, ignored))
        return Error{ErrorCode::Conflict, "the place for what is saved is taken"};
    auto left = openLeft(damaged, key);
    if (!left)
        return left.error();
    Result<Salvage> result = [&]() -> Result<Salvage> {
        auto fresh = Database::open(into, key, Database::Mode::CreateIfMissing);
        if (!fresh)
            return fresh.error();
        auto copied = copyAll(*left, *fresh);
        if (copied) {
            if (auto sound = fresh->checkIntegrity(); !sound)
                return sound.error();
        }
        return copied;
    }();
    if (!result) {
        for (const char *suffix : {"", "-wal", "-shm", "-witness"})
            fs::remove(into.string() + suffix, ignored);
    }
    return result;
}

} // namespace store
