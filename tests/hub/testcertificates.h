// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <memory>
#include <string>

struct evp_pkey_st;
struct x509_st;

namespace testsupport {

/// A certificate with whatever is wrong with it that a test wants, and its key.
class TestCertificate {
public:
    struct Wish {
        std::string name = "127.0.0.1"; ///< an address or a host name
        int fromDays = -1;
        int toDays = 30;
        bool isAuthority = false;
    };
    /// @param issuer who vouches for it; null: itself
    explicit TestCertificate(const Wish &wish, const TestCertificate *issuer = nullptr);

    void write(const std::filesystem::path &certificate, const std::filesystem::path &key) const;
    /// SHA-256 of the SubjectPublicKeyInfo, base64url.
    [[nodiscard]] std::string pin() const;

private:
    std::shared_ptr<evp_pkey_st> m_key;
    std::shared_ptr<x509_st> m_certificate;
};

} // namespace testsupport
