// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct evp_pkey_st;

/// Keys and signatures of JSON Web Tokens, over OpenSSL: for devices, which prove with them, and for the hub, which checks.
/// Knows no claim and reads no JSON.
namespace jose {

/// A point of P-256, 32 bytes a coordinate.
struct PublicKey {
    std::string x;
    std::string y;

    /// The required members in the order that RFC 7638 hashes.
    [[nodiscard]] std::string jwk() const;
    /// The name of the key, its SHA-256 in base64url.
    [[nodiscard]] std::string thumbprint() const;

    friend bool operator==(const PublicKey &, const PublicKey &) = default;
};

/// A P-256 key that signs. Copies share one key; the last one wipes it.
class SigningKey {
public:
    [[nodiscard]] static SigningKey make();
    /// Nothing when the bytes are no such key.
    [[nodiscard]] static std::optional<SigningKey> fromDer(std::string_view pkcs8);

    /// PKCS#8. A secret: whoever asks wipes it.
    [[nodiscard]] std::string toDer() const;
    [[nodiscard]] const PublicKey &publicKey() const { return m_public; }
    /// ES256 (RFC 7518 §3.4): 64 bytes, r then s.
    [[nodiscard]] std::string sign(std::string_view message) const;

private:
    explicit SigningKey(std::shared_ptr<evp_pkey_st> key);

    std::shared_ptr<evp_pkey_st> m_key;
    PublicKey m_public;
};

/// False, too, for a point that is not on the curve.
[[nodiscard]] bool verifyEs256(const PublicKey &key, std::string_view message, std::string_view signature);

} // namespace jose
