// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Longer than most: every screen of the app, in the order one comes to them.
#include "app/passerelle/showcase.h"

#include "app/passerelle/showcaseperson.h"

#include <algorithm>
#include <iterator>

using namespace Qt::Literals::StringLiterals;
using namespace showcase;
using viewmodels::AppViewModel;

namespace {

template <typename T>
QVariant pointer(T *object)
{
    return QVariant::fromValue(object);
}

QString taskOf(viewmodels::PatientSpace &space, const domain::UnitRef &unit)
{
    return space.openFound(QString::fromStdString(unit.pack), QString::fromStdString(unit.unit))->taskId();
}

QString cellText(const QAbstractItemModel *model, int row, const char *role)
{
    return model->data(model->index(row, 0), model->roleNames().key(role, -1)).toString();
}

QString firstTask(AppViewModel &app)
{
    const auto *model = app.patient()->path()->units();
    const QString task = cellText(model, 0, "task");
    return task.isEmpty() ? cellText(model, 0, "key") : task;
}

/// Coming from another device, with a camera nobody has.
viewmodels::ArrivalViewModel *arrivalOf(AppViewModel &app)
{
    auto *arrival = new viewmodels::ArrivalViewModel(services::Profile::unlocked("nowhere", sqlite::Key::random()), {});
    arrival->setParent(&app);
    return arrival;
}

/// A file that is damaged, and whose key is there.
viewmodels::RecoveryViewModel *recoveryOf(AppViewModel &app)
{
    static const platform::SystemClock clock;
    auto *recovery = new viewmodels::RecoveryViewModel({platform::ErrorCode::Corrupt, {}}, "nowhere", sqlite::Key::random(), clock);
    recovery->setParent(&app);
    recovery->examine();
    return recovery;
}

/// The first unit of the path, page by page whatever the screen before asked for.
viewmodels::UnitViewModel *firstUnit(AppViewModel &app)
{
    app.patient()->reading()->setContinuous(false);
    return app.patient()->openUnit(firstTask(app));
}

/// The first hour of the day that can be put off; empty late in the evening, when none can.
QString hourToPutOff(viewmodels::TodayViewModel &today)
{
    for (const QAbstractItemModel *model : {today.now(), today.then(), today.later(), today.more()}) {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (!today.putOffChoices(cellText(model, row, "key")).isEmpty())
                return cellText(model, row, "key");
        }
    }
    return {};
}

/// A medicine as far as somebody has written it who stands at one of its questions.
viewmodels::PlanEntryViewModel *written(viewmodels::PatientSpace &space, const QString &step)
{
    viewmodels::PlanEntryViewModel *entry = space.openPlanEntry();
    entry->set(u"name"_s, u"ramipril"_s);
    entry->set(u"amount"_s, u"1"_s);
    entry->set(u"unit"_s, u"comprimé"_s);
    entry->togglePoint(u"morning"_s);
    entry->goTo(step);
    return entry;
}

std::vector<Screen> welcomeScreens()
{
    const auto both = [](AppViewModel &root) { return QVariantMap{{u"app"_s, pointer(&root)}, {u"viewModel"_s, pointer(root.welcome())}}; };
    const auto code = [](bool begun) {
        return [begun](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.codeSetup())}, {u"begun"_s, begun}}; };
    };
    const auto welcome = [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.welcome())}}; };
    return {
        {u"hello"_s, u"shared/LanguagePage"_s, both},
        {u"comfort"_s, u"shared/ComfortPage"_s, both},
        {u"pair"_s, u"shared/PairPage"_s, welcome},
        {u"scan"_s, u"shared/ScanPage"_s, [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.scan())}}; }},
        {u"alone"_s, u"shared/AlonePage"_s, welcome},
        {u"arrival"_s, u"shared/ArrivalPage"_s, [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(arrivalOf(root))}, {u"code"_s, u"K7QF 2MPA 9XTD"_s}}; }},
        {u"pair-code"_s, u"shared/PairCodePage"_s, [](AppViewModel &) { return QVariantMap(); }},
        {u"pair-digits"_s, u"shared/PairDigitsPage"_s,
            [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.welcome())}, {u"code"_s, u"AB2C9XYZ"_s}}; }},
        {u"sharing"_s, u"shared/SharingPage"_s, welcome},
        {u"recovery"_s, u"shared/RecoveryScreen"_s, [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(recoveryOf(root))}}; }},
        {u"code-question"_s, u"shared/CodeSetupPage"_s, code(false)},
        {u"code-setup"_s, u"shared/CodeSetupPage"_s, code(true)},
        {u"sign-in"_s, u"shared/SignInPage"_s, welcome},
        {u"confirm"_s, u"shared/ConfirmPersonPage"_s, welcome},
    };
}

/// The eight lines, or the one that is asked back.
std::function<QVariantMap(AppViewModel &)> numbersShown(bool checking)
{
    return [checking](AppViewModel &root) {
        root.numbersSheet()->begin();
        return QVariantMap{{u"viewModel"_s, pointer(root.numbersSheet())}, {u"checking"_s, checking}};
    };
}

std::vector<Screen> lockScreens()
{
    return {
        {u"lock"_s, u"shared/LockStage"_s,
            [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.lock())}, {u"signs"_s, pointer(root.openSigns())}}; }},
        {u"lock-signs"_s, u"shared/OpenSignsPage"_s, [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.openSigns())}}; }},
        {u"lock-forgotten"_s, u"shared/ForgottenCodePage"_s,
            [](AppViewModel &root) { return QVariantMap{{u"signs"_s, pointer(root.openSigns())}, {u"hasNumbers"_s, true}}; }},
        {u"lock-numbers"_s, u"shared/NumbersEntryPage"_s, [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.numbers())}}; }},
    };
}

std::vector<Screen> peopleScreens()
{
    return {
        {u"people"_s, u"shared/PeopleStage"_s,
            [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.people())}, {u"signs"_s, pointer(root.openSigns())}}; }},
    };
}

Screen settings(const QString &page)
{
    return {page.isEmpty() ? u"settings"_s : u"settings-"_s + page, u"shared/SettingsScreen"_s,
        [page](AppViewModel &root) { return QVariantMap{{u"app"_s, pointer(&root)}, {u"page"_s, page}}; }};
}

std::vector<Screen> patientScreens()
{
    const auto with = [](auto get) {
        return [get](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(get(*root.patient()))}}; };
    };
    const auto shell = [](AppViewModel &root, bool more = false) {
        QVariantMap values{{u"space"_s, pointer(root.patient())}, {u"sync"_s, pointer(root.sync())}};
        if (more)
            values.insert(u"more"_s, true);
        return values;
    };
    return {
        {u"today"_s, u"patient/PatientShell"_s, shell},
        {u"tomorrow"_s, u"patient/TomorrowScreen"_s, with([](auto &space) { return space.today(); })},
        {u"medicines"_s, u"patient/MedicinesScreen"_s, with([](auto &space) { return space.medicines(); })},
        {u"not-taken"_s, u"patient/SkipDoseScreen"_s,
            [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.patient()->today())}, {u"slot"_s, QString()}}; }},
        {u"put-off"_s, u"patient/PutOffScreen"_s,
            [](AppViewModel &root) {
                viewmodels::TodayViewModel *today = root.patient()->today();
                return QVariantMap{{u"viewModel"_s, pointer(today)}, {u"hour"_s, hourToPutOff(*today)}};
            }},
        {u"box"_s, u"patient/RefillScreen"_s, with([](auto &space) { return space.openRefill(u"a001"_s); })},
        {u"treatment"_s, u"patient/PlanScreen"_s,
            [](AppViewModel &root) {
                return QVariantMap{{u"viewModel"_s, pointer(root.patient()->plan())}, {u"numbers"_s, pointer(root.patient()->myNumbers())}};
            }},
        {u"medicine-entry"_s, u"patient/PlanEntryScreen"_s, with([](auto &space) { return space.openPlanEntry(); })},
        {u"medicine-entry-often"_s, u"patient/PlanEntryScreen"_s, with([](auto &space) { return written(space, u"rhythm"_s); })},
        {u"medicine-entry-when"_s, u"patient/PlanEntryScreen"_s, with([](auto &space) { return written(space, u"when"_s); })},
        {u"medicine-entry-recap"_s, u"patient/PlanEntryScreen"_s, with([](auto &space) { return written(space, u"recap"_s); })},
        {u"medicine-file"_s, u"patient/PlanImportScreen"_s, with([](auto &space) { return space.openPlanImport(); })},
        {u"medicine-square"_s, u"shared/ScanPage"_s,
            [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.patient()->openPlanImport()->scan())}, {u"isPairing"_s, false}}; }},
        {u"learn"_s, u"patient/LearnScreen"_s,
            [](AppViewModel &root) {
                firstUnit(root)->setKept(2, true);
                return QVariantMap{{u"viewModel"_s, pointer(root.patient()->path())}, {u"kept"_s, pointer(root.patient()->bookmarks())},
                    {u"reviewsText"_s, root.patient()->reviews()->text()}, {u"goalText"_s, root.patient()->goals()->firstText()},
                    {u"changesText"_s, root.patient()->myPath()->changesText()}};
            }},
        {u"my-steps"_s, u"patient/MyPathScreen"_s, with([](auto &space) { return space.myPath(); })},
        {u"my-goals"_s, u"patient/MyPathGoalsScreen"_s, with([](auto &space) { return space.goals(); })},
        {u"review"_s, u"patient/QuizScreen"_s, with([](auto &space) { return space.openReview(); })},
        {u"teach-back"_s, u"patient/QuizScreen"_s, with([](auto &space) { return space.openQuiz(taskOf(space, kInWords)); })},
        {u"teach-back-spoken"_s, u"patient/QuizScreen"_s, with([](auto &space) {
            viewmodels::QuizViewModel *quiz = space.openQuiz(taskOf(space, kInWords));
            quiz->answerBy(u"speak"_s);
            return quiz;
        })},
        {u"search"_s, u"patient/SearchScreen"_s,
            [](AppViewModel &root) {
                root.patient()->search()->setQuery(u"poids weight"_s);
                return QVariantMap{{u"viewModel"_s, pointer(root.patient()->search())}};
            }},
        {u"measures"_s, u"patient/MeasuresScreen"_s,
            [](AppViewModel &root) {
                return QVariantMap{{u"viewModel"_s, pointer(root.patient()->measures())}, {u"feelings"_s, pointer(root.patient()->symptoms())}};
            }},
        {u"feelings"_s, u"patient/SymptomsScreen"_s, with([](auto &space) { return space.symptoms(); })},
        {u"feeling"_s, u"patient/SymptomEntryScreen"_s, with([](auto &space) {
            viewmodels::SymptomEntryViewModel *entry = space.openSymptom(cellText(space.symptoms()->symptoms(), 0, "key"));
            entry->choose(1);
            return entry;
        })},
        {u"feeling-kept"_s, u"patient/SymptomEntryScreen"_s, with([](auto &space) {
            viewmodels::SymptomEntryViewModel *entry = space.openSymptom(cellText(space.symptoms()->symptoms(), 0, "key"));
            entry->choose(3);
            entry->save();
            return entry;
        })},
        {u"team"_s, u"patient/TeamScreen"_s, with([](auto &space) { return space.team(); })},
        {u"conversation"_s, u"patient/ConversationScreen"_s,
            [](AppViewModel &root) {
                viewmodels::TeamViewModel *team = root.patient()->team();
                team->openConversation(cellText(team->conversations(), 2, "key"));
                return QVariantMap{{u"viewModel"_s, pointer(team)}};
            }},
        {u"message"_s, u"patient/MessageScreen"_s,
            [](AppViewModel &root) {
                root.patient()->team()->beginMessage({});
                root.patient()->team()->setDraft(u"Je peux manger du pamplemousse ?"_s);
                return QVariantMap{{u"viewModel"_s, pointer(root.patient()->team())}};
            }},
        {u"summary"_s, u"patient/SummaryScreen"_s, with([](auto &space) { return space.openSummary(); })},
        {u"simple"_s, u"patient/simple/SimpleShell"_s, shell},
        {u"simple-next"_s, u"patient/simple/SimpleShell"_s,
            [shell](AppViewModel &root) {
                root.patient()->simple()->putOff();
                return shell(root);
            }},
        {u"simple-more"_s, u"patient/simple/SimpleShell"_s, [shell](AppViewModel &root) { return shell(root, true); }},
        {u"simple-call"_s, u"patient/simple/SimpleCallPage"_s, with([](auto &space) { return space.redFlags(); })},
        {u"warning-signs"_s, u"patient/RedFlagsScreen"_s, with([](auto &space) { return space.redFlags(); })},
        {u"weight"_s, u"patient/MeasureEntryScreen"_s, with([](auto &space) { return space.openMeasure(u"weight"_s); })},
        {u"unit"_s, u"patient/UnitScreen"_s, [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(firstUnit(root))}}; }},
        {u"unit-reading"_s, u"patient/UnitScreen"_s,
            [](AppViewModel &root) {
                viewmodels::UnitViewModel *unit = firstUnit(root);
                unit->readAloud()->setStart(2);
                unit->readAloud()->play();
                return QVariantMap{{u"viewModel"_s, pointer(unit)}};
            }},
        {u"unit-meaning"_s, u"patient/UnitScreen"_s,
            [](AppViewModel &root) {
                viewmodels::UnitViewModel *unit = firstUnit(root);
                unit->readAt(2);
                const QVariantList words = unit->pages().front().toMap().value(u"words"_s).toList();
                unit->explain(words.isEmpty() ? QString() : words.front().toMap().value(u"link"_s).toString(), unit->page());
                return QVariantMap{{u"viewModel"_s, pointer(unit)}};
            }},
        {u"unit-last"_s, u"patient/UnitScreen"_s,
            [](AppViewModel &root) {
                viewmodels::UnitViewModel *unit = firstUnit(root);
                while (!unit->isLastPage())
                    unit->next();
                return QVariantMap{{u"viewModel"_s, pointer(unit)}};
            }},
        {u"unit-on-one-page"_s, u"patient/UnitScreen"_s,
            [](AppViewModel &root) {
                viewmodels::UnitViewModel *unit = firstUnit(root);
                unit->setContinuous(true);
                unit->readAloud()->play();
                return QVariantMap{{u"viewModel"_s, pointer(unit)}};
            }},
        {u"signs-reading"_s, u"patient/RedFlagsScreen"_s,
            [](AppViewModel &root) {
                root.patient()->redFlags()->readAloud()->play();
                return QVariantMap{{u"viewModel"_s, pointer(root.patient()->redFlags())}};
            }},
        {u"quiz"_s, u"patient/QuizScreen"_s,
            [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.patient()->openQuiz(firstTask(root)))}}; }},
        {u"helper-sees"_s, u"shared/HelperPage"_s, with([](auto &space) {
            viewmodels::HelperViewModel *helper = space.openHelper();
            helper->setName(u"Julie Durand"_s);
            helper->next();
            helper->answer(u"see-path"_s, true);
            return helper;
        })},
        {u"helper-check"_s, u"shared/HelperPage"_s, with([](auto &space) {
            viewmodels::HelperViewModel *helper = space.openHelper();
            helper->setName(u"Julie Durand"_s);
            for (const char *scope : {"see-path", "see-medicines", "see-measures", "see-messages", "enter-doses", "enter-measures", "write-messages"})
                helper->answer(QString::fromLatin1(scope), QByteArrayView(scope) != "see-messages" && QByteArrayView(scope) != "write-messages");
            helper->setEnd(u"half-year"_s);
            for (int page = 0; page < 4; ++page)
                helper->next();
            return helper;
        })},
        {u"meet-team"_s, u"shared/MeetTeamPage"_s, with([](auto &space) { return space.team(); })},
        settings(u""_s), settings(u"comfort"_s), settings(u"reminders"_s), settings(u"sharing"_s), settings(u"ledger"_s), settings(u"helpers"_s), settings(u"hidden"_s), settings(u"replaced"_s),
        settings(u"helper"_s), settings(u"device"_s), settings(u"move"_s), settings(u"numbers"_s), settings(u"erase"_s),
        {u"numbers-lines"_s, u"shared/NumbersSheetPage"_s, numbersShown(false)}, {u"numbers-back"_s, u"shared/NumbersSheetPage"_s, numbersShown(true)},
        settings(u"language"_s), settings(u"data"_s), settings(u"about"_s), settings(u"code"_s), settings(u"check"_s),
        {u"measures-year"_s, u"patient/MeasuresScreen"_s,
            [](AppViewModel &root) {
                root.patient()->measures()->showDays(365);
                return QVariantMap{{u"viewModel"_s, pointer(root.patient()->measures())}};
            }},
        {u"measures-pressure"_s, u"patient/MeasuresScreen"_s,
            [](AppViewModel &root) {
                root.patient()->measures()->choose(u"systolic"_s);
                root.patient()->measures()->showDays(30);
                return QVariantMap{{u"viewModel"_s, pointer(root.patient()->measures())}};
            }},
        {u"pressure"_s, u"patient/MeasureEntryScreen"_s, with([](auto &space) { return space.openMeasure(u"systolic"_s); })},
        {u"weight-time"_s, u"patient/MeasureEntryScreen"_s,
            [](AppViewModel &root) {
                viewmodels::MeasureEntryViewModel *entry = root.patient()->openMeasure(u"weight"_s);
                entry->changeTime();
                return QVariantMap{{u"viewModel"_s, pointer(entry)}};
            }},
        // Last: from here on the day has an alert.
        {u"weight-alert"_s, u"patient/MeasureEntryScreen"_s,
            [](AppViewModel &root) {
                viewmodels::MeasureEntryViewModel *entry = root.patient()->openMeasure(u"weight"_s);
                entry->setText(u"74.6"_s);
                entry->save();
                return QVariantMap{{u"viewModel"_s, pointer(entry)}, {u"teamCallText"_s, root.patient()->redFlags()->teamCallText()}};
            }},
        {u"today-alert"_s, u"patient/PatientShell"_s,
            [](AppViewModel &root) { return QVariantMap{{u"space"_s, pointer(root.patient())}, {u"sync"_s, pointer(root.sync())}}; }},
    };
}

/// The first unit of each pack at each of its levels: every pack is seen at least once as a patient sees it.
std::vector<Screen> unitScreens(const services::Library &library)
{
    std::vector<Screen> screens;
    for (const content::Pack &pack : library.packs()) {
        for (const content::Level level : pack.units.front().levels) {
            const QString id = QString::fromStdString(pack.id.value);
            const QString unit = QString::fromStdString(pack.units.front().id.value);
            screens.push_back({u"unit-%1-%2"_s.arg(id).arg(level), u"patient/UnitScreen"_s, [id, unit, level](AppViewModel &root) {
                root.patient()->reading()->setContinuous(false);
                viewmodels::UnitViewModel *opened = root.patient()->openFound(id, unit);
                opened->readAt(level);
                return QVariantMap{{u"viewModel"_s, pointer(opened)}};
            }});
        }
    }
    return screens;
}

std::vector<Screen> helperScreens()
{
    return {
        {u"helper-day"_s, u"caregiver/HelperShell"_s, [](AppViewModel &root) { return QVariantMap{{u"app"_s, pointer(&root)}}; }},
        {u"helper-learn"_s, u"caregiver/HelperUnitsPage"_s,
            [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.patient()->helperUnits())}}; }},
        {u"helper-rights"_s, u"caregiver/HelperRightsPage"_s,
            [](AppViewModel &root) { return QVariantMap{{u"rights"_s, root.helpRights()}, {u"until"_s, root.helpUntil()}}; }},
        {u"help-ended"_s, u"caregiver/HelpEndedPage"_s,
            [](AppViewModel &) {
                return QVariantMap{{u"sentence"_s, u"Mme Durand ne partage plus avec cet appareil. Il n’y a plus rien d’elle ou de lui ici."_s},
                    {u"unsent"_s, QStringList{u"72,8\u00a0kg"_s}}};
            }},
    };
}

/// The shared assessment at one of its parts, with something said in it.
Screen assessmentAt(const QString &part)
{
    return {u"assessment-"_s + part, u"nurse/AssessmentPage"_s, [part](AppViewModel &root) {
                viewmodels::AssessmentViewModel *assessment = root.nurse()->openAssessment(QString::fromStdString(kPatient.value));
                if (!assessment->isDraft()) {
                    assessment->togglePack(u"heart-failure"_s);
                    assessment->answer(u"home/lives"_s, u"alone"_s);
                    assessment->answer(u"daily/medicines"_s, u"with-help"_s);
                    assessment->answer(u"nursing/level"_s, u"light"_s);
                    assessment->goTo(u"daily"_s);
                    assessment->setWords(u"Ma fille prépare les boîtes le dimanche. Le soir, je ne sais plus toujours."_s);
                }
                assessment->goTo(part);
                if (part == "home"_L1)
                    assessment->answer(u"home/helper"_s, u"yes"_s);
                return QVariantMap{{u"viewModel"_s, pointer(assessment)}};
            }};
}

std::vector<Screen> nurseScreens()
{
    const QString durand = QString::fromStdString(kPatient.value);
    return {
        {u"worklist"_s, u"nurse/NurseShell"_s,
            [](AppViewModel &root) { return QVariantMap{{u"space"_s, pointer(root.nurse())}, {u"sync"_s, pointer(root.sync())}}; }},
        {u"education"_s, u"nurse/CareProcessPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openProcess(durand))}}; }},
        {u"education-session"_s, u"nurse/CareProcessPage"_s,
            [durand](AppViewModel &root) {
                viewmodels::CareProcessViewModel *process = root.nurse()->openProcess(durand);
                process->choose(u"session"_s);
                return QVariantMap{{u"viewModel"_s, pointer(process)}};
            }},
        {u"patient-page"_s, u"nurse/PatientPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openPatient(durand))}}; }},
        {u"to-review"_s, u"nurse/ToReviewPage"_s, [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->toReview())}}; }},
        {u"words-review"_s, u"nurse/WordsReviewPage"_s,
            [durand](AppViewModel &root) {
                viewmodels::WordsReviewViewModel *words = root.nurse()->openWords(root.nurse()->wordsOf(durand));
                words->rate(u"partly"_s);
                words->send();
                return QVariantMap{{u"viewModel"_s, pointer(words)}};
            }},
        {u"interview"_s, u"nurse/InterviewPage"_s,
            [durand](AppViewModel &root) {
                viewmodels::InterviewViewModel *interview = root.nurse()->openInterview(durand, u"phone"_s);
                interview->answer(cellText(interview->questions(), 0, "key"), 2);
                return QVariantMap{{u"viewModel"_s, pointer(interview)}};
            }},
        {u"diary"_s, u"nurse/DiaryPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openDiary(durand))}}; }},
        {u"diary-code"_s, u"nurse/TranscriptionPage"_s,
            [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openTranscription())}}; }},
        {u"diary-copy"_s, u"nurse/TranscriptionPage"_s,
            [durand](AppViewModel &root) {
                viewmodels::TranscriptionViewModel *copy = root.nurse()->openTranscription();
                copy->setCode(root.nurse()->openDiary(durand)->code());
                copy->open();
                copy->setCell(u"weight"_s, 0, u"72,4"_s);
                copy->setCell(u"weight"_s, 1, u"7"_s);
                return QVariantMap{{u"viewModel"_s, pointer(copy)}};
            }},
        {u"invite-for-patient"_s, u"shared/HelperPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openHelper(durand))}}; }},
        {u"library"_s, u"nurse/LibraryPage"_s, [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openLibrary())}}; }},
        {u"library-unit"_s, u"nurse/LibraryUnitPage"_s,
            [](AppViewModel &root) {
                root.nurse()->openLibrary()->open(u"heart-failure/daily-weighing"_s);
                return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openLibrary())}};
            }},
        {u"directory"_s, u"nurse/DirectoryPage"_s, [](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->directory())}}; }},
        {u"record-log"_s, u"nurse/RecordLogPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openRecordLog(durand))}}; }},
        assessmentAt(u"illnesses"_s), assessmentAt(u"knowledge"_s), assessmentAt(u"daily"_s), assessmentAt(u"home"_s), assessmentAt(u"goals"_s),
        assessmentAt(u"check"_s),
        {u"eligibility"_s, u"nurse/EligibilityPage"_s,
            [durand](AppViewModel &root) {
                viewmodels::EligibilityViewModel *page = root.nurse()->openEligibility(durand);
                page->write(u"peps/doctor"_s, u"yes"_s);
                page->write(u"surgery/planned"_s, u"yes"_s);
                page->write(u"surgery/before"_s, u"yes"_s);
                return QVariantMap{{u"viewModel"_s, pointer(page)}};
            }},
        {u"path-builder-conflict"_s, u"nurse/PathBuilderScreen"_s,
            [durand](AppViewModel &root) {
                viewmodels::PathBuilderViewModel *builder = root.nurse()->openPathBuilder(durand);
                builder->togglePack(u"prostate-surgery"_s);
                builder->saveTemplate(u"Retour à la maison"_s);
                return QVariantMap{{u"viewModel"_s, pointer(builder)}};
            }},
        {u"path-preview"_s, u"nurse/PathPreviewPage"_s,
            [durand](AppViewModel &root) {
                viewmodels::PathBuilderViewModel *builder = root.nurse()->openPathBuilder(durand);
                builder->setBy(cellText(builder->units(), 0, "key"), u"2027-01-15"_s);
                return QVariantMap{{u"viewModel"_s, pointer(builder)}};
            }},
        {u"practice"_s, u"nurse/TourShell"_s,
            [](AppViewModel &root) {
                root.beginPractice();
                return QVariantMap{{u"tour"_s, pointer(root.practice())}};
            }},
        {u"messages"_s, u"nurse/MessagesPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openMessages(durand))}}; }},
        {u"visit-summary"_s, u"nurse/VisitSummaryPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openSummary(durand))}}; }},
        {u"alert"_s, u"nurse/AlertPage"_s,
            [durand](AppViewModel &root) {
                viewmodels::PatientPageViewModel *page = root.nurse()->openPatient(durand);
                page->openAlert(page->needs()->index(0, 0).data(page->needs()->roleNames().key("key")).toString());
                return QVariantMap{{u"viewModel"_s, pointer(page)}};
            }},
        {u"nurse-treatment"_s, u"nurse/TreatmentPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openTreatment(durand))}}; }},
        {u"nurse-prescription"_s, u"nurse/PrescriptionPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openPrescription(durand))}}; }},
        {u"nurse-treatment-stop"_s, u"nurse/TreatmentPage"_s,
            [durand](AppViewModel &root) {
                return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openTreatment(durand))}, {u"stopAsked"_s, u"r001"_s}};
            }},
        {u"nurse-prescription-change"_s, u"nurse/PrescriptionPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->changePrescription(durand, u"r001"_s))}}; }},
        {u"nurse-prescription-why"_s, u"nurse/PrescriptionPage"_s,
            [durand](AppViewModel &root) {
                viewmodels::PlanEntryViewModel *change = root.nurse()->changePrescription(durand, u"r001"_s);
                change->goTo(u"why"_s);
                return QVariantMap{{u"viewModel"_s, pointer(change)}};
            }},
        {u"limits"_s, u"nurse/LimitsPage"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openLimits(durand))}}; }},
        {u"path-builder"_s, u"nurse/PathBuilderScreen"_s,
            [durand](AppViewModel &root) { return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openPathBuilder(durand))}}; }},
        {u"path-builder-left-out"_s, u"nurse/PathBuilderScreen"_s,
            [durand](AppViewModel &root) {
                return QVariantMap{{u"viewModel"_s, pointer(root.nurse()->openPathBuilder(durand))}, {u"outTitle"_s, u"Se peser chaque matin"_s}};
            }},
    };
}

} // namespace

std::vector<Part> showcaseParts(const viewmodels::AppOptions &options)
{
    const auto library = services::Library::load(options.packsFolder, options.pictosFolder);
    std::vector<Screen> ofPatient = patientScreens();
    std::ranges::move(unitScreens(library), std::back_inserter(ofPatient));
    return {
        {std::nullopt, welcomeScreens()},
        {std::nullopt, lockScreens(), Before::Locked},
        {std::nullopt, peopleScreens(), Before::TwoPeople},
        {services::Identity{domain::role::kPatient, {kPatient.value}, kPatient, "http://127.0.0.1:9"}, std::move(ofPatient)},
        {services::Identity{domain::role::kCaregiver, kHelper, kPatient, "http://127.0.0.1:9"}, helperScreens()},
        {services::Identity{domain::role::kNurse, kNurse, {}, "http://127.0.0.1:9"}, nurseScreens()},
    };
}
