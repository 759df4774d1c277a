// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/enrol/enrolclient.h"

#include "platforms/base/bytes.h"
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
    default: return {Reason::NotAHub, error, {}};
    }
}

/// An address that cannot be read is not a code that cannot be read: another field of the form is wrong.
Failure hubFailure(const Error &error)
{
    return error.code == ErrorCode::Invalid ? Failure{Reason::NotAHub, error, {}} : failure(error);
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
    if (isPassword)
        return {Reason::WrongPassword, {ErrorCode::Unauthorized, detail}, {}};
    const JsonValue *token = answer->find("passerelle_reason");
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
    return redeem(offer.issuer, "pre-authorized_code", offer.code, offer.txCodeLength, txCode, deviceName);
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
    return redeem(*issuer, "user_code", *code, kUserTxCodeLength, txCode, deviceName);
}

SignIn EnrolClient::redeem(const std::string &issuer, std::string_view field, const std::string &code, std::size_t txCodeLength,
    std::string_view txCode, std::string_view deviceName)
{
    const auto digits = normaliseTxCode(txCode, txCodeLength);
    if (!digits)
        return failure(digits.error());
    return ask(Kind::Code, issuer,
        http::formEncode({{"grant_type", kGrantCode}, {field, code}, {"tx_code", *digits}, {"device_name", deviceName}}));
}

SignIn EnrolClient::signIn(std::string_view hub, std::string_view userName, std::string_view password)
{
    const auto issuer = normaliseHub(hub);
    if (!issuer)
        return hubFailure(issuer.error());
    return ask(Kind::Password, *issuer,
        http::formEncode({{"grant_type", "password"}, {"username", userName}, {"password", password}}));
}

SignIn EnrolClient::ask(Kind kind, const std::string &issuer, std::string form)
{
    http::Request request;
    request.method = http::Method::Post;
    request.url = issuer + "/oauth2/token";
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = std::move(form);
    request.timeouts = {engine::tuning::kConnectTimeout, engine::tuning::kRequestTimeout, engine::tuning::kStallTimeout};
    request.maxResponseBytes = kMaxAnswerBytes;
    const auto response = m_client.send(request);
    platform::wipe(request.body);
    if (!response)
        return failure(response.error());
    if (response->status != 200)
        return refusal(*response, kind == Kind::Password);

    engine::Tokens fresh;
    fresh.issuer = issuer;
    fresh.fhirBase = issuer + std::string(kFhirPath);
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
