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

/// The key of a database, wrapped by two things at once: a secret of this device, which stays in the keystore, and what the
/// person knows. Neither alone opens it. As text it lies beside the database and holds nothing secret.
///
/// The wrapping key is HKDF-SHA256(device secret || Argon2id(code)), the cipher XChaCha20-Poly1305; all fields beside the
/// wrapped key are authenticated with it. A second wrapping (a recovery key) would be another such record.
struct SealedKey {
    static constexpr int kVersion = 1;

    int version = kVersion;
    std::string backend;      ///< what kept the device secret: "file"
    std::string installId;    ///< of this profile on this device: a copy elsewhere does not open
    std::string deviceSecret; ///< its name in the keystore
    std::string codeKind;     ///< "pin" or "passphrase": which pad to show
    LockCost cost;
    std::string salt;
    std::string nonce;
    std::string wrapped;

    friend bool operator==(const SealedKey &, const SealedKey &) = default;
};

/// Fills salt, nonce and `wrapped` of a record whose other fields are set.
[[nodiscard]] platform::Result<SealedKey> seal(SealedKey record, const sqlite::Key &key, std::string_view code, std::string_view deviceSecret);
/// `WrongKey` when code or device secret are not those it was sealed with; slow on purpose.
[[nodiscard]] platform::Result<sqlite::Key> unseal(const SealedKey &record, std::string_view code, std::string_view deviceSecret);

[[nodiscard]] std::string toText(const SealedKey &record);
/// `SchemaTooNew` for a record of a later version, `Corrupt` for anything that is not one.
[[nodiscard]] platform::Result<SealedKey> sealedKeyFromText(std::string_view text);

/// An authentication code under a key drawn from the device secret, for what lies beside the database: 32 bytes.
[[nodiscard]] std::string deviceMac(std::string_view text, std::string_view deviceSecret);

} // namespace services
