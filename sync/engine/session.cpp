// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/session.h"

#include "sync/engine/answer.h"
#include "sync/engine/backoff.h"
#include "sync/engine/prover.h"
#include "sync/engine/tokenanswer.h"
#include "sync/http/gzip.h"
#include "sync/http/url.h"

namespace engine {

namespace {

using platform::Error;
using platform::ErrorCode;

} // namespace

Session::Session(http::HttpClient &client, TokenStore &tokens, const platform::Clock &clock, ServerProfile &profile)
    : m_client(client), m_store(tokens), m_clock(clock), m_profile(profile)
{
}

platform::Result<void> Session::open()
{
    auto tokens = m_store.load();
    if (!tokens)
        return tokens.error();
    if (!*tokens || (*tokens)->fhirBase.empty())
        return Error{ErrorCode::Unauthorized, "this device is not signed in"};
    m_tokens = std::move(**tokens);
    return {};
}

http::Request Session::newRequest(http::Method method, std::string url) const
{
    http::Request request;
    request.method = method;
    request.url = std::move(url);
    request.timeouts = {tuning::kConnectTimeout, tuning::kRequestTimeout, tuning::kStallTimeout};
    request.maxResponseBytes = tuning::kMaxResponseBytes;
    request.pins = m_tokens.pins;
    return request;
}

platform::Result<http::Response> Session::send(const Call &call)
{
    bool isFresh = false;
    if (m_tokens.expiresAt.ms - m_clock.now().ms < tuning::kRefreshAheadMs && !m_tokens.refreshToken.empty()) {
        if (const auto renewed = refresh(); !renewed)
            return renewed.error();
        isFresh = true;
    }
    auto response = sendWithToken(call);
    if (!response || response->status != 401)
        return response;
    if (!isFresh) {
        if (const auto renewed = refresh(); !renewed)
            return renewed.error();
        response = sendWithToken(call);
        if (!response || response->status != 401)
            return response;
    }
    return Error{ErrorCode::Unauthorized, "the server refuses a token it has just given"};
}

platform::Result<http::Response> Session::sendWithToken(const Call &call)
{
    const std::string &base = call.base == Base::Fhir ? m_tokens.fhirBase : m_tokens.issuer;
    const std::string mediaType = call.base == Base::Fhir ? "application/fhir+json" : "application/json";
    http::Request request = newRequest(call.method, base + (call.path.empty() || call.path.starts_with('?') ? std::string() : "/") + call.path);
    request.headers.set("Accept", mediaType);
    request.headers.set("Authorization", (m_tokens.isBound() ? "DPoP " : "Bearer ") + m_tokens.accessToken);
    if (!call.ifMatch.empty())
        request.headers.set("If-Match", "W/\"" + call.ifMatch + "\"");
    if (!call.ifNoneExist.empty())
        request.headers.set("If-None-Exist", call.ifNoneExist);
    if (!call.range.empty())
        request.headers.set("Range", call.range);
    if (call.body.empty())
        return exchange(request);

    request.headers.set("Content-Type", mediaType);
    request.body = call.body;
    if (!m_profile.takesGzip.value_or(true) || call.body.size() < tuning::kGzipFrom)
        return exchange(request);
    http::Request packed = request;
    packed.headers.set("Content-Encoding", "gzip");
    packed.body = http::gzip(call.body);
    auto response = exchange(packed);
    if (response && response->status < 300)
        m_profile.takesGzip = true;
    const bool mayBeTheEncoding = response && (response->status == 415 || response->status == 400);
    if (!mayBeTheEncoding || m_profile.takesGzip.has_value())
        return response;
    // Asked again plainly, the answer tells whether the encoding was refused or what we say.
    auto plain = exchange(request);
    if (plain)
        m_profile.takesGzip = plain->status == response->status;
    return plain;
}

platform::Result<http::Response> Session::exchange(const http::Request &request, Proof proof)
{
    if (m_isCancelled)
        return Error{ErrorCode::Cancelled, "the run was cancelled"};
    const platform::Instant before = m_clock.now();
    DeviceKey *const key = m_store.deviceKey();
    if (proof == Proof::OfToken && m_tokens.isBound() && !key)
        return Error{ErrorCode::Unauthorized, "the key that the tokens are bound to is not on this device"};
    const bool proves = key && (m_tokens.isBound() || (proof == Proof::AtTokenEndpoint && key->publicKey()));
    const platform::Instant byServer{before.ms + m_clockOffsetMs.value_or(0)};
    http::Request proven = request;
    auto response = proves ? sendProven(m_client, *key, proven, proof == Proof::AtTokenEndpoint ? std::string() : m_tokens.accessToken,
                                 byServer, m_profile.nonces)
                           : m_client.send(request);
    if (!response)
        return response;
    const platform::Instant after = m_clock.now();
    if (response->serverDate && !m_clockOffsetMs)
        m_clockOffsetMs = response->serverDate->ms - (before.ms + (after.ms - before.ms) / 2);
    if (const auto header = response->headers.value("Retry-After"))
        m_retryAfter = engine::retryAfter(*header, response->serverDate.value_or(after));
    return response;
}

platform::Result<void> Session::refresh()
{
    if (m_tokens.refreshToken.empty())
        return Error{ErrorCode::Unauthorized, "the session has ended"};
    const std::string endpoint = m_tokens.tokenEndpoint.empty() ? m_tokens.issuer + "/oauth2/token" : m_tokens.tokenEndpoint;
    http::Request request = newRequest(http::Method::Post, endpoint);
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.headers.set("Accept", "application/json");
    http::FormFields form{{"grant_type", "refresh_token"}, {"refresh_token", m_tokens.refreshToken}};
    if (!m_tokens.clientId.empty())
        form.emplace_back("client_id", m_tokens.clientId);
    request.body = http::formEncode(form);
    auto response = exchange(request, Proof::AtTokenEndpoint);
    // The answer was lost, perhaps with tokens in it: a server that rotates them forgives the old one for a moment, and no longer.
    const bool wasLost = !response && (response.error().code == ErrorCode::Offline || response.error().code == ErrorCode::Timeout);
    if (wasLost)
        response = exchange(request, Proof::AtTokenEndpoint);
    if (!response)
        return response.error();
    if (response->status == 400 && saysHelpEnded(response->body))
        return Error{ErrorCode::Gone, "the patient no longer shares with this person"};
    if (response->status == 400 || response->status == 401 || response->status == 403)
        return Error{ErrorCode::Unauthorized, "the session was not renewed, HTTP " + std::to_string(response->status)};
    if (const auto error = errorOf(*response))
        return *error;
    auto tokens = readTokenAnswer(response->body, m_tokens, m_clock.now());
    if (!tokens)
        return tokens.error();
    // Stored before it is used: a server that rotates refresh tokens has already forgotten the old one.
    if (const auto saved = m_store.save(*tokens); !saved)
        return saved;
    m_tokens = std::move(*tokens);
    return {};
}

void Session::cancel()
{
    m_isCancelled = true;
    m_client.cancel();
}

} // namespace engine
