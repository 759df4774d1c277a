// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/engine/devicekey.h"
#include "sync/http/httpclient.h"

#include <map>
#include <string>
#include <string_view>

namespace engine {

/// What servers last gave to be put into proofs, by origin. Whoever starts the runs keeps it with the server's profile.
using Nonces = std::map<std::string, std::string>;

/// Sends `request` with a proof that it comes from the device its tokens were given to (DPoP, RFC 9449). Each attempt has a proof
/// of its own. A server that wants its nonce in it is asked again once with that: this is also how a phone with a wrong clock
/// gets through, for a nonce says when the proof was made and the clock does not have to.
/// @param accessToken the one the request carries; empty at the token endpoint
/// @param now by the server's clock, as far as it is known
[[nodiscard]] platform::Result<http::Response> sendProven(http::HttpClient &client, DeviceKey &key, http::Request &request,
    std::string_view accessToken, platform::Instant now, Nonces &nonces);

/// The proof alone.
[[nodiscard]] platform::Result<std::string> proofFor(DeviceKey &key, const http::Request &request, std::string_view accessToken,
    platform::Instant now, const std::string &nonce);

} // namespace engine
