// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/benchmarks/heardqueries.h"

#include "tests/benchmarks/report.h"

#include <sqlite3.h>

namespace bench {

namespace {

std::vector<std::string> *s_heard = nullptr;

int hear(unsigned, void *, void *statement, void *)
{
    auto *const running = static_cast<sqlite3_stmt *>(statement);
    if (!s_heard || sqlite3_stmt_readonly(running) == 0)
        return 0;
    if (char *const sql = sqlite3_expanded_sql(running)) {
        const std::string text(sql);
        if (text.starts_with("SELECT") || text.starts_with("WITH") || text.starts_with("--"))
            s_heard->push_back(text);
        sqlite3_free(sql);
    }
    return 0;
}

int onOpen(sqlite3 *database, const char **, const void *)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, &hear, nullptr);
}

} // namespace

void HeardQueries::listen()
{
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(&onOpen));
}

std::vector<std::string> HeardQueries::of(const std::function<void()> &work)
{
    std::vector<std::string> heard;
    s_heard = &heard;
    work();
    s_heard = nullptr;
    if (heard.empty())
        giveUp("nothing was asked of the store");
    return heard;
}

HeardQueries::HeardQueries(RawDatabase &database, const std::vector<std::string> &queries) : m_database(database)
{
    for (const std::string &query : queries)
        m_statements.push_back(database.prepare(query));
}

void HeardQueries::run()
{
    for (sqlite3_stmt *const statement : m_statements) {
        while (m_database.step(statement)) {
            for (int column = 0; column < sqlite3_column_count(statement); ++column) {
                switch (sqlite3_column_type(statement, column)) {
                case SQLITE_INTEGER: m_read += static_cast<std::size_t>(sqlite3_column_int64(statement, column)); break;
                case SQLITE_FLOAT: m_read += static_cast<std::size_t>(sqlite3_column_double(statement, column)); break;
                default: m_read += textOf(statement, column).size();
                }
            }
        }
    }
}

} // namespace bench
