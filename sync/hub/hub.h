// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/hub/config.h"
#include "sync/hub/identityprovider.h"
#include "sync/hub/metrics.h"
#include "sync/hub/proofs.h"
#include "sync/hub/ratelimit.h"
#include "sync/hub/router.h"
#include "sync/hub/storage.h"

#include <memory>
#include <string>
#include <vector>

namespace hub {

/// What the handlers share. Owned by the server, which outlives every request.
struct Hub {
    const Config &config;
    const platform::Clock &clock;
    Storage &storage;
    RateLimit tokenRequests;
    RateLimit requests;   ///< of one sign-in, or of one address without any
    Metrics &metrics;
    std::string baseUrl;  ///< known once the port is
    std::unique_ptr<IdentityProvider> provider = {}; ///< null: professionals have accounts here
    std::vector<std::string> tlsPins = {}; ///< keys that apps pin, when no authority vouches for the certificate: in use, then next
    Proofs proofs = {};
};

void addFhirRoutes(Router &router, Hub &hub);   ///< fhirroutes.cpp
void addTokenRoutes(Router &router, Hub &hub);  ///< tokenroutes.cpp: discovery, /oauth2/…
void addProviderRoutes(Router &router, Hub &hub); ///< providerroutes.cpp: sign-in at an identity provider, where there is one
void addEnrolRoutes(Router &router, Hub &hub);  ///< enrolroutes.cpp: /enrol/offers, /me/devices
void addAccessLogRoutes(Router &router, Hub &hub); ///< accesslogroutes.cpp: /me/access-log
void addMetricsRoutes(Router &router, Hub &hub);   ///< metricsroutes.cpp: /metrics
/// GET /fhir/R4/metadata: what addFhirRoutes offers, and nothing else.
[[nodiscard]] std::string capabilityStatement(const std::string &baseUrl);
/// GET /fhir/R4/OperationDefinition/changes
[[nodiscard]] std::string changesDefinition(const std::string &baseUrl);

inline constexpr std::string_view kVersion = PASSERELLE_VERSION;

} // namespace hub
