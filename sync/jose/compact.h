// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jose {

/// A token in three parts (RFC 7515 §7.1), decoded but not checked.
struct Compact {
    std::string header;
    std::string payload;
    std::string signature;
    std::string signedText; ///< what the signature is over
};

/// Nothing when it is not three base64url parts, or longer than any token of ours.
[[nodiscard]] std::optional<Compact> splitCompact(std::string_view token);

/// What is to be signed for these two JSON texts.
[[nodiscard]] std::string signedText(std::string_view header, std::string_view payload);
[[nodiscard]] std::string joinCompact(std::string_view signedText, std::string_view signature);

} // namespace jose
