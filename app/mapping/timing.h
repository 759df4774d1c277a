// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/schedule.h"
#include "sync/fhir/dosage.h"

/// Timing.repeat and our rhythms: https://hl7.org/fhir/R4/datatypes.html#timing
namespace mapping {

/// The moments of a day that `timeOfDay`, or `when` with `offset`, name; nothing when one of them is not understood.
[[nodiscard]] std::optional<std::vector<domain::Moment>> momentsFrom(const fhir::TimingRepeat &repeat);
/// The rhythm, given how many moments a day has and whether there is a first day to count from; nothing when the numbers
/// do not agree with each other or a unit is not understood.
[[nodiscard]] std::optional<domain::Rhythm> rhythmFrom(const fhir::TimingRepeat &repeat, std::size_t moments, bool hasFirstDay);
/// What a timing means for a medicine taken as needed: at most so many a day, or so long apart.
[[nodiscard]] std::optional<domain::AsNeeded> limitsFrom(const fhir::TimingRepeat &repeat);

/// Whether FHIR has words for these moments.
[[nodiscard]] bool canBeTimed(const std::vector<domain::Moment> &moments);
/// FHIR says hours, or points of the day with one offset, never both in one line: the moments of each line.
[[nodiscard]] std::vector<std::vector<domain::Moment>> timedTogether(const std::vector<domain::Moment> &moments);
/// @pre its moments can be timed, and go together
[[nodiscard]] fhir::TimingRepeat repeatOf(const domain::Schedule &schedule);

} // namespace mapping
