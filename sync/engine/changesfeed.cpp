// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/changesfeed.h"

#include "sync/engine/answer.h"
#include "sync/engine/tuning.h"
#include "sync/fhir/bundle.h"
#include "sync/fhir/json.h"
#include "sync/http/url.h"

namespace engine {

namespace {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

Error badPage(const char *reason)
{
    return {ErrorCode::BadReply, std::string("change feed: ") + reason};
}

Result<RemoteChange> readChange(const fhir::BundleEntry &entry)
{
    if (!entry.request)
        return badPage("an entry without request");
    if (entry.request->method == "DELETE") {
        const std::string &url = entry.request->url;
        const std::size_t slash = url.find('/');
        if (slash == 0 || slash == std::string::npos || slash + 1 == url.size())
            return badPage("a deletion that names nothing");
        return RemoteChange{RemoteChange::Kind::Deleted, {url.substr(0, slash), url.substr(slash + 1), {}, {}, {}}};
    }
    if (!entry.resource)
        return badPage("an entry without resource");
    auto head = fhir::readHead(entry.resource->text);
    if (!head || head->id.empty())
        return badPage("a resource without type or id");
    return RemoteChange{RemoteChange::Kind::Stored,
        {std::move(head->type), std::move(head->id), std::move(head->versionId), std::move(head->lastUpdated), entry.resource->text}};
}

Result<FeedPage> readPage(const std::string &body)
{
    const auto bundle = fhir::read<fhir::Bundle>(body);
    if (!bundle)
        return badPage("not a bundle");
    FeedPage page;
    for (const fhir::BundleLink &link : bundle->link) {
        if (link.relation == "next")
            page.hasNext = true;
        if (link.relation != "monitor")
            continue;
        const std::size_t query = link.url.find('?');
        if (query != std::string::npos)
            page.cursor = http::queryValue(std::string_view(link.url).substr(query + 1), "since").value_or("");
    }
    if (page.cursor.empty())
        return badPage("no cursor to go on from");
    for (const fhir::BundleEntry &entry : bundle->entry) {
        auto change = readChange(entry);
        // The page is refused as a whole: going on would step over a row for good.
        if (!change)
            return change.error();
        page.changes.push_back(std::move(*change));
    }
    return page;
}

} // namespace

Result<FeedPage> ChangesFeed::fetch(const std::string &cursor)
{
    Session::Call call;
    // Our own address with their cursor, never the address of the link: it could lead anywhere, with our token.
    call.path = "$changes?_count=" + std::to_string(tuning::kPullPage);
    if (!cursor.empty())
        call.path += "&since=" + http::percentEncode(cursor);
    const auto response = m_session.send(call);
    if (!response)
        return response.error();
    if (const auto error = errorOf(*response))
        return *error;
    auto page = readPage(response->body);
    if (page && page->hasNext && page->cursor == cursor)
        return badPage("more pages announced, but the cursor stands still");
    return page;
}

} // namespace engine
