// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/sealedkey.h"

#include "app/services/keyderivation.h"
#include "platforms/base/bytes.h"

#include <openssl/evp.h>
#include <sodium.h>

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace services {

using namespace Qt::Literals::StringLiterals;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr std::size_t kDerivedBytes = 32;
constexpr std::size_t kRecoveryBytes = 16;
constexpr std::size_t kTagBytes = 16;
constexpr std::size_t kGcmNonceBytes = 12;
constexpr int kFirstVersion = 1; ///< XChaCha20-Poly1305
constexpr std::string_view kWrappingPurpose = "kek v1";
constexpr std::string_view kFirstPurpose = "passerelle wrapping key v1";
constexpr std::string_view kMacPurpose = "passerelle device mac v1";

const unsigned char *bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

unsigned char *bytes(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

/// Everything of the record but what the cipher itself makes.
std::string boundText(const SealedKey &record)
{
    return std::to_string(record.version) + '\n' + record.backend + '\n' + record.installId + '\n' + record.deviceSecret + '\n' + record.codeKind + '\n'
        + std::to_string(record.cost.passes) + '\n' + std::to_string(record.cost.memoryBytes) + '\n' + platform::toHex(record.salt);
}

bool isSlow(const SealedKey &record)
{
    return record.codeKind == codekind::kPin || record.codeKind == codekind::kPassphrase;
}

Result<std::string> wrappingKey(const SealedKey &record, std::string_view code, std::string_view deviceSecret)
{
    if (sodium_init() < 0)
        return Error{ErrorCode::Unavailable, "libsodium cannot start"};
    if (record.codeKind == codekind::kNone && deviceSecret.empty())
        return Error{ErrorCode::WrongKey, "neither a device nor a person opens this key"};
    if (record.codeKind == codekind::kRecovery && code.size() != kRecoveryBytes)
        return Error{ErrorCode::WrongKey, "the recovery key has not the length of one"};
    std::string derived;
    if (record.codeKind == codekind::kRecovery) {
        derived = std::string(code);
    } else if (isSlow(record)) {
        derived.assign(kDerivedBytes, '\0');
        if (record.salt.size() != crypto_pwhash_SALTBYTES
            || crypto_pwhash(bytes(derived), derived.size(), code.data(), code.size(), bytes(record.salt), record.cost.passes, record.cost.memoryBytes,
                   crypto_pwhash_ALG_ARGON2ID13) != 0)
            return Error{ErrorCode::Unavailable, "there is not enough memory to check the code"};
    }
    std::string both = std::string(deviceSecret) + derived;
    std::string key = hkdfSha256(both, record.salt, record.version == kFirstVersion ? kFirstPurpose : kWrappingPurpose);
    platform::wipe(both);
    platform::wipe(derived);
    return key;
}

// OpenSSL and not libsodium: the AES of libsodium wants instructions that not every processor has.
using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

Result<std::string> gcmSeal(std::string_view key, std::string_view nonce, std::string_view bound, std::string_view plain)
{
    const Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    std::string out(plain.size() + kTagBytes, '\0');
    int length = 0;
    const bool done = cipher && EVP_EncryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(nonce)) == 1
        && EVP_EncryptUpdate(cipher.get(), nullptr, &length, bytes(bound), static_cast<int>(bound.size())) == 1
        && EVP_EncryptUpdate(cipher.get(), bytes(out), &length, bytes(plain), static_cast<int>(plain.size())) == 1
        && EVP_EncryptFinal_ex(cipher.get(), bytes(out) + length, &length) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_GET_TAG, kTagBytes, bytes(out) + plain.size()) == 1;
    if (!done)
        return Error{ErrorCode::Unavailable, "the key cannot be sealed here"};
    return out;
}

/// Nothing when the tag does not fit.
std::optional<std::string> gcmOpen(std::string_view key, std::string_view nonce, std::string_view bound, std::string sealed)
{
    const Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    const std::size_t size = sealed.size() - kTagBytes;
    std::string out(size, '\0');
    int length = 0;
    const bool opened = cipher && EVP_DecryptInit_ex(cipher.get(), EVP_aes_256_gcm(), nullptr, bytes(key), bytes(nonce)) == 1
        && EVP_DecryptUpdate(cipher.get(), nullptr, &length, bytes(bound), static_cast<int>(bound.size())) == 1
        && EVP_DecryptUpdate(cipher.get(), bytes(out), &length, bytes(sealed), static_cast<int>(size)) == 1
        && EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_GCM_SET_TAG, kTagBytes, bytes(sealed) + size) == 1
        && EVP_DecryptFinal_ex(cipher.get(), bytes(out) + length, &length) == 1;
    if (opened)
        return out;
    platform::wipe(out); // what a wrong key makes of it is nobody's business either
    return std::nullopt;
}

std::optional<std::string> firstVersionOpen(std::string_view key, std::string_view nonce, std::string_view bound, std::string_view sealed)
{
    std::string out(sealed.size() - crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    unsigned long long length = 0;
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            bytes(out), &length, nullptr, bytes(sealed), sealed.size(), bytes(bound), bound.size(), bytes(nonce), bytes(key)) == 0)
        return out;
    return std::nullopt;
}

} // namespace

Result<SealedKey> seal(SealedKey record, const sqlite::Key &key, std::string_view code, std::string_view deviceSecret)
{
    record.version = SealedKey::kVersion;
    record.salt = platform::randomBytes(crypto_pwhash_SALTBYTES);
    record.nonce = platform::randomBytes(kGcmNonceBytes);
    auto wrapping = wrappingKey(record, code, deviceSecret);
    if (!wrapping)
        return wrapping.error();
    auto wrapped = gcmSeal(*wrapping, record.nonce, boundText(record), key.bytes());
    platform::wipe(*wrapping);
    if (!wrapped)
        return wrapped.error();
    record.wrapped = std::move(*wrapped);
    return record;
}

Result<sqlite::Key> unseal(const SealedKey &record, std::string_view code, std::string_view deviceSecret)
{
    const bool isFirst = record.version == kFirstVersion;
    if (record.nonce.size() != (isFirst ? crypto_aead_xchacha20poly1305_ietf_NPUBBYTES : kGcmNonceBytes) || record.wrapped.size() <= kTagBytes)
        return Error{ErrorCode::Corrupt, "the sealed key has not the length of one"};
    auto wrapping = wrappingKey(record, code, deviceSecret);
    if (!wrapping)
        return wrapping.error();
    const std::string bound = boundText(record);
    auto key = isFirst ? firstVersionOpen(*wrapping, record.nonce, bound, record.wrapped) : gcmOpen(*wrapping, record.nonce, bound, record.wrapped);
    platform::wipe(*wrapping);
    if (!key)
        return Error{ErrorCode::WrongKey, "the code does not open the sealed key"};
    return sqlite::Key(std::move(*key));
}

std::string toText(const SealedKey &record)
{
    const auto hex = [](const std::string &value) { return QString::fromStdString(platform::toHex(value)); };
    const QJsonObject object{
        {u"version"_s, record.version},
        {u"backend"_s, QString::fromStdString(record.backend)},
        {u"install"_s, QString::fromStdString(record.installId)},
        {u"deviceSecret"_s, QString::fromStdString(record.deviceSecret)},
        {u"codeKind"_s, QString::fromStdString(record.codeKind)},
        {u"kdf"_s, u"argon2id13"_s},
        {u"passes"_s, double(record.cost.passes)},
        {u"memory"_s, double(record.cost.memoryBytes)},
        {u"salt"_s, hex(record.salt)},
        {u"cipher"_s, record.version == kFirstVersion ? u"xchacha20poly1305"_s : u"aes-256-gcm"_s},
        {u"nonce"_s, hex(record.nonce)},
        {u"wrapped"_s, hex(record.wrapped)},
    };
    return QJsonDocument(object).toJson().toStdString();
}

Result<SealedKey> sealedKeyFromText(std::string_view text)
{
    const QJsonObject object = QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size()))).object();
    const auto string = [&](QLatin1StringView name) { return object.value(name).toString().toStdString(); };
    SealedKey record;
    record.version = object.value("version"_L1).toInt();
    if (record.version > SealedKey::kVersion)
        return Error{ErrorCode::SchemaTooNew, "the sealed key is of a later version"};
    const auto salt = platform::fromHex(string("salt"_L1));
    const auto nonce = platform::fromHex(string("nonce"_L1));
    const auto wrapped = platform::fromHex(string("wrapped"_L1));
    record.backend = string("backend"_L1);
    record.installId = string("install"_L1);
    record.deviceSecret = string("deviceSecret"_L1);
    record.codeKind = string("codeKind"_L1);
    const double passes = object.value("passes"_L1).toDouble();
    const double memory = object.value("memory"_L1).toDouble();
    const std::string cipher = record.version == kFirstVersion ? "xchacha20poly1305" : "aes-256-gcm";
    const bool isKnown = string("kdf"_L1) == "argon2id13" && string("cipher"_L1) == cipher;
    // Bounds, so that a file somebody wrote cannot make the device reserve all its memory.
    const bool isSane = passes >= 1 && passes <= 100 && memory >= 8192 && memory <= 1024.0 * 1024 * 1024;
    const bool needsDevice = record.codeKind == codekind::kNone || record.codeKind == codekind::kPin;
    if (record.version < kFirstVersion || !isKnown || !isSane || !salt || !nonce || !wrapped || record.codeKind.empty()
        || (needsDevice && record.deviceSecret.empty()))
        return Error{ErrorCode::Corrupt, "the file of the sealed key is not one"};
    record.cost = {static_cast<unsigned long long>(passes), static_cast<std::size_t>(memory)};
    record.salt = *salt;
    record.nonce = *nonce;
    record.wrapped = *wrapped;
    return record;
}

std::string deviceMac(std::string_view text, std::string_view deviceSecret)
{
    std::string key = hkdfSha256(deviceSecret, "", kMacPurpose);
    std::string mac(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(key), key.size());
    crypto_auth_hmacsha256_update(&state, bytes(text), text.size());
    crypto_auth_hmacsha256_final(&state, bytes(mac));
    sodium_memzero(&state, sizeof state);
    platform::wipe(key);
    return mac;
}

} // namespace services
