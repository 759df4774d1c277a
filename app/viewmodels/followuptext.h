// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/followup.h"
#include "app/viewmodels/screenviewmodel.h"

namespace viewmodels {

/// How the team reads about a patient: the same words on the worklist and on the patient's page.

/// "now", "today", "calm", "unknown": the shape that goes with the word.
[[nodiscard]] QString levelKey(domain::Need::Level level);
/// "See now", "Today", "Nothing to report", "Not known"
[[nodiscard]] QString levelText(domain::Need::Level level);
[[nodiscard]] QString needText(const domain::Need &need, const Context &context);
/// "Weight: + 2.1 kg in 3 days (limit 2)"
[[nodiscard]] QString alertReason(const domain::RaisedAlert &alert, const Context &context);
/// "13/14 declared doses, 1 not taken, 1 not known"; empty when none was due.
[[nodiscard]] QString dosesText(const domain::DoseCount &count);
/// "Safety 3/5"; empty without a path.
[[nodiscard]] QString safetyText(int mastered, int total);
/// "Last entry today at 8:05am", or that there is none yet.
[[nodiscard]] QString receivedText(const std::optional<platform::ZonedTime> &lastEntry, const Context &context);
/// Who entered something, by name as far as it is known.
[[nodiscard]] QString authorName(const domain::Envelope &envelope, const Context &context);

} // namespace viewmodels
