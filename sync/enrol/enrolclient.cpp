// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/enrol/enrolclient.h"

#include "platforms/base/bytes.h"
#include "sync/engine/prover.h"
#include "sync/engine/tokenanswer.h"
#include "sync/engine/tuning.h"
#include "sync/fhir/jsontext.h"
#include "sync/http/url.h"

#include <charconv>
#include <utility>

namespace enrol {

namespace {

using fhir::JsonValue;
using platform::Error;
using platform::ErrorCode;

constexpr std::string_view kGrantCode = "urn:ietf:params:oauth:grant-type:pre-authorized_code";
constexpr std::string_view kFhirPath = "/fhir/R4";
constexpr std::size_t kUserTxCodeLength = 6; // a typed code comes without an offer that could say otherwise
constexpr std::string_view kCodePage = "/oauth2/code"; // where the hub shows a code to be typed
constexpr std::string_view kClientId = "passerelle";
constexpr std::size_t kMaxAnswerBytes = 64 * 1024;

Failure failure(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Invalid: return {Reason::NotACode, error, {}};
    case ErrorCode::Untrusted: return {Reason::Untrusted, error, {}};
    case ErrorCode::ServerBusy: return {Reason::Busy, error, {}};
    case ErrorCode::Offline:
    case ErrorCode::Timeout:
    case ErrorCode::Cancelled: return {Reason::Unreachable, error, {}};
    case ErrorCode::Unavailable: return {Reason::NoKey, error, {}};
    default: return {Reason::NotAHub, error, {}};
    }
}

/// An address that cannot be read is not a code that cannot be read: another field of the form is wrong.
Failure hubFailure(const Error &error)
{
    return error.code == ErrorCode::Invalid ? Failure{Reason::NotAHub, error, {}} : failure(error);
}

std::string textOf(const JsonValue &object, std::string_view name)
{
    const JsonValue *value = object.kind == JsonValue::Kind::Object ? object.find(name) : nullptr;
    return value && value->kind == JsonValue::Kind::String ? value->text : std::string();
}

Reason reasonOf(std::string_view token)
{
    constexpr std::pair<std::string_view, Reason> kTokens[]{
        {"wrong_code", Reason::WrongCode}, {"expired", Reason::Expired}, {"used", Reason::Used}, {"burnt", Reason::Burnt}};
    for (const auto &[candidate, reason] : kTokens) {
        if (candidate == token)
            return reason;
    }
    return Reason::UnknownCode;
}

Reason signInReasonOf(std::string_view token)
{
    constexpr std::pair<std::string_view, Reason> kTokens[]{{"second_factor_needed", Reason::NeedsSecondFactor},
        {"second_factor_wrong", Reason::WrongSecondFactor}, {"locked", Reason::Locked}};
    for (const auto &[candidate, reason] : kTokens) {
        if (candidate == token)
            return reason;
    }
    return Reason::WrongPassword;
}

std::optional<int> triesLeft(const JsonValue &answer)
{
    const JsonValue *value = answer.find("passerelle_tries_left");
    int tries = 0;
    if (!value || value->kind != JsonValue::Kind::Number
        || std::from_chars(value->text.data(), value->text.data() + value->text.size(), tries).ec != std::errc() || tries < 0)
        return std::nullopt;
    return tries;
}

Failure refusal(const http::Response &response, bool isPassword)
{
    const std::string detail = "HTTP " + std::to_string(response.status) + " from the token endpoint";
    if (response.status == 429 || response.status >= 500)
        return {Reason::Busy, {ErrorCode::ServerBusy, detail}, {}};
    const auto answer = fhir::parseJson(response.body);
    const JsonValue *error = answer ? answer->find("error") : nullptr;
    if ((response.status != 400 && response.status != 401) || !error || error->kind != JsonValue::Kind::String)
        return {Reason::NotAHub, {ErrorCode::BadReply, detail}, {}};
    if (error->text != "invalid_grant")
        return {Reason::NotAHub, {ErrorCode::Rejected, detail + ", " + error->text.substr(0, 40)}, {}};
    const JsonValue *token = answer->find("passerelle_reason");
    if (isPassword)
        return {signInReasonOf(token ? std::string_view(token->text) : std::string_view()), {ErrorCode::Unauthorized, detail}, {}};
    const Reason reason = reasonOf(token ? std::string_view(token->text) : std::string_view());
    const bool mayTryAgain = reason == Reason::WrongCode;
    return {reason, {mayTryAgain ? ErrorCode::Unauthorized : ErrorCode::Gone, detail}, mayTryAgain ? triesLeft(*answer) : std::nullopt};
}

} // namespace

EnrolClient::EnrolClient(http::HttpClient &client, engine::TokenStore &store, const platform::Clock &clock)
    : m_client(client), m_store(store), m_clock(clock)
{
}

SignIn EnrolClient::redeemOffer(const Offer &offer, std::string_view txCode, std::string_view deviceName)
{
    return redeem({offer.issuer, offer.pins}, "pre-authorized_code", offer.code, offer.txCodeLength, txCode, deviceName);
}

SignIn EnrolClient::redeemUserCode(
    std::string_view hub, std::string_view userCode, std::string_view txCode, std::string_view deviceName)
{
    const auto issuer = normaliseHub(hub);
    if (!issuer)
        return hubFailure(issuer.error());
    const auto code = normaliseUserCode(userCode);
    if (!code)
        return failure(code.error());
    return redeem({*issuer, pinsOfHub(hub)}, "user_code", *code, kUserTxCodeLength, txCode, deviceName);
}

SignIn EnrolClient::redeem(const Place &hub, std::string_view field, const std::string &code, std::size_t txCodeLength,
    std::string_view txCode, std::string_view deviceName)
{
    const auto digits = normaliseTxCode(txCode, txCodeLength);
    if (!digits)
        return failure(digits.error());
    return ask(Kind::Code, hub,
        http::formEncode({{"grant_type", kGrantCode}, {field, code}, {"tx_code", *digits}, {"device_name", deviceName}}));
}

SignIn EnrolClient::signIn(std::string_view hub, std::string_view userName, std::string_view password, std::string_view secondFactor)
{
    const auto issuer = normaliseHub(hub);
    if (!issuer)
        return hubFailure(issuer.error());
    http::FormFields fields{{"grant_type", "password"}, {"username", userName}, {"password", password}};
    if (!secondFactor.empty())
        fields.emplace_back("second_factor", secondFactor);
    return ask(Kind::Password, {*issuer, pinsOfHub(hub)}, http::formEncode(fields));
}

std::variant<ProviderDoor, Failure> EnrolClient::findProvider(std::string_view hub)
{
    const auto issuer = normaliseHub(hub);
    if (!issuer)
        return hubFailure(issuer.error());
    http::Request request;
    request.url = *issuer + "/.well-known/oauth-authorization-server";
    request.headers = {{"Accept", "application/json"}};
    request.timeouts = {engine::tuning::kConnectTimeout, engine::tuning::kRequestTimeout, engine::tuning::kStallTimeout};
    request.maxResponseBytes = kMaxAnswerBytes;
    request.pins = pinsOfHub(hub);
    const auto response = m_client.send(request);
    if (!response)
        return failure(response.error());
    const auto metadata = fhir::parseJson(response->body);
    if (response->status != 200 || !metadata || textOf(*metadata, "issuer") != *issuer)
        return Failure{Reason::NotAHub, {ErrorCode::BadReply, "no metadata of this hub, HTTP " + std::to_string(response->status)}, {}};
    const std::string place = textOf(*metadata, "authorization_endpoint");
    if (place.empty())
        return Failure{Reason::NoProvider, {ErrorCode::Unavailable, "the hub has no identity provider"}, {}};
    const auto url = http::parseTrustedUrl(place);
    if (!url || url->origin() != *issuer)
        return Failure{Reason::Untrusted, {ErrorCode::Untrusted, "the sign-in page is not on the hub"}, {}};

    ProviderDoor door{{}, *issuer, request.pins, platform::toBase64Url(platform::randomBytes(32))};
    const std::string challenge = platform::toBase64Url(platform::sha256(door.verifier));
    const std::string redirect = *issuer + std::string(kCodePage);
    const std::string state = platform::toBase64Url(platform::randomBytes(16));
    door.address = place + '?' + http::formEncode({{"response_type", "code"}, {"client_id", kClientId}, {"redirect_uri", redirect}, {"state", state},
        {"code_challenge", challenge}, {"code_challenge_method", "S256"}});
    return door;
}

SignIn EnrolClient::signInByProvider(const ProviderDoor &door, std::string_view code, std::string_view deviceName)
{
    const auto typed = normaliseUserCode(code);
    if (!typed)
        return failure(typed.error());
    const std::string redirect = door.issuer + std::string(kCodePage);
    return ask(Kind::Code, {door.issuer, door.pins}, http::formEncode({{"grant_type", "authorization_code"}, {"code", *typed},
        {"code_verifier", door.verifier}, {"redirect_uri", redirect}, {"client_id", kClientId}, {"device_name", deviceName}}));
}

SignIn EnrolClient::ask(Kind kind, const Place &hub, std::string form)
{
    http::Request request;
    request.method = http::Method::Post;
    request.url = hub.issuer + "/oauth2/token";
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = std::move(form);
    request.timeouts = {engine::tuning::kConnectTimeout, engine::tuning::kRequestTimeout, engine::tuning::kStallTimeout};
    request.maxResponseBytes = kMaxAnswerBytes;
    request.pins = hub.pins;
    engine::Nonces nonces;
    engine::DeviceKey *const key = m_store.deviceKey();
    const auto response = key ? engine::sendProven(m_client, *key, request, {}, m_clock.now(), nonces) : m_client.send(request);
    platform::wipe(request.body);
    if (!response)
        return failure(response.error());
    if (response->status != 200)
        return refusal(*response, kind == Kind::Password);

    engine::Tokens fresh;
    fresh.issuer = hub.issuer;
    fresh.fhirBase = hub.issuer + std::string(kFhirPath);
    fresh.pins = hub.pins;
    auto tokens = engine::readTokenAnswer(response->body, fresh, m_clock.now());
    if (!tokens)
        return failure(tokens.error());
    if (tokens->subject.empty())
        return Failure{Reason::NotAHub, {ErrorCode::BadReply, "the token answer does not say whose it is"}, {}};
    if (const auto saved = m_store.save(*tokens); !saved)
        return Failure{Reason::Storage, saved.error(), {}};
    return std::move(*tokens);
}

} // namespace enrol
