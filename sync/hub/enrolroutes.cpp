// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/delegation.h"
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
    Json credentialOffer{{"credential_issuer", hub.baseUrl}, {"credential_configuration_ids", {"patient-app-enrolment"}},
        {"grants", {{"urn:ietf:params:oauth:grant-type:pre-authorized_code", grant}}}};
    if (!hub.tlsPins.empty())
        credentialOffer["passerelle_tls_pins"] = hub.tlsPins; // nobody vouches for this hub but the paper it is on
    return hub.baseUrl + "/enrol#credential_offer=" + percentEncoded(credentialOffer.dump());
}

/// Who may be let in: somebody the patient agreed to, whose help has not ended.
std::string invitedBy(Hub &hub, const Json &body, const std::string &patient)
{
    const std::string text = body.value("related_person", "");
    const auto person = localReference(text);
    if (!person || person->type != "RelatedPerson" || text != "RelatedPerson/" + person->id)
        throw Refusal(422, "value", "RelatedPerson/<id> is expected.", "related_person");
    const auto delegation = hub.storage.read([&](db::Connection &database) { return liveDelegation(database, person->id, hub.clock.now()); });
    if (!delegation || delegation->patient != patient)
        throw Refusal(422, "business-rule", "The patient has not agreed that this person helps, or no longer.", "related_person");
    return person->id;
}

Reply postOffer(Hub &hub, const Call &call)
{
    const Json body = parseStrictly(call.request.body);
    const std::string role = body.is_object() ? body.value("role", "patient") : std::string();
    if (role != "patient" && role != "caregiver")
        throw Refusal(422, "value", "'patient' and 'caregiver' can be enrolled.", "role");
    const Caller &caller = *call.caller;
    // Patients invite whoever helps them; a device for the patient is given by a professional, in the same room.
    if (caller.isCaregiver() || (caller.isPatient() && role == "patient"))
        throw Refusal(403, "forbidden", "This sign-in may not invite.");
    const std::string text = body.value("patient", "");
    const auto patient = localReference(text);
    if (!patient || text != "Patient/" + patient->id)
        throw Refusal(422, "value", "Patient/<id> is expected.", "patient");
    const std::int64_t ttl = std::clamp<std::int64_t>(body.value("ttl", std::int64_t{600}), kShortestTtlSeconds, kLongestTtlSeconds);
    (void)hub.storage.read([&](db::Connection &database) { return readResource(database, *call.caller, "Patient", patient->id); });

    const std::string relatedPerson = role == "caregiver" ? invitedBy(hub, body, patient->id) : std::string();
    const Offer offer = makeOffer(hub.storage, patient->id, relatedPerson, call.caller->id, ttl * 1000, hub.clock.now());
    call.touched(patient->id);
    const Json reply{{"offer_uri", offerUri(hub, offer)}, {"user_code", offer.userCode}, {"tx_code", offer.txCode},
        {"expires_at", platform::toIso(offer.expiresAt)}};
    return {201, reply.dump(), std::string(kJson), {{"Cache-Control", "no-store"}}};
}

Json deviceJson(const Session &session, const Caller &caller)
{
    return {{"id", session.id}, {"name", session.deviceName}, {"enrolled", platform::toIso(session.createdAt)},
        {"lastUsed", platform::toIso(session.lastUsedAt)}, {"bound", session.isBound}, {"current", session.id == caller.session}};
}

Reply deviceList(const Json &list)
{
    return {200, Json{{"devices", list}}.dump(-1, ' ', false, Json::error_handler_t::replace), std::string(kJson), {{"Cache-Control", "no-store"}}};
}

/// Refuses whoever may not give this patient a device: only they may look at them and take them back.
void needTeamOf(Hub &hub, const Call &call, const std::string &patient)
{
    if (call.caller->isCaregiver() || call.caller->isPatient())
        throw Refusal(403, "forbidden", "Only the team of a patient does this.");
    (void)hub.storage.read([&](db::Connection &database) { return readResource(database, *call.caller, "Patient", patient); });
    call.touched(patient);
}

/// For a phone that was lost: the patient cannot do it any more. Names whose each is, and nothing of what was done with it.
Reply patientDevices(Hub &hub, const Call &call)
{
    const std::string &patient = call.path.at("id");
    needTeamOf(hub, call, patient);
    Json list = Json::array();
    for (const PatientDevice &device : hub.storage.read([&](db::Connection &database) { return devicesOf(database, patient, hub.clock.now()); })) {
        Json each = deviceJson(device.session, *call.caller);
        each["subject"] = device.subject;
        list.push_back(std::move(each));
    }
    return deviceList(list);
}

Reply forgetPatientDevice(Hub &hub, const Call &call)
{
    const std::string &patient = call.path.at("id");
    needTeamOf(hub, call, patient);
    if (!hub.storage.write([&](db::Connection &database) { return revokeDeviceOf(database, patient, call.path.at("device"), hub.clock.now()); }))
        throw Refusal(404, "not-found", "There is no such device.");
    return {204, {}, {}};
}

Reply devices(Hub &hub, const Call &call)
{
    const auto sessions = hub.storage.read([&](db::Connection &database) { return sessionsOf(database, *call.caller, hub.clock.now()); });
    Json list = Json::array();
    for (const Session &session : sessions)
        list.push_back(deviceJson(session, *call.caller));
    return deviceList(list);
}

Reply forgetDevice(Hub &hub, const Call &call)
{
    const bool found = hub.storage.write(
        [&](db::Connection &database) { return revokeSession(database, *call.caller, call.path.at("id"), hub.clock.now()); });
    if (!found)
        throw Refusal(404, "not-found", "There is no such device.");
    return {204, {}, {}};
}

} // namespace

void addEnrolRoutes(Router &router, Hub &hub)
{
    const auto on = [&hub](Reply (*serve)(Hub &, const Call &)) { return [&hub, serve](const Call &call) { return serve(hub, call); }; };
    router.add("POST", "/enrol/offers", Needs::SignIn, on(postOffer));
    router.add("GET", "/me/devices", Needs::SignIn, on(devices));
    router.add("DELETE", "/me/devices/{id}", Needs::SignIn, on(forgetDevice));
    router.add("GET", "/patients/{id}/devices", Needs::Professional, on(patientDevices));
    router.add("DELETE", "/patients/{id}/devices/{device}", Needs::Professional, on(forgetPatientDevice));
}

} // namespace hub
