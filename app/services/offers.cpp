// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/offers.h"

#include "sync/engine/answer.h"
#include "sync/engine/session.h"
#include "sync/fhir/jsontext.h"

namespace services {

namespace {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

/// Long enough to find one's glasses, short enough that a photographed sheet is soon worth nothing.
constexpr int kOfferSeconds = 600;

std::string text(const fhir::JsonValue &object, std::string_view name)
{
    const fhir::JsonValue *value = object.find(name);
    return value && value->kind == fhir::JsonValue::Kind::String ? value->text : std::string();
}

Result<PairingOffer> readOffer(std::string_view body)
{
    const auto answer = fhir::parseJson(body);
    if (!answer || answer->kind != fhir::JsonValue::Kind::Object)
        return Error{ErrorCode::BadReply, "the offer is not a JSON object"};
    PairingOffer offer{text(*answer, "offer_uri"), text(*answer, "user_code"), text(*answer, "tx_code"), {}};
    const auto expires = platform::zonedFromIso(text(*answer, "expires_at"));
    if (offer.uri.empty() || offer.userCode.empty() || offer.txCode.empty() || !expires)
        return Error{ErrorCode::BadReply, "the offer is incomplete"};
    offer.expiresAt = expires->at;
    return offer;
}

std::string requestFor(const domain::PatientId &patient, const domain::ActorId &helper)
{
    std::string body = "{\"patient\":";
    fhir::appendString(body, "Patient/" + patient.value);
    if (!helper.empty()) {
        body += ",\"related_person\":";
        fhir::appendString(body, "RelatedPerson/" + helper.value);
    }
    return body + (helper.empty() ? ",\"role\":\"patient\"" : ",\"role\":\"caregiver\"") + ",\"ttl\":" + std::to_string(kOfferSeconds) + "}";
}

} // namespace

Offers::Offers(engine::TokenStore &tokens, const platform::Clock &clock, std::unique_ptr<http::HttpClient> client, QObject *parent)
    : QObject(parent), m_tokens(tokens), m_clock(clock), m_client(std::move(client))
{
}

Offers::~Offers()
{
    m_client->cancel();
}

void Offers::create(const domain::PatientId &patient, const domain::ActorId &helper)
{
    if (m_busy)
        return;
    m_busy = true;
    m_worker.post([this, body = requestFor(patient, helper)] {
        const auto offer = ask(body);
        QMetaObject::invokeMethod(this, [this, offer] {
            m_busy = false;
            if (offer)
                emit created(*offer);
            else
                emit failed(offer.error());
        });
    });
}

Result<PairingOffer> Offers::ask(const std::string &body)
{
    engine::ServerProfile server;
    engine::Session session(*m_client, m_tokens, m_clock, server);
    if (auto opened = session.open(); !opened)
        return opened.error();
    const auto response = session.send(
        {.method = http::Method::Post, .path = "enrol/offers", .body = body, .base = engine::Session::Base::Hub});
    if (!response)
        return response.error();
    if (const auto error = engine::errorOf(*response))
        return *error;
    return readOffer(response->body);
}

} // namespace services
