// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/transfer.h"

#include "sync/hub/interactions.h"

#include <fstream>

namespace hub {

namespace {

std::vector<std::string> resourcesIn(std::string_view text)
{
    std::vector<std::string> resources;
    const bool oneDocument = !Json::parse(text.begin(), text.end(), nullptr, false).is_discarded();
    if (!oneDocument) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t end = std::min(text.find('\n', at), text.size());
            if (end > at)
                resources.push_back(compact(text.substr(at, end - at)));
            at = end + 1;
        }
        return resources;
    }
    const std::string document = compact(text);
    if (member(document, "resourceType") != "\"Bundle\"")
        return {document};
    for (const std::string_view entry : elements(member(document, "entry")))
        resources.emplace_back(member(entry, "resource"));
    return resources;
}

struct Imported {
    std::size_t index;
    Stored stored;
    Json sent;
};

} // namespace

std::size_t importResources(Storage &storage, std::string_view text, OnExisting onExisting, platform::Instant now)
{
    const std::vector<std::string> resources = resourcesIn(text);
    const Caller operatorCaller{Caller::Kind::Operator, {}, {}, {}};
    return storage.write([&](db::Connection &database) {
        ResourceWriter writer(database, now);
        std::vector<Imported> written;
        for (std::size_t i = 0; i < resources.size(); ++i) {
            try {
                Json json = parseStrictly(resources[i]);
                const std::string type = json.is_object() ? json.value("resourceType", "") : "";
                const std::string id = json.is_object() ? json.value("id", "") : "";
                const Incoming incoming = incomingFrom(std::move(json), resources[i], type, id);
                if (onExisting == OnExisting::Update || !findResource(database, type, id))
                    written.push_back({i, writeResource(database, writer, operatorCaller, {incoming, {}, false}), incoming.json});
            } catch (...) {
                throw refusalInFlight().inEntry(i);
            }
        }
        for (const Imported &each : written) {
            try {
                checkWritten(database, each.stored, each.sent);
            } catch (...) {
                throw refusalInFlight().inEntry(each.index);
            }
        }
        writer.finish();
        return resources.size();
    });
}

std::size_t exportResources(Storage &storage, const std::filesystem::path &folder)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed || !std::filesystem::is_empty(folder, failed) || failed)
        throw Refusal(422, "value", "The folder " + folder.string() + " cannot be made or is not empty. Name another one.");
    std::filesystem::permissions(folder, std::filesystem::perms::owner_all, failed);
    return storage.read([&](db::Connection &database) {
        auto query = require(database.prepare("SELECT type, json FROM resource WHERE deleted = 0 ORDER BY type, change_seq"));
        std::string type;
        std::ofstream file;
        std::size_t count = 0;
        while (require(query.step())) {
            if (query.text(0) != type) {
                type = query.text(0);
                file.close();
                file.open(folder / (type + ".ndjson"), std::ios::binary);
            }
            file << query.text(1) << '\n';
            ++count;
        }
        file.close();
        if (count > 0 && !file)
            throw Refusal(500, "exception", "The export could not be written completely; is the disk full?");
        return count;
    });
}

} // namespace hub
