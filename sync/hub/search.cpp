// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/search.h"

#include "platforms/base/clock.h"
#include "sync/hub/interactions.h"
#include "sync/hub/outcome.h"
#include "sync/hub/recordkind.h"

#include <algorithm>
#include <charconv>
#include <limits>

namespace hub {

namespace {

constexpr int kDefaultCount = 50;
constexpr int kMaxCount = 500;

/// The half-open range of lastUpdated that is asked for, and where the page before this one ended.
struct Query {
    std::optional<std::string> patient;
    std::string ids;  ///< JSON array, empty for all
    std::int64_t from = 0;
    std::int64_t until = std::numeric_limits<std::int64_t>::max();
    std::int64_t after = 0;
    int count = kDefaultCount;
    bool newestFirst = false;
    bool countOnly = false;
};

[[noreturn]] void refuse(std::string_view name, const std::string &why)
{
    throw Refusal(400, "invalid", "Search parameter '" + std::string(name) + "': " + why);
}

std::int64_t toNumber(std::string_view name, std::string_view text)
{
    std::int64_t value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value < 0)
        refuse(name, "a whole number is expected.");
    return value;
}

void addTimeLimit(Query &query, std::string_view text)
{
    const std::string_view prefix = text.substr(0, std::min<std::size_t>(2, text.size()));
    const bool known = prefix == "ge" || prefix == "gt" || prefix == "le" || prefix == "lt";
    const auto time = platform::zonedFromIso(known ? text.substr(2) : text);
    if (!time || !known)
        refuse("_lastUpdated", "ge, gt, le or lt and a FHIR instant are expected.");
    const std::int64_t at = time->at.ms;
    if (prefix.front() == 'g')
        query.from = std::max(query.from, prefix == "ge" ? at : at + 1);
    else
        query.until = std::min(query.until, prefix == "lt" ? at : at + 1);
}

std::string idsFrom(std::string_view text)
{
    Json ids = Json::array();
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        ids.push_back(std::string(text.substr(at, comma - at)));
        at = comma + 1;
    }
    return ids.dump(-1, ' ', false, Json::error_handler_t::replace);
}

void addParameter(Query &query, const TypeRule &rule, const std::string &name, const std::string &value)
{
    const bool namesPatient = name == "patient" || (!rule.patientElement.empty() && name == rule.patientElement && name != "id" && name != "target")
        || (name == "subject" && rule.type == "Task");
    if (namesPatient && rule.patientElement.empty())
        refuse(name, "resources of this type are about no patient.");
    if (namesPatient) {
        const std::string id = value.starts_with("Patient/") ? value.substr(8) : value;
        if (!isFhirId(id) || (query.patient && *query.patient != id))
            refuse(name, "Patient/<id> is expected.");
        query.patient = id;
    } else if (name == "_id") {
        query.ids = idsFrom(value);
    } else if (name == "_count") {
        query.count = static_cast<int>(std::clamp<std::int64_t>(toNumber(name, value), 0, kMaxCount));
    } else if (name == "_lastUpdated") {
        addTimeLimit(query, value);
    } else if (name == "_sort") {
        if (value != "_lastUpdated" && value != "-_lastUpdated")
            refuse(name, "_lastUpdated and -_lastUpdated are supported.");
        query.newestFirst = value.front() == '-';
    } else if (name == "_summary") {
        if (value != "count" && value != "false")
            refuse(name, "count is supported.");
        query.countOnly = value == "count";
    } else if (name == "_after") {
        query.after = toNumber(name, value);
    } else if (name != "_format") {
        refuse(name, "it is not supported; the CapabilityStatement lists those that are.");
    }
}

constexpr std::string_view kWhere =
    " FROM resource WHERE type = :type AND patient IN LIST(:patients)"
    " AND last_updated >= :from AND last_updated < :until AND (:ids IS NULL OR id IN LIST(:ids))";

std::string where()
{
    return std::string(kWhere) + std::string(kReadable);
}

void bindFilter(db::Statement &statement, std::string_view type, const Query &query, const Caller &caller)
{
    statement.bind(":type", type).bind(":from", query.from).bind(":until", query.until);
    statement.bind(":patients", query.patient ? Json::array({*query.patient}).dump() : readablePatients(caller));
    statement.bind(":ids", query.ids.empty() ? std::nullopt : std::optional(query.ids));
    bindReadable(statement, caller);
}

/// A type of which the caller may read nothing is refused rather than shown as empty: nobody should conclude that there is none.
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

std::string addressOf(std::string_view baseUrl, std::string_view type, const Parameters &parameters, std::int64_t after)
{
    std::string url = std::string(baseUrl) + std::string(kFhirBase) + '/' + std::string(type);
    char separator = '?';
    for (const auto &[name, value] : parameters) {
        if (name == "_after" && after > 0)
            continue;
        url += separator + name + '=' + percentEncoded(value);
        separator = '&';
    }
    return after > 0 ? url + separator + "_after=" + std::to_string(after) : url;
}

} // namespace

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

SearchResult search(db::Connection &database, const Caller &caller, std::string_view type, const Parameters &parameters,
    std::string_view baseUrl)
{
    const TypeRule &rule = knownType(type);
    Query query;
    for (const auto &[name, value] : parameters)
        addParameter(query, rule, name, value);
    if (query.patient)
        checkRead(caller, *query.patient);
    checkKindReadable(caller, rule);

    auto counted = require(database.prepare("SELECT count(*)" + where()));
    bindFilter(counted, type, query, caller);
    (void)require(counted.step());
    const std::int64_t total = counted.integer(0);

    std::string entries;
    SearchResult result;
    std::int64_t last = 0;
    bool more = false;
    if (!query.countOnly && query.count > 0) {
        const std::string order = query.newestFirst ? " AND (:after = 0 OR last_updated < :after) ORDER BY last_updated DESC"
                                                    : " AND last_updated > :after ORDER BY last_updated";
        auto page = require(database.prepare("SELECT " + std::string(kResourceColumns) + where() + order + " LIMIT :limit"));
        bindFilter(page, type, query, caller);
        page.bind(":after", query.after).bind(":limit", query.count + 1);
        for (int i = 0; require(page.step()); ++i) {
            more = i == query.count;
            if (more)
                break;
            const StoredResource resource = resourceFrom(page);
            entries += (i > 0 ? "," : "") + std::string("{\"fullUrl\":")
                + jsonString(std::string(baseUrl) + std::string(kFhirBase) + '/' + resource.url()) + ",\"resource\":" + resource.json
                + ",\"search\":{\"mode\":\"match\"}}";
            last = resource.lastUpdated.ms;
            if (std::ranges::find(result.patients, resource.patient) == result.patients.end())
                result.patients.push_back(resource.patient);
        }
    }
    result.bundle = "{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":" + std::to_string(total) + ",\"link\":["
        + link("self", addressOf(baseUrl, type, parameters, 0));
    if (more)
        result.bundle += ',' + link("next", addressOf(baseUrl, type, parameters, last));
    result.bundle += ']';
    if (!entries.empty()) // FHIR has no empty arrays
        result.bundle += ",\"entry\":[" + entries + ']';
    result.bundle += '}';
    return result;
}

} // namespace hub
