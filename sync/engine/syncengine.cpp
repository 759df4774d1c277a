// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/syncengine.h"

#include "sync/engine/answer.h"
#include "sync/engine/changesfeed.h"
#include "sync/engine/puller.h"
#include "sync/engine/pusher.h"
#include "sync/engine/tuning.h"
#include "sync/fhir/capabilitystatement.h"
#include "sync/fhir/json.h"

#include <algorithm>
#include <iterator>
#include <memory>

namespace engine {

namespace {

using platform::Error;
using platform::ErrorCode;

// Share of the bar each phase gets. Receiving has no known end: it comes ever closer to its limit.
constexpr int kDiscovered = 5;
constexpr int kSent = 50;
constexpr int kReceived = 90;
constexpr int kReceivedAgain = 97;

} // namespace

SyncEngine::SyncEngine(const Ports &ports, ServerProfile &profile, OnProgress onProgress)
    : m_ports(ports), m_profile(profile), m_onProgress(std::move(onProgress)), m_session(ports.client, ports.tokens, ports.clock, profile)
{
}

Outcome SyncEngine::run()
{
    Outcome outcome;
    if (const auto done = exchange(outcome); !done)
        outcome.error = done.error();
    outcome.clockOffsetMs = m_session.clockOffsetMs();
    if (outcome.error && outcome.error->code == ErrorCode::ServerBusy)
        outcome.retryAfter = m_session.retryAfter();
    const auto pending = m_ports.outbox.pendingCount();
    if (pending)
        outcome.pending = *pending;
    else if (!outcome.error)
        outcome.error = pending.error();
    if (!outcome.error)
        report(Progress::Phase::Done, 100);
    return outcome;
}

platform::Result<void> SyncEngine::exchange(Outcome &outcome)
{
    report(Progress::Phase::Discovering, 0);
    if (auto opened = m_session.open(); !opened)
        return opened;
    if (auto discovered = discover(); !discovered)
        return discovered;
    if (auto sent = push(outcome); !sent)
        return sent;
    if (auto received = pull(outcome, kSent, kReceived); !received)
        return received;
    if (outcome.conflicts == 0 && outcome.requeued == 0) {
        report(Progress::Phase::Checking, kReceivedAgain);
        return {};
    }
    // What a conflict left to say is sent now, and what it changed on the server is fetched: both ends meet in one run.
    if (auto sent = push(outcome); !sent)
        return sent;
    if (auto received = pull(outcome, kReceived, kReceivedAgain); !received)
        return received;
    report(Progress::Phase::Checking, kReceivedAgain);
    return {};
}

platform::Result<void> SyncEngine::discover()
{
    const std::int64_t age = m_ports.clock.now().ms - m_profile.discoveredAt.ms;
    if (m_profile.discoveredAt.ms != 0 && age >= 0 && age < tuning::kCapabilitiesFreshMs)
        return {};
    const auto response = m_session.send({http::Method::Get, "metadata", {}, {}});
    if (!response)
        return response.error();
    if (auto error = errorOf(*response))
        return *error;
    const auto statement = fhir::read<fhir::CapabilityStatement>(response->body);
    if (!statement)
        return Error{ErrorCode::BadReply, "not a FHIR server"};
    if (!statement->fhirVersion.starts_with("4.0"))
        return Error{ErrorCode::Unavailable, "the server speaks FHIR " + statement->fhirVersion + ", we speak 4.0"};

    ServerProfile fresh; // sizes too: what refused 50 entries yesterday may have been a proxy that is gone
    fresh.hasTransactions = false;
    fresh.hasBatches = false;
    fresh.hasChangeFeed = false;
    for (const fhir::CapabilityRest &rest : statement->rest) {
        const auto is = [](std::string_view code) { return [code](const fhir::CapabilityInteraction &i) { return i.code == code; }; };
        const auto isFeed = [](const fhir::CapabilityOperation &operation) { return operation.name == "changes"; };
        for (const fhir::CapabilityResource &resource : rest.resource) {
            if (std::any_of(resource.interaction.begin(), resource.interaction.end(), is("search-type")))
                fresh.searchable.insert(resource.type);
            if (!resource.updateCreate.value_or(true))
                fresh.givesIds.insert(resource.type);
            if (!resource.updateCreate)
                fresh.unsureOfIds.insert(resource.type);
        }
        fresh.hasBatches |= std::any_of(rest.interaction.begin(), rest.interaction.end(), is("batch"));
        fresh.hasTransactions |= std::any_of(rest.interaction.begin(), rest.interaction.end(), is("transaction"));
        fresh.hasChangeFeed |= std::any_of(rest.operation.begin(), rest.operation.end(), isFeed);
    }
    // A hub of ours takes our ids wherever it lets us write; what it refuses to create is its operator's to write.
    if (fresh.hasChangeFeed) {
        fresh.givesIds.clear();
        fresh.unsureOfIds.clear();
    }
    if (statement->software)
        fresh.software = statement->software->name + ' ' + statement->software->version;
    fresh.discoveredAt = m_ports.clock.now();
    m_profile = fresh;
    report(Progress::Phase::Discovering, kDiscovered);
    return {};
}

platform::Result<void> SyncEngine::push(Outcome &outcome)
{
    const auto pending = m_ports.outbox.pendingCount();
    if (!pending)
        return pending.error();
    const int total = std::max(1, int(*pending));
    Pusher pusher(m_session, m_ports.outbox, m_ports.replica, m_ports.ids);
    const auto done = pusher.run([&](int settled) {
        // Entries may be added while we send: the bar then waits at its limit.
        const int share = std::min(settled, total) * (kSent - kDiscovered) / total;
        report(Progress::Phase::Sending, kDiscovered + share);
    });
    outcome.pushed += pusher.pushed();
    outcome.parked += pusher.parked();
    outcome.conflicts += pusher.conflicts();
    return done;
}

platform::Result<void> SyncEngine::pull(Outcome &outcome, int from, int to)
{
    const auto feed = feedOfServer();
    Puller puller(*feed, m_ports.replica);
    const auto done = puller.run([&](int pages) { report(Progress::Phase::Receiving, to - (to - from) / (pages + 1)); });
    outcome.pulled += puller.pulled();
    outcome.requeued += puller.requeued();
    return done;
}

std::unique_ptr<Feed> SyncEngine::feedOfServer()
{
    if (m_profile.hasChangeFeed)
        return std::make_unique<ChangesFeed>(m_session);
    std::vector<TypeSearch> possible;
    std::ranges::copy_if(m_ports.searches, std::back_inserter(possible),
        [this](const TypeSearch &search) { return m_profile.searchable.contains(search.type); });
    return std::make_unique<SearchFeed>(m_session, m_ports.replica, std::move(possible), m_ports.ids);
}

void SyncEngine::report(Progress::Phase phase, int percent)
{
    m_progress = {phase, std::clamp(percent, m_progress.percent, 100)};
    if (m_onProgress)
        m_onProgress(m_progress);
}

} // namespace engine
