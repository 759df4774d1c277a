// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/pathviewmodel.h"

#include "app/services/pathplanning.h"
#include "app/viewmodels/reasontext.h"

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;

PathViewModel::PathViewModel(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_record(context),
      m_units({{"key", [](const PathRow &row) { return row.key; }},
                  {"step", [](const PathRow &row) { return row.step; }},
                  {"title", [](const PathRow &row) { return row.title; }},
                  {"detail", [](const PathRow &row) { return row.detail; }},
                  {"why", [](const PathRow &row) { return row.why; }},
                  {"picto", [](const PathRow &row) { return row.picto; }},
                  {"actionText", [](const PathRow &row) { return row.actionText; }},
                  {"isSafety", [](const PathRow &row) { return row.isSafety; }}},
          nullptr)
{
    refresh();
}

void PathViewModel::refresh()
{
    const auto path = m_record.path();
    const auto progress = m_record.progress();
    m_hasPath = path.has_value();
    m_safetyDone = 0;
    m_safetyTotal = 0;
    std::vector<PathRow> rows;
    if (path) {
        bool nowIsTaken = false;
        for (const domain::PathUnit &member : path->units) {
            const UnitState state = PatientRecord::state(member.task, progress);
            rows.push_back(rowOf(member, state, !nowIsTaken));
            nowIsTaken = nowIsTaken || !state.completedAt;
        }
        const auto answers = m_record.answers();
        const services::SafetyCount count = services::safetyCount(*path, context().library(), answers);
        m_safetyDone = count.mastered;
        m_safetyTotal = count.total;
    }
    m_units.setRows(rows);
    emit changed();
}

PathRow PathViewModel::rowOf(const domain::PathUnit &member, const UnitState &state, bool isNow) const
{
    const Wording &wording = context().wording;
    PathRow row{.key = QString::fromStdString(member.task.value),
        .step = state.completedAt ? u"done"_s : isNow ? u"now"_s : u"later"_s,
        .actionText = PatientRecord::openText(state),
        .isSafety = member.safety};
    const content::Unit *unit = context().library().unit(member.unit);
    if (!unit) {
        //: A unit of the path that this version of the app does not have
        row.title = tr("A unit for a later version of this app");
        row.actionText.clear();
        return row;
    }
    row.title = wording.text(unit->title);
    row.picto = QString::fromStdString(unit->picto);
    if (state.completedAt) {
        //: A unit whose questions were answered; %1 is a day such as Saturday 21 November
        row.detail = tr("Done on %1").arg(wording.day(*state.completedAt));
        return row;
    }
    //: How long a unit takes; %n minutes
    row.detail = tr("%n min", nullptr, unit->minutes);
    if (const auto day = platform::zonedFromIso(member.by + "T12:00:00Z"); !member.by.empty() && day) {
        //: How long a unit takes, and until when it is wanted; %1 is "5 min", %2 a day such as Thursday 3 December
        row.detail = tr("%1, by %2").arg(row.detail, wording.day(*day));
    }
    if (const QString why = mainReason(member, context().library(), wording); !why.isEmpty()) {
        //: Why a unit is in the path; %1 is a sentence such as "For your safety."
        row.why = tr("Why: %1").arg(why);
    }
    return row;
}

QString PathViewModel::safetyText() const
{
    //: Counts what matters for safety; %1 learnt, %2 in all. No-break spaces keep the figures together.
    return tr("Safety: %1 of %2").arg(m_safetyDone).arg(m_safetyTotal);
}

QString PathViewModel::safetyDetail() const
{
    const int left = m_safetyTotal - m_safetyDone;
    //: Under the count of safety; %n things are still to be learnt
    return left > 0 ? tr("%n still to learn.", nullptr, left)
                    //: Under the count of safety when everything is learnt
                    : tr("You know what matters most.");
}

QString PathViewModel::emptyText() const
{
    //: Learn page, before the nurse has sent anything
    return m_hasPath ? QString() : tr("Your nurse has not sent a path yet.");
}

} // namespace viewmodels
