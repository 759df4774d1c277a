// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"

namespace domain {

/// A question that comes back alone is an attempt of its own. Its id follows from what was asked and when, so that no
/// device takes it for a run through the quiz of its unit, and nothing has to be stored or sent to say so.
[[nodiscard]] AttemptId reviewAttempt(const UnitRef &unit, const std::string &question, platform::Instant at);
[[nodiscard]] bool isReview(const Answer &answer);

/// The same for a question that was asked at the shared assessment, before anything was taught.
[[nodiscard]] AttemptId baselineAttempt(const UnitRef &unit, const std::string &question, platform::Instant at);
[[nodiscard]] bool isBaseline(const Answer &answer);

} // namespace domain
