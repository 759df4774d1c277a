// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// The words of the measures page: its sentence, its labels and its table. What they are about is read in
// measuresviewmodel.cpp.
#include "app/viewmodels/measuresviewmodel.h"

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

using domain::TrendPoint;
using domain::TrendStep;

namespace {

constexpr int kWeek = 7;
constexpr int kMonth = 30;
constexpr int kQuarter = 90;
constexpr int kYear = 365;
constexpr int kFiveYears = 1826;
/// More rows than this are read by nobody: then a row is a day.
constexpr std::size_t kMostRows = 70;

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

QDate toDate(domain::LocalDay day)
{
    return QDate(1970, 1, 1).addDays(day.days);
}

/// Of all values; each of a pair by its own count, for one may have come without the other.
std::optional<double> meanOf(const std::vector<domain::TrendPoint> &points)
{
    int count = 0;
    double total = 0;
    for (const domain::TrendPoint &point : points) {
        total += point.mean * point.count;
        count += point.count;
    }
    return count > 0 ? std::optional(total / count) : std::nullopt;
}

/// Three letters, or four where two months share three: "Juin", "Juil".
QString shortMonth(const QLocale &locale, int month)
{
    const QString name = locale.monthName(month, QLocale::ShortFormat);
    bool isShared = false;
    for (int other = 1; other <= 12; ++other)
        isShared = isShared || (other != month && locale.monthName(other, QLocale::ShortFormat).left(3) == name.left(3));
    return capitalised(name.left(isShared ? 4 : 3));
}

} // namespace

QVariantList MeasuresViewModel::periods() const
{
    const auto period = [](int days, const QString &text) { return QVariantMap{{u"key"_s, QString::number(days)}, {u"text"_s, text}}; };
    //: Period of the chart.
    return {period(kWeek, tr("7 days")),
        //: Period of the chart.
        period(kMonth, tr("30 days")),
        //: Period of the chart.
        period(kQuarter, tr("3 months")),
        //: Period of the chart.
        period(kYear, tr("1 year")),
        //: Period of the chart.
        period(kFiveYears, tr("5 years"))};
}

QString MeasuresViewModel::steadyText() const
{
    // Only where a rule says what a change is, and over the week it looks at.
    if (!m_steadyWithin || m_days != kWeek || m_alert || m_daysMeasured < 2)
        return {};
    const auto [low, high] = extremes();
    if (high - low > *m_steadyWithin)
        return {};
    //: After "This week: 71.8 to 72.9 kg.": less than what the team calls a change
    return u' ' + tr("Steady.");
}

QString MeasuresViewModel::sentence() const
{
    if (!m_kind)
        return {};
    if (!hasValues()) {
        //: Above an empty chart
        const QString year = tr("Nothing recorded in this period.");
        //: Above an empty chart; %n days are shown
        return m_days <= kMonth ? tr("Nothing recorded in the last %n days.", nullptr, m_days) : year;
    }
    //: Above the chart of a week; %1 is "71.8 to 72.9 kg"
    const QString week = tr("This week: %1.");
    //: Above the chart of 30 days; %1 is "71.8 to 72.9 kg"
    const QString month = tr("Last 30 days: %1.");
    //: Above the chart of 3 months; %1 is "71.8 to 72.9 kg"
    const QString quarter = tr("Last 3 months: %1.");
    //: Above the chart of a year; %1 is "71.8 to 72.9 kg"
    const QString year = tr("Past 12 months: %1.");
    //: Above the chart of 5 years; %1 is "71.8 to 72.9 kg"
    const QString years = tr("Last 5 years: %1.");
    const QString pattern = m_days <= kWeek ? week : m_days <= kMonth ? month : m_days <= kQuarter ? quarter : m_days <= kYear ? year : years;
    if (m_kind.isPair()) {
        const std::optional<double> first = meanOf(m_points);
        if (!first)
            return {}; // only the second of a pair: there is nothing to say of both
        //: In the sentence above the chart of blood pressure; %1 is "128/76 mmHg"
        return pattern.arg(tr("%1 on average").arg(valueText(m_kind, *first, meanOf(m_second), context().wording)));
    }
    const auto [low, high] = extremes();
    if (quantity(low) == quantity(high))
        return pattern.arg(quantity(low)) + steadyText();
    //: In the sentence above a chart; %1 is the lowest number, %2 the highest with its unit
    return pattern.arg(tr("%1 to %2").arg(context().wording.number(low, m_kind.first->decimals), quantity(high))) + steadyText();
}

QString MeasuresViewModel::coverage() const
{
    //: Under the sentence of a chart: %n days have a value, of %1 shown
    return m_kind ? tr("%n days of %1 have a value.", nullptr, m_daysMeasured).arg(m_days) : QString();
}

QString MeasuresViewModel::stepText() const
{
    switch (step()) {
    case TrendStep::Day:
        return {};
    case TrendStep::Week:
        //: Under a chart
        return tr("Each point is the average of a week.");
    case TrendStep::Month:
        //: Under a chart
        return tr("Each point is the average of a month.");
    case TrendStep::Quarter:
        break;
    }
    //: Under a chart
    return tr("Each point is the average of three months.");
}

QString MeasuresViewModel::labelOf(const TrendPoint &point) const
{
    const QDate date = toDate(point.days.first);
    const QLocale &locale = context().wording.locale();
    switch (step()) {
    case TrendStep::Day:
        return m_days <= kWeek ? capitalised(locale.dayName(date.dayOfWeek(), QLocale::ShortFormat).left(2)) : QString::number(date.day());
    case TrendStep::Week:
        return locale.toString(date, u"d/M"_s);
    case TrendStep::Month:
        return shortMonth(locale, date.month());
    case TrendStep::Quarter:
        break;
    }
    return QString::number(date.year());
}

QString MeasuresViewModel::nameOf(const TrendPoint &point) const
{
    const QDate date = toDate(point.days.first);
    const QLocale &locale = context().wording.locale();
    const platform::ZonedTime noon{{point.days.first.days * 86'400'000LL + 43'200'000LL}, 0};
    switch (step()) {
    case TrendStep::Day:
        return capitalised(context().wording.day(noon));
    case TrendStep::Week:
        //: A week in a table; %1 is its first day
        return tr("Week of %1").arg(locale.toString(date, u"d MMMM"_s));
    case TrendStep::Month:
        return capitalised(locale.toString(date, u"MMMM yyyy"_s));
    case TrendStep::Quarter:
        break;
    }
    //: Three months in a table; %1 and %2 are months, %2 with its year
    return capitalised(tr("%1 to %2").arg(locale.toString(date, u"MMM"_s), locale.toString(toDate(point.days.last), u"MMM yyyy"_s)));
}

QStringList MeasuresViewModel::headers() const
{
    //: Heading of the column of days, above a table of measures
    const QString day = tr("Day");
    //: Heading of the column of times and authors, above a table of measures
    return {day, title(), tr("Recorded")};
}

QVariantMap MeasuresViewModel::row(const QString &when, const QString &value, const QString &who, bool out) const
{
    //: After a value in a table: it is outside the range of the chart
    const QString shown = out ? value + u", "_s + tr("out of range") : value;
    return {{u"cells"_s, QStringList{when, shown, who}}, {u"mark"_s, out ? u"out"_s : QString()}};
}

QVariantList MeasuresViewModel::entryRows() const
{
    QVariantList list;
    const domain::DayRange days = span();
    auto entry = m_entries.rbegin();
    for (domain::LocalDay day = days.last; days.first <= day; day.days--) {
        const QString name = capitalised(context().wording.day({{day.days * 86'400'000LL + 43'200'000LL}, 0}));
        bool any = false;
        for (; entry != m_entries.rend() && domain::localDayOf(entry->measure.envelope.occurredAt) == day; ++entry) {
            list << row(name, valueText(m_kind, entry->value, entry->second, context().wording), m_record.timeAndAuthor(entry->measure.envelope),
                isOut(entry->value, entry->value));
            any = true;
        }
        if (!any && m_days <= kWeek) {
            //: In a table of measures, a day without a value
            list << row(name, tr("no value"), QString(), false);
        }
    }
    return list;
}

QVariantList MeasuresViewModel::placeRows() const
{
    QVariantList list;
    for (std::size_t i = m_points.size(); i-- > 0;) {
        const TrendPoint &point = m_points[i];
        if (point.count == 0) {
            list << row(nameOf(point), tr("no value"), QString(), false);
            continue;
        }
        const bool hasSecond = i < m_second.size() && m_second[i].count > 0;
        const QString value = hasSecond ? valueText(m_kind, point.mean, m_second[i].mean, context().wording)
            : quantity(point.low) == quantity(point.high)
            ? quantity(point.low)
            : tr("%1 to %2").arg(context().wording.number(point.low, m_kind.first->decimals), quantity(point.high));
        //: In a table of measures: how many values a week or a month has
        list << row(nameOf(point), value, tr("%n values", nullptr, point.count), isOut(point.low, point.high));
    }
    return list;
}

QVariantList MeasuresViewModel::rows() const
{
    if (!m_kind)
        return {};
    return m_days <= kMonth && m_entries.size() <= kMostRows ? entryRows() : placeRows();
}

QString MeasuresViewModel::emptyText() const
{
    //: Measures page, before the nurse has sent anything to measure
    return m_definitions.empty() ? tr("Your nurse has not asked for a measure yet.") : QString();
}

} // namespace viewmodels
