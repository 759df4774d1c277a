// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/model/pack.h"

#include <span>
#include <vector>

namespace content {

/// A question to ask before anything is taught. The pointers are into the packs.
struct BaselineQuestion {
    const Pack *pack = nullptr;
    const Unit *unit = nullptr;
    const Question *question = nullptr;

    friend bool operator==(const BaselineQuestion &, const BaselineQuestion &) = default;
};

/// Beside somebody's bed there is time for about this many.
inline constexpr std::size_t kBaselineQuestions = 8;

/// One question a competence, safety first, then in turn from each pack, so that no illness is left out. Only questions that
/// are answered by a choice or a number: one's own words need a unit to speak about. A question that several packs
/// share is asked once.
/// @param atMost how many; safety competences beyond it are left out too, the path teaches them in any case
[[nodiscard]] std::vector<BaselineQuestion> baselineQuestions(std::span<const Pack *const> packs, std::size_t atMost = kBaselineQuestions);

} // namespace content
