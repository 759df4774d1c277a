// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/trend.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace domain {

/// What somebody feels is a measure of its own kind, "symptom/tired", from 0 to 10: it is kept, corrected and sent as any
/// other. People choose words; the number behind a word is what a team compares.

inline constexpr std::string_view kSymptomUnit = "{score}";

[[nodiscard]] std::string symptomKind(std::string_view symptom);
/// The symptom of a kind; nothing for any other measure.
[[nodiscard]] std::optional<std::string> symptomIn(std::string_view kind);

/// The words a strength is chosen by, weakest first.
enum class Strength { Gone, Little, Rather, Strong, Unbearable };
inline constexpr std::array kStrengths{Strength::Gone, Strength::Little, Strength::Rather, Strength::Strong, Strength::Unbearable};

[[nodiscard]] double scoreOf(Strength strength);
/// The word nearest to a score, also to one another program wrote.
[[nodiscard]] Strength strengthOf(double score);

/// How the last days compare with those before.
enum class Course { Unknown, Better, Alike, Worse };

/// By the strongest of each day: the last three days against the four before. A day nobody said anything is no day without
/// the symptom. `Unknown` unless both have a day.
[[nodiscard]] Course courseOf(std::span<const DayValues> days, LocalDay today);

} // namespace domain
