// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"
#include "platforms/keystore.h"

#include <filesystem>
#include <memory>

namespace services {

/// The folder of one device profile and the key of its database. Opening it again from another thread gives a second
/// connection.
///
/// A database that is there is never replaced: when the keystore does not give its key, or the file does not open, the
/// error says which and the file stays as it is.
class Profile {
public:
    /// A profile without a lock, see `KeyRing::open`. `Forbidden` when there is a lock.
    [[nodiscard]] static platform::Result<Profile> open(
        const std::filesystem::path &folder, platform::Keystore &keystore, const std::string &keyName = std::string(kFirstKeyName));
    /// A profile whose lock has just been opened.
    [[nodiscard]] static Profile unlocked(std::filesystem::path folder, sqlite::Key key) { return Profile(std::move(folder), std::move(key)); }
    /// The name under which the keystore had the key of a device's first profile, before keys were sealed.
    static constexpr std::string_view kFirstKeyName = "database-key";

    [[nodiscard]] platform::Result<std::unique_ptr<store::Store>> openStore() const;
    [[nodiscard]] const std::filesystem::path &folder() const { return m_folder; }
    /// For wrapping it under another code; goes nowhere else.
    [[nodiscard]] const sqlite::Key &key() const { return m_key; }

    /// Moves the database that does not open, whole and with its lock, into a dated folder beside it, so that a new one can be begun. Only
    /// on the person's demand. Gives the folder.
    [[nodiscard]] static platform::Result<std::filesystem::path> setAside(const std::filesystem::path &folder, platform::Instant now);

private:
    Profile(std::filesystem::path folder, sqlite::Key key) : m_folder(std::move(folder)), m_key(std::move(key)) {}

    std::filesystem::path m_folder;
    sqlite::Key m_key;
};

} // namespace services
