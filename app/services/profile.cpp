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

} // namespace

Result<Profile> Profile::open(const fs::path &folder, platform::Keystore &keystore, const std::string &keyName)
{
    std::error_code failure;
    fs::create_directories(folder, failure);
    if (failure)
        return Error{failure == std::errc::no_space_on_device ? ErrorCode::Full : ErrorCode::Storage, "the data folder cannot be made"};
    fs::permissions(folder, fs::perms::owner_all, failure);
    auto key = KeyRing(folder, keyName, keystore).open(platform::SystemClock().now());
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
    constexpr std::array<std::string_view, 7> kFiles{kDatabaseFile, "passerelle.db-wal", "passerelle.db-shm", "passerelle.db-witness",
        KeyRing::kRecoveryFile, KeyRing::kKeyFile, ProfileLock::kTriesFile};
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
