// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/lint/finding.h"
#include "content/loader/packlines.h"
#include "content/model/pack.h"

#include <filesystem>
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

/// Loads a pack and those beside it, and lints it; what the loader refuses comes in the same list, and
/// then alone: a pack that does not load has holes that would be found twice. A pack is fit to build when it is empty.
/// `pictos` as in loadPack; `installed` holds packs that every device has, whatever lies beside the folder.
[[nodiscard]] std::vector<Finding> lintFolder(const std::filesystem::path &folder, const std::string &today,
    const std::filesystem::path &pictos = {}, const std::filesystem::path &installed = {});

} // namespace content
