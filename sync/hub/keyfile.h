// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"
#include "platforms/sqlite/database.h"

#include <filesystem>
#include <string>

namespace hub {

/// The 32-byte key of the hub's database, from its file. A first start makes the file, readable by its owner alone;
/// where a database stands already a missing or damaged key file is an error, and never replaced: a new key would
/// open nothing and hide that the old one is lost.
[[nodiscard]] platform::Result<sqlite::Key> loadOrCreateKey(const std::filesystem::path &keyFile, const std::filesystem::path &databaseFile);

/// A secret that another program gave, from a file that only its owner reads; without the line break at its end. The detail of an
/// error goes on after "--some-option".
[[nodiscard]] platform::Result<std::string> readSecretFile(const std::filesystem::path &file);

} // namespace hub
