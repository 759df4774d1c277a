// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/learning/fsrs.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace content {

// Which questions come back, and on which days. Everything follows from the answers that were given: there is no state of
// its own to keep, to merge or to lose. Days are local ones, counted by the caller.

/// One answer of one person, from a quiz or a review.
struct LoggedAnswer {
    UnitId unit;
    QuestionId question;
    Verdict verdict = Verdict::Unknown;
    platform::Instant at;
    std::string device;
    std::string id;
};

using FindQuestion = std::function<const Question *(const UnitId &, const QuestionId &)>;

/// The cards of everything answered, computed from the log in the order (time, device, id), whatever order it was stored in.
/// Questions that `find` does not know any more are left out, and so is what a human rates.
[[nodiscard]] std::vector<Card> cardsFrom(std::vector<LoggedAnswer> log, const FindQuestion &find);

/// The quiet default: two questions twice a week.
inline constexpr int kQuestionsASitting = 2;
inline constexpr int kDaysBetweenSittings = 3;
inline constexpr int kDaysForTwoSittings = 7;

/// The first day on which a new sitting may be: three days after the last, seven after the one before it, and today at
/// the earliest. Days in any order; those after today (a clock that went back) do not count.
[[nodiscard]] int nextSittingDay(std::span<const int> sittings, int today);

struct ReviewDays {
    platform::Instant now;
    std::function<int(platform::Instant)> dayOf; ///< local days, counted from any day
};

struct ReviewPlan {
    std::vector<Card> now;      ///< what to ask today, in order
    std::optional<int> nextDay; ///< when there is nothing to ask today; none: no question is left to come back
};

/// @param asked when each question of the reviews so far was answered
[[nodiscard]] ReviewPlan planReviews(std::span<const Card> cards, std::span<const platform::Instant> asked, const ReviewDays &days);

/// Why a question comes now, the gravest reason only.
enum class WhyNow {
    NotYetHeld, ///< last time the answer was not right
    Safety,
    KeepFresh,
};
[[nodiscard]] WhyNow whyNow(const Card &card);

} // namespace content
