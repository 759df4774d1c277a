// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/learning/fsrs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <tuple>

namespace content {

namespace {

// The defaults of FSRS-6, fitted by its authors on several hundred million reviews. Indices are those of its papers.
constexpr std::array<double, 21> kW{0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};
constexpr double kDecay = kW[20];
constexpr double kMinStability = 0.001;
constexpr double kMaxStability = 36'500; // a hundred years
constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

int grade(Rating rating) { return static_cast<int>(rating); }

/// Chosen so that recall is exactly 90 % when as many days have passed as the stability says.
double curveFactor()
{
    static const double kFactor = std::pow(0.9, -1.0 / kDecay) - 1.0;
    return kFactor;
}

double startDifficulty(Rating rating)
{
    return kW[4] - std::exp(kW[5] * (grade(rating) - 1)) + 1.0;
}

double nextDifficulty(double difficulty, Rating rating)
{
    const double change = -kW[6] * (grade(rating) - 3);
    const double damped = difficulty + change * (10.0 - difficulty) / 9.0; // the harder, the smaller the step
    // Pulled a little towards an easy card, so that no card is difficult for ever.
    return std::clamp(kW[7] * startDifficulty(Rating::Easy) + (1.0 - kW[7]) * damped, 1.0, 10.0);
}

double afterSuccess(const Memory &memory, double recall, Rating rating)
{
    const double hardPenalty = rating == Rating::Hard ? kW[15] : 1.0;
    const double easyBonus = rating == Rating::Easy ? kW[16] : 1.0;
    const double growth = std::exp(kW[8]) * (11.0 - memory.difficulty) * std::pow(memory.stability, -kW[9])
        * std::expm1((1.0 - recall) * kW[10]) * hardPenalty * easyBonus;
    return memory.stability * (1.0 + growth);
}

double afterFailure(const Memory &memory, double recall)
{
    const double relearned = kW[11] * std::pow(memory.difficulty, -kW[12]) * (std::pow(memory.stability + 1.0, kW[13]) - 1.0)
        * std::exp((1.0 - recall) * kW[14]);
    return std::min(relearned, memory.stability / std::exp(kW[17] * kW[18])); // forgetting never makes it stronger
}

double withinTheDay(double stability, Rating rating)
{
    const double growth = std::exp(kW[17] * (grade(rating) - 3 + kW[18])) * std::pow(stability, -kW[19]);
    return stability * (grade(rating) >= grade(Rating::Good) ? std::max(growth, 1.0) : growth);
}

Card scheduled(Card card, platform::Instant now)
{
    card.reviewed = now;
    card.due = {now.ms + daysToWait(card.memory.stability, card.tier) * kDayMs};
    return card;
}

} // namespace

Memory firstMemory(Rating rating)
{
    return {kW[static_cast<std::size_t>(grade(rating) - 1)], std::clamp(startDifficulty(rating), 1.0, 10.0)};
}

Memory afterReview(const Memory &memory, int elapsedDays, Rating rating)
{
    const Memory before{std::clamp(memory.stability, kMinStability, kMaxStability), std::clamp(memory.difficulty, 1.0, 10.0)};
    const double recall = retrievability(before.stability, elapsedDays);
    const double stability = elapsedDays <= 0 ? withinTheDay(before.stability, rating)
        : rating == Rating::Again             ? afterFailure(before, recall)
                                              : afterSuccess(before, recall, rating);
    return {std::clamp(stability, kMinStability, kMaxStability), nextDifficulty(before.difficulty, rating)};
}

double retrievability(double stability, double elapsedDays)
{
    return std::pow(1.0 + curveFactor() * std::max(elapsedDays, 0.0) / std::max(stability, kMinStability), -kDecay);
}

double intervalDays(double stability, double retention)
{
    return stability * (std::pow(retention, -1.0 / kDecay) - 1.0) / curveFactor();
}

int daysToWait(double stability, Tier tier)
{
    const bool isSafetyTier = tier == Tier::Safety;
    const double days = intervalDays(stability, isSafetyTier ? kSafetyRetention : kUsualRetention);
    return static_cast<int>(
        std::lround(std::clamp(days, 1.0, static_cast<double>(isSafetyTier ? kSafetyMaxDays : kUsualMaxDays))));
}

std::optional<Rating> ratingFor(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Right:
        return Rating::Good;
    case Verdict::NotQuite:
    case Verdict::Unknown:
        return Rating::Again;
    case Verdict::ForReview:
        break;
    }
    return std::nullopt;
}

Card newCard(const UnitId &unit, const Question &question, Rating rating, platform::Instant now)
{
    return scheduled({unit, question.id, question.safety ? Tier::Safety : Tier::Usual, firstMemory(rating), {}, {}, rating}, now);
}

Card reviewed(Card card, Rating rating, platform::Instant now)
{
    const auto days = std::clamp<std::int64_t>((now.ms - card.reviewed.ms) / kDayMs, 0, 36'500);
    card.memory = afterReview(card.memory, static_cast<int>(days), rating);
    card.last = rating;
    return scheduled(std::move(card), now);
}

std::vector<Card> dueCards(std::span<const Card> cards, platform::Instant now, std::size_t limit)
{
    std::vector<Card> due;
    std::ranges::copy_if(cards, std::back_inserter(due), [&](const Card &card) { return card.due <= now; });
    std::ranges::sort(due, {}, [&](const Card &card) {
        const double days = static_cast<double>(now.ms - card.reviewed.ms) / static_cast<double>(kDayMs);
        return std::tuple(
            card.tier != Tier::Safety, retrievability(card.memory.stability, days), card.unit.value, card.question.value);
    });
    due.resize(std::min(due.size(), limit));
    return due;
}

} // namespace content
