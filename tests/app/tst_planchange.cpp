// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects a prescription that is changed or stopped from a day on: what was due before stays due, what counts days goes on counting,
// and nothing is due after the end.
#include "app/domain/duedoses.h"
#include "app/domain/planchange.h"

#include <QTest>

#include <random>

using namespace domain;

namespace {

constexpr LocalDay kToday{20'779}; // 22 November 2026
constexpr int kLong = 120;
constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

int utc(platform::Instant)
{
    return 0;
}

LocalDay in(int days)
{
    return {kToday.days + days};
}

Medication medicineOf(const Schedule &line)
{
    Medication medicine{.id = {"m"}, .patient = {"p"}, .name = "ramipril"};
    medicine.schedules = {line};
    return medicine;
}

Schedule every(const Rhythm &rhythm, LocalDay from)
{
    return {.rhythm = rhythm, .moments = {TimeOfDay{8, 0}}, .from = toIso(from), .until = {}, .dose = {}, .amount = Amount{1, "tablet"}, .text = {}};
}

/// The medicine as a device keeps it: the first version since long ago, the second since `at`.
Medication keptAs(const Medication &first, Medication second, platform::Instant at)
{
    second.versions = {{.id = "1", .since = {0}, .stamp = {0, 0, "a"}, .active = first.active, .schedules = schedulesOf(first)},
        {.id = "2", .since = at, .stamp = {at.ms, 0, "a"}, .active = second.active, .schedules = schedulesOf(second)}};
    return second;
}

std::vector<DoseSlot> due(const Medication &medicine, LocalDay first, LocalDay last)
{
    return dueDoses(std::vector{medicine}, {first, last}, utc);
}

std::vector<Rhythm> rhythms()
{
    return {EveryDay{}, EveryNDays{2}, EveryNDays{5}, OnWeekdays{0x15, 1}, OnWeekdays{0x41, 2}, OnWeekdays{0x08, 3}, Cycle{14, 7}, Cycle{1, 3}, Cycle{5, 0}};
}

} // namespace

class TestPlanChange : public QObject {
    Q_OBJECT

private slots:
    void changedFrom_onlyTheAmount_keepsEveryDoseOfAnyRhythm()
    {
        std::mt19937 dice(5);
        const std::vector<Rhythm> all = rhythms();
        for (int round = 0; round < 2000; ++round) {
            const Rhythm rhythm = all[dice() % all.size()];
            const Schedule line = every(rhythm, in(-static_cast<int>(dice() % 60)));
            const Medication before = medicineOf(line);
            Schedule more = line;
            more.amount = Amount{2, "tablet"};
            const LocalDay day = in(static_cast<int>(dice() % 30));
            const Medication once = keptAs(before, changedFrom(before, more, day, kToday), {kToday.days * kDayMs});
            // Again, from another day: a count that was cut once must not start anew.
            const LocalDay later = in(static_cast<int>(dice() % 45));
            Schedule third = domain::asOneLine(once, kToday).value_or(more);
            third.amount = Amount{3, "tablet"};
            const Medication twice = changedFrom(once, third, std::max(day, later), kToday);
            QVERIFY2(due(once, in(0), in(kLong)) == due(before, in(0), in(kLong)), qPrintable(QString::number(round)));
            QVERIFY2(due(keptAs(before, twice, {kToday.days * kDayMs}), in(0), in(kLong)) == due(before, in(0), in(kLong)), qPrintable(QString::number(round)));
        }
    }

    void changedFrom_aLaterDay_holdsTheOldUntilThen()
    {
        const Medication before = medicineOf(every(EveryDay{}, in(-10)));
        Schedule evening = every(EveryDay{}, in(-10));
        evening.moments = {TimeOfDay{20, 0}};
        const Medication after = keptAs(before, changedFrom(before, evening, in(3), kToday), {kToday.days * kDayMs});
        QCOMPARE(after.holdsFrom, toIso(in(3)));
        for (int day = -2; day < 3; ++day)
            QCOMPARE(due(after, in(day), in(day)), due(before, in(day), in(day)));
        const auto next = due(after, in(3), in(3));
        QCOMPARE(next.size(), std::size_t(1));
        QCOMPARE(next[0].scheduledAt.at.ms, in(3).days * kDayMs + 20 * 60 * 60 * 1000);
    }

    void changedFrom_today_leavesWhatWasDueThisMorning()
    {
        const Medication before = medicineOf(every(EveryDay{}, in(-10)));
        Schedule evening = every(EveryDay{}, in(-10));
        evening.moments = {TimeOfDay{7, 0}, TimeOfDay{20, 0}};
        const std::int64_t noon = kToday.days * kDayMs + kDayMs / 2;
        const auto today = due(keptAs(before, changedFrom(before, evening, in(0), kToday), {noon}), in(0), in(0));
        QCOMPARE(today.size(), std::size_t(2)); // 8:00 of the old, 20:00 of the new
        QCOMPARE(today[0].scheduledAt.at.ms, kToday.days * kDayMs + 8 * 60 * 60 * 1000);
    }

    void stoppedFrom_neverDueAfter_sameBefore()
    {
        std::mt19937 dice(6);
        const std::vector<Rhythm> all = rhythms();
        for (int round = 0; round < 500; ++round) {
            const Medication before = medicineOf(every(all[dice() % all.size()], in(-static_cast<int>(dice() % 40))));
            const int days = static_cast<int>(dice() % 20);
            const Medication stopped = keptAs(before, stoppedFrom(before, in(days), kToday), {kToday.days * kDayMs});
            QVERIFY(due(stopped, in(days), in(kLong)).empty());
            QVERIFY(due(stopped, in(-30), in(days - 1)) == due(before, in(-30), in(days - 1)));
            QCOMPARE(isOver(stopped, in(days)), true);
            QCOMPARE(isOver(stopped, kToday), days == 0);
        }
    }

    void stoppedFrom_beforeItBegins_isStoppedAtOnce()
    {
        const Medication stopped = stoppedFrom(medicineOf(every(EveryDay{}, in(10))), in(5), kToday);
        QVERIFY(!stopped.active);
        QVERIFY(isOver(stopped, kToday));
    }

    void asOneLine_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("moments"); // 0: no one line
        QTest::newRow("moments of one dose in two lines") << 0 << 2;
        QTest::newRow("another dose in the evening") << 1 << 0;
        QTest::newRow("one after the other: the later") << 2 << 1;
    }
    void asOneLine()
    {
        QFETCH(int, kind);
        QFETCH(int, moments);
        Medication medicine = medicineOf(every(EveryDay{}, in(-3)));
        Schedule second = every(EveryDay{}, in(-3));
        second.moments = {DayMoment{DayPoint::Evening}};
        if (kind == 1)
            second.amount = Amount{2, "tablet"};
        if (kind == 2) {
            medicine.schedules[0].until = toIso(in(1));
            second.from = toIso(in(2));
        }
        medicine.schedules.push_back(second);
        const auto one = domain::asOneLine(medicine, kToday);
        QCOMPARE(one ? int(one->moments.size()) : 0, moments);
    }
};

QTEST_APPLESS_MAIN(TestPlanChange)
#include "tst_planchange.moc"
