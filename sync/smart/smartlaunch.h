// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "platforms/base/result.h"
#include "sync/engine/tokenstore.h"
#include "sync/http/httpclient.h"

#include <set>
#include <string>
#include <string_view>

/// Signing in at any FHIR server: SMART App Launch 2.2, standalone, a public client with PKCE S256.
/// https://hl7.org/fhir/smart-app-launch/app-launch.html
///
/// Three steps with a browser between the second and the third: `discover`, `begin`, `finish`. What `begin` gives has to be kept
/// until the browser comes back, where nobody else can read it. Renewing is the session's business, as with our hub: the new pair
/// of tokens is on disk before it is used.
namespace smart {

/// How we are known there. A public client: there is no secret to keep in a program that everybody has.
struct Client {
    std::string clientId;
    std::string redirectUri; ///< a claimed https address, or one of this machine
    std::string patientScopes = "patient/*.cruds"; ///< version 2; written as version 1 where the server knows no other
};

/// What a FHIR server says about signing in.
struct Configuration {
    std::string fhirBase;
    std::string issuer; ///< empty when it does not say
    std::string authorizationEndpoint;
    std::string tokenEndpoint;
    std::set<std::string> capabilities;
    bool tellsIssuer = false; ///< its answers carry `iss`, RFC 9207
};

/// An attempt that a browser has been sent away with.
struct Attempt {
    Configuration server;
    std::string clientId;
    std::string redirectUri;
    std::string state;
    std::string verifier;

    friend bool operator==(const Attempt &a, const Attempt &b) { return a.state == b.state && a.verifier == b.verifier; }
};

/// @param fhirBase as configured or typed by a person, "https://fhir.example/R4". `Untrusted` unless everything lies behind TLS
/// or on this machine; `Unavailable` when the server cannot do what we need: a code with S256, asked for by an app on its own.
[[nodiscard]] platform::Result<Configuration> discover(http::HttpClient &client, const std::string &fhirBase);

struct Beginning {
    std::string url; ///< for the system's browser, never for a view of ours: a person types a password there
    Attempt attempt;
};
[[nodiscard]] Beginning begin(const Configuration &server, const Client &client);

/// The code in the address the browser came back with. `Untrusted` when it is not the answer to this attempt: another state, or
/// another issuer; `Forbidden` when the person or the server said no.
[[nodiscard]] platform::Result<std::string> codeFrom(const Attempt &attempt, std::string_view address);

/// Trades the code for tokens, ready for a session. A code works once: what comes is to be kept before anything else is done.
[[nodiscard]] platform::Result<engine::Tokens> finish(
    http::HttpClient &client, const Attempt &attempt, std::string_view address, platform::Instant now);

} // namespace smart
