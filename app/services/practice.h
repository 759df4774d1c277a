// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/workspace.h"

namespace services {

/// Somewhere to try things out: an example patient in a store of its own, under a key that is never written down, that
/// sends nothing and ends with this object. A folder that a killed program left behind cannot be read and is removed at the next
/// beginning.
class Practice {
public:
    /// @param dataFolder of the app; the practice lies below it and nowhere near anybody's data
    [[nodiscard]] static platform::Result<std::unique_ptr<Practice>> begin(
        const std::filesystem::path &dataFolder, const Library &packs, const platform::Clock &clock);
    ~Practice();
    Practice(const Practice &) = delete;
    Practice &operator=(const Practice &) = delete;

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] static const domain::PatientId &patient();
    [[nodiscard]] static std::filesystem::path folderIn(const std::filesystem::path &dataFolder) { return dataFolder / "practice"; }

private:
    Practice(std::filesystem::path folder, const Library &packs, const platform::Clock &clock);
    platform::Result<void> furnish();

    std::filesystem::path m_folder;
    const Library &m_packs;
    const platform::Clock &m_clock;
    // In the order they are made; each uses those above it.
    Profile m_profile;
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<TokenVault> m_tokens;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace services
