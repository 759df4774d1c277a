// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "platforms/base/result.h"
#include "sync/http/httpclient.h"
#include "sync/hub/providersettings.h"
#include "sync/hub/rawjson.h"

#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace hub {

/// Talks to the provider with the hub's own secret, which never leaves the hub; apps see neither it nor a token of the provider.
/// Authorization code with PKCE, state and nonce; every claim of the id_token that matters is checked, and its signature against
/// the keys the provider publishes. Any thread.
class IdentityProvider {
public:
    IdentityProvider(ProviderSettings settings, std::unique_ptr<http::HttpClient> client);

    /// What goes there and comes back with one person.
    struct Visit {
        std::string state;
        std::string nonce;
        std::string verifier; ///< of PKCE
    };
    /// Where to send the browser.
    [[nodiscard]] platform::Result<std::string> authorizationUrl(const std::string &redirect, const Visit &visit, platform::Instant now);

    /// The number of whoever signed in. `Unauthorized`: the provider did not say it as it must; the detail says what is wrong and
    /// nothing about the person.
    [[nodiscard]] platform::Result<std::string> identify(const std::string &code, const std::string &redirect, const Visit &visit, platform::Instant now);

    [[nodiscard]] const ProviderSettings &settings() const { return m_settings; }

private:
    struct Metadata {
        std::string authorization;
        std::string token;
        std::string userinfo;
        std::string jwks;
        bool takesBasic = true;
        platform::Instant readAt;
    };
    [[nodiscard]] platform::Result<Metadata> metadata(platform::Instant now);
    [[nodiscard]] platform::Result<Json> get(const std::string &url, const std::string &accessToken = {});
    [[nodiscard]] platform::Result<Json> exchange(const Metadata &places, const std::string &code, const std::string &redirect, const Visit &visit);
    [[nodiscard]] platform::Result<Json> claimsOf(const std::string &idToken, const Metadata &places, const Visit &visit, platform::Instant now);
    /// @param fresh read the keys again: the provider may have changed them since
    [[nodiscard]] platform::Result<Json> keys(const Metadata &places, bool fresh, platform::Instant now);

    const ProviderSettings m_settings;
    const std::unique_ptr<http::HttpClient> m_client;
    std::mutex m_mutex;
    std::optional<Metadata> m_metadata;
    Json m_keys;
    platform::Instant m_keysReadAt;
};

/// BASE64URL(SHA256(verifier)), RFC 7636.
[[nodiscard]] std::string challengeOf(std::string_view verifier);

} // namespace hub
