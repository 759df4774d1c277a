// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// The moment of a measure: now, or a day and a time that have passed.
#include "app/viewmodels/measureentryviewmodel.h"

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDaysToChoose = 31; // what a month of a paper notebook holds can be caught up
constexpr int kHour = 60;
constexpr std::int64_t kMinuteMs = 60'000;

/// Since midnight, as the clock on the wall had it.
int minutesOf(const platform::ZonedTime &time)
{
    const std::int64_t local = time.at.ms / kMinuteMs + time.offsetMinutes;
    return static_cast<int>(local - std::int64_t(domain::localDayOf(time).days) * 24 * kHour);
}

} // namespace

QString MeasureEntryViewModel::whenText() const
{
    //: When a measure was made, on the page where it is written
    return m_at ? context().wording.momentSentence(*m_at, context().now()) : tr("Now");
}

QString MeasureEntryViewModel::earliestDay() const
{
    return QString::fromStdString(m_record.day(kDaysToChoose).isoDate);
}

QString MeasureEntryViewModel::latestDay() const
{
    return QString::fromStdString(m_record.day().isoDate);
}

void MeasureEntryViewModel::changeTime()
{
    const platform::ZonedTime shown = m_at.value_or(context().now());
    m_day = QString::fromStdString(domain::toIso(domain::localDayOf(shown)));
    m_minutes = minutesOf(shown);
    m_timeError.clear();
    m_isChoosingTime = true;
    emit changed();
}

void MeasureEntryViewModel::chooseDay(const QString &iso)
{
    m_day = iso;
    m_timeError.clear();
    emit changed();
}

void MeasureEntryViewModel::chooseMinutes(int minutes)
{
    m_minutes = minutes;
    m_timeError.clear();
    emit changed();
}

void MeasureEntryViewModel::confirmTime()
{
    const platform::Clock &clock = context().workspace.clock;
    const auto at = domain::atWallClock(
        m_day.toStdString(), {m_minutes / kHour, m_minutes % kHour}, [&clock](platform::Instant instant) { return clock.offsetMinutesAt(instant); });
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

} // namespace viewmodels
