// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/screenviewmodel.h"
#include "content/learning/contradictions.h"

namespace viewmodels {

/// One side of a contradiction as it stands before a professional: what is said, and who says it.
struct ClashSide {
    QString text;
    QString source;

    friend bool operator==(const ClashSide &, const ClashSide &) = default;
};
[[nodiscard]] ClashSide clashSide(const content::AdviceSide &side, const Context &context);

/// Both sides of it in one text.
[[nodiscard]] QString clashText(const content::Contradiction &clash, const Context &context);

} // namespace viewmodels
