// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/assessmentdesk.h"
#include "app/services/pathplanning.h"

namespace services {

/// Why nothing may be sent to a patient now: they refused, stopped, or the path is closed. Nobody having asked yet is no reason:
/// the page says so, and a professional decides.
[[nodiscard]] platform::Result<std::optional<domain::CareFault>> pathFault(store::Store &store, const domain::PatientId &patient);

/// Saves and queues a path. With `isAgreed` the plan is recorded as agreed with the patient, where that may follow. `Invalid`, with
/// nothing written, when nothing may be sent.
platform::Result<void> sendPath(Journal &journal, store::Store &store, const domain::EducationPath &path, bool isAgreed);

/// What the planner says for one patient from what is known of them, and from what.
struct Grounds {
    std::optional<KnownAssessment> assessment; ///< none when nobody spoke about anything yet
    content::Assessment planned;
    std::vector<domain::Answer> answers;
    std::optional<domain::EducationPath> previous;
};
[[nodiscard]] platform::Result<Grounds> groundsOf(store::Store &store, const Library &library, const domain::PatientId &patient);

/// The same units for another patient, each with this patient's reasons; what the planner leaves out for them stays out.
struct GroupPath {
    Proposal proposal;             ///< `path` holds the units of `order` that are for them, in its order
    std::vector<domain::UnitRef> leftOut;
};
[[nodiscard]] GroupPath sameFor(const domain::PatientId &patient, const Grounds &grounds, std::span<const content::Pack> packs,
    std::span<const domain::PathUnit> order, platform::Instant now);

/// Which units of a path teach a competence of its packs, and whether the person knows it: the coverage matrix, safety first.
struct Coverage {
    const content::Pack *pack = nullptr; ///< of the library
    const content::Competence *competence = nullptr;
    std::vector<int> positions; ///< of the units, from 0
    bool isMastered = false;
};
[[nodiscard]] std::vector<Coverage> coverageOf(std::span<const content::Pack *const> packs, std::span<const domain::PathUnit> order,
    const Library &library, std::span<const domain::Answer> answers);

} // namespace services
