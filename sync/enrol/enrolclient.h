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
    NotACode,      ///< what was typed cannot be a code; nothing was sent
    Busy,          ///< the hub asks to wait
    Unreachable,   ///< no network, no answer
    Untrusted,     ///< the hub did not prove who it is; nothing was sent
    NotAHub,       ///< the address answers, but not as a hub
    Storage,       ///< the session was given but could not be kept on this device
};

struct Failure {
    Reason reason = Reason::NotAHub;
    platform::Error error; ///< for the log
    std::optional<int> triesLeft;

    friend bool operator==(const Failure &, const Failure &) = default;
};

using SignIn = std::variant<engine::Tokens, Failure>;

/// Turns a code or a password into a session, kept in the TokenStore before it is returned. Blocks: worker thread.
class EnrolClient {
public:
    EnrolClient(http::HttpClient &client, engine::TokenStore &store, const platform::Clock &clock);

    /// @param deviceName what the person will recognise in the list of their devices
    [[nodiscard]] SignIn redeemOffer(const Offer &offer, std::string_view txCode, std::string_view deviceName);

    /// The same with the short code, typed when there is no camera. @param hub as typed, see `normaliseHub`
    [[nodiscard]] SignIn redeemUserCode(
        std::string_view hub, std::string_view userCode, std::string_view txCode, std::string_view deviceName);

    /// Professionals.
    [[nodiscard]] SignIn signIn(std::string_view hub, std::string_view userName, std::string_view password);

private:
    enum class Kind { Code, Password };

    [[nodiscard]] SignIn redeem(const std::string &issuer, std::string_view field, const std::string &code, std::size_t txCodeLength,
        std::string_view txCode, std::string_view deviceName);
    [[nodiscard]] SignIn ask(Kind kind, const std::string &issuer, std::string form);

    http::HttpClient &m_client;
    engine::TokenStore &m_store;
    const platform::Clock &m_clock;
};

} // namespace enrol
