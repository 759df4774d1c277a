// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hub {

inline constexpr std::string_view kCertificateFile = "tls.crt";
inline constexpr std::string_view kCertificateKeyFile = "tls.key";
inline constexpr std::string_view kNextKeyFile = "tls-next.key";

/// A certificate that vouches for itself, for a hub without a domain name or without the internet. Apps are told its key when they
/// are enrolled and accept no other, so a renewal keeps the key. To change the key, the next one is made first: apps learn it
/// over the connection that they trust, and after a few weeks it is taken.
struct CertificateWish {
    std::vector<std::string> names; ///< host names and addresses that apps reach the hub by
    int days = 730;
    bool takesNextKey = false;
};
/// Writes tls.crt and, when there is none, tls.key into `folder`; gives the pin of the key. The detail of an error is a sentence
/// for the operator.
[[nodiscard]] platform::Result<std::string> makeCertificate(const std::filesystem::path &folder, const CertificateWish &wish);
/// Makes tls-next.key, when there is none; gives its pin.
[[nodiscard]] platform::Result<std::string> makeNextKey(const std::filesystem::path &folder);

/// SHA-256 of the SubjectPublicKeyInfo, base64url.
[[nodiscard]] std::optional<std::string> pinOfCertificate(const std::filesystem::path &pem);
[[nodiscard]] std::optional<std::string> pinOfKey(const std::filesystem::path &pem);
/// Whether nobody else vouches for the certificate.
[[nodiscard]] bool vouchesForItself(const std::filesystem::path &pem);
/// Whole days until it expires; negative when it has.
[[nodiscard]] std::optional<int> daysLeft(const std::filesystem::path &pem);

} // namespace hub
