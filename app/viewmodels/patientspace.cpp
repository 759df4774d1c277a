// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/patientspace.h"

#include "app/services/alertdesk.h"

#include <QTimer>

#include <chrono>

namespace viewmodels {

template <typename Screen>
Screen *PatientSpace::keep(Screen *screen)
{
    connect(screen, &ScreenViewModel::failed, this, &PatientSpace::failed);
    if constexpr (requires { &Screen::entered; })
        connect(screen, &Screen::entered, this, &PatientSpace::refresh);
    return screen;
}

template <typename Screen>
Screen *PatientSpace::replace(Screen *&present, Screen *next)
{
    if (m_unit)
        m_unit->readAloud()->stop();
    // Its page may still be on its way out: it keeps what it shows until then.
    if (present)
        present->deleteLater();
    present = keep(next);
    refresh();
    return present;
}

PatientSpace::PatientSpace(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_alerts(keep(new AlertsViewModel(context, this))),
      m_today(keep(new TodayViewModel(context, this))), m_path(keep(new PathViewModel(context, this))),
      m_measures(keep(new MeasuresViewModel(context, this))), m_protocol(keep(new ProtocolViewModel(context, this))),
      m_team(keep(new TeamViewModel(context, this))), m_redFlags(keep(new RedFlagsViewModel(context, this))),
      m_search(keep(new SearchViewModel(context, this))), m_reading(keep(new ReadingViewModel(context, this))),
      m_bookmarks(keep(new BookmarksViewModel(context, this))), m_simple(keep(new SimpleModeViewModel(context, *m_today, *m_team, this)))
{
    // What is due changes with the hour, also when nobody touches anything.
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, m_today, &TodayViewModel::refresh);
    connect(minute, &QTimer::timeout, m_alerts, &AlertsViewModel::refresh);
    minute->start(std::chrono::minutes(1));
}

UnitViewModel *PatientSpace::openUnit(const QString &taskId)
{
    return replace(m_unit, new UnitViewModel(context(), domain::TaskId{taskId.toStdString()}, this));
}

UnitViewModel *PatientSpace::openFound(const QString &pack, const QString &unit)
{
    const domain::UnitRef wanted{pack.toStdString(), unit.toStdString()};
    const auto path = PatientRecord(context()).path();
    for (const domain::PathUnit &member : path ? path->units : std::vector<domain::PathUnit>()) {
        if (member.unit == wanted)
            return openUnit(QString::fromStdString(member.task.value));
    }
    return replace(m_unit, new UnitViewModel(context(), wanted, this));
}

UnitViewModel *PatientSpace::openKept(const QString &key)
{
    const auto bookmark = bookmarkFrom(key.toStdString());
    if (!bookmark)
        return m_unit;
    UnitViewModel *unit = openFound(QString::fromStdString(bookmark->unit.pack), QString::fromStdString(bookmark->unit.unit));
    unit->openAt(*bookmark);
    return unit;
}

QuizViewModel *PatientSpace::openQuiz(const QString &taskId)
{
    return replace(m_quiz, new QuizViewModel(context(), {taskId.toStdString()}, this));
}

MeasureEntryViewModel *PatientSpace::openMeasure(const QString &kind)
{
    return replace(m_entry, new MeasureEntryViewModel(context(), kind.toStdString(), std::nullopt, this));
}

MeasureEntryViewModel *PatientSpace::correctMeasure(const QString &kind, const QString &fact)
{
    return replace(m_entry, new MeasureEntryViewModel(context(), kind.toStdString(), domain::FactId{fact.toStdString()}, this));
}

SummaryViewModel *PatientSpace::openSummary()
{
    return replace(m_summary, new SummaryViewModel(context(), PatientRecord(context()).patient(), this));
}

void PatientSpace::refresh()
{
    // First: what was entered here, or came from elsewhere, may meet a rule, and every screen shows the same facts.
    (void)services::raiseAlerts(context().journal(), context().store(), context().library(), context().workspace.identity().patient, context().now()).has_value();
    for (ScreenViewModel *screen : std::initializer_list<ScreenViewModel *>{m_alerts, m_today, m_path, m_measures, m_protocol, m_team,
             m_redFlags, m_search, m_reading, m_bookmarks, m_simple, m_unit, m_quiz, m_entry, m_summary}) {
        if (screen)
            screen->refresh();
    }
    emit changed();
}

} // namespace viewmodels
