// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what "acquired" means: never one lucky answer, never a safety competence with a question left wrong, never
// something only a human can judge.
#include "content/learning/mastery.h"

#include <QTest>

using namespace content;

namespace {

/// "when+ when- how?" : question, then + right, - not quite, 0 unknown, ? for review; one a day, in this order.
std::vector<AnswerRecord> history(const QString &text)
{
    std::vector<AnswerRecord> records;
    for (const QString &word : text.split(' ', Qt::SkipEmptyParts)) {
        const QChar mark = word.back();
        const Verdict verdict = mark == '+'   ? Verdict::Right
                                : mark == '-' ? Verdict::NotQuite
                                : mark == '0' ? Verdict::Unknown
                                              : Verdict::ForReview;
        records.push_back({CompetenceId("weigh-daily"), QuestionId(word.chopped(1).toStdString()), verdict,
            {std::int64_t(records.size()) * 86'400'000}});
    }
    return records;
}

Competence competence(const char *id, bool safety)
{
    Competence made;
    made.id = CompetenceId(id);
    made.safety = safety;
    return made;
}

} // namespace

class TestMastery : public QObject {
    Q_OBJECT

private slots:
    void masteryOf_history_data();
    void masteryOf_history();
    void masteryOf_storedInAnyOrder_isTheSame();
    void toWorkOn_safetyFirstThenBegunThenListed();
};

void TestMastery::masteryOf_history_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("usual");
    QTest::addColumn<int>("safety");
    const auto row = [](const char *text, Mastery usual, Mastery safety) {
        QTest::newRow(text) << text << int(usual) << int(safety);
    };
    row("", Mastery::NotSeen, Mastery::NotSeen);
    row("q?", Mastery::NotSeen, Mastery::NotSeen);
    row("q+", Mastery::Learning, Mastery::Learning);
    row("q-", Mastery::Learning, Mastery::Learning);
    row("q+ q+", Mastery::Mastered, Mastery::Mastered);
    row("q+ r+", Mastery::Mastered, Mastery::Mastered);
    row("q+ q- q+", Mastery::Mastered, Mastery::Learning);
    row("q+ q+ q-", Mastery::Mastered, Mastery::Learning);
    row("q+ q+ q0", Mastery::Mastered, Mastery::Learning);
    row("q+ q+ q- q-", Mastery::Learning, Mastery::Learning);
    row("q- r+ r+", Mastery::Mastered, Mastery::Learning);
    row("q- r+ r+ q+", Mastery::Mastered, Mastery::Mastered);
    row("q+ q+ t?", Mastery::Mastered, Mastery::Mastered);
    row("q+ t? t?", Mastery::Learning, Mastery::Learning);
}

void TestMastery::masteryOf_history()
{
    QFETCH(QString, text);
    QFETCH(int, usual);
    QFETCH(int, safety);
    const auto records = history(text);
    QCOMPARE(int(masteryOf(competence("weigh-daily", false), records)), usual);
    QCOMPARE(int(masteryOf(competence("weigh-daily", true), records)), safety);
    QCOMPARE(masteryOf(competence("other", true), records), Mastery::NotSeen);
}

void TestMastery::masteryOf_storedInAnyOrder_isTheSame()
{
    auto records = history("q+ q+ q-");
    std::reverse(records.begin(), records.end());
    QCOMPARE(masteryOf(competence("weigh-daily", true), records), Mastery::Learning);
    QCOMPARE(masteryOf(competence("weigh-daily", false), records), Mastery::Mastered);
}

void TestMastery::toWorkOn_safetyFirstThenBegunThenListed()
{
    Pack pack;
    pack.competences = {
        competence("eat", false), competence("weigh-daily", false), competence("call", true), competence("done", true)};
    auto records = history("q-");
    for (const int day : {1, 2})
        records.push_back({CompetenceId("done"), QuestionId("d"), Verdict::Right, {day * 86'400'000LL}});
    const std::vector<CompetenceId> expected{CompetenceId("call"), CompetenceId("weigh-daily"), CompetenceId("eat")};
    QCOMPARE(toWorkOn(pack, records), expected);
}

QTEST_GUILESS_MAIN(TestMastery)
#include "tst_mastery.moc"
