// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/wording.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QChar kNoBreak(0x00A0);
constexpr const char *kDoctor = "Dr"; // in French as in English, and said where a name is said

QString capitalised(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QDateTime toQt(const platform::ZonedTime &at)
{
    return QDateTime::fromMSecsSinceEpoch(at.at.ms, Qt::OffsetFromUTC, at.offsetMinutes * 60);
}

Wording::Wording(const QString &language)
{
    setLanguage(language);
}

void Wording::setLanguage(const QString &language)
{
    m_language = language;
    m_locale = language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(QLocale::French, QLocale::France);
}

QString Wording::time(const platform::ZonedTime &at) const
{
    const QTime time = toQt(at).time();
    if (m_language == "en"_L1) {
        const QString hour = QString::number(time.hour() % 12 == 0 ? 12 : time.hour() % 12);
        const QString minutes = time.minute() ? ":"_L1 + QString::number(time.minute()).rightJustified(2, u'0') : QString();
        return hour + minutes + (time.hour() < 12 ? "am"_L1 : "pm"_L1);
    }
    const QString minutes = time.minute() ? kNoBreak + QString::number(time.minute()).rightJustified(2, u'0') : QString();
    return QString::number(time.hour()) + kNoBreak + u'h' + minutes;
}

QString Wording::day(const platform::ZonedTime &at) const
{
    const QDate date = toQt(at).date();
    QString number = QString::number(date.day());
    if (m_language == "fr"_L1 && date.day() == 1)
        number = u"1er"_s;
    return m_locale.dayName(date.dayOfWeek()) + u' ' + number + kNoBreak + m_locale.monthName(date.month());
}

QString Wording::moment(const platform::ZonedTime &at, const platform::ZonedTime &now) const
{
    const qint64 days = toQt(at).date().daysTo(toQt(now).date());
    //: A moment in a sentence; %1 is a time such as 8:05am
    const QString today = tr("today at %1");
    //: A moment in a sentence; %1 is a time such as 8:05am
    const QString yesterday = tr("yesterday at %1");
    //: A moment in a sentence; %1 is a day such as Monday 3 March, %2 a time
    const QString other = tr("%1 at %2");
    if (days == 0)
        return today.arg(time(at));
    if (days == 1)
        return yesterday.arg(time(at));
    return other.arg(day(at), time(at));
}

QString Wording::momentSentence(const platform::ZonedTime &at, const platform::ZonedTime &now) const
{
    return capitalised(moment(at, now));
}

QString Wording::shortMoment(const platform::ZonedTime &at) const
{
    return m_locale.toString(toQt(at).date(), u"ddd d MMM"_s) + u", "_s + time(at);
}

QString Wording::dayLetters(const platform::ZonedTime &at) const
{
    return capitalised(m_locale.dayName(toQt(at).date().dayOfWeek(), QLocale::ShortFormat).left(2));
}

QString Wording::number(double value, int decimals) const
{
    return m_locale.toString(value, 'f', decimals);
}

QString Wording::unit(const QString &ucum) const
{
    if (ucum == "Cel"_L1)
        return u"°C"_s;
    if (ucum == "mm[Hg]"_L1)
        return u"mmHg"_s;
    if (ucum == "{score}"_L1)
        //: After a number from 0 to 10, as in 4 out of 10
        return tr("out of 10");
    if (ucum == "/min"_L1)
        //: After a number, as in 70 beats per minute
        return tr("per minute");
    if (ucum == "{steps}/d"_L1)
        //: After the number of steps walked in a day
        return tr("steps");
    if (ucum == "L/d"_L1)
        //: After an amount to drink in a day: litres a day
        return tr("L a day");
    if (ucum == "d"_L1)
        //: After a number of days
        return tr("days");
    if (ucum == "h"_L1)
        //: After a number of hours
        return tr("hours");
    if (ucum.startsWith(u'{') && ucum.endsWith(u'}'))
        return ucum.mid(1, ucum.size() - 2);
    return ucum;
}

QString Wording::quantity(double value, int decimals, const QString &unit) const
{
    return number(value, decimals) + kNoBreak + this->unit(unit);
}

QString Wording::difference(double value, int decimals, const QString &unit) const
{
    const QString sign = value < 0 ? QString(QChar(0x2212)) : u"+"_s;
    return sign + kNoBreak + quantity(qAbs(value), decimals, unit);
}

QString Wording::text(const content::LocalText &text) const
{
    return QString::fromStdString(text.in(m_language.toStdString()));
}

QString Wording::politeName(const domain::Person &person) const
{
    if (person.title.empty())
        return fullName(person);
    // Titles are written the French way at the hub; English readers expect their own.
    QString title = QString::fromStdString(person.title);
    if (m_language == "en"_L1)
        title = title == "Mme"_L1 ? u"Mrs"_s : title == "M."_L1 ? u"Mr"_s : title;
    return title + kNoBreak + QString::fromStdString(person.family);
}

QString Wording::fullName(const domain::Person &person) const
{
    const QString name = (QString::fromStdString(person.given) + u' ' + QString::fromStdString(person.family)).trimmed();
    return person.title == kDoctor ? QString::fromStdString(person.title) + kNoBreak + name : name;
}

QString Wording::initials(const domain::Person &person) const
{
    return QString::fromStdString(person.given).left(1).toUpper() + QString::fromStdString(person.family).left(1).toUpper();
}

QString Wording::birthDate(const domain::Person &person) const
{
    const QDate born = QDate::fromString(QString::fromStdString(person.birthDate), Qt::ISODate);
    return born.isValid() ? m_locale.toString(born, u"d MMMM yyyy"_s) : QString();
}

QString Wording::age(const domain::Person &person, const platform::ZonedTime &now) const
{
    const QDate born = QDate::fromString(QString::fromStdString(person.birthDate), Qt::ISODate);
    if (!born.isValid())
        return {};
    const QDate today = toQt(now).date();
    const bool hadBirthday = std::pair(today.month(), today.day()) >= std::pair(born.month(), born.day());
    //: Age of a patient, beside the name
    return tr("%1 years old").arg(today.year() - born.year() - (hadBirthday ? 0 : 1));
}

QString listOf(const QStringList &items, const Wording &wording)
{
    if (items.size() < 2)
        return items.join(QString());
    const QString last = wording.language() == "en"_L1 ? u" and "_s : u" et "_s;
    return items.mid(0, items.size() - 1).join(u", "_s) + last + items.back();
}

} // namespace viewmodels
