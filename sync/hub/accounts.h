// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/hub/storage.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hub {

/// Sign-in of professionals where there is no identity provider: a password, and the code of an authenticator app or, once each,
/// a recovery code. An account keeps its second factor when its password changes.
void setAccount(Storage &storage, std::string_view username, const std::string &password, std::string_view practitioner);
[[nodiscard]] bool hasAccount(Storage &storage, std::string_view username);

/// Shown once: to whoever the account is for.
struct SecondFactor {
    std::string secret; ///< base32, to type
    std::string uri;    ///< otpauth://…, to draw as a square
    std::vector<std::string> recoveryCodes;
};
inline constexpr int kRecoveryCodes = 8;
/// A new second factor, wanted from now on; what the account had before no longer counts. Nothing when there is no such account.
[[nodiscard]] std::optional<SecondFactor> giveSecondFactor(Storage &storage, std::string_view username);

inline constexpr int kWrongCodesThatLock = 5;
inline constexpr std::int64_t kAccountLockMs = 15 * 60 * 1000;

enum class AccountRefusal { WrongPassword, SecondFactorNeeded, SecondFactorWrong, Locked };
/// "second_factor_needed", as the token endpoint says it; empty for a wrong password.
[[nodiscard]] std::string_view toToken(AccountRefusal refusal);

/// The id of the Practitioner. Takes as long for a name that does not exist, and says nothing of the second factor before the
/// password is right. @param secondFactor digits, or a recovery code as it was typed; empty when none was given
[[nodiscard]] std::variant<std::string, AccountRefusal> practitionerFor(Storage &storage, std::string_view username,
    const std::string &password, const std::string &secondFactor, platform::Instant now);

/// A service of the operator, for RFC 7662. Gives its secret, which is kept nowhere.
[[nodiscard]] std::string addService(Storage &storage, std::string_view name);
[[nodiscard]] bool isService(Storage &storage, std::string_view name, std::string_view secret);

} // namespace hub
