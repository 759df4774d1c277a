// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "content/model/localtext.h"
#include "platforms/base/clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QString>

namespace viewmodels {

/// Dates, numbers and names as people say them, in the language of the screen. Every clinical value a person reads goes
/// through here, so that it looks the same everywhere.
class Wording {
    Q_DECLARE_TR_FUNCTIONS(Wording)

public:
    /// @param language "fr" or "en"
    explicit Wording(const QString &language = QStringLiteral("fr"));

    void setLanguage(const QString &language);
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// "8 h 05", "8:05am"
    [[nodiscard]] QString time(const platform::ZonedTime &at) const;
    /// "samedi 21 novembre", "Saturday 21 November"
    [[nodiscard]] QString day(const platform::ZonedTime &at) const;
    /// "aujourd’hui à 8 h 05", "hier à 8 h 05", "lundi 3 mars à 8 h 05"
    [[nodiscard]] QString moment(const platform::ZonedTime &at, const platform::ZonedTime &now) const;
    /// The same with a capital, to begin a line.
    [[nodiscard]] QString momentSentence(const platform::ZonedTime &at, const platform::ZonedTime &now) const;
    /// "ven. 20 nov., 8 h 05", "Fri 20 Nov, 8:05am": for a table
    [[nodiscard]] QString shortMoment(const platform::ZonedTime &at) const;
    /// Two letters for the axis of a chart: "lu", "Mo".
    [[nodiscard]] QString dayLetters(const platform::ZonedTime &at) const;

    /// "72,4", "72.4"
    [[nodiscard]] QString number(double value, int decimals) const;
    /// A UCUM unit as people write it: "°C" for "Cel", "par minute" for "/min". Others are their own symbol.
    [[nodiscard]] QString unit(const QString &ucum) const;
    /// "72,4 kg" with a no-break space; the unit is UCUM
    [[nodiscard]] QString quantity(double value, int decimals, const QString &unit) const;
    /// "+0,6 kg", "−0,6 kg"
    [[nodiscard]] QString difference(double value, int decimals, const QString &unit) const;

    [[nodiscard]] QString text(const content::LocalText &text) const;

    /// "Mme Durand", "Dr Leroy"; without a title, given and family name
    [[nodiscard]] QString politeName(const domain::Person &person) const;
    /// "Jeanne Durand", "Dr Leroy"
    [[nodiscard]] QString fullName(const domain::Person &person) const;
    [[nodiscard]] QString initials(const domain::Person &person) const;
    /// "12 avril 1948", "12 April 1948"; empty without a birth date
    [[nodiscard]] QString birthDate(const domain::Person &person) const;
    /// "78 ans", "78"; empty without a birth date
    [[nodiscard]] QString age(const domain::Person &person, const platform::ZonedTime &now) const;

private:
    QString m_language;
    QLocale m_locale;
};

/// Times cross to Qt as local dates of the person who lived them, not of this machine.
[[nodiscard]] QDateTime toQt(const platform::ZonedTime &at);

/// Joins with ", " and the "et"/"and" of the language before the last.
[[nodiscard]] QString listOf(const QStringList &items, const Wording &wording);

} // namespace viewmodels
