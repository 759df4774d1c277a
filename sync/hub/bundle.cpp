// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/bundle.h"

#include "platforms/base/uuid.h"
#include "sync/hub/interactions.h"
#include "sync/hub/outcome.h"
#include "sync/hub/search.h"
#include "sync/hub/validation/references.h"

#include <algorithm>
#include <numeric>

namespace hub {

namespace {

enum class Method { Delete, Post, Put, Get };

struct Entry {
    Method method = Method::Get;
    std::string url;
    Write write;  ///< of a DELETE, the type, the id and the version alone
    std::optional<StoredResource> there = {}; ///< what a conditional create found
};

/// What every entry needs to run, whichever transaction it is in.
struct Context {
    const Caller &caller;
    platform::Instant now;
    std::string_view baseUrl;
    std::vector<std::string> patients;
    std::vector<Refusal> refusals;

    void touched(const std::string &patient)
    {
        if (!patient.empty() && std::ranges::find(patients, patient) == patients.end())
            patients.push_back(patient);
    }
};

std::string textAt(const Json &object, const char *key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

LocalReference targetOf(const std::string &url)
{
    auto target = localReference(url);
    if (!target || url != target->type + '/' + target->id)
        throw Refusal(400, "value", "request.url must be <type>/<id> of a type the hub has.");
    return std::move(*target);
}

Entry entryFrom(const Json &json, std::string_view text, platform::Instant now)
{
    const Json request = json.is_object() ? json.value("request", Json::object()) : Json::object();
    const std::string method = request.is_object() ? textAt(request, "method") : "";
    Entry entry;
    entry.url = request.is_object() ? textAt(request, "url") : "";
    if (method == "GET")
        return entry;
    if (method != "PUT" && method != "POST" && method != "DELETE")
        throw Refusal(400, "not-supported", "request.method must be PUT, POST, DELETE or GET.");
    if (entry.url.find('?') != std::string::npos)
        throw Refusal(400, "not-supported", "Conditional update and delete are not supported: PUT with an id of your own is safe to repeat.");
    if (method == "DELETE") {
        entry.method = Method::Delete;
        const LocalReference target = targetOf(entry.url);
        entry.write.incoming = {target.type, target.id, nullptr, {}};
        entry.write.expectedVersion = versionFromEtag(textAt(request, "ifMatch"));
        return entry;
    }
    if (!json.contains("resource"))
        throw Refusal(400, "required", "The entry has no resource.");
    std::string resource(member(text, "resource"));
    if (method == "POST") {
        entry.method = Method::Post;
        entry.write.incoming = newIncomingFrom(json["resource"], std::move(resource), entry.url, now);
        if (const std::string condition = textAt(request, "ifNoneExist"); !condition.empty())
            entry.write.ifNoneExist = parametersFrom(condition.substr(condition.starts_with('?') ? 1 : 0));
        return entry;
    }
    entry.method = Method::Put;
    const LocalReference target = targetOf(entry.url);
    entry.write.incoming = incomingFrom(json["resource"], std::move(resource), target.type, target.id);
    entry.write.expectedVersion = versionFromEtag(textAt(request, "ifMatch"));
    entry.write.onlyIfNew = textAt(request, "ifNoneMatch") == "*";
    return entry;
}

std::string replyOf(const Context &context, const StoredResource &resource, const char *status, bool withResource)
{
    std::string json = "{";
    if (withResource)
        json += "\"resource\":" + resource.json + ',';
    return json + "\"response\":{\"status\":\"" + status + "\",\"location\":"
        + jsonString(std::string(context.baseUrl) + std::string(kFhirBase) + '/' + resource.url() + "/_history/" + std::to_string(resource.version))
        + ",\"etag\":" + jsonString(resource.etag()) + ",\"lastModified\":\"" + platform::toIso(resource.lastUpdated) + "\"}}";
}

std::string runWrite(db::Connection &database, ResourceWriter &writer, Context &context, const Entry &entry)
{
    if (entry.there) {
        context.touched(entry.there->patient);
        return replyOf(context, *entry.there, "200", true);
    }
    const Stored stored = writeResource(database, writer, context.caller, entry.write);
    context.touched(stored.resource.patient);
    return replyOf(context, stored.resource, stored.created ? "201" : "200", !stored.asSent);
}

std::string runDelete(db::Connection &database, ResourceWriter &writer, Context &context, const Entry &entry)
{
    const Incoming &target = entry.write.incoming;
    const auto tombstone = deleteResource(database, writer, context.caller, target.type, target.id, entry.write.expectedVersion);
    if (!tombstone)
        return "{\"response\":{\"status\":\"204\"}}";
    context.touched(tombstone->patient);
    return replyOf(context, *tombstone, "204", false);
}

std::string runRead(db::Connection &database, Context &context, const std::string &url)
{
    const std::size_t question = url.find('?');
    if (question != std::string::npos || url.find('/') == std::string::npos) {
        const std::string query = question == std::string::npos ? std::string() : url.substr(question + 1);
        const SearchResult found = search(database, context.caller, url.substr(0, question), parametersFrom(query), context.baseUrl);
        for (const std::string &patient : found.patients)
            context.touched(patient);
        return "{\"resource\":" + found.bundle + ",\"response\":{\"status\":\"200\"}}";
    }
    const auto target = localReference(url);
    if (!target || url != target->type + '/' + target->id)
        throw Refusal(400, "value", "request.url must be <type>/<id> or a search of a type the hub has.");
    const StoredResource resource = readResource(database, context.caller, target->type, target->id);
    context.touched(resource.patient);
    return "{\"resource\":" + resource.json + ",\"response\":{\"status\":\"200\",\"etag\":" + jsonString(resource.etag())
        + ",\"lastModified\":\"" + platform::toIso(resource.lastUpdated) + "\"}}";
}

std::string run(db::Connection &database, ResourceWriter &writer, Context &context, const Entry &entry)
{
    switch (entry.method) {
    case Method::Get:
        return runRead(database, context, entry.url);
    case Method::Delete:
        return runDelete(database, writer, context, entry);
    default:
        return runWrite(database, writer, context, entry);
    }
}

/// The whole of what was written is there by now: what it refers to must be, too.
void checkAllWritten(db::Connection &database, const Entry &entry)
{
    if (entry.method == Method::Get || entry.method == Method::Delete || entry.there)
        return;
    const Incoming &incoming = entry.write.incoming;
    const auto stored = findResource(database, incoming.type, incoming.id);
    if (stored)
        checkReferences(database, incoming.json, stored->patient);
}

/// References by "urn:uuid:" to entries that are created here become the addresses those get.
std::string withResolvedReferences(std::string bundle, const std::vector<Json> &entriesJson, const std::vector<Entry> &entries)
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const std::string placeholder = textAt(entriesJson[i], "fullUrl");
        if (entries[i].method != Method::Post || !placeholder.starts_with("urn:uuid:"))
            continue;
        const std::string wanted = "\"reference\":" + jsonString(placeholder);
        const std::string known = "\"reference\":" + jsonString(entries[i].write.incoming.type + '/' + entries[i].write.incoming.id);
        for (std::size_t at = bundle.find(wanted); at != std::string::npos; at = bundle.find(wanted, at + known.size()))
            bundle.replace(at, wanted.size(), known);
    }
    return bundle;
}

void refuseRepeatedIds(const std::vector<Entry> &entries)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Incoming &incoming = entries[i].write.incoming;
        if (entries[i].method != Method::Get && !seen.insert(incoming.type + '/' + incoming.id).second)
            throw Refusal(400, "invalid", "A transaction may write a resource once.").inEntry(i);
    }
}

/// As FHIR orders them: deletes, creates, updates, reads; otherwise as sent. Provenance comes after what it speaks of.
std::vector<std::size_t> runningOrder(const std::vector<Entry> &entries)
{
    std::vector<std::size_t> order(entries.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        const Entry &entry = entries[i];
        const bool speaksOfOthers = entry.method != Method::Get && entry.method != Method::Delete && entry.write.incoming.type == "Provenance";
        return std::pair(speaksOfOthers ? Method::Put : entry.method, speaksOfOthers);
    });
    return order;
}

std::string assembled(std::string_view type, const std::vector<std::string> &entries)
{
    std::string bundle = "{\"resourceType\":\"Bundle\",\"type\":\"" + std::string(type) + '"';
    for (std::size_t i = 0; i < entries.size(); ++i)
        bundle += (i == 0 ? ",\"entry\":[" : ",") + entries[i];
    return bundle + (entries.empty() ? "}" : "]}");
}

/// Runs `step(i)`, and says of a refusal which entry it is about.
template <typename F>
auto inEntry(std::size_t index, F &&step)
{
    try {
        return step();
    } catch (...) {
        throw refusalInFlight().inEntry(index);
    }
}

/// A create that finds what it would make is answered with it, and references lead there.
void findExisting(db::Connection &database, const Context &context, Entry &entry)
{
    entry.there = alreadyThere(database, context.caller, entry.write, context.baseUrl);
    if (entry.there)
        entry.write.incoming.id = entry.there->id;
}

void resolveReferences(const std::string &text, const std::vector<Json> &entriesJson, std::vector<Entry> &entries)
{
    const std::string resolved = withResolvedReferences(text, entriesJson, entries);
    if (resolved == text)
        return;
    const auto texts = elements(member(resolved, "entry"));
    for (std::size_t i = 0; i < entries.size(); ++i) {
        Incoming &incoming = entries[i].write.incoming;
        if (entries[i].method == Method::Get || entries[i].method == Method::Delete)
            continue;
        incoming.text = member(texts[i], "resource");
        incoming.json = Json::parse(incoming.text);
        incoming.json["id"] = incoming.id;
    }
}

std::string runTransaction(Storage &storage, Context &context, const std::string &text, const std::vector<Json> &entriesJson)
{
    const auto parse = [&](const std::vector<Json> &json, const std::string &bundle) {
        const auto texts = elements(member(bundle, "entry"));
        std::vector<Entry> entries;
        for (std::size_t i = 0; i < json.size(); ++i)
            entries.push_back(inEntry(i, [&] { return entryFrom(json[i], texts[i], context.now); }));
        return entries;
    };
    std::vector<Entry> entries = parse(entriesJson, text);
    std::vector<std::string> replies(entries.size());
    storage.write([&](db::Connection &database) {
        for (std::size_t i = 0; i < entries.size(); ++i)
            inEntry(i, [&] { findExisting(database, context, entries[i]); });
        resolveReferences(text, entriesJson, entries);
        refuseRepeatedIds(entries);
        ResourceWriter writer(database, context.now);
        for (const std::size_t i : runningOrder(entries))
            replies[i] = inEntry(i, [&] { return run(database, writer, context, entries[i]); });
        for (std::size_t i = 0; i < entries.size(); ++i)
            inEntry(i, [&] { checkAllWritten(database, entries[i]); });
        writer.finish();
    });
    return assembled("transaction-response", replies);
}

std::string runAlone(Storage &storage, Context &context, const Json &json, std::string_view text)
{
    try {
        Entry entry = entryFrom(json, text, context.now);
        if (entry.method == Method::Get)
            return storage.read([&](db::Connection &database) { return runRead(database, context, entry.url); });
        return storage.write([&](db::Connection &database) {
            findExisting(database, context, entry);
            ResourceWriter writer(database, context.now);
            std::string reply = run(database, writer, context, entry);
            checkAllWritten(database, entry);
            writer.finish();
            return reply;
        });
    } catch (...) {
        const Refusal refusal = refusalInFlight();
        context.refusals.push_back(refusal);
        return "{\"response\":{\"status\":\"" + std::to_string(refusal.status) + "\",\"outcome\":" + toOperationOutcome(refusal) + "}}";
    }
}

} // namespace

BundleResult runBundle(Storage &storage, const Caller &caller, std::string_view body, platform::Instant now,
    std::string_view baseUrl, std::size_t maxEntries)
{
    const Json bundle = parseStrictly(body);
    const std::string type = bundle.is_object() && textAt(bundle, "resourceType") == "Bundle" ? textAt(bundle, "type") : "";
    if (type != "transaction" && type != "batch")
        throw Refusal(400, "invalid", "A Bundle of type transaction or batch is expected.", "Bundle.type");
    const std::vector<Json> entries = bundle.value("entry", std::vector<Json>());
    if (entries.size() > maxEntries) {
        throw Refusal(413, "too-costly", "A Bundle may hold " + std::to_string(maxEntries) + " entries here; send it in smaller pieces.",
            "Bundle.entry");
    }
    const std::string text = compact(body);
    Context context{caller, now, baseUrl, {}, {}};
    if (type == "transaction") {
        std::string reply = runTransaction(storage, context, text, entries);
        return {std::move(reply), std::move(context.patients), {}};
    }
    const auto texts = elements(member(text, "entry"));
    std::vector<std::string> replies;
    for (std::size_t i = 0; i < entries.size(); ++i)
        replies.push_back(runAlone(storage, context, entries[i], texts[i]));
    return {assembled("batch-response", replies), std::move(context.patients), std::move(context.refusals)};
}

} // namespace hub
