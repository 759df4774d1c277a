// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "platforms/base/result.h"
#include "sync/http/pins.h"

#include <optional>
#include <string>

namespace engine {

/// What signing in gave this device.
struct Tokens {
    std::string issuer;   ///< origin of the hub, "https://hub.example"
    std::string fhirBase; ///< "https://hub.example/fhir/R4"
    std::string accessToken;
    std::string refreshToken;
    platform::Instant expiresAt; ///< of the access token, by this device's clock; a hint, the server decides
    std::string scope;
    std::string subject; ///< "Patient/<id>" or "Practitioner/<id>"
    std::string type = {};    ///< "DPoP": bound to the key of this device; else whoever holds them may use them
    http::Pins pins = {};     ///< keys the hub is known by; none when an authority vouches for it
    std::string tokenEndpoint = {}; ///< of a server that is not a hub of ours; empty: below the issuer, where ours has it
    std::string clientId = {};      ///< as that server registered us; empty for ours

    [[nodiscard]] bool isBound() const { return type == "DPoP"; }

    friend bool operator==(const Tokens &, const Tokens &) = default;
};

class DeviceKey;

/// Keeps the tokens, encrypted at rest. Port, implemented in app/services. Thread-safe: enrolment and sync share it.
class TokenStore {
public:
    virtual ~TokenStore() = default;

    /// None when the device is not signed in.
    [[nodiscard]] virtual platform::Result<std::optional<Tokens>> load() = 0;
    /// Durable when it returns: a refresh token that is used before it is stored can be lost for good.
    [[nodiscard]] virtual platform::Result<void> save(const Tokens &tokens) = 0;
    [[nodiscard]] virtual platform::Result<void> clear() = 0;
    /// What the tokens are bound to; null where there are only bearer tokens.
    [[nodiscard]] virtual DeviceKey *deviceKey() { return nullptr; }
};

} // namespace engine
