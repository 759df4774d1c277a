// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace jose {

/// RS256 (RFC 7518 §3.3). `modulus` and `exponent` are the raw bytes of a JWK's n and e; under 2048 bits nothing is right.
[[nodiscard]] bool verifyRs256(std::string_view modulus, std::string_view exponent, std::string_view message, std::string_view signature);

} // namespace jose
