// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/pusher.h"

#include "sync/engine/answer.h"
#include "sync/engine/pushbundle.h"
#include "sync/engine/translator.h"
#include "sync/engine/tuning.h"
#include "sync/fhir/json.h"
#include "sync/http/url.h"

#include <algorithm>
#include <array>

namespace engine {

namespace {

using platform::Error;
using platform::ErrorCode;

/// "…/Task/17/_history/1" -> "17"
std::string idInLocation(const std::string &location, const std::string &type)
{
    const std::size_t at = location.find(type + '/');
    if (at == std::string::npos)
        return {};
    const std::size_t from = at + type.size() + 1;
    return location.substr(from, location.find('/', from) - from);
}

} // namespace

platform::Result<void> Pusher::run(const Settled &onSettled)
{
    m_onSettled = onSettled;
    for (int i = 0; i < tuning::kMaxBatchesPerRun; ++i) {
        const ServerProfile &profile = m_session.profile();
        const auto batch = m_outbox.takeBatch(profile.pushEntries, profile.pushBytes, m_session.now());
        if (!batch)
            return batch.error();
        if (batch->empty())
            return {};
        const auto group = usable(*batch);
        if (!group)
            return group.error();
        if (const auto done = push(*group); !done)
            return done;
    }
    return {};
}

platform::Result<Pusher::Group> Pusher::usable(const std::vector<OutboxEntry> &batch)
{
    Group group;
    for (const OutboxEntry &entry : batch) {
        if (m_settled.contains(entry.seq))
            return Error{ErrorCode::Storage, "the outbox gives an entry again that was settled"};
        const auto head = fhir::readHead(entry.json);
        if (head && head->type == entry.type && head->id == entry.id) {
            group.push_back(&entry);
            continue;
        }
        // One such text would spoil the whole bundle.
        if (const auto parked = park(entry, {ErrorCode::Invalid, "the entry is not the resource it says"}, {}); !parked)
            return parked.error();
    }
    return group;
}

platform::Result<void> Pusher::push(const Group &group)
{
    if (const auto done = lookFirst(group); !done)
        return done;
    Group allowed;
    for (const OutboxEntry *entry : group) {
        if (m_settled.contains(entry->seq))
            continue;
        if (m_forbiddenTypes.contains(entry->type)) {
            if (const auto later = postpone(*entry, tuning::kForbiddenWaitMs, ErrorCode::Forbidden); !later)
                return later;
        } else {
            allowed.push_back(entry);
        }
    }
    if (allowed.empty())
        return {};
    const ServerProfile &profile = m_session.profile();
    if (!profile.givesIds.empty() || !(profile.hasTransactions || profile.hasBatches))
        return pushOneByOne(allowed);

    const std::string type = profile.hasTransactions ? "transaction" : "batch";
    const auto response = m_session.send({http::Method::Post, {}, writePushBundle(allowed, m_session.fhirBase(), type), {}});
    if (!response)
        return response.error();
    return isSuccess(response->status) ? accept(allowed, response->body) : refused(allowed, *response);
}

platform::Result<void> Pusher::pushOneByOne(const Group &group)
{
    for (const OutboxEntry *entry : group) {
        if (const auto done = pushOne(*entry); !done)
            return done;
    }
    return {};
}

/// The id the server has for it; empty when the server gives ids and has given none yet.
platform::Result<std::string> Pusher::idAtServer(const OutboxEntry &entry) const
{
    if (!m_ids || !m_session.profile().givesIds.contains(entry.type))
        return entry.id;
    return m_ids->serverId(entry.type, entry.id);
}

/// A new resource under an id of ours, refused in a way that may be about the id.
bool Pusher::mayWantItsOwnId(const OutboxEntry &entry, int status) const
{
    const ServerProfile &profile = m_session.profile();
    if (!m_ids || entry.ifMatch || profile.givesIds.contains(entry.type) || ourIdentifier(entry.json).empty())
        return false;
    return status == 404 || status == 405 || ((status == 400 || status == 422) && profile.unsureOfIds.contains(entry.type));
}

platform::Result<void> Pusher::pushOne(const OutboxEntry &entry)
{
    const std::set<std::string> &givesIds = m_session.profile().givesIds;
    const auto id = idAtServer(entry);
    const auto json = m_ids && !givesIds.empty() ? Translator(*m_ids, givesIds).outgoing(entry.json) : platform::Result<std::string>(entry.json);
    if (!id || !json)
        return id ? json.error() : id.error();
    Session::Call call{http::Method::Put, entry.type + '/' + *id, *json, entry.ifMatch.value_or("")};
    if (id->empty()) {
        const std::string identifier = ourIdentifier(entry.json);
        // Without something to be found by, a lost answer would make a second one.
        if (identifier.empty())
            return park(entry, {ErrorCode::Rejected, "the server gives its own ids, and this resource has no identifier of ours"}, {});
        call = {http::Method::Post, entry.type, *json, {}};
        call.ifNoneExist = "identifier=" + http::percentEncode(identifier);
    }
    const auto response = m_session.send(call);
    if (!response)
        return response.error();
    if (!isSuccess(response->status)) {
        if (!mayWantItsOwnId(entry, response->status))
            return refused({&entry}, *response);
        m_session.profile().givesIds.insert(entry.type);
        return pushOne(entry);
    }
    const auto head = fhir::readHead(response->body);
    const std::string location = response->headers.value("Location").value_or("");
    if (id->empty()) {
        const std::string given = head && head->type == entry.type ? head->id : idInLocation(location, entry.type);
        if (given.empty())
            return Error{ErrorCode::BadReply, "the server does not say which id it gave"};
        // Before the entry is settled: an update would not find its resource.
        if (const auto kept = m_ids->keep(entry.type, entry.id, given); !kept)
            return kept;
    }
    const std::string etag = versionOfEtag(response->headers.value("ETag").value_or(""));
    const bool isTold = etag.empty() && head;
    const Acknowledgement accepted{entry.seq, isTold ? head->versionId : etag, head ? head->lastUpdated : std::string()};
    return acknowledge({&accepted, 1});
}

platform::Result<void> Pusher::split(const Group &group)
{
    const auto middle = group.begin() + std::ptrdiff_t(group.size() / 2);
    if (const auto first = push(Group(group.begin(), middle)); !first)
        return first;
    return push(Group(middle, group.end()));
}

platform::Result<void> Pusher::accept(const Group &group, const std::string &body)
{
    const auto answers = readAnswers(body, group);
    if (!answers)
        return answers.error();
    std::vector<Acknowledgement> accepted;
    for (std::size_t i = 0; i < group.size(); ++i) {
        const EntryAnswer &answer = (*answers)[i];
        if (isSuccess(answer.status))
            accepted.push_back({group[i]->seq, answer.versionId, answer.lastUpdated});
    }
    // Before the refusals, which may ask the server again and end the run.
    if (!accepted.empty()) {
        if (const auto done = acknowledge(accepted); !done)
            return done;
    }
    for (std::size_t i = 0; i < group.size(); ++i) {
        const EntryAnswer &answer = (*answers)[i];
        if (isSuccess(answer.status))
            continue;
        http::Response alone;
        alone.status = answer.status;
        alone.body = answer.outcome;
        if (const auto done = refused({group[i]}, alone); !done)
            return done;
    }
    return {};
}

platform::Result<void> Pusher::refused(const Group &group, const http::Response &response)
{
    ServerProfile &profile = m_session.profile();
    const int status = response.status;
    const bool isAlone = group.size() == 1;
    if (isSizeComplaint(response) && !isAlone) {
        std::size_t bytes = 0;
        for (const OutboxEntry *entry : group)
            bytes += entry->json.size();
        profile.pushEntries = std::max<std::size_t>(1, group.size() / 2);
        profile.pushBytes = std::max<std::size_t>(1, std::min(profile.pushBytes, bytes / 2));
        return split(group);
    }
    if (status == 409 || status == 412)
        return reconcile(group);
    const bool isNoBundle = status == 405 || (status == 404 && !speaksFhir(response.body));
    if (isNoBundle && (profile.hasTransactions || profile.hasBatches)) {
        // A server may take the one and not the other; each is tried once.
        (profile.hasTransactions ? profile.hasTransactions : profile.hasBatches) = false;
        return push(group);
    }
    // 500 is often one entry the server stumbles over; the others of the family, and 429, are about the server itself.
    constexpr std::array kAboutTheServer{408, 429, 502, 503, 504};
    const bool isAboutTheServer = status < 400 || std::find(kAboutTheServer.begin(), kAboutTheServer.end(), status) != kAboutTheServer.end();
    if (isAboutTheServer)
        return *errorOf(response);
    return isAlone ? refusedAlone(*group.front(), response) : split(group);
}

platform::Result<void> Pusher::refusedAlone(const OutboxEntry &entry, const http::Response &response)
{
    if (mayWantItsOwnId(entry, response.status)) {
        m_session.profile().givesIds.insert(entry.type);
        return pushOne(entry);
    }
    const Error error = *errorOf(response);
    if (response.status >= 500)
        return troubled(entry, error);
    if (response.status == 413)
        return park(entry, error, response.body);
    if (!speaksFhir(response.body))
        return troubled(entry, {ErrorCode::BadReply, error.detail + ", not FHIR"});
    if (response.status != 403)
        return park(entry, error, response.body);
    m_forbiddenTypes.insert(entry.type);
    return postpone(entry, tuning::kForbiddenWaitMs, ErrorCode::Forbidden);
}

platform::Result<void> Pusher::acknowledge(std::span<const Acknowledgement> accepted)
{
    if (const auto done = m_outbox.acknowledge(accepted); !done)
        return done;
    for (const Acknowledgement &each : accepted) {
        ++m_pushed;
        settle(each.seq);
    }
    return {};
}

platform::Result<void> Pusher::park(const OutboxEntry &entry, const Error &reason, const std::string &outcome)
{
    if (const auto done = m_outbox.park(entry.seq, reason, outcome); !done)
        return done;
    ++m_parked;
    settle(entry.seq);
    return {};
}

platform::Result<void> Pusher::postpone(const OutboxEntry &entry, std::int64_t waitMs, ErrorCode reason)
{
    const std::array seqs{entry.seq};
    if (const auto done = m_outbox.postpone(seqs, {m_session.now().ms + waitMs}, reason); !done)
        return done;
    settle(entry.seq);
    return {};
}

platform::Result<void> Pusher::troubled(const OutboxEntry &entry, Error error)
{
    if (++m_serverFailures >= tuning::kMaxServerFailures)
        return error;
    return postpone(entry, tuning::kTroubleWaitMs, error.code);
}

void Pusher::settle(std::int64_t seq)
{
    m_settled.insert(seq);
    m_onSettled(int(m_settled.size()));
}

} // namespace engine
