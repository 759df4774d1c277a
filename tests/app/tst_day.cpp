// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects "Aujourd'hui": what stands in it, in which order, and that exactly one thing is to be done now.
#include "app/domain/day.h"
#include "tests/support/factbuilder.h"

#include <QTest>

using namespace domain;
using testsupport::FactBuilder;
using State = DayItem::State;

Q_DECLARE_METATYPE(State)

namespace {

/// A day with a weight, doses at 8:00 (two medicines) and 20:00, and a path of two units. It is 8:30.
struct JeannesDay {
    FactBuilder facts;
    DayInputs inputs;
    const UnitRef second{"heart-failure", "signs-that-mean-call"};

    JeannesDay()
    {
        inputs.due = {slot(7, "bisoprolol"), slot(7, "furosemide"), slot(19, "bisoprolol")};
        inputs.measures = {"weight"};
        inputs.path = facts.path("");
        inputs.path->units.push_back({taskId(inputs.path->id, second), second, false, {{"next-step", {}}}});
        setTime(7, 30);
    }

    void setTime(int hourUtc, int minute) { inputs.now = FactBuilder::at(hourUtc, minute); }
    static DoseSlot slot(int hourUtc, const std::string &medication) { return {{medication}, FactBuilder::at(hourUtc)}; }

    DoseEvent &declare(int hourUtc, const std::string &medication)
    {
        inputs.doses.push_back(facts.dose(hourUtc, {medication}));
        return inputs.doses.back();
    }

    std::string story() const
    {
        std::string text;
        for (const DayItem &item : day(inputs)) {
            const char *states[] = {"done", "now", "later", "not known"};
            text += (text.empty() ? "" : ", ") + (item.unit ? "unit:" + item.unit->unit : item.key) + " " + states[int(item.state)];
        }
        return text;
    }
};

} // namespace

class TestDay : public QObject {
    Q_OBJECT

private slots:
    void day_nothingPlanned_isEmpty();
    void day_morning_measuresThenDosesThenUnit();
    void day_dosesOfOneHour_areOneItem();
    void day_someDosesDeclared_isStillToDo();
    void day_allDosesDeclared_isDoneByTheLastOne();
    void day_doseDeclaredUnderAnotherWallClock_isDone();
    void day_doneItems_comeFirstInTheOrderTheyWereDone();
    void day_skippedDose_needsNothingMore();
    void day_hoursPass_laterThenNowThenNotKnown_data();
    void day_hoursPass_laterThenNowThenNotKnown();
    void day_everyHour_exactlyOneItemIsNow();
    void day_unitCompleted_offersTheNextWithItsReasons();
    void day_unitOnlyRead_isStillTheUnitOfTheDay();
    void day_allUnitsCompleted_offersNone();
    void day_everythingDone_hasNoNow();
    void day_afternoon_dueDosesStandBeforeAMeasure();
    void day_unsureDoses_needNothingMore();
    void day_dosesWhileOff_sayItUntilTheyAreAnswered();
};

void TestDay::day_nothingPlanned_isEmpty()
{
    QVERIFY(day({}).empty());
}

void TestDay::day_morning_measuresThenDosesThenUnit()
{
    const JeannesDay today;
    QCOMPARE(today.story(), "measure:weight now, doses:08:00 later, doses:20:00 later, unit:daily-weighing later");
}

void TestDay::day_dosesOfOneHour_areOneItem()
{
    const JeannesDay today;
    const auto items = day(today.inputs);
    QCOMPARE(items[1].doses.size(), 2u);
    QCOMPARE(items[2].doses.size(), 1u);
}

void TestDay::day_someDosesDeclared_isStillToDo()
{
    JeannesDay today;
    today.inputs.measures.clear();
    today.declare(7, "bisoprolol");
    const auto items = day(today.inputs);
    QCOMPARE(items[0].state, State::Now);
    QVERIFY(!items[0].doneAt);
    QVERIFY(!items[0].doneBy);
}

void TestDay::day_allDosesDeclared_isDoneByTheLastOne()
{
    JeannesDay today;
    const auto earlier = today.declare(7, "furosemide");
    const auto later = today.declare(7, "bisoprolol");
    const auto items = day(today.inputs);
    QCOMPARE(items[0].state, State::Done);
    QVERIFY(items[0].doneAt == later.envelope.occurredAt);
    QVERIFY(items[0].doneBy == later.envelope.id);
}

void TestDay::day_doseDeclaredUnderAnotherWallClock_isDone()
{
    JeannesDay today;
    // What comes back from the server may carry the same moment at another offset. Asking again would mean a second tablet.
    today.declare(7, "bisoprolol").slot.scheduledAt.offsetMinutes = 0;
    today.declare(7, "furosemide").slot.scheduledAt.offsetMinutes = 0;
    QCOMPARE(today.story(), "doses:08:00 done, measure:weight now, doses:20:00 later, unit:daily-weighing later");
}

void TestDay::day_doneItems_comeFirstInTheOrderTheyWereDone()
{
    JeannesDay today;
    today.declare(7, "bisoprolol");
    today.declare(7, "furosemide");
    today.inputs.taken = {today.facts.weight(71.8)};
    QCOMPARE(today.story(), "doses:08:00 done, measure:weight done, doses:20:00 later, unit:daily-weighing now");
}

void TestDay::day_skippedDose_needsNothingMore()
{
    JeannesDay today;
    today.declare(7, "bisoprolol").state = DoseEvent::State::Skipped;
    today.declare(7, "furosemide");
    QCOMPARE(day(today.inputs)[0].state, State::Done);
}

void TestDay::day_hoursPass_laterThenNowThenNotKnown_data()
{
    QTest::addColumn<int>("hourUtc");
    QTest::addColumn<int>("minute");
    QTest::addColumn<State>("expected");
    QTest::newRow("more than an hour before") << 5 << 59 << State::Later;
    QTest::newRow("an hour before") << 6 << 0 << State::Now;
    QTest::newRow("on the hour") << 7 << 0 << State::Now;
    QTest::newRow("six hours after") << 13 << 0 << State::Now;
    QTest::newRow("more than six hours after") << 13 << 1 << State::NotKnown;
}

void TestDay::day_hoursPass_laterThenNowThenNotKnown()
{
    QFETCH(int, hourUtc);
    QFETCH(int, minute);
    QFETCH(State, expected);
    JeannesDay today;
    today.inputs.measures.clear();
    today.inputs.path.reset();
    today.setTime(hourUtc, minute);
    QCOMPARE(day(today.inputs)[0].state, expected);
}

void TestDay::day_everyHour_exactlyOneItemIsNow()
{
    JeannesDay today;
    for (int minutes = 0; minutes < 24 * 60; minutes += 10) {
        today.setTime(0, minutes);
        const auto items = day(today.inputs);
        QCOMPARE(std::ranges::count(items, State::Now, &DayItem::state), 1);
    }
}

void TestDay::day_unitCompleted_offersTheNextWithItsReasons()
{
    JeannesDay today;
    today.inputs.progress = {today.facts.progress(UnitProgress::Event::Completed)};
    const DayItem last = day(today.inputs).back();
    QVERIFY(last.unit == today.second);
    QVERIFY(last.task == taskId(today.inputs.path->id, today.second));
    QCOMPARE(last.reasons.at(0).code, "next-step");
}

void TestDay::day_unitOnlyRead_isStillTheUnitOfTheDay()
{
    JeannesDay today;
    today.inputs.progress = {today.facts.progress(UnitProgress::Event::Read)};
    QVERIFY(day(today.inputs).back().unit == FactBuilder::kUnit);
}

void TestDay::day_allUnitsCompleted_offersNone()
{
    JeannesDay today;
    today.inputs.path->units.resize(1);
    today.inputs.progress = {today.facts.progress(UnitProgress::Event::Completed)};
    QVERIFY(day(today.inputs).back().kind == DayItem::Kind::Doses);
}

void TestDay::day_everythingDone_hasNoNow()
{
    JeannesDay today;
    today.inputs.path.reset();
    today.inputs.due.clear();
    today.inputs.taken = {today.facts.weight(71.8)};
    QCOMPARE(today.story(), "measure:weight done");
}

void TestDay::day_afternoon_dueDosesStandBeforeAMeasure()
{
    JeannesDay today;
    today.declare(7, "bisoprolol");
    today.declare(7, "furosemide");
    today.setTime(19, 0);
    QCOMPARE(today.story(), "doses:08:00 done, doses:20:00 now, measure:weight later, unit:daily-weighing later");
}

void TestDay::day_unsureDoses_needNothingMore()
{
    JeannesDay today;
    today.declare(7, "bisoprolol");
    today.inputs.unsure = {resourceId(JeannesDay::slot(7, "furosemide"))};
    QCOMPARE(day(today.inputs)[0].state, State::Done);
}

void TestDay::day_dosesWhileOff_sayItUntilTheyAreAnswered()
{
    JeannesDay today;
    today.inputs.measures.clear();
    today.inputs.whileOff = {JeannesDay::slot(7, "").scheduledAt.at};
    QVERIFY(day(today.inputs)[0].whileOff);
    QVERIFY(!day(today.inputs)[1].whileOff);
    today.declare(7, "bisoprolol");
    today.declare(7, "furosemide");
    QVERIFY(!day(today.inputs)[0].whileOff);
}

QTEST_APPLESS_MAIN(TestDay)
#include "tst_day.moc"
