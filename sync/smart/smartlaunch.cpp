// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/smart/smartlaunch.h"

#include "platforms/base/bytes.h"
#include "sync/engine/tokenanswer.h"
#include "sync/fhir/jsontext.h"
#include "sync/http/url.h"

#include <algorithm>

namespace smart {

namespace {

using fhir::JsonValue;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

constexpr std::size_t kStateBytes = 16;
constexpr std::size_t kVerifierBytes = 32; // 43 characters, RFC 7636 §4.1

std::string text(const JsonValue &object, std::string_view name)
{
    const JsonValue *value = object.find(name);
    return value && value->kind == JsonValue::Kind::String ? value->text : std::string();
}

std::set<std::string> texts(const JsonValue &object, std::string_view name)
{
    std::set<std::string> all;
    const JsonValue *list = object.find(name);
    if (!list || list->kind != JsonValue::Kind::Array)
        return all;
    for (const JsonValue &each : list->items)
        all.insert(each.text);
    return all;
}

std::string withoutSlash(std::string base)
{
    while (base.ends_with('/'))
        base.pop_back();
    return base;
}

Error cannot(const char *what)
{
    return {ErrorCode::Unavailable, std::string("the server cannot do ") + what};
}

/// "patient/*.cruds" said as servers of the first version say it.
std::string firstVersion(const std::string &scopes)
{
    const std::size_t dot = scopes.rfind('.');
    const std::string rights = scopes.substr(dot + 1);
    const bool mayWrite = rights.find_first_of("cud") != std::string::npos;
    return scopes.substr(0, dot) + (mayWrite ? ".*" : ".read");
}

std::string param(std::string_view name, std::string_view value)
{
    return '&' + std::string(name) + '=' + http::percentEncode(value);
}

} // namespace

Result<Configuration> discover(http::HttpClient &client, const std::string &fhirBase)
{
    Configuration server;
    server.fhirBase = withoutSlash(fhirBase);
    if (const auto url = http::parseTrustedUrl(server.fhirBase); !url)
        return url.error();
    http::Request request;
    request.url = server.fhirBase + "/.well-known/smart-configuration";
    request.headers.set("Accept", "application/json");
    const auto response = client.send(request);
    if (!response)
        return response.error();
    if (response->status == 404)
        return cannot("SMART App Launch");
    const auto said = fhir::parseJson(response->body);
    if (response->status != 200 || !said || said->kind != JsonValue::Kind::Object)
        return Error{ErrorCode::BadReply, "not a SMART configuration, HTTP " + std::to_string(response->status)};
    server.issuer = text(*said, "issuer");
    server.authorizationEndpoint = text(*said, "authorization_endpoint");
    server.tokenEndpoint = text(*said, "token_endpoint");
    server.capabilities = texts(*said, "capabilities");
    const JsonValue *tells = said->find("authorization_response_iss_parameter_supported");
    server.tellsIssuer = tells && tells->boolean;
    for (const std::string *endpoint : {&server.authorizationEndpoint, &server.tokenEndpoint}) {
        if (const auto url = http::parseTrustedUrl(*endpoint); !url)
            return url.error();
    }
    // Without S256 whoever sees the code has the tokens.
    if (!texts(*said, "code_challenge_methods_supported").contains("S256"))
        return cannot("PKCE with S256");
    if (!server.capabilities.contains("launch-standalone"))
        return cannot("a sign-in that begins in the app");
    return server;
}

Beginning begin(const Configuration &server, const Client &client)
{
    Beginning made;
    made.attempt = {server, client.clientId, client.redirectUri, platform::toBase64Url(platform::randomBytes(kStateBytes)),
        platform::toBase64Url(platform::randomBytes(kVerifierBytes))};
    const bool isSecond = server.capabilities.contains("permission-v2");
    const std::string scope = "launch/patient openid fhirUser offline_access " + (isSecond ? client.patientScopes : firstVersion(client.patientScopes));
    made.url = server.authorizationEndpoint + (server.authorizationEndpoint.find('?') == std::string::npos ? '?' : '&') + "response_type=code"
        + param("client_id", client.clientId) + param("redirect_uri", client.redirectUri) + param("scope", scope)
        + param("state", made.attempt.state) + param("aud", server.fhirBase)
        + param("code_challenge", platform::toBase64Url(platform::sha256(made.attempt.verifier))) + param("code_challenge_method", "S256");
    return made;
}

Result<std::string> codeFrom(const Attempt &attempt, std::string_view address)
{
    const std::size_t mark = address.find('?');
    if (mark == std::string_view::npos || address.substr(0, mark) != attempt.redirectUri)
        return Error{ErrorCode::Untrusted, "an answer at another address than ours"};
    const std::string_view query = address.substr(mark + 1, address.find('#') == std::string_view::npos ? std::string_view::npos : address.find('#') - mark - 1);
    // The state first: whatever else another page may say is not meant for us.
    if (http::queryValue(query, "state") != attempt.state)
        return Error{ErrorCode::Untrusted, "an answer to another attempt than ours"};
    const auto issuer = http::queryValue(query, "iss");
    const bool isOther = issuer && *issuer != attempt.server.issuer;
    if (isOther || (attempt.server.tellsIssuer && !issuer))
        return Error{ErrorCode::Untrusted, "an answer of another issuer than the one asked"};
    if (const auto refusal = http::queryValue(query, "error"))
        return Error{ErrorCode::Forbidden, "the server did not sign us in: " + refusal->substr(0, 40)};
    const auto code = http::queryValue(query, "code");
    if (!code || code->empty())
        return Error{ErrorCode::BadReply, "an answer without a code"};
    return *code;
}

Result<engine::Tokens> finish(http::HttpClient &client, const Attempt &attempt, std::string_view address, platform::Instant now)
{
    const auto code = codeFrom(attempt, address);
    if (!code)
        return code.error();
    http::Request request;
    request.method = http::Method::Post;
    request.url = attempt.server.tokenEndpoint;
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
    request.headers.set("Accept", "application/json");
    request.body = http::formEncode({{"grant_type", "authorization_code"}, {"code", *code}, {"redirect_uri", attempt.redirectUri},
        {"client_id", attempt.clientId}, {"code_verifier", attempt.verifier}});
    const auto response = client.send(request);
    if (!response)
        return response.error();
    if (response->status == 400 || response->status == 401)
        return Error{ErrorCode::Gone, "the code was not accepted, HTTP " + std::to_string(response->status)};
    if (response->status != 200)
        return Error{ErrorCode::ServerBusy, "no tokens, HTTP " + std::to_string(response->status)};
    engine::Tokens before;
    before.issuer = attempt.server.issuer.empty() ? attempt.server.fhirBase : attempt.server.issuer;
    before.fhirBase = attempt.server.fhirBase;
    before.tokenEndpoint = attempt.server.tokenEndpoint;
    before.clientId = attempt.clientId;
    return engine::readTokenAnswer(response->body, before, now);
}

} // namespace smart
