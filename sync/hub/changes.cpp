// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/changes.h"

#include "platforms/base/bytes.h"
#include "sync/hub/outcome.h"
#include "sync/hub/resourcestore.h"
#include "sync/hub/search.h"

#include <algorithm>
#include <charconv>

namespace hub {

namespace {

constexpr int kDefaultCount = 200;
constexpr int kMaxCount = 1000;

std::int64_t toNumber(std::string_view text, std::string_view name)
{
    std::int64_t value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() || value < 0)
        throw Refusal(400, "value", "'" + std::string(name) + "' is malformed.");
    return value;
}

/// `<epoch>-<change_seq>`, opaque to clients.
std::int64_t seqFromCursor(std::string_view cursor, std::string_view epoch, std::int64_t newest)
{
    const std::size_t dash = cursor.find('-');
    const std::string_view hex = cursor.substr(0, std::min(dash, cursor.size()));
    if (dash == std::string_view::npos || hex.size() != epoch.size() || !platform::fromHex(hex))
        throw Refusal(400, "value", "'since' is not a cursor of this operation.");
    const std::int64_t seq = toNumber(cursor.substr(dash + 1), "since");
    if (hex != epoch || seq > newest)
        throw Refusal(410, "expired", "The cursor is from before the hub was restored: compare in full and start again without it.");
    return seq;
}

std::string entryOf(const StoredResource &resource, std::string_view base)
{
    const std::string url = resource.url();
    if (resource.deleted) {
        return "{\"fullUrl\":" + jsonString(std::string(base) + '/' + url) + ",\"request\":{\"method\":\"DELETE\",\"url\":" + jsonString(url)
            + "},\"response\":{\"status\":\"204\",\"etag\":" + jsonString(resource.etag()) + ",\"lastModified\":\""
            + platform::toIso(resource.lastUpdated) + "\"}}";
    }
    return "{\"fullUrl\":" + jsonString(std::string(base) + '/' + url) + ",\"resource\":" + resource.json
        + ",\"request\":{\"method\":\"PUT\",\"url\":" + jsonString(url) + "},\"response\":{\"status\":\""
        + (resource.version == 1 ? "201" : "200") + "\",\"etag\":" + jsonString(resource.etag())
        + ",\"lastModified\":\"" + platform::toIso(resource.lastUpdated) + "\"}}";
}

} // namespace

ChangesResult changes(db::Connection &database, const Caller &caller, const Parameters &query, std::string_view baseUrl)
{
    std::string cursor;
    int count = kDefaultCount;
    for (const auto &[name, value] : query) {
        if (name == "since")
            cursor = value;
        else if (name == "_count")
            count = static_cast<int>(std::clamp<std::int64_t>(toNumber(value, name), 1, kMaxCount));
        else if (name != "_format")
            throw Refusal(400, "invalid", "$changes takes 'since' and '_count' only.");
    }
    const std::string epoch = hubValue(database, "epoch");
    const std::int64_t newest = toNumber(hubValue(database, "change_seq"), "change_seq");
    const std::int64_t since = cursor.empty() ? 0 : seqFromCursor(cursor, epoch, newest);

    // The inner query walks the index alone; only the rows of the page are read.
    auto page = require(database.prepare("SELECT " + std::string(kResourceColumns) + " FROM resource WHERE (patient, change_seq) IN ("
        "SELECT patient, change_seq FROM resource WHERE patient IN LIST(:patients) AND change_seq > :since"
        + std::string(kReadable) + " ORDER BY change_seq LIMIT :limit) ORDER BY change_seq"));
    bindReadable(page, caller);
    page.bind(":patients", readablePatients(caller)).bind(":since", since).bind(":limit", count + 1);

    const std::string base = std::string(baseUrl) + std::string(kFhirBase);
    const auto address = [&](std::int64_t seq) {
        return base + "/$changes?since=" + epoch + '-' + std::to_string(seq) + "&_count=" + std::to_string(count);
    };
    ChangesResult result;
    std::string entries;
    std::int64_t last = since;
    bool more = false;
    for (int i = 0; require(page.step()); ++i) {
        more = i == count;
        if (more)
            break;
        const StoredResource resource = resourceFrom(page);
        entries += (i > 0 ? "," : "") + entryOf(resource, base);
        last = resource.changeSeq;
        if (std::ranges::find(result.patients, resource.patient) == result.patients.end())
            result.patients.push_back(resource.patient);
    }
    // Nothing more for this caller: the cursor moves past what others wrote, so the next pull starts at the end.
    const std::int64_t keep = more ? last : newest;
    result.bundle = "{\"resourceType\":\"Bundle\",\"type\":\"history\",\"link\":["
        + link("self", cursor.empty() ? base + "/$changes?_count=" + std::to_string(count) : address(since));
    if (more)
        result.bundle += ',' + link("next", address(last));
    result.bundle += ',' + link("monitor", address(keep)) + ']';
    if (!entries.empty())
        result.bundle += ",\"entry\":[" + entries + ']';
    result.bundle += '}';
    return result;
}

void startNewEpoch(db::Connection &database)
{
    auto update = require(database.prepare("UPDATE hub SET value = :epoch WHERE name = 'epoch'"));
    require(update.bind(":epoch", platform::toHex(platform::randomBytes(8))).run());
}

} // namespace hub
