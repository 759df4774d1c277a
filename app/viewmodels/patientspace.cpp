// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/patientspace.h"

#include <QGuiApplication>
#include <QStandardPaths>

#include <algorithm>
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
    // Its page may still be on its way out: it keeps what it shows until then.
    if (present)
        present->deleteLater();
    present = keep(next);
    refresh();
    return present;
}

PatientSpace::PatientSpace(const Context &context, QObject *parent)
    : ScreenViewModel(context, parent), m_today(keep(new TodayViewModel(context, this))),
      m_medicines(keep(new MedicinesViewModel(context, this))), m_plan(keep(new PlanViewModel(context, this))), m_path(keep(new PathViewModel(context, this))),
      m_measures(keep(new MeasuresViewModel(context, this))), m_team(keep(new TeamViewModel(context, this))),
      m_redFlags(keep(new RedFlagsViewModel(context, this))), m_search(keep(new SearchViewModel(context, this)))
{
    // What is due changes with the hour, also when nobody touches anything: one timer, for the next time it does.
    m_nextHour.setSingleShot(true);
    m_nextHour.setTimerType(Qt::CoarseTimer);
    connect(&m_nextHour, &QTimer::timeout, this, &PatientSpace::refresh);
    connect(m_today, &TodayViewModel::changed, this, &PatientSpace::waitForNextChange);
    // The wall clock may have been set, or the device may have slept, while another program was in front.
    if (auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        connect(app, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive)
                refresh();
        });
    }
    waitForNextChange();
}

void PatientSpace::waitForNextChange()
{
    constexpr std::int64_t least = 1000; // a change that is due this instant is read by the next turn, not in a loop
    constexpr std::int64_t most = 24LL * 60 * 60 * 1000;
    m_nextHour.start(std::chrono::milliseconds(std::clamp(m_today->nextChange().ms - context().now().at.ms, least, most)));
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

RefillViewModel *PatientSpace::openRefill(const QString &medicine)
{
    return replace(m_refill, new RefillViewModel(context(), {medicine.toStdString()}, this));
}

PlanEntryViewModel *PatientSpace::openPlanEntry()
{
    return replace(m_planEntry, new PlanEntryViewModel(context(), std::nullopt, this));
}

PlanEntryViewModel *PatientSpace::changePlan(const QString &medicine)
{
    return replace(m_planEntry, new PlanEntryViewModel(context(), domain::MedicationId{medicine.toStdString()}, this));
}

PlanImportViewModel *PatientSpace::openPlanImport()
{
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::DownloadLocation) +
                                QStandardPaths::standardLocations(QStandardPaths::DocumentsLocation);
    return replace(m_planImport, new PlanImportViewModel(context(), folders, this));
}

void PatientSpace::refresh()
{
    for (ScreenViewModel *screen : std::initializer_list<ScreenViewModel *>{
             m_today, m_medicines, m_plan, m_path, m_measures, m_team, m_redFlags, m_search, m_unit, m_quiz, m_entry, m_refill,
             m_planEntry, m_planImport}) {
        if (screen)
            screen->refresh();
    }
    emit changed();
}

} // namespace viewmodels
