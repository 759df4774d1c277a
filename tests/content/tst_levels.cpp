// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects how texts follow the reader: everybody starts easy, two runs in a row move one level, and a change of level keeps
// the place in the lesson.
#include "content/learning/levels.h"

#include <QTest>

using content::Ease;
using content::Lesson;
using content::Verdict;

namespace {

using enum Ease;
using enum Verdict;

content::Page page(const std::string &title, const std::string &picto)
{
    content::Page made{title, {}};
    if (!picto.empty())
        made.blocks.push_back({.kind = content::BlockKind::Image, .picto = picto, .alt = "A drawing"});
    return made;
}

Lesson easy()
{
    return {"Weigh yourself", {page("Why", "heart"), page("The right moment", "scene-weigh"), page("Always the same way", "scale"),
                                  page("When to call", "phone-nurse")}};
}

Lesson detailed()
{
    return {"Weigh yourself", {page("Why every day", "heart"), page("A weight you can trust", "scene-weigh"),
                                  page("Your reference weight", "scale"), page("Reading the numbers", "notebook"),
                                  page("Travelling", "calendar"), page("When to call", "phone-nurse")}};
}

} // namespace

class TestLevels : public QObject {
    Q_OBJECT

private slots:
    void easeOf_answers_data()
    {
        QTest::addColumn<std::vector<Verdict>>("answers");
        QTest::addColumn<int>("ease"); // -1 for nothing
        QTest::newRow("all right") << std::vector{Right, Right} << int(Smooth);
        QTest::newRow("one of three not right") << std::vector{Right, NotQuite, Right} << int(Mixed);
        QTest::newRow("half not right") << std::vector{Right, NotQuite} << int(Rough);
        QTest::newRow("not known is not right") << std::vector{Unknown, Right, Unknown} << int(Rough);
        QTest::newRow("own words are left to a human") << std::vector{Right, ForReview} << int(Smooth);
        QTest::newRow("only own words") << std::vector{ForReview} << -1;
        QTest::newRow("nothing") << std::vector<Verdict>() << -1;
    }
    void easeOf_answers()
    {
        QFETCH(std::vector<Verdict>, answers);
        const auto ease = content::easeOf(answers);
        QTEST(ease ? int(*ease) : -1, "ease");
    }

    void levelAfter_runs_data()
    {
        QTest::addColumn<std::vector<Ease>>("runs");
        QTest::addColumn<int>("level");
        QTest::newRow("everybody starts easy") << std::vector<Ease>() << 1;
        QTest::newRow("one smooth run is not two") << std::vector{Smooth} << 1;
        QTest::newRow("two in a row go up") << std::vector{Smooth, Smooth} << 2;
        QTest::newRow("the count starts again") << std::vector{Smooth, Smooth, Smooth} << 2;
        QTest::newRow("four in a row") << std::vector{Smooth, Smooth, Smooth, Smooth} << 3;
        QTest::newRow("never above the highest") << std::vector(8, Smooth) << 3;
        QTest::newRow("something between breaks the row") << std::vector{Smooth, Mixed, Smooth} << 1;
        QTest::newRow("two rough ones go down") << std::vector{Smooth, Smooth, Rough, Rough} << 1;
        QTest::newRow("one rough one does not") << std::vector{Smooth, Smooth, Rough, Smooth} << 2;
        QTest::newRow("never below the first") << std::vector(4, Rough) << 1;
    }
    void levelAfter_runs()
    {
        QFETCH(std::vector<Ease>, runs);
        QTEST(content::levelAfter(runs), "level");
    }

    void samePage_otherLevel_tellsTheSame_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::newRow("the first") << 0 << 0;
        QTest::newRow("by its drawing") << 2 << 2;
        QTest::newRow("by its title, though later") << 3 << 5;
    }
    void samePage_otherLevel_tellsTheSame()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QCOMPARE(content::samePage(easy(), from, detailed()), to);
        QCOMPARE(content::samePage(detailed(), to, easy()), from);
    }

    void samePage_nothingAlike_isAsFarIntoTheLesson()
    {
        Lesson plain{"Other words", {page("A", ""), page("B", ""), page("C", ""), page("D", "")}};
        QCOMPARE(content::samePage(detailed(), 5, plain), 3);
        QCOMPARE(content::samePage(detailed(), 0, plain), 0);
        QCOMPARE(content::samePage(detailed(), 2, plain), 1);
    }

    void samePage_outsideTheLesson_isTheFirst()
    {
        QCOMPARE(content::samePage(easy(), 9, detailed()), 0);
        QCOMPARE(content::samePage(easy(), 1, Lesson{}), 0);
    }
};

QTEST_GUILESS_MAIN(TestLevels)
#include "tst_levels.moc"
