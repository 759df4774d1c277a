// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/enrolment.h"
#include "sync/hub/hub.h"
#include "sync/hub/interactions.h"
#include "sync/hub/rawjson.h"

#include <algorithm>

namespace hub {

namespace {

constexpr std::int64_t kShortestTtlSeconds = 30;
constexpr std::int64_t kLongestTtlSeconds = 3600;

/// OpenID4VCI 1.0 §4.1, in the fragment so that no server on the way logs it. It names no patient.
std::string offerUri(const Hub &hub, const Offer &offer)
{
    const Json grant{{"pre-authorized_code", offer.code}, {"tx_code", {{"input_mode", "numeric"}, {"length", 6}}}};
    const Json credentialOffer{{"credential_issuer", hub.baseUrl}, {"credential_configuration_ids", {"patient-app-enrolment"}},
        {"grants", {{"urn:ietf:params:oauth:grant-type:pre-authorized_code", grant}}}};
    return hub.baseUrl + "/enrol#credential_offer=" + percentEncoded(credentialOffer.dump());
}

Reply postOffer(Hub &hub, const Call &call)
{
    const Json body = parseStrictly(call.request.body);
    if (!body.is_object() || body.value("role", "patient") != "patient")
        throw Refusal(422, "value", "Only the role 'patient' can be enrolled.", "role");
    const std::string text = body.value("patient", "");
    const auto patient = localReference(text);
    if (!patient || text != "Patient/" + patient->id)
        throw Refusal(422, "value", "Patient/<id> is expected.", "patient");
    const std::int64_t ttl = std::clamp<std::int64_t>(body.value("ttl", std::int64_t{600}), kShortestTtlSeconds, kLongestTtlSeconds);
    (void)hub.storage.read([&](sqlite::Database &database) { return readResource(database, *call.caller, "Patient", patient->id); });

    const Offer offer = makeOffer(hub.storage, patient->id, call.caller->id, ttl * 1000, hub.clock.now());
    call.touched(patient->id);
    const Json reply{{"offer_uri", offerUri(hub, offer)}, {"user_code", offer.userCode}, {"tx_code", offer.txCode},
        {"expires_at", platform::toIso(offer.expiresAt)}};
    return {201, reply.dump(), std::string(kJson), {{"Cache-Control", "no-store"}}};
}

Reply devices(Hub &hub, const Call &call)
{
    const auto sessions = hub.storage.read([&](sqlite::Database &database) { return sessionsOf(database, *call.caller, hub.clock.now()); });
    Json list = Json::array();
    for (const Session &session : sessions) {
        list.push_back({{"id", session.id}, {"name", session.deviceName}, {"enrolled", platform::toIso(session.createdAt)},
            {"lastUsed", platform::toIso(session.lastUsedAt)}, {"current", session.id == call.caller->session}});
    }
    return {200, Json{{"devices", list}}.dump(-1, ' ', false, Json::error_handler_t::replace), std::string(kJson), {{"Cache-Control", "no-store"}}};
}

Reply forgetDevice(Hub &hub, const Call &call)
{
    const bool found = hub.storage.write(
        [&](sqlite::Database &database) { return revokeSession(database, *call.caller, call.path.at("id"), hub.clock.now()); });
    if (!found)
        throw Refusal(404, "not-found", "There is no such device.");
    return {204, {}, {}};
}

} // namespace

void addEnrolRoutes(Router &router, Hub &hub)
{
    const auto on = [&hub](Reply (*serve)(Hub &, const Call &)) { return [&hub, serve](const Call &call) { return serve(hub, call); }; };
    router.add("POST", "/enrol/offers", Needs::Professional, on(postOffer));
    router.add("GET", "/me/devices", Needs::SignIn, on(devices));
    router.add("DELETE", "/me/devices/{id}", Needs::SignIn, on(forgetDevice));
}

} // namespace hub
