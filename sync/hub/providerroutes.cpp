// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// The way of a professional to the identity provider and back, as the browser goes it. The app gets a code of the hub's own.
#include "platforms/base/logging.h"
#include "sync/http/url.h"
#include "sync/hub/hub.h"
#include "sync/hub/outcome.h"
#include "sync/hub/providervisits.h"

namespace hub {

namespace {

constexpr platform::Logger kLog{"hub"};
constexpr std::string_view kCallback = "/oauth2/callback";
constexpr std::string_view kCodePage = "/oauth2/code";
constexpr std::string_view kCookie = "passerelle_visit=";
constexpr std::size_t kLongestState = 512;

/// A page for a person in a browser: two languages, no script, nothing from elsewhere.
Reply page(int status, const std::string &french, const std::string &english, const std::string &code = {})
{
    const std::string large = code.empty() ? "" : "<p style=\"font:700 2.5rem/1.4 monospace;letter-spacing:.1em\">" + code + "</p>";
    return {status,
        "<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Passerelle</title>"
        "<body style=\"font:1.2rem/1.5 sans-serif;max-width:32rem;margin:3rem auto;padding:0 1rem\"><h1>Passerelle</h1><p>" + french + "</p>" + large
            + "<p lang=\"en\" style=\"color:#555\">" + english + "</p></body></html>",
        "text/html; charset=utf-8",
        {{"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}, {"X-Frame-Options", "DENY"},
            {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'"}}};
}

Reply beginAgain(int status)
{
    return page(status, "La connexion n’a pas abouti. Revenez dans l’application et recommencez.",
        "Signing in did not work. Go back to the app and begin again.");
}

Reply goTo(const std::string &address, std::string cookie = {})
{
    Reply reply{302, {}, "text/plain", {{"Location", address}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}}};
    if (!cookie.empty())
        reply.headers.emplace_back("Set-Cookie", std::move(cookie));
    return reply;
}

/// An app on this very device that listens for the answer (RFC 8252 §7.3), or the page of the hub that shows the code.
bool mayReceiveCodes(const Hub &hub, const std::string &redirect)
{
    if (redirect == hub.baseUrl + std::string(kCodePage))
        return true;
    const auto url = http::parseUrl(redirect);
    return url && url->scheme == "http" && (url->host == "127.0.0.1" || url->host == "[::1]") && url->fragment.empty();
}

bool isChallenge(const std::string &text)
{
    constexpr std::string_view kLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    return text.size() == 43 && text.find_first_not_of(kLetters) == std::string::npos;
}

std::string withParameters(const std::string &redirect, const http::FormFields &fields)
{
    return redirect + (redirect.find('?') == std::string::npos ? '?' : '&') + http::formEncode(fields);
}

std::string cookieOf(const Request &request)
{
    const std::string header = request.header("cookie");
    const std::size_t at = header.find(kCookie);
    if (at == std::string::npos || (at > 0 && header[at - 1] != ' ' && header[at - 1] != ';'))
        return {};
    return header.substr(at + kCookie.size(), header.find(';', at) - at - kCookie.size());
}

Reply authorize(Hub &hub, const Call &call)
{
    const Request &request = call.request;
    const auto given = [&](std::string_view name) { return request.parameter(name).value_or(""); };
    const std::string redirect = given("redirect_uri");
    const std::string state = given("state");
    if (!mayReceiveCodes(hub, redirect) || state.size() > kLongestState)
        return beginAgain(400); // never to an address that nobody checked
    const auto refuse = [&](std::string_view error) { return goTo(withParameters(redirect, {{"error", error}, {"state", state}, {"iss", hub.baseUrl}})); };
    if (given("response_type") != "code")
        return refuse("unsupported_response_type");
    if (!isChallenge(given("code_challenge")) || given("code_challenge_method") != "S256")
        return refuse("invalid_request");
    if (hub.tokenRequests.take(request.remoteAddress, hub.clock.now()))
        return refuse("temporarily_unavailable");
    const auto visit = beginVisit(hub.storage, {given("code_challenge"), redirect, state}, hub.clock.now());
    const auto address = hub.provider->authorizationUrl(hub.baseUrl + std::string(kCallback), visit, hub.clock.now());
    if (!address) {
        kLog.warning("The identity provider cannot be reached: " + address.error().detail + ".");
        return refuse("temporarily_unavailable");
    }
    // Whoever comes back must be the browser that went: nobody is signed in by a link that somebody else began.
    const std::string secure = hub.baseUrl.starts_with("https:") ? "; Secure" : "";
    return goTo(*address, std::string(kCookie) + visit.state + "; Path=/oauth2; HttpOnly; SameSite=Lax; Max-Age=600" + secure);
}

Reply callback(Hub &hub, const Call &call)
{
    const std::string state = call.request.parameter("state").value_or("");
    if (state.empty() || cookieOf(call.request) != state)
        return beginAgain(400);
    const auto open = resumeVisit(hub.storage, state, hub.clock.now());
    if (!open)
        return beginAgain(400);
    const AppRequest &app = open->request;
    const bool isPage = app.redirect == hub.baseUrl + std::string(kCodePage);
    const auto refuse = [&](std::string_view error) {
        return isPage ? beginAgain(403) : goTo(withParameters(app.redirect, {{"error", error}, {"state", app.state}, {"iss", hub.baseUrl}}));
    };
    const auto number = hub.provider->identify(
        call.request.parameter("code").value_or(""), hub.baseUrl + std::string(kCallback), open->visit, hub.clock.now());
    if (!number) {
        kLog.warning("A sign-in at the identity provider failed: " + number.error().detail + ".");
        return refuse("access_denied");
    }
    const auto practitioner = hub.storage.read([&](db::Connection &database) { return practitionerWithNumber(database, *number); });
    if (!practitioner) {
        kLog.warning("Somebody signed in at the identity provider whose number no Practitioner here has.");
        if (!isPage)
            return refuse("access_denied");
        return page(403, "Vous êtes bien identifié, mais ce centre ne vous connaît pas encore. Demandez à son responsable d’ajouter votre numéro RPPS.",
            "You are known to the provider, but not yet to this centre. Ask whoever runs it to add your RPPS number.");
    }
    const std::string code = endVisit(hub.storage, *open, *practitioner, isPage, hub.clock.now());
    if (!isPage)
        return goTo(withParameters(app.redirect, {{"code", code}, {"state", app.state}, {"iss", hub.baseUrl}}));
    return page(200, "Tapez ce code dans l’application, sur l’appareil que vous venez d’utiliser. Ne le donnez à personne.",
        "Type this code in the app, on the device you have just used. Give it to nobody.", code);
}

} // namespace

void addProviderRoutes(Router &router, Hub &hub)
{
    if (!hub.provider)
        return;
    const auto on = [&hub](Reply (*serve)(Hub &, const Call &)) { return [&hub, serve](const Call &call) { return serve(hub, call); }; };
    router.add("GET", "/oauth2/authorize", Needs::Nobody, on(authorize));
    router.add("GET", std::string(kCallback), Needs::Nobody, on(callback));
}

} // namespace hub
