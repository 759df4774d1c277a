// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/learning/quizengine.h"
#include "content/model/unit.h"

#include <optional>
#include <span>

namespace content {

/// Everybody starts here, whoever they are.
inline constexpr Level kFirstLevel = 1;
inline constexpr Level kHighestLevel = 3;
/// How many runs in a row move the level by one.
inline constexpr int kInARow = 2;

/// How one finished run through the questions of a unit went. It says something of the words that were used, and nothing
/// of the person.
enum class Ease {
    Smooth, ///< every answer right
    Mixed,
    Rough, ///< half of the answers or more not right
};

/// Nothing when there is no answer that a machine may judge.
[[nodiscard]] std::optional<Ease> easeOf(std::span<const Verdict> answers);

/// Where the next text starts: one level up after two smooth runs in a row, one down after two rough ones; then the count
/// starts again.
/// @param runs oldest first
[[nodiscard]] Level levelAfter(std::span<const Ease> runs);

/// The page of `to` that tells what `page` of `from` tells: by title, drawing and words of the title, else as far into the
/// lesson.
[[nodiscard]] int samePage(const Lesson &from, int page, const Lesson &to);

} // namespace content
