// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/trust/keys.h"

#include "platforms/base/bytes.h"

#include <sodium.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

namespace content
{

namespace
{

using platform::Error;
using platform::ErrorCode;

// The first line of the file: what it is, for whoever finds it.
constexpr std::string_view kFileHead = "passerelle secret key 1: keep it to yourself\n";
constexpr std::string_view kMessageHead = "passerelle pack signature 1\n";

struct Pair {
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
    ~Pair() { sodium_memzero(secret.data(), secret.size()); }
};

/// Aborts when the library refuses to start: going on would mean to sign with nothing.
void startSodium()
{
    if (sodium_init() < 0)
        std::abort();
}

void derive(const std::string &seed, Pair &pair)
{
    startSodium();
    crypto_sign_seed_keypair(pair.open.data(), pair.secret.data(), reinterpret_cast<const unsigned char *>(seed.data()));
}

std::string signedMessage(const PackArchive &archive, std::string_view keyId, std::string_view signedOn)
{
    return std::string(kMessageHead) + std::string(keyId) + '\n' + std::string(signedOn) + '\n' + archive.manifestText();
}

} // namespace

std::string keyIdOf(std::string_view publicKey)
{
    return platform::toHex(platform::sha256(publicKey)).substr(0, 16);
}

SecretKey::SecretKey(SecretKey &&other) noexcept : m_seed(std::move(other.m_seed))
{
    platform::wipe(other.m_seed);
}

SecretKey::~SecretKey()
{
    platform::wipe(m_seed);
}

SecretKey SecretKey::random()
{
    return SecretKey(platform::randomBytes(crypto_sign_SEEDBYTES));
}

platform::Result<SecretKey> SecretKey::fromFile(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    if (!in.is_open())
        return Error{ErrorCode::Missing, "the key file cannot be read"};
    std::string head(kFileHead.size(), '\0');
    std::string line;
    in.read(head.data(), static_cast<std::streamsize>(head.size()));
    std::getline(in, line);
    auto seed = platform::fromBase64Url(line);
    platform::wipe(line);
    if (head != kFileHead || !seed || seed->size() != crypto_sign_SEEDBYTES)
        return Error{ErrorCode::Invalid, "this is not a secret key made by passerelle-pack keygen"};
    return SecretKey(std::move(*seed));
}

platform::Result<void> SecretKey::saveTo(const std::filesystem::path &file) const
{
    // O_EXCL with the mode: at no moment is there a file that others could read, and no key is ever lost to a new one.
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return Error{errno == EEXIST ? ErrorCode::Conflict : ErrorCode::Storage, "the key file cannot be made"};
    std::string text = std::string(kFileHead) + platform::toBase64Url(m_seed) + '\n';
    const bool isWritten =
        ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(descriptor) == 0;
    platform::wipe(text);
    ::close(descriptor);
    if (!isWritten) {
        ::unlink(file.c_str()); // nothing was signed with it yet
        return Error{ErrorCode::Full, "the key file could not be written"};
    }
    return {};
}

std::string SecretKey::publicKey() const
{
    Pair pair;
    derive(m_seed, pair);
    return {pair.open.begin(), pair.open.end()};
}

std::string SecretKey::sign(std::string_view message) const
{
    Pair pair;
    derive(m_seed, pair);
    std::string signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(reinterpret_cast<unsigned char *>(signature.data()), nullptr,
        reinterpret_cast<const unsigned char *>(message.data()), message.size(), pair.secret.data());
    return signature;
}

ArchiveSignature sign(const PackArchive &archive, const SecretKey &key, const std::string &signedOn)
{
    const std::string id = key.keyId();
    return {id, key.sign(signedMessage(archive, id, signedOn)), signedOn};
}

bool isSignedBy(const PackArchive &archive, std::string_view publicKey)
{
    const auto &signature = archive.signature();
    if (!signature || signature->bytes.size() != crypto_sign_BYTES || publicKey.size() != crypto_sign_PUBLICKEYBYTES ||
        signature->keyId != keyIdOf(publicKey))
        return false;
    startSodium();
    const std::string message = signedMessage(archive, signature->keyId, signature->signedOn);
    return crypto_sign_verify_detached(reinterpret_cast<const unsigned char *>(signature->bytes.data()),
               reinterpret_cast<const unsigned char *>(message.data()), message.size(),
               reinterpret_cast<const unsigned char *>(publicKey.data())) == 0;
}

} // namespace content
