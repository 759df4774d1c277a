// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "platforms/base/result.h"
#include "sync/engine/serverprofile.h"
#include "sync/engine/tokenstore.h"
#include "sync/http/httpclient.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace engine {

/// Signed-in requests to one server, its FHIR base or the hub around it, during one run: adds the token and, where it is bound to this device, the proof; renews it once when it is refused, measures the
/// server's clock, and stops everything when told to. Used from one thread, except `cancel()`.
class Session {
public:
    Session(http::HttpClient &client, TokenStore &tokens, const platform::Clock &clock, ServerProfile &profile);

    /// Loads the tokens. `Unauthorized` when the device is not signed in.
    [[nodiscard]] platform::Result<void> open();

    enum class Base { Fhir, Hub };

    struct Call {
        http::Method method = http::Method::Get;
        std::string path; ///< below the base, "Task/1" or "$changes?_count=200", or a query of the base; empty for the base itself
        std::string body;
        std::string ifMatch; ///< versionId
        Base base = Base::Fhir;
        std::string ifNoneExist{}; ///< a search: nothing is made when something is found by it
        std::string range{};       ///< "bytes=0-1023"
    };

    /// The answer, whatever its status, except 401: a token that is refused after being renewed is `Unauthorized`.
    [[nodiscard]] platform::Result<http::Response> send(const Call &call);

    [[nodiscard]] const std::string &fhirBase() const { return m_tokens.fhirBase; }
    [[nodiscard]] ServerProfile &profile() { return m_profile; }
    [[nodiscard]] platform::Instant now() const { return m_clock.now(); }

    /// Server time minus ours, from the first answer that told its date; exact to about a second.
    [[nodiscard]] std::optional<std::int64_t> clockOffsetMs() const { return m_clockOffsetMs; }
    /// What the last busy answer asked for.
    [[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter() const { return m_retryAfter; }

    void cancel();
    [[nodiscard]] bool isCancelled() const { return m_isCancelled; }

private:
    /// `AtTokenEndpoint`: always when there is a key, for the server may want to bind what it gives.
    enum class Proof { OfToken, AtTokenEndpoint };

    [[nodiscard]] platform::Result<http::Response> sendWithToken(const Call &call);
    [[nodiscard]] platform::Result<http::Response> exchange(const http::Request &request, Proof proof = Proof::OfToken);
    [[nodiscard]] http::Request newRequest(http::Method method, std::string url) const;
    [[nodiscard]] platform::Result<void> refresh();

    http::HttpClient &m_client;
    TokenStore &m_store;
    const platform::Clock &m_clock;
    ServerProfile &m_profile;
    Tokens m_tokens;
    std::optional<std::int64_t> m_clockOffsetMs;
    std::optional<std::chrono::milliseconds> m_retryAfter;
    std::atomic<bool> m_isCancelled = false;
};

} // namespace engine
