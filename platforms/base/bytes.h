// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace platform {

/// Cryptographically secure random bytes. Aborts when the system has none: going on would make guessable keys.
[[nodiscard]] std::string randomBytes(std::size_t count);

/// Lower-case hexadecimal.
[[nodiscard]] std::string toHex(std::string_view bytes);
[[nodiscard]] std::optional<std::string> fromHex(std::string_view hex);

/// Base64url without padding (RFC 4648 §5).
[[nodiscard]] std::string toBase64Url(std::string_view bytes);
[[nodiscard]] std::optional<std::string> fromBase64Url(std::string_view text);

/// SHA-256 digest, 32 raw bytes.
[[nodiscard]] std::string sha256(std::string_view bytes);

/// Overwrites a secret before its memory is given back.
void wipe(std::string &secret);

} // namespace platform
