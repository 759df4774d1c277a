// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"

#include <optional>
#include <vector>

namespace domain {

/// Changing and stopping a prescription from a day on. What was due before that day stays due as it was: the lines in force end the
/// day before, and the new ones begin on it. A version of a plan therefore says all of it, also to a device that missed one.

/// `line` from `day` on. Where it repeats the count of `before` (a cycle, every n days), the count goes on: day 10 of 14 stays
/// day 10. @pre no fault in either
[[nodiscard]] std::vector<Schedule> continuing(const Schedule &line, const Schedule &before, LocalDay day);

/// The medicine with `line` from `day` on, and what holds until then. @pre today <= day
[[nodiscard]] Medication changedFrom(const Medication &medication, const Schedule &line, LocalDay day, LocalDay today);
/// The medicine without any dose from `day` on. Stopped at once when that is today. @pre today <= day
[[nodiscard]] Medication stoppedFrom(const Medication &medication, LocalDay day, LocalDay today);

/// The lines that are not past on `day`.
[[nodiscard]] std::vector<Schedule> linesFrom(const Medication &medication, LocalDay day);
/// Stopped, or every line of it has ended.
[[nodiscard]] bool isOver(const Medication &medication, LocalDay today);
/// The one line that a form with one line can show: several that differ in their moments only are one, and of lines one after the other
/// the last counts. Nothing where two say different things at one time: to show one would lose the other.
[[nodiscard]] std::optional<Schedule> asOneLine(const Medication &medication, LocalDay today);

} // namespace domain
