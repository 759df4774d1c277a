// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"
#include "platforms/sqlite/database.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace services {

/// What one guess costs. The usual values take a phone about half a second.
struct LockCost {
    unsigned long long passes = 3;
    std::size_t memoryBytes = 64u * 1024u * 1024u;

    friend bool operator==(const LockCost &, const LockCost &) = default;
};

/// What somebody adds to the secret of the device.
namespace codekind {
inline constexpr std::string_view kNone = "none";             ///< nothing: the device opens by itself
inline constexpr std::string_view kPin = "pin";               ///< six digits
inline constexpr std::string_view kPassphrase = "passphrase"; ///< words
inline constexpr std::string_view kRecovery = "recovery";     ///< 128 random bits on paper, and no device
} // namespace codekind

/// The key of a database, wrapped by two things at once: a secret of this device, which stays in the keystore, and what the
/// person knows. Neither alone opens it. As text it lies beside the database and holds nothing secret.
///
/// The wrapping key is HKDF-SHA256(device secret || Argon2id(code)), the cipher AES-256-GCM; all fields beside the wrapped key
/// are authenticated with it. The numbers of recovery are another such record, without a device and without Argon2id: 128
/// random bits cannot be guessed. Version 1, XChaCha20-Poly1305 in place of AES, is still read.
struct SealedKey {
    static constexpr int kVersion = 2;

    int version = kVersion;
    std::string backend;      ///< what keeps the device secret, `Keystore::backend()`; "none" when nothing does
    std::string installId;    ///< of this profile on this device: a copy elsewhere does not open
    std::string deviceSecret; ///< its name in the keystore; empty without one
    std::string codeKind;     ///< one of `codekind`
    LockCost cost;
    std::string salt;
    std::string nonce;
    std::string wrapped;

    friend bool operator==(const SealedKey &, const SealedKey &) = default;
};

/// Fills salt, nonce and `wrapped` of a record whose other fields are set.
[[nodiscard]] platform::Result<SealedKey> seal(SealedKey record, const sqlite::Key &key, std::string_view code, std::string_view deviceSecret);
/// `WrongKey` when code or device secret are not those it was sealed with; slow on purpose where there is a code.
[[nodiscard]] platform::Result<sqlite::Key> unseal(const SealedKey &record, std::string_view code, std::string_view deviceSecret);

[[nodiscard]] std::string toText(const SealedKey &record);
/// `SchemaTooNew` for a record of a later version, `Corrupt` for anything that is not one.
[[nodiscard]] platform::Result<SealedKey> sealedKeyFromText(std::string_view text);

/// An authentication code under a key drawn from the device secret, for what lies beside the database: 32 bytes.
[[nodiscard]] std::string deviceMac(std::string_view text, std::string_view deviceSecret);

} // namespace services
