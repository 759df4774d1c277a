// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/learning/quizengine.h"
#include "content/model/ids.h"
#include "platforms/base/clock.h"

#include <optional>
#include <span>
#include <vector>

namespace content {

// Spaced review by FSRS-6 with its default parameters: a model of how long a memory lasts, not an opinion of ours.
// https://github.com/open-spaced-repetition/awesome-fsrs/wiki/The-Algorithm

enum class Rating { Again = 1, Hard, Good, Easy };

/// What is supposed of one memory: days until recall falls to 90 %, and how hard it is, 1 to 10.
struct Memory {
    double stability = 0;
    double difficulty = 0;

    friend bool operator==(const Memory &, const Memory &) = default;
};

/// How well a card must be kept. Safety: 95 % recall and never more than 30 days unasked.
enum class Tier { Usual, Safety };
inline constexpr double kUsualRetention = 0.90;
inline constexpr double kSafetyRetention = 0.95;
inline constexpr int kSafetyMaxDays = 30;
inline constexpr int kUsualMaxDays = 365; // a year: longer than any path, and it keeps dates sane

[[nodiscard]] Memory firstMemory(Rating rating);
/// @pre `elapsedDays` counts whole days since the last review; 0 is the same day (short-term update).
[[nodiscard]] Memory afterReview(const Memory &memory, int elapsedDays, Rating rating);
/// Probability of recall, 0 to 1.
[[nodiscard]] double retrievability(double stability, double elapsedDays);
/// Days until recall falls to `retention`.
[[nodiscard]] double intervalDays(double stability, double retention);
/// Whole days to wait in a tier, 1 at least.
[[nodiscard]] int daysToWait(double stability, Tier tier);

/// One question brought back again and again.
struct Card {
    UnitId unit; ///< question ids are unique in a quiz only
    QuestionId question;
    Tier tier = Tier::Usual;
    Memory memory;
    platform::Instant reviewed;
    platform::Instant due;
    Rating last = Rating::Good; ///< how the last review went

    friend bool operator==(const Card &, const Card &) = default;
};

/// `Good` for right, `Again` otherwise; nothing for what a human still has to rate. Hard and Easy are never guessed from
/// how fast somebody taps: slow hands are not a weak memory.
[[nodiscard]] std::optional<Rating> ratingFor(Verdict verdict);

/// The card after its first answer.
[[nodiscard]] Card newCard(const UnitId &unit, const Question &question, Rating rating, platform::Instant now);
/// The card after one more. A clock that went back counts as the same day.
[[nodiscard]] Card reviewed(Card card, Rating rating, platform::Instant now);

/// At most `limit` cards that are due: safety first, then those closest to being forgotten. Two a sitting is the quiet default.
[[nodiscard]] std::vector<Card> dueCards(std::span<const Card> cards, platform::Instant now, std::size_t limit = 2);

} // namespace content
