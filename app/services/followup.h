// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/answerreview.h"
#include "app/domain/caredigest.h"
#include "app/domain/dosecount.h"
#include "app/services/library.h"
#include "app/services/pathplanning.h"
#include "app/store/store.h"

namespace services {

/// What the team knows of one patient, read at one moment: the worklist and the patient's page say the same.
struct FollowUp {
    std::optional<domain::EducationPath> path;
    std::optional<platform::ZonedTime> pathSent;
    std::optional<platform::ZonedTime> firstEntry; ///< of the patient, or of somebody for them
    std::optional<platform::ZonedTime> lastEntry;
    std::vector<domain::Answer> answers; ///< oldest first; words have the verdict of whoever rated them
    domain::Reviews reviews;             ///< by answer
    std::vector<store::MessageRow> thread;
    std::vector<domain::DoseDay> doses; ///< two weeks at most, from the day of the first entry on
    SafetyCount safety;
    std::vector<domain::Need> needs; ///< gravest first
    domain::CareDigest digest;       ///< what `needs` follows from
    bool changesByItself = false;    ///< an alert waits for its hour: the digest holds for no more than that
};

inline constexpr int kDoseDays = 14;

/// The doses of the last days, from the day of the first entry on.
[[nodiscard]] platform::Result<std::vector<domain::DoseDay>> readDoseDays(store::Store &store, const domain::PatientId &patient,
    const std::optional<platform::ZonedTime> &firstEntry, const platform::Clock &clock);

[[nodiscard]] platform::Result<FollowUp> readFollowUp(
    store::Store &store, const Library &library, const domain::PatientId &patient, const platform::Clock &clock);

} // namespace services
