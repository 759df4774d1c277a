// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects reviews and "my path" as a patient meets them: two questions on a day that was promised, put off without a trace,
// never mixed up with the quiz of a unit, and a path that says what changed, what is known and what was said.
#include "app/domain/planchange.h"
#include "app/domain/reviews.h"
#include "app/mapping/answermapping.h"
#include "tests/app/patientbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::cell;
using testsupport::PatientBench;
using viewmodels::GoalsViewModel;
using viewmodels::MyPathViewModel;
using viewmodels::QuizViewModel;
using viewmodels::ReviewsViewModel;
using viewmodels::ReviewViewModel;

namespace {

constexpr auto kReport = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// Jeanne has answered the first two questions of "daily-weighing", the second with "I don't know", on Saturday 21 November.
struct Learnt {
    PatientBench bench;

    Learnt()
    {
        QuizViewModel *quiz = bench.space().openQuiz(bench.task("daily-weighing"));
        quiz->choose(u"b"_s);
        quiz->check();
        quiz->next();
        quiz->dontKnow();
    }
    [[nodiscard]] ReviewsViewModel &reviews() { return *bench.space().reviews(); }
    void daysLater(int days)
    {
        bench.clock.advanceDays(days);
        bench.space().refresh();
    }
    ReviewViewModel *sitting()
    {
        ReviewViewModel *review = bench.space().openReview();
        while (!review->isFinished()) {
            review->dontKnow();
            review->next();
        }
        return review;
    }
    [[nodiscard]] std::vector<domain::Answer> answers() { return *bench.workspace->store.answers.all(PatientBench::kJeanne); }
};

} // namespace

class TestReviewViewModels : public QObject {
    Q_OBJECT

private slots:
    void reviews_beforeAnyAnswer_sayNothing()
    {
        PatientBench bench;
        QCOMPARE(bench.space().reviews()->reviewsDue(), 0);
        QCOMPARE(bench.space().reviews()->nextText(), QString());
    }

    void reviews_sameDay_nameTheNextDay()
    {
        Learnt learnt;
        QCOMPARE(learnt.reviews().reviewsDue(), 0);
        QCOMPARE(learnt.reviews().nextText(), u"Next reminder: tomorrow."_s);
    }

    void reviews_dueLater_areTwoQuestionsWithTheirLength()
    {
        Learnt learnt;
        learnt.daysLater(5);
        QCOMPARE(learnt.reviews().reviewsDue(), 2);
        QVERIFY(learnt.reviews().text().contains(u'2'));
        QCOMPARE(learnt.reviews().nextText(), QString());
    }

    void later_hidesTheLineUntilTomorrowAndStillLetsOneStart()
    {
        Learnt learnt;
        learnt.daysLater(5);
        QSignalSpy entered(&learnt.reviews(), &ReviewsViewModel::entered);
        learnt.reviews().later();
        QCOMPARE(entered.size(), 1);
        QCOMPARE(learnt.reviews().reviewsDue(), 0);
        QVERIFY(learnt.reviews().canStart());
        QCOMPARE(learnt.reviews().nextText(), u"Next reminder: tomorrow."_s);
        learnt.daysLater(1);
        QCOMPARE(learnt.reviews().reviewsDue(), 2);
    }

    void review_question_saysWhyItComesNow()
    {
        Learnt learnt;
        learnt.daysLater(5);
        const ReviewViewModel *review = learnt.bench.space().openReview();
        QCOMPARE(review->progressText(), u"Question 1 of 2"_s);
        QVERIFY2(!review->whyNow().isEmpty(), "no reason");
        QCOMPARE(review->taskId(), learnt.bench.task("daily-weighing"));
    }

    void review_twoMissesOnSafety_tellTheTeamOnce()
    {
        Learnt learnt;
        learnt.daysLater(5);
        ReviewViewModel *review = learnt.bench.space().openReview();
        review->dontKnow(); // the second on this competence: the first was in the quiz
        QCOMPARE(review->tellTeamText(), u"Your nurse will talk about it with you."_s);
        QVERIFY(!review->rememberText().isEmpty());
        QCOMPARE(learnt.bench.workspace->store.messages.thread(PatientBench::kJeanne)->size(), 1u);
    }

    void review_end_thanksAndNamesTheNextDay()
    {
        Learnt learnt;
        learnt.daysLater(5); // Thursday 26 November
        const ReviewViewModel *review = learnt.sitting();
        QCOMPARE(review->endText(), u"Thank you. Next reminder: Sunday."_s);
        QVERIFY(review->known().isEmpty());
        QCOMPARE(learnt.reviews().reviewsDue(), 0);
    }

    void review_leftInTheMiddle_goesOnTheSameDay()
    {
        Learnt learnt;
        learnt.daysLater(5);
        ReviewViewModel *review = learnt.bench.space().openReview();
        review->dontKnow();
        learnt.bench.restart();
        QCOMPARE(learnt.reviews().reviewsDue(), 1);
    }

    void review_answers_areKeptQueuedAndNoAttemptOfTheQuiz()
    {
        Learnt learnt;
        learnt.daysLater(5);
        (void)learnt.sitting();
        const auto kept = learnt.answers();
        QCOMPARE(kept.size(), 4u);
        QVERIFY(!domain::isReview(kept[0]));
        QVERIFY(domain::isReview(kept[2]) && domain::isReview(kept[3]));
        const auto queue = learnt.bench.workspace->store.outbox.take(20, learnt.bench.clock.now());
        QCOMPARE(std::ranges::count(*queue, store::subject::kAttempt, &store::OutboxRow::subject), 2);
        // The quiz of the unit goes on where it was.
        QCOMPARE(learnt.bench.space().openQuiz(learnt.bench.task("daily-weighing"))->progressText(), u"Question 3 of 6"_s);
    }

    void review_sentAndReadElsewhere_isStillAReview()
    {
        Learnt learnt;
        learnt.daysLater(5);
        (void)learnt.sitting();
        const std::vector<domain::Answer> one{learnt.answers().back()};
        const auto back = mapping::answersFrom(mapping::toFhir(one, {"task"}, std::nullopt));
        QCOMPARE(back->size(), 1u);
        QVERIFY(domain::isReview(back->front()));
    }

    void myPath_steps_tellOnlyDatesThatAreKnown()
    {
        PatientBench bench;
        const auto steps = bench.space().myPath()->steps();
        QCOMPARE(steps.size(), 4);
        QCOMPARE(steps[0].toMap()[u"step"_s], u"unknown"_s);
        QCOMPARE(steps[1].toMap()[u"detail"_s], u"Claire Morel, today at 8am"_s);
        QCOMPARE(steps[2].toMap()[u"detail"_s], u"0 of 3 finished."_s);
        QCOMPARE(steps[3].toMap()[u"step"_s], u"later"_s);
    }

    void myPath_skills_areWordsAndFollowTheAnswers()
    {
        PatientBench bench;
        MyPathViewModel &path = *bench.space().myPath();
        QAbstractItemModelTester watched(path.skills(), kReport);
        QCOMPARE(path.safetyText(), u"Safety: 0 of 3"_s);
        QCOMPARE(cell(path.skills(), 0, "stateText"), u"Still to come"_s);
        bench.space().openQuiz(bench.task("daily-weighing"))->dontKnow();
        QCOMPARE(cell(path.skills(), 0, "stateText"), u"To look at again"_s);
    }

    void myPath_changeOfAMedicine_saysWhatWhoWhenAndWhyEverywhere()
    {
        PatientBench bench;
        MyPathViewModel &path = *bench.space().myPath();
        bench.clock.advanceDays(1);
        const domain::LocalDay today = domain::localDayOf(bench.clock.zonedNow());
        const domain::Medication first = bench.workspace->store.medications.plan(PatientBench::kJeanne)->front();
        domain::Medication stopped = domain::stoppedFrom(first, {today.days + 2}, today);
        stopped.changeReason = "Your cough.";
        PatientBench::check(bench.workspace->store.medications.save(stopped, bench.fromClaire()));
        bench.space().refresh();
        QCOMPARE(path.changes()->rowCount(), 2);
        const QString what = cell(path.changes(), 0, "what").toString();
        QVERIFY2(what.contains("Stopped from Tuesday 24"_L1), qPrintable(what));
        QCOMPARE(cell(path.changes(), 0, "who"), u"Claire Morel, today at 8am"_s);
        QCOMPARE(cell(path.changes(), 0, "why"), u"Your cough."_s);
        QCOMPARE(cell(bench.space().today()->changes(), 0, "kind"), u"plan"_s);
        const QString detail = cell(bench.space().today()->changes(), 0, "detail").toString();
        QVERIFY2(detail.contains("Stopped from Tuesday 24"_L1) && detail.contains("Claire Morel: Your cough."_L1), qPrintable(detail));
        const auto *taken = bench.space().plan()->medicines();
        const QString change = cell(bench.space().plan()->medicines(), 0, "change").toString();
        QVERIFY2(change.contains("Claire Morel"_L1) && change.contains("Your cough."_L1), qPrintable(change));
        const int before = taken->rowCount();
        bench.clock.advanceDays(2);
        bench.space().refresh();
        QCOMPARE(taken->rowCount(), before - 1); // its last day is past
        QCOMPARE(bench.space().plan()->stopped()->rowCount(), 1);
    }

    void myPath_changes_sayWhatWhoWhenAndWhy()
    {
        PatientBench bench;
        MyPathViewModel &path = *bench.space().myPath();
        QAbstractItemModelTester watched(path.changes(), kReport);
        QCOMPARE(path.changes()->rowCount(), 1);
        QCOMPARE(path.changesText(), QString());
        auto next = *bench.workspace->store.paths.active(PatientBench::kJeanne);
        next->units.erase(next->units.begin() + 1);
        next->changeReason = "You know your tablets.";
        bench.clock.advanceDays(2);
        PatientBench::check(bench.workspace->store.paths.save(*next, bench.fromClaire(), store::Origin::Remote));
        bench.space().refresh();
        QCOMPARE(path.changes()->rowCount(), 2);
        QVERIFY(cell(path.changes(), 0, "what").toString().startsWith(u"Taken out: “"_s));
        QCOMPARE(cell(path.changes(), 0, "who"), u"Claire Morel, today at 8am"_s);
        QCOMPARE(cell(path.changes(), 0, "why"), u"You know your tablets."_s);
        QVERIFY(path.changesText().contains("Monday 23"_L1));
    }

    void goals_writeAgainAndPutAway_loseNothing()
    {
        PatientBench bench;
        GoalsViewModel &goals = *bench.space().goals();
        QAbstractItemModelTester watched(goals.goals(), kReport);
        goals.write({});
        goals.save();
        QCOMPARE(goals.errorText(), u"Write what matters to you, in a few words."_s);
        goals.setDraft(u" Walk to the market "_s);
        goals.save();
        QVERIFY(!goals.isWriting());
        QCOMPARE(goals.firstText(), u"Walk to the market"_s);
        const QString key = cell(goals.goals(), 0, "key").toString();
        bench.clock.advanceMinutes(1);
        goals.write(key);
        QCOMPARE(goals.draft(), u"Walk to the market"_s);
        goals.setDraft(u"Walk to the market and back"_s);
        goals.save();
        goals.putAway(key);
        QCOMPARE(goals.firstText(), QString());
        QCOMPARE(cell(goals.goals(), 0, "isActive"), false);
        QCOMPARE(cell(goals.goals(), 0, "earlier").toList().size(), 1);
        goals.takeUp(key);
        QCOMPARE(goals.firstText(), u"Walk to the market and back"_s);
    }

    void goals_twoVersions_thePersonChooses()
    {
        PatientBench bench;
        GoalsViewModel &goals = *bench.space().goals();
        goals.write({});
        goals.setDraft(u"Walk"_s);
        goals.save();
        const domain::GoalId id{cell(goals.goals(), 0, "key").toString().toStdString()};
        PatientBench::check(store::GoalStore(bench.workspace->store.database())
                                .save({id, PatientBench::kJeanne, "Take the bus"}, bench.fromClaire(), store::Origin::Remote));
        goals.refresh();
        QCOMPARE(cell(goals.goals(), 0, "words"), u"Walk"_s);
        QCOMPARE(cell(goals.goals(), 0, "otherText"), u"Take the bus"_s);
        QCOMPARE(cell(goals.goals(), 0, "otherDetail"), u"Written by Claire Morel, today at 8am"_s);
        goals.keepOther(QString::fromStdString(id.value));
        QCOMPARE(cell(goals.goals(), 0, "words"), u"Take the bus"_s);
        QCOMPARE(cell(goals.goals(), 0, "otherText"), QString());
        QVERIFY(!cell(goals.goals(), 0, "earlier").toList().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReviewViewModels)
#include "tst_reviewviewmodels.moc"
