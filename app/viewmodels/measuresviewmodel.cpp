// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/measuresviewmodel.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWeek = 7;

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

MeasuresViewModel::MeasuresViewModel(const Context &context, QObject *parent) : ScreenViewModel(context, parent), m_record(context)
{
    refresh();
}

void MeasuresViewModel::refresh()
{
    const auto path = m_record.path();
    m_definitions = m_record.measureDefinitions(path);
    const auto present = std::ranges::find(m_definitions, m_kind, [](const auto *measure) { return measure->id.value; });
    m_definition = present != m_definitions.end() ? *present : m_definitions.empty() ? nullptr : m_definitions.front();
    m_kind = m_definition ? m_definition->id.value : std::string();
    m_window.clear();
    for (int ago = m_days - 1; ago >= 0 && !m_kind.empty(); --ago) {
        const DaySpan span = m_record.day(ago);
        m_window.push_back({span, m_record.measures(m_kind, span.from, span.to)});
    }
    m_alert = m_kind.empty() ? std::nullopt : firstAlert(m_record, m_kind, context());
    emit changed();
}

QVariantList MeasuresViewModel::kinds() const
{
    QVariantList list;
    for (const content::MeasureDefinition *measure : m_definitions)
        list << QVariantMap{{u"key"_s, QString::fromStdString(measure->id.value)}, {u"text"_s, context().wording.text(measure->title)}};
    return list;
}

QString MeasuresViewModel::title() const
{
    return m_definition ? context().wording.text(m_definition->title) : QString();
}

QString MeasuresViewModel::quantity(double value) const
{
    return m_definition ? context().wording.quantity(value, m_definition->decimals, QString::fromStdString(m_definition->unit)) : QString();
}

bool MeasuresViewModel::hasValues() const
{
    return std::ranges::any_of(m_window, [](const Day &day) { return !day.values.empty(); });
}

bool MeasuresViewModel::hasGaps() const
{
    return std::ranges::any_of(m_window, [](const Day &day) { return day.values.empty(); });
}

std::pair<double, double> MeasuresViewModel::extremes() const
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const Day &day : m_window) {
        for (const domain::Measure &measure : day.values) {
            low = std::min(low, measure.value);
            high = std::max(high, measure.value);
        }
    }
    return {low, high};
}

QString MeasuresViewModel::sentence() const
{
    if (m_kind.empty())
        return {};
    if (!hasValues()) {
        //: Above an empty chart; %n days are shown
        return tr("Nothing recorded in the last %n days.", nullptr, m_days);
    }
    const auto [low, high] = extremes();
    if (quantity(low) == quantity(high)) {
        //: Above the chart when all values are alike; %1 is a value with its unit, %n the days shown
        return tr("Last %n days: %1.", nullptr, m_days).arg(quantity(low));
    }
    const int decimals = m_definition ? m_definition->decimals : 1;
    //: Above the chart; %1 is the lowest number, %2 the highest with its unit, %n the days shown
    return tr("Last %n days: %1 to %2.", nullptr, m_days).arg(context().wording.number(low, decimals), quantity(high));
}

QString MeasuresViewModel::coverage() const
{
    const auto measured = std::ranges::count_if(m_window, [](const Day &day) { return !day.values.empty(); });
    //: Under the sentence of a chart: %n days have a value, of %1 shown
    return m_kind.empty() ? QString() : tr("%n days of %1 have a value.", nullptr, static_cast<int>(measured)).arg(m_days);
}

QVariantList MeasuresViewModel::points() const
{
    QVariantList list;
    const auto newest = std::find_if(m_window.rbegin(), m_window.rend(), [](const Day &day) { return !day.values.empty(); });
    for (const Day &day : m_window) {
        QVariantMap point;
        const QString number = QString::number(toQt(day.span.noon).date().day());
        point[u"label"_s] = m_days <= kWeek ? context().wording.dayLetters(day.span.noon) : number;
        if (!day.values.empty()) {
            point[u"value"_s] = day.values.back().value;
            if (newest != m_window.rend() && &day == &*newest)
                point[u"text"_s] = context().wording.number(day.values.back().value, m_definition ? m_definition->decimals : 1);
        }
        list << point;
    }
    return list;
}

double MeasuresViewModel::scaleFrom() const
{
    return hasValues() ? std::floor(extremes().first) - 1 : 0;
}

double MeasuresViewModel::scaleTo() const
{
    return hasValues() ? std::ceil(extremes().second) + 1 : 1;
}

QStringList MeasuresViewModel::headers() const
{
    //: Heading of the column of days, above a table of measures
    const QString day = tr("Day");
    //: Heading of the column of times and authors, above a table of measures
    return {day, title(), tr("Recorded")};
}

QVariantList MeasuresViewModel::rows() const
{
    QVariantList list;
    for (auto day = m_window.rbegin(); day != m_window.rend(); ++day) {
        const QString name = capitalised(context().wording.day(day->span.noon));
        const auto add = [&](const QString &value, const QString &who) {
            list << QVariantMap{{u"cells"_s, QStringList{name, value, who}}, {u"mark"_s, QString()}};
        };
        for (auto measure = day->values.rbegin(); measure != day->values.rend(); ++measure)
            add(quantity(measure->value), m_record.timeAndAuthor(measure->envelope));
        if (day->values.empty() && m_days <= kWeek) {
            //: In a table of measures, a day without a value
            add(tr("no value"), QString());
        }
    }
    return list;
}

QString MeasuresViewModel::emptyText() const
{
    //: Measures page, before the nurse has sent anything to measure
    return m_definitions.empty() ? tr("Your nurse has not asked for a measure yet.") : QString();
}

QString MeasuresViewModel::alertText() const
{
    return m_alert ? m_alert->text : QString();
}

QString MeasuresViewModel::alertDetail() const
{
    return m_alert ? m_alert->detail : QString();
}

QString MeasuresViewModel::lastFact() const
{
    for (auto day = m_window.rbegin(); day != m_window.rend(); ++day) {
        if (!day->values.empty())
            return QString::fromStdString(day->values.back().envelope.id.value);
    }
    return {};
}

void MeasuresViewModel::choose(const QString &kind)
{
    m_kind = kind.toStdString();
    refresh();
}

void MeasuresViewModel::showDays(int days)
{
    m_days = days;
    refresh();
}

} // namespace viewmodels
