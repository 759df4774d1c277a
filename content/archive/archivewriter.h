// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/archive/manifest.h"
#include "platforms/base/result.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace content
{

/// The files of a folder, or why they cannot all be packed. Hidden files and what editors leave behind ("…~") are no
/// part of a pack and are passed over.
struct CollectedFiles {
    std::map<std::string, std::string> files; ///< bytes by path
    std::vector<ContentError> errors;
};
[[nodiscard]] CollectedFiles collectFiles(const std::filesystem::path &folder);

/// The archive of these files. The same input gives the same bytes: entries are sorted and no clock is read. Whatever the
/// reader would refuse is an error here already.
[[nodiscard]] platform::Result<std::string> writeArchive(const PackId &pack, const std::string &version,
    const std::map<std::string, std::string> &files, const std::optional<ArchiveSignature> &signature = std::nullopt);

/// Makes the seal at the end of an archive true again. For the writer, and for tests that damage archives on purpose.
void seal(std::string &archive);

} // namespace content
