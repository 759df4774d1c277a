// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/jose/es256.h"

#include "platforms/base/bytes.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <cstdlib>

namespace jose {

namespace {

constexpr std::size_t kCoordinate = 32;
constexpr char kCurve[] = "prime256v1";

template <auto Free>
struct With {
    template <typename T>
    void operator()(T *thing) const { Free(thing); }
};
using Key = std::unique_ptr<EVP_PKEY, With<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, With<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, With<EVP_MD_CTX_free>>;
using Signature = std::unique_ptr<ECDSA_SIG, With<ECDSA_SIG_free>>;
using Number = std::unique_ptr<BIGNUM, With<BN_free>>;

const unsigned char *bytesOf(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

std::string padded(const BIGNUM *number)
{
    std::string bytes(kCoordinate, '\0');
    const bool fits = number && BN_bn2binpad(number, reinterpret_cast<unsigned char *>(bytes.data()), int(kCoordinate)) == int(kCoordinate);
    return fits ? bytes : std::string();
}

std::string coordinate(EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    const Number owned(number);
    return padded(number);
}

bool isP256(EVP_PKEY *key)
{
    char group[64] = {};
    return EVP_PKEY_is_a(key, "EC") && EVP_PKEY_get_group_name(key, group, sizeof group, nullptr) == 1 && std::string_view(group) == kCurve;
}

Key keyFrom(const PublicKey &point)
{
    if (point.x.size() != kCoordinate || point.y.size() != kCoordinate)
        return nullptr;
    std::string encoded = '\x04' + point.x + point.y; // uncompressed
    char curve[] = "prime256v1";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, curve, 0),
        OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, encoded.data(), encoded.size()), OSSL_PARAM_construct_end()};
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "EC", nullptr));
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1
        || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, const_cast<OSSL_PARAM *>(parameters)) != 1)
        return nullptr;
    Key owned(key);
    const KeyContext check(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return check && EVP_PKEY_public_check(check.get()) == 1 ? std::move(owned) : nullptr;
}

} // namespace

std::string PublicKey::jwk() const
{
    return R"({"crv":"P-256","kty":"EC","x":")" + platform::toBase64Url(x) + R"(","y":")" + platform::toBase64Url(y) + "\"}";
}

std::string PublicKey::thumbprint() const
{
    return platform::toBase64Url(platform::sha256(jwk()));
}

SigningKey::SigningKey(std::shared_ptr<evp_pkey_st> key)
    : m_key(std::move(key)), m_public{coordinate(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X), coordinate(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y)}
{
}

SigningKey SigningKey::make()
{
    std::shared_ptr<EVP_PKEY> key(EVP_EC_gen("P-256"), &EVP_PKEY_free);
    if (!key)
        std::abort(); // the library has no randomness or no curve: any other key could be guessed
    return SigningKey(std::move(key));
}

std::optional<SigningKey> SigningKey::fromDer(std::string_view pkcs8)
{
    const unsigned char *at = bytesOf(pkcs8);
    std::shared_ptr<EVP_PKEY> key(d2i_AutoPrivateKey(nullptr, &at, long(pkcs8.size())), &EVP_PKEY_free);
    if (!key || !isP256(key.get()))
        return std::nullopt;
    return SigningKey(std::move(key));
}

std::string SigningKey::toDer() const
{
    const std::unique_ptr<PKCS8_PRIV_KEY_INFO, With<PKCS8_PRIV_KEY_INFO_free>> info(EVP_PKEY2PKCS8(m_key.get()));
    std::string der(std::size_t(std::max(0, i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr))), '\0');
    auto *at = reinterpret_cast<unsigned char *>(der.data());
    i2d_PKCS8_PRIV_KEY_INFO(info.get(), &at);
    return der;
}

std::string SigningKey::sign(std::string_view message) const
{
    const DigestContext context(EVP_MD_CTX_new());
    std::size_t length = 0;
    std::string der;
    const bool begun = context && EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) == 1
        && EVP_DigestSign(context.get(), nullptr, &length, bytesOf(message), message.size()) == 1;
    der.resize(length);
    if (!begun || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(der.data()), &length, bytesOf(message), message.size()) != 1)
        return {};
    const unsigned char *at = bytesOf(der);
    const Signature signature(d2i_ECDSA_SIG(nullptr, &at, long(length)));
    return signature ? padded(ECDSA_SIG_get0_r(signature.get())) + padded(ECDSA_SIG_get0_s(signature.get())) : std::string();
}

bool verifyEs256(const PublicKey &key, std::string_view message, std::string_view signature)
{
    const Key point = keyFrom(key);
    if (!point || signature.size() != 2 * kCoordinate)
        return false;
    Signature numbers(ECDSA_SIG_new());
    BIGNUM *r = BN_bin2bn(bytesOf(signature), int(kCoordinate), nullptr);
    BIGNUM *s = BN_bin2bn(bytesOf(signature.substr(kCoordinate)), int(kCoordinate), nullptr);
    if (!numbers || ECDSA_SIG_set0(numbers.get(), r, s) != 1) {
        BN_free(r);
        BN_free(s);
        return false;
    }
    unsigned char *der = nullptr;
    const int length = i2d_ECDSA_SIG(numbers.get(), &der);
    const DigestContext context(EVP_MD_CTX_new());
    const bool right = length > 0 && context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, point.get()) == 1
        && EVP_DigestVerify(context.get(), der, std::size_t(length), bytesOf(message), message.size()) == 1;
    OPENSSL_free(der);
    return right;
}

} // namespace jose
