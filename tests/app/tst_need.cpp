// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Who comes first on the worklist, and why. A patient who is silent must never look like one who is well.
#include "app/domain/need.h"

#include <QTest>

using domain::Need;
using Level = domain::Need::Level;
using Reason = domain::Need::Reason;

namespace {

constexpr std::int64_t kHourMs = 60LL * 60 * 1000;
const platform::ZonedTime kNow{{1'795'244'400'000}, 60};

platform::ZonedTime hoursAgo(int hours)
{
    return {{kNow.at.ms - hours * kHourMs}, 60};
}

domain::Message message(const domain::Role &author, int hours)
{
    domain::Message message;
    message.envelope.authorRole = author;
    message.envelope.occurredAt = hoursAgo(hours);
    return message;
}

} // namespace

Q_DECLARE_METATYPE(domain::Need::Level)
Q_DECLARE_METATYPE(std::vector<domain::Need::Reason>)

class TestNeed : public QObject {
    Q_OBJECT

private slots:
    void needs_facts_giveLevelAndReasons_data()
    {
        QTest::addColumn<int>("pathHours"); // -1: none
        QTest::addColumn<int>("entryHours");
        QTest::addColumn<int>("waitingHours");
        QTest::addColumn<bool>("safetyNotRight");
        QTest::addColumn<Level>("level");
        QTest::addColumn<std::vector<Reason>>("reasons");

        using Reasons = std::vector<Reason>;
        QTest::newRow("all well") << 200 << 2 << -1 << false << Level::Nothing << Reasons{};
        QTest::newRow("no path") << -1 << -1 << -1 << false << Level::Today << Reasons{Reason::NoPath};
        QTest::newRow("no path, though entries came") << -1 << 2 << -1 << false << Level::Today << Reasons{Reason::NoPath};
        QTest::newRow("path sent an hour ago") << 1 << -1 << -1 << false << Level::NotKnown << Reasons{Reason::NothingReceivedYet};
        QTest::newRow("path sent three days ago, nothing came") << 72 << -1 << -1 << false << Level::Today << Reasons{Reason::Silence};
        QTest::newRow("silent just under three days") << 200 << 71 << -1 << false << Level::Nothing << Reasons{};
        QTest::newRow("silent for three days") << 200 << 72 << -1 << false << Level::Today << Reasons{Reason::Silence};
        QTest::newRow("question") << 200 << 2 << 2 << false << Level::Today << Reasons{Reason::Question};
        QTest::newRow("question just under two days") << 200 << 2 << 47 << false << Level::Today << Reasons{Reason::Question};
        QTest::newRow("question for two days") << 200 << 2 << 48 << false << Level::Now << Reasons{Reason::QuestionOverdue};
        QTest::newRow("safety") << 200 << 2 << -1 << true << Level::Today << Reasons{Reason::SafetyNotRight};
        QTest::newRow("everything at once, gravest first")
            << 200 << 80 << 80 << true << Level::Now << Reasons{Reason::QuestionOverdue, Reason::SafetyNotRight, Reason::Silence};
        QTest::newRow("a question outranks what is not known")
            << 1 << -1 << 1 << false << Level::Today << Reasons{Reason::Question, Reason::NothingReceivedYet};
    }

    void needs_facts_giveLevelAndReasons()
    {
        QFETCH(int, pathHours);
        QFETCH(int, entryHours);
        QFETCH(int, waitingHours);
        QFETCH(bool, safetyNotRight);
        domain::NeedInputs inputs;
        inputs.now = kNow;
        if (pathHours >= 0)
            inputs.pathSent = hoursAgo(pathHours);
        if (entryHours >= 0)
            inputs.lastEntry = hoursAgo(entryHours);
        if (waitingHours >= 0)
            inputs.waiting = hoursAgo(waitingHours);
        if (safetyNotRight)
            inputs.safetyNotRight = {"weigh-daily"};

        const std::vector<Need> found = domain::needs(inputs);

        std::vector<Reason> reasons;
        for (const Need &need : found)
            reasons.push_back(need.reason);
        QTEST(reasons, "reasons");
        QTEST(domain::levelOf(found), "level");
    }

    void needs_ofTheTeamsWork_haveTheirDenominator()
    {
        domain::NeedInputs inputs;
        inputs.now = kNow;
        inputs.pathSent = hoursAgo(2);
        inputs.lastEntry = hoursAgo(2);
        inputs.waiting = hoursAgo(3);
        inputs.questions = 2;
        inputs.questionsAsked = 5;
        inputs.wordsSince = hoursAgo(30);
        inputs.words = 1;
        inputs.wordsGiven = 4;
        inputs.safetyOpen = 3;
        inputs.safetyUnits = 5;
        inputs.safetySince = hoursAgo(24 * domain::kSafetyUnitDays - 1);
        const auto found = domain::needs(inputs);
        QCOMPARE(found.size(), std::size_t(2)); // the safety units have an hour left
        QCOMPARE(found[0].reason, Reason::Question);
        QCOMPARE(std::pair(found[0].count, found[0].of), std::pair(2, 5));
        QCOMPARE(found[1].reason, Reason::WordsToRate);
        QCOMPARE(std::pair(found[1].count, found[1].of), std::pair(1, 4));

        inputs.safetySince = hoursAgo(24 * domain::kSafetyUnitDays);
        const auto later = domain::needs(inputs);
        QCOMPARE(later[1].reason, Reason::SafetyOverdue);
        QCOMPARE(std::pair(later[1].count, later[1].of), std::pair(3, 5));
        QCOMPARE(domain::levelOf(later), Level::Today);
    }

    void needs_yearlyReview_isDueOnItsDay()
    {
        domain::NeedInputs inputs;
        inputs.now = kNow;
        inputs.pathSent = hoursAgo(2);
        inputs.lastEntry = hoursAgo(2);
        inputs.reviewDue = domain::LocalDay{domain::localDayOf(kNow).days + 1};
        QVERIFY(domain::needs(inputs).empty());
        inputs.reviewDue = domain::localDayOf(kNow);
        QCOMPARE(domain::needs(inputs).front().reason, Reason::ReviewDue);
    }

    void waitingSince_answeredThread_isNone()
    {
        const std::vector thread{message(domain::role::kPatient, 9), message(domain::role::kNurse, 8)};
        QCOMPARE(domain::waitingSince(thread), std::nullopt);
    }

    void waitingSince_severalWithoutAnswer_isTheOldestOfThem()
    {
        const std::vector thread{message(domain::role::kPatient, 9), message(domain::role::kNurse, 8), message(domain::role::kCaregiver, 5),
            message(domain::role::kPatient, 2)};
        QCOMPARE(domain::waitingSince(thread), std::optional(hoursAgo(5)));
    }

    void waitingSince_teamWroteFirst_isNone()
    {
        QCOMPARE(domain::waitingSince(std::vector{message(domain::role::kNurse, 8)}), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestNeed)
#include "tst_need.moc"
