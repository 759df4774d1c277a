// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the questions of a unit: the verdicts and their words, that an answer is kept at once, and that an attempt cut
// short goes on where it stopped.
#include "app/services/firststart.h"
#include "tests/app/patientbench.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::cell;
using testsupport::PatientBench;
using viewmodels::QuizViewModel;

namespace {

/// The questions of "daily-weighing": single, order, multiple, picture, number, single.
struct Run {
    PatientBench bench;
    QuizViewModel *quiz = open();

    QuizViewModel *open() { return bench.space().openQuiz(bench.task("daily-weighing")); }
    void answer(const QStringList &keys)
    {
        for (const QString &key : keys)
            quiz->choose(key);
        quiz->check();
    }
    /// Moves the steps until they stand as wanted.
    void arrange(const QStringList &wanted)
    {
        for (int place = 0; place < wanted.size(); ++place) {
            while (rowOf(wanted[place]) > place)
                quiz->moveUp(wanted[place]);
        }
    }
    [[nodiscard]] int rowOf(const QString &key) const
    {
        for (int row = 0; row < quiz->options()->rowCount(); ++row) {
            if (cell(quiz->options(), row, "key") == key)
                return row;
        }
        return -1;
    }
    void finish()
    {
        answer({u"b"_s});
        quiz->next();
        arrange({u"toilet"_s, u"weigh"_s, u"record"_s, u"eat"_s});
        quiz->check();
        quiz->next();
        answer({u"a"_s, u"c"_s});
        quiz->next();
        answer({u"a"_s});
        quiz->next();
        quiz->setText(u"2.5"_s);
        quiz->check();
        quiz->next();
        answer({u"b"_s});
        quiz->next();
    }
};

bool hasCompleted(PatientBench &bench)
{
    const auto progress = bench.progress("daily-weighing");
    return std::ranges::any_of(progress, [](const domain::UnitProgress &step) { return step.event == domain::UnitProgress::Event::Completed; });
}

} // namespace

class TestQuizViewModel : public QObject {
    Q_OBJECT

private slots:
    void readAloud_saysTheQuestionWithItsAnswersThenTheVerdict()
    {
        Run run;
        viewmodels::ReadAloudViewModel &voice = *run.quiz->readAloud();
        const auto heard = [&] { return QString::fromStdString(run.bench.speech.said.back().text); };
        voice.play();
        QCOMPARE(heard(), run.quiz->stem());
        run.bench.speech.finish();
        QCOMPARE(heard(), cell(run.quiz->options(), 0, "text").toString());
        run.answer({u"b"_s});
        QVERIFY(!voice.isReading()); // the page says something else now
        voice.play();
        QCOMPARE(heard(), run.quiz->verdictText());
    }

    void check_rightAnswer_saysRightAndKeepsIt()
    {
        Run run;
        QAbstractItemModelTester watched(run.quiz->options(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(run.quiz->progressText(), u"Question 1 of 6"_s);
        run.answer({u"b"_s});
        QCOMPARE(run.quiz->verdictText(), u"Right."_s);
        QCOMPARE(run.quiz->rememberText(), QString());
        QCOMPARE(run.quiz->options()->rowCount(), 1);
        QCOMPARE(cell(run.quiz->options(), 0, "mark"), u"right"_s);
        const auto kept = *run.bench.workspace->store.answers.all(PatientBench::kJeanne);
        QCOMPARE(kept.size(), 1u);
        QCOMPARE(kept[0].verdict, domain::Answer::Verdict::Right);
    }

    void check_wrongSafetyAnswer_marksBothAndShowsTheCard()
    {
        Run run;
        run.answer({u"a"_s});
        QCOMPARE(run.quiz->verdictText(), u"Not quite. Here is why:"_s);
        QCOMPARE(run.quiz->options()->rowCount(), 2);
        QCOMPARE(cell(run.quiz->options(), 0, "mark"), u"notyet"_s);
        QVERIFY(cell(run.quiz->options(), 0, "note").toString().startsWith("Your answer."_L1));
        QCOMPARE(cell(run.quiz->options(), 1, "note"), u"The safest"_s);
        QVERIFY(!run.quiz->rememberText().isEmpty());
        QCOMPARE(run.quiz->tellTeamText(), QString());
    }

    void dontKnow_twiceOnSafety_tellsTheTeamOnce()
    {
        Run run;
        run.quiz->dontKnow();
        run.quiz->next();
        run.quiz->dontKnow();
        QCOMPARE(run.quiz->tellTeamText(), u"Your nurse will talk about it with you."_s);
        const auto thread = *run.bench.workspace->store.messages.thread(PatientBench::kJeanne);
        QCOMPARE(thread.size(), 1u);
        QCOMPARE(thread[0].message.context, std::string("quiz-safety:weigh-daily"));
    }

    /// Nobody would read a message: none is written, and none is promised.
    void dontKnow_twiceOnSafetySharingRefused_saysWhomToAsk()
    {
        Run run;
        services::FirstStart start(run.bench.workspace->store.settings);
        PatientBench::check(start.answer(services::Sharing::Refused, run.bench.clock.zonedNow()));
        run.quiz->dontKnow();
        run.quiz->next();
        run.quiz->dontKnow();
        QCOMPARE(run.quiz->tellTeamText(), u"This stays on this device. Talk about it with your doctor, nurse or pharmacist."_s);
        QVERIFY(run.bench.workspace->store.messages.thread(PatientBench::kJeanne)->empty());
    }

    void check_secondWrongSafetyAnswer_tellsTheTeamWithTheCardAtOnce()
    {
        Run run;
        run.answer({u"a"_s});
        QVERIFY(!run.quiz->rememberText().isEmpty());
        QVERIFY(run.bench.workspace->store.messages.thread(PatientBench::kJeanne)->empty());
        run.quiz->next();
        run.quiz->check(); // shuffled steps never stand in the right order
        QVERIFY(!run.quiz->rememberText().isEmpty());
        QCOMPARE(run.quiz->tellTeamText(), u"Your nurse will talk about it with you."_s);
        QCOMPARE(run.bench.workspace->store.messages.thread(PatientBench::kJeanne)->size(), 1u);
    }

    void check_severalRightAnswersOneLeftOut_saysWhichWasAlsoRight()
    {
        Run run;
        run.quiz->dontKnow();
        run.quiz->next();
        run.quiz->dontKnow();
        run.quiz->next();
        QCOMPARE(run.quiz->kind(), u"multiple"_s);
        run.answer({u"a"_s});
        QVERIFY(!run.quiz->isRight());
        QCOMPARE(cell(run.quiz->options(), 1, "key"), u"c"_s);
        QCOMPARE(cell(run.quiz->options(), 1, "note"), u"Also right"_s);
        QVERIFY(!run.quiz->explanation().isEmpty());
    }

    void move_order_tellsTheNewPlace()
    {
        Run run;
        run.quiz->dontKnow();
        run.quiz->next();
        const QString first = cell(run.quiz->options(), 0, "key").toString();
        const QString words = cell(run.quiz->options(), 0, "text").toString();
        QCOMPARE(run.quiz->moveText(), QString());
        run.quiz->moveDown(first);
        QCOMPARE(run.quiz->moveText(), words + u": now 2 of 4"_s);
    }

    void check_nothingChosen_asksAndKeepsNothing()
    {
        Run run;
        run.quiz->check();
        QVERIFY(!run.quiz->isAnswered());
        QCOMPARE(run.quiz->errorText(), u"Choose an answer, or press I don’t know."_s);
        QVERIFY(run.bench.workspace->store.answers.all(PatientBench::kJeanne)->empty());
    }

    void move_order_swapsNeighboursAndStopsAtTheEnds()
    {
        Run run;
        run.answer({u"b"_s});
        run.quiz->next();
        QCOMPARE(run.quiz->kind(), u"order"_s);
        const QString first = cell(run.quiz->options(), 0, "key").toString();
        run.quiz->moveUp(first);
        QCOMPARE(run.rowOf(first), 0);
        run.quiz->moveDown(first);
        QCOMPARE(run.rowOf(first), 1);
        QCOMPARE(cell(run.quiz->options(), 1, "position"), 2);
    }

    void check_wrongOrder_tellsBothOrdersAndWhyOfEachStep()
    {
        Run run;
        run.answer({u"b"_s});
        run.quiz->next();
        run.arrange({u"weigh"_s, u"toilet"_s, u"record"_s, u"eat"_s});
        run.quiz->check();
        QCOMPARE(run.quiz->verdictText(), u"Not quite. Here is why:"_s);
        QCOMPARE(run.quiz->givenText(),
            u"Your order: 1. I weigh myself, 2. I go to the toilet, 3. I record my weight, 4. I have breakfast"_s);
        QCOMPARE(run.quiz->orderTitle(), u"The right order:"_s);
        const auto *steps = run.quiz->options();
        QCOMPARE(cell(steps, 0, "text"), u"1. I go to the toilet"_s);
        QCOMPARE(cell(steps, 0, "mark"), u"notyet"_s);
        QCOMPARE(cell(steps, 0, "note"), u"You put it in place 2. First: with an empty bladder, the weight is more exact."_s);
        QCOMPARE(cell(steps, 2, "mark"), u"right"_s);
        QCOMPARE(cell(steps, 2, "note"), u"In its place. Straight away, to keep the right number."_s);
    }

    void check_rightOrder_ticksEveryStepAndSaysWhy()
    {
        Run run;
        run.answer({u"b"_s});
        run.quiz->next();
        run.arrange({u"toilet"_s, u"weigh"_s, u"record"_s, u"eat"_s});
        run.quiz->check();
        QVERIFY(run.quiz->isRight());
        QCOMPARE(run.quiz->givenText(), QString());
        for (int row = 0; row < 4; ++row)
            QCOMPARE(cell(run.quiz->options(), row, "mark"), u"right"_s);
        QCOMPARE(cell(run.quiz->options(), 3, "note"), u"Last: the meal adds weight."_s);
    }

    void dontKnow_order_showsTheRightOrderAndClaimsNothing()
    {
        Run run;
        run.answer({u"b"_s});
        run.quiz->next();
        run.quiz->dontKnow();
        QCOMPARE(run.quiz->givenText(), QString());
        QCOMPARE(cell(run.quiz->options(), 0, "text"), u"1. I go to the toilet"_s);
        QCOMPARE(cell(run.quiz->options(), 0, "note"), u"First: with an empty bladder, the weight is more exact."_s);
    }

    void check_unreadableNumber_saysWhatToWrite()
    {
        Run run;
        for (int question = 0; question < 4; ++question) {
            run.quiz->dontKnow();
            run.quiz->next();
        }
        QCOMPARE(run.quiz->kind(), u"number"_s);
        run.quiz->setText(u"two"_s);
        run.quiz->check();
        QVERIFY(!run.quiz->isAnswered());
        QVERIFY(run.quiz->errorText().startsWith("Write a number in kg"_L1));
        run.quiz->setText(u"2,5 kg"_s);
        run.quiz->check();
        QVERIFY(run.quiz->isRight());
    }

    void check_numberWithTheWordOfItsUnit_isReadAsTheFieldReadsIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isRight");
        QTest::newRow("alone") << u"4"_s << true;
        QTest::newRow("as printed") << u"4 days"_s << true;
        QTest::newRow("other language") << u"4 jours"_s << true;
        QTest::newRow("capital") << u"4 Days"_s << true;
        QTest::newRow("not quite, with the word") << u"3 days"_s << false;
    }
    void check_numberWithTheWordOfItsUnit_isReadAsTheFieldReadsIt()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isRight);
        PatientBench bench;
        auto &store = bench.workspace->store;
        domain::EducationPath path = **store.paths.active(PatientBench::kJeanne);
        const domain::UnitRef ref{"oral-anticancer", "days-with-and-without"};
        path.units.push_back({domain::taskId(path.id, ref), ref, false, {}});
        PatientBench::check(store.paths.save(path, bench.fromClaire(), store::Origin::Remote));
        QuizViewModel *quiz = bench.space().openQuiz(QString::fromStdString(path.units.back().task.value));
        while (quiz->kind() != "number"_L1) {
            quiz->dontKnow();
            quiz->next();
        }
        QCOMPARE(quiz->unit(), u"days"_s);
        quiz->setText(typed);
        quiz->check();
        QVERIFY2(quiz->isAnswered(), qPrintable(quiz->errorText()));
        QCOMPARE(quiz->isRight(), isRight);
        QCOMPARE(store.answers.all(PatientBench::kJeanne)->back().verdict, isRight ? domain::Answer::Verdict::Right : domain::Answer::Verdict::NotQuite);
    }

    void finish_allRight_completesTheUnitAndSaysWhatIsKnown()
    {
        Run run;
        run.finish();
        QVERIFY(run.quiz->isFinished());
        QCOMPARE(run.quiz->known().size(), 6);
        QVERIFY(run.quiz->toSeeAgain().isEmpty());
        QVERIFY(hasCompleted(run.bench));
    }

    void open_afterACrash_goesOnAtTheNextQuestion()
    {
        Run run;
        run.answer({u"b"_s});
        run.bench.restart();
        run.quiz = run.open();
        QCOMPARE(run.quiz->progressText(), u"Question 2 of 6"_s);
        QVERIFY(!hasCompleted(run.bench));
    }

    void open_afterACrashBetweenTheTwoMisses_stillTellsTheTeam()
    {
        Run run;
        run.quiz->dontKnow();
        run.bench.restart();
        run.quiz = run.open();
        run.quiz->dontKnow();
        QVERIFY(!run.quiz->tellTeamText().isEmpty());
    }

    /// The store stops between the answer and the message to the team: neither is kept, so that the next try tells the team.
    void dontKnow_messageNotWritten_keepsNoAnswerEither()
    {
        Run run;
        store::Store &store = run.bench.workspace->store;
        run.quiz->dontKnow();
        run.quiz->next();
        PatientBench::check(store.database().execute(
            "CREATE TEMP TRIGGER stopped BEFORE INSERT ON main.message BEGIN SELECT RAISE(ABORT, 'the device stopped here'); END"));
        run.quiz->dontKnow();
        QVERIFY(!run.quiz->isAnswered());
        QVERIFY(!run.quiz->errorText().isEmpty());
        QCOMPARE(store.answers.all(PatientBench::kJeanne)->size(), 1u);

        PatientBench::check(store.database().execute("DROP TRIGGER stopped"));
        run.quiz->dontKnow();
        QVERIFY(!run.quiz->tellTeamText().isEmpty());
        QCOMPARE(store.answers.all(PatientBench::kJeanne)->size(), 2u);
        QCOMPARE(store.messages.thread(PatientBench::kJeanne)->size(), 1u);
    }

    void open_afterFinishing_beginsANewAttempt()
    {
        Run run;
        run.finish();
        run.quiz = run.open();
        QCOMPARE(run.quiz->progressText(), u"Question 1 of 6"_s);
        run.answer({u"b"_s});
        const auto kept = *run.bench.workspace->store.answers.all(PatientBench::kJeanne);
        QCOMPARE(kept.size(), 7u);
        QVERIFY(kept.front().attempt != kept.back().attempt);
    }
};

QTEST_GUILESS_MAIN(TestQuizViewModel)
#include "tst_quizviewmodel.moc"
