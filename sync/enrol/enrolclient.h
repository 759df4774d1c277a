// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "platforms/base/error.h"
#include "sync/engine/tokenstore.h"
#include "sync/enrol/offer.h"
#include "sync/http/httpclient.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace enrol {

/// Why there is no session, as finely as a person can act on it.
enum class Reason {
    WrongCode,     ///< the second code is not right; `triesLeft` says how often it may still be tried
    Expired,       ///< ask for a new code
    Used,          ///< somebody already enrolled with it, perhaps this device: ask for a new code, and tell the team
    Burnt,         ///< too many wrong tries: ask for a new code
    UnknownCode,   ///< the hub does not know it
    WrongPassword,
    NeedsSecondFactor, ///< the password is right; the account also wants the code of a second device
    WrongSecondFactor, ///< that code is not right, or was used
    NoProvider,        ///< the hub has no identity provider: a name and a password are the way
    Locked,            ///< too many wrong codes: the account rests for a while
    NotACode,      ///< what was typed cannot be a code; nothing was sent
    Busy,          ///< the hub asks to wait
    Unreachable,   ///< no network, no answer
    Untrusted,     ///< the hub did not prove who it is; nothing was sent
    NotAHub,       ///< the address answers, but not as a hub
    NoKey,         ///< the place where this device keeps its keys cannot be reached; nothing was sent
    Storage,       ///< the session was given but could not be kept on this device
};

struct Failure {
    Reason reason = Reason::NotAHub;
    platform::Error error; ///< for the log
    std::optional<int> triesLeft;

    friend bool operator==(const Failure &, const Failure &) = default;
};

using SignIn = std::variant<engine::Tokens, Failure>;

/// The way in by the identity provider of a hub. A browser goes to `address`; the page it ends at shows a code, which is good for
/// this door alone: whoever reads it elsewhere has nothing.
struct ProviderDoor {
    std::string address;
    std::string issuer;
    http::Pins pins;
    std::string verifier; ///< PKCE (RFC 7636); a secret until the code is redeemed
};

/// Turns a code or a password into a session that is bound to this device's key, kept in the TokenStore before it is returned. Blocks: worker thread.
class EnrolClient {
public:
    EnrolClient(http::HttpClient &client, engine::TokenStore &store, const platform::Clock &clock);

    /// @param deviceName what the person will recognise in the list of their devices
    [[nodiscard]] SignIn redeemOffer(const Offer &offer, std::string_view txCode, std::string_view deviceName);

    /// The same with the short code, typed when there is no camera. @param hub as typed, see `normaliseHub`
    [[nodiscard]] SignIn redeemUserCode(
        std::string_view hub, std::string_view userCode, std::string_view txCode, std::string_view deviceName);

    /// Professionals. @param secondFactor six digits, or a recovery code; empty until the hub asks for it
    [[nodiscard]] SignIn signIn(std::string_view hub, std::string_view userName, std::string_view password, std::string_view secondFactor = {});

    /// Asks the hub where its identity provider is.
    [[nodiscard]] std::variant<ProviderDoor, Failure> findProvider(std::string_view hub);
    /// @param code as the browser showed it and a person typed it
    [[nodiscard]] SignIn signInByProvider(const ProviderDoor &door, std::string_view code, std::string_view deviceName);

private:
    enum class Kind { Code, Password };
    struct Place {
        std::string issuer;
        http::Pins pins;
    };

    [[nodiscard]] SignIn redeem(const Place &hub, std::string_view field, const std::string &code, std::size_t txCodeLength,
        std::string_view txCode, std::string_view deviceName);
    [[nodiscard]] SignIn ask(Kind kind, const Place &hub, std::string form);

    http::HttpClient &m_client;
    engine::TokenStore &m_store;
    const platform::Clock &m_clock;
};

} // namespace enrol
