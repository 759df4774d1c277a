// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/alertsviewmodel.h"
#include "app/viewmodels/bookmarksviewmodel.h"
#include "app/viewmodels/goalsviewmodel.h"
#include "app/viewmodels/centrelogviewmodel.h"
#include "app/viewmodels/helperunitsviewmodel.h"
#include "app/viewmodels/helperviewmodel.h"
#include "app/viewmodels/hiddenitemsviewmodel.h"
#include "app/viewmodels/ledgerviewmodel.h"
#include "app/viewmodels/measureentryviewmodel.h"
#include "app/viewmodels/measuresviewmodel.h"
#include "app/viewmodels/medicinesviewmodel.h"
#include "app/viewmodels/mynumbersviewmodel.h"
#include "app/viewmodels/mypathviewmodel.h"
#include "app/viewmodels/pathviewmodel.h"
#include "app/viewmodels/planentryviewmodel.h"
#include "app/viewmodels/planimportviewmodel.h"
#include "app/viewmodels/planviewmodel.h"
#include "app/viewmodels/protocolviewmodel.h"
#include "app/viewmodels/quizviewmodel.h"
#include "app/viewmodels/readingviewmodel.h"
#include "app/viewmodels/redflagsviewmodel.h"
#include "app/viewmodels/refillviewmodel.h"
#include "app/viewmodels/reviewsviewmodel.h"
#include "app/viewmodels/reviewviewmodel.h"
#include "app/viewmodels/searchviewmodel.h"
#include "app/viewmodels/simplemodeviewmodel.h"
#include "app/viewmodels/summaryviewmodel.h"
#include "app/viewmodels/symptomentryviewmodel.h"
#include "app/viewmodels/symptomsviewmodel.h"
#include "app/viewmodels/teamviewmodel.h"
#include "app/viewmodels/todayviewmodel.h"
#include "app/viewmodels/unitviewmodel.h"

#include <QTimer>

#include <vector>

namespace viewmodels {

/// The view models of a patient's screens. What the day shows is there from the start; another place gets its view model
/// when it is first looked at, and keeps it. Those of a unit, a quiz or an entry are made when it opens and replaced by the
/// next one.
class PatientSpace final : public ScreenViewModel {
    Q_OBJECT
    QML_NAMED_ELEMENT(PatientSpace)
    QML_UNCREATABLE("View models come from AppViewModel")
    Q_PROPERTY(viewmodels::AlertsViewModel *alerts READ alerts CONSTANT FINAL)
    Q_PROPERTY(viewmodels::TodayViewModel *today READ today CONSTANT FINAL)
    Q_PROPERTY(viewmodels::MedicinesViewModel *medicines READ medicines CONSTANT FINAL)
    Q_PROPERTY(viewmodels::PlanViewModel *plan READ plan CONSTANT FINAL)
    Q_PROPERTY(viewmodels::MyNumbersViewModel *myNumbers READ myNumbers CONSTANT FINAL)
    Q_PROPERTY(viewmodels::PathViewModel *path READ path CONSTANT FINAL)
    Q_PROPERTY(viewmodels::MeasuresViewModel *measures READ measures CONSTANT FINAL)
    Q_PROPERTY(viewmodels::SymptomsViewModel *symptoms READ symptoms CONSTANT FINAL)
    Q_PROPERTY(viewmodels::ProtocolViewModel *protocol READ protocol CONSTANT FINAL)
    Q_PROPERTY(viewmodels::TeamViewModel *team READ team CONSTANT FINAL)
    Q_PROPERTY(viewmodels::RedFlagsViewModel *redFlags READ redFlags CONSTANT FINAL)
    Q_PROPERTY(viewmodels::SearchViewModel *search READ search CONSTANT FINAL)
    Q_PROPERTY(viewmodels::ReadingViewModel *reading READ reading CONSTANT FINAL)
    Q_PROPERTY(viewmodels::BookmarksViewModel *bookmarks READ bookmarks CONSTANT FINAL)
    Q_PROPERTY(viewmodels::SimpleModeViewModel *simple READ simple CONSTANT FINAL)
    Q_PROPERTY(viewmodels::MyPathViewModel *myPath READ myPath CONSTANT FINAL)
    Q_PROPERTY(viewmodels::GoalsViewModel *goals READ goals CONSTANT FINAL)
    Q_PROPERTY(viewmodels::ReviewsViewModel *reviews READ reviews CONSTANT FINAL)
    Q_PROPERTY(viewmodels::LedgerViewModel *ledger READ ledger CONSTANT FINAL)
    Q_PROPERTY(viewmodels::HelperUnitsViewModel *helperUnits READ helperUnits CONSTANT FINAL)
    /// Somebody who helps has this device; what they have no right to is absent.
    Q_PROPERTY(bool helping READ helping CONSTANT FINAL)
    Q_PROPERTY(bool seesMeasures READ seesMeasures NOTIFY changed FINAL)
    Q_PROPERTY(bool recordsMeasures READ recordsMeasures NOTIFY changed FINAL)
    Q_PROPERTY(bool writesMessages READ writesMessages NOTIFY changed FINAL)

public:
    /// @param voice where spoken answers are kept; none: nobody can speak
    explicit PatientSpace(const Context &context, QObject *parent, services::VoiceNotes *voice = nullptr);

    /// For squares of prescriptions; without it they come from pictures.
    void setCamera(ScanViewModel::MakeCamera camera) { m_camera = std::move(camera); }

    [[nodiscard]] AlertsViewModel *alerts() const { return m_alerts; }
    [[nodiscard]] TodayViewModel *today() const { return m_today; }
    [[nodiscard]] MedicinesViewModel *medicines();
    [[nodiscard]] PlanViewModel *plan();
    [[nodiscard]] MyNumbersViewModel *myNumbers();
    [[nodiscard]] PathViewModel *path();
    [[nodiscard]] MeasuresViewModel *measures();
    [[nodiscard]] SymptomsViewModel *symptoms();
    [[nodiscard]] ProtocolViewModel *protocol() const { return m_protocol; }
    [[nodiscard]] TeamViewModel *team() const { return m_team; }
    [[nodiscard]] RedFlagsViewModel *redFlags() const { return m_redFlags; }
    [[nodiscard]] SearchViewModel *search();
    [[nodiscard]] ReadingViewModel *reading();
    [[nodiscard]] BookmarksViewModel *bookmarks();
    [[nodiscard]] SimpleModeViewModel *simple();
    [[nodiscard]] MyPathViewModel *myPath();
    [[nodiscard]] GoalsViewModel *goals();
    [[nodiscard]] ReviewsViewModel *reviews() const { return m_reviews; }
    [[nodiscard]] LedgerViewModel *ledger();
    [[nodiscard]] HelperUnitsViewModel *helperUnits();
    [[nodiscard]] bool helping() const;
    [[nodiscard]] bool seesMeasures() const;
    [[nodiscard]] bool recordsMeasures() const;
    [[nodiscard]] bool writesMessages() const;

    Q_INVOKABLE viewmodels::UnitViewModel *openUnit(const QString &taskId);
    /// What a search found: as part of the path when it is in it, else only to read.
    Q_INVOKABLE viewmodels::UnitViewModel *openFound(const QString &pack, const QString &unit);
    /// A page that was kept, in its unit. @param key of a row of `bookmarks`
    Q_INVOKABLE viewmodels::UnitViewModel *openKept(const QString &key);
    Q_INVOKABLE viewmodels::QuizViewModel *openQuiz(const QString &taskId);
    /// The questions that come back today.
    Q_INVOKABLE viewmodels::ReviewViewModel *openReview();
    Q_INVOKABLE viewmodels::MeasureEntryViewModel *openMeasure(const QString &kind);
    /// The same page, to replace or take back what was recorded.
    Q_INVOKABLE viewmodels::MeasureEntryViewModel *correctMeasure(const QString &kind, const QString &fact);
    /// How strong something is that the person feels. @param symptom key of a row of `symptoms`
    Q_INVOKABLE viewmodels::SymptomEntryViewModel *openSymptom(const QString &symptom);

    /// The one page for a visit, as of now.
    Q_INVOKABLE viewmodels::SummaryViewModel *openSummary();
    Q_INVOKABLE viewmodels::RefillViewModel *openRefill(const QString &medicine);

    /// Lets somebody help, from the first question.
    Q_INVOKABLE viewmodels::HelperViewModel *openHelper();
    /// What those who help do not see, one entry at a time.
    Q_INVOKABLE viewmodels::HiddenItemsViewModel *openHidden();
    /// Who was given something by the centre.
    Q_INVOKABLE viewmodels::CentreLogViewModel *openCentreLog();

    Q_INVOKABLE viewmodels::PlanEntryViewModel *openPlanEntry();
    Q_INVOKABLE viewmodels::PlanEntryViewModel *changePlan(const QString &medicine);
    Q_INVOKABLE viewmodels::PlanImportViewModel *openPlanImport();

    /// Every screen reads again: they show the same facts. Asks no rule: those are asked where facts arrive.
    void refresh() override;

private:
    template <typename Screen>
    Screen *keep(Screen *screen);
    /// The view model of a place, made when it is first asked for.
    template <typename Screen, typename... Parts>
    Screen *lazily(Screen *&screen, Parts &&...parts);
    template <typename Screen>
    Screen *replace(Screen *&present, Screen *next);
    void waitForNextChange();
    /// The hour, the day, the zone or the clock may be another than when the screens were read.
    void catchUp();
    [[nodiscard]] bool isStale() const;

    std::vector<ScreenViewModel *> m_screens; ///< all there are, in the order they were made
    ScanViewModel::MakeCamera m_camera;
    QTimer m_nextHour;
    platform::ZonedTime m_readAt; ///< when every screen was read last
    std::int64_t m_written = 0;   ///< what this device had written by then
    AlertsViewModel *m_alerts;
    TodayViewModel *m_today;
    MedicinesViewModel *m_medicines = nullptr;
    PlanViewModel *m_plan = nullptr;
    MyNumbersViewModel *m_myNumbers = nullptr;
    PathViewModel *m_path = nullptr;
    MeasuresViewModel *m_measures = nullptr;
    SymptomsViewModel *m_symptoms = nullptr;
    ProtocolViewModel *m_protocol;
    TeamViewModel *m_team;
    RedFlagsViewModel *m_redFlags;
    SearchViewModel *m_search = nullptr;
    ReadingViewModel *m_reading = nullptr;
    BookmarksViewModel *m_bookmarks = nullptr;
    SimpleModeViewModel *m_simple = nullptr;
    services::VoiceNotes *m_voice;
    MyPathViewModel *m_myPath = nullptr;
    GoalsViewModel *m_goals = nullptr;
    ReviewsViewModel *m_reviews;
    LedgerViewModel *m_ledger = nullptr;
    HelperUnitsViewModel *m_helperUnits = nullptr;
    HiddenItemsViewModel *m_hidden = nullptr;
    CentreLogViewModel *m_centreLog = nullptr;
    HelperViewModel *m_helper = nullptr;
    UnitViewModel *m_unit = nullptr;
    QuizViewModel *m_quiz = nullptr;
    ReviewViewModel *m_review = nullptr;
    MeasureEntryViewModel *m_entry = nullptr;
    SymptomEntryViewModel *m_symptom = nullptr;
    SummaryViewModel *m_summary = nullptr;
    RefillViewModel *m_refill = nullptr;
    PlanEntryViewModel *m_planEntry = nullptr;
    PlanImportViewModel *m_planImport = nullptr;
};

} // namespace viewmodels
