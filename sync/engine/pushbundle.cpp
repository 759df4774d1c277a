// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/pushbundle.h"

#include "sync/engine/answer.h"
#include "sync/fhir/bundle.h"
#include "sync/fhir/json.h"

#include <charconv>

namespace engine {

namespace {

using platform::Error;
using platform::ErrorCode;

std::string keyOf(const OutboxEntry &entry)
{
    return entry.type + '/' + entry.id;
}

/// The place of `key` in a location, absolute or not: "…/Task/1" or "…/Task/1/_history/3".
std::size_t findKey(const std::string &location, const std::string &key)
{
    for (std::size_t at = location.find(key); at != std::string::npos; at = location.find(key, at + 1)) {
        const std::size_t end = at + key.size();
        if ((at == 0 || location[at - 1] == '/') && (end == location.size() || location[end] == '/'))
            return at;
    }
    return std::string::npos;
}

std::string versionOfLocation(const std::string &location)
{
    constexpr std::string_view kHistory = "/_history/";
    const std::size_t at = location.rfind(kHistory);
    return at == std::string::npos ? std::string() : location.substr(at + kHistory.size());
}

EntryAnswer readAnswer(const fhir::BundleEntry &entry)
{
    EntryAnswer answer;
    const fhir::BundleResponse &response = *entry.response;
    std::from_chars(response.status.data(), response.status.data() + response.status.size(), answer.status);
    answer.versionId = response.etag.empty() ? versionOfLocation(response.location) : versionOfEtag(response.etag);
    answer.lastUpdated = response.lastModified;
    if (response.outcome)
        answer.outcome = response.outcome->text;
    if (!entry.resource)
        return answer;
    if (const auto head = fhir::readHead(entry.resource->text); head && head->type == "OperationOutcome") {
        answer.outcome = entry.resource->text;
    } else if (head) {
        answer.resource = {head->type, head->id, head->versionId, head->lastUpdated, entry.resource->text};
        if (answer.versionId.empty())
            answer.versionId = head->versionId;
    }
    return answer;
}

bool isAbout(const fhir::BundleEntry &answer, const std::string &key)
{
    return findKey(answer.response->location, key) != std::string::npos;
}

} // namespace

std::string writePushBundle(const std::vector<const OutboxEntry *> &entries, const std::string &fhirBase, std::string_view type)
{
    fhir::Bundle bundle;
    bundle.type = type;
    for (const OutboxEntry *entry : entries) {
        fhir::BundleEntry &item = bundle.entry.emplace_back();
        item.fullUrl = fhirBase + '/' + keyOf(*entry);
        item.resource = fhir::RawJson{entry->json};
        item.request.emplace();
        item.request->method = "PUT";
        item.request->url = keyOf(*entry);
        if (entry->ifMatch && !entry->ifMatch->empty())
            item.request->ifMatch = "W/\"" + *entry->ifMatch + "\"";
    }
    return fhir::write(bundle);
}

std::string writeReadBatch(const std::vector<const OutboxEntry *> &entries)
{
    fhir::Bundle bundle;
    bundle.type = "batch";
    for (const OutboxEntry *entry : entries) {
        fhir::BundleEntry &item = bundle.entry.emplace_back();
        item.request.emplace();
        item.request->method = "GET";
        item.request->url = keyOf(*entry);
    }
    return fhir::write(bundle);
}

platform::Result<std::vector<EntryAnswer>> readAnswers(const std::string &body, const std::vector<const OutboxEntry *> &entries)
{
    const auto bundle = fhir::read<fhir::Bundle>(body);
    if (!bundle)
        return Error{ErrorCode::BadReply, "the answer to a bundle is not a bundle"};
    if (bundle->entry.size() != entries.size())
        return Error{ErrorCode::BadReply, "the answer has " + std::to_string(bundle->entry.size()) + " entries for "
            + std::to_string(entries.size())};

    // The order of the answer is not to be trusted as long as it says itself what it is about.
    std::vector<const fhir::BundleEntry *> byEntry(entries.size());
    for (std::size_t i = 0; i < bundle->entry.size(); ++i) {
        const fhir::BundleEntry &answer = bundle->entry[i];
        if (!answer.response || answer.response->status.empty())
            return Error{ErrorCode::BadReply, "an entry of the answer has no status"};
        std::size_t place = 0;
        while (place < entries.size() && !isAbout(answer, keyOf(*entries[place])))
            ++place;
        if (place == entries.size())
            place = i;
        if (byEntry[place])
            return Error{ErrorCode::BadReply, "two entries of the answer are about one of ours"};
        byEntry[place] = &answer;
    }

    std::vector<EntryAnswer> answers;
    for (const fhir::BundleEntry *answer : byEntry)
        answers.push_back(readAnswer(*answer));
    return answers;
}

} // namespace engine
