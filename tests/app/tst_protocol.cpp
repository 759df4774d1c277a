// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the days before and after an operation when the operation moves: what was done stays, the rest follows.
#include "app/rules/protocol.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>

using namespace rules;
using domain::DayRange;
using domain::LocalDay;
using State = DatedStep::State;

namespace {

const LocalDay kSurgery = *domain::localDayFromIso("2026-12-01");
const domain::ZoneOffset kWinter = [](platform::Instant) { return 60; };

platform::ZonedTime noon(int fromSurgery)
{
    return domain::atWallClock(LocalDay{kSurgery.days + fromSurgery}, {12, 0}, kWinter);
}

/// From 30 days before to 90 days after.
content::Protocol protocol()
{
    content::Protocol made;
    made.anchor = "surgery";
    for (const auto &[id, day, until] : {std::tuple{"learn", -30, -15}, {"shower", -1, -1}, {"walk", 1, 3}, {"diary", 1, 21}, {"visit", 28, 35}, {"review", 90, 97}}) {
        content::ProtocolStep step;
        step.id = id;
        step.day = day;
        step.until = until;
        made.steps.push_back(step);
    }
    return made;
}

AnchorSet anchor(std::optional<int> moved, int setOn)
{
    const auto at = noon(setOn).at;
    return {moved ? std::optional(LocalDay{kSurgery.days + *moved}) : std::nullopt, at, {at.ms, 0, "d"}};
}

const DatedStep &stepIn(const std::vector<DatedStep> &steps, const std::string &id)
{
    return *std::ranges::find(steps, id, &DatedStep::step);
}

} // namespace

class TestProtocol : public QObject {
    Q_OBJECT

private slots:
    void steps_state_followsTheDay_data();
    void steps_state_followsTheDay();
    void steps_moved_onlyWhatIsNotDone_data();
    void steps_moved_onlyWhatIsNotDone();
    void steps_noAnchor_areUndated();
    void steps_putOff_keepsWhatIsDone();
    void steps_areInOrderOfDate();
    void steps_doneTwiceOrUnknown_countsOnce();
    void steps_randomHistories_moveOnlyWhatIsNotDone();
};

void TestProtocol::steps_state_followsTheDay_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("state");
    QTest::newRow("the day before") << 0 << int(State::ToCome);
    QTest::newRow("the first day") << 1 << int(State::Open);
    QTest::newRow("the last day") << 3 << int(State::Open);
    QTest::newRow("the day after") << 4 << int(State::Late);
}

void TestProtocol::steps_state_followsTheDay()
{
    QFETCH(int, day);
    QFETCH(int, state);
    const std::vector anchors{anchor(0, -60)};
    QCOMPARE(int(stepIn(datedSteps(protocol(), anchors, {}, noon(day)), "walk").state), state);
    const std::vector done{StepDone{"walk", noon(day)}};
    QCOMPARE(int(stepIn(datedSteps(protocol(), anchors, done, noon(day)), "walk").state), int(State::Done));
}

void TestProtocol::steps_moved_onlyWhatIsNotDone_data()
{
    QTest::addColumn<int>("moved");
    QTest::newRow("a week earlier") << -7;
    QTest::newRow("three weeks later") << 21;
    QTest::newRow("not moved") << 0;
}

void TestProtocol::steps_moved_onlyWhatIsNotDone()
{
    QFETCH(int, moved);
    const std::vector anchors{anchor(0, -60), anchor(moved, -10)};
    const std::vector done{StepDone{"learn", noon(-20)}};
    const auto steps = datedSteps(protocol(), anchors, done, noon(-9));
    QVERIFY(stepIn(steps, "learn").days == DayRange({kSurgery.days - 30}, {kSurgery.days - 15}));
    QVERIFY(stepIn(steps, "shower").days == DayRange({kSurgery.days + moved - 1}, {kSurgery.days + moved - 1}));
    QVERIFY(stepIn(steps, "review").days == DayRange({kSurgery.days + moved + 90}, {kSurgery.days + moved + 97}));
}

void TestProtocol::steps_noAnchor_areUndated()
{
    const std::vector done{StepDone{"learn", noon(-20)}};
    const auto steps = datedSteps(protocol(), {}, done, noon(0));
    QVERIFY(stepIn(steps, "walk").state == State::Undated && !stepIn(steps, "walk").days);
    QVERIFY(stepIn(steps, "learn").state == State::Done && !stepIn(steps, "learn").days);
}

void TestProtocol::steps_putOff_keepsWhatIsDone()
{
    const std::vector anchors{anchor(0, -60), anchor(std::nullopt, -5)};
    const std::vector done{StepDone{"learn", noon(-20)}};
    const auto steps = datedSteps(protocol(), anchors, done, noon(2));
    QVERIFY(stepIn(steps, "learn").days.has_value());
    QVERIFY(stepIn(steps, "walk").state == State::Undated);
    QCOMPARE(steps.front().step, "learn");
}

void TestProtocol::steps_areInOrderOfDate()
{
    content::Protocol reversed = protocol();
    std::ranges::reverse(reversed.steps);
    const std::vector anchors{anchor(0, -60)};
    std::string order;
    for (const DatedStep &step : datedSteps(reversed, anchors, {}, noon(0)))
        order += step.step + " ";
    QCOMPARE(order, "learn shower diary walk visit review ");
}

void TestProtocol::steps_doneTwiceOrUnknown_countsOnce()
{
    const std::vector anchors{anchor(0, -60)};
    const std::vector done{StepDone{"walk", noon(3)}, StepDone{"walk", noon(2)}, StepDone{"nothing of ours", noon(1)}};
    const auto steps = datedSteps(protocol(), anchors, done, noon(5));
    QCOMPARE(steps.size(), protocol().steps.size());
    QVERIFY(stepIn(steps, "walk").doneAt == noon(2));
}

void TestProtocol::steps_randomHistories_moveOnlyWhatIsNotDone()
{
    const content::Protocol plan = protocol();
    std::mt19937 dice(1);
    const auto upTo = [&dice](int most) { return static_cast<int>(dice() % unsigned(most + 1)); };
    for (int run = 0; run < 5000; ++run) {
        // A life, day by day: the anchor moves, steps get done; the reference writes down each step's days when it is done.
        std::vector<AnchorSet> anchors{anchor(upTo(20) - 10, -70)};
        std::optional<int> inForce = anchors[0].date->days;
        std::vector<StepDone> done;
        std::map<std::string, std::optional<int>> doneAt; // the anchor it was done under
        for (int day = -60; day < 120; ++day) {
            if (upTo(30) == 0) {
                anchors.push_back(anchor(upTo(8) == 0 ? std::nullopt : std::optional(upTo(60) - 30), day));
                inForce = anchors.back().date ? std::optional(anchors.back().date->days) : std::nullopt;
            }
            if (upTo(20) == 0) {
                const auto &step = plan.steps[std::size_t(upTo(5))];
                auto at = noon(day);
                at.at.ms += 60'000;
                done.push_back({step.id, at});
                doneAt.emplace(step.id, inForce);
            }
        }
        std::ranges::shuffle(anchors, dice);
        std::ranges::shuffle(done, dice);
        const auto steps = datedSteps(plan, anchors, done, noon(120));
        for (const content::ProtocolStep &step : plan.steps) {
            const DatedStep &found = stepIn(steps, step.id);
            const auto known = doneAt.find(step.id);
            const std::optional<int> under = known == doneAt.end() ? inForce : known->second;
            QCOMPARE(found.state == State::Done, known != doneAt.end());
            QCOMPARE(found.days.has_value(), under.has_value());
            if (under)
                QVERIFY(found.days == DayRange({*under + step.day}, {*under + step.until}));
        }
    }
}

QTEST_APPLESS_MAIN(TestProtocol)
#include "tst_protocol.moc"
