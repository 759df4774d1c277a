// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"

#include <map>
#include <span>
#include <vector>

namespace domain {

/// What a professional makes of words of a patient, after reading or hearing them. Never the machine, and never shown to the
/// patient: they get the reply, which is a message.
struct AnswerReview {
    enum class Rating { Understood, Partly, TeachAgain };

    Envelope envelope;
    FactId answer;
    Rating rating = Rating::Understood;
    FactId reply{}; ///< the message that went with it; empty without one

    friend bool operator==(const AnswerReview &, const AnswerReview &) = default;
};

/// Words that were understood only in part, or not, are answered: the patient must not be left with them.
[[nodiscard]] bool needsReply(AnswerReview::Rating rating);

/// By answer, the one that counts: the last word, in the order of all devices.
using Reviews = std::map<FactId, AnswerReview>;
[[nodiscard]] Reviews lastReviews(std::span<const AnswerReview> reviews);

/// Gives answers in words the verdict of whoever rated them: understood is right, anything less is not quite.
void applyReviews(std::span<Answer> answers, const Reviews &reviews);

[[nodiscard]] std::string_view toToken(AnswerReview::Rating rating);
[[nodiscard]] std::optional<AnswerReview::Rating> ratingFromToken(std::string_view token);

} // namespace domain
