// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/profile.h"

#include "app/services/profilelock.h"
#include "app/services/rescue.h"
#include "platforms/base/logging.h"

#include <array>

namespace services {

namespace fs = std::filesystem;

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr platform::Logger kLog{"services"};

/// The key in the keystore, or a new one, but only where there is no database yet.
Result<sqlite::Key> keyFor(bool databaseExists, platform::Keystore &keystore, const std::string &keyName)
{
    auto known = keystore.read(keyName);
    if (!known)
        return known.error();
    if (*known)
        return sqlite::Key(std::move(**known));
    if (databaseExists)
        return Error{ErrorCode::WrongKey, "there is a database, and the keystore has no key for it"};
    sqlite::Key fresh = sqlite::Key::random();
    if (auto kept = keystore.create(keyName, fresh.bytes()); !kept)
        return kept.error();
    kLog.info("A new database key was made and kept in the keystore.");
    return fresh;
}

} // namespace

Result<Profile> Profile::open(const fs::path &folder, platform::Keystore &keystore, const std::string &keyName)
{
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure)
        return Error{failure == std::errc::no_space_on_device ? ErrorCode::Full : ErrorCode::Storage, "the data folder cannot be made"};
    fs::permissions(folder, fs::perms::owner_all, failure);
    if (ProfileLock(folder, keyName, keystore).isSet())
        return Error{ErrorCode::Forbidden, "the profile has a lock"};
    auto key = keyFor(fs::exists(folder / kDatabaseFile), keystore, keyName);
    if (!key)
        return key.error();
    return Profile(folder, std::move(*key));
}

Result<std::unique_ptr<store::Store>> Profile::openStore() const
{
    if (auto done = finishRescue(m_folder); !done)
        return done.error();
    return store::Store::open(m_folder / kDatabaseFile, m_key, sqlite::Database::Mode::CreateIfMissing);
}

Result<fs::path> Profile::setAside(const fs::path &folder, platform::Instant now)
{
    const auto aside = quarantine(folder, now);
    if (!aside)
        return aside.error();
    std::error_code failure;
    // The lock last: a device that stops on the way still asks for the code.
    constexpr std::array<std::string_view, 6> kFiles{
        kDatabaseFile, "passerelle.db-wal", "passerelle.db-shm", "passerelle.db-witness", ProfileLock::kKeyFile, ProfileLock::kTriesFile};
    for (const std::string_view name : kFiles) {
        if (!failure && fs::exists(folder / name))
            fs::rename(folder / name, *aside / name, failure);
    }
    if (failure)
        return Error{ErrorCode::Storage, "the database could not be moved aside"};
    kLog.warning("A database that did not open was set aside.");
    return *aside;
}

} // namespace services
