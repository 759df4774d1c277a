// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/prover.h"

#include "platforms/base/bytes.h"
#include "sync/fhir/jsontext.h"
#include "sync/http/url.h"
#include "sync/jose/compact.h"

namespace engine {

namespace {

using platform::Result;

constexpr std::size_t kLongestNonce = 256; // more than that is not a nonce, and it goes into our header fields

std::string_view nameOf(http::Method method)
{
    switch (method) {
    case http::Method::Post: return "POST";
    case http::Method::Put: return "PUT";
    case http::Method::Delete: return "DELETE";
    case http::Method::Get: break;
    }
    return "GET";
}

void appendMember(std::string &json, std::string_view name, std::string_view value)
{
    json += ",\"" + std::string(name) + "\":";
    fhir::appendString(json, value);
}

std::string originOf(const std::string &url)
{
    const auto parsed = http::parseUrl(url);
    return parsed ? parsed->origin() : std::string();
}

/// The nonce of an answer that a header field can carry back.
std::string nonceIn(const http::Response &response)
{
    const std::string nonce = response.headers.value("DPoP-Nonce").value_or("");
    const bool printable = nonce.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~+/=") == std::string::npos;
    return printable && nonce.size() <= kLongestNonce ? nonce : std::string();
}

bool asksForNonce(const http::Response &response)
{
    if (response.status == 401 && response.headers.value("WWW-Authenticate").value_or("").find("use_dpop_nonce") != std::string::npos)
        return true;
    if (response.status != 400 && response.status != 401)
        return false;
    const auto body = fhir::parseJson(response.body);
    const fhir::JsonValue *error = body && body->kind == fhir::JsonValue::Kind::Object ? body->find("error") : nullptr;
    return error && error->text == "use_dpop_nonce";
}

} // namespace

Result<std::string> proofFor(DeviceKey &key, const http::Request &request, std::string_view accessToken, platform::Instant now,
    const std::string &nonce)
{
    const auto known = key.publicKey();
    if (!known)
        return known.error();
    const std::string header = R"({"typ":"dpop+jwt","alg":"ES256","jwk":)" + known->jwk() + '}';
    std::string claims = "{\"iat\":" + std::to_string(now.ms / 1000);
    appendMember(claims, "jti", platform::toBase64Url(platform::randomBytes(16)));
    appendMember(claims, "htm", nameOf(request.method));
    appendMember(claims, "htu", std::string_view(request.url).substr(0, request.url.find_first_of("?#")));
    if (!accessToken.empty())
        appendMember(claims, "ath", platform::toBase64Url(platform::sha256(accessToken)));
    if (!nonce.empty())
        appendMember(claims, "nonce", nonce);
    const std::string text = jose::signedText(header, claims + '}');
    const auto signature = key.sign(text);
    if (!signature)
        return signature.error();
    return jose::joinCompact(text, *signature);
}

Result<http::Response> sendProven(http::HttpClient &client, DeviceKey &key, http::Request &request, std::string_view accessToken,
    platform::Instant now, Nonces &nonces)
{
    const std::string origin = originOf(request.url);
    for (bool isFirst = true;; isFirst = false) {
        const auto proof = proofFor(key, request, accessToken, now, nonces[origin]);
        if (!proof)
            return proof.error();
        request.headers.set("DPoP", *proof);
        auto response = client.send(request);
        if (!response)
            return response;
        const std::string nonce = nonceIn(*response);
        if (!nonce.empty())
            nonces[origin] = nonce;
        if (!isFirst || nonce.empty() || !asksForNonce(*response))
            return response;
    }
}

} // namespace engine
