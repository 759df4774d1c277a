// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/search.h"

#include "sync/hub/interactions.h"
#include "sync/hub/outcome.h"
#include "sync/hub/recordkind.h"
#include "sync/hub/searchquery.h"

#include <algorithm>

namespace hub {

namespace {

/// Before every date there is: resources without one stand with the oldest.
constexpr std::int64_t kNoDate = -9'000'000'000'000'000;

std::string where(const SearchQuery &query)
{
    return " FROM resource WHERE type = :type AND deleted = 0 AND patient IN LIST(:patients)" + query.condition
        + std::string(kReadable);
}

void bindFilter(db::Statement &statement, std::string_view type, const SearchQuery &query, const Caller &caller)
{
    statement.bind(":type", type);
    statement.bind(":patients", query.patient ? Json::array({*query.patient}).dump() : readablePatients(caller));
    query.bindTo(statement);
    bindReadable(statement, caller);
}

std::string sortKey(const SearchQuery &query)
{
    return query.sortsByDate ? "coalesce(date_from, " + std::to_string(kNoDate) + ")" : "last_updated";
}

struct Page {
    std::vector<StoredResource> resources;
    std::int64_t lastKey = 0;
    bool hasMore = false;
};

Page pageOf(db::Connection &database, const Caller &caller, std::string_view type, const SearchQuery &query)
{
    const std::string key = sortKey(query);
    const std::string beyond = query.newestFirst ? " < " : " > ";
    const std::string direction = query.newestFirst ? " DESC" : "";
    std::string sql = "SELECT " + std::string(kResourceColumns) + ", " + key + where(query);
    if (query.after)
        sql += " AND (" + key + beyond + ":afterKey OR (" + key + " = :afterKey AND last_updated" + beyond + ":afterTime))";
    auto rows = require(database.prepare(sql + " ORDER BY " + key + direction + ", last_updated" + direction + " LIMIT :limit"));
    bindFilter(rows, type, query, caller);
    if (query.after)
        rows.bind(":afterKey", query.after->first).bind(":afterTime", query.after->second);
    rows.bind(":limit", query.count + 1);
    Page page;
    while (require(rows.step())) {
        page.hasMore = static_cast<int>(page.resources.size()) == query.count;
        if (page.hasMore)
            break;
        page.resources.push_back(resourceFrom(rows));
        page.lastKey = rows.integer(kResourceColumnCount);
    }
    return page;
}

std::int64_t totalOf(db::Connection &database, const Caller &caller, std::string_view type, const SearchQuery &query)
{
    auto counted = require(database.prepare("SELECT count(*)" + where(query)));
    bindFilter(counted, type, query, caller);
    (void)require(counted.step());
    return counted.integer(0);
}

/// What the matches lead to and the caller may read, each once. What they may not is left out without a word.
std::vector<StoredResource> included(db::Connection &database, const Caller &caller, const SearchQuery &query, const std::vector<StoredResource> &found)
{
    std::set<std::string> seen;
    for (const StoredResource &resource : found)
        seen.insert(resource.url());
    std::vector<StoredResource> more;
    const auto follow = [&](const std::string &text) {
        const auto reference = localReference(text);
        if (!reference || !seen.insert(reference->type + '/' + reference->id).second)
            return;
        auto resource = findResource(database, reference->type, reference->id);
        if (resource && !resource->deleted && isReadable(database, caller, *resource))
            more.push_back(std::move(*resource));
    };
    for (const StoredResource &resource : found) {
        if (query.includesPatient)
            follow("Patient/" + resource.patient);
        if (query.includes.empty())
            continue;
        const Json json = Json::parse(resource.json);
        for (const SearchParameter *parameter : query.includes) {
            for (const std::string &reference : referencesBy(*parameter, json))
                follow(reference);
        }
    }
    return more;
}

/// The resource with the elements that were asked for, and marked as a part.
std::string reduced(const std::string &json, const std::set<std::string> &elements)
{
    if (elements.empty())
        return json;
    std::string out = "{\"resourceType\":";
    out.append(member(json, "resourceType")).append(",\"id\":").append(member(json, "id"));
    out += ",\"meta\":{";
    std::string tags;
    for (const auto &[key, value] : members(member(json, "meta"))) {
        if (key == "tag")
            tags.append(value.substr(1, value.size() - 2)).append(",");
        else
            out.append("\"").append(key).append("\":").append(value).append(",");
    }
    out += "\"tag\":[" + tags + "{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ObservationValue\",\"code\":\"SUBSETTED\"}]}";
    for (const auto &[key, value] : members(json)) {
        const std::string name(key.starts_with('_') ? key.substr(1) : key);
        if (name != "resourceType" && name != "id" && name != "meta" && elements.contains(name))
            out.append(",\"").append(key).append("\":").append(value);
    }
    return out + '}';
}

} // namespace

void checkKindReadable(const Caller &caller, const TypeRule &rule)
{
    if (rule.patientElement.empty())
        return;
    for (const roles::Record record : recordsOf(rule.type)) {
        if (caller.may(record, roles::Action::Read, true))
            return;
    }
    throw Refusal(403, "forbidden", "This sign-in may not read records of this kind.", std::string(rule.type));
}

std::string addressOf(std::string_view baseUrl, std::string_view path, const Parameters &parameters, std::string_view replaced, const std::string &value)
{
    std::string url = std::string(baseUrl) + std::string(kFhirBase) + std::string(path);
    char separator = '?';
    const auto add = [&](std::string_view name, const std::string &text) {
        url += separator + std::string(name) + '=' + percentEncoded(text);
        separator = '&';
    };
    for (const auto &[name, text] : parameters) {
        if (name != replaced)
            add(name, text);
    }
    if (!value.empty())
        add(replaced, value);
    return url;
}

std::string readablePatients(const Caller &caller)
{
    Json ids = Json::array({""});
    for (const std::string &patient : caller.patients)
        ids.push_back(patient);
    return ids.dump();
}

void bindReadable(db::Statement &statement, const Caller &caller)
{
    Json records = Json::array();
    Json own = Json::array();
    for (const roles::Record record : roles::allRecords()) {
        if (caller.may(record, roles::Action::Read, false))
            records.push_back(roles::toToken(record));
        else if (caller.may(record, roles::Action::Read, true))
            own.push_back(roles::toToken(record));
    }
    statement.bind(":records", records.dump()).bind(":ownRecords", own.dump()).bind(":self", caller.reference());
    statement.bind(":seesAll", caller.isCaregiver() ? 0 : 1);
}

std::string link(std::string_view relation, std::string_view url)
{
    return "{\"relation\":" + jsonString(relation) + ",\"url\":" + jsonString(url) + '}';
}

std::vector<StoredResource> matches(db::Connection &database, const Caller &caller, std::string_view type, const Parameters &condition,
    std::string_view baseUrl)
{
    SearchQuery query = searchQueryFrom(knownType(type), condition, baseUrl);
    if (query.condition.empty())
        throw Refusal(412, "multiple-matches", "A condition names at least one search parameter beside the patient.");
    query.count = 2;
    return pageOf(database, caller, type, query).resources;
}

SearchResult search(db::Connection &database, const Caller &caller, std::string_view type, const Parameters &parameters,
    std::string_view baseUrl)
{
    const TypeRule &rule = knownType(type);
    const SearchQuery query = searchQueryFrom(rule, parameters, baseUrl);
    if (query.patient)
        checkRead(caller, *query.patient);
    checkKindReadable(caller, rule);

    const std::int64_t total = totalOf(database, caller, type, query);
    const Page page = query.countOnly || query.count == 0 ? Page() : pageOf(database, caller, type, query);
    const std::string path = '/' + std::string(type);
    SearchResult result;
    std::string entries;
    const auto add = [&](const StoredResource &resource, std::string_view mode, const std::string &json) {
        entries += (entries.empty() ? "{\"fullUrl\":" : ",{\"fullUrl\":") + jsonString(std::string(baseUrl) + std::string(kFhirBase) + '/' + resource.url())
            + ",\"resource\":" + json + ",\"search\":{\"mode\":\"" + std::string(mode) + "\"}}";
        if (std::ranges::find(result.patients, resource.patient) == result.patients.end())
            result.patients.push_back(resource.patient);
    };
    for (const StoredResource &resource : page.resources)
        add(resource, "match", reduced(resource.json, query.elements));
    for (const StoredResource &resource : included(database, caller, query, page.resources))
        add(resource, "include", resource.json);

    result.bundle = "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":" + std::to_string(total) + ",\"link\":["
        + link("self", addressOf(baseUrl, path, parameters, {}, {}));
    if (page.hasMore) {
        const std::string after = std::to_string(page.lastKey) + '_' + std::to_string(page.resources.back().lastUpdated.ms);
        result.bundle += ',' + link("next", addressOf(baseUrl, path, parameters, "_after", after));
    }
    result.bundle += ']';
    if (!entries.empty()) // FHIR has no empty arrays
        result.bundle += ",\"entry\":[" + entries + ']';
    result.bundle += '}';
    return result;
}

} // namespace hub
