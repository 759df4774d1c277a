// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/doseweeks.h"

#include "app/viewmodels/scheduletext.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using domain::LocalDay;

namespace {

constexpr int kPastWeeks = 4;
constexpr int kWeek = 7;

LocalDay firstDayOf(const PatientRecord &record, const Context &context, LocalDay today)
{
    const auto entries = context.store().entriesOf(record.patient());
    return entries && *entries ? std::min(domain::localDayOf((**entries).first), today) : today;
}

LocalDay mondayOf(LocalDay day)
{
    return {day.days - domain::weekdayOf(day)};
}

} // namespace

DoseWeeks::DoseWeeks(const PatientRecord &record, const Context &context)
    : m_context(context), m_patient(record.patient()), m_now(context.now()), m_today(domain::localDayOf(m_now)),
      m_firstDay(firstDayOf(record, context, m_today)), m_book(context, record.patient(), record.day(kWeek).from, record.day().to)
{
}

domain::DoseCount DoseWeeks::count(const domain::DayRange &days) const
{
    const domain::DayRange lived{std::max(days.first, m_firstDay), std::min(days.last, m_today)};
    if (lived.length() == 0)
        return {};
    const auto declared = m_context.store().doses.declared(m_patient, m_book.due(lived), m_now.at);
    return declared ? declared->total() : domain::DoseCount{};
}

DoseWeek DoseWeeks::week(LocalDay monday) const
{
    const domain::DayRange days{monday, {monday.days + kWeek - 1}};
    DoseWeek week{.monday = monday, .count = count(days)};
    const ScheduleText text(m_context.wording);
    const int due = week.count.due();
    //: Title of a past week of declared doses; %1 is a day such as Monday 16 November
    week.title = tr("Week of %1").arg(text.day(monday));
    if (due == 0) {
        //: Instead of the sentence about a week's doses
        week.sentence = tr("No dose was due.");
        return week;
    }
    //: Doses of a week; %1 were recorded as taken, %2 were due
    QStringList said{tr("%1 doses recorded as taken out of %2.").arg(week.count.taken).arg(due)};
    if (week.count.notTaken > 0)
        //: Doses of a week that the person recorded as not taken
        said << tr("%n not taken.", nullptr, week.count.notTaken);
    if (week.count.notKnown > 0)
        //: Doses of a week about which nobody said anything; %1 counts them
        said << tr("%1: not known.").arg(week.count.notKnown);
    week.sentence = said.join(u' ');
    const LocalDay first = std::max(monday, m_firstDay);
    const bool isPresent = mondayOf(m_today) == monday;
    //: What a number of declared doses counts; %1 how many were due, %2 a first day
    week.definition = isPresent ? tr("Out of the %1 doses due since %2, up to now. This is what was recorded here.").arg(due).arg(text.day(first))
                                //: What a number of declared doses counts; %1 how many were due, %2 a first and %3 a last day
                                : tr("Out of the %1 doses due from %2 to %3. This is what was recorded here.")
                                      .arg(due).arg(text.day(first), text.day(days.last));
    return week;
}

DoseWeek DoseWeeks::present() const
{
    return week(mondayOf(m_today));
}

std::vector<DoseWeek> DoseWeeks::past() const
{
    std::vector<DoseWeek> weeks;
    for (int back = 1; back <= kPastWeeks; ++back) {
        const LocalDay monday{mondayOf(m_today).days - back * kWeek};
        if (monday.days + kWeek <= m_firstDay.days)
            break;
        weeks.push_back(week(monday));
    }
    return weeks;
}

std::vector<DoseDayMark> DoseWeeks::marks() const
{
    std::vector<DoseDayMark> marks;
    const ScheduleText text(m_context.wording);
    for (int day = 0; day < kWeek; ++day) {
        const LocalDay date{mondayOf(m_today).days + day};
        const domain::DoseCount of = count({date, date});
        DoseDayMark mark;
        mark.letters = ScheduleText::weekdayName(m_context.wording, day).left(2);
        mark.letters[0] = mark.letters[0].toUpper();
        mark.mark = of.due() == 0 ? u"none"_s : of.notTaken > 0 ? u"notTaken"_s : of.notKnown > 0 ? u"notKnown"_s : u"taken"_s;
        //: Screen reader, one day of a week of doses; %1 is a day such as Monday 16 November
        mark.words = of.due() == 0 ? tr("%1: no dose so far").arg(text.day(date))
                                   //: Screen reader, one day of a week of doses: a day, taken, due, not taken, not known
                                   : tr("%1: %2 of %3 taken, %4 not taken, %5 not known")
                                         .arg(text.day(date)).arg(of.taken).arg(of.due()).arg(of.notTaken).arg(of.notKnown);
        marks.push_back(mark);
    }
    return marks;
}

} // namespace viewmodels
