// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/history.h"

#include "sync/hub/fhirdate.h"
#include "sync/hub/interactions.h"
#include "sync/hub/outcome.h"
#include "sync/hub/search.h"
#include "sync/hub/searchquery.h"

#include <algorithm>
#include <limits>

namespace hub {

namespace {

struct Query {
    std::int64_t since = std::numeric_limits<std::int64_t>::min();
    std::int64_t before = std::numeric_limits<std::int64_t>::max(); ///< where the page before this one ended
    int count = 100;
};

Query queryFrom(const Parameters &parameters)
{
    Query query;
    for (const auto &[name, value] : parameters) {
        if (name == "_since") {
            const auto range = rangeOf(value);
            if (!range)
                throw Refusal(400, "value", "'_since' is a FHIR instant.");
            query.since = range->from;
        } else if (name == "_count") {
            query.count = static_cast<int>(std::clamp<std::int64_t>(wholeNumber(name, value), 1, kMaxPageCount));
        } else if (name == "_before") {
            query.before = wholeNumber(name, value);
        } else if (name != "_format" && name != "_pretty") {
            throw Refusal(400, "invalid", "A history takes '_since' and '_count'.");
        }
    }
    return query;
}

struct Version {
    std::string type;
    std::string id;
    std::int64_t version;
    platform::Instant at;
    std::string patient;
    std::string json;
    bool deleted;
};

std::string entryOf(const Version &version, std::string_view baseUrl)
{
    const std::string url = version.type + '/' + version.id;
    const bool created = version.version == 1;
    std::string json = "{\"fullUrl\":" + jsonString(std::string(baseUrl) + std::string(kFhirBase) + '/' + url);
    if (!version.deleted)
        json += ",\"resource\":" + version.json;
    const char *method = version.deleted ? "DELETE" : "PUT";
    const char *status = version.deleted ? "204" : created ? "201" : "200";
    return json + ",\"request\":{\"method\":\"" + method + "\",\"url\":" + jsonString(url) + "},\"response\":{\"status\":\"" + status
        + "\",\"etag\":\"W/\\\"" + std::to_string(version.version) + "\\\"\",\"lastModified\":\"" + platform::toIso(version.at) + "\"}}";
}

std::string pathOf(const HistoryScope &scope)
{
    std::string path;
    if (!scope.type.empty())
        path.append("/").append(scope.type);
    if (!scope.id.empty())
        path.append("/").append(scope.id);
    return path + "/_history";
}

/// One more than a page, to know whether there is another.
std::vector<Version> versionsOf(db::Connection &database, const Caller &caller, const HistoryScope &scope, const Query &query)
{
    // The inner query goes through keys alone; only what the page shows is read.
    std::string sql = "SELECT v.type, v.id, v.version, v.last_updated, v.patient, v.json, v.deleted FROM resource_version AS v "
                      "WHERE v.last_updated IN (SELECT old.last_updated FROM resource_version AS old "
                      "JOIN resource ON resource.type = old.type AND resource.id = old.id AND resource.patient = old.patient "
                      "WHERE old.patient IN LIST(:patients) AND old.last_updated >= :since AND old.last_updated < :before";
    if (!scope.type.empty())
        sql += " AND old.type = :type";
    if (!scope.id.empty())
        sql += " AND old.id = :id";
    sql += std::string(kReadable) + " ORDER BY old.last_updated DESC LIMIT :limit) AND v.patient IN LIST(:patients) ORDER BY v.last_updated DESC";
    auto rows = require(database.prepare(sql));
    bindReadable(rows, caller);
    rows.bind(":patients", readablePatients(caller)).bind(":since", query.since).bind(":before", query.before).bind(":limit", query.count + 1);
    if (!scope.type.empty())
        rows.bind(":type", scope.type);
    if (!scope.id.empty())
        rows.bind(":id", scope.id);
    std::vector<Version> versions;
    while (require(rows.step())) {
        versions.push_back({rows.text(0), rows.text(1), rows.integer(2), {rows.integer(3)}, rows.text(4), rows.text(5), rows.integer(6) != 0});
    }
    return versions;
}

} // namespace

HistoryResult history(db::Connection &database, const Caller &caller, const HistoryScope &scope, const Parameters &parameters, std::string_view baseUrl)
{
    if (!scope.type.empty())
        checkKindReadable(caller, knownType(scope.type));
    if (!scope.id.empty()) {
        const auto found = findResource(database, scope.type, scope.id);
        if (!found)
            throw Refusal(404, "not-found", "There is no such resource.");
        checkReadable(database, caller, *found);
    }
    const Query query = queryFrom(parameters);
    std::vector<Version> versions = versionsOf(database, caller, scope, query);
    const bool hasMore = static_cast<int>(versions.size()) > query.count;
    if (hasMore)
        versions.pop_back();

    HistoryResult result;
    std::string entries;
    for (const Version &version : versions) {
        entries += (entries.empty() ? "" : ",") + entryOf(version, baseUrl);
        if (std::ranges::find(result.patients, version.patient) == result.patients.end())
            result.patients.push_back(version.patient);
    }
    const std::string path = pathOf(scope);
    result.bundle = "{\"resourceType\":\"Bundle\",\"type\":\"history\",\"link\":[" + link("self", addressOf(baseUrl, path, parameters, {}, {}));
    if (hasMore)
        result.bundle += ',' + link("next", addressOf(baseUrl, path, parameters, "_before", std::to_string(versions.back().at.ms)));
    result.bundle += ']';
    if (!entries.empty())
        result.bundle += ",\"entry\":[" + entries + ']';
    result.bundle += '}';
    return result;
}

} // namespace hub
