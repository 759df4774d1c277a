// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"
#include "app/services/library.h"
#include "content/learning/quizengine.h"

#include <map>
#include <span>

namespace viewmodels {

/// Safety competences missed since the team was last told: counts as the engine does, over everything answered outside
/// `attempt`.
[[nodiscard]] std::map<content::CompetenceId, int> missedBefore(
    std::span<const domain::Answer> answers, const domain::AttemptId &attempt, const services::Library &library);

/// Where the questions of a unit stand: the attempt to go on with, or a new one.
/// @param answers all of the person, oldest first
/// @param isCompleted whether an attempt of this unit was ever finished
/// @param freshId names the new attempt, if there has to be one
[[nodiscard]] content::QuizState resumedQuiz(const content::Quiz &quiz, const domain::UnitRef &unit, std::span<const domain::Answer> answers,
    bool isCompleted, const services::Library &library, const std::string &freshId, platform::Instant now);

} // namespace viewmodels
