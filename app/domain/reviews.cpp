// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/reviews.h"

#include "platforms/base/uuid.h"

namespace domain {

namespace {

AttemptId attemptOf(const char *why, const UnitRef &unit, const std::string &question, platform::Instant at)
{
    return {platform::uuidV5(platform::kPasserelleNamespace,
        std::string(why) + "|" + unit.pack + "|" + unit.unit + "|" + question + "|" + platform::toIso(at))};
}

} // namespace

AttemptId reviewAttempt(const UnitRef &unit, const std::string &question, platform::Instant at)
{
    return attemptOf("review", unit, question, at);
}

AttemptId baselineAttempt(const UnitRef &unit, const std::string &question, platform::Instant at)
{
    return attemptOf("baseline", unit, question, at);
}

bool isBaseline(const Answer &answer)
{
    return answer.attempt == baselineAttempt(answer.unit, answer.question, answer.envelope.occurredAt.at);
}

bool isReview(const Answer &answer)
{
    return answer.attempt == reviewAttempt(answer.unit, answer.question, answer.envelope.occurredAt.at);
}

} // namespace domain
