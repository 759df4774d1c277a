// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/dispatcher.h"

#include "sync/hub/log.h"
#include "sync/hub/tokens.h"

#include <chrono>

namespace hub {

namespace {

Reply replyFor(const Refusal &refusal)
{
    Reply reply{refusal.status, toOperationOutcome(refusal)};
    if (refusal.status == 401)
        reply.headers.emplace_back("WWW-Authenticate", "Bearer realm=\"passerelle-hub\", error=\"invalid_token\"");
    if (refusal.retryAfterSeconds)
        reply.headers.emplace_back("Retry-After", std::to_string(*refusal.retryAfterSeconds));
    return reply;
}

Caller signedIn(Hub &hub, const Request &request)
{
    constexpr std::string_view kScheme = "Bearer ";
    const std::string header = request.header("authorization");
    std::optional<Caller> caller;
    if (header.starts_with(kScheme)) {
        caller = hub.storage.read([&](db::Connection &database) {
            return callerOf(database, std::string_view(header).substr(kScheme.size()), hub.clock.now());
        });
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
    addEnrolRoutes(m_router, hub);
    addAccessLogRoutes(m_router, hub);
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
        needAcceptableFormat(request);
        if (match.route->needs == Needs::Nobody)
            return match.route->handler({request, match.path});
        const Caller caller = signedIn(m_hub, request);
        if (match.route->needs == Needs::Professional && caller.kind != Caller::Kind::Professional)
            throw Refusal(403, "forbidden", "Only professionals do this.");
        std::vector<std::string> patients;
        Reply reply = match.route->handler({request, match.path, &caller, &patients});
        m_audit.add(caller, patients, match.route->method + ' ' + match.route->pattern, request.id, reply.body.size(), m_hub.clock.now());
        return reply;
    } catch (...) {
        return replyFor(refusalInFlight());
    }
}

Reply Dispatcher::serve(const Request &request) const
{
    const auto start = std::chrono::steady_clock::now();
    const Router::Match match = m_router.find(request);
    Reply reply = answer(request, match);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    logRequest({request.id, request.method, match.route ? match.route->pattern : "-", reply.status, took.count()});
    return reply;
}

Reply Dispatcher::refuse(const Request &request, const Refusal &refusal) const
{
    logRequest({request.id, request.method, "-", refusal.status, 0});
    return replyFor(refusal);
}

} // namespace hub
