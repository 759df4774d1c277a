// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Declared doses with their denominator: what nobody declared stays apart from what was not taken.
#include "app/domain/dosecount.h"

#include <QTest>

using domain::DoseCount;
using domain::DoseEvent;

namespace {

// Saturday 21 November 2026, 11:00 at +01:00: the dose of 8:00 is due, that of 20:00 is not.
const platform::ZonedTime kNow{{1'795'255'200'000}, 60};
const domain::ZoneOffset kZone = [](platform::Instant) { return 60; };

domain::Medication twiceADay()
{
    domain::Medication medication;
    medication.id = {"bisoprolol"};
    medication.times = {{8, 0}, {20, 0}};
    return medication;
}

DoseEvent declared(const std::string &day, int hour, DoseEvent::State state)
{
    DoseEvent event;
    event.slot = {{"bisoprolol"}, domain::atWallClock(day, {hour, 0}, kZone)};
    event.state = state;
    return event;
}

} // namespace

class TestDoseCount : public QObject {
    Q_OBJECT

private slots:
    void doseDays_nothingDeclared_countsOnlyWhatIsDue()
    {
        const auto days = domain::doseDays(std::vector{twiceADay()}, {}, 2, kNow, kZone);
        QCOMPARE(days.size(), std::size_t(2));
        QCOMPARE(days[0].count, (DoseCount{0, 0, 2}));
        QCOMPARE(days[1].count, (DoseCount{0, 0, 1}));
        QCOMPARE(platform::toIsoDate(days[1].noon), std::string("2026-11-21"));
    }

    void doseDays_declared_keepsThreeStatesApart()
    {
        const std::vector live{declared("2026-11-20", 8, DoseEvent::State::Taken), declared("2026-11-20", 20, DoseEvent::State::Skipped)};
        const auto days = domain::doseDays(std::vector{twiceADay()}, live, 2, kNow, kZone);
        QCOMPARE(days[0].count, (DoseCount{1, 1, 0}));
        QCOMPARE(days[1].count, (DoseCount{0, 0, 1}));
    }

    void doseDays_declaredAhead_countsAtOnce()
    {
        const std::vector live{declared("2026-11-21", 20, DoseEvent::State::Taken)};
        const auto days = domain::doseDays(std::vector{twiceADay()}, live, 1, kNow, kZone);
        QCOMPARE(days[0].count, (DoseCount{1, 0, 1}));
    }

    void doseDays_clockChange_neitherRepeatsNorLosesADay()
    {
        // 25 October 2026 has 25 hours in Paris.
        const domain::ZoneOffset paris = [](platform::Instant at) { return at.ms < 1'792'890'000'000 ? 120 : 60; };
        const platform::ZonedTime evening = domain::atWallClock("2026-10-26", {23, 30}, paris);
        const auto days = domain::doseDays({}, {}, 3, evening, paris);
        QCOMPARE(platform::toIsoDate(days[0].noon), std::string("2026-10-24"));
        QCOMPARE(platform::toIsoDate(days[1].noon), std::string("2026-10-25"));
        QCOMPARE(platform::toIsoDate(days[2].noon), std::string("2026-10-26"));
    }

    void countOf_lastDays_leavesOutOlderOnes()
    {
        const std::vector<domain::DoseDay> days{{kNow, {5, 0, 0}}, {kNow, {1, 2, 3}}, {kNow, {1, 0, 0}}};
        QCOMPARE(domain::countOf(days, 2), (DoseCount{2, 2, 3}));
        QCOMPARE(domain::countOf(days, 9), (DoseCount{7, 2, 3}));
    }
};

QTEST_GUILESS_MAIN(TestDoseCount)
#include "tst_dosecount.moc"
