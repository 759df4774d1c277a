// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/teachback.h"

#include "app/domain/conversations.h"
#include "app/store/answerreviewstore.h"
#include "platforms/sqlite/transaction.h"

#include <algorithm>

namespace services {

using platform::Error;
using platform::ErrorCode;
using platform::Result;
using store::Origin;

Result<JudgedAnswers> judgedAnswers(store::Store &store, const domain::PatientId &patient)
{
    auto answers = store.answers.all(patient);
    const auto reviews = store::AnswerReviewStore(store.database()).all(patient);
    if (!answers || !reviews)
        return answers ? reviews.error() : answers.error();
    JudgedAnswers judged{std::move(*answers), domain::lastReviews(*reviews)};
    domain::applyReviews(judged.answers, judged.reviews);
    return judged;
}

Result<std::vector<domain::Answer>> wordsToRate(store::Store &store)
{
    const auto waiting = store::AnswerReviewStore(store.database()).waiting();
    if (!waiting)
        return waiting.error();
    std::vector<domain::Answer> words;
    for (const domain::FactId &id : *waiting) {
        auto answer = store.answers.find(id);
        if (!answer)
            return answer.error();
        if (*answer)
            words.push_back(std::move(**answer));
    }
    return words;
}

Result<void> rateWords(Journal &journal, store::Store &store, const domain::Answer &words, domain::AnswerReview::Rating rating, const std::string &reply)
{
    if (reply.empty() && domain::needsReply(rating))
        return Error{ErrorCode::Invalid, "this rating goes with a reply"};
    auto transaction = sqlite::Transaction::begin(store.database());
    if (!transaction)
        return transaction.error();
    const domain::PatientId &patient = words.envelope.patient;
    domain::AnswerReview review{journal.envelope(patient), words.envelope.id, rating};
    if (!reply.empty()) {
        const domain::Message message{
            journal.envelope(patient), reply, domain::toText({.kind = domain::MessageContext::Kind::Unit, .unit = words.unit}), {}};
        review.reply = message.envelope.id;
        if (auto added = store.messages.add(message, Origin::Here); !added)
            return added.error();
    }
    if (auto added = store::AnswerReviewStore(store.database()).add(review, Origin::Here); !added)
        return added.error();
    return transaction->commit();
}

} // namespace services
