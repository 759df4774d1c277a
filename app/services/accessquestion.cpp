// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/accessquestion.h"

#include "sync/engine/answer.h"
#include "sync/engine/session.h"
#include "sync/fhir/jsontext.h"

#include <charconv>

namespace services {

namespace {

using platform::Error;
using platform::ErrorCode;
using platform::Result;
using fhir::JsonValue;

std::string text(const JsonValue &object, std::string_view name, JsonValue::Kind kind = JsonValue::Kind::String)
{
    const JsonValue *value = object.find(name);
    return value && value->kind == kind ? value->text : std::string();
}

/// "Practitioner/…" without the type.
domain::ActorId actorIn(const std::string &reference)
{
    const std::size_t slash = reference.rfind('/');
    return {slash == std::string::npos ? std::string() : reference.substr(slash + 1)};
}

} // namespace

Result<HubAccessLog> readAccessLog(std::string_view body)
{
    const auto answer = fhir::parseJson(body);
    const JsonValue *lines = answer && answer->kind == JsonValue::Kind::Object ? answer->find("lines") : nullptr;
    const JsonValue *whole = lines ? answer->find("whole") : nullptr;
    if (!lines || lines->kind != JsonValue::Kind::Array || !whole || whole->kind != JsonValue::Kind::Boolean)
        return Error{ErrorCode::BadReply, "the access log is not what was asked for"};
    HubAccessLog log;
    log.isWhole = whole->boolean;
    for (const JsonValue &each : lines->items) {
        const auto last = platform::zonedFromIso(text(each, "last"));
        HubAccess line{actorIn(text(each, "who")), text(each, "what") == "read", last ? *last : platform::ZonedTime{}, 0};
        const std::string times = text(each, "times", JsonValue::Kind::Number);
        std::from_chars(times.data(), times.data() + times.size(), line.times);
        if (line.who.empty() || !last)
            return Error{ErrorCode::BadReply, "a line of the access log says not who or when"};
        log.lines.push_back(std::move(line));
    }
    return log;
}

AccessQuestion::AccessQuestion(engine::TokenStore &tokens, const platform::Clock &clock, std::unique_ptr<http::HttpClient> client, QObject *parent)
    : QObject(parent), m_tokens(tokens), m_clock(clock), m_client(std::move(client))
{
}

AccessQuestion::~AccessQuestion()
{
    m_client->cancel();
}

void AccessQuestion::ask()
{
    if (m_busy)
        return;
    m_busy = true;
    m_worker.post([this] {
        const auto log = fetch();
        QMetaObject::invokeMethod(this, [this, log] {
            m_busy = false;
            if (log)
                emit answered(*log);
            else
                emit failed(log.error());
        });
    });
}

Result<HubAccessLog> AccessQuestion::fetch()
{
    engine::ServerProfile server;
    engine::Session session(*m_client, m_tokens, m_clock, server);
    if (auto opened = session.open(); !opened)
        return opened.error();
    const auto response = session.send({.method = http::Method::Get, .path = "me/access-log", .body = {}, .base = engine::Session::Base::Hub});
    if (!response)
        return response.error();
    if (const auto error = engine::errorOf(*response))
        return *error;
    return readAccessLog(response->body);
}

} // namespace services
