// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/keystore.h"

#include <filesystem>

namespace platform {

/// Secrets as files that only their owner may read (0600), in a folder apart from the data. It keeps a copied data
/// folder or backup closed; it does not protect against somebody who can read the whole account.
class FileKeystore final : public Keystore {
public:
    explicit FileKeystore(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    [[nodiscard]] Result<std::optional<std::string>> read(const std::string &name) override;
    [[nodiscard]] Result<void> create(const std::string &name, const std::string &secret) override;
    [[nodiscard]] Result<void> remove(const std::string &name) override;
    [[nodiscard]] std::string_view backend() const override { return "file"; }

private:
    std::filesystem::path m_folder;
};

} // namespace platform
