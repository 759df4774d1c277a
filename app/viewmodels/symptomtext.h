// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/symptoms.h"
#include "app/viewmodels/screenviewmodel.h"

namespace viewmodels {

/// How what somebody feels is said. The same words for the person, the team and the page for a visit.

/// "a little", "very strong", inside a sentence
[[nodiscard]] QString strengthText(domain::Strength strength);
/// "Less strong than before."; empty when there is nothing to compare.
[[nodiscard]] QString courseText(domain::Course course);

/// One symptom of one patient over the last week.
struct SymptomWeek {
    QString title;  ///< in the person's words: "I have little energy"
    QString picto;  ///< as a screen names it
    std::optional<domain::Measure> last; ///< the newest that stands, of any day
    int days = 0;   ///< of the last seven, on which something was said
    domain::Course course = domain::Course::Unknown;

    friend bool operator==(const SymptomWeek &, const SymptomWeek &) = default;
};

inline constexpr int kSymptomDays = 7;

/// @param symptom its id in the packs
[[nodiscard]] SymptomWeek symptomWeek(const Context &context, const domain::PatientId &patient, const std::string &symptom);
/// What the packs of a path know people feel, each once, in their order; of every pack without a path.
[[nodiscard]] std::vector<std::string> symptomsOf(const std::vector<const content::Pack *> &packs);

} // namespace viewmodels
