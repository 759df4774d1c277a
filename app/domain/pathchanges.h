// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"

#include <vector>

namespace domain {

/// What a person would see change between two versions of a path. Reasons and tasks are not looked at: they change
/// without anybody having changed the path.
struct PathChange {
    std::vector<UnitRef> added;
    std::vector<UnitRef> removed;
    bool isReordered = false; ///< the units of both stand in another order
    std::vector<UnitRef> dated{}; ///< of both, those that are to be done by another day

    [[nodiscard]] bool isNothing() const { return added.empty() && removed.empty() && !isReordered && dated.empty(); }
    friend bool operator==(const PathChange &, const PathChange &) = default;
};

[[nodiscard]] PathChange changeBetween(const EducationPath &before, const EducationPath &after);

} // namespace domain
