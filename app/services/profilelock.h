// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/sealedkey.h"
#include "platforms/base/clock.h"
#include "platforms/keystore.h"

#include <filesystem>
#include <optional>
#include <string>

namespace services {

/// What came of a code that was typed.
struct LockTrial {
    enum class Outcome {
        Opened,
        WrongCode,
        MustWait, ///< not even looked at: too many wrong codes, and it is too early
        Failed,   ///< the code could not be checked: `error` says why, and no try was counted
    };

    Outcome outcome = Outcome::Failed;
    std::optional<sqlite::Key> key;
    std::optional<platform::Instant> retryAt; ///< of WrongCode and MustWait, when there is a wait
    std::optional<platform::Error> error;
};

/// The lock of one profile: a code that wraps the key of its database, and how often a wrong one was typed.
///
/// Wrong codes are counted before they are checked, in a file signed with the device secret: killing the app, starting it
/// again or taking the file away gives no further try. After the fifth there is a wait, longer each time, and never an
/// erasure. A clock set back begins the wait again. Used from one thread at a time; checking a code takes long.
class ProfileLock {
public:
    /// @param keyName where the keystore has the key of this database while there is no lock
    ProfileLock(std::filesystem::path folder, std::string keyName, platform::Keystore &keystore, LockCost cost = {});

    /// Whether opening needs a code. Asks for one file and nothing else.
    [[nodiscard]] bool isSet() const;
    /// "pin" or "passphrase"; empty without a lock.
    [[nodiscard]] std::string codeKind() const;
    /// Until when codes are not looked at; none when one may be typed now.
    [[nodiscard]] std::optional<platform::Instant> retryAt(platform::Instant now) const;

    [[nodiscard]] LockTrial open(const std::string &code, platform::Instant now);
    /// Sets a lock, or another code. The old way in goes once the new one is proven and on disk; a device that stops in
    /// between opens with one of the two.
    [[nodiscard]] platform::Result<void> set(const sqlite::Key &key, const std::string &code, const std::string &codeKind, platform::Instant now);
    /// Back to a profile without a lock.
    [[nodiscard]] platform::Result<void> remove(const sqlite::Key &key);

    /// The files a profile that is moved must take along.
    static constexpr std::string_view kKeyFile = "key.json";
    static constexpr std::string_view kTriesFile = "tries.json";
    static constexpr int kFreeTries = 5; ///< wrong codes before there is a wait

    /// The wait after so many wrong codes: none before the fifth, then 1 minute, 5, 15, and an hour each time.
    [[nodiscard]] static std::int64_t waitMs(int wrongCodes);

private:
    struct Tries {
        int wrong = 0;
        std::int64_t retryAtMs = 0;
        std::int64_t seenAtMs = 0;
    };

    [[nodiscard]] platform::Result<SealedKey> record() const;
    [[nodiscard]] platform::Result<std::string> deviceSecret(const SealedKey &record) const;
    [[nodiscard]] Tries tries(const SealedKey &record, std::string_view secret, platform::Instant now) const;
    [[nodiscard]] platform::Result<void> keep(const Tries &tries, const SealedKey &record, std::string_view secret) const;

    std::filesystem::path m_folder;
    std::string m_keyName;
    platform::Keystore &m_keystore;
    LockCost m_cost;
};

/// Whether a code is long enough: six digits, or at least twelve characters that are not only digits.
[[nodiscard]] bool isGoodCode(const std::string &code, const std::string &codeKind);

} // namespace services
