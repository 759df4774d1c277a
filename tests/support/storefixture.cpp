// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/storefixture.h"

#include <cstdio>
#include <cstdlib>

namespace testsupport {

namespace {

template <typename T>
T valueOrAbort(platform::Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "The store of the test fails: %s\n", result.error().detail.c_str());
        std::abort();
    }
    return std::move(*result);
}

} // namespace

StoreFixture::StoreFixture()
{
    reopen();
}

void StoreFixture::reopen()
{
    m_store.reset();
    m_store = another();
}

std::unique_ptr<store::Store> StoreFixture::another() const
{
    return valueOrAbort(store::Store::open(file(), m_key, sqlite::Database::Mode::CreateIfMissing));
}

std::int64_t StoreFixture::count(const std::string &table)
{
    return valueOrAbort(m_store->database().queryInteger("SELECT count(*) FROM " + table));
}

std::string StoreFixture::factsAsText()
{
    std::string text;
    for (const char *table : {"fact", "dose_event", "measure", "answer", "unit_progress", "message", "receipt", "dispensing", "step_mark"})
        text += tableAsText(m_store->database(), table) + "\n--\n";
    return text;
}

std::vector<std::string> StoreFixture::queue()
{
    std::vector<std::string> lines;
    auto select = valueOrAbort(m_store->database().prepare("SELECT subject || ' ' || state FROM outbox ORDER BY seq"));
    while (valueOrAbort(select.step()))
        lines.push_back(select.text(0));
    return lines;
}

std::string tableAsText(sqlite::Database &database, const std::string &table)
{
    const std::string columns = valueOrAbort(database.queryText("SELECT group_concat('quote(' || name || ')', '||''|''||') FROM pragma_table_info('" + table + "')"));
    return valueOrAbort(database.queryText("SELECT coalesce(group_concat(line, char(10)), '') FROM (SELECT " + columns + " AS line FROM " + table + " ORDER BY line)"));
}

} // namespace testsupport
