// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/archive/packarchive.h"
#include "platforms/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace content
{

/// The name of a public key: the first 16 hexadecimal digits of its SHA-256, so that nobody can give a key the name of
/// another one.
[[nodiscard]] std::string keyIdOf(std::string_view publicKey);

/// The half that signs. Its file is readable by its owner alone; whoever has it speaks for the issuer.
class SecretKey
{
public:
    [[nodiscard]] static SecretKey random();
    [[nodiscard]] static platform::Result<SecretKey> fromFile(const std::filesystem::path &file);

    SecretKey(SecretKey &&other) noexcept;
    SecretKey(const SecretKey &) = delete;
    SecretKey &operator=(const SecretKey &) = delete;
    SecretKey &operator=(SecretKey &&) = delete;
    ~SecretKey();

    /// Makes the file, readable by its owner alone; never replaces one: `Conflict`.
    [[nodiscard]] platform::Result<void> saveTo(const std::filesystem::path &file) const;

    [[nodiscard]] std::string publicKey() const;
    [[nodiscard]] std::string keyId() const { return keyIdOf(publicKey()); }
    /// 64 bytes of Ed25519.
    [[nodiscard]] std::string sign(std::string_view message) const;

private:
    explicit SecretKey(std::string seed) : m_seed(std::move(seed)) {}

    std::string m_seed; ///< 32 bytes
};

/// Signs the list of files of an archive, together with the name of the key and the date, so that neither can be
/// exchanged later.
[[nodiscard]] ArchiveSignature sign(const PackArchive &archive, const SecretKey &key, const std::string &signedOn);

/// Whether the archive carries a signature of that key over exactly its list of files.
[[nodiscard]] bool isSignedBy(const PackArchive &archive, std::string_view publicKey);

} // namespace content
