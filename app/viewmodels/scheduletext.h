// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/documents.h"
#include "app/viewmodels/wording.h"

#include <QCoreApplication>

namespace viewmodels {

/// How a medicine is taken, in the words people use. A line that is not understood is its own words.
class ScheduleText {
    Q_DECLARE_TR_FUNCTIONS(ScheduleText)

public:
    explicit ScheduleText(const Wording &wording) : m_wording(wording) {}

    /// "1 comprimé", "½ comprimé", "2,5 ml"
    [[nodiscard]] QString amount(const domain::Amount &amount) const;
    /// How much one dose of a line is, by its number or its words.
    [[nodiscard]] QString dose(const domain::Schedule &line) const;
    /// "8 h", "le matin", "30 min avant le repas du soir"
    [[nodiscard]] QString moment(const domain::Moment &moment) const;
    /// "before breakfast" for what a moment says of a meal; empty when it says nothing.
    [[nodiscard]] QString meal(const domain::DayMoment &moment) const;
    /// "tous les 2 jours", "le lundi et le jeudi", "14 jours avec, puis 7 jours sans"
    [[nodiscard]] QString rhythm(const domain::Rhythm &rhythm) const;
    /// The whole line: "1 comprimé, tous les jours, à 8 h et 20 h, jusqu'au 3 mars".
    [[nodiscard]] QString line(const domain::Schedule &line) const;
    /// "at most 4 in 24 hours, 6 hours apart"; empty without limits.
    [[nodiscard]] QString limits(const domain::AsNeeded &limits) const;
    [[nodiscard]] QString time(domain::TimeOfDay time) const;
    /// "samedi 21 novembre", of an ISO date.
    [[nodiscard]] QString date(const std::string &isoDate) const;
    [[nodiscard]] QString day(domain::LocalDay day) const;
    [[nodiscard]] static QString weekdayName(const Wording &wording, int weekday);

private:
    [[nodiscard]] QString point(domain::DayPoint point) const;
    [[nodiscard]] QString duration(int minutes) const;
    [[nodiscard]] QString weekdays(const domain::OnWeekdays &week) const;

    const Wording &m_wording;
};

} // namespace viewmodels
