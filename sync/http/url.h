// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace http {

/// An absolute http or https address, taken apart.
struct Url {
    std::string scheme; ///< "https" or "http"
    std::string host;   ///< as written, brackets included for IPv6
    std::string port;   ///< empty when it is the scheme's own
    std::string path;
    std::string query;    ///< still encoded
    std::string fragment; ///< still encoded

    /// "https://hub.example:8443"
    [[nodiscard]] std::string origin() const;
    [[nodiscard]] bool isLoopback() const;
};

/// `Invalid` for anything that is not a plain http(s) address; user names and passwords inside one are refused too.
[[nodiscard]] platform::Result<Url> parseUrl(std::string_view text);

/// An address a secret may be sent to: https, or http to this very machine. Else `Untrusted`.
[[nodiscard]] platform::Result<Url> parseTrustedUrl(std::string_view text);

[[nodiscard]] std::string percentEncode(std::string_view text);
/// None when a `%` is not followed by two hexadecimal digits. `+` stays `+`.
[[nodiscard]] std::optional<std::string> percentDecode(std::string_view text);

using FormFields = std::vector<std::pair<std::string_view, std::string_view>>;
/// application/x-www-form-urlencoded
[[nodiscard]] std::string formEncode(const FormFields &fields);

/// The decoded value of a query parameter; none when absent or badly encoded.
[[nodiscard]] std::optional<std::string> queryValue(std::string_view query, std::string_view name);

} // namespace http
