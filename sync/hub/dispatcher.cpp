// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/dispatcher.h"

#include "sync/hub/log.h"
#include "sync/hub/packroutes.h"
#include "sync/hub/tokens.h"

#include <chrono>

namespace hub {

namespace {

constexpr std::string_view kChallenge = "DPoP algs=\"ES256\", error=\"invalid_token\", Bearer realm=\"passerelle-hub\", error=\"invalid_token\"";

Reply replyFor(const Refusal &refusal)
{
    Reply reply{refusal.status, toOperationOutcome(refusal)};
    if (refusal.status == 401)
        reply.headers.emplace_back("WWW-Authenticate", refusal.challenge.empty() ? std::string(kChallenge) : refusal.challenge);
    if (refusal.retryAfterSeconds)
        reply.headers.emplace_back("Retry-After", std::to_string(*refusal.retryAfterSeconds));
    return reply;
}

Caller signedIn(Hub &hub, const Request &request)
{
    constexpr std::string_view kBearer = "Bearer ";
    constexpr std::string_view kBound = "DPoP ";
    const std::string header = request.header("authorization");
    const bool isBound = header.starts_with(kBound);
    const std::string_view token = isBound ? std::string_view(header).substr(kBound.size())
        : header.starts_with(kBearer)      ? std::string_view(header).substr(kBearer.size())
                                           : std::string_view();
    std::string thumbprint;
    if (isBound) {
        ProofVerdict verdict = hub.proofs.check(request, hub.baseUrl, token, hub.clock.now());
        if (!verdict.isGood()) {
            Refusal refusal{401, "login", "The proof of possession is missing, not right, or was used before."};
            refusal.challenge = "DPoP algs=\"ES256\", error=\"" + verdict.error + '"';
            throw refusal;
        }
        thumbprint = std::move(verdict.thumbprint);
    }
    std::optional<Caller> caller;
    if (!token.empty()) {
        // A token that is bound is nothing without the proof, and one that is not gains nothing by it.
        caller = hub.storage.read([&](db::Connection &database) { return callerOf(database, token, hub.clock.now(), thumbprint); });
    }
    if (!caller)
        throw Refusal(401, "login", "Sign in, or refresh the access token.");
    return std::move(*caller);
}

void needAcceptableFormat(const Request &request)
{
    const std::string accept = request.header("accept");
    const std::string format = request.parameter("_format").value_or("json");
    const bool json = accept.empty() || accept.find("json") != std::string::npos || accept.find("*/*") != std::string::npos
        || accept.find("application/*") != std::string::npos;
    if (!json || format.find("json") == std::string::npos)
        throw Refusal(406, "not-supported", "The hub answers in application/fhir+json only.");
}

} // namespace

Dispatcher::Dispatcher(Hub &hub, Audit &audit) : m_hub(hub), m_audit(audit)
{
    addTokenRoutes(m_router, hub);
    addProviderRoutes(m_router, hub);
    addEnrolRoutes(m_router, hub);
    addAccessLogRoutes(m_router, hub);
    addPackRoutes(m_router, hub);
    addMetricsRoutes(m_router, hub);
    addFhirRoutes(m_router, hub);
}

Reply Dispatcher::answer(const Request &request, const Router::Match &match) const
{
    try {
        if (!match.route && !match.allow.empty()) {
            Reply reply = replyFor({405, "not-supported", "This address does not take this method."});
            reply.headers.emplace_back("Allow", match.allow);
            return reply;
        }
        if (!match.route)
            throw Refusal(404, "not-found", "There is nothing at this address.");
        if (request.path.starts_with(kFhirBase))
            needAcceptableFormat(request);
        if (match.route->needs == Needs::Nobody) {
            takeTry(request.remoteAddress);
            return match.route->handler({request, match.path});
        }
        return answerTo(knownCaller(request), request, match);
    } catch (...) {
        return replyFor(refusalInFlight());
    }
}

/// Whoever has no sign-in is counted by address: guessing tokens is slow, too.
Caller Dispatcher::knownCaller(const Request &request) const
{
    try {
        return signedIn(m_hub, request);
    } catch (const Refusal &) {
        takeTry(request.remoteAddress);
        throw;
    }
}

Reply Dispatcher::answerTo(const Caller &caller, const Request &request, const Router::Match &match) const
{
    const Route &route = *match.route;
    try {
        takeTry(caller.session);
        if (route.needs == Needs::Professional && caller.kind != Caller::Kind::Professional)
            throw Refusal(403, "forbidden", "Only professionals do this.");
        std::vector<std::string> patients;
        std::vector<Refusal> refusals;
        Reply reply = route.handler({request, match.path, &caller, &patients, &refusals});
        m_audit.add(caller, patients, route.method + ' ' + route.pattern, request.id, reply.body.size(), m_hub.clock.now());
        for (const Refusal &refusal : refusals)
            noteRefusal(caller, refusal, request, route);
        return reply;
    } catch (...) {
        const Refusal refusal = refusalInFlight();
        noteRefusal(caller, refusal, request, route);
        return replyFor(refusal);
    }
}

void Dispatcher::takeTry(const std::string &whose) const
{
    if (const auto wait = m_hub.requests.take(whose, m_hub.clock.now())) {
        m_hub.metrics.throttled();
        Refusal refusal{429, "throttled", "Too many requests."};
        refusal.retryAfterSeconds = *wait;
        throw refusal;
    }
}

/// What is not given is written down: every 403, and whatever else was refused about somebody's record, such as a thing that is hidden.
void Dispatcher::noteRefusal(const Caller &caller, const Refusal &refusal, const Request &request, const Route &route) const
{
    const bool isAboutAccess = refusal.status == 403 || (refusal.status == 404 && !refusal.patient.empty());
    if (isAboutAccess)
        m_audit.addRefusal(caller, refusal.patient, refusal.status, route.method + ' ' + route.pattern, request.id, m_hub.clock.now());
}

void Dispatcher::done(const Request &request, std::string_view route, const Reply &reply, double seconds) const
{
    constexpr double kMs = 1000;
    m_hub.metrics.served(request.method, route, reply.status, seconds, reply.body.size());
    logRequest({request.id, request.method, route, reply.status, seconds * kMs});
}

Reply Dispatcher::serve(const Request &request) const
{
    const auto start = std::chrono::steady_clock::now();
    const Router::Match match = m_router.find(request);
    Reply reply = answer(request, match);
    // Always the latest: a device that follows is never asked twice (RFC 9449 §8.2).
    if (!request.header("dpop").empty())
        reply.headers.emplace_back("DPoP-Nonce", m_hub.proofs.nonce(m_hub.clock.now()));
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    done(request, match.route ? std::string_view(match.route->pattern) : "-", reply, took.count());
    return reply;
}

Reply Dispatcher::refuse(const Request &request, const Refusal &refusal) const
{
    const Reply reply = replyFor(refusal);
    done(request, "-", reply, 0);
    return reply;
}

} // namespace hub
