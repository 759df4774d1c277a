// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/patientspace.h"

#include "app/viewmodels/helprights.h"
#include "sync/http/curlhttpclient.h"

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
    m_screens.push_back(screen);
    return screen;
}

template <typename Screen, typename... Parts>
Screen *PatientSpace::lazily(Screen *&screen, Parts &&...parts)
{
    if (!screen)
        screen = keep(new Screen(context(), std::forward<Parts>(parts)..., this));
    return screen;
}

template <typename Screen>
Screen *PatientSpace::replace(Screen *&present, Screen *next)
{
    if (m_unit)
        m_unit->readAloud()->stop();
    // Its page may still be on its way out: it keeps what it shows until then.
    if (present) {
        std::erase(m_screens, present);
        present->deleteLater();
    }
    present = keep(next);
    // It has just read. The others only need to when opening it was an entry, such as a unit that is now begun.
    if (context().store().database().totalChanges() != m_written)
        refresh();
    return present;
}

PatientSpace::PatientSpace(const Context &context, QObject *parent, services::VoiceNotes *voice)
    : ScreenViewModel(context, parent), m_alerts(keep(new AlertsViewModel(context, this))), m_today(keep(new TodayViewModel(context, this))),
      m_protocol(keep(new ProtocolViewModel(context, this))), m_team(keep(new TeamViewModel(context, this))),
      m_redFlags(keep(new RedFlagsViewModel(context, this))), m_voice(voice), m_reviews(keep(new ReviewsViewModel(context, this)))
{
    // What is due changes with the hour, also when nobody touches anything: one timer, for the next time it does.
    m_nextHour.setSingleShot(true);
    m_nextHour.setTimerType(Qt::CoarseTimer);
    connect(&m_nextHour, &QTimer::timeout, this, &PatientSpace::catchUp);
    connect(m_today, &TodayViewModel::changed, this, &PatientSpace::waitForNextChange);
    // The wall clock may have been set, or the device may have slept, while another program was in front.
    if (auto *app = qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        connect(app, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
            if (state == Qt::ApplicationActive && isStale())
                catchUp();
        });
    }
    m_readAt = context.now();
    m_written = context.store().database().totalChanges();
    waitForNextChange();
}

bool PatientSpace::isStale() const
{
    const platform::ZonedTime now = context().now();
    // A clock set back, or another zone, changes what is due as the hour does.
    return now.at < m_readAt.at || now.offsetMinutes != m_readAt.offsetMinutes || m_today->nextChange() <= now.at ||
           domain::localDayOf(now) != domain::localDayOf(m_readAt);
}

void PatientSpace::catchUp()
{
    (void)context().workspace.rules.lookIfNewDay();
    refresh();
}

void PatientSpace::waitForNextChange()
{
    constexpr std::int64_t least = 1000; // a change that is due this instant is read by the next turn, not in a loop
    constexpr std::int64_t most = 60LL * 60 * 1000; // alerts that may wait are grouped by day, and have no hour of their own
    m_nextHour.start(std::chrono::milliseconds(std::clamp(m_today->nextChange().ms - context().now().at.ms, least, most)));
}

// ---- places ----

MedicinesViewModel *PatientSpace::medicines() { return lazily(m_medicines); }
PlanViewModel *PatientSpace::plan() { return lazily(m_plan); }
MyNumbersViewModel *PatientSpace::myNumbers() { return lazily(m_myNumbers); }
PathViewModel *PatientSpace::path() { return lazily(m_path); }
MeasuresViewModel *PatientSpace::measures() { return lazily(m_measures); }
SymptomsViewModel *PatientSpace::symptoms() { return lazily(m_symptoms); }
SearchViewModel *PatientSpace::search() { return lazily(m_search); }
ReadingViewModel *PatientSpace::reading() { return lazily(m_reading); }
BookmarksViewModel *PatientSpace::bookmarks() { return lazily(m_bookmarks); }
SimpleModeViewModel *PatientSpace::simple() { return lazily(m_simple, SimpleModeViewModel::Parts{*m_alerts, *m_today, *m_team, *m_protocol}); }
MyPathViewModel *PatientSpace::myPath() { return lazily(m_myPath, m_voice); }
GoalsViewModel *PatientSpace::goals() { return lazily(m_goals); }
LedgerViewModel *PatientSpace::ledger() { return lazily(m_ledger); }

// ---- what opens and closes ----

UnitViewModel *PatientSpace::openUnit(const QString &taskId)
{
    // Who helps reads along: how far the patient came is for the patient to say.
    if (context().workspace.identity().role == domain::role::kCaregiver) {
        const auto path = PatientRecord(context()).path();
        for (const domain::PathUnit &each : path ? path->units : std::vector<domain::PathUnit>()) {
            if (each.task.value == taskId.toStdString())
                return replace(m_unit, new UnitViewModel(context(), each.unit, this));
        }
    }
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
    return replace(m_quiz, new QuizViewModel(context(), {taskId.toStdString()}, m_voice, this));
}

ReviewViewModel *PatientSpace::openReview()
{
    return replace(m_review, new ReviewViewModel(context(), this));
}

MeasureEntryViewModel *PatientSpace::openMeasure(const QString &kind)
{
    return replace(m_entry, new MeasureEntryViewModel(context(), kind.toStdString(), std::nullopt, this));
}

MeasureEntryViewModel *PatientSpace::correctMeasure(const QString &kind, const QString &fact)
{
    return replace(m_entry, new MeasureEntryViewModel(context(), kind.toStdString(), domain::FactId{fact.toStdString()}, this));
}

SymptomEntryViewModel *PatientSpace::openSymptom(const QString &symptom)
{
    return replace(m_symptom, new SymptomEntryViewModel(context(), symptom.toStdString(), this));
}

SummaryViewModel *PatientSpace::openSummary()
{
    return replace(m_summary, new SummaryViewModel(context(), PatientRecord(context()).patient(), this));
}

RefillViewModel *PatientSpace::openRefill(const QString &medicine)
{
    return replace(m_refill, new RefillViewModel(context(), {medicine.toStdString()}, this));
}

HelperViewModel *PatientSpace::openHelper()
{
    return replace(m_helper, new HelperViewModel(context(), std::make_unique<http::CurlHttpClient>(), this));
}

HelperUnitsViewModel *PatientSpace::helperUnits()
{
    return lazily(m_helperUnits);
}

HiddenItemsViewModel *PatientSpace::openHidden()
{
    return replace(m_hidden, new HiddenItemsViewModel(context(), this));
}

CentreLogViewModel *PatientSpace::openCentreLog()
{
    return replace(m_centreLog, new CentreLogViewModel(context(), std::make_unique<http::CurlHttpClient>(), this));
}

bool PatientSpace::helping() const
{
    return isHelping(context());
}

bool PatientSpace::seesMeasures() const
{
    return mayDo(context(), roles::Record::Measure, roles::Action::Read);
}

bool PatientSpace::recordsMeasures() const
{
    return mayDo(context(), roles::Record::Measure, roles::Action::Add);
}

bool PatientSpace::writesMessages() const
{
    return mayDo(context(), roles::Record::Message, roles::Action::Add);
}

PlanEntryViewModel *PatientSpace::openPlanEntry()
{
    return replace(m_planEntry, new PlanEntryViewModel(context(), PatientRecord(context()).patient(), std::nullopt, this));
}

PlanEntryViewModel *PatientSpace::changePlan(const QString &medicine)
{
    return replace(m_planEntry, new PlanEntryViewModel(context(), PatientRecord(context()).patient(), domain::MedicationId{medicine.toStdString()}, this));
}

PlanImportViewModel *PatientSpace::openPlanImport()
{
    const QStringList folders = QStandardPaths::standardLocations(QStandardPaths::DownloadLocation) +
                                QStandardPaths::standardLocations(QStandardPaths::DocumentsLocation);
    return replace(m_planImport, new PlanImportViewModel(context(), folders, this, m_camera));
}

void PatientSpace::refresh()
{
    // By number: what reads may ask for a place that had no view model yet.
    for (std::size_t i = 0; i < m_screens.size(); ++i)
        m_screens[i]->refresh();
    m_readAt = context().now();
    m_written = context().store().database().totalChanges();
    emit changed();
}

} // namespace viewmodels
