// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "app/viewmodels/screenviewmodel.h"

#include <vector>

namespace viewmodels {

/// Versions of one medicine, in words: for the patient's pages and for those of the team.

/// How it is taken, a line of the prescription a line; what is past on `today` is left out.
[[nodiscard]] QString planLines(const domain::Medication &medicine, domain::LocalDay today, const Wording &wording);

struct PlanChange {
    domain::Envelope version;
    QString what; ///< "From Monday 23 November: 2 tablets, in the morning", "Stopped on Monday 23 November"
    QString why;  ///< in the words of who changed it; may be empty
    bool isStop = false;

    friend bool operator==(const PlanChange &, const PlanChange &) = default;
};
/// Newest first; the first version of a medicine is no change.
[[nodiscard]] std::vector<PlanChange> planChanges(const domain::Medication &medicine, const Context &context);

/// What somebody here wrote and another version of the centre overtook, with both authors; empty when nothing lost.
[[nodiscard]] QString otherVersionText(const domain::Medication &medicine, const Context &context);

} // namespace viewmodels
