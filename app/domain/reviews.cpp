// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/reviews.h"

#include "platforms/base/uuid.h"

namespace domain {

AttemptId reviewAttempt(const UnitRef &unit, const std::string &question, platform::Instant at)
{
    return {platform::uuidV5(
        platform::kPasserelleNamespace, "review|" + unit.pack + "|" + unit.unit + "|" + question + "|" + platform::toIso(at))};
}

bool isReview(const Answer &answer)
{
    return answer.attempt == reviewAttempt(answer.unit, answer.question, answer.envelope.occurredAt.at);
}

} // namespace domain
