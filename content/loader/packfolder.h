// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader/packfiles.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace content {

/// A pack as a folder: the only way the loader touches the disk. Packs may come from anybody, so nothing outside the folder is read:
/// no "..", no absolute path, no symbolic link that leads out, no device, nothing huge.
class PackFolder final : public PackFiles {
public:
    explicit PackFolder(const std::filesystem::path &root);

    [[nodiscard]] std::optional<std::string> read(const std::string &relative, std::vector<ContentError> &errors) const override;
    [[nodiscard]] bool hasFile(const std::string &relative) const override;
    [[nodiscard]] std::vector<std::string> names(const std::string &relative, bool folders) const override;

private:
    [[nodiscard]] std::optional<std::filesystem::path> resolve(const std::string &relative) const;

    std::filesystem::path m_root; ///< canonical; empty when the folder does not exist
};

} // namespace content
