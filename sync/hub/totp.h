// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// One-time codes by time (RFC 6238) as every authenticator app makes them: HMAC-SHA1, 30 seconds, 6 digits.
namespace hub {

inline constexpr std::int64_t kTotpStepMs = 30'000;

/// 160 random bits.
[[nodiscard]] std::string newTotpSecret();
/// @param digits 6; the vectors of the standard have 8
[[nodiscard]] std::string totpCode(std::string_view secret, std::int64_t step, int digits = 6);
/// The time step that `code` belongs to, at most one away from now: clocks differ, and people type. Nothing when it is none.
[[nodiscard]] std::optional<std::int64_t> totpStepOf(std::string_view secret, std::string_view code, platform::Instant now);

/// RFC 4648 §6, without padding: how people type a secret.
[[nodiscard]] std::string toBase32(std::string_view bytes);
/// What the square says that an authenticator app reads.
[[nodiscard]] std::string otpauthUri(std::string_view username, std::string_view secret);

} // namespace hub
