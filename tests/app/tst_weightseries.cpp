// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// G-28: the weight rule on made-up patients, each with the day it must speak and the way it must see it. Threshold 2 kg in
// 3 days; nothing here is a patient.
#include "rulebench.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace rules;
using testsupport::RuleBench;

using Days = std::vector<double>;
using Prepare = std::function<void(RuleBench &)>;
Q_DECLARE_METATYPE(Prepare)

namespace {

constexpr double kMissing = RuleBench::kMissing;
constexpr int kNever = -1;

/// `stable` days at 70, then a rise of `step` a day for `rising` days, as a scale shows it.
Days rise(int stable, double step, int rising)
{
    Days values(static_cast<std::size_t>(stable), 70.0);
    for (int day = 1; day <= rising; ++day)
        values.push_back(std::round((70 + step * day) * 10) / 10);
    return values;
}

Days then(Days first, const Days &more)
{
    first.insert(first.end(), more.begin(), more.end());
    return first;
}

} // namespace

class TestWeightSeries : public QObject {
    Q_OBJECT

private slots:
    void series_speaksOnItsDay_data();
    void series_speaksOnItsDay();
};

void TestWeightSeries::series_speaksOnItsDay_data()
{
    QTest::addColumn<Prepare>("prepare");
    QTest::addColumn<int>("firstDay");
    QTest::addColumn<int>("way");
    const auto row = [](const char *name, int day, Way way, const Prepare &prepare) { QTest::newRow(name) << prepare << day << int(way); };
    const auto quiet = [&row](const char *name, const Prepare &prepare) { row(name, kNever, Way::Value, prepare); };

    quiet("01 the same every day", [](RuleBench &b) { b.weigh(Days(30, 70.0)); });
    quiet("02 half a kilo up and down", [](RuleBench &b) {
        Days days;
        for (int day = 0; day < 30; ++day)
            days.push_back(day % 2 ? 70.5 : 69.5);
        b.weigh(days);
    });
    row("03 +2.1 overnight", 5, Way::Window, [](RuleBench &b) { b.weigh(then(Days(5, 70.0), {72.1})); });
    row("04 +2.1 in three days", 7, Way::Window, [](RuleBench &b) { b.weigh(rise(5, 0.7, 3)); });
    quiet("05 exactly +2.0 in three days, then back", [](RuleBench &b) { b.weigh(then(Days(5, 70.0), {70.7, 71.4, 72.0, 70.5, 70.0})); });
    row("06 +2.1 in four days: the window alone would miss it", 13, Way::Median, [](RuleBench &b) { b.weigh(then(Days(10, 70.0), {70.5, 71.0, 71.6, 72.1})); });
    row("07 +0.3 a day from the first day, no reference", 10, Way::Median, [](RuleBench &b) { b.weigh(then({70.0}, rise(0, 0.3, 29))); });
    row("08 +0.3 a day with a reference", 7, Way::Reference, [](RuleBench &b) {
        b.refer(70);
        b.weigh(then({70.0}, rise(0, 0.3, 29)));
    });
    row("09 ten calm days, then +0.3 a day", 16, Way::Median, [](RuleBench &b) { b.weigh(rise(10, 0.3, 30)); });
    row("10 +0.1 a day, only a reference sees it", 31, Way::Reference, [](RuleBench &b) {
        b.refer(70);
        b.weigh(rise(11, 0.1, 30));
    });
    quiet("11 +0.1 a day, nobody set a reference", [](RuleBench &b) { b.weigh(rise(11, 0.1, 30)); });
    row("12 +2.5 and back the next day: it was said", 5, Way::Window, [](RuleBench &b) { b.weigh(then(Days(5, 70.0), {72.5, 70.0, 70.0})); });
    row("13 three days without the scale, then +2.2", 9, Way::Median,
        [](RuleBench &b) { b.weigh(then(Days(6, 70.0), {kMissing, kMissing, kMissing, 72.2})); });
    quiet("14 two values nine days apart say nothing", [](RuleBench &b) { b.weigh({70.0, kMissing, kMissing, kMissing, kMissing, kMissing, kMissing, kMissing, kMissing, 73.0}); });
    row("15 the same two values with a reference", 9, Way::Reference, [](RuleBench &b) {
        b.refer(70);
        b.weigh({70.0, kMissing, kMissing, kMissing, kMissing, kMissing, kMissing, kMissing, kMissing, 73.0});
    });
    row("16 every second day, +2.2", 8, Way::Window, [](RuleBench &b) { b.weigh({70.0, kMissing, 70.0, kMissing, 70.0, kMissing, 70.0, kMissing, 72.2}); });
    quiet("17 -4 kg in three days is not a gain", [](RuleBench &b) { b.weigh(then(Days(6, 74.0), {72.5, 71.0, 70.0, 70.0})); });
    row("18 down with the tablets, then up again", 12, Way::Window, [](RuleBench &b) { b.weigh(then(Days(6, 74.0), {72.0, 71.0, 70.0, 70.0, 70.8, 71.5, 72.3})); });
    quiet("19 heavier each evening", [](RuleBench &b) {
        for (int day = 0; day < 20; ++day) {
            b.add(day, 70);
            b.add(day, 71.3, "kg", 20);
        }
    });
    row("20 entered in any order, twice, and once in pounds", 5, Way::Window, [](RuleBench &b) {
        b.weigh(then(Days(5, 70.0), {72.1}));
        b.measures.push_back(b.measures.front());
        b.measures[2].value = 154.3; // lb: 69.99 kg
        b.measures[2].unit = "[lb_av]";
        std::ranges::reverse(b.measures);
    });
    quiet("21 a value in centimetres and one of the future", [](RuleBench &b) {
        b.weigh(Days(5, 70.0));
        b.add(4, 172, "cm", 9);
        b.add(60, 79);
    });
    row("22 a clinician sets 1 kg", 6, Way::Window, [](RuleBench &b) {
        b.overrideTo(1);
        b.weigh(rise(5, 0.55, 3));
    });
    quiet("23 0.2 kg is outside what may be set", [](RuleBench &b) {
        b.overrideTo(0.2);
        b.weigh(rise(5, 0.2, 3));
    });
    row("24 a reference set late counts from then on", 21, Way::Reference, [](RuleBench &b) {
        b.refer(70, 12);
        b.weigh(then({70.0}, rise(0, 0.1, 29)));
    });
}

void TestWeightSeries::series_speaksOnItsDay()
{
    QFETCH(Prepare, prepare);
    QFETCH(int, firstDay);
    QFETCH(int, way);
    RuleBench bench;
    prepare(bench);
    // Asked each noon; what lies ahead of that noon is the future, and the rule must not look at it.
    int spoke = kNever;
    Way by = Way::Value;
    const int last = 45;
    for (int day = 0; day < last && spoke == kNever; ++day) {
        const Finding found = bench.on(day);
        if (found.outcome == Outcome::Met) {
            spoke = day;
            by = found.way;
        }
    }
    QCOMPARE(spoke, firstDay);
    QCOMPARE(int(by), way);
    // Read in one go afterwards, value by value, it is the same day.
    const auto met = metSince(bench.question(RuleBench::at(last, 12)), {0});
    QCOMPARE(met.empty(), firstDay == kNever);
    if (!met.empty())
        QCOMPARE(platform::toIsoDate(met.front().newest->at), platform::toIsoDate(RuleBench::at(firstDay)));
}

QTEST_APPLESS_MAIN(TestWeightSeries)
#include "tst_weightseries.moc"
