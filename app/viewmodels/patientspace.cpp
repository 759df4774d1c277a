// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/patientspace.h"

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
    // Its page may still be on its way out: it keeps what it shows until then.
    if (present)
        present->deleteLater();
    present = keep(next);
    refresh();
    return present;
}

PatientSpace::PatientSpace(const Context &context, QObject *parent, services::VoiceNotes *voice)
    : ScreenViewModel(context, parent), m_today(keep(new TodayViewModel(context, this))), m_path(keep(new PathViewModel(context, this))),
      m_measures(keep(new MeasuresViewModel(context, this))), m_team(keep(new TeamViewModel(context, this))),
      m_redFlags(keep(new RedFlagsViewModel(context, this))), m_search(keep(new SearchViewModel(context, this))),
      m_voice(voice), m_myPath(keep(new MyPathViewModel(context, voice, this))), m_goals(keep(new GoalsViewModel(context, this))),
      m_reviews(keep(new ReviewsViewModel(context, this)))
{
    // What is due changes with the hour, also when nobody touches anything.
    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, m_today, &TodayViewModel::refresh);
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

void PatientSpace::refresh()
{
    for (ScreenViewModel *screen : std::initializer_list<ScreenViewModel *>{
             m_today, m_path, m_measures, m_team, m_redFlags, m_search, m_myPath, m_goals, m_reviews, m_unit, m_quiz, m_review, m_entry}) {
        if (screen)
            screen->refresh();
    }
    emit changed();
}

} // namespace viewmodels
