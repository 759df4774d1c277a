// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/store.h"

namespace bench {

inline const domain::PatientId kPatient{"0190b7a0-0000-7000-8000-00000000d001"};
constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

/// What a patient has after a year: a path, two medicines, 365 weights, 730 doses and 100 answers in 20 quizzes, all
/// sent. The last day is that of `now`. With more years, as many each.
void fillYear(store::Store &store, platform::Instant now, int years = 1);

} // namespace bench
