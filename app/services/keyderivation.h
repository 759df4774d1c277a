// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace services {

/// HKDF-SHA256 (RFC 5869) for one block: 32 bytes are all we ever need.
[[nodiscard]] std::string hkdfSha256(std::string_view secret, std::string_view salt, std::string_view purpose);

/// What is drawn from the key of a database, so that no key serves two ends: files that lie beside it, and copies that leave
/// the device. Whoever holds one of the two learns nothing of the other, nor of the database key.
[[nodiscard]] std::string filesKey(std::string_view databaseKey);
[[nodiscard]] std::string exportKey(std::string_view databaseKey);

} // namespace services
