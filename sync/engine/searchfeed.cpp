// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/searchfeed.h"

#include "sync/engine/answer.h"
#include "sync/engine/translator.h"
#include "sync/engine/tuning.h"
#include "sync/fhir/bundle.h"
#include "sync/fhir/json.h"
#include "sync/http/url.h"

#include <charconv>

namespace engine {

namespace {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

constexpr std::string_view kMark = "updated:";

Error badPage(const char *reason)
{
    return {ErrorCode::BadReply, std::string("search: ") + reason};
}

/// "Task?patient=Patient/1" as it goes into an address.
std::string addressOf(const TypeSearch &search)
{
    return search.criterion.empty() ? search.type + "?" : search.type + "?" + search.criterion + "&";
}

/// The page after this one as a path below our base; an address that leads elsewhere would take our token with it.
Result<std::string> belowBase(const std::string &url, const std::string &base)
{
    if (url.starts_with(base + "/"))
        return url.substr(base.size() + 1);
    if (url.starts_with(base + "?"))
        return url.substr(base.size());
    if (url.find("://") == std::string::npos && !url.starts_with("/"))
        return url;
    return badPage("the next page lies on another server");
}

std::optional<std::int64_t> numberIn(std::string_view text)
{
    std::int64_t value = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (failure != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

} // namespace

SearchFeed::SearchFeed(Session &session, const Replica &replica, std::vector<TypeSearch> searches, IdMap *ids)
    : m_session(session), m_replica(replica), m_ids(ids), m_searches(std::move(searches))
{
}

std::optional<SearchFeed::Mark> SearchFeed::read(const std::string &cursor)
{
    const std::string_view text = cursor;
    if (!text.starts_with(kMark))
        return std::nullopt;
    const std::string_view times = text.substr(kMark.size());
    const std::size_t comma = times.find(',');
    if (comma == std::string_view::npos)
        return std::nullopt;
    const auto changed = numberIn(times.substr(0, comma));
    const auto compared = numberIn(times.substr(comma + 1));
    return changed && compared ? std::optional(Mark{{*changed}, {*compared}}) : std::nullopt;
}

std::string SearchFeed::write(const Mark &mark)
{
    return std::string(kMark) + std::to_string(mark.changedBy.ms) + "," + std::to_string(mark.comparedAt.ms);
}

Result<FeedPage> SearchFeed::fetch(const std::string &cursor)
{
    if (!m_hasBegun) {
        if (auto begun = begin(cursor); !begun)
            return begun.error();
    }
    if (m_place < m_searches.size())
        return nextOfSearch();
    if (m_compares && m_compared < m_searches.size())
        return compareNext();
    return ended();
}

Result<void> SearchFeed::begin(const std::string &cursor)
{
    if (m_searches.empty())
        return Error{ErrorCode::Unavailable, "the server has no change feed, and there is nothing we may search"};
    if (!cursor.empty()) {
        const auto mark = read(cursor);
        // Of a hub that has lost its feed, or of another kind of server: the beginning is the way on.
        if (!mark)
            return Error{ErrorCode::Gone, "the cursor is of another kind of server"};
        m_from = *mark;
    }
    m_hasBegun = true;
    return {};
}

std::string SearchFeed::firstPath(const TypeSearch &search) const
{
    std::string path = addressOf(search);
    if (m_from.changedBy.ms != 0)
        path += "_lastUpdated=" + http::percentEncode("ge" + platform::toIso(platform::Instant{m_from.changedBy.ms - tuning::kSearchOverlapMs})) + "&";
    return path + "_sort=_lastUpdated&_count=" + std::to_string(tuning::kPullPage);
}

Result<FeedPage> SearchFeed::nextOfSearch()
{
    auto found = ask(m_next.empty() ? firstPath(m_searches[m_place]) : m_next);
    if (!found)
        return found.error();
    if (!found->next.empty() && found->next == m_next)
        return badPage("the next page is this one again");
    m_next = std::move(found->next);
    if (m_next.empty())
        ++m_place;
    FeedPage page = ended();
    for (ResourceText &resource : found->resources)
        page.changes.push_back({RemoteChange::Kind::Stored, std::move(resource)});
    return page;
}

Result<FeedPage> SearchFeed::compareNext()
{
    const TypeSearch &search = m_searches[m_compared];
    const auto theirs = idsOnServer(search);
    if (!theirs)
        return theirs.error();
    const auto ours = m_replica.known(search.type);
    if (!ours)
        return ours.error();
    ++m_compared;
    FeedPage page = ended();
    const std::set<std::string> here(ours->begin(), ours->end());
    const auto ask = [&](const std::string &id) -> Result<void> {
        auto told = fate(search.type, id);
        if (!told)
            return told.error();
        if (*told)
            page.changes.push_back(std::move(**told));
        return {};
    };
    for (const std::string &id : *theirs) {
        if (here.contains(id))
            continue;
        if (auto done = ask(id); !done)
            return done.error();
    }
    for (const std::string &id : here) {
        if (theirs->contains(id))
            continue;
        if (auto done = ask(id); !done)
            return done.error();
    }
    return page;
}

/// A page without changes that says where we are: the cursor only moves with the last one.
FeedPage SearchFeed::ended() const
{
    FeedPage page;
    page.hasNext = m_place < m_searches.size() || (m_compares && m_compared < m_searches.size());
    if (!page.hasNext && m_serverNow)
        page.cursor = write({*m_serverNow, m_compares ? *m_serverNow : m_from.comparedAt});
    return page;
}

Result<SearchFeed::Found> SearchFeed::ask(const std::string &path)
{
    const auto response = m_session.send({http::Method::Get, path, {}, {}});
    if (!response)
        return response.error();
    if (const auto error = errorOf(*response))
        return *error;
    // Without the server's own time there is no later point to go on from: the next run asks for everything once more.
    if (!m_serverNow && response->serverDate) {
        m_serverNow = response->serverDate;
        m_compares = m_serverNow->ms - m_from.comparedAt.ms >= tuning::kCompareEveryMs;
    }
    const auto bundle = fhir::read<fhir::Bundle>(response->body);
    if (!bundle)
        return badPage("not a bundle");
    Found found;
    for (const fhir::BundleLink &link : bundle->link) {
        if (link.relation != "next")
            continue;
        auto next = belowBase(link.url, m_session.fhirBase());
        if (!next)
            return next.error();
        found.next = std::move(*next);
    }
    for (const fhir::BundleEntry &entry : bundle->entry) {
        if (!entry.resource)
            return badPage("an entry without resource");
        auto head = fhir::readHead(entry.resource->text);
        if (!head)
            return badPage("an entry that is no resource");
        if (head->type == "OperationOutcome")
            continue; // a remark of the server about the search
        if (head->id.empty())
            return badPage("a resource without id");
        auto resource = known(
            {std::move(head->type), std::move(head->id), std::move(head->versionId), std::move(head->lastUpdated), entry.resource->text});
        if (!resource)
            return resource.error();
        found.resources.push_back(std::move(*resource));
    }
    return found;
}

/// With the ids it has here.
Result<ResourceText> SearchFeed::known(ResourceText remote)
{
    const std::set<std::string> &types = m_session.profile().givesIds;
    if (!m_ids || types.empty())
        return remote;
    return Translator(*m_ids, types).incoming(remote, [this](const std::string &key) -> Result<std::string> {
        const auto response = m_session.send({http::Method::Get, key, {}, {}});
        if (!response)
            return response.error();
        return response->status == 200 ? response->body : std::string();
    });
}

Result<std::string> SearchFeed::keyAtServer(const std::string &type, const std::string &id) const
{
    if (!m_ids || !m_session.profile().givesIds.contains(type))
        return type + '/' + id;
    const auto given = m_ids->serverId(type, id);
    if (!given)
        return given.error();
    return type + '/' + (given->empty() ? id : *given);
}

Result<std::set<std::string>> SearchFeed::idsOnServer(const TypeSearch &search)
{
    std::set<std::string> ids;
    // Only the ids; a server that does not know `_elements` answers with everything, which is more but not wrong.
    std::string path = addressOf(search) + "_elements=id&_count=" + std::to_string(tuning::kComparePage);
    for (int pages = 0; pages < tuning::kMaxPagesPerRun; ++pages) {
        const auto found = ask(path);
        if (!found)
            return found.error();
        for (const ResourceText &resource : found->resources) {
            if (resource.type == search.type)
                ids.insert(resource.id);
        }
        if (found->next.empty())
            return ids;
        if (found->next == path)
            return badPage("the next page is this one again");
        path = found->next;
    }
    return badPage("no end in sight");
}

/// What became of a resource that one side has and the other has not; nothing when we are not told.
Result<std::optional<RemoteChange>> SearchFeed::fate(const std::string &type, const std::string &id)
{
    const auto key = keyAtServer(type, id);
    if (!key)
        return key.error();
    const auto response = m_session.send({http::Method::Get, *key, {}, {}});
    if (!response)
        return response.error();
    if (response->status == 404 || response->status == 410)
        return std::optional(RemoteChange{RemoteChange::Kind::Deleted, {type, id, {}, {}, {}}});
    if (response->status == 403)
        return std::optional<RemoteChange>();
    if (const auto error = errorOf(*response))
        return *error;
    auto head = fhir::readHead(response->body);
    if (!head || head->type + '/' + head->id != *key)
        return badPage("another resource than the one asked for");
    auto resource = known({type, head->id, std::move(head->versionId), std::move(head->lastUpdated), response->body});
    if (!resource)
        return resource.error();
    return std::optional(RemoteChange{RemoteChange::Kind::Stored, std::move(*resource)});
}

} // namespace engine
