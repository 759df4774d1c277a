// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/learning/quizengine.h"
#include "content/model/pack.h"

#include <span>
#include <vector>

namespace content {

/// One answer of one person about one competence, from a baseline, a quiz, a review, or a teach-back a human has rated.
struct AnswerRecord {
    CompetenceId competence;
    QuestionId question;
    Verdict verdict = Verdict::Unknown;
    platform::Instant at;

    friend bool operator==(const AnswerRecord &, const AnswerRecord &) = default;
};

enum class Mastery { NotSeen, Learning, Mastered };

/// `right` of the last `outOf` answers. Two of three forgives one slip; safety forgives none, and no question may be
/// left whose last answer was not right. One right answer never suffices: with three options it is luck one time in three.
struct MasteryRule {
    int right;
    int outOf;
};
inline constexpr MasteryRule kUsualRule{2, 3};
inline constexpr MasteryRule kSafetyRule{2, 2};

/// Where a person stands on `competence`. Records of other competences and those still `ForReview` are left out;
/// order does not matter, time decides.
[[nodiscard]] Mastery masteryOf(const Competence &competence, std::span<const AnswerRecord> records);

/// The competences of the pack that are not mastered: safety ones first, then those already begun, then as listed.
[[nodiscard]] std::vector<CompetenceId> toWorkOn(const Pack &pack, std::span<const AnswerRecord> records);

} // namespace content
