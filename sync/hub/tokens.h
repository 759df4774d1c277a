// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/hub/db/connection.h"
#include "sync/hub/access.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hub {

inline constexpr int kAccessTokenSeconds = 600;
inline constexpr std::int64_t kRefreshSlidingMs = 30LL * 24 * 3600 * 1000;
inline constexpr std::int64_t kRefreshAbsoluteMs = 180LL * 24 * 3600 * 1000;

struct IssuedTokens {
    std::string access;
    std::string refresh;
};

/// A signed-in device, as its owner sees it.
struct Session {
    std::string id;
    std::string deviceName;
    platform::Instant createdAt;
    platform::Instant lastUsedAt;
    bool isBound = false;  ///< to a key of the device
};

/// Opaque tokens of 256 random bits, of which the hub keeps only the SHA-256. The refresh token is not
/// rotated: on a phone the answer that carries the new one gets lost, and with it the session. It ends 30 days after
/// its last use, 180 days after the sign-in, or when it is revoked.
///
/// @param thumbprint of the device's key: both tokens then need its proof each time. Empty: whoever holds them may use them.
[[nodiscard]] IssuedTokens signIn(db::Connection &database, Caller::Kind kind, std::string_view subject, std::string_view deviceName,
    platform::Instant now, std::string_view thumbprint = {});
struct Refreshed {
    std::string access;
    Caller::Kind kind;
    std::string subject;
};
enum class RefreshRefusal { Ended, OtherKey };
/// `Ended` when the token is unknown, ended or revoked, `OtherKey` when it is bound to another key than the one that proved itself.
/// A session from before there were keys is bound to the first one it is renewed with.
[[nodiscard]] std::variant<Refreshed, RefreshRefusal> refresh(
    db::Connection &database, std::string_view refreshToken, std::string_view thumbprint, platform::Instant now);
/// Who holds an access token, with the patients they may see right now. Nothing when it is not good any more, or bound to another
/// key. @param thumbprint of the key that proved itself; empty when none did
[[nodiscard]] std::optional<Caller> callerOf(
    db::Connection &database, std::string_view accessToken, platform::Instant now, std::string_view thumbprint = {});

struct Introspection {
    Caller caller;
    std::string thumbprint; ///< of the key it is bound to; empty when it is not
    platform::Instant expiresAt;
};
/// What a service may know of an access token (RFC 7662); nothing when it is not good any more.
[[nodiscard]] std::optional<Introspection> introspection(db::Connection &database, std::string_view accessToken, platform::Instant now);

/// Whether the session of this refresh token is that of a caregiver whose help has ended or was taken back: for good, not until
/// the next sign-in.
[[nodiscard]] bool hasHelpEnded(db::Connection &database, std::string_view refreshToken, platform::Instant now);

/// Ends the session of an access or refresh token. Unknown tokens are none of our business (RFC 7009).
void revokeToken(db::Connection &database, std::string_view token, platform::Instant now);
[[nodiscard]] std::vector<Session> sessionsOf(db::Connection &database, const Caller &caller, platform::Instant now);
/// False when `caller` has no such session.
bool revokeSession(db::Connection &database, const Caller &caller, std::string_view id, platform::Instant now);

/// A device that reaches a patient's record, as their team sees it.
struct PatientDevice {
    Session session;
    std::string subject; ///< "Patient/…" or "RelatedPerson/…": theirs, or of somebody who helps
};
[[nodiscard]] std::vector<PatientDevice> devicesOf(db::Connection &database, std::string_view patient, platform::Instant now);
/// False when no device of that id reaches the record of `patient`.
bool revokeDeviceOf(db::Connection &database, std::string_view patient, std::string_view id, platform::Instant now);

} // namespace hub
