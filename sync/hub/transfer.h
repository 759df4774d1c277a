// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/hub/storage.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace hub {

enum class OnExisting { Update, Keep };

/// Stores resources as the operator, in one transaction: the entries of a Bundle, or one resource a line (NDJSON).
/// Throws the Refusal of the first that is not accepted; nothing is stored then. Returns how many were given.
std::size_t importResources(Storage &storage, std::string_view text, OnExisting onExisting, platform::Instant now);

/// Writes DIR/<Type>.ndjson with the current version of every resource, readable by the owner alone. DIR must not
/// exist, or be empty. What is written is not encrypted.
std::size_t exportResources(Storage &storage, const std::filesystem::path &folder);

} // namespace hub
