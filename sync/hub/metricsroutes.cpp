// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/hub.h"
#include "sync/hub/outcome.h"
#include "sync/hub/resourcestore.h"
#include "sync/hub/secrets.h"

#include <cstdlib>

namespace hub {

namespace {

constexpr std::string_view kPrometheusText = "text/plain; version=0.0.4; charset=utf-8";

/// Behind a proxy every request comes from this machine: there, the address that counts is the one the proxy wrote down.
bool isFromThisMachine(const Request &request)
{
    return request.remoteAddress == "::1" || request.remoteAddress.starts_with("127.");
}

bool hasToken(const Hub &hub, const Request &request)
{
    const std::string &token = hub.config.metricsToken;
    return !token.empty() && fastHash(request.header("authorization")) == fastHash("Bearer " + token);
}

Reply metrics(Hub &hub, const Call &call)
{
    if (!isFromThisMachine(call.request) && !hasToken(hub, call.request))
        throw Refusal(403, "forbidden", "Metrics are for this machine, or for whoever has the metrics token.");
    const std::string seq = hub.storage.read([](db::Connection &database) { return hubValue(database, "change_seq"); });
    return {200, hub.metrics.text(std::strtoll(seq.c_str(), nullptr, 10)), std::string(kPrometheusText)};
}

} // namespace

void addMetricsRoutes(Router &router, Hub &hub)
{
    router.add("GET", "/metrics", Needs::Nobody, [&hub](const Call &call) { return metrics(hub, call); });
}

} // namespace hub
