// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "app/domain/facts.h"

#include <span>

namespace domain {

/// The doses due in a range of local days, in order of time; those of one moment in the order of the plan.
///
/// A dose belongs to the day its wall clock shows, so days asked one by one are the range, none twice and none left out.
/// One medicine has at most one dose at one instant: lines that name the same minute, and times that fall together where
/// clocks jump, are one dose. The version in force at the instant of a dose decides whether it is due: a change of plan
/// moves what comes after it and nothing before.
[[nodiscard]] std::vector<DoseSlot> dueDoses(std::span<const Medication> plan, const DayRange &range, const ZoneOffset &zone);
[[nodiscard]] std::vector<DoseSlot> dueDoses(std::span<const Medication> plan, const std::string &isoDate, const ZoneOffset &zone);

/// The lines of the present prescription: `schedules`, or `times` when it is as simple as that.
[[nodiscard]] std::vector<Schedule> schedulesOf(const Medication &medication);
/// The version in force at an instant, in a sorted list; the first one also for what lies before it. @pre not empty
[[nodiscard]] const PlanVersion &versionAt(std::span<const PlanVersion> sorted, platform::Instant at);
/// In order, each once: what any order of learning them comes to. A medicine without versions has one, its present lines.
[[nodiscard]] std::vector<PlanVersion> versionsOf(const Medication &medication);

/// The lines of the plan that make this dose: what to take then. Several when they meet at one minute.
[[nodiscard]] std::vector<Schedule> linesOf(const Medication &medication, const DoseSlot &slot, const ZoneOffset &zone);

} // namespace domain
