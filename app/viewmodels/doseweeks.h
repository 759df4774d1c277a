// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/dosebook.h"
#include "app/viewmodels/patientrecord.h"

#include <QCoreApplication>

namespace viewmodels {

/// One calendar week of declared doses, said in words. The three numbers and what they are out of always stand together.
struct DoseWeek {
    domain::LocalDay monday;
    domain::DoseCount count;
    QString title;      ///< "From Monday 16 November"
    QString sentence;   ///< "18 doses recorded as taken out of 21. 1 not taken. 2: not known."
    QString definition; ///< what the number counts and what it is not

    friend bool operator==(const DoseWeek &, const DoseWeek &) = default;
};

/// One day of a week, for a strip.
struct DoseDayMark {
    QString letters;
    QString mark; ///< "taken", "notTaken", "notKnown", "none"
    QString words;
};

class DoseWeeks {
    Q_DECLARE_TR_FUNCTIONS(DoseWeeks)

public:
    DoseWeeks(const PatientRecord &record, const Context &context);

    /// The present week, up to now.
    [[nodiscard]] DoseWeek present() const;
    /// Up to four weeks before it, newest first; none before the first entry: nobody was asked anything then.
    [[nodiscard]] std::vector<DoseWeek> past() const;
    /// Monday to Sunday of the present week.
    [[nodiscard]] std::vector<DoseDayMark> marks() const;

private:
    [[nodiscard]] DoseWeek week(domain::LocalDay monday) const;
    [[nodiscard]] domain::DoseCount count(const domain::DayRange &days) const;

    const Context &m_context;
    domain::PatientId m_patient;
    platform::ZonedTime m_now;
    domain::LocalDay m_today;
    domain::LocalDay m_firstDay; ///< of the first entry
    DoseBook m_book;
};

} // namespace viewmodels
