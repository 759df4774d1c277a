// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/measureentryviewmodel.h"
#include "app/viewmodels/measuresviewmodel.h"
#include "app/viewmodels/medicinesviewmodel.h"
#include "app/viewmodels/pathviewmodel.h"
#include "app/viewmodels/planentryviewmodel.h"
#include "app/viewmodels/planimportviewmodel.h"
#include "app/viewmodels/planviewmodel.h"
#include "app/viewmodels/quizviewmodel.h"
#include "app/viewmodels/redflagsviewmodel.h"
#include "app/viewmodels/refillviewmodel.h"
#include "app/viewmodels/searchviewmodel.h"
#include "app/viewmodels/teamviewmodel.h"
#include "app/viewmodels/todayviewmodel.h"
#include "app/viewmodels/unitviewmodel.h"

#include <QTimer>

namespace viewmodels {

/// The view models of a patient's screens. Those of the main places live as long as this; those of a unit, a quiz or an
/// entry are made when it opens and replaced by the next one.
class PatientSpace final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(PatientSpace)
    QML_UNCREATABLE("View models come from AppViewModel")
    Q_PROPERTY(viewmodels::TodayViewModel *today READ today CONSTANT FINAL)
    Q_PROPERTY(viewmodels::MedicinesViewModel *medicines READ medicines CONSTANT FINAL)
    Q_PROPERTY(viewmodels::PlanViewModel *plan READ plan CONSTANT FINAL)
    Q_PROPERTY(viewmodels::PathViewModel *path READ path CONSTANT FINAL)
    Q_PROPERTY(viewmodels::MeasuresViewModel *measures READ measures CONSTANT FINAL)
    Q_PROPERTY(viewmodels::TeamViewModel *team READ team CONSTANT FINAL)
    Q_PROPERTY(viewmodels::RedFlagsViewModel *redFlags READ redFlags CONSTANT FINAL)
    Q_PROPERTY(viewmodels::SearchViewModel *search READ search CONSTANT FINAL)

public:
    PatientSpace(const Context &context, QObject *parent);

    [[nodiscard]] TodayViewModel *today() const { return m_today; }
    [[nodiscard]] MedicinesViewModel *medicines() const { return m_medicines; }
    [[nodiscard]] PlanViewModel *plan() const { return m_plan; }
    [[nodiscard]] PathViewModel *path() const { return m_path; }
    [[nodiscard]] MeasuresViewModel *measures() const { return m_measures; }
    [[nodiscard]] TeamViewModel *team() const { return m_team; }
    [[nodiscard]] RedFlagsViewModel *redFlags() const { return m_redFlags; }
    [[nodiscard]] SearchViewModel *search() const { return m_search; }

    Q_INVOKABLE viewmodels::UnitViewModel *openUnit(const QString &taskId);
    /// What a search found: as part of the path when it is in it, else only to read.
    Q_INVOKABLE viewmodels::UnitViewModel *openFound(const QString &pack, const QString &unit);
    Q_INVOKABLE viewmodels::QuizViewModel *openQuiz(const QString &taskId);
    Q_INVOKABLE viewmodels::MeasureEntryViewModel *openMeasure(const QString &kind);
    /// The same page, to replace or take back what was recorded.
    Q_INVOKABLE viewmodels::MeasureEntryViewModel *correctMeasure(const QString &kind, const QString &fact);

    Q_INVOKABLE viewmodels::RefillViewModel *openRefill(const QString &medicine);

    Q_INVOKABLE viewmodels::PlanEntryViewModel *openPlanEntry();
    Q_INVOKABLE viewmodels::PlanEntryViewModel *changePlan(const QString &medicine);
    Q_INVOKABLE viewmodels::PlanImportViewModel *openPlanImport();

    /// Every screen reads again: they show the same facts.
    void refresh() override;

private:
    template <typename Screen>
    Screen *keep(Screen *screen);
    template <typename Screen>
    Screen *replace(Screen *&present, Screen *next);
    void waitForNextChange();

    QTimer m_nextHour;
    TodayViewModel *m_today;
    MedicinesViewModel *m_medicines;
    PlanViewModel *m_plan;
    PathViewModel *m_path;
    MeasuresViewModel *m_measures;
    TeamViewModel *m_team;
    RedFlagsViewModel *m_redFlags;
    SearchViewModel *m_search;
    UnitViewModel *m_unit = nullptr;
    QuizViewModel *m_quiz = nullptr;
    MeasureEntryViewModel *m_entry = nullptr;
    RefillViewModel *m_refill = nullptr;
    PlanEntryViewModel *m_planEntry = nullptr;
    PlanImportViewModel *m_planImport = nullptr;
};

} // namespace viewmodels
