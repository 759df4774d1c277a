// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the schedule of spaced review: FSRS-6 with its default parameters gives the numbers its authors publish
// (their test vectors were computed in single precision, hence the tolerances), and safety cards never wait long.
#include "content/learning/fsrs.h"
#include "tests/support/fakeclock.h"

#include <QTest>

#include <cmath>

using namespace content;
using testsupport::FakeClock;

class TestFsrs : public QObject {
    Q_OBJECT

private slots:
    void interval_goldenVector_data();
    void interval_goldenVector();
    void interval_safetyRetention_isFourTenthsOfStability();
    void retrievability_goldenVector_data();
    void retrievability_goldenVector();
    void retrievability_atStability_isNinetyPercent();
    void twoReviews_goldenVector_data();
    void twoReviews_goldenVector();
    void nextDifficulty_goldenVector_data();
    void nextDifficulty_goldenVector();
    void sameDay_againWeakens_goodNeverDoes();
    void again_neverStrengthens();
    void daysToWait_tiers_data();
    void daysToWait_tiers();
    void rating_neverGuessesHardOrEasy();
    void card_rightAnswers_spreadOut();
    void card_clockGoesBack_countsAsSameDay();
    void dueCards_safetyFirstThenWeakest();
};

void TestFsrs::interval_goldenVector_data()
{
    QTest::addColumn<double>("retention");
    QTest::addColumn<double>("days");
    const double days[]{3116766, 34793, 2508, 387, 90, 27, 9, 3, 1, 1};
    for (int i = 0; i < 10; ++i)
        QTest::addRow("%d %%", (i + 1) * 10) << (i + 1) / 10.0 << days[i];
}

void TestFsrs::interval_goldenVector()
{
    QFETCH(double, retention);
    QFETCH(double, days);
    const double rounded = std::max(1.0, std::round(intervalDays(1.0, retention)));
    QVERIFY2(std::abs(rounded - days) <= days * 1e-4, qPrintable(QString::number(rounded)));
}

void TestFsrs::interval_safetyRetention_isFourTenthsOfStability()
{
    QVERIFY(std::abs(intervalDays(1.0, kSafetyRetention) - 0.40) < 0.01);
    QVERIFY(std::abs(intervalDays(121.0, 0.9) - 121.0) < 1e-9);
}

void TestFsrs::retrievability_goldenVector_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<double>("stability");
    QTest::addColumn<double>("recall");
    QTest::newRow("at once") << 0.0 << 1.0 << 1.0;
    QTest::newRow("1 of 2") << 1.0 << 2.0 << 0.9403443;
    QTest::newRow("2 of 3") << 2.0 << 3.0 << 0.9253786;
    QTest::newRow("3 of 4") << 3.0 << 4.0 << 0.9185229;
    QTest::newRow("5 of 2") << 5.0 << 2.0 << 0.8261359;
}

void TestFsrs::retrievability_goldenVector()
{
    QFETCH(double, days);
    QFETCH(double, stability);
    QFETCH(double, recall);
    QVERIFY(std::abs(retrievability(stability, days) - recall) < 1e-5);
}

void TestFsrs::retrievability_atStability_isNinetyPercent()
{
    for (const double stability : {0.2, 1.0, 17.0, 400.0})
        QVERIFY(std::abs(retrievability(stability, stability) - 0.9) < 1e-12);
}

void TestFsrs::twoReviews_goldenVector_data()
{
    QTest::addColumn<int>("rating");
    QTest::addColumn<int>("days");
    QTest::addColumn<double>("stability");
    QTest::addColumn<double>("difficulty");
    QTest::newRow("again, next day") << 1 << 1 << 0.10088589 << 8.806304;
    QTest::newRow("hard, next day") << 2 << 1 << 3.2494123 << 6.7404594;
    QTest::newRow("good, next day") << 3 << 1 << 7.3153 << 2.1112142;
    QTest::newRow("easy, next day") << 4 << 1 << 18.014914 << 1.0;
    QTest::newRow("again, after two") << 1 << 2 << 0.112798266 << 8.806304;
    QTest::newRow("hard, after two") << 2 << 2 << 4.4694576 << 6.7404594;
}

void TestFsrs::twoReviews_goldenVector()
{
    QFETCH(int, rating);
    QFETCH(int, days);
    QFETCH(double, stability);
    QFETCH(double, difficulty);
    const Memory memory = afterReview(firstMemory(Rating(rating)), days, Rating(rating));
    QVERIFY2(std::abs(memory.stability - stability) < stability * 1e-4, qPrintable(QString::number(memory.stability, 'g', 9)));
    QVERIFY2(std::abs(memory.difficulty - difficulty) < 1e-4, qPrintable(QString::number(memory.difficulty, 'g', 9)));
}

void TestFsrs::nextDifficulty_goldenVector_data()
{
    QTest::addColumn<int>("rating");
    QTest::addColumn<double>("difficulty");
    QTest::newRow("again") << 1 << 8.341763;
    QTest::newRow("hard") << 2 << 6.6659956;
    QTest::newRow("good") << 3 << 4.990228;
    QTest::newRow("easy") << 4 << 3.3144615;
}

void TestFsrs::nextDifficulty_goldenVector()
{
    QFETCH(int, rating);
    QFETCH(double, difficulty);
    QVERIFY(std::abs(afterReview({5.0, 5.0}, 1, Rating(rating)).difficulty - difficulty) < 1e-5);
}

void TestFsrs::sameDay_againWeakens_goodNeverDoes()
{
    for (const double stability : {0.1, 1.0, 20.0, 300.0}) {
        QVERIFY(afterReview({stability, 5.0}, 0, Rating::Again).stability < stability);
        QVERIFY(afterReview({stability, 5.0}, 0, Rating::Good).stability >= stability);
        QVERIFY(afterReview({stability, 5.0}, 0, Rating::Easy).stability >= stability);
    }
}

void TestFsrs::again_neverStrengthens()
{
    for (const double stability : {0.01, 0.2, 1.0, 20.0, 300.0}) {
        for (const int days : {1, 7, 90, 1000})
            QVERIFY(afterReview({stability, 5.0}, days, Rating::Again).stability < stability);
    }
}

void TestFsrs::daysToWait_tiers_data()
{
    QTest::addColumn<double>("stability");
    QTest::addColumn<bool>("safety");
    QTest::addColumn<int>("days");
    QTest::newRow("usual, weak") << 0.2 << false << 1;
    QTest::newRow("usual") << 20.0 << false << 20;
    QTest::newRow("usual, strong") << 5000.0 << false << kUsualMaxDays;
    QTest::newRow("safety, weak") << 0.2 << true << 1;
    QTest::newRow("safety") << 20.0 << true << 8;
    QTest::newRow("safety, strong") << 5000.0 << true << 30;
}

void TestFsrs::daysToWait_tiers()
{
    QFETCH(double, stability);
    QFETCH(bool, safety);
    QFETCH(int, days);
    QCOMPARE(daysToWait(stability, safety ? Tier::Safety : Tier::Usual), days);
}

void TestFsrs::rating_neverGuessesHardOrEasy()
{
    QCOMPARE(ratingFor(Verdict::Right), Rating::Good);
    QCOMPARE(ratingFor(Verdict::NotQuite), Rating::Again);
    QCOMPARE(ratingFor(Verdict::Unknown), Rating::Again);
    QCOMPARE(ratingFor(Verdict::ForReview), std::nullopt);
}

void TestFsrs::card_rightAnswers_spreadOut()
{
    FakeClock clock;
    Question question;
    question.id = QuestionId("when");
    Card card = newCard(UnitId("weighing"), question, Rating::Good, clock.now());
    std::int64_t wait = card.due.ms - clock.now().ms;
    for (int i = 0; i < 4; ++i) {
        clock.set(card.due);
        card = reviewed(card, Rating::Good, clock.now());
        QVERIFY(card.due.ms - clock.now().ms > wait);
        wait = card.due.ms - clock.now().ms;
    }
    card = reviewed(card, Rating::Again, card.due);
    QVERIFY(card.due.ms - card.reviewed.ms < wait);
}

void TestFsrs::card_clockGoesBack_countsAsSameDay()
{
    FakeClock clock;
    Question question;
    question.safety = true;
    const Card card = newCard(UnitId("weighing"), question, Rating::Good, clock.now());
    QCOMPARE(card.tier, Tier::Safety);
    clock.advanceDays(-400);
    QCOMPARE(reviewed(card, Rating::Good, clock.now()).memory, afterReview(card.memory, 0, Rating::Good));
}

void TestFsrs::dueCards_safetyFirstThenWeakest()
{
    const platform::Instant now{FakeClock::kStartMs};
    const auto daysAgo = [&](int days) { return platform::Instant{now.ms - days * 24LL * 3600 * 1000}; };
    const auto card = [&](const char *id, Tier tier, double stability, platform::Instant due) {
        return Card{UnitId("u"), QuestionId(id), tier, {stability, 5}, daysAgo(20), due};
    };
    const std::vector<Card> cards{card("strong", Tier::Usual, 40, daysAgo(1)), card("weak", Tier::Usual, 2, daysAgo(2)),
        card("later", Tier::Safety, 1, {now.ms + 1}), card("safe", Tier::Safety, 90, now)};
    const auto due = dueCards(cards, now);
    QCOMPARE(due.size(), std::size_t(2));
    QCOMPARE(due[0].question, QuestionId("safe"));
    QCOMPARE(due[1].question, QuestionId("weak"));
    QCOMPARE(dueCards(cards, now, 9).size(), std::size_t(3));
}

QTEST_GUILESS_MAIN(TestFsrs)
#include "tst_fsrs.moc"
