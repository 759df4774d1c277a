// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the hour of a dose: once a day, every day, also when clocks change.
#include "app/domain/duedoses.h"

#include <QTest>

using namespace domain;

namespace {

/// Europe/Paris in 2026: summer time from 29 March to 25 October, both changes at 01:00 UTC.
int paris(platform::Instant at)
{
    constexpr std::int64_t summerStarts = 1'774'746'000'000;
    constexpr std::int64_t summerEnds = 1'792'890'000'000;
    return at.ms >= summerStarts && at.ms < summerEnds ? 120 : 60;
}

/// Pacific/Auckland in 2026: summer time ends on 5 April at 3:00, that is 4 April 14:00 UTC.
int auckland(platform::Instant at)
{
    return at.ms < 1'775'311'200'000 ? 780 : 720;
}

Medication medication(std::vector<TimeOfDay> times)
{
    return {.id = {"m"}, .times = std::move(times)};
}

} // namespace

class TestDueDoses : public QObject {
    Q_OBJECT

private slots:
    void atWallClock_ordinaryAndChangeDays_data();
    void atWallClock_ordinaryAndChangeDays();
    void atWallClock_farFromGreenwich_findsTheFirstPassing();
    void dueDoses_everyDayOfTheYear_eachDoseOnceAtItsHour();
    void dueDoses_period_data();
    void dueDoses_period();
    void dueDoses_inactive_isNotDue();
    void dueDoses_severalMedicines_areInTheOrderOfTheDay();
};

void TestDueDoses::atWallClock_ordinaryAndChangeDays_data()
{
    QTest::addColumn<QByteArray>("date");
    QTest::addColumn<int>("hour");
    QTest::addColumn<int>("minute");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *date, int hour, int minute, const char *expected) {
        QTest::newRow(name) << QByteArray(date) << hour << minute << QByteArray(expected);
    };
    row("winter", "2026-11-21", 8, 0, "2026-11-21T08:00:00.000+01:00");
    row("summer", "2026-07-14", 8, 0, "2026-07-14T08:00:00.000+02:00");
    row("midnight", "2026-07-14", 0, 0, "2026-07-14T00:00:00.000+02:00");
    row("last minute", "2026-12-31", 23, 59, "2026-12-31T23:59:00.000+01:00");
    row("spring, before the change", "2026-03-29", 1, 59, "2026-03-29T01:59:00.000+01:00");
    row("spring, the hour that is not there begins", "2026-03-29", 2, 0, "2026-03-29T03:00:00.000+02:00");
    row("spring, inside the hour that is not there", "2026-03-29", 2, 30, "2026-03-29T03:00:00.000+02:00");
    row("spring, its last minute", "2026-03-29", 2, 59, "2026-03-29T03:00:00.000+02:00");
    row("spring, after the change", "2026-03-29", 3, 0, "2026-03-29T03:00:00.000+02:00");
    row("spring, breakfast", "2026-03-29", 8, 0, "2026-03-29T08:00:00.000+02:00");
    row("spring, the evening before", "2026-03-28", 23, 0, "2026-03-28T23:00:00.000+01:00");
    row("autumn, before the change", "2026-10-25", 1, 59, "2026-10-25T01:59:00.000+02:00");
    row("autumn, the hour that comes twice begins", "2026-10-25", 2, 0, "2026-10-25T02:00:00.000+02:00");
    row("autumn, inside the hour that comes twice", "2026-10-25", 2, 30, "2026-10-25T02:30:00.000+02:00");
    row("autumn, after the change", "2026-10-25", 3, 0, "2026-10-25T03:00:00.000+01:00");
    row("autumn, evening", "2026-10-25", 20, 0, "2026-10-25T20:00:00.000+01:00");
}

void TestDueDoses::atWallClock_ordinaryAndChangeDays()
{
    QFETCH(QByteArray, date);
    QFETCH(int, hour);
    QFETCH(int, minute);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(platform::toIso(atWallClock(date.toStdString(), {hour, minute}, paris))), expected);
}

void TestDueDoses::atWallClock_farFromGreenwich_findsTheFirstPassing()
{
    QCOMPARE(platform::toIso(atWallClock("2026-04-05", {2, 30}, auckland)), "2026-04-05T02:30:00.000+13:00");
    QCOMPARE(platform::toIso(atWallClock("2026-04-05", {20, 0}, auckland)), "2026-04-05T20:00:00.000+12:00");
}

void TestDueDoses::dueDoses_everyDayOfTheYear_eachDoseOnceAtItsHour()
{
    const std::vector plan{medication({{8, 0}, {20, 0}})};
    platform::Instant before{0};
    for (std::int64_t day = 0; day < 365; ++day) {
        const std::string date = platform::toIso(platform::Instant{1'767'225'600'000 + day * 86'400'000}).substr(0, 10);
        const auto due = dueDoses(plan, date, paris);
        QCOMPARE(due.size(), 2u);
        QCOMPARE(platform::toIso(due[0].scheduledAt).substr(0, 16), date + "T08:00");
        QCOMPARE(platform::toIso(due[1].scheduledAt).substr(0, 16), date + "T20:00");
        QVERIFY(before < due[0].scheduledAt.at);
        before = due[1].scheduledAt.at;
    }
}

void TestDueDoses::dueDoses_period_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("until");
    QTest::addColumn<bool>("isDue");
    QTest::newRow("no limits") << QByteArray() << QByteArray() << true;
    QTest::newRow("first day") << QByteArray("2026-11-21") << QByteArray() << true;
    QTest::newRow("day before the first") << QByteArray("2026-11-22") << QByteArray() << false;
    QTest::newRow("last day") << QByteArray() << QByteArray("2026-11-21") << true;
    QTest::newRow("day after the last") << QByteArray() << QByteArray("2026-11-20") << false;
    QTest::newRow("one day only") << QByteArray("2026-11-21") << QByteArray("2026-11-21") << true;
    QTest::newRow("ends before it begins") << QByteArray("2026-11-22") << QByteArray("2026-11-20") << false;
}

void TestDueDoses::dueDoses_period()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, until);
    QFETCH(bool, isDue);
    Medication limited = medication({{8, 0}});
    limited.from = from.toStdString();
    limited.until = until.toStdString();
    QCOMPARE(!dueDoses(std::vector{limited}, "2026-11-21", paris).empty(), isDue);
}

void TestDueDoses::dueDoses_inactive_isNotDue()
{
    Medication stopped = medication({{8, 0}});
    stopped.active = false;
    QVERIFY(dueDoses(std::vector{stopped}, "2026-11-21", paris).empty());
}

void TestDueDoses::dueDoses_severalMedicines_areInTheOrderOfTheDay()
{
    Medication evening = medication({{20, 0}, {8, 0}});
    evening.id = {"evening first"};
    Medication noon = medication({{12, 0}, {8, 0}});
    noon.id = {"noon first"};
    std::vector<std::string> order;
    for (const DoseSlot &slot : dueDoses(std::vector{evening, noon}, "2026-11-21", paris))
        order.push_back(platform::toIso(slot.scheduledAt).substr(11, 5) + " " + slot.medication.value);
    const std::vector<std::string> expected{"08:00 evening first", "08:00 noon first", "12:00 noon first", "20:00 evening first"};
    QVERIFY(order == expected);
}

QTEST_APPLESS_MAIN(TestDueDoses)
#include "tst_duedoses.moc"
