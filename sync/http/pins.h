// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace http {

/// Keys a server is known by: SHA-256 of its SubjectPublicKeyInfo, base64url, 43 characters each. With pins, a certificate that
/// vouches for itself is enough when its key is one of them; any other key is refused, whoever vouches for it.
using Pins = std::vector<std::string>;

[[nodiscard]] bool isPin(std::string_view text);

/// "pin pin", for one setting; what is no pin is left out when read.
[[nodiscard]] std::string toText(const Pins &pins);
[[nodiscard]] Pins pinsFromText(std::string_view text);

} // namespace http
