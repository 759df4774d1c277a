// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/lint/finding.h"
#include "content/loader/packlines.h"
#include "content/model/pack.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace content
{

/// What a pack is judged against besides itself.
struct LintContext {
    std::string today;                     ///< ISO date: sources go out of date
    std::vector<const Pack *> others = {}; ///< packs it is taught beside, and whose units it may use
};

/// Every reason why a pack that loads is not one to give to a patient. `files` only tell where things stand. Pure.
[[nodiscard]] std::vector<Finding> lint(const Pack &pack, const PackLines &files, const LintContext &context);

/// Lints packs as they lie in folders. Those beside them are read once and then kept: what changes there later is not seen.
class FolderLinter {
public:
    /// `today` is an ISO date; `installed` holds packs that every device has, whatever lies beside a folder.
    explicit FolderLinter(std::string today, std::filesystem::path installed = {});

    /// What the loader refuses comes alone: a pack that does not load has holes that would be found twice. A pack is fit to
    /// build when the list is empty. `pictos` as in loadPack.
    [[nodiscard]] std::vector<Finding> lint(const std::filesystem::path &folder, const std::filesystem::path &pictos = {});
    /// The same for a pack that was loaded from `folder`.
    [[nodiscard]] std::vector<Finding> lint(
        const Pack &pack, const std::filesystem::path &folder, const std::filesystem::path &pictos = {});

private:
    const std::vector<Pack> &packsIn(const std::filesystem::path &root, const std::filesystem::path &pictos);

    std::string m_today;
    std::filesystem::path m_installed;
    std::map<std::filesystem::path, std::vector<Pack>> m_read; ///< by the folder they lie in
};

} // namespace content
