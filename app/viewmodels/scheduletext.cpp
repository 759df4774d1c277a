// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/scheduletext.h"

#include "app/viewmodels/unbroken.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using domain::DayPoint;
using domain::Meal;

namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr std::int64_t kDayMs = 24 * 60 * kMinuteMs;
constexpr unsigned kWholeWeek = 0x7f;

/// Counted things that take an "s" in both languages; a unit of measure such as "mg" does not.
constexpr std::array<QStringView, 18> kCounted{u"comprimé", u"gélule", u"goutte", u"sachet", u"dose", u"bouffée", u"cuillère", u"ampoule",
    u"injection", u"patch", u"suppositoire", u"unité", u"tablet", u"capsule", u"drop", u"puff", u"spoon", u"unit"};

} // namespace

QString ScheduleText::amount(const domain::Amount &amount) const
{
    const bool isFrench = m_wording.language() == "fr"_L1;
    QString unit = m_wording.unit(QString::fromStdString(amount.unit));
    const bool isMany = isFrench ? amount.value >= 2 : amount.value > 1;
    if (isMany && std::ranges::find(kCounted, QStringView(unit)) != kCounted.end())
        unit += unit == "patch"_L1 ? (isFrench ? u"s"_s : u"es"_s) : u"s"_s;
    QString number = amount.value == 0.5 ? u"½"_s : QString();
    for (int decimals = 0; number.isEmpty(); ++decimals) {
        const double scale = std::pow(10, decimals);
        if (decimals == 3 || std::abs(std::round(amount.value * scale) - amount.value * scale) < 1e-6)
            number = m_wording.number(amount.value, decimals);
    }
    return unit.isEmpty() ? number : number + QChar(0x00A0) + unit;
}

QString ScheduleText::dose(const domain::Schedule &line) const
{
    if (line.amount)
        return amount(*line.amount);
    return unbroken(line.dose.empty() ? line.text : line.dose);
}

QString ScheduleText::time(domain::TimeOfDay time) const
{
    return m_wording.time({{(time.hour * 60 + time.minute) * kMinuteMs}, 0});
}

QString ScheduleText::day(domain::LocalDay day) const
{
    return m_wording.day({{day.days * kDayMs + kDayMs / 2}, 0});
}

QString ScheduleText::date(const std::string &isoDate) const
{
    const auto found = domain::localDayFromIso(isoDate);
    if (!found)
        return QString::fromStdString(isoDate);
    return m_wording.locale().toString(QDate(1970, 1, 1).addDays(found->days), u"d MMMM yyyy"_s);
}

QString ScheduleText::weekdayName(const Wording &wording, int weekday)
{
    return wording.locale().dayName(weekday + 1);
}

QString ScheduleText::duration(int minutes) const
{
    if (minutes % 60 == 0)
        //: How long something lasts
        return tr("%n hours", nullptr, minutes / 60);
    //: How long something lasts
    return tr("%n min", nullptr, minutes);
}

QString ScheduleText::point(DayPoint point) const
{
    switch (point) {
    case DayPoint::Waking:
        //: When a medicine is taken
        return tr("on waking");
    case DayPoint::Morning:
        //: When a medicine is taken
        return tr("in the morning");
    case DayPoint::Noon:
        //: When a medicine is taken
        return tr("at noon");
    case DayPoint::Afternoon:
        //: When a medicine is taken
        return tr("in the afternoon");
    case DayPoint::Evening:
        //: When a medicine is taken
        return tr("in the evening");
    case DayPoint::Bedtime:
        break;
    }
    //: When a medicine is taken
    return tr("at bedtime");
}

QString ScheduleText::meal(const domain::DayMoment &moment) const
{
    if (moment.meal == Meal::None)
        return {};
    //: A meal, after "before", "with" or "after"
    const QString name = moment.point == DayPoint::Waking || moment.point == DayPoint::Morning ? tr("breakfast")
                         //: A meal, after "before", "with" or "after"
                         : moment.point == DayPoint::Noon ? tr("lunch")
                         //: A meal, after "before", "with" or "after"
                         : moment.point == DayPoint::Evening ? tr("dinner")
                                                             //: A meal, after "before", "with" or "after"
                                                             : tr("the meal");
    if (moment.meal == Meal::With)
        //: When a medicine is taken; %1 is a meal
        return tr("with %1").arg(name);
    const bool isBefore = moment.meal == Meal::Before;
    if (moment.minutes == 0)
        //: When a medicine is taken; %1 is a meal
        return isBefore ? tr("before %1").arg(name)
                        //: When a medicine is taken; %1 is a meal
                        : tr("after %1").arg(name);
    //: When a medicine is taken; %1 is a duration such as 30 min, %2 a meal
    return isBefore ? tr("%1 before %2").arg(duration(moment.minutes), name)
                    //: When a medicine is taken; %1 is a duration such as 30 min, %2 a meal
                    : tr("%1 after %2").arg(duration(moment.minutes), name);
}

QString ScheduleText::moment(const domain::Moment &moment) const
{
    if (const auto *at = std::get_if<domain::TimeOfDay>(&moment))
        //: When a medicine is taken; %1 is a time such as 8am
        return tr("at %1").arg(time(*at));
    const auto &around = std::get<domain::DayMoment>(moment);
    return around.meal == Meal::None ? point(around.point) : meal(around);
}

QString ScheduleText::weekdays(const domain::OnWeekdays &week) const
{
    QStringList names;
    for (int day = 0; day < 7; ++day) {
        if (week.days >> day & 1U)
            //: A day of the week on which a medicine is taken; %1 is its name
            names << tr("on %1").arg(weekdayName(m_wording, day));
    }
    const QString days = week.days == kWholeWeek ? tr("every day") : listOf(names, m_wording);
    if (week.everyWeeks == 1)
        return days;
    //: Days of the week on which a medicine is taken; %1 are the days, %n how many weeks apart
    return tr("%1, every %n weeks", nullptr, week.everyWeeks).arg(days);
}

QString ScheduleText::limits(const domain::AsNeeded &limits) const
{
    QStringList said;
    if (limits.maxPerDay)
        //: Limit of a medicine taken as needed
        said << tr("at most %n in 24 hours", nullptr, *limits.maxPerDay);
    if (limits.minutesApart)
        //: Limit of a medicine taken as needed; %1 is a duration such as 6 hours
        said << tr("%1 apart").arg(duration(*limits.minutesApart));
    return said.join(u", "_s);
}

QString ScheduleText::rhythm(const domain::Rhythm &rhythm) const
{
    if (const auto *every = std::get_if<domain::EveryNDays>(&rhythm); every && every->days > 1)
        //: How often a medicine is taken
        return tr("every %n days", nullptr, every->days);
    if (const auto *week = std::get_if<domain::OnWeekdays>(&rhythm))
        return weekdays(*week);
    if (const auto *cycle = std::get_if<domain::Cycle>(&rhythm))
        //: How often a medicine is taken: a cycle; %1 and %2 are numbers of days
        return tr("%1 days with, then %2 days without").arg(cycle->daysOn).arg(cycle->daysOff);
    if (std::holds_alternative<domain::AsNeeded>(rhythm))
        //: How often a medicine is taken: only when the person needs it
        return tr("if needed");
    //: How often a medicine is taken
    return tr("every day");
}

QString ScheduleText::line(const domain::Schedule &line) const
{
    if (std::holds_alternative<domain::AsWritten>(line.rhythm))
        return unbroken(line.text.empty() ? line.dose : line.text);
    QStringList said;
    if (const QString one = dose(line); !one.isEmpty())
        said << one;
    said << rhythm(line.rhythm);
    if (const auto *needed = std::get_if<domain::AsNeeded>(&line.rhythm)) {
        if (const QString most = limits(*needed); !most.isEmpty())
            said << most;
    } else {
        QStringList moments;
        for (const domain::Moment &each : line.moments)
            moments << moment(each);
        said << listOf(moments, m_wording);
    }
    if (!line.from.empty() && !std::holds_alternative<domain::EveryDay>(line.rhythm))
        //: First day of a medicine; %1 is a date
        said << tr("from %1").arg(date(line.from));
    if (!line.until.empty())
        //: Last day of a medicine; %1 is a date
        said << tr("until %1").arg(date(line.until));
    return said.join(u", "_s);
}

} // namespace viewmodels
