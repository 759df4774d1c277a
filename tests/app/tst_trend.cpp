// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the shape of a chart: every place of the axis is there, gaps stay gaps, and a mean is that of the values.
#include "app/domain/trend.h"

#include <QTest>

#include <numeric>

using namespace domain;

namespace {

LocalDay day(const char *iso)
{
    return *localDayFromIso(iso);
}

DayRange span(const char *first, const char *last)
{
    return {day(first), day(last)};
}

} // namespace

class TestTrend : public QObject {
    Q_OBJECT

private slots:
    void stepFor_period_fitsAScreen_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("step");
        QTest::newRow("a week") << 7 << int(TrendStep::Day);
        QTest::newRow("30 days") << 30 << int(TrendStep::Day);
        QTest::newRow("3 months") << 90 << int(TrendStep::Week);
        QTest::newRow("a year") << 365 << int(TrendStep::Month);
        QTest::newRow("5 years") << 1826 << int(TrendStep::Quarter);
    }
    void stepFor_period_fitsAScreen()
    {
        QFETCH(int, days);
        QFETCH(int, step);
        QCOMPARE(int(stepFor(days)), step);
        QVERIFY(trend({}, {day("2026-11-21"), {day("2026-11-21").days + days - 1}}, TrendStep(step)).size() <= 31);
    }

    void trend_placesCoverTheSpanOnce_data()
    {
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("places");
        QTest::newRow("days") << int(TrendStep::Day) << 425;
        QTest::newRow("weeks from Monday") << int(TrendStep::Week) << 61;
        QTest::newRow("months, over two new years") << int(TrendStep::Month) << 14;
        QTest::newRow("quarters") << int(TrendStep::Quarter) << 6;
    }
    void trend_placesCoverTheSpanOnce()
    {
        QFETCH(int, step);
        QFETCH(int, places);
        const DayRange whole = span("2024-12-03", "2026-01-31");
        const auto points = trend({}, whole, TrendStep(step));
        QCOMPARE(int(points.size()), places);
        QCOMPARE(points.front().days.first, whole.first);
        QCOMPARE(points.back().days.last, whole.last);
        for (std::size_t i = 1; i < points.size(); ++i) {
            QCOMPARE(points[i].days.first.days, points[i - 1].days.last.days + 1);
            if (step == int(TrendStep::Week))
                QCOMPARE(weekdayOf(points[i].days.first), 0);
        }
    }

    void trend_gap_staysAGap()
    {
        const std::vector<DayValues> values{{day("2026-11-16"), 1, 71.8, 71.8, 71.8}, {day("2026-11-18"), 1, 72.9, 72.9, 72.9}};
        const auto points = trend(values, span("2026-11-16", "2026-11-18"), TrendStep::Day);
        QCOMPARE(points.size(), 3u);
        QCOMPARE(points[0].mean, 71.8);
        QCOMPARE(points[1].count, 0);
        QCOMPARE(points[2].high, 72.9);
    }

    void trend_mean_isOfTheValuesNotOfTheDays()
    {
        // Three values on Monday, one on Tuesday.
        const std::vector<DayValues> values{{day("2026-11-16"), 3, 100, 120, 330}, {day("2026-11-17"), 1, 130, 130, 130}};
        const auto points = trend(values, span("2026-11-16", "2026-11-22"), TrendStep::Week);
        QCOMPARE(points.size(), 1u);
        QCOMPARE(points[0].count, 4);
        QCOMPARE(points[0].mean, 115.0);
        QCOMPARE(points[0].low, 100.0);
        QCOMPARE(points[0].high, 130.0);
    }

    void trend_valuesOutsideTheSpan_areLeftOut()
    {
        const std::vector<DayValues> values{{day("2026-11-01"), 1, 1, 1, 1}, {day("2026-11-16"), 1, 2, 2, 2}, {day("2026-12-01"), 1, 3, 3, 3}};
        const auto points = trend(values, span("2026-11-10", "2026-11-20"), TrendStep::Day);
        QCOMPARE(std::accumulate(points.begin(), points.end(), 0, [](int sum, const TrendPoint &point) { return sum + point.count; }), 1);
    }
};

QTEST_GUILESS_MAIN(TestTrend)
#include "tst_trend.moc"
