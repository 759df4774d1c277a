// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/sealedkey.h"

#include "platforms/base/bytes.h"

#include <sodium.h>

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace services {

using namespace Qt::Literals::StringLiterals;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr std::size_t kDerivedBytes = 32;
constexpr std::string_view kWrappingPurpose = "passerelle wrapping key v1";
constexpr std::string_view kMacPurpose = "passerelle device mac v1";

const unsigned char *bytes(std::string_view text)
{
    return reinterpret_cast<const unsigned char *>(text.data());
}

unsigned char *bytes(std::string &text)
{
    return reinterpret_cast<unsigned char *>(text.data());
}

std::string hmac(std::string_view key, std::string_view text)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytes(key), key.size());
    crypto_auth_hmacsha256_update(&state, bytes(text), text.size());
    std::string out(crypto_auth_hmacsha256_BYTES, '\0');
    crypto_auth_hmacsha256_final(&state, bytes(out));
    sodium_memzero(&state, sizeof state);
    return out;
}

/// HKDF-SHA256 (RFC 5869) for one block: 32 bytes are all we ever need.
std::string hkdf(std::string_view secret, std::string_view salt, std::string_view purpose)
{
    std::string extracted = hmac(salt, secret);
    std::string key = hmac(extracted, std::string(purpose) + '\x01');
    platform::wipe(extracted);
    return key;
}

/// Everything of the record but what the cipher itself makes.
std::string boundText(const SealedKey &record)
{
    return std::to_string(record.version) + '\n' + record.backend + '\n' + record.installId + '\n' + record.deviceSecret + '\n' + record.codeKind + '\n'
        + std::to_string(record.cost.passes) + '\n' + std::to_string(record.cost.memoryBytes) + '\n' + platform::toHex(record.salt);
}

Result<std::string> wrappingKey(const SealedKey &record, std::string_view code, std::string_view deviceSecret)
{
    if (sodium_init() < 0)
        return Error{ErrorCode::Unavailable, "libsodium cannot start"};
    std::string derived(kDerivedBytes, '\0');
    if (record.salt.size() != crypto_pwhash_SALTBYTES
        || crypto_pwhash(bytes(derived), derived.size(), code.data(), code.size(), bytes(record.salt), record.cost.passes, record.cost.memoryBytes,
               crypto_pwhash_ALG_ARGON2ID13) != 0)
        return Error{ErrorCode::Unavailable, "there is not enough memory to check the code"};
    std::string both = std::string(deviceSecret) + derived;
    std::string key = hkdf(both, record.salt, kWrappingPurpose);
    platform::wipe(both);
    platform::wipe(derived);
    return key;
}

} // namespace

Result<SealedKey> seal(SealedKey record, const sqlite::Key &key, std::string_view code, std::string_view deviceSecret)
{
    record.salt = platform::randomBytes(crypto_pwhash_SALTBYTES);
    record.nonce = platform::randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    auto wrapping = wrappingKey(record, code, deviceSecret);
    if (!wrapping)
        return wrapping.error();
    const std::string bound = boundText(record);
    record.wrapped.assign(key.bytes().size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    unsigned long long length = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(record.wrapped), &length, bytes(key.bytes()), key.bytes().size(), bytes(bound), bound.size(),
        nullptr, bytes(record.nonce), bytes(*wrapping));
    platform::wipe(*wrapping);
    return record;
}

Result<sqlite::Key> unseal(const SealedKey &record, std::string_view code, std::string_view deviceSecret)
{
    if (record.nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES || record.wrapped.size() <= crypto_aead_xchacha20poly1305_ietf_ABYTES)
        return Error{ErrorCode::Corrupt, "the sealed key has not the length of one"};
    auto wrapping = wrappingKey(record, code, deviceSecret);
    if (!wrapping)
        return wrapping.error();
    const std::string bound = boundText(record);
    std::string key(record.wrapped.size() - crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    unsigned long long length = 0;
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(key), &length, nullptr, bytes(record.wrapped), record.wrapped.size(),
        bytes(bound), bound.size(), bytes(record.nonce), bytes(*wrapping));
    platform::wipe(*wrapping);
    if (opened != 0) {
        platform::wipe(key);
        return Error{ErrorCode::WrongKey, "the code does not open the sealed key"};
    }
    return sqlite::Key(std::move(key));
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
        {u"cipher"_s, u"xchacha20poly1305"_s},
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
    const bool isKnown = string("kdf"_L1) == "argon2id13" && string("cipher"_L1) == "xchacha20poly1305";
    // Bounds, so that a file somebody wrote cannot make the device reserve all its memory.
    const bool isSane = passes >= 1 && passes <= 100 && memory >= 8192 && memory <= 1024.0 * 1024 * 1024;
    if (record.version < 1 || !isKnown || !isSane || !salt || !nonce || !wrapped || record.deviceSecret.empty())
        return Error{ErrorCode::Corrupt, "the file of the sealed key is not one"};
    record.cost = {static_cast<unsigned long long>(passes), static_cast<std::size_t>(memory)};
    record.salt = *salt;
    record.nonce = *nonce;
    record.wrapped = *wrapped;
    return record;
}

std::string deviceMac(std::string_view text, std::string_view deviceSecret)
{
    return hmac(hkdf(deviceSecret, "", kMacPurpose), text);
}

} // namespace services
