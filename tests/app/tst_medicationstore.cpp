// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the plan on disk: every schedule comes back as it was, and a change of prescription leaves the past.
#include "app/domain/duedoses.h"
#include "app/store/documentjson.h"
#include "tests/support/factbuilder.h"
#include "tests/support/storefixture.h"

#include <QTest>

using namespace domain;
using testsupport::FactBuilder;
using testsupport::StoreFixture;

namespace {

const ZoneOffset kWinter = [](platform::Instant) { return 60; };

Medication medicine(std::vector<TimeOfDay> times)
{
    return {.id = {"m"}, .patient = FactBuilder::kPatient, .name = "bisoprolol", .dose = "1", .times = std::move(times)};
}

Envelope said(const std::string &id, const std::string &when)
{
    Envelope envelope = FactBuilder("hub").envelope();
    envelope.id = {id};
    envelope.occurredAt = platform::zonedFromIso(when).value();
    envelope.stamp = {envelope.occurredAt.at.ms, 0, "hub"};
    return envelope;
}

QByteArray timesOn(StoreFixture &store, const std::string &date)
{
    QByteArray text;
    const auto plan = store->medications.plan(FactBuilder::kPatient);
    if (!plan)
        return QByteArray::fromStdString(plan.error().detail);
    for (const DoseSlot &slot : dueDoses(*plan, date, kWinter))
        text += (text.isEmpty() ? "" : " ") + QByteArray::fromStdString(platform::toIso(slot.scheduledAt).substr(11, 5));
    return text;
}

/// One line of every kind.
std::vector<Schedule> everyKind()
{
    const std::vector<Moment> moments{TimeOfDay{8, 5}, DayMoment{DayPoint::Evening, Meal::Before, 30}};
    std::vector<Schedule> lines;
    for (const Rhythm &rhythm : {Rhythm(EveryDay{}), Rhythm(EveryNDays{3}), Rhythm(OnWeekdays{0x55, 2}), Rhythm(Cycle{14, 7}), Rhythm(AsNeeded{4, 240}),
             Rhythm(AsNeeded{}), Rhythm(AsWritten{})})
        lines.push_back({rhythm, moments, "2026-11-01", "2026-12-31", "½ « comprimé »", Amount{0.5, "tablet"}, "as \"written\"\n"});
    lines.push_back({});
    return lines;
}

} // namespace

class TestMedicationStore : public QObject {
    Q_OBJECT

private slots:
    void save_everyKindOfSchedule_comesBack();
    void save_change_leavesThePast();
    void save_stopAndStartAgain_leavesTheGap();
    void save_inAnotherOrder_sameDoses();
    void save_sameVersionOrSameWords_isNoNewVersion();
    void planVersion_tokensOfLater_areShownAsWritten_data();
    void planVersion_tokensOfLater_areShownAsWritten();
    void planVersion_anotherShape_isCorrupt_data();
    void planVersion_anotherShape_isCorrupt();
    void habits_text_roundTrips();
};

void TestMedicationStore::save_everyKindOfSchedule_comesBack()
{
    StoreFixture store;
    Medication medication = medicine({});
    medication.schedules = everyKind();
    QVERIFY(store->medications.save(medication, said("v1", "2026-11-01T08:00:00+01:00")));
    const auto found = store->medications.find({"m"});
    QVERIFY(found && *found);
    QVERIFY((**found).schedules == medication.schedules);
    QCOMPARE((**found).versions.size(), std::size_t(1));
    QVERIFY((**found).versions[0].schedules == medication.schedules);
    QVERIFY((**found).versions[0].habits == Habits());
    QCOMPARE((**found).versions[0].id, "v1");
}

void TestMedicationStore::save_change_leavesThePast()
{
    StoreFixture store;
    QVERIFY(store->medications.save(medicine({{8, 0}, {20, 0}}), said("v1", "2026-11-01T08:00:00+01:00")));
    QVERIFY(store->medications.save(medicine({{9, 0}, {21, 0}}), said("v2", "2026-11-21T10:00:00+01:00")));
    QCOMPARE(timesOn(store, "2026-11-20"), "08:00 20:00");
    QCOMPARE(timesOn(store, "2026-11-21"), "08:00 21:00");
    QCOMPARE(timesOn(store, "2026-11-22"), "09:00 21:00");
}

void TestMedicationStore::save_stopAndStartAgain_leavesTheGap()
{
    StoreFixture store;
    Medication medication = medicine({{8, 0}});
    QVERIFY(store->medications.save(medication, said("v1", "2026-11-01T07:00:00+01:00")));
    medication.active = false;
    QVERIFY(store->medications.save(medication, said("v2", "2026-11-10T07:00:00+01:00")));
    medication.active = true;
    QVERIFY(store->medications.save(medication, said("v3", "2026-11-20T07:00:00+01:00")));
    QCOMPARE(timesOn(store, "2026-11-09"), "08:00");
    QCOMPARE(timesOn(store, "2026-11-10"), "");
    QCOMPARE(timesOn(store, "2026-11-19"), "");
    QCOMPARE(timesOn(store, "2026-11-20"), "08:00");
}

void TestMedicationStore::save_inAnotherOrder_sameDoses()
{
    StoreFixture store;
    QVERIFY(store->medications.save(medicine({{9, 0}, {21, 0}}), said("v2", "2026-11-21T10:00:00+01:00")));
    QVERIFY(store->medications.save(medicine({{8, 0}, {20, 0}}), said("v1", "2026-11-01T08:00:00+01:00")));
    QCOMPARE(timesOn(store, "2026-11-20"), "08:00 20:00");
    QCOMPARE(timesOn(store, "2026-11-21"), "08:00 21:00");
}

void TestMedicationStore::save_sameVersionOrSameWords_isNoNewVersion()
{
    StoreFixture store;
    QVERIFY(store->medications.save(medicine({{8, 0}}), said("v1", "2026-11-01T08:00:00+01:00")));
    QVERIFY(store->medications.save(medicine({{8, 0}}), said("v1", "2026-11-01T08:00:00+01:00")));
    QVERIFY(store->medications.save(medicine({{8, 0}}), said("v2", "2026-11-21T08:00:00+01:00")));
    QCOMPARE(store.count("plan_version"), 1);
}

void TestMedicationStore::planVersion_tokensOfLater_areShownAsWritten_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("a rhythm") << QByteArray(R"([{"rhythm":"by-the-moon","moments":[],"from":"","until":"","dose":"1","text":"at full moon"}])");
    QTest::newRow("a point of the day")
        << QByteArray(R"([{"rhythm":"every-day","moments":[{"point":"teatime","meal":"with","minutes":0}],"from":"","until":"","dose":"1","text":"at tea"}])");
    QTest::newRow("a meal")
        << QByteArray(R"([{"rhythm":"every-day","moments":[{"point":"noon","meal":"instead","minutes":0}],"from":"","until":"","dose":"1","text":"x"}])");
    QTest::newRow("a weekday")
        << QByteArray(R"([{"rhythm":"on-weekdays","everyWeeks":1,"weekdays":["mon","octidi"],"moments":[],"from":"","until":"","dose":"1","text":"x"}])");
}

void TestMedicationStore::planVersion_tokensOfLater_areShownAsWritten()
{
    QFETCH(QByteArray, line);
    const auto version = store::planVersionFrom(line.toStdString(), store::toText(Habits{}));
    QVERIFY(version);
    QVERIFY(version->schedules.front().rhythm == Rhythm(AsWritten{}));
    QVERIFY(!version->schedules.front().text.empty());
}

void TestMedicationStore::planVersion_anotherShape_isCorrupt_data()
{
    QTest::addColumn<QByteArray>("schedules");
    QTest::addColumn<QByteArray>("habits");
    const QByteArray habits = QByteArray::fromStdString(store::toText(Habits{}));
    QTest::newRow("empty") << QByteArray() << habits;
    QTest::newRow("no rhythm") << QByteArray(R"([{"moments":[],"from":"","until":"","dose":"","text":""}])") << habits;
    QTest::newRow("a number for a date") << QByteArray(R"([{"rhythm":"every-day","moments":[],"from":1,"until":"","dose":"","text":""}])") << habits;
    QTest::newRow("no habits") << QByteArray("[]") << QByteArray("{}");
}

void TestMedicationStore::planVersion_anotherShape_isCorrupt()
{
    QFETCH(QByteArray, schedules);
    QFETCH(QByteArray, habits);
    const auto version = store::planVersionFrom(schedules.toStdString(), habits.toStdString());
    QVERIFY(!version);
    QVERIFY(version.error().code == platform::ErrorCode::Corrupt);
}

void TestMedicationStore::habits_text_roundTrips()
{
    Habits habits;
    habits.bedtime = {23, 59};
    habits.waking = {0, 1};
    QVERIFY(store::planVersionFrom("[]", store::toText(habits))->habits == habits);
    // The step of the schema writes what this version writes.
    QCOMPARE(store::toText(Habits{}),
        R"({"afternoon":"16:00","bedtime":"22:00","evening":"19:30","morning":"08:00","noon":"12:30","waking":"07:00"})");
}

QTEST_GUILESS_MAIN(TestMedicationStore)
#include "tst_medicationstore.moc"
