// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <string_view>

namespace testsupport {

/// A file or folder of the source tree, by its path from the root. Asked for at run time, so that only one file of the
/// tests holds where the tree lies: the others compile the same in every clone.
[[nodiscard]] std::filesystem::path inSource(std::string_view path);

/// The same in the build tree.
[[nodiscard]] std::filesystem::path inBuild(std::string_view path);

} // namespace testsupport
