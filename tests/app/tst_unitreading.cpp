// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects how a unit is read: in pages or on one, at a level that follows and obeys, with pages to keep, and questions that
// say what they are about.
#include "content/learning/levels.h"
#include "tests/app/patientbench.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using domain::UnitProgress;
using testsupport::cell;
using testsupport::PatientBench;
using viewmodels::BookmarksViewModel;
using viewmodels::UnitViewModel;
using Verdict = domain::Answer::Verdict;

namespace {

UnitViewModel *open(PatientBench &bench)
{
    return bench.space().openUnit(bench.task("daily-weighing"));
}

/// All questions of the unit, answered with one verdict.
void answerAll(PatientBench &bench, const std::string &attempt, Verdict verdict, const std::string &unit = "daily-weighing")
{
    const domain::UnitRef ref{"heart-failure", unit};
    for (const content::Question &question : bench.context().library().unit(ref)->quiz.questions) {
        domain::Answer answer;
        answer.attempt = {attempt};
        answer.unit = ref;
        answer.question = question.id.value;
        answer.competence = question.competence.value;
        answer.verdict = verdict;
        PatientBench::check(bench.workspace->journal.answer(answer, PatientBench::kJeanne));
        bench.clock.advanceMs(1000);
    }
}

std::ptrdiff_t count(const std::vector<UnitProgress> &steps, UnitProgress::Event event)
{
    return std::ranges::count(steps, event, &UnitProgress::event);
}

} // namespace

class TestUnitReading : public QObject {
    Q_OBJECT

private slots:
    void pages_onePage_isTheOneInWords()
    {
        PatientBench bench;
        UnitViewModel *unit = open(bench);
        unit->next();
        QCOMPARE(unit->pages().size(), 1);
        QCOMPARE(unit->pages().front().toMap().value(u"page"_s).toInt(), 1);
        QCOMPARE(unit->pageText(), u"Page 2 of 6"_s);
        QVERIFY(!unit->isAtEnd());
    }

    void continuous_isKeptAndShowsEveryPage()
    {
        PatientBench bench;
        UnitViewModel *unit = open(bench);
        unit->next();
        unit->setContinuous(true);
        QCOMPARE(unit->pages().size(), 6);
        QCOMPARE(unit->page(), 1);
        QVERIFY(unit->isAtEnd());
        bench.restart();
        unit = open(bench);
        QVERIFY(unit->isContinuous());
        QCOMPARE(unit->pageText(), u"Page 2 of 6"_s);
        QVERIFY(bench.space().reading()->isContinuous());
        bench.space().reading()->setContinuous(false);
        QCOMPARE(unit->pages().size(), 1);
    }

    void continuous_reachedPage_isWhereOneResumes()
    {
        PatientBench bench;
        UnitViewModel *unit = open(bench);
        unit->setContinuous(true);
        unit->reach(3);
        unit->reach(1); // scrolled back to look something up
        unit->reach(99);
        QCOMPARE(unit->page(), 1);
        QCOMPARE(count(bench.progress("daily-weighing"), UnitProgress::Event::PageReached), 1);
        QCOMPARE(count(bench.progress("daily-weighing"), UnitProgress::Event::Read), 0);
        bench.restart();
        QCOMPARE(open(bench)->pageText(), u"Page 4 of 6"_s);
        open(bench)->reach(5);
        QCOMPARE(count(bench.progress("daily-weighing"), UnitProgress::Event::Read), 1);
        QCOMPARE(count(bench.progress("daily-weighing"), UnitProgress::Event::Completed), 0);
    }

    void level_everybodyStartsEasy()
    {
        PatientBench bench;
        UnitViewModel *unit = open(bench);
        QCOMPARE(unit->level(), 1);
        QVERIFY(unit->canHaveMore() && !unit->canBeSimpler());
    }

    void level_twoSmoothRuns_goUpOne()
    {
        PatientBench bench;
        answerAll(bench, "first", Verdict::Right);
        QCOMPARE(open(bench)->level(), 1);
        answerAll(bench, "second", Verdict::Right);
        QCOMPARE(open(bench)->level(), 2);
        answerAll(bench, "third", Verdict::NotQuite);
        QCOMPARE(open(bench)->level(), 2);
        answerAll(bench, "fourth", Verdict::Unknown);
        QCOMPARE(open(bench)->level(), 1);
    }

    void level_unfinishedRun_doesNotCount()
    {
        PatientBench bench;
        answerAll(bench, "first", Verdict::Right);
        const domain::UnitRef ref{"heart-failure", "daily-weighing"};
        domain::Answer answer;
        answer.attempt = {"second"};
        answer.unit = ref;
        answer.question = bench.context().library().unit(ref)->quiz.questions.front().id.value;
        answer.verdict = Verdict::Right;
        PatientBench::check(bench.workspace->journal.answer(answer, PatientBench::kJeanne));
        QCOMPARE(open(bench)->level(), 1);
    }

    void level_ownChoice_winsAndIsKept()
    {
        PatientBench bench;
        answerAll(bench, "first", Verdict::Right);
        answerAll(bench, "second", Verdict::Right);
        UnitViewModel *unit = open(bench);
        unit->beSimpler();
        QCOMPARE(unit->level(), 1);
        answerAll(bench, "third", Verdict::Right);
        answerAll(bench, "fourth", Verdict::Right);
        bench.restart();
        QCOMPARE(open(bench)->level(), 1);
        bench.space().reading()->setLevel(0);
        QCOMPARE(open(bench)->level(), 2); // where four smooth runs lead, and the unit ends
    }

    void level_missingInTheUnit_isTheNearestEasier()
    {
        PatientBench bench;
        bench.space().reading()->setLevel(3);
        for (const content::Unit &unit : bench.context().library().pack("heart-failure")->units) {
            const UnitViewModel *opened = bench.space().openFound(u"heart-failure"_s, QString::fromStdString(unit.id.value));
            QCOMPARE(opened->level(), *std::ranges::max_element(unit.levels));
        }
    }

    void levelChange_keepsThePlaceAndThereAndBack()
    {
        PatientBench bench;
        UnitViewModel *unit = open(bench);
        unit->next();
        unit->next();
        QCOMPARE(unit->pageTitle(), u"Always the same way"_s);
        unit->haveMore();
        QCOMPARE(unit->pageTitle(), u"Your reference weight"_s); // the page with the same drawing
        unit->beSimpler();
        QCOMPARE(unit->pageTitle(), u"Always the same way"_s);
    }

    void levelChange_everyUnit_endsOnAPageThatExists()
    {
        PatientBench bench;
        for (const content::Unit &unit : bench.context().library().pack("heart-failure")->units) {
            for (const auto &[key, lesson] : unit.lessons) {
                for (int page = 0; page < static_cast<int>(lesson.pages.size()); ++page) {
                    for (const content::Level other : unit.levels) {
                        const content::Lesson &to = unit.lessons.at({key.first, other});
                        const int same = content::samePage(lesson, page, to);
                        QVERIFY(same >= 0 && same < static_cast<int>(to.pages.size()));
                        if (other == key.second)
                            QCOMPARE(same, page);
                    }
                }
            }
        }
    }

    void finishedUnit_isOpenAgainFromItsBeginning()
    {
        PatientBench bench;
        answerAll(bench, "first", Verdict::Right);
        PatientBench::check(bench.workspace->journal.finishQuiz(
            PatientBench::kJeanne, {"first"}, {bench.task("daily-weighing").toStdString()}, {"heart-failure", "daily-weighing"}));
        bench.space().refresh();
        QCOMPARE(cell(bench.space().path()->units(), 0, "actionText"), u"Read again"_s);
        UnitViewModel *unit = open(bench);
        QCOMPARE(unit->pageText(), u"Page 1 of 6"_s);
        QVERIFY(unit->hasQuestions());
    }

    void keptPage_isListedReopenedAndRemoved()
    {
        PatientBench bench;
        UnitViewModel *unit = open(bench);
        unit->readAt(2);
        unit->setKept(2, true);
        QCOMPARE(unit->keptPages(), QList<int>{2});
        bench.restart();
        BookmarksViewModel &kept = *bench.space().bookmarks();
        QAbstractItemModelTester watched(kept.pages(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(kept.pages()->rowCount(), 1);
        QCOMPARE(cell(kept.pages(), 0, "title"), u"Your reference weight"_s);
        QCOMPARE(cell(kept.pages(), 0, "detail"), u"Weigh yourself each morning, page 3"_s);
        const QString key = cell(kept.pages(), 0, "key").toString();
        unit = bench.space().openKept(key);
        QCOMPARE(unit->pageTitle(), u"Your reference weight"_s);
        QVERIFY(unit->hasQuestions()); // as part of the path
        QCOMPARE(bench.space().reading()->level(), 0); // opening a page is no choice of level

        kept.setKept(key, false);
        QVERIFY(unit->keptPages().isEmpty());
        QCOMPARE(kept.pages()->rowCount(), 1); // still there, to keep it after all
        QVERIFY(!cell(kept.pages(), 0, "isKept").toBool());
        kept.setKept(key, true);
        QVERIFY(cell(kept.pages(), 0, "isKept").toBool());
        kept.setKept(key, false);
        kept.open();
        QVERIFY(kept.isEmpty());
    }

    void keptPages_newest_standsFirst()
    {
        PatientBench bench;
        UnitViewModel *unit = open(bench);
        unit->setKept(0, true);
        unit->setKept(4, true);
        unit->setKept(0, true);
        const QAbstractItemModel *pages = bench.space().bookmarks()->pages();
        QCOMPARE(pages->rowCount(), 2);
        QCOMPARE(viewmodels::Bookmarks(bench.context()).all().front().page, 0);
    }

    void keptPages_linesNobodyWrote_areLeftOut_data()
    {
        QTest::addColumn<std::string>("line");
        for (const char *line : {"", "heart-failure", "heart-failure/daily-weighing", "heart-failure 1 1", "heart-failure/x -1 1", "a/b c d"})
            QTest::newRow(line) << std::string(line);
    }
    void keptPages_linesNobodyWrote_areLeftOut()
    {
        QFETCH(std::string, line);
        QVERIFY(!viewmodels::bookmarkFrom(line));
    }

    void keptPage_ofAPackThatIsGone_isNotListed()
    {
        PatientBench bench;
        viewmodels::Bookmarks(bench.context()).keep({{"gone", "unit"}, 0, 1});
        bench.space().refresh();
        QVERIFY(bench.space().bookmarks()->isEmpty());
        QCOMPARE(viewmodels::Bookmarks(bench.context()).all().size(), std::size_t(1));
    }

    void question_saysUnitAndPage()
    {
        PatientBench bench;
        UnitViewModel *unit = open(bench);
        unit->next();
        unit->next();
        QCOMPARE(unit->subject(), u"unit:heart-failure/daily-weighing#3"_s);
        viewmodels::TeamViewModel &team = *bench.space().team();
        team.beginMessage(unit->subject());
        QCOMPARE(team.about(), u"About: Weigh yourself each morning, page 3"_s);
        team.setDraft(u"Before coffee?"_s);
        QVERIFY(team.send());
        const auto thread = *bench.context().store().messages.thread(PatientBench::kJeanne);
        QCOMPARE(thread.back().message.context, std::string("unit:heart-failure/daily-weighing#3"));
    }

    void question_onAUnitOutsideThePath_saysItToo()
    {
        PatientBench bench;
        const UnitViewModel *unit = bench.space().openFound(u"copd"_s, u"easing-breath"_s);
        bench.space().team()->beginMessage(unit->subject());
        QVERIFY(bench.space().team()->about().endsWith(", page 1"_L1));
        bench.space().team()->beginMessage({});
        QVERIFY(bench.space().team()->about().isEmpty());
    }

    void clearAndQuestion_recordNothing()
    {
        PatientBench bench;
        UnitViewModel *unit = open(bench);
        while (!unit->isAtEnd())
            unit->next();
        const auto before = bench.progress("daily-weighing").size();
        QVERIFY(unit->hasQuestions()); // "It's clear" leads to the questions: only they complete a unit
        bench.space().team()->beginMessage(unit->subject());
        QCOMPARE(bench.progress("daily-weighing").size(), before);
        QCOMPARE(count(bench.progress("daily-weighing"), UnitProgress::Event::Completed), 0);
    }

    void meaning_opensOnItsPageOnly()
    {
        PatientBench bench;
        UnitViewModel *unit = open(bench);
        unit->setContinuous(true);
        unit->readAt(2);
        const QVariantList words = unit->pages().front().toMap().value(u"words"_s).toList();
        QVERIFY(words.size() >= 2);
        unit->explain(words[1].toMap().value(u"link"_s).toString(), 0);
        QCOMPARE(unit->openPage(), 0);
        QVERIFY(!unit->meaning().isEmpty());
        unit->closeMeaning();
        QVERIFY(unit->openLink().isEmpty() && unit->meaning().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestUnitReading)
#include "tst_unitreading.moc"
