// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/loader/contenterror.h"
#include "content/loader/packfiles.h"
#include "content/model/pack.h"

#include <filesystem>
#include <optional>
#include <vector>

namespace content {

/// A pack, or every reason why the folder is not one. There is a pack exactly when there is no error: a pack with one
/// broken unit is not shown with that unit missing, because the missing one could be the one that matters.
struct LoadedPack {
    std::optional<Pack> pack;
    std::vector<ContentError> errors; ///< ordered by file, then line
};

/// Reads and checks the pack in `folder`. Pictograms are looked up in the pack's own `media` folder, then in
/// `pictos`; an empty `pictos` means the `pictos` folder beside `packs`, as in the source tree. Never throws.
[[nodiscard]] LoadedPack loadPack(const std::filesystem::path &folder, const std::filesystem::path &pictos = {});

/// The same from any place that holds a pack, an archive for instance.
[[nodiscard]] LoadedPack loadPack(const PackFiles &files, const std::filesystem::path &pictos);

/// The folders directly under `root` that hold a pack.json, by name. Empty when there is no such root.
[[nodiscard]] std::vector<std::filesystem::path> findPacks(const std::filesystem::path &root);

} // namespace content
