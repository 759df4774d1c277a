// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/answer.h"
#include "sync/engine/pushbundle.h"
#include "sync/engine/pusher.h"
#include "sync/engine/translator.h"
#include "sync/engine/tuning.h"
#include "sync/fhir/json.h"

/// What the pusher does when the server has another version than the one ours was made on.
namespace engine {

using platform::Error;
using platform::ErrorCode;

/// Something may be there that we do not know: an update of a version the server did not name, or what waited while the program
/// was not running, which a copy put back from a backup has as well although it was delivered.
bool Pusher::mayOverwrite(const OutboxEntry &entry) const
{
    return !m_lookedAt.contains(entry.seq) && (entry.ifMatch ? entry.ifMatch->empty() : entry.mayBeThere);
}

platform::Result<void> Pusher::lookFirst(const Group &group)
{
    Group unsure;
    for (const OutboxEntry *entry : group) {
        if (mayOverwrite(*entry) && !m_forbiddenTypes.contains(entry->type))
            unsure.push_back(entry);
    }
    if (unsure.empty())
        return {};
    const auto left = settleKnown(unsure);
    if (!left)
        return left.error();
    for (const OutboxEntry *entry : *left)
        m_lookedAt.insert(entry->seq);
    return {};
}

platform::Result<void> Pusher::reconcile(const Group &group)
{
    const auto left = settleKnown(group);
    if (!left)
        return left.error();
    if (left->empty())
        return {};
    if (left->size() < group.size())
        return push(*left);
    // Nobody stands in the way, and yet it was refused.
    return left->size() > 1 ? split(*left) : troubled(*left->front(), {ErrorCode::Conflict, "a conflict with nothing"});
}

/// Settles what the server has in another version, and gives what it has not, or just as we know it.
platform::Result<Pusher::Group> Pusher::settleKnown(const Group &group)
{
    const auto remotes = fetchRemotes(group);
    if (!remotes)
        return remotes.error();
    Group left;
    for (std::size_t i = 0; i < group.size(); ++i) {
        const auto isSettled = reconcileOne(*group[i], (*remotes)[i]);
        if (!isSettled)
            return isSettled.error();
        if (!*isSettled)
            left.push_back(group[i]);
    }
    return left;
}

platform::Result<bool> Pusher::reconcileOne(const OutboxEntry &entry, const std::optional<ResourceText> &remote)
{
    const auto settled = [](const platform::Result<void> &done) -> platform::Result<bool> {
        if (!done)
            return done.error();
        return true;
    };
    if (!remote) {
        if (entry.ifMatch)
            return settled(park(entry, {ErrorCode::Gone, "the resource was deleted on the server"}, {}));
        return false;
    }
    if (entry.ifMatch && *entry.ifMatch == remote->versionId)
        return false;
    const auto ours = fhir::contentWithoutMeta(entry.json);
    const auto theirs = fhir::contentWithoutMeta(remote->json);
    if (!theirs)
        return Error{ErrorCode::BadReply, "the server's version cannot be read"};
    // Our own write, whose answer was lost on the way.
    if (ours && *ours == *theirs) {
        const Acknowledgement accepted{entry.seq, remote->versionId, remote->lastUpdated};
        return settled(acknowledge({&accepted, 1}));
    }

    if (++m_conflictsOf[entry.type + '/' + entry.id] > tuning::kMaxConflictsPerResource)
        return settled(postpone(entry, tuning::kTroubleWaitMs, ErrorCode::Conflict));
    const auto resolved = m_replica.resolve(entry, *remote);
    if (!resolved)
        return resolved.error();
    ++m_conflicts;
    settle(entry.seq);
    return true;
}

platform::Result<Pusher::Remotes> Pusher::fetchRemotes(const Group &group)
{
    Remotes remotes;
    if (group.size() > 1 && m_session.profile().givesIds.empty()) {
        const auto response = m_session.send({http::Method::Post, {}, writeReadBatch(group), {}});
        if (!response)
            return response.error();
        if (const auto answers = readAnswers(response->body, group); isSuccess(response->status) && answers) {
            for (std::size_t i = 0; i < group.size(); ++i) {
                const EntryAnswer &answer = (*answers)[i];
                const bool isIt = answer.resource && answer.resource->type == group[i]->type && answer.resource->id == group[i]->id;
                if (!isIt && answer.status != 404 && answer.status != 410)
                    return Error{ErrorCode::BadReply, "a batch of reads was answered with something else"};
                remotes.push_back(answer.resource);
            }
            return remotes;
        }
    }
    for (const OutboxEntry *entry : group) {
        auto remote = fetchRemote(*entry);
        if (!remote)
            return remote.error();
        remotes.push_back(std::move(*remote));
    }
    return remotes;
}

platform::Result<std::optional<ResourceText>> Pusher::fetchRemote(const OutboxEntry &entry)
{
    const auto id = idAtServer(entry);
    if (!id)
        return id.error();
    if (id->empty())
        return std::optional<ResourceText>(); // the server has given it no id yet; If-None-Exist looks for it
    const auto response = m_session.send({http::Method::Get, entry.type + '/' + *id, {}, {}});
    if (!response)
        return response.error();
    if ((response->status == 404 || response->status == 410) && speaksFhir(response->body))
        return std::optional<ResourceText>();
    if (const auto error = errorOf(*response))
        return *error;
    const auto head = fhir::readHead(response->body);
    if (!head || head->type != entry.type || head->id != *id)
        return Error{ErrorCode::BadReply, "a read was answered with another resource"};
    ResourceText remote{head->type, head->id, head->versionId, head->lastUpdated, response->body};
    if (!m_ids || m_session.profile().givesIds.empty())
        return std::optional(std::move(remote));
    auto known = Translator(*m_ids, m_session.profile().givesIds).incoming(remote, [](const std::string &) { return std::string(); });
    if (!known)
        return known.error();
    return std::optional(std::move(*known));
}

} // namespace engine
