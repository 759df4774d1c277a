// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what is said of boxes: days covered come from the pharmacy's dates alone, and a refill is asked for in time.
#include "app/domain/daycoverage.h"
#include "app/domain/supply.h"
#include "tests/support/factbuilder.h"
#include "tests/support/storefixture.h"

#include <QTest>

using namespace domain;
using platform::ErrorCode;
using testsupport::FactBuilder;

namespace {

const ZoneOffset kWinter = [](platform::Instant) { return 60; };
const MedicationId kMedicine{"m"};

LocalDay day(const char *iso)
{
    return *localDayFromIso(iso);
}

Dispensing handedOut(const char *on, std::optional<int> days, std::optional<Amount> quantity = {})
{
    Dispensing made{.medication = kMedicine, .on = day(on), .daysSupply = days, .quantity = std::move(quantity)};
    made.envelope = FactBuilder().envelope();
    made.envelope.id = {on};
    return made;
}

Medication twiceADay(double tablets = 1)
{
    return {.id = kMedicine, .schedules = {{.rhythm = EveryDay{}, .moments = {TimeOfDay{8, 0}, TimeOfDay{20, 0}}, .amount = Amount{tablets, "tablet"}}}};
}

DoseEvent declared(const char *date, int hour, DoseEvent::State state)
{
    DoseEvent event = FactBuilder().dose();
    event.slot = {kMedicine, atWallClock(std::string(date), {hour, 0}, kWinter)};
    event.state = state;
    return event;
}

/// 21 November 2026, noon.
const platform::ZonedTime kNoon = atWallClock(std::string("2026-11-21"), {12, 0}, kWinter);

} // namespace

using Fills = QList<QPair<QByteArray, int>>;
Q_DECLARE_METATYPE(Fills)

class TestSupply : public QObject {
    Q_OBJECT

private slots:
    void dayCoverage_goldenCases_data();
    void dayCoverage_goldenCases();
    void dayCoverage_withoutWhatItNeeds_isRefused();
    void dayCoverage_anotherMedicine_doesNotCover();
    void supplyLeft_countsTheBox_data();
    void supplyLeft_countsTheBox();
    void supplyLeft_skippedDoses_stayInTheBox();
    void supplyLeft_asNeeded_countsWhatWasDeclared();
    void supplyLeft_planEnds_lastsUntilThen();
    void supplyLeft_otherUnitOrNoNumber_isNotKnown();
    void dispensing_storedAndRead_isTheSame();
};

void TestSupply::dayCoverage_goldenCases_data()
{
    QTest::addColumn<Fills>("fills");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("last");
    QTest::addColumn<int>("covered");
    QTest::addColumn<int>("days");
    // Counted by hand on a calendar; the period is written out.
    const QByteArray january = "2026-01-01", endOfJune = "2026-06-29"; // 180 days
    QTest::newRow("one box, the rest uncovered") << Fills{{"2026-01-01", 30}} << january << endOfJune << 30 << 180;
    QTest::newRow("six boxes on time") << Fills{{"2026-01-01", 30}, {"2026-01-31", 30}, {"2026-03-02", 30}, {"2026-04-01", 30}, {"2026-05-01", 30}, {"2026-05-31", 30}}
                                       << january << endOfJune << 180 << 180;
    QTest::newRow("a box 5 days early is carried forward") << Fills{{"2026-01-01", 30}, {"2026-01-26", 30}} << january << endOfJune << 60 << 180;
    QTest::newRow("three boxes on one day follow each other") << Fills{{"2026-01-01", 30}, {"2026-01-01", 30}, {"2026-01-01", 30}} << january << endOfJune << 90 << 180;
    QTest::newRow("a gap of 10 days stays a gap") << Fills{{"2026-01-01", 30}, {"2026-02-10", 30}} << january << endOfJune << 60 << 180;
    QTest::newRow("early, then a gap: no day twice") << Fills{{"2026-01-01", 30}, {"2026-01-21", 30}, {"2026-04-01", 30}} << january << endOfJune << 90 << 180;
    QTest::newRow("order of the facts does not matter") << Fills{{"2026-04-01", 30}, {"2026-01-01", 30}, {"2026-01-21", 30}} << january << endOfJune << 90 << 180;
    QTest::newRow("the last box goes beyond the period") << Fills{{"2026-01-01", 30}, {"2026-06-20", 30}} << january << endOfJune << 40 << 180;
    QTest::newRow("counts from the first box") << Fills{{"2026-03-02", 90}} << january << endOfJune << 90 << 120;
    QTest::newRow("a box before the period does not count") << Fills{{"2025-12-20", 90}, {"2026-03-02", 30}} << january << endOfJune << 30 << 120;
    QTest::newRow("carried beyond the end") << Fills{{"2026-01-01", 180}, {"2026-01-02", 180}} << january << endOfJune << 180 << 180;
    QTest::newRow("period of one day") << Fills{{"2026-01-01", 30}} << january << january << 1 << 1;
}

void TestSupply::dayCoverage_goldenCases()
{
    QFETCH(Fills, fills);
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, last);
    QFETCH(int, covered);
    QFETCH(int, days);
    std::vector<Dispensing> boxes;
    for (const auto &[on, supply] : fills)
        boxes.push_back(handedOut(on.constData(), supply));
    const auto coverage = dayCoverage(boxes, kMedicine, {day(first.constData()), day(last.constData())});
    QVERIFY(coverage);
    QCOMPARE(coverage->covered, covered);
    QCOMPARE(coverage->counted.length(), days);
    QCOMPARE(coverage->share(), double(covered) / days);
}

void TestSupply::dayCoverage_withoutWhatItNeeds_isRefused()
{
    const DayRange year{day("2026-01-01"), day("2026-12-31")};
    QVERIFY(dayCoverage({}, kMedicine, year).error().code == ErrorCode::Missing);
    for (const std::optional<int> days : {std::optional<int>(), std::optional(0), std::optional(-30), std::optional(367)})
        QVERIFY(dayCoverage(std::vector{handedOut("2026-01-01", 30), handedOut("2026-02-01", days)}, kMedicine, year).error().code == ErrorCode::Invalid);
}

void TestSupply::dayCoverage_anotherMedicine_doesNotCover()
{
    const std::vector boxes{handedOut("2026-01-01", 30)};
    QVERIFY(!dayCoverage(boxes, {"another"}, {day("2026-01-01"), day("2026-12-31")}));
}

void TestSupply::supplyLeft_countsTheBox_data()
{
    QTest::addColumn<double>("tablets");
    QTest::addColumn<double>("perDose");
    QTest::addColumn<double>("left");
    QTest::addColumn<int>("daysLeft");
    // Handed out on 20 November; by noon on the 21st three doses were due.
    QTest::newRow("a month") << 60.0 << 1.0 << 57.0 << 28;
    QTest::newRow("half tablets") << 30.0 << 0.5 << 28.5 << 28;
    QTest::newRow("enough for tonight") << 4.0 << 1.0 << 1.0 << 0;
    QTest::newRow("enough for tonight and tomorrow morning") << 5.0 << 1.0 << 2.0 << 0;
    QTest::newRow("through tomorrow") << 6.0 << 1.0 << 3.0 << 1;
    QTest::newRow("empty") << 3.0 << 1.0 << 0.0 << 0;
    QTest::newRow("ran out before") << 1.0 << 1.0 << 0.0 << 0;
}

void TestSupply::supplyLeft_countsTheBox()
{
    QFETCH(double, tablets);
    QFETCH(double, perDose);
    QFETCH(double, left);
    QFETCH(int, daysLeft);
    const std::vector boxes{handedOut("2026-11-20", {}, Amount{tablets, "tablet"})};
    const auto supply = supplyLeft(twiceADay(perDose), boxes, {}, kNoon, kWinter);
    QVERIFY(supply);
    QCOMPARE(supply->left.value, left);
    QCOMPARE(supply->daysLeft, daysLeft);
}

void TestSupply::supplyLeft_skippedDoses_stayInTheBox()
{
    const std::vector boxes{handedOut("2026-11-20", {}, Amount{60, "tablet"})};
    const std::vector live{declared("2026-11-20", 8, DoseEvent::State::Skipped), declared("2026-11-20", 20, DoseEvent::State::Taken)};
    QCOMPARE(supplyLeft(twiceADay(), boxes, live, kNoon, kWinter)->left.value, 58.0);
    // Declared ahead: the dose of tonight is out of the box already.
    const std::vector ahead{declared("2026-11-21", 20, DoseEvent::State::Taken)};
    QCOMPARE(supplyLeft(twiceADay(), boxes, ahead, kNoon, kWinter)->left.value, 56.0);
}

void TestSupply::supplyLeft_asNeeded_countsWhatWasDeclared()
{
    const Medication needed{.id = kMedicine, .schedules = {{.rhythm = AsNeeded{4, 240}, .amount = Amount{2, "tablet"}}}};
    const std::vector boxes{handedOut("2026-11-20", {}, Amount{16, "tablet"})};
    const std::vector live{declared("2026-11-20", 9, DoseEvent::State::Taken), declared("2026-11-21", 3, DoseEvent::State::Taken)};
    const auto supply = supplyLeft(needed, boxes, live, kNoon, kWinter);
    QVERIFY(supply);
    QCOMPARE(supply->left.value, 12.0);
    QVERIFY(!supply->lastDay);
}

void TestSupply::supplyLeft_planEnds_lastsUntilThen()
{
    Medication ends = twiceADay();
    ends.schedules[0].until = "2026-11-25";
    const std::vector boxes{handedOut("2026-11-20", {}, Amount{60, "tablet"})};
    const auto supply = supplyLeft(ends, boxes, {}, kNoon, kWinter);
    QVERIFY(supply && supply->lastDay == day("2026-11-25"));
}

void TestSupply::supplyLeft_otherUnitOrNoNumber_isNotKnown()
{
    const std::vector boxes{handedOut("2026-11-20", 30, Amount{60, "tablet"})};
    Medication milligrams = twiceADay();
    milligrams.schedules[0].amount = Amount{5, "mg"};
    QVERIFY(!supplyLeft(milligrams, boxes, {}, kNoon, kWinter));
    Medication inWords = twiceADay();
    inWords.schedules[0].amount.reset();
    QVERIFY(!supplyLeft(inWords, boxes, {}, kNoon, kWinter));
    QVERIFY(!supplyLeft(twiceADay(), {}, {}, kNoon, kWinter));
    QVERIFY(!supplyLeft(twiceADay(), std::vector{handedOut("2026-11-20", 30)}, {}, kNoon, kWinter));
    QVERIFY(!supplyLeft(twiceADay(), std::vector{handedOut("2026-11-22", 30, Amount{60, "tablet"})}, {}, kNoon, kWinter));
}

void TestSupply::dispensing_storedAndRead_isTheSame()
{
    testsupport::StoreFixture store;
    const std::vector boxes{handedOut("2026-10-20", 30, Amount{60.5, "tablet"}), handedOut("2026-11-20", {})};
    QVERIFY(store->dispensings.add(boxes[1], store::Origin::Here));
    QVERIFY(store->dispensings.add(boxes[0], store::Origin::Here));
    const auto read = store->dispensings.live(FactBuilder::kPatient);
    QVERIFY(read && *read == boxes);
    QCOMPARE(store.queue(), (std::vector<std::string>{"dispensing pending", "dispensing pending"}));
}

QTEST_APPLESS_MAIN(TestSupply)
#include "tst_supply.moc"
