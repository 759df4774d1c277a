// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "sync/hub/audit.h"
#include "sync/hub/hub.h"
#include "sync/hub/router.h"

namespace hub {

/// Serves one request from the wire's point of view: finds its route, checks the sign-in that the route needs, runs
/// the handler, turns a refusal into an OperationOutcome, writes the access log and the request line. Any thread.
class Dispatcher {
public:
    Dispatcher(Hub &hub, Audit &audit);

    [[nodiscard]] Reply serve(const Request &request) const;
    /// A request that is turned away before it could be read.
    [[nodiscard]] Reply refuse(const Request &request, const Refusal &refusal) const;

private:
    [[nodiscard]] Reply answer(const Request &request, const Router::Match &match) const;
    [[nodiscard]] Reply answerTo(const Caller &caller, const Request &request, const Router::Match &match) const;
    [[nodiscard]] Caller knownCaller(const Request &request) const;
    void takeTry(const std::string &whose) const;
    void noteRefusal(const Caller &caller, const Refusal &refusal, const Request &request, const Route &route) const;
    void done(const Request &request, std::string_view route, const Reply &reply, double seconds) const;

    Hub &m_hub;
    Audit &m_audit;
    Router m_router;
};

} // namespace hub
