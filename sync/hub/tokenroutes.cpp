// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/accounts.h"
#include "sync/hub/enrolment.h"
#include "sync/hub/hub.h"
#include "sync/hub/rawjson.h"
#include "sync/hub/tokens.h"

namespace hub {

namespace {

constexpr std::string_view kPreAuthorized = "urn:ietf:params:oauth:grant-type:pre-authorized_code";

Reply json(int status, const Json &body)
{
    // RFC 6749 §5.1: nothing on the way may keep tokens.
    return {status, body.dump(-1, ' ', false, Json::error_handler_t::replace), std::string(kJson), {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}}};
}

Reply oauthError(std::string_view error, std::string_view description)
{
    return json(400, {{"error", error}, {"error_description", description}});
}

Json tokenBody(const std::string &access, Caller::Kind kind, const std::string &subject)
{
    if (kind == Caller::Kind::Caregiver) {
        return {{"access_token", access}, {"token_type", "Bearer"}, {"expires_in", kAccessTokenSeconds},
            {"scope", "patient/*.rs offline_access"}, {"related_person", subject}};
    }
    const bool patient = kind == Caller::Kind::Patient;
    return {{"access_token", access}, {"token_type", "Bearer"}, {"expires_in", kAccessTokenSeconds},
        {"scope", patient ? "patient/*.cruds offline_access" : "user/*.cruds"}, {patient ? "patient" : "practitioner", subject}};
}

std::string field(const Parameters &form, std::string_view name)
{
    for (const auto &[key, value] : form) {
        if (key == name)
            return value;
    }
    return {};
}

/// What the device calls itself, bounded: it is shown in a list to its owner.
std::string deviceName(const Parameters &form)
{
    constexpr std::size_t kLongest = 80;
    std::string name = field(form, "device_name").substr(0, kLongest);
    return name.empty() ? "unnamed" : name;
}

Reply byPassword(Hub &hub, const Parameters &form)
{
    const auto practitioner = practitionerFor(hub.storage, field(form, "username"), field(form, "password"));
    if (!practitioner)
        return oauthError("invalid_grant", "The name or the password is wrong.");
    const IssuedTokens tokens = hub.storage.write([&](db::Connection &database) {
        return signIn(database, Caller::Kind::Professional, *practitioner, deviceName(form), hub.clock.now());
    });
    Json body = tokenBody(tokens.access, Caller::Kind::Professional, *practitioner);
    body["refresh_token"] = tokens.refresh;
    return json(200, body);
}

Reply byOffer(Hub &hub, const Parameters &form)
{
    const auto outcome = redeemOffer(hub.storage, field(form, "pre-authorized_code"), field(form, "user_code"), field(form, "tx_code"),
        deviceName(form), hub.clock.now());
    if (const auto *refusal = std::get_if<OfferRefusal>(&outcome)) {
        return json(400, {{"error", "invalid_grant"}, {"error_description", "The enrolment code is not accepted."},
                             {"passerelle_reason", toToken(*refusal)}});
    }
    const auto &enrolled = std::get<Enrolled>(outcome);
    Json body = tokenBody(enrolled.tokens.access, enrolled.kind, enrolled.subject);
    body["refresh_token"] = enrolled.tokens.refresh;
    return json(200, body);
}

Reply byRefresh(Hub &hub, const Parameters &form)
{
    const std::string token = field(form, "refresh_token");
    bool hasEnded = false;
    const auto refreshed = hub.storage.write([&](db::Connection &database) {
        hasEnded = hasHelpEnded(database, token, hub.clock.now());
        return hasEnded ? std::nullopt : refresh(database, token, hub.clock.now());
    });
    if (hasEnded) {
        return json(400, {{"error", "invalid_grant"}, {"error_description", "The patient no longer shares with this person."},
                             {"passerelle_reason", "help_ended"}});
    }
    if (!refreshed)
        return oauthError("invalid_grant", "The refresh token is unknown, ended or revoked.");
    Json body = tokenBody(refreshed->access, refreshed->kind, refreshed->subject);
    body["refresh_token"] = token; // the same one: see tokens.h
    return json(200, body);
}

void takeTry(Hub &hub, const Request &request)
{
    if (const auto wait = hub.tokenRequests.take(request.remoteAddress, hub.clock.now())) {
        Refusal refusal{429, "throttled", "Too many sign-in requests from this address."};
        refusal.retryAfterSeconds = *wait;
        throw refusal;
    }
}

Parameters formOf(const Request &request)
{
    if (!request.header("content-type").starts_with("application/x-www-form-urlencoded"))
        throw Refusal(415, "not-supported", "Send application/x-www-form-urlencoded.");
    return parametersFrom(request.body);
}

Reply token(Hub &hub, const Call &call)
{
    takeTry(hub, call.request);
    const Parameters form = formOf(call.request);
    const std::string grant = field(form, "grant_type");
    if (grant == "password")
        return byPassword(hub, form);
    if (grant == kPreAuthorized)
        return byOffer(hub, form);
    if (grant == "refresh_token")
        return byRefresh(hub, form);
    return oauthError("unsupported_grant_type", "password, refresh_token and the pre-authorized code are supported.");
}

Reply revoke(Hub &hub, const Call &call)
{
    takeTry(hub, call.request);
    const Parameters form = formOf(call.request);
    hub.storage.write([&](db::Connection &database) { revokeToken(database, field(form, "token"), hub.clock.now()); });
    return json(200, Json::object());
}

Json endpoints(const Hub &hub)
{
    return {{"issuer", hub.baseUrl}, {"token_endpoint", hub.baseUrl + "/oauth2/token"}, {"revocation_endpoint", hub.baseUrl + "/oauth2/revoke"},
        {"grant_types_supported", {"password", "refresh_token", kPreAuthorized}}, {"token_endpoint_auth_methods_supported", {"none"}},
        {"response_types_supported", Json::array()}};
}

Reply smartConfiguration(Hub &hub, const Call &)
{
    Json body = endpoints(hub);
    body["capabilities"] = {"client-public", "permission-patient", "permission-user", "permission-offline", "permission-v2"};
    return {200, body.dump(), std::string(kJson)};
}

} // namespace

void addTokenRoutes(Router &router, Hub &hub)
{
    const auto on = [&hub](Reply (*serve)(Hub &, const Call &)) { return [&hub, serve](const Call &call) { return serve(hub, call); }; };
    router.add("GET", "/.well-known/oauth-authorization-server", Needs::Nobody,
        [&hub](const Call &) { return Reply{200, endpoints(hub).dump(), std::string(kJson)}; });
    router.add("GET", std::string(kFhirBase) + "/.well-known/smart-configuration", Needs::Nobody, on(smartConfiguration));
    router.add("POST", "/oauth2/token", Needs::Nobody, on(token));
    router.add("POST", "/oauth2/revoke", Needs::Nobody, on(revoke));
}

} // namespace hub
