// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects schedules as people live them: which days, which minutes, in force from when.
#include "app/domain/asneeded.h"
#include "app/domain/duedoses.h"

#include <QTest>

using namespace domain;

namespace {

/// Europe/Paris in 2026.
int paris(platform::Instant at)
{
    return at.ms >= 1'774'746'000'000 && at.ms < 1'792'890'000'000 ? 120 : 60;
}

/// Pacific/Apia: no 30 December 2011, from UTC-10 to UTC+14 at 10:00 UTC.
int apia(platform::Instant at)
{
    return at.ms < 1'325'239'200'000 ? -600 : 840;
}

/// America/Nuuk on 30 March 2024: at 23:00 clocks jump to midnight.
int nuuk(platform::Instant at)
{
    return at.ms < 1'711'846'800'000 ? -120 : -60;
}

constexpr TimeOfDay kEight{8, 0};

Schedule line(Rhythm rhythm, std::vector<Moment> moments = {kEight}, const std::string &from = "2026-11-02")
{
    return {.rhythm = std::move(rhythm), .moments = std::move(moments), .from = from};
}

Medication medicine(std::vector<Schedule> schedules)
{
    return {.id = {"m"}, .schedules = std::move(schedules)};
}

DayRange days(const char *first, const char *last)
{
    return {*localDayFromIso(first), *localDayFromIso(last)};
}

/// "02 04 06": the days of the month on which something is due.
QByteArray dueDays(const Schedule &schedule, const DayRange &range)
{
    QByteArray text;
    for (const DoseSlot &slot : dueDoses(std::vector{medicine({schedule})}, range, paris))
        text += (text.isEmpty() ? "" : " ") + QByteArray::fromStdString(platform::toIso(slot.scheduledAt).substr(8, 2));
    return text;
}

/// "08:00 20:00": wall-clock times of what is due.
QByteArray dueTimes(const Medication &medication, const std::string &date, const ZoneOffset &zone = paris)
{
    QByteArray text;
    for (const DoseSlot &slot : dueDoses(std::vector{medication}, date, zone))
        text += (text.isEmpty() ? "" : " ") + QByteArray::fromStdString(platform::toIso(slot.scheduledAt).substr(11, 5));
    return text;
}

PlanVersion version(const std::string &id, const std::string &since, std::vector<Moment> moments)
{
    PlanVersion made{.id = id, .since = platform::zonedFromIso(since).value().at, .schedules = {line(EveryDay{}, std::move(moments), "")}};
    made.stamp = {made.since.ms, 0, id};
    return made;
}

} // namespace

Q_DECLARE_METATYPE(domain::Schedule)

class TestSchedule : public QObject {
    Q_OBJECT

private slots:
    void dueDoses_rhythm_fallsOnItsDays_data();
    void dueDoses_rhythm_fallsOnItsDays();
    void dueDoses_moments_followTheHabits();
    void dueDoses_momentBeyondTheDay_staysWithinIt();
    void dueDoses_linesAtOneMinute_areOneDose();
    void dueDoses_dayThatWasNotLived_hasNone();
    void dueDoses_clocksJumpAtMidnight_isLostOnNoDay();
    void dueDoses_changeOfPlan_leavesThePast();
    void dueDoses_stop_leavesThePast();
    void dueDoses_twoVersionsAtOneInstant_theLaterStampHolds();
    void dueDoses_otherHabits_moveOnlyWhatComes();
    void linesOf_severalAtOneMinute_areAllSaid();
    void inSteps_eachEndsTheDayBeforeTheNext();
    void faultOf_whatNobodyCanFollow_isNamed_data();
    void faultOf_whatNobodyCanFollow_isNamed();
    void localDay_text_isExact_data();
    void localDay_text_isExact();
    void asNeeded_limits_data();
    void asNeeded_limits();
};

void TestSchedule::dueDoses_rhythm_fallsOnItsDays_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<QByteArray>("expected");
    constexpr unsigned monday = 1, wednesday = 4, sunday = 64;
    // 2 November 2026 is a Monday; asked for 1 to 16 November.
    QTest::newRow("every day") << line(EveryDay{}) << QByteArray("02 03 04 05 06 07 08 09 10 11 12 13 14 15 16");
    QTest::newRow("every 3 days") << line(EveryNDays{3}) << QByteArray("02 05 08 11 14");
    QTest::newRow("every day said as every 1") << line(EveryNDays{1}) << QByteArray("02 03 04 05 06 07 08 09 10 11 12 13 14 15 16");
    QTest::newRow("Monday and Sunday") << line(OnWeekdays{monday | sunday}, {kEight}, "") << QByteArray("01 02 08 09 15 16");
    QTest::newRow("Wednesday of every second week") << line(OnWeekdays{wednesday, 2}) << QByteArray("04");
    QTest::newRow("Monday of every second week") << line(OnWeekdays{monday, 2}) << QByteArray("02 16");
    QTest::newRow("5 on, 2 off") << line(Cycle{5, 2}) << QByteArray("02 03 04 05 06 09 10 11 12 13 16");
    QTest::newRow("no days off") << line(Cycle{3, 0}) << QByteArray("02 03 04 05 06 07 08 09 10 11 12 13 14 15 16");
    QTest::newRow("14 on, 7 off, begun in October") << line(Cycle{14, 7}, {kEight}, "2026-10-22") << QByteArray("01 02 03 04 12 13 14 15 16");
    QTest::newRow("as needed") << line(AsNeeded{}) << QByteArray();
    QTest::newRow("only words") << line(AsWritten{}) << QByteArray();
    Schedule ends = line(EveryNDays{2});
    ends.until = "2026-11-06";
    QTest::newRow("ends on a day of it") << ends << QByteArray("02 04 06");
    ends.until = "2026-11-05";
    QTest::newRow("ends between two") << ends << QByteArray("02 04");
    QTest::newRow("no first day to count from") << line(EveryNDays{2}, {kEight}, "") << QByteArray();
}

void TestSchedule::dueDoses_rhythm_fallsOnItsDays()
{
    QFETCH(Schedule, schedule);
    QFETCH(QByteArray, expected);
    QCOMPARE(dueDays(schedule, days("2026-11-01", "2026-11-16")), expected);
}

void TestSchedule::dueDoses_moments_followTheHabits()
{
    const std::vector<Moment> moments{DayMoment{DayPoint::Waking}, DayMoment{DayPoint::Morning, Meal::Before, 30}, DayMoment{DayPoint::Noon, Meal::With},
        DayMoment{DayPoint::Evening, Meal::After, 60}, DayMoment{DayPoint::Bedtime}, TimeOfDay{16, 15}};
    QCOMPARE(dueTimes(medicine({line(EveryDay{}, moments)}), "2026-11-21"), "07:00 07:30 12:30 16:15 20:30 22:00");
}

void TestSchedule::dueDoses_momentBeyondTheDay_staysWithinIt()
{
    PlanVersion owl{.schedules = {line(EveryDay{}, {DayMoment{DayPoint::Waking, Meal::Before, 60}, DayMoment{DayPoint::Bedtime, Meal::After, 90}})}};
    owl.habits.waking = {0, 30};
    owl.habits.bedtime = {23, 30};
    Medication late = medicine({});
    late.versions = {owl};
    QCOMPARE(dueTimes(late, "2026-11-21"), "00:00 23:59");
}

void TestSchedule::dueDoses_linesAtOneMinute_areOneDose()
{
    const Medication twice = medicine({line(EveryDay{}, {kEight, kEight, TimeOfDay{20, 0}}), line(EveryNDays{2}, {kEight})});
    QCOMPARE(dueTimes(twice, "2026-11-04"), "08:00 20:00");
}

void TestSchedule::dueDoses_dayThatWasNotLived_hasNone()
{
    const Medication daily = medicine({line(EveryDay{}, {kEight, TimeOfDay{20, 0}}, "")});
    const auto due = dueDoses(std::vector{daily}, days("2011-12-29", "2011-12-31"), apia);
    QCOMPARE(due.size(), std::size_t(4));
    QCOMPARE(platform::toIso(due[1].scheduledAt), "2011-12-29T20:00:00.000-10:00");
    QCOMPARE(platform::toIso(due[2].scheduledAt), "2011-12-31T08:00:00.000+14:00");
}

void TestSchedule::dueDoses_clocksJumpAtMidnight_isLostOnNoDay()
{
    const Medication late = medicine({line(EveryDay{}, {TimeOfDay{23, 30}}, "")});
    QCOMPARE(dueTimes(late, "2024-03-30", nuuk), "");
    QCOMPARE(dueTimes(late, "2024-03-31", nuuk), "00:00 23:30");
    QCOMPARE(dueDoses(std::vector{late}, days("2024-03-29", "2024-04-01"), nuuk).size(), std::size_t(4));
}

void TestSchedule::dueDoses_changeOfPlan_leavesThePast()
{
    Medication changed = medicine({});
    changed.versions = {version("b", "2026-11-21T10:00:00+01:00", {TimeOfDay{9, 0}, TimeOfDay{21, 0}}), version("a", "2026-11-01", {kEight, TimeOfDay{20, 0}})};
    QCOMPARE(dueTimes(changed, "2026-10-20"), "08:00 20:00"); // nothing older is known: the first version holds
    QCOMPARE(dueTimes(changed, "2026-11-20"), "08:00 20:00");
    QCOMPARE(dueTimes(changed, "2026-11-21"), "08:00 21:00");
    QCOMPARE(dueTimes(changed, "2026-11-22"), "09:00 21:00");
}

void TestSchedule::dueDoses_stop_leavesThePast()
{
    Medication stopped = medicine({});
    stopped.active = false;
    stopped.versions = {version("a", "2026-11-01", {kEight, TimeOfDay{20, 0}}), version("b", "2026-11-21T12:00:00+01:00", {kEight, TimeOfDay{20, 0}})};
    stopped.versions[1].active = false;
    QCOMPARE(dueTimes(stopped, "2026-11-20"), "08:00 20:00");
    QCOMPARE(dueTimes(stopped, "2026-11-21"), "08:00");
    QCOMPARE(dueTimes(stopped, "2026-11-22"), "");
}

void TestSchedule::dueDoses_twoVersionsAtOneInstant_theLaterStampHolds()
{
    PlanVersion earlier = version("a", "2026-11-01", {kEight});
    PlanVersion later = version("b", "2026-11-01", {TimeOfDay{9, 0}});
    later.stamp.counter = 1;
    Medication both = medicine({});
    for (const auto &order : {std::vector{earlier, later}, std::vector{later, earlier}, std::vector{later, earlier, later}}) {
        both.versions = order;
        QCOMPARE(dueTimes(both, "2026-11-21"), "09:00");
    }
}

void TestSchedule::dueDoses_otherHabits_moveOnlyWhatComes()
{
    Medication breakfast = medicine({});
    breakfast.versions = {version("a", "2026-11-01", {DayMoment{DayPoint::Morning}}), version("b", "2026-11-21T20:00:00+01:00", {DayMoment{DayPoint::Morning}})};
    breakfast.versions[1].habits.morning = {9, 30};
    QCOMPARE(dueTimes(breakfast, "2026-11-21"), "08:00");
    QCOMPARE(dueTimes(breakfast, "2026-11-22"), "09:30");
}

void TestSchedule::linesOf_severalAtOneMinute_areAllSaid()
{
    Schedule half = line(EveryNDays{2});
    half.dose = "½ tablet more";
    Schedule whole = line(EveryDay{}, {kEight, TimeOfDay{20, 0}});
    whole.dose = "1 tablet";
    const Medication both = medicine({whole, half});
    const auto due = dueDoses(std::vector{both}, "2026-11-04", paris);
    QCOMPARE(due.size(), std::size_t(2));
    QVERIFY(linesOf(both, due[0], paris) == std::vector({whole, half}));
    QVERIFY(linesOf(both, due[1], paris) == std::vector{whole});
    QVERIFY(linesOf(both, {{"m"}, atWallClock("2026-11-04", {9, 0}, paris)}, paris).empty());
}

void TestSchedule::inSteps_eachEndsTheDayBeforeTheNext()
{
    Schedule base = line(EveryDay{});
    base.until = "2026-12-31";
    const auto lines = inSteps(base, {{"2026-11-02", "5 mg", Amount{5, "mg"}}, {"2026-12-01", "2.5 mg", Amount{2.5, "mg"}}});
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[0].until, "2026-11-30");
    QCOMPARE(lines[1].until, "2026-12-31");
    const Medication stepped = medicine(lines);
    const auto due = dueDoses(std::vector{stepped}, days("2026-11-30", "2026-12-01"), paris);
    QCOMPARE(due.size(), std::size_t(2));
    QCOMPARE(linesOf(stepped, due[0], paris).front().dose, "5 mg");
    QCOMPARE(linesOf(stepped, due[1], paris).front().dose, "2.5 mg");
}

void TestSchedule::faultOf_whatNobodyCanFollow_isNamed_data()
{
    QTest::addColumn<Schedule>("schedule");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const Schedule &schedule, std::optional<ScheduleFault> fault) {
        QTest::newRow(name) << schedule << (fault ? int(*fault) : -1);
    };
    row("sound", line(EveryDay{}), std::nullopt);
    row("sound, only words", {.rhythm = AsWritten{}, .text = "as the doctor said"}, std::nullopt);
    row("no moment", line(EveryDay{}, {}), ScheduleFault::NoMoment);
    row("49 moments", line(EveryDay{}, std::vector<Moment>(49, kEight)), ScheduleFault::TooManyMoments);
    row("24:00", line(EveryDay{}, {TimeOfDay{24, 0}}), ScheduleFault::ImpossibleTime);
    row("08:60", line(EveryDay{}, {TimeOfDay{8, 60}}), ScheduleFault::ImpossibleTime);
    row("-1 h", line(EveryDay{}, {TimeOfDay{-1, 0}}), ScheduleFault::ImpossibleTime);
    row("minus minutes", line(EveryDay{}, {DayMoment{DayPoint::Noon, Meal::Before, -1}}), ScheduleFault::ImpossibleTime);
    row("days before a meal", line(EveryDay{}, {DayMoment{DayPoint::Noon, Meal::Before, 2000}}), ScheduleFault::ImpossibleTime);
    row("30 February", line(EveryDay{}, {kEight}, "2026-02-30"), ScheduleFault::ImpossibleDate);
    row("a month for a date", line(EveryDay{}, {kEight}, "2026-02"), ScheduleFault::ImpossibleDate);
    Schedule backwards = line(EveryDay{});
    backwards.until = "2026-11-01";
    row("ends before it begins", backwards, ScheduleFault::EndsBeforeItBegins);
    row("every 2 days since never", line(EveryNDays{2}, {kEight}, ""), ScheduleFault::NoFirstDay);
    row("a cycle since never", line(Cycle{}, {kEight}, ""), ScheduleFault::NoFirstDay);
    row("every second week since never", line(OnWeekdays{1, 2}, {kEight}, ""), ScheduleFault::NoFirstDay);
    row("every 0 days", line(EveryNDays{0}), ScheduleFault::ImpossibleNumber);
    row("every -3 days", line(EveryNDays{-3}), ScheduleFault::ImpossibleNumber);
    row("every 2 billion days", line(EveryNDays{2'000'000'000}), ScheduleFault::ImpossibleNumber);
    row("no day of the week", line(OnWeekdays{0}), ScheduleFault::ImpossibleNumber);
    row("an eighth day of the week", line(OnWeekdays{128}), ScheduleFault::ImpossibleNumber);
    row("0 days on", line(Cycle{0, 7}), ScheduleFault::ImpossibleNumber);
    row("-1 days off", line(Cycle{14, -1}), ScheduleFault::ImpossibleNumber);
    row("0 a day as needed", line(AsNeeded{0, {}}), ScheduleFault::ImpossibleNumber);
    row("-1 minute apart", line(AsNeeded{{}, -1}), ScheduleFault::ImpossibleNumber);
}

void TestSchedule::faultOf_whatNobodyCanFollow_isNamed()
{
    QFETCH(Schedule, schedule);
    QFETCH(int, fault);
    const auto found = faultOf(schedule);
    QCOMPARE(found ? int(*found) : -1, fault);
    if (found)
        QVERIFY(dueDoses(std::vector{medicine({schedule})}, days("2026-11-01", "2026-11-30"), paris).empty());
}

void TestSchedule::localDay_text_isExact_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("day");
    QTest::newRow("first") << QByteArray("1970-01-01") << 0;
    QTest::newRow("before it") << QByteArray("1969-12-31") << -1;
    QTest::newRow("leap day") << QByteArray("2028-02-29") << 21243;
    QTest::newRow("no leap day") << QByteArray("2027-02-29") << INT_MIN;
    QTest::newRow("year only") << QByteArray("2027") << INT_MIN;
    QTest::newRow("with a time") << QByteArray("2027-01-01T00:00Z") << INT_MIN;
    QTest::newRow("empty") << QByteArray() << INT_MIN;
}

void TestSchedule::localDay_text_isExact()
{
    QFETCH(QByteArray, text);
    QFETCH(int, day);
    const auto read = localDayFromIso(text.toStdString());
    QCOMPARE(read ? read->days : INT_MIN, day);
    if (read)
        QCOMPARE(toIso(*read), text.toStdString());
}

void TestSchedule::asNeeded_limits_data()
{
    QTest::addColumn<int>("maxPerDay");
    QTest::addColumn<int>("minutesApart");
    QTest::addColumn<QList<int>>("minutesAgo");
    QTest::addColumn<int>("allowedIn"); // minutes from now, 0: now
    QTest::addColumn<int>("left");
    QTest::newRow("no limits") << -1 << -1 << QList<int>{1, 2, 3} << 0 << -1;
    QTest::newRow("first of four") << 4 << 240 << QList<int>{} << 0 << 4;
    QTest::newRow("too soon") << 4 << 240 << QList<int>{239} << 1 << 3;
    QTest::newRow("just long enough") << 4 << 240 << QList<int>{240} << 0 << 3;
    QTest::newRow("the fourth is the last") << 4 << -1 << QList<int>{60, 120, 180, 240} << 1200 << 0;
    QTest::newRow("the fourth of yesterday counts") << 4 << -1 << QList<int>{1439, 1000, 500, 300} << 1 << 0;
    QTest::newRow("out of the 24 hours") << 4 << -1 << QList<int>{1440, 1000, 500, 300} << 0 << 1;
    QTest::newRow("more than allowed were taken") << 2 << -1 << QList<int>{10, 20, 30} << 1420 << 0;
    QTest::newRow("both limits, the longer wait holds") << 1 << 2880 << QList<int>{60} << 2820 << 0;
    QTest::newRow("declared for later") << -1 << 60 << QList<int>{-30} << 60 << -1;
    QTest::newRow("none allowed at all") << 0 << -1 << QList<int>{} << -1 << 0;
}

void TestSchedule::asNeeded_limits()
{
    QFETCH(int, maxPerDay);
    QFETCH(int, minutesApart);
    QFETCH(QList<int>, minutesAgo);
    QFETCH(int, allowedIn);
    QFETCH(int, left);
    AsNeeded limits;
    if (maxPerDay >= 0)
        limits.maxPerDay = maxPerDay;
    if (minutesApart >= 0)
        limits.minutesApart = minutesApart;
    const platform::Instant now{1'795'255'200'000};
    std::vector<platform::Instant> taken;
    for (const int ago : minutesAgo)
        taken.push_back({now.ms - ago * 60'000LL});
    const AsNeededState state = asNeeded(limits, taken, now);
    QCOMPARE(state.left.value_or(-1), left);
    QCOMPARE(state.allowed, allowedIn == 0);
    QCOMPARE(state.from.has_value(), allowedIn > 0);
    if (state.from)
        QCOMPARE(state.from->ms, now.ms + allowedIn * 60'000LL);
}

QTEST_APPLESS_MAIN(TestSchedule)
#include "tst_schedule.moc"
