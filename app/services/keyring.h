// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/recoverycode.h"
#include "app/services/sealedkey.h"
#include "platforms/base/clock.h"
#include "platforms/keystore.h"

#include <filesystem>
#include <optional>
#include <string>

namespace services {

/// The ways to the key of one database, as files beside it: what this device and its person open (`key.json`), and what the
/// numbers on paper open (`recovery.json`). Neither file holds anything secret.
///
/// A key is made once, for a place without a database. Where there is one, no answer of a keystore whatever makes a key: that
/// would lock the person out of their own data.
class KeyRing {
public:
    enum class State {
        None,    ///< no record: a new place, or one from before there were records
        Open,    ///< the device opens by itself
        Coded,   ///< a code is needed
        Damaged, ///< there is a record, and it cannot be read
    };

    /// @param keyName where devices from before the records have the key itself in the keystore
    KeyRing(std::filesystem::path folder, std::string keyName, platform::Keystore &keystore, LockCost cost = {});

    [[nodiscard]] State state() const;
    /// Whether a database, or what is left of one, stands here.
    [[nodiscard]] bool hasDatabase() const;
    [[nodiscard]] platform::Result<SealedKey> record() const;
    /// The secret of the device a record was sealed with; empty for a record without one. `WrongKey` when the keystore was
    /// reached and does not have it, which a dismissed question of the desktop looks like too.
    [[nodiscard]] platform::Result<std::string> deviceSecret(const SealedKey &record) const;

    /// The key of a place that needs no code. Makes one where there is neither a record nor a database; a device from before
    /// gets its record. `Forbidden` where a code is needed.
    [[nodiscard]] platform::Result<sqlite::Key> open(platform::Instant now);

    /// Seals the key anew, under another code or none, proves it, and lets what opened before go. A device that stops in
    /// between opens with one of the two. Without a keystore only a passphrase is taken: `Unavailable`.
    [[nodiscard]] platform::Result<SealedKey> reseal(const sqlite::Key &key, const std::string &code, std::string_view codeKind, platform::Instant now);

    [[nodiscard]] bool hasRecovery() const;
    /// From here on these numbers open, and those from before do not.
    [[nodiscard]] platform::Result<void> keepRecovery(const sqlite::Key &key, const RecoveryCode &code, platform::Instant now);
    [[nodiscard]] platform::Result<sqlite::Key> openByRecovery(const RecoveryCode &code) const;

    /// The key itself, where the keystore still has it from before it was sealed, goes once the seal has opened.
    void dropFormerKey(const sqlite::Key &key) const;

    /// Forgets every way in, and the key that the device proves itself with: from here on the database is noise.
    [[nodiscard]] platform::Result<void> forget();

    /// The files a profile that is moved must take along.
    static constexpr std::string_view kKeyFile = "key.json";
    static constexpr std::string_view kRecoveryFile = "recovery.json";
    static constexpr std::string_view kNoBackend = "none";

private:
    [[nodiscard]] platform::Result<sqlite::Key> makeKey(platform::Instant now);
    [[nodiscard]] platform::Result<SealedKey> recordIn(std::string_view file) const;

    std::filesystem::path m_folder;
    std::string m_keyName;
    platform::Keystore &m_keystore;
    LockCost m_cost;
};

/// Whole or not at all, and on disk when it returns.
[[nodiscard]] platform::Result<void> writeKeyFile(const std::filesystem::path &path, const std::string &text);
[[nodiscard]] std::optional<std::string> readKeyFile(const std::filesystem::path &path);

/// Whether a code is long enough: six digits, or at least twelve characters that are not only digits.
[[nodiscard]] bool isGoodCode(const std::string &code, std::string_view codeKind);

} // namespace services
