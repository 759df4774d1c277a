// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/searchindex.h"

#include "sync/hub/outcome.h"
#include "sync/hub/searchparameters.h"

namespace hub {

namespace {

std::set<SearchTerm> termsIn(const Json &resource)
{
    return resource.is_null() ? std::set<SearchTerm>() : termsOf(resource);
}

void bindTerm(db::Statement &statement, const std::string &type, const std::string &id, const SearchTerm &term)
{
    statement.bind(":type", type).bind(":id", id).bind(":name", term.name).bind(":system", term.system).bind(":value", term.value);
}

struct Row {
    std::string type;
    std::string id;
    std::string patient;
    std::string json;
};

std::vector<Row> rowsAfter(db::Connection &database, const Row &last)
{
    constexpr int kAtOnce = 500;
    auto query = require(database.prepare("SELECT type, id, patient, json FROM resource WHERE type > :type OR (type = :type AND id > :id) "
        "ORDER BY type, id LIMIT :limit"));
    query.bind(":type", last.type).bind(":id", last.id).bind(":limit", kAtOnce);
    std::vector<Row> rows;
    while (require(query.step()))
        rows.push_back({query.text(0), query.text(1), query.text(2), query.text(3)});
    return rows;
}

std::int64_t lastUpdatedIn(const Json &resource)
{
    const auto range = rangeOf(resource.value("/meta/lastUpdated"_json_pointer, std::string()));
    return range ? range->from : 0;
}

void fillVersions(db::Connection &database, const Row &row)
{
    std::vector<std::pair<std::int64_t, std::int64_t>> times;
    {
        auto query = require(database.prepare("SELECT version, json FROM resource_version WHERE type = :type AND id = :id"));
        query.bind(":type", row.type).bind(":id", row.id);
        while (require(query.step()))
            times.emplace_back(query.integer(0), lastUpdatedIn(parseStrictly(query.text(1))));
    }
    for (const auto &[version, time] : times) {
        auto update = require(database.prepare("UPDATE resource_version SET last_updated = :time "
            "WHERE type = :type AND id = :id AND version = :version AND patient = :patient"));
        require(update.bind(":patient", row.patient).bind(":time", time).bind(":type", row.type).bind(":id", row.id).bind(":version", version).run());
    }
}

} // namespace

void updateSearchTerms(db::Connection &database, const std::string &type, const std::string &id, const Json &before, const Json &now)
{
    const auto was = termsIn(before);
    const auto is = termsIn(now);
    for (const SearchTerm &term : was) {
        if (is.contains(term))
            continue;
        auto remove = require(database.prepare("DELETE FROM search_term WHERE type = :type AND id = :id AND name = :name AND system = :system "
            "AND value = :value"));
        bindTerm(remove, type, id, term);
        require(remove.run());
    }
    for (const SearchTerm &term : is) {
        if (was.contains(term))
            continue;
        auto insert = require(database.prepare("INSERT INTO search_term (type, id, name, system, value) VALUES (:type, :id, :name, :system, :value)"));
        bindTerm(insert, type, id, term);
        require(insert.run());
    }
}

platform::Result<void> fillSearchIndex(db::Connection &database)
{
    try {
        Row last;
        for (auto rows = rowsAfter(database, last); !rows.empty(); rows = rowsAfter(database, last)) {
            for (const Row &row : rows) {
                const Json resource = parseStrictly(row.json);
                updateSearchTerms(database, row.type, row.id, nullptr, resource);
                const auto date = dateOf(resource);
                auto update = require(database.prepare("UPDATE resource SET date_from = :from, date_until = :until "
                    "WHERE type = :type AND id = :id AND patient = :patient"));
                update.bind(":from", date ? std::optional(date->from) : std::nullopt).bind(":until", date ? std::optional(date->until) : std::nullopt);
                require(update.bind(":type", row.type).bind(":id", row.id).bind(":patient", row.patient).run());
                fillVersions(database, row);
            }
            last = rows.back();
        }
        return {};
    } catch (const Refusal &refusal) {
        return platform::Error{platform::ErrorCode::Storage, "the search index could not be filled: " + refusal.diagnostics};
    }
}

} // namespace hub
