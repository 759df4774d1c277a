// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// The moment of a measure: now, or a day and a time that have passed.
#include "app/viewmodels/measureentryviewmodel.h"

#include <QRegularExpression>

#include <algorithm>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDaysToChoose = 7;

} // namespace

QString MeasureEntryViewModel::whenText() const
{
    //: When a measure was made, on the page where it is written
    return m_at ? context().wording.momentSentence(*m_at, context().now()) : tr("Now");
}

QVariantList MeasureEntryViewModel::days() const
{
    QVariantList list;
    for (int ago = 0; ago < kDaysToChoose; ++ago) {
        //: A day to choose
        const QString today = tr("Today");
        //: A day to choose
        const QString yesterday = tr("Yesterday");
        QString name = ago == 0 ? today : ago == 1 ? yesterday : context().wording.day(m_record.day(ago).noon);
        name[0] = name[0].toUpper();
        list << QVariantMap{{u"key"_s, ago}, {u"text"_s, name}, {u"selected"_s, ago == m_daysAgo}};
    }
    return list;
}

void MeasureEntryViewModel::changeTime()
{
    const platform::ZonedTime shown = m_at.value_or(context().now());
    m_daysAgo = std::clamp(domain::localDayOf(context().now()).days - domain::localDayOf(shown).days, 0, kDaysToChoose - 1);
    m_timeText = context().wording.time(shown);
    m_timeError.clear();
    m_isChoosingTime = true;
    emit changed();
}

void MeasureEntryViewModel::chooseDay(int daysAgo)
{
    m_daysAgo = std::clamp(daysAgo, 0, kDaysToChoose - 1);
    m_timeError.clear();
    emit changed();
}

void MeasureEntryViewModel::setTimeText(const QString &text)
{
    m_timeText = text;
    m_timeError.clear();
    emit changed();
}

void MeasureEntryViewModel::confirmTime()
{
    const auto time = timeFromText(m_timeText);
    if (!time) {
        //: Beside the field of a time that cannot be read
        m_timeError = tr("Write a time, for example %1.").arg(context().wording.time(m_record.day().noon));
        emit changed();
        return;
    }
    const platform::Clock &clock = context().workspace.clock;
    const auto at = domain::atWallClock(
        m_record.day(m_daysAgo).isoDate, *time, [&clock](platform::Instant instant) { return clock.offsetMinutesAt(instant); });
    if (context().now().at < at.at) {
        //: Beside the field of a time: a measure cannot be made later than now
        m_timeError = tr("This time is still to come. Choose an earlier one.");
        emit changed();
        return;
    }
    m_at = at;
    m_isChoosingTime = false;
    emit changed();
}

void MeasureEntryViewModel::setNow()
{
    m_at.reset();
    m_isChoosingTime = false;
    emit changed();
}

std::optional<domain::TimeOfDay> timeFromText(const QString &text)
{
    static const QRegularExpression pattern(u"^\\s*(\\d{1,2})\\s*(?:[hH:.,]\\s*(\\d{2})?|(\\d{2}))?\\s*([aApP])?\\.?[mM]?\\.?\\s*$"_s);
    const auto match = pattern.match(QString(text).replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' '));
    if (!match.hasMatch())
        return std::nullopt;
    constexpr int kHalfDay = 12;
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt() + match.captured(3).toInt();
    const QString half = match.captured(4).toLower();
    if (half == "p"_L1 && hour < kHalfDay)
        hour += kHalfDay;
    if (half == "a"_L1 && hour == kHalfDay)
        hour = 0;
    if (hour > 23 || minute > 59)
        return std::nullopt;
    return domain::TimeOfDay{hour, minute};
}

} // namespace viewmodels
