// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/tokenanswer.h"

#include "sync/engine/tuning.h"
#include "sync/fhir/jsontext.h"

#include <algorithm>
#include <charconv>

namespace engine {

namespace {

using fhir::JsonValue;
using platform::Error;
using platform::ErrorCode;

constexpr std::size_t kMostPins = 4; // the key in use, the next one, and room

std::string text(const JsonValue &object, std::string_view name)
{
    const JsonValue *value = object.find(name);
    return value && value->kind == JsonValue::Kind::String ? value->text : std::string();
}

std::int64_t lifeMs(const JsonValue &object)
{
    const JsonValue *value = object.find("expires_in");
    std::int64_t seconds = 0;
    if (!value || std::from_chars(value->text.data(), value->text.data() + value->text.size(), seconds).ec != std::errc() || seconds <= 0)
        return tuning::kDefaultTokenLifeMs;
    return std::min<std::int64_t>(seconds, 366LL * 24 * 3600) * 1000;
}

http::Pins pinsIn(const JsonValue &list)
{
    http::Pins pins;
    for (const JsonValue &each : list.items) {
        if (each.kind == JsonValue::Kind::String && http::isPin(each.text) && pins.size() < kMostPins)
            pins.push_back(each.text);
    }
    return pins;
}

} // namespace

bool saysHelpEnded(std::string_view body)
{
    const auto answer = fhir::parseJson(body);
    return answer && answer->kind == JsonValue::Kind::Object && text(*answer, "passerelle_reason") == "help_ended";
}

platform::Result<Tokens> readTokenAnswer(std::string_view body, const Tokens &before, platform::Instant now)
{
    const auto answer = fhir::parseJson(body);
    if (!answer || answer->kind != JsonValue::Kind::Object)
        return Error{ErrorCode::BadReply, "the token answer is not a JSON object"};
    Tokens tokens = before;
    tokens.accessToken = text(*answer, "access_token");
    const std::string type = text(*answer, "token_type");
    const bool isBound = type == "DPoP" || type == "dpop";
    if (tokens.accessToken.empty() || (!isBound && type != "Bearer" && type != "bearer"))
        return Error{ErrorCode::BadReply, "the token answer holds no token of a kind we know"};
    if (before.isBound() && !isBound)
        return Error{ErrorCode::BadReply, "the server answers a bound session with a token that anybody may use"};
    tokens.type = isBound ? "DPoP" : "Bearer";
    // It goes into a header field: a line break in it would let the server write our requests.
    if (tokens.accessToken.find_first_of("\r\n ") != std::string::npos)
        return Error{ErrorCode::BadReply, "the access token holds a space or a line break"};
    tokens.expiresAt = {now.ms + lifeMs(*answer)};
    if (const std::string refresh = text(*answer, "refresh_token"); !refresh.empty())
        tokens.refreshToken = refresh;
    if (const std::string scope = text(*answer, "scope"); !scope.empty())
        tokens.scope = scope;
    if (const std::string patient = text(*answer, "patient"); !patient.empty())
        tokens.subject = "Patient/" + patient;
    if (const std::string practitioner = text(*answer, "practitioner"); !practitioner.empty())
        tokens.subject = "Practitioner/" + practitioner;
    if (const std::string helper = text(*answer, "related_person"); !helper.empty())
        tokens.subject = "RelatedPerson/" + helper;
    // Said over a connection that the old pins vouch for: this is how a new key of the hub is announced.
    if (const JsonValue *pins = answer->find("passerelle_tls_pins"); pins && pins->kind == JsonValue::Kind::Array)
        tokens.pins = pinsIn(*pins);
    return tokens;
}

} // namespace engine
