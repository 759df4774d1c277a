// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/bundle.h"
#include "sync/hub/changes.h"
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
        const StoredResource current = readResource(database, *call.caller, call.path.at("type"), call.path.at("id"));
        const auto json = findVersion(database, current.type, current.id, version);
        if (!json || std::to_string(version) != text)
            throw Refusal(404, "not-found", "There is no such version.");
        call.touched(current.patient);
        return {200, *json, std::string(kFhirJson), {{"ETag", "W/\"" + text + '"'}}};
    });
}

Reply put(Hub &hub, const Call &call)
{
    needFhirJson(call.request);
    const Request &request = call.request;
    Json json = parseStrictly(request.body);
    const Write write{incomingFrom(std::move(json), compact(request.body), call.path.at("type"), call.path.at("id")),
        versionFromEtag(request.header("if-match")), request.header("if-none-match") == "*"};
    const Stored stored = hub.storage.write([&](db::Connection &database) {
        ResourceWriter writer(database, hub.clock.now());
        Stored done = writeResource(database, writer, *call.caller, write);
        writer.finish();
        return done;
    });
    const StoredResource &resource = stored.resource;
    call.touched(resource.patient);
    Reply reply{stored.created ? 201 : 200, resource.json, std::string(kFhirJson), versionHeaders(resource)};
    reply.headers.emplace_back("Location", hub.baseUrl + std::string(kFhirBase) + '/' + resource.url() + "/_history/" + std::to_string(resource.version));
    if (request.header("prefer") == "return=minimal" && stored.asSent)
        reply.body.clear();
    return reply;
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

Reply readChanges(Hub &hub, const Call &call)
{
    auto found = hub.storage.read([&](db::Connection &database) { return changes(database, *call.caller, call.request.query, hub.baseUrl); });
    return page(call, std::move(found.bundle), found.patients);
}

Reply postBundle(Hub &hub, const Call &call)
{
    needFhirJson(call.request);
    auto done = runBundle(hub.storage, *call.caller, call.request.body, hub.clock.now(), hub.baseUrl, hub.config.maxEntries);
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
    router.add("POST", base, Needs::SignIn, on(postBundle));
    router.add("GET", base + "/{type}", Needs::SignIn, on(searchType));
    router.add("GET", base + "/{type}/{id}", Needs::SignIn, on(read));
    router.add("PUT", base + "/{type}/{id}", Needs::SignIn, on(put));
    router.add("GET", base + "/{type}/{id}/_history/{version}", Needs::SignIn, on(readVersion));
}

} // namespace hub
