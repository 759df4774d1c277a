// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/quizhistory.h"

#include "app/domain/reviews.h"

#include <algorithm>

namespace viewmodels {

namespace {

bool isSafety(const services::Library &library, const domain::Answer &answer)
{
    const content::Pack *pack = library.pack(answer.unit.pack);
    const content::Competence *competence = pack ? pack->competence(content::CompetenceId(answer.competence)) : nullptr;
    return competence && competence->safety;
}

content::Answer given(const domain::Answer &answer)
{
    const bool dontKnow = answer.verdict == domain::Answer::Verdict::Unknown && answer.chosen.empty() && answer.text.empty();
    return {content::QuestionId(answer.question), answer.chosen, answer.text, dontKnow};
}

} // namespace

std::map<content::CompetenceId, int> missedBefore(
    std::span<const domain::Answer> answers, const domain::AttemptId &attempt, const services::Library &library)
{
    std::map<content::CompetenceId, int> missed;
    for (const domain::Answer &answer : answers) {
        const bool isMissed = answer.verdict == domain::Answer::Verdict::NotQuite || answer.verdict == domain::Answer::Verdict::Unknown;
        // At the assessment nothing had been taught yet, and the nurse was there.
        if (answer.attempt == attempt || !isMissed || !isSafety(library, answer) || domain::isBaseline(answer))
            continue;
        int &count = missed[content::CompetenceId(answer.competence)];
        count = (count + 1) % content::kNotRightBeforeTelling;
    }
    return missed;
}

content::QuizState resumedQuiz(const content::Quiz &quiz, const domain::UnitRef &unit, std::span<const domain::Answer> answers,
    bool isCompleted, const services::Library &library, const std::string &freshId, platform::Instant now)
{
    domain::AttemptId latest;
    for (const domain::Answer &answer : answers) {
        // A question that came alone is no run through the quiz.
        if (answer.unit == unit && !domain::isReview(answer) && !domain::isBaseline(answer))
            latest = answer.attempt;
    }
    if (!latest.empty()) {
        content::QuizState state = content::begin(quiz, latest.value, now, missedBefore(answers, latest, library));
        for (const domain::Answer &answer : answers) {
            if (answer.attempt == latest)
                state = content::answer(quiz, std::move(state), given(answer), answer.envelope.occurredAt.at).state;
        }
        // All answered and never finished: the device stopped between the last answer and the end.
        if (content::current(quiz, state) || !isCompleted)
            return state;
    }
    return content::begin(quiz, freshId, now, missedBefore(answers, domain::AttemptId{freshId}, library));
}

} // namespace viewmodels
