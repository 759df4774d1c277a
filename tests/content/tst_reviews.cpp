// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects which questions come back and when: computed from the answers alone, in any order; two questions twice a week at
// most; safety first; and a question that no longer exists, or that a human rates, never comes.
#include "content/learning/reviews.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace content;

namespace {

constexpr std::int64_t kDayMs = 86'400'000;

/// Days begin at midnight UTC.
int dayOf(platform::Instant at)
{
    return static_cast<int>(at.ms / kDayMs);
}

/// "at noon of day 3"
platform::Instant noon(int day)
{
    return {day * kDayMs + kDayMs / 2};
}

LoggedAnswer answered(const char *question, Verdict verdict, int day)
{
    return {UnitId("weighing"), QuestionId(question), verdict, noon(day), "phone", std::string(question) + std::to_string(day)};
}

/// Questions that begin with "safe" are about safety, "words" is answered in one's own words, "gone" is in no pack.
const Question *find(const UnitId &, const QuestionId &id)
{
    static const auto made = [] {
        std::vector<Question> all;
        for (const char *name : {"a", "b", "c", "safe", "safe2", "words"}) {
            Question question;
            question.id = QuestionId(name);
            question.safety = std::string_view(name).starts_with("safe");
            question.kind = std::string_view(name) == "words" ? QuestionKind::TeachBack : QuestionKind::Single;
            all.push_back(std::move(question));
        }
        return all;
    }();
    const auto found = std::ranges::find(made, id, &Question::id);
    return found == made.end() ? nullptr : &*found;
}

QStringList names(const std::vector<Card> &cards)
{
    QStringList result;
    for (const Card &card : cards)
        result << QString::fromStdString(card.question.value);
    return result;
}

ReviewPlan planOn(int day, const std::vector<LoggedAnswer> &log, const std::vector<platform::Instant> &asked = {})
{
    return planReviews(cardsFrom(log, find), asked, {noon(day), dayOf});
}

} // namespace

class TestReviews : public QObject {
    Q_OBJECT

private slots:
    void cardsFrom_logInAnyOrder_givesTheSameCards()
    {
        std::vector<LoggedAnswer> log{answered("a", Verdict::Right, 0), answered("a", Verdict::NotQuite, 3), answered("a", Verdict::Right, 4),
            answered("safe", Verdict::Unknown, 1), answered("safe", Verdict::Right, 2)};
        const auto cards = cardsFrom(log, find);
        QCOMPARE(cards.size(), 2u);
        std::mt19937 random(7);
        for (int round = 0; round < 20; ++round) {
            std::ranges::shuffle(log, random);
            QVERIFY(cardsFrom(log, find) == cards);
        }
    }

    void cardsFrom_goneOrRatedByAHuman_isLeftOut()
    {
        const auto cards = cardsFrom({answered("gone", Verdict::Right, 0), answered("words", Verdict::ForReview, 0),
                                         answered("words", Verdict::Unknown, 0), answered("a", Verdict::Unknown, 0)},
            find);
        QCOMPARE(names(cards), QStringList({"a"}));
        QVERIFY(cards.front().last == Rating::Again);
    }

    void nextSittingDay_table_data()
    {
        QTest::addColumn<QList<int>>("sittings");
        QTest::addColumn<int>("today");
        QTest::addColumn<int>("next");
        QTest::newRow("never") << QList<int>{} << 10 << 10;
        QTest::newRow("today") << QList<int>{10} << 10 << 13;
        QTest::newRow("two days ago") << QList<int>{8} << 10 << 11;
        QTest::newRow("long ago") << QList<int>{1} << 10 << 10;
        QTest::newRow("two in a week") << QList<int>{7, 10} << 10 << 14;
        QTest::newRow("twice the same day") << QList<int>{10, 10} << 10 << 13;
        QTest::newRow("in any order") << QList<int>{10, 7, 3} << 10 << 14;
        QTest::newRow("a clock that went back") << QList<int>{500} << 10 << 10;
    }
    void nextSittingDay_table()
    {
        QFETCH(QList<int>, sittings);
        QFETCH(int, today);
        QFETCH(int, next);
        QCOMPARE(nextSittingDay(std::vector<int>(sittings.begin(), sittings.end()), today), next);
    }

    void plan_manyDue_asksTwoAndSafetyFirst()
    {
        const auto plan = planOn(20, {answered("a", Verdict::Right, 0), answered("b", Verdict::NotQuite, 0), answered("c", Verdict::Right, 0),
                                         answered("safe", Verdict::Right, 0), answered("safe2", Verdict::Right, 0)});
        QCOMPARE(plan.now.size(), 2u);
        QVERIFY(std::ranges::all_of(plan.now, [](const Card &card) { return card.tier == Tier::Safety; }));
        QVERIFY(!plan.nextDay);
    }

    void plan_oneAnsweredToday_asksTheOther()
    {
        std::vector<LoggedAnswer> log{answered("a", Verdict::Right, 0), answered("b", Verdict::Right, 0), answered("c", Verdict::Right, 0)};
        log.push_back(answered("a", Verdict::Right, 20));
        QCOMPARE(planOn(20, log, {noon(20)}).now.size(), 1u);
    }

    void plan_sittingOver_namesTheNextDay()
    {
        std::vector<LoggedAnswer> log{answered("a", Verdict::Right, 0), answered("b", Verdict::Right, 0), answered("c", Verdict::Right, 0)};
        log.push_back(answered("a", Verdict::NotQuite, 20));
        log.push_back(answered("b", Verdict::NotQuite, 20));
        const auto plan = planOn(20, log, {noon(20), noon(20)});
        QVERIFY(plan.now.empty());
        QCOMPARE(*plan.nextDay, 23);
        QCOMPARE(planOn(23, log, {noon(20), noon(20)}).now.size(), 2u);
    }

    void plan_nothingDueYet_waitsForTheFirstCard()
    {
        const auto cards = cardsFrom({answered("a", Verdict::Right, 0)}, find);
        const auto plan = planOn(0, {answered("a", Verdict::Right, 0)});
        QVERIFY(plan.now.empty());
        QCOMPARE(*plan.nextDay, dayOf(cards.front().due));
    }

    void plan_dueLaterThatDay_isAskedInTheMorning()
    {
        const std::vector<LoggedAnswer> log{answered("a", Verdict::Right, 0)};
        const int due = *planOn(0, log).nextDay;
        const platform::Instant morning{due * kDayMs + 1};
        QCOMPARE(planReviews(cardsFrom(log, find), {}, {morning, dayOf}).now.size(), 1u);
    }

    void plan_nothingAnswered_promisesNothing()
    {
        const auto plan = planOn(5, {});
        QVERIFY(plan.now.empty());
        QVERIFY(!plan.nextDay);
    }

    void plan_aYearOfRightAnswers_neverAsksMoreThanTwiceAWeekNorLeavesSafetyForLong()
    {
        std::vector<LoggedAnswer> log{answered("safe", Verdict::Right, 0), answered("a", Verdict::Right, 0), answered("b", Verdict::Right, 0)};
        std::vector<platform::Instant> asked;
        int lastSafe = 0;
        for (int day = 1; day <= 365; ++day) {
            const auto plan = planOn(day, log, asked);
            for (const Card &card : plan.now) {
                log.push_back(answered(card.question.value.c_str(), Verdict::Right, day));
                asked.push_back(noon(day));
                if (card.tier == Tier::Safety)
                    lastSafe = day;
            }
            const auto thisWeek = std::ranges::count_if(asked, [&](platform::Instant at) { return dayOf(at) > day - 7; });
            QVERIFY2(thisWeek <= 2 * kQuestionsASitting, qPrintable(QString::number(day)));
            QVERIFY2(day - lastSafe <= kSafetyMaxDays + kDaysForTwoSittings, qPrintable(QString::number(day)));
        }
    }

    void whyNow_lastAnswerComesBeforeSafety()
    {
        QVERIFY(whyNow(cardsFrom({answered("safe", Verdict::Unknown, 0)}, find).front()) == WhyNow::NotYetHeld);
        QVERIFY(whyNow(cardsFrom({answered("safe", Verdict::Right, 0)}, find).front()) == WhyNow::Safety);
        QVERIFY(whyNow(cardsFrom({answered("a", Verdict::Right, 0)}, find).front()) == WhyNow::KeepFresh);
    }
};

QTEST_GUILESS_MAIN(TestReviews)
#include "tst_reviews.moc"
