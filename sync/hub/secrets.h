// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hub {

/// A slow, salted hash (Argon2id) for what people type: passwords and six-digit codes.
[[nodiscard]] std::string slowHash(const std::string &secret);
[[nodiscard]] bool matchesSlowHash(const std::string &hash, const std::string &secret);

/// A fast hash for random 256-bit secrets, which nobody can try out.
[[nodiscard]] std::string fastHash(std::string_view secret);
/// 256 random bits, base64url.
[[nodiscard]] std::string newSecret();

/// "493536"
[[nodiscard]] std::string newDigits(int count);
/// "AB2C-9XYZ": easy to read out and type, no 0 O 1 I.
[[nodiscard]] std::string newUserCode();
/// The code as it was made, whatever way it was typed; nothing when it cannot be one.
[[nodiscard]] std::optional<std::string> normalUserCode(std::string_view typed);
/// Readable words are not needed for a demo: 12 letters and digits.
[[nodiscard]] std::string newPassword();

} // namespace hub
