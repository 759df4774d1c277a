// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/answerreview.h"

#include <algorithm>
#include <array>
#include <utility>

namespace domain {

namespace {

using Rating = AnswerReview::Rating;

constexpr std::array kRatings{
    std::pair{Rating::Understood, std::string_view("ok")},
    std::pair{Rating::Partly, std::string_view("partly")},
    std::pair{Rating::TeachAgain, std::string_view("no")},
};

} // namespace

bool needsReply(Rating rating)
{
    return rating != Rating::Understood;
}

Reviews lastReviews(std::span<const AnswerReview> reviews)
{
    Reviews last;
    for (const AnswerReview &each : reviews) {
        const auto [place, isFirst] = last.try_emplace(each.answer, each);
        if (!isFirst && place->second.envelope.stamp < each.envelope.stamp)
            place->second = each;
    }
    return last;
}

void applyReviews(std::span<Answer> answers, const Reviews &reviews)
{
    for (Answer &answer : answers) {
        const auto review = answer.verdict == Answer::Verdict::ForReview ? reviews.find(answer.envelope.id) : reviews.end();
        if (review != reviews.end())
            answer.verdict = review->second.rating == Rating::Understood ? Answer::Verdict::Right : Answer::Verdict::NotQuite;
    }
}

std::string_view toToken(Rating rating)
{
    return std::ranges::find(kRatings, rating, [](const auto &each) { return each.first; })->second;
}

std::optional<Rating> ratingFromToken(std::string_view token)
{
    const auto found = std::ranges::find(kRatings, token, [](const auto &each) { return each.second; });
    return found == kRatings.end() ? std::nullopt : std::optional(found->first);
}

} // namespace domain
