// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/reviewtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace viewmodels {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReviewText)
};

constexpr int kWeek = 7;

int today(const Context &context)
{
    return domain::localDayOf(context.now()).days;
}

QString dayText(int day, const Context &context)
{
    const platform::Clock &clock = context.workspace.clock;
    const platform::ZonedTime noon =
        domain::atWallClock(domain::LocalDay{day}, {12, 0}, [&](platform::Instant at) { return clock.offsetMinutesAt(at); });
    const int ahead = day - today(context);
    if (ahead <= 0) {
        //: Day of the next reminder
        return Words::tr("today");
    }
    if (ahead == 1) {
        //: Day of the next reminder
        return Words::tr("tomorrow");
    }
    // Within a week the name of the day says it all; later it could be taken for an earlier one.
    return ahead < kWeek ? context.wording.locale().dayName(toQt(noon).date().dayOfWeek()) : context.wording.day(noon);
}

} // namespace

QString nextReviewText(const std::optional<int> &localDay, const Context &context)
{
    //: When questions come back next; %1 is "tomorrow", "Thursday" or "Thursday 3 December"
    return localDay ? Words::tr("Next reminder: %1.").arg(dayText(*localDay, context)) : QString();
}

QString whyNowText(const content::Card &card, const Context &context)
{
    const int offset = context.workspace.clock.offsetMinutesAt(card.reviewed);
    const int days = std::max(1, today(context) - domain::localDayOf({card.reviewed, offset}).days);
    switch (content::whyNow(card)) {
    case content::WhyNow::NotYetHeld:
        //: Why this question comes now: the last answer was not right; %n days
        return Words::tr("We looked at it together %n days ago. Here it is again.", nullptr, days);
    case content::WhyNow::Safety:
        //: Why this question comes now: it matters for safety; %n days
        return Words::tr("It matters for your safety. You last saw it %n days ago.", nullptr, days);
    case content::WhyNow::KeepFresh:
        break;
    }
    //: Why this question comes now; %n days
    return Words::tr("You last saw it %n days ago. Coming back to it helps to keep it.", nullptr, days);
}

} // namespace viewmodels
