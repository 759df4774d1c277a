// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/answerreview.h"
#include "app/services/journal.h"

namespace services {

/// "Say it in your words": what patients said, and what a professional made of it. A human rates it, never the machine.

/// Every answer of a patient, with the verdict that counts. On the patient's own device no rating ever arrives, and words stay to be
/// reviewed: a count that moved after the reply would give the rating away.
struct JudgedAnswers {
    std::vector<domain::Answer> answers; ///< oldest first
    domain::Reviews reviews;
};
[[nodiscard]] platform::Result<JudgedAnswers> judgedAnswers(store::Store &store, const domain::PatientId &patient);

/// Words of every patient on this device that nobody has rated, oldest first.
[[nodiscard]] platform::Result<std::vector<domain::Answer>> wordsToRate(store::Store &store);

/// Keeps a rating and sends the reply with it, in one transaction. `Invalid`, with nothing written, when the rating asks for a reply
/// and there is none: ask domain::needsReply first, for a sentence. Whoever calls asks for an exchange afterwards.
platform::Result<void> rateWords(
    Journal &journal, store::Store &store, const domain::Answer &words, domain::AnswerReview::Rating rating, const std::string &reply);

} // namespace services
