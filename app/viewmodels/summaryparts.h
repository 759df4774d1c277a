// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/summarypage.h"

namespace viewmodels {

/// Sections of the page for a visit that read records of their own.

/// What a rule said in the last days, and what is still open from before: as the worklist and the day know it.
[[nodiscard]] SummarySection alertSection(const Context &context, const domain::PatientId &patient);
/// What the person said they felt in the last week, newest first.
[[nodiscard]] SummarySection feltSection(const Context &context, const domain::PatientId &patient, const std::vector<const content::Pack *> &packs);

/// A moment with its year, for paper: "22 November 2026, 8:05am".
[[nodiscard]] QString visitMoment(const Wording &wording, const platform::ZonedTime &at);
/// Says how many did not fit; nothing for none.
void addLeftOut(SummarySection &section, std::size_t left);

} // namespace viewmodels
