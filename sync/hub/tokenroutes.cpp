// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/base/bytes.h"
#include "sync/hub/accounts.h"
#include "sync/hub/enrolment.h"
#include "sync/hub/hub.h"
#include "sync/hub/providervisits.h"
#include "sync/hub/rawjson.h"
#include "sync/hub/tokens.h"

#include <algorithm>

namespace hub {

namespace {

constexpr std::string_view kPreAuthorized = "urn:ietf:params:oauth:grant-type:pre-authorized_code";

/// By which key the device proved itself; empty when it did not try.
struct Binding {
    std::string thumbprint;

    [[nodiscard]] bool isBound() const { return !thumbprint.empty(); }
};

Reply json(int status, const Json &body)
{
    // RFC 6749 §5.1: nothing on the way may keep tokens.
    return {status, body.dump(-1, ' ', false, Json::error_handler_t::replace), std::string(kJson), {{"Cache-Control", "no-store"}, {"Pragma", "no-cache"}}};
}

Reply oauthError(std::string_view error, std::string_view description)
{
    return json(400, {{"error", error}, {"error_description", description}});
}

Reply needsProof()
{
    return oauthError("invalid_dpop_proof", "A device signs in with a proof of the key that its tokens will be bound to (RFC 9449).");
}

Json tokenBody(const Hub &hub, const std::string &access, const Binding &binding, Caller::Kind kind, const std::string &subject)
{
    Json body{{"access_token", access}, {"token_type", binding.isBound() ? "DPoP" : "Bearer"}, {"expires_in", kAccessTokenSeconds}};
    switch (kind) {
    case Caller::Kind::Caregiver:
        body["scope"] = "patient/*.rs offline_access";
        body["related_person"] = subject;
        break;
    case Caller::Kind::Patient:
        body["scope"] = "patient/*.cruds offline_access";
        body["patient"] = subject;
        break;
    default:
        body["scope"] = binding.isBound() ? "user/*.cruds offline_access" : "user/*.cruds";
        body["practitioner"] = subject;
    }
    if (!hub.tlsPins.empty())
        body["passerelle_tls_pins"] = hub.tlsPins;
    return body;
}

/// A professional's session. A tool that proves nothing gets an access token for ten minutes and nothing to renew it with.
Reply signedIn(Hub &hub, const std::string &practitioner, const std::string &device, const Binding &binding)
{
    const IssuedTokens tokens = hub.storage.write([&](db::Connection &database) {
        return signIn(database, Caller::Kind::Professional, practitioner, device, hub.clock.now(), binding.thumbprint);
    });
    Json body = tokenBody(hub, tokens.access, binding, Caller::Kind::Professional, practitioner);
    if (binding.isBound())
        body["refresh_token"] = tokens.refresh;
    return json(200, body);
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

Reply byPassword(Hub &hub, const Parameters &form, const Binding &binding)
{
    const auto outcome = practitionerFor(hub.storage, field(form, "username"), field(form, "password"), field(form, "second_factor"), hub.clock.now());
    const auto *refusal = std::get_if<AccountRefusal>(&outcome);
    if (!refusal)
        return signedIn(hub, std::get<std::string>(outcome), deviceName(form), binding);
    if (*refusal == AccountRefusal::WrongPassword)
        return oauthError("invalid_grant", "The name or the password is wrong.");
    return json(400, {{"error", "invalid_grant"}, {"error_description", "The second factor is missing or not accepted."},
                         {"passerelle_reason", toToken(*refusal)}});
}

Reply byProviderCode(Hub &hub, const Parameters &form, const Binding &binding)
{
    if (!binding.isBound())
        return needsProof();
    const auto practitioner = spendVisitCode(hub.storage, field(form, "code"), field(form, "code_verifier"), field(form, "redirect_uri"), hub.clock.now());
    if (!practitioner)
        return oauthError("invalid_grant", "The code is not known, was used, is too old, or was given to another app.");
    return signedIn(hub, *practitioner, deviceName(form), binding);
}

Reply byOffer(Hub &hub, const Parameters &form, const Binding &binding)
{
    if (!binding.isBound())
        return needsProof(); // before the offer is looked at: it costs no try
    const auto outcome = redeemOffer(hub.storage, field(form, "pre-authorized_code"), field(form, "user_code"), field(form, "tx_code"),
        deviceName(form), binding.thumbprint, hub.clock.now());
    if (const auto *refusal = std::get_if<OfferRefusal>(&outcome)) {
        return json(400, {{"error", "invalid_grant"}, {"error_description", "The enrolment code is not accepted."},
                             {"passerelle_reason", toToken(*refusal)}});
    }
    const auto &enrolled = std::get<Enrolled>(outcome);
    Json body = tokenBody(hub, enrolled.tokens.access, binding, enrolled.kind, enrolled.subject);
    body["refresh_token"] = enrolled.tokens.refresh;
    return json(200, body);
}

Reply byRefresh(Hub &hub, const Parameters &form, const Binding &binding)
{
    const std::string token = field(form, "refresh_token");
    bool hasEnded = false;
    const auto outcome = hub.storage.write([&](db::Connection &database) -> std::variant<Refreshed, RefreshRefusal> {
        hasEnded = hasHelpEnded(database, token, hub.clock.now());
        if (hasEnded)
            return RefreshRefusal::Ended;
        return refresh(database, token, binding.thumbprint, hub.clock.now());
    });
    if (hasEnded) {
        return json(400, {{"error", "invalid_grant"}, {"error_description", "The patient no longer shares with this person."},
                             {"passerelle_reason", "help_ended"}});
    }
    if (const auto *refusal = std::get_if<RefreshRefusal>(&outcome)) {
        if (*refusal == RefreshRefusal::Ended)
            return oauthError("invalid_grant", "The refresh token is unknown, ended or revoked.");
        // The key is what a device authenticates with: the right token in other hands is a client that is not who it was.
        Reply reply = json(401, {{"error", "invalid_client"}, {"error_description", "The refresh token is bound to another key."}});
        reply.headers.emplace_back("WWW-Authenticate", "DPoP algs=\"ES256\", error=\"invalid_token\"");
        return reply;
    }
    const auto &refreshed = std::get<Refreshed>(outcome);
    Json body = tokenBody(hub, refreshed.access, binding, refreshed.kind, refreshed.subject);
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
    Binding binding;
    if (!call.request.header("dpop").empty()) {
        ProofVerdict verdict = hub.proofs.check(call.request, hub.baseUrl, {}, hub.clock.now());
        if (!verdict.isGood())
            return oauthError(verdict.error, "The proof of possession is not right, was used before, or needs the nonce of this answer.");
        binding.thumbprint = std::move(verdict.thumbprint);
    }
    const std::string grant = field(form, "grant_type");
    if (grant == "password")
        return byPassword(hub, form, binding);
    if (grant == kPreAuthorized)
        return byOffer(hub, form, binding);
    if (grant == "refresh_token")
        return byRefresh(hub, form, binding);
    if (grant == "authorization_code" && hub.provider)
        return byProviderCode(hub, form, binding);
    return oauthError("unsupported_grant_type", "The metadata of this server lists the grants it takes.");
}

/// The name and secret of HTTP Basic (RFC 7617), as RFC 6749 §2.3.1 encodes them.
std::pair<std::string, std::string> basicIn(const Request &request)
{
    std::string encoded = request.header("authorization");
    if (!encoded.starts_with("Basic "))
        return {};
    encoded.erase(0, 6);
    encoded.erase(std::min(encoded.find('='), encoded.size()));
    for (char &c : encoded)
        c = c == '+' ? '-' : c == '/' ? '_' : c;
    const std::string pair = platform::fromBase64Url(encoded).value_or("");
    const std::size_t colon = std::min(pair.find(':'), pair.size());
    const Parameters decoded = parametersFrom("name=" + pair.substr(0, colon) + "&secret=" + pair.substr(std::min(colon + 1, pair.size())));
    return {field(decoded, "name"), field(decoded, "secret")};
}

/// RFC 7662, for services that the operator named. Whose the session is is what they may know of it.
Reply introspect(Hub &hub, const Call &call)
{
    takeTry(hub, call.request);
    const auto [name, secret] = basicIn(call.request);
    if (name.empty() || !isService(hub.storage, name, secret)) {
        Reply reply = json(401, {{"error", "invalid_client"}});
        reply.headers.emplace_back("WWW-Authenticate", "Basic realm=\"passerelle-hub\"");
        return reply;
    }
    const std::string token = field(formOf(call.request), "token");
    const auto known = hub.storage.read([&](db::Connection &database) { return introspection(database, token, hub.clock.now()); });
    if (!known)
        return json(200, {{"active", false}});
    Json body{{"active", true}, {"sub", known->caller.reference()}, {"exp", known->expiresAt.ms / 1000}, {"iss", hub.baseUrl},
        {"token_type", known->thumbprint.empty() ? "Bearer" : "DPoP"}};
    if (!known->thumbprint.empty())
        body["cnf"] = {{"jkt", known->thumbprint}};
    return json(200, body);
}

Reply revoke(Hub &hub, const Call &call)
{
    takeTry(hub, call.request);
    const Parameters form = formOf(call.request);
    hub.storage.write([&](db::Connection &database) { revokeToken(database, field(form, "token"), hub.clock.now()); });
    return json(200, Json::object());
}

/// RFC 8414. What needs an identity provider is only there when there is one.
Json endpoints(const Hub &hub)
{
    Json body{{"issuer", hub.baseUrl}, {"token_endpoint", hub.baseUrl + "/oauth2/token"}, {"revocation_endpoint", hub.baseUrl + "/oauth2/revoke"},
        {"introspection_endpoint", hub.baseUrl + "/oauth2/introspect"}, {"grant_types_supported", {"password", "refresh_token", kPreAuthorized}},
        {"token_endpoint_auth_methods_supported", {"none"}}, {"revocation_endpoint_auth_methods_supported", {"none"}},
        {"introspection_endpoint_auth_methods_supported", {"client_secret_basic"}}, {"dpop_signing_alg_values_supported", {"ES256"}},
        {"pre-authorized_grant_anonymous_access_supported", true}, {"response_types_supported", Json::array()}};
    if (hub.provider) {
        body["authorization_endpoint"] = hub.baseUrl + "/oauth2/authorize";
        body["authorization_response_iss_parameter_supported"] = true;
        body["code_challenge_methods_supported"] = Json::array({"S256"});
        body["response_types_supported"] = Json::array({"code"});
        body["grant_types_supported"].push_back("authorization_code");
        body["passerelle_identity_provider"] = hub.provider->settings().name;
    }
    return body;
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
    router.add("POST", "/oauth2/introspect", Needs::Nobody, on(introspect));
}

} // namespace hub
