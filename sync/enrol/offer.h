// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"
#include "sync/http/pins.h"

#include <string>
#include <string_view>

namespace enrol {

/// What the QR code given by a professional says: whom to ask, and with which code. It names no patient.
/// OpenID for Verifiable Credential Issuance 1.0 §4.1, pre-authorized code with transaction code.
struct Offer {
    std::string issuer; ///< origin of the hub, "https://hub.example"; the app shows its host before anything is sent
    std::string code;
    std::size_t txCodeLength = 6; ///< digits the professional gives by voice or on paper
    http::Pins pins = {}; ///< keys the hub is known by, when no authority vouches for it

    friend bool operator==(const Offer &, const Offer &) = default;
};

/// Reads "https://hub.example/enrol#credential_offer=…". Refuses rather than guesses:
///   Invalid    not an offer of ours, too long, something missing or of the wrong kind
///   Untrusted  plain http outside this machine, or an issuer that is not the origin of the link
[[nodiscard]] platform::Result<Offer> parseOffer(std::string_view uri);

/// The short code as the hub wrote it, "AB2C-9XYZ", from what a person typed: case, dashes and spaces do not count.
/// `Invalid` when it is not 8 characters of the alphabet, which has neither 0 nor O, neither 1 nor I.
[[nodiscard]] platform::Result<std::string> normaliseUserCode(std::string_view typed);

/// Digits only, spaces forgiven. `Invalid` unless there are exactly `length`.
[[nodiscard]] platform::Result<std::string> normaliseTxCode(std::string_view typed, std::size_t length);

/// The origin of a hub from an address a person typed; https is added when no scheme is given. `Invalid` when it has a path,
/// `Untrusted` as for an offer.
[[nodiscard]] platform::Result<std::string> normaliseHub(std::string_view typed);

/// The pin behind such an address, "https://hub.local:8443#pin=…", as the hub prints it for professionals; none when there is none.
[[nodiscard]] http::Pins pinsOfHub(std::string_view typed);

} // namespace enrol
