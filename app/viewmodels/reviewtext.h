// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/wallclock.h"
#include "app/viewmodels/screenviewmodel.h"
#include "content/learning/reviews.h"

namespace viewmodels {

/// "Next reminder: Thursday."; empty without a day.
[[nodiscard]] QString nextReviewText(const std::optional<int> &localDay, const Context &context);

/// Why a question comes now, in a sentence or two.
[[nodiscard]] QString whyNowText(const content::Card &card, const Context &context);

} // namespace viewmodels
