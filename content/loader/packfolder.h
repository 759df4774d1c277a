// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader/contenterror.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace content {

/// The only way the loader touches the disk. Packs may come from anybody, so nothing outside the folder is read:
/// no "..", no absolute path, no symbolic link that leads out, no device, nothing huge.
class PackFolder {
public:
    static constexpr std::size_t kMaxFileBytes = 256 * 1024; ///< ten times the longest lesson we can imagine

    explicit PackFolder(const std::filesystem::path &root);

    /// The bytes of a file, or nothing with the reason appended to `errors`.
    [[nodiscard]] std::optional<std::string> read(const std::string &relative, std::vector<ContentError> &errors) const;
    [[nodiscard]] bool hasFile(const std::string &relative) const;
    /// Names of the entries directly in a sub-folder, sorted; empty when there is no such folder.
    [[nodiscard]] std::vector<std::string> names(const std::string &relative, bool folders) const;

private:
    [[nodiscard]] std::optional<std::filesystem::path> resolve(const std::string &relative) const;

    std::filesystem::path m_root; ///< canonical; empty when the folder does not exist
};

} // namespace content
