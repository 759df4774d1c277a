// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/learning/reviews.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <tuple>

namespace content {

std::vector<Card> cardsFrom(std::vector<LoggedAnswer> log, const FindQuestion &find)
{
    std::ranges::sort(log, {}, [](const LoggedAnswer &each) { return std::tie(each.at.ms, each.device, each.id); });
    std::map<std::pair<UnitId, QuestionId>, Card> cards;
    for (const LoggedAnswer &each : log) {
        const auto rating = ratingFor(each.verdict);
        const Question *question = rating ? find(each.unit, each.question) : nullptr;
        if (!question || question->kind == QuestionKind::TeachBack)
            continue;
        const auto known = cards.find({each.unit, each.question});
        if (known == cards.end())
            cards.emplace(std::pair(each.unit, each.question), newCard(each.unit, *question, *rating, each.at));
        else
            known->second = reviewed(std::move(known->second), *rating, each.at);
    }
    std::vector<Card> result;
    std::ranges::transform(cards, std::back_inserter(result), [](const auto &entry) { return entry.second; });
    return result;
}

int nextSittingDay(std::span<const int> sittings, int today)
{
    std::optional<int> last;
    std::optional<int> before;
    for (const int day : sittings) {
        if (day > today || day == last || day == before)
            continue;
        if (!last || day > *last) {
            before = last;
            last = day;
        } else if (!before || day > *before) {
            before = day;
        }
    }
    int next = today;
    if (last)
        next = std::max(next, *last + kDaysBetweenSittings);
    if (before)
        next = std::max(next, *before + kDaysForTwoSittings);
    return next;
}

ReviewPlan planReviews(std::span<const Card> cards, std::span<const platform::Instant> asked, const ReviewDays &days)
{
    const int today = days.dayOf(days.now);
    std::vector<int> sittings;
    std::ranges::transform(asked, std::back_inserter(sittings), days.dayOf);
    const auto askedToday = std::ranges::count(sittings, today);
    const bool isUnderWay = askedToday > 0 && askedToday < kQuestionsASitting;
    const int sittingDay = nextSittingDay(sittings, today);

    // Due by the day, not by the hour: a reminder promised for Thursday is there on Thursday morning.
    std::vector<Card> due;
    std::ranges::copy_if(cards, std::back_inserter(due), [&](const Card &card) { return days.dayOf(card.due) <= today; });
    ReviewPlan plan;
    if (isUnderWay || sittingDay == today) {
        platform::Instant upTo = days.now;
        for (const Card &card : due)
            upTo = std::max(upTo, card.due);
        plan.now = dueCards(due, upTo, static_cast<std::size_t>(kQuestionsASitting - (isUnderWay ? askedToday : 0)));
    }
    if (plan.now.empty() && !cards.empty()) {
        const auto first = std::ranges::min_element(cards, {}, &Card::due);
        plan.nextDay = std::max(nextSittingDay(sittings, today), days.dayOf(first->due));
    }
    return plan;
}

WhyNow whyNow(const Card &card)
{
    if (card.last == Rating::Again)
        return WhyNow::NotYetHeld;
    return card.tier == Tier::Safety ? WhyNow::Safety : WhyNow::KeepFresh;
}

} // namespace content
