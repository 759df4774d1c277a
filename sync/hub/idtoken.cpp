// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/idtoken.h"

#include "platforms/base/bytes.h"
#include "sync/hub/outcome.h"
#include "sync/jose/compact.h"
#include "sync/jose/es256.h"
#include "sync/jose/rs256.h"

#include <algorithm>

namespace hub {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr std::int64_t kLeewaySeconds = 60; // servers keep time, nearly

Error refused(const char *detail)
{
    return {ErrorCode::Unauthorized, std::string("the id_token ") + detail};
}

Json objectIn(const std::string &text)
{
    try {
        Json parsed = parseStrictly(text);
        return parsed.is_object() ? parsed : Json();
    } catch (const Refusal &) {
        return {};
    }
}

std::string bytesIn(const Json &jwk, const char *name)
{
    return platform::fromBase64Url(textIn(jwk, name)).value_or("");
}

/// The algorithm is that of our key, never only what the token says of itself.
bool isSignedWith(const Json &jwk, const std::string &algorithm, const jose::Compact &token)
{
    if (const std::string use = textIn(jwk, "use"); !use.empty() && use != "sig")
        return false;
    if (const std::string meant = textIn(jwk, "alg"); !meant.empty() && meant != algorithm)
        return false;
    if (algorithm == "RS256" && textIn(jwk, "kty") == "RSA")
        return jose::verifyRs256(bytesIn(jwk, "n"), bytesIn(jwk, "e"), token.signedText, token.signature);
    if (algorithm == "ES256" && textIn(jwk, "kty") == "EC" && textIn(jwk, "crv") == "P-256")
        return jose::verifyEs256({bytesIn(jwk, "x"), bytesIn(jwk, "y")}, token.signedText, token.signature);
    return false;
}

bool isForUs(const Json &claims, const std::string &clientId)
{
    const auto audience = claims.find("aud");
    if (audience == claims.end())
        return false;
    if (audience->is_string())
        return *audience == clientId;
    if (!audience->is_array() || std::find(audience->begin(), audience->end(), Json(clientId)) == audience->end())
        return false;
    return audience->size() == 1 || textIn(claims, "azp") == clientId;
}

} // namespace

std::string textIn(const Json &object, const char *name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

Result<Json> readIdToken(const std::string &text, const Json &keys, const ExpectedIdToken &expected, platform::Instant now)
{
    const auto token = jose::splitCompact(text);
    const Json header = token ? objectIn(token->header) : Json();
    const std::string algorithm = textIn(header, "alg");
    if (!header.is_object() || header.contains("crit") || (algorithm != "RS256" && algorithm != "ES256"))
        return refused("is not one, or is not signed with RS256 or ES256");
    const std::string name = textIn(header, "kid");
    bool known = false;
    bool isSigned = false;
    const auto published = keys.find("keys");
    for (const Json &jwk : published != keys.end() && published->is_array() ? *published : Json::array()) {
        if (!name.empty() && textIn(jwk, "kid") != name)
            continue;
        known = true;
        isSigned = isSigned || isSignedWith(jwk, algorithm, *token);
    }
    if (!known)
        return Error{ErrorCode::NotFound, "the key of the id_token is not among those published"};
    if (!isSigned)
        return refused("is not signed by the provider");

    const Json claims = objectIn(token->payload);
    const auto expires = claims.is_object() ? claims.find("exp") : claims.end();
    const std::int64_t seconds = now.ms / 1000;
    if (textIn(claims, "iss") != expected.issuer)
        return refused("is of another issuer");
    if (!isForUs(claims, expected.clientId))
        return refused("is meant for somebody else");
    if (expires == claims.end() || !expires->is_number() || expires->get<double>() + kLeewaySeconds <= double(seconds))
        return refused("has expired");
    if (const auto made = claims.find("iat"); made == claims.end() || !made->is_number() || made->get<double>() > double(seconds + kLeewaySeconds))
        return refused("is of the future");
    if (textIn(claims, "nonce") != expected.nonce)
        return refused("answers another question: its nonce is not ours");
    if (!expected.acr.empty() && textIn(claims, "acr") != expected.acr)
        return refused("is of another level of assurance than asked for");
    return claims;
}

} // namespace hub
