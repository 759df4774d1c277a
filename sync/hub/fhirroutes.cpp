// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/bundle.h"
#include "sync/hub/changes.h"
#include "sync/hub/history.h"
#include "sync/hub/hub.h"
#include "sync/hub/interactions.h"
#include "sync/hub/search.h"

#include <array>
#include <charconv>
#include <ctime>

namespace hub {

namespace {

/// RFC 9110 dates have whole seconds; the ETag is what tells versions apart.
std::string httpDate(platform::Instant at)
{
    const std::time_t seconds = at.ms / 1000;
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    std::array<char, 64> text{}; // strftime would follow the locale
    std::snprintf(text.data(), text.size(), "%s, %02d %s %04d %02d:%02d:%02d GMT", days.at(std::size_t(utc.tm_wday)), utc.tm_mday,
        months.at(std::size_t(utc.tm_mon)), utc.tm_year + 1900, utc.tm_hour, utc.tm_min, utc.tm_sec);
    return text.data();
}

Parameters versionHeaders(const StoredResource &resource)
{
    return {{"ETag", resource.etag()}, {"Last-Modified", httpDate(resource.lastUpdated)}};
}

void needFhirJson(const Request &request)
{
    std::string type = request.header("content-type");
    type = type.substr(0, type.find(';'));
    if (type != kFhirJson && type != kJson)
        throw Refusal(415, "not-supported", "Send application/fhir+json.");
}

Reply read(Hub &hub, const Call &call)
{
    const StoredResource resource = hub.storage.read(
        [&](db::Connection &database) { return readResource(database, *call.caller, call.path.at("type"), call.path.at("id")); });
    call.touched(resource.patient);
    if (call.request.header("if-none-match") == resource.etag())
        return {304, {}, std::string(kFhirJson), versionHeaders(resource)};
    return {200, resource.json, std::string(kFhirJson), versionHeaders(resource)};
}

Reply readVersion(Hub &hub, const Call &call)
{
    const std::string &text = call.path.at("version");
    std::int64_t version = 0;
    std::from_chars(text.data(), text.data() + text.size(), version);
    return hub.storage.read([&](db::Connection &database) -> Reply {
        const auto current = findResource(database, knownType(call.path.at("type")).type, call.path.at("id"));
        if (!current)
            throw Refusal(404, "not-found", "There is no such resource.");
        checkReadable(database, *call.caller, *current);
        const auto found = findVersion(database, current->type, current->id, version);
        if (!found || std::to_string(version) != text)
            throw Refusal(404, "not-found", "There is no such version.");
        if (found->deleted)
            throw Refusal(410, "deleted", "This version is a deletion.");
        call.touched(current->patient);
        return {200, found->json, std::string(kFhirJson), {{"ETag", "W/\"" + text + '"'}}};
    });
}

Reply stored(Hub &hub, const Call &call, const Stored &done)
{
    const StoredResource &resource = done.resource;
    call.touched(resource.patient);
    Reply reply{done.created ? 201 : 200, resource.json, std::string(kFhirJson), versionHeaders(resource)};
    reply.headers.emplace_back("Location", hub.baseUrl + std::string(kFhirBase) + '/' + resource.url() + "/_history/" + std::to_string(resource.version));
    if (call.request.header("prefer") == "return=minimal" && done.asSent)
        reply.body.clear();
    return reply;
}

Stored writeAlone(Hub &hub, const Call &call, const Write &write)
{
    return hub.storage.write([&](db::Connection &database) {
        if (auto there = alreadyThere(database, *call.caller, write, hub.baseUrl))
            return Stored{std::move(*there)};
        ResourceWriter writer(database, hub.clock.now());
        Stored done = writeResource(database, writer, *call.caller, write);
        checkWritten(database, done, write.incoming.json);
        writer.finish();
        return done;
    });
}

Reply put(Hub &hub, const Call &call)
{
    needFhirJson(call.request);
    const Request &request = call.request;
    if (!request.query.empty())
        throw Refusal(400, "not-supported", "Conditional update is not supported: PUT to the id.");
    Json json = parseStrictly(request.body);
    const Write write{incomingFrom(std::move(json), compact(request.body), call.path.at("type"), call.path.at("id")),
        versionFromEtag(request.header("if-match")), request.header("if-none-match") == "*"};
    return stored(hub, call, writeAlone(hub, call, write));
}

Reply create(Hub &hub, const Call &call)
{
    needFhirJson(call.request);
    const Request &request = call.request;
    Json json = parseStrictly(request.body);
    Write write{newIncomingFrom(std::move(json), compact(request.body), call.path.at("type"), hub.clock.now()), {}};
    if (const std::string condition = request.header("if-none-exist"); !condition.empty())
        write.ifNoneExist = parametersFrom(condition.substr(condition.starts_with('?') ? 1 : 0));
    return stored(hub, call, writeAlone(hub, call, write));
}

Reply remove(Hub &hub, const Call &call)
{
    if (!call.request.query.empty())
        throw Refusal(400, "not-supported", "Conditional delete is not supported: DELETE the id.");
    const auto expected = versionFromEtag(call.request.header("if-match"));
    const auto tombstone = hub.storage.write([&](db::Connection &database) {
        ResourceWriter writer(database, hub.clock.now());
        auto done = deleteResource(database, writer, *call.caller, call.path.at("type"), call.path.at("id"), expected);
        writer.finish();
        return done;
    });
    if (!tombstone)
        return {204, {}};
    call.touched(tombstone->patient);
    return {204, {}, std::string(kFhirJson), versionHeaders(*tombstone)};
}

/// A part of a resource cannot be checked against what a role may say; the whole can.
Reply patch(Hub &, const Call &)
{
    const Refusal refusal(405, "not-supported", "PATCH is not supported: PUT the whole resource, with If-Match of the version it replaces.");
    return {refusal.status, toOperationOutcome(refusal), std::string(kFhirJson), {{"Allow", "GET, PUT, DELETE"}}};
}

Reply page(const Call &call, std::string bundle, const std::vector<std::string> &patients)
{
    for (const std::string &patient : patients)
        call.touched(patient);
    return {200, std::move(bundle)};
}

Reply searchType(Hub &hub, const Call &call)
{
    auto found = hub.storage.read(
        [&](db::Connection &database) { return search(database, *call.caller, call.path.at("type"), call.request.query, hub.baseUrl); });
    return page(call, std::move(found.bundle), found.patients);
}

/// What a search says stays out of the addresses that proxies log.
Reply searchByPost(Hub &hub, const Call &call)
{
    if (!call.request.header("content-type").starts_with("application/x-www-form-urlencoded"))
        throw Refusal(415, "not-supported", "Send application/x-www-form-urlencoded.");
    Parameters parameters = call.request.query;
    for (auto &parameter : parametersFrom(call.request.body))
        parameters.push_back(std::move(parameter));
    auto found = hub.storage.read(
        [&](db::Connection &database) { return search(database, *call.caller, call.path.at("type"), parameters, hub.baseUrl); });
    return page(call, std::move(found.bundle), found.patients);
}

Reply readHistory(Hub &hub, const Call &call)
{
    const auto part = [&](const char *name) {
        const auto found = call.path.find(name);
        return found == call.path.end() ? std::string() : found->second;
    };
    const std::string type = part("type");
    const std::string id = part("id");
    auto found = hub.storage.read(
        [&](db::Connection &database) { return history(database, *call.caller, {type, id}, call.request.query, hub.baseUrl); });
    return page(call, std::move(found.bundle), found.patients);
}

Reply operationDefinition(Hub &hub, const Call &call)
{
    if (call.path.at("id") != "changes")
        throw Refusal(404, "not-found", "There is no such operation.");
    return {200, changesDefinition(hub.baseUrl)};
}

Reply readChanges(Hub &hub, const Call &call)
{
    auto found = hub.storage.read([&](db::Connection &database) { return changes(database, *call.caller, call.request.query, hub.baseUrl); });
    return page(call, std::move(found.bundle), found.patients);
}

Reply postBundle(Hub &hub, const Call &call)
{
    needFhirJson(call.request);
    auto done = runBundle(hub.storage, *call.caller, call.request.body, hub.clock.now(), hub.baseUrl, hub.config.maxEntries);
    for (Refusal &refusal : done.refusals)
        call.refused(std::move(refusal));
    return page(call, std::move(done.bundle), done.patients);
}

} // namespace

void addFhirRoutes(Router &router, Hub &hub)
{
    const std::string base(kFhirBase);
    const auto on = [&hub](Reply (*serve)(Hub &, const Call &)) { return [&hub, serve](const Call &call) { return serve(hub, call); }; };
    router.add("GET", "/health", Needs::Nobody, [](const Call &) {
        return Reply{200, "{\"status\":\"ok\",\"version\":" + jsonString(kVersion) + '}', std::string(kJson)};
    });
    router.add("GET", base + "/metadata", Needs::Nobody, [&hub](const Call &) { return Reply{200, capabilityStatement(hub.baseUrl)}; });
    router.add("GET", base + "/$changes", Needs::SignIn, on(readChanges));
    router.add("GET", base + "/OperationDefinition/{id}", Needs::Nobody, on(operationDefinition));
    router.add("POST", base, Needs::SignIn, on(postBundle));
    router.add("GET", base + "/_history", Needs::SignIn, on(readHistory));
    router.add("POST", base + "/{type}/_search", Needs::SignIn, on(searchByPost));
    router.add("GET", base + "/{type}", Needs::SignIn, on(searchType));
    router.add("POST", base + "/{type}", Needs::SignIn, on(create));
    router.add("GET", base + "/{type}/_history", Needs::SignIn, on(readHistory));
    router.add("GET", base + "/{type}/{id}", Needs::SignIn, on(read));
    router.add("PUT", base + "/{type}/{id}", Needs::SignIn, on(put));
    router.add("DELETE", base + "/{type}/{id}", Needs::SignIn, on(remove));
    router.add("PATCH", base + "/{type}/{id}", Needs::SignIn, on(patch));
    router.add("GET", base + "/{type}/{id}/_history", Needs::SignIn, on(readHistory));
    router.add("GET", base + "/{type}/{id}/_history/{version}", Needs::SignIn, on(readVersion));
}

} // namespace hub
