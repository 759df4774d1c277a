// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/packshelf.h"

#include <filesystem>
#include <optional>
#include <string>

namespace services
{

/// Which versions of a pack are in use.
struct ShelfMark {
    std::string current;
    std::string previous; ///< empty for none

    friend bool operator==(const ShelfMark &, const ShelfMark &) = default;
};

// The files of one pack on the shelf. Writing is whole or not at all and is on the disk when it returns true.
[[nodiscard]] bool writeWhole(const std::filesystem::path &file, std::string_view bytes);
/// Nothing when there is no such file, or it is larger than any of ours.
[[nodiscard]] std::optional<std::string> readWhole(const std::filesystem::path &file);

/// Whether an installation of this pack ever came to its end: the mark is written last.
[[nodiscard]] bool isInstalled(const std::filesystem::path &packFolder);
[[nodiscard]] std::optional<ShelfMark> readMark(const std::filesystem::path &packFolder);
[[nodiscard]] bool writeMark(const std::filesystem::path &packFolder, const ShelfMark &mark);

/// The red flags of a pack, behind the digest of their own text: who reads them when all else failed must know that they
/// are whole.
[[nodiscard]] std::string redFlagsText(const content::Pack &pack);
/// Nothing when a byte of it changed. `why` is left to the caller.
[[nodiscard]] std::optional<KeptRedFlags> redFlagsFromText(std::string_view text);
[[nodiscard]] KeptRedFlags redFlagsOf(const content::Pack &pack);

} // namespace services
