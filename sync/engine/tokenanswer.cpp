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
    if (tokens.accessToken.empty() || (type != "Bearer" && type != "bearer"))
        return Error{ErrorCode::BadReply, "the token answer holds no bearer token"};
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
    return tokens;
}

} // namespace engine
