// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/keyring.h"
#include "platforms/uptime.h"

#include <filesystem>
#include <optional>
#include <string>

namespace services {

/// When something is tried: the time on the wall, and how long the device has been running, which waits are counted by.
struct LockMoment {
    /// Where nothing says how long the device has been running, the clock on the wall has to do: set forward it ends a wait.
    LockMoment(platform::Instant wall) : at(wall), running{"clock", wall.ms} {} // NOLINT(google-explicit-constructor)
    LockMoment(platform::Instant wall, platform::Uptime uptime) : at(wall), running(std::move(uptime)) {}

    platform::Instant at;
    platform::Uptime running;
};

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
/// erasure. A wait is counted in the time the device runs: setting its clock changes nothing, and what is left begins again
/// when the device is started. Used from one thread at a time; checking a code takes long.
class ProfileLock {
public:
    ProfileLock(std::filesystem::path folder, std::string keyName, platform::Keystore &keystore, LockCost cost = {});

    /// Whether opening needs a code. A record that cannot be read counts as one that does.
    [[nodiscard]] bool isSet() const;
    /// "pin" or "passphrase"; empty without a lock.
    [[nodiscard]] std::string codeKind() const;
    /// Until when codes are not looked at; none when one may be typed now.
    [[nodiscard]] std::optional<platform::Instant> retryAt(const LockMoment &now) const;

    [[nodiscard]] LockTrial open(const std::string &code, const LockMoment &now);
    /// Sets a lock, or another code; see `KeyRing::reseal`.
    [[nodiscard]] platform::Result<void> set(const sqlite::Key &key, const std::string &code, const std::string &codeKind, const LockMoment &now);
    /// Back to a profile without a lock. `Unavailable` on a device where nothing else protects the key.
    [[nodiscard]] platform::Result<void> remove(const sqlite::Key &key, const LockMoment &now);

    [[nodiscard]] const KeyRing &ring() const { return m_ring; }

    static constexpr std::string_view kTriesFile = "tries.json";
    static constexpr int kFreeTries = 5; ///< wrong codes before there is a wait

    /// The wait after so many wrong codes: none before the fifth, then 1 s, 5 s, 30 s, 5 minutes, and an hour each time.
    [[nodiscard]] static std::int64_t waitMs(int wrongCodes);

private:
    struct Tries {
        int wrong = 0;
        std::int64_t leftMs = 0; ///< of the wait, when it was last looked at
        platform::Uptime seen;   ///< when that was
    };

    [[nodiscard]] Tries tries(const SealedKey &record, std::string_view secret, const LockMoment &now) const;
    [[nodiscard]] platform::Result<void> keep(const Tries &tries, const SealedKey &record, std::string_view secret) const;

    std::filesystem::path m_folder;
    KeyRing m_ring;
};

} // namespace services
