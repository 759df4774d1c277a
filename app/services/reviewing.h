// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "app/domain/facts.h"
#include "app/services/library.h"
#include "content/learning/reviews.h"

#include <span>

namespace services {

/// Which questions of the path's units come back today, or on which local day the next ones do. Recomputed from the answers
/// each time: they are the truth, on every device of the person.
[[nodiscard]] content::ReviewPlan reviewPlan(std::span<const domain::Answer> answers, const domain::EducationPath &path,
    const Library &library, const platform::Clock &clock);

/// The unit of the path that a card belongs to.
[[nodiscard]] std::optional<domain::UnitRef> unitOf(const content::Card &card, const domain::EducationPath &path);

} // namespace services
