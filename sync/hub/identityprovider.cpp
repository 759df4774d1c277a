// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/identityprovider.h"

#include "platforms/base/bytes.h"
#include "sync/http/url.h"
#include "sync/hub/idtoken.h"
#include "sync/hub/outcome.h"

#include <algorithm>

namespace hub {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr std::int64_t kMetadataMs = 60 * 60 * 1000;
constexpr std::int64_t kKeysRestMs = 60 * 1000; // an unknown key id makes the keys be read again, but not in a loop
constexpr std::size_t kMostBytes = 256 * 1024;
constexpr std::chrono::seconds kPatience{10};

Error refused(std::string detail)
{
    return {ErrorCode::Unauthorized, std::move(detail)};
}

http::Request requestTo(const std::string &url)
{
    http::Request request;
    request.url = url;
    request.headers.set("Accept", "application/json");
    request.timeouts = {kPatience, kPatience, kPatience};
    request.maxResponseBytes = kMostBytes;
    return request;
}

Result<Json> objectIn(const Result<http::Response> &response, const char *what)
{
    if (!response)
        return response.error();
    if (response->status != 200)
        return refused(std::string(what) + " answers with HTTP " + std::to_string(response->status));
    try {
        Json json = parseStrictly(response->body);
        if (json.is_object())
            return json;
    } catch (const Refusal &) {
    }
    return refused(std::string(what) + " does not answer with a JSON object");
}

std::string base64(std::string_view text)
{
    std::string encoded = platform::toBase64Url(text);
    for (char &c : encoded)
        c = c == '-' ? '+' : c == '_' ? '/' : c;
    return encoded + std::string((4 - encoded.size() % 4) % 4, '=');
}

} // namespace

std::string challengeOf(std::string_view verifier)
{
    return platform::toBase64Url(platform::sha256(verifier));
}

IdentityProvider::IdentityProvider(ProviderSettings settings, std::unique_ptr<http::HttpClient> client)
    : m_settings(std::move(settings)), m_client(std::move(client))
{
}

Result<Json> IdentityProvider::get(const std::string &url, const std::string &accessToken)
{
    http::Request request = requestTo(url);
    if (!accessToken.empty())
        request.headers.set("Authorization", "Bearer " + accessToken);
    return objectIn(m_client->send(request), "the identity provider");
}

Result<IdentityProvider::Metadata> IdentityProvider::metadata(platform::Instant now)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_metadata && now.ms - m_metadata->readAt.ms < kMetadataMs && m_metadata->readAt <= now)
            return *m_metadata;
    }
    const auto found = get(m_settings.discovery.empty() ? m_settings.issuer + "/.well-known/openid-configuration" : m_settings.discovery);
    if (!found)
        return found.error();
    if (textIn(*found, "issuer") != m_settings.issuer)
        return refused("the discovery document is of another issuer");
    Metadata places{textIn(*found, "authorization_endpoint"), textIn(*found, "token_endpoint"), textIn(*found, "userinfo_endpoint"),
        textIn(*found, "jwks_uri"), true, now};
    for (const std::string *each : {&places.authorization, &places.token, &places.jwks}) {
        if (!http::parseTrustedUrl(*each))
            return refused("the discovery document leaves out an address, or names one in clear");
    }
    if (const auto methods = found->find("token_endpoint_auth_methods_supported"); methods != found->end() && methods->is_array())
        places.takesBasic = std::find(methods->begin(), methods->end(), Json("client_secret_basic")) != methods->end();
    const std::lock_guard lock(m_mutex);
    m_metadata = places;
    return places;
}

Result<std::string> IdentityProvider::authorizationUrl(const std::string &redirect, const Visit &visit, platform::Instant now)
{
    const auto places = metadata(now);
    if (!places)
        return places.error();
    http::FormFields fields{{"response_type", "code"}, {"client_id", m_settings.clientId}, {"redirect_uri", redirect},
        {"scope", m_settings.scope}, {"state", visit.state}, {"nonce", visit.nonce}};
    const std::string challenge = challengeOf(visit.verifier);
    fields.emplace_back("code_challenge", challenge);
    fields.emplace_back("code_challenge_method", "S256");
    if (!m_settings.acr.empty())
        fields.emplace_back("acr_values", m_settings.acr);
    return places->authorization + (places->authorization.find('?') == std::string::npos ? '?' : '&') + http::formEncode(fields);
}

Result<Json> IdentityProvider::exchange(const Metadata &places, const std::string &code, const std::string &redirect, const Visit &visit)
{
    http::Request request = requestTo(places.token);
    request.method = http::Method::Post;
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    http::FormFields fields{{"grant_type", "authorization_code"}, {"code", code}, {"redirect_uri", redirect}, {"code_verifier", visit.verifier}};
    if (places.takesBasic) {
        // RFC 6749 §2.3.1: both are form-encoded before they are joined.
        request.headers.set("Authorization",
            "Basic " + base64(http::percentEncode(m_settings.clientId) + ':' + http::percentEncode(m_settings.clientSecret)));
    } else {
        fields.emplace_back("client_id", m_settings.clientId);
        fields.emplace_back("client_secret", m_settings.clientSecret);
    }
    request.body = http::formEncode(fields);
    auto answer = objectIn(m_client->send(request), "the token endpoint of the identity provider");
    platform::wipe(request.body);
    return answer;
}

Result<Json> IdentityProvider::keys(const Metadata &places, bool fresh, platform::Instant now)
{
    {
        const std::lock_guard lock(m_mutex);
        const std::int64_t age = now.ms - m_keysReadAt.ms;
        const bool known = m_keys.is_object() && age >= 0;
        if (known && age < (fresh ? kKeysRestMs : kMetadataMs))
            return m_keys;
    }
    auto found = get(places.jwks);
    if (!found)
        return found;
    const std::lock_guard lock(m_mutex);
    m_keys = *found;
    m_keysReadAt = now;
    return found;
}

Result<Json> IdentityProvider::claimsOf(const std::string &idToken, const Metadata &places, const Visit &visit, platform::Instant now)
{
    const ExpectedIdToken expected{m_settings.issuer, m_settings.clientId, visit.nonce, m_settings.acr};
    for (const bool fresh : {false, true}) {
        const auto known = keys(places, fresh, now);
        if (!known)
            return known.error();
        auto claims = readIdToken(idToken, *known, expected, now);
        if (claims || claims.error().code != ErrorCode::NotFound)
            return claims;
    }
    return refused("the id_token is signed with a key that the provider does not publish");
}

Result<std::string> IdentityProvider::identify(const std::string &code, const std::string &redirect, const Visit &visit, platform::Instant now)
{
    const auto places = metadata(now);
    if (!places)
        return places.error();
    const auto answer = exchange(*places, code, redirect, visit);
    if (!answer)
        return answer.error();
    const auto claims = claimsOf(textIn(*answer, "id_token"), *places, visit, now);
    if (!claims)
        return claims.error();
    std::string number = textIn(*claims, m_settings.claim.c_str());
    if (number.empty() && http::parseTrustedUrl(places->userinfo)) {
        const auto more = get(places->userinfo, textIn(*answer, "access_token"));
        if (!more)
            return more.error();
        // OpenID Connect Core §5.3.2: otherwise it is about somebody else.
        if (textIn(*more, "sub") != textIn(*claims, "sub"))
            return refused("userinfo is about somebody else");
        number = textIn(*more, m_settings.claim.c_str());
    }
    if (number.empty())
        return refused("the claim that holds the national number is missing");
    return number;
}

} // namespace hub
