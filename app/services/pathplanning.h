// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "app/domain/facts.h"
#include "app/services/library.h"
#include "content/learning/planner.h"

#include <span>

namespace services {

/// A proposal for one patient: what the planner says, as a path that can be assigned.
struct Proposal {
    content::Plan plan;
    domain::EducationPath path;
};

/// What the patient's answers say about each competence.
[[nodiscard]] std::vector<content::AnswerRecord> records(std::span<const domain::Answer> answers);
[[nodiscard]] content::Verdict toContent(domain::Answer::Verdict verdict);
[[nodiscard]] domain::Answer::Verdict toDomain(content::Verdict verdict);

/// Plans the units of `packs` for a patient. What was asked at the assessment counts through `assessment` alone: it was not taught
/// yet. Units only a caregiver learns are left out: theirs is another path.
/// @param previous the path in force, whose id and tasks go on
[[nodiscard]] Proposal propose(const domain::PatientId &patient, std::span<const content::Pack> packs, const content::Assessment &assessment,
    std::span<const domain::Answer> answers, const std::optional<domain::EducationPath> &previous, platform::Instant now);

/// The packs of these ids, with those they share units with; none when none of them is there.
[[nodiscard]] std::vector<content::Pack> packsFor(const Library &library, std::span<const std::string> ids);

/// Safety competences of the path, and how many of them are mastered: "Sécurité : 3 sur 5".
struct SafetyCount {
    int mastered = 0;
    int total = 0;

    friend bool operator==(const SafetyCount &, const SafetyCount &) = default;
};
[[nodiscard]] SafetyCount safetyCount(
    const domain::EducationPath &path, const Library &library, std::span<const domain::Answer> answers);

} // namespace services
