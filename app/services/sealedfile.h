// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <filesystem>
#include <string>

namespace services {

/// A file that only its key opens: XChaCha20-Poly1305 in pieces (libsodium secretstream), bound to a name so that one sealed
/// file cannot stand in for another. Losing the key loses the file, which is how one is deleted for good.
inline constexpr std::size_t kSealKeyBytes = 32;

/// Whole on disk when it returns, or not there at all.
[[nodiscard]] platform::Result<void> writeSealed(
    const std::filesystem::path &file, const std::string &name, const std::string &key, const std::string &content);
/// `Missing`, or `Corrupt` when key, name or any byte is not as it was.
[[nodiscard]] platform::Result<std::string> readSealed(
    const std::filesystem::path &file, const std::string &name, const std::string &key, std::size_t maxBytes);

} // namespace services
