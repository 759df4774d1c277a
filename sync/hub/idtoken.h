// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "platforms/base/result.h"
#include "sync/hub/rawjson.h"

#include <string>

namespace hub {

struct ExpectedIdToken {
    std::string issuer;
    std::string clientId;
    std::string nonce;
    std::string acr; ///< empty: any
};

/// The claims of an id_token that is signed by one of `keys` (a JWK set), RS256 or ES256, and is what we asked for (OpenID Connect
/// Core §3.1.3.7). `NotFound`: no key of that name; reading them again may help. `Unauthorized`: anything else.
[[nodiscard]] platform::Result<Json> readIdToken(const std::string &token, const Json &keys, const ExpectedIdToken &expected, platform::Instant now);

/// A member that is a string; empty otherwise.
[[nodiscard]] std::string textIn(const Json &object, const char *name);

} // namespace hub
