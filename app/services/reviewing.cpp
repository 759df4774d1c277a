// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/reviewing.h"

#include "app/domain/reviews.h"
#include "app/domain/wallclock.h"
#include "app/services/pathplanning.h"

#include <algorithm>

namespace services {

content::ReviewPlan reviewPlan(std::span<const domain::Answer> answers, const domain::EducationPath &path, const Library &library,
    const platform::Clock &clock)
{
    std::vector<content::LoggedAnswer> log;
    std::vector<platform::Instant> asked;
    for (const domain::Answer &answer : answers) {
        // What was asked before anything was taught is no memory of it.
        if (domain::isBaseline(answer))
            continue;
        const platform::Instant at = answer.envelope.occurredAt.at;
        log.push_back({content::UnitId(answer.unit.unit), content::QuestionId(answer.question), toContent(answer.verdict), at,
            answer.envelope.deviceId, answer.envelope.id.value});
        if (domain::isReview(answer))
            asked.push_back(at);
    }
    // Only what the path still holds: a unit the team took out is not asked about behind its back.
    const auto find = [&](const content::UnitId &id, const content::QuestionId &question) -> const content::Question * {
        const auto member = std::ranges::find(path.units, id.value, [](const domain::PathUnit &each) { return each.unit.unit; });
        const content::Unit *unit = member == path.units.end() ? nullptr : library.unit(member->unit);
        return unit ? unit->quiz.find(question) : nullptr;
    };
    const auto dayOf = [&](platform::Instant at) { return domain::localDayOf({at, clock.offsetMinutesAt(at)}).days; };
    return content::planReviews(content::cardsFrom(std::move(log), find), asked, {clock.now(), dayOf});
}

std::optional<domain::UnitRef> unitOf(const content::Card &card, const domain::EducationPath &path)
{
    for (const domain::PathUnit &each : path.units) {
        if (each.unit.unit == card.unit.value)
            return each.unit;
    }
    return std::nullopt;
}

} // namespace services
