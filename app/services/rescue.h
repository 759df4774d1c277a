// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/salvage.h"
#include "platforms/base/clock.h"
#include "platforms/sqlite/damage.h"

#include <filesystem>
#include <string>
#include <vector>

namespace services {

/// The database of a profile, inside its folder.
inline constexpr std::string_view kDatabaseFile = "passerelle.db";

/// A file that was put aside and waits until the person agrees to lose it.
struct KeptFile {
    std::string name;          ///< of its folder below "set-aside"
    platform::Instant since;
    std::uintmax_t bytes = 0;

    friend bool operator==(const KeptFile &, const KeptFile &) = default;
};

/// What is wrong with the database of a profile that did not open. Reads all of it.
/// @pre the profile is closed in this process
[[nodiscard]] sqlite::Damage examineProfile(const std::filesystem::path &folder, const sqlite::Key &key, const platform::Error &error);

/// Whether there is something to save in a file damaged this way.
[[nodiscard]] bool canRescue(sqlite::Damage damage);

/// Puts the damaged file aside, whole, and in its place what could be read of it. Whenever it is interrupted there is either
/// the old file or the new one, and the old one is kept in any case. Takes seconds.
/// @pre the profile is closed in this process
[[nodiscard]] platform::Result<store::Salvage> rescue(const std::filesystem::path &folder, const sqlite::Key &key, platform::Instant now);

/// Ends a rescue that was interrupted between its two files. Before every opening; usually looks for one name and finds none.
platform::Result<void> finishRescue(const std::filesystem::path &folder);

/// Oldest first.
[[nodiscard]] std::vector<KeptFile> keptFiles(const std::filesystem::path &folder);
/// For good. Only on the person's demand.
platform::Result<void> forgetKept(const std::filesystem::path &folder, const std::string &name);

/// A new folder below "set-aside", named after the moment.
[[nodiscard]] platform::Result<std::filesystem::path> quarantine(const std::filesystem::path &folder, platform::Instant now);

} // namespace services
