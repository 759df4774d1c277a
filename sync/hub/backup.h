// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/hub/config.h"

#include <filesystem>

namespace hub {

/// Copies the database to a new file, encrypted with the same key: one state of it, while a hub reads and writes.
/// The detail of an error is a sentence for the operator. `Unavailable` on PostgreSQL, here and below: it has ways of its own.
[[nodiscard]] platform::Result<void> backUp(const Config &config, const std::filesystem::path &file);

/// Puts a backup in the place of the database, as a new epoch: clients then compare in full. The backup is opened, checked and brought
/// to the schema of this version first; what stood there before is moved into a folder of its own, whose path is returned.
[[nodiscard]] platform::Result<std::filesystem::path> restore(const Config &config, const std::filesystem::path &file, platform::Instant now);

} // namespace hub
