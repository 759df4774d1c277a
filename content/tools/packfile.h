// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/archive/packarchive.h"

namespace tools
{

/// A pack in one file, read as a device would. There is a pack only when the archive is sound and so is what it holds.
struct PackFile {
    std::optional<content::PackArchive> archive;
    std::optional<content::Pack> pack;
    std::vector<content::ContentError> errors;
};

[[nodiscard]] PackFile readPackFile(const std::filesystem::path &file);

} // namespace tools
