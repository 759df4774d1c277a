// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/symptomsviewmodel.h"

#include "app/viewmodels/symptomtext.h"

#include <algorithm>
#include <functional>

namespace viewmodels {

SymptomsViewModel::SymptomsViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context),
      m_rows({{"key", [](const SymptomRow &row) { return row.key; }},
                 {"title", [](const SymptomRow &row) { return row.title; }},
                 {"picto", [](const SymptomRow &row) { return row.picto; }},
                 {"detail", [](const SymptomRow &row) { return row.detail; }}},
          nullptr)
{
    refresh();
}

QString SymptomsViewModel::summary() const
{
    //: Under "How I feel" on the page of measures; %n things a person said today
    return m_today > 0 ? tr("Recorded today: %n", nullptr, m_today) : QString();
}

void SymptomsViewModel::refresh()
{
    struct Known {
        SymptomRow row;
        std::int64_t said = 0; ///< the day of the last word
    };
    const platform::ZonedTime now = context().now();
    std::vector<Known> known;
    m_today = 0;
    for (const std::string &id : symptomsOf(m_record.packs())) {
        const SymptomWeek week = symptomWeek(context(), m_record.patient(), id);
        Known each{{QString::fromStdString(id), week.title, week.picto, {}}};
        if (week.last) {
            const platform::ZonedTime &at = week.last->envelope.occurredAt;
            each.said = domain::localDayOf(at).days;
            m_today += domain::localDayOf(at) == domain::localDayOf(now);
            //: What a person said they feel; %1 is a moment such as "Yesterday at 8:05am", %2 a strength such as "a little"
            each.row.detail = tr("%1: %2.").arg(context().wording.momentSentence(at, now), strengthText(domain::strengthOf(week.last->value)));
            if (const QString course = courseText(week.course); !course.isEmpty())
                each.row.detail += u' ' + course;
        }
        known.push_back(std::move(each));
    }
    std::ranges::stable_sort(known, std::greater(), &Known::said);
    std::vector<SymptomRow> rows;
    for (Known &each : known)
        rows.push_back(std::move(each.row));
    m_rows.setRows(rows);
    emit changed();
}

} // namespace viewmodels
