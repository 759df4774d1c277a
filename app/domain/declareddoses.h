// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/dosecount.h"

namespace domain {

/// "Prises déclarées": what people said about the doses that were due. It is what they said, not what a pharmacy handed
/// out, and it is never called PDC; see daycoverage.h for that.

enum class PartOfDay { Night, Morning, Midday, Evening }; ///< from 0, 5, 11 and 17 o'clock by the person's clock
[[nodiscard]] PartOfDay partOfDay(const platform::ZonedTime &at);

/// The doses of one medicine, in one week, at one part of the day: every other number is a sum of these.
struct DeclaredGroup {
    MedicationId medication;
    LocalDay monday;
    PartOfDay part = PartOfDay::Morning;
    DoseCount count;

    friend bool operator==(const DeclaredGroup &, const DeclaredGroup &) = default;
};

struct DeclaredDoses {
    std::vector<DeclaredGroup> groups; ///< by medicine, week, part of the day

    [[nodiscard]] DoseCount total() const;
    [[nodiscard]] std::map<MedicationId, DoseCount> byMedication() const;
    [[nodiscard]] std::map<LocalDay, DoseCount> byWeek() const; ///< by their Mondays
    [[nodiscard]] std::map<PartOfDay, DoseCount> byPartOfDay() const;

    friend bool operator==(const DeclaredDoses &, const DeclaredDoses &) = default;
};

/// Counts a dose once its time has come, or as soon as it is declared. Where a dose was declared twice, taken beats
/// skipped; a declaration that no dose was due for counts nowhere. @param live declarations that still stand
[[nodiscard]] DeclaredDoses declaredDoses(std::span<const DoseSlot> due, std::span<const DoseEvent> live, platform::Instant now);

/// Taken over due, from 0 to 1; nothing when nothing was due. What is not known stays in the denominator, so this is "at
/// least": it is shown with `knownShare` or with the three counts.
[[nodiscard]] std::optional<double> takenShare(const DoseCount &count);
/// Declared, taken or not, over due.
[[nodiscard]] std::optional<double> knownShare(const DoseCount &count);

} // namespace domain
