// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what a rule says at the edges: on the threshold, without a value, twice, out of order, in another unit, from the
// future; and whose number it compared with.
#include "rulebench.h"

#include <QTest>

#include <algorithm>

using namespace rules;
using content::RuleKind;
using testsupport::RuleBench;

namespace {

/// Fever and glucose: one value against a number.
RuleBench single(const char *measure, RuleKind kind, std::optional<double> threshold, const char *unit, content::Range bounds)
{
    RuleBench bench;
    content::Rule &rule = bench.rule();
    rule.measure = content::MeasureId(measure);
    rule.kind = kind;
    rule.windowHours = 0;
    rule.threshold = threshold;
    rule.unit = unit;
    rule.bounds = bounds;
    return bench;
}

QByteArray why(const Finding &found)
{
    QByteArray text;
    for (const SetAside &aside : found.setAside)
        text += QByteArray::fromStdString(aside.fact.value) + ':' + QByteArray::number(int(aside.why)) + ' ';
    return text.trimmed();
}

} // namespace

class TestFindings : public QObject {
    Q_OBJECT

private slots:
    void single_value_atTheThreshold_data();
    void single_value_atTheThreshold();
    void finding_explains_everythingASentenceNeeds();
    void finding_reference_isExplainedWithItsOwner();
    void finding_noValues_isUnknown();
    void finding_oldValue_isUnknown_data();
    void finding_oldValue_isUnknown();
    void finding_missingDays_areCounted();
    void finding_unusableValues_areNamed();
    void finding_twoAtOneInstant_theLaterStampStands();
    void finding_anyOrder_sameAnswer();
    void finding_loss_isBelowZero();
    void finding_newestIsNeverItsOwnReference();
    void threshold_absent_sleepsUntilAClinicianSetsIt();
    void override_fault_data();
    void override_fault();
    void override_newestThatHolds_counts();
    void reference_notFromAClinician_isNoReference();
    void reference_margin_withinBoundsOnly();
    void metSince_feverBetweenTwoCoolValues_isFound();
    void metSince_lateArrival_isFoundAtItsTime();
    void findings_moduleOff_saysNothing();
};

void TestFindings::single_value_atTheThreshold_data()
{
    QTest::addColumn<QByteArray>("measure");
    QTest::addColumn<bool>("above");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<QByteArray>("ruleUnit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<bool>("met");
    const auto row = [](const char *name, const char *measure, bool above, double threshold, const char *ruleUnit, double value, const char *unit, bool met) {
        QTest::newRow(name) << QByteArray(measure) << above << threshold << QByteArray(ruleUnit) << value << QByteArray(unit) << met;
    };
    row("fever on the threshold of 38", "temperature", true, 38, "Cel", 38.0, "Cel", false);
    row("fever just above", "temperature", true, 38, "Cel", 38.1, "Cel", true);
    row("the same, where the surgeon says 38.5", "temperature", true, 38.5, "Cel", 38.1, "Cel", false);
    row("38.5 on its threshold", "temperature", true, 38.5, "Cel", 38.5, "Cel", false);
    row("a thermometer in Fahrenheit, 38", "temperature", true, 38, "Cel", 100.4, "[degF]", false);
    row("a thermometer in Fahrenheit, 38.06", "temperature", true, 38, "Cel", 100.5, "[degF]", true);
    row("glucose 70 is not below 70", "glucose", false, 70, "mg/dL", 70, "mg/dL", false);
    row("glucose 69", "glucose", false, 70, "mg/dL", 69, "mg/dL", true);
    row("glucose 0.70 g/L", "glucose", false, 70, "mg/dL", 0.70, "g/L", false);
    row("glucose 0.69 g/L", "glucose", false, 70, "mg/dL", 0.69, "g/L", true);
    row("glucose 3.9 mmol/L is 70.3", "glucose", false, 70, "mg/dL", 3.9, "mmol/L", false);
    row("glucose 3.8 mmol/L", "glucose", false, 70, "mg/dL", 3.8, "mmol/L", true);
    row("glucose 2.5 g/L is not above 2.5", "glucose", true, 2.5, "g/L", 250, "mg/dL", false);
    row("glucose 14 mmol/L is above 2.5 g/L", "glucose", true, 2.5, "g/L", 14, "mmol/L", true);
    row("ketones do not convert by the mass of glucose", "ketones", true, 1.5, "mmol/L", 300, "mg/dL", false);
    row("a unit only the pack knows", "grip", true, 10, "{squeeze}", 11, "{squeeze}", true);
    row("a unit only the pack knows, on the threshold", "grip", true, 10, "{squeeze}", 10, "{squeeze}", false);
}

void TestFindings::single_value_atTheThreshold()
{
    QFETCH(QByteArray, measure);
    QFETCH(bool, above);
    QFETCH(double, threshold);
    QFETCH(QByteArray, ruleUnit);
    QFETCH(double, value);
    QFETCH(QByteArray, unit);
    QFETCH(bool, met);
    RuleBench bench = single(measure.constData(), above ? RuleKind::Above : RuleKind::Below, threshold, ruleUnit.constData(), {});
    bench.add(0, value, unit.toStdString());
    const Finding found = bench.on(0);
    QCOMPARE(found.outcome == Outcome::Met, met);
    if (met)
        QVERIFY(found.way == Way::Value && found.amount == found.newest->value);
}

void TestFindings::finding_explains_everythingASentenceNeeds()
{
    RuleBench bench;
    bench.overrideTo(1.5);
    bench.weigh({70.0, 70.4, 71.0, 71.8});
    const Finding found = bench.on(3);
    QVERIFY(found.outcome == Outcome::Met && found.way == Way::Window);
    QCOMPARE(found.pack, "heart-failure");
    QCOMPARE(found.packVersion, "1.2.0");
    QCOMPARE(found.rule, "weight-gain");
    QCOMPARE(found.source.value, "a-source");
    QCOMPARE(found.unit, "kg");
    QVERIFY(std::abs(found.amount - 1.8) < 1e-9);
    QCOMPARE(*found.against, 70.0);
    QVERIFY(found.since == RuleBench::at(0));
    QCOMPARE(found.newest->fact.value, "3");
    QCOMPARE(found.threshold->value, 1.5);
    QVERIFY(!found.threshold->fromPack);
    QCOMPARE(found.threshold->by.value, "nurse");
    QVERIFY(found.threshold->at == RuleBench::at(0, 6));
}

void TestFindings::finding_reference_isExplainedWithItsOwner()
{
    RuleBench bench;
    bench.refer(68, 0, domain::role::kPhysician, 1.5);
    bench.weigh({69.0, 69.4, 69.6});
    const Finding found = bench.on(2);
    QVERIFY(found.outcome == Outcome::Met && found.way == Way::Reference);
    QCOMPARE(*found.against, 68.0);
    QCOMPARE(found.threshold->value, 1.5);
    QCOMPARE(found.threshold->by.value, "dr");
}

void TestFindings::finding_noValues_isUnknown()
{
    RuleBench bench;
    const Finding found = bench.on(0);
    QVERIFY(found.outcome == Outcome::Unknown && !found.newest);
    QCOMPARE(found.daysMissing, 4);
    bench.add(0, 70);
    QVERIFY(bench.on(0).outcome == Outcome::Unknown); // one value has nothing to be compared with
}

void TestFindings::finding_oldValue_isUnknown_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("hour");
    QTest::addColumn<bool>("met");
    QTest::newRow("the same morning") << 3 << 7 << true;
    QTest::newRow("36 hours later") << 4 << 19 << true;
    QTest::newRow("37 hours later") << 4 << 20 << false;
    QTest::newRow("a week later") << 10 << 7 << false;
}

void TestFindings::finding_oldValue_isUnknown()
{
    QFETCH(int, day);
    QFETCH(int, hour);
    QFETCH(bool, met);
    RuleBench bench;
    bench.weigh({70.0, 70.0, 70.0, 73.0});
    const Finding found = finding(bench.question(RuleBench::at(day, hour)));
    QVERIFY(found.outcome == (met ? Outcome::Met : Outcome::Unknown));
    QVERIFY(found.newest); // it is said which value is old
}

void TestFindings::finding_missingDays_areCounted()
{
    RuleBench bench;
    bench.weigh({70.0, RuleBench::kMissing, RuleBench::kMissing, 70.5});
    QCOMPARE(bench.on(3).daysMissing, 2);
    QVERIFY(bench.on(3).outcome == Outcome::NotMet);
}

void TestFindings::finding_unusableValues_areNamed()
{
    RuleBench bench;
    bench.weigh({70.0, 70.0});
    bench.measures.push_back(bench.measures[0]);
    bench.add(1, 172, "cm", 8);
    bench.add(1, 500, "", 8);
    bench.add(1, std::numeric_limits<double>::infinity(), "kg", 9);
    bench.add(1, 5e8, "kg", 9);
    bench.add(2, 90, "kg");
    bench.add(1, 99, "kg", 12).envelope.occurredAt.at.ms += 5 * 60'000; // a clock a little ahead is not the future
    bench.measures.back().value = 70;
    const Finding found = bench.on(1);
    QVERIFY(found.outcome == Outcome::NotMet);
    QCOMPARE(why(found), "3:2 4:2 5:3 6:3 7:1 0:0");
}

void TestFindings::finding_twoAtOneInstant_theLaterStampStands()
{
    RuleBench bench;
    bench.weigh({70.0, 70.0});
    bench.add(1, 73).envelope.stamp.counter = 1;
    QVERIFY(bench.on(1).outcome == Outcome::Met);
    std::swap(bench.measures[1].envelope.stamp, bench.measures[2].envelope.stamp);
    QVERIFY(bench.on(1).outcome == Outcome::NotMet);
}

void TestFindings::finding_anyOrder_sameAnswer()
{
    RuleBench bench;
    bench.weigh({70.0, 70.3, 71.0, 72.4, 71.9});
    const Finding straight = bench.on(4);
    std::ranges::sort(bench.measures, {}, &domain::Measure::value);
    do {
        QVERIFY(bench.on(4) == straight);
    } while (std::ranges::next_permutation(bench.measures, {}, [](const domain::Measure &measure) { return measure.value; }).found);
}

void TestFindings::finding_loss_isBelowZero()
{
    RuleBench bench;
    bench.rule().kind = RuleKind::Loss;
    bench.weigh({70.0, 69.0, 67.9});
    const Finding found = bench.on(2);
    QVERIFY(found.outcome == Outcome::Met);
    QVERIFY(std::abs(found.amount + 2.1) < 1e-9);
    bench.measures.back().value = 68.0;
    QVERIFY(bench.on(2).outcome == Outcome::NotMet);
}

void TestFindings::finding_newestIsNeverItsOwnReference()
{
    // A week of one value, then one far above: whatever it is compared with must not move when it moves.
    RuleBench bench;
    bench.weigh(std::vector<double>(12, 70.0));
    bench.add(15, 73);
    const auto against = bench.on(15).against;
    bench.measures.back().value = 90;
    QVERIFY(bench.on(15).way == Way::Median);
    QVERIFY(against == 70.0 && bench.on(15).against == against);
}

void TestFindings::threshold_absent_sleepsUntilAClinicianSetsIt()
{
    RuleBench bench;
    bench.rule().threshold.reset();
    bench.weigh({70.0, 75.0});
    QVERIFY(bench.on(1).outcome == Outcome::Asleep);
    bench.overrideTo(2);
    QVERIFY(bench.on(1).outcome == Outcome::Met);
}

void TestFindings::override_fault_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<int>("day");
    QTest::addColumn<bool>("ofPack");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, double value, const char *unit, const char *role, int day, bool ofPack, std::optional<OverrideFault> fault) {
        QTest::newRow(name) << value << QByteArray(unit) << QByteArray(role) << day << ofPack << (fault ? int(*fault) : -1);
    };
    row("a nurse, within", 1.5, "kg", "nurse", 0, false, {});
    row("a physician, lowest", 1, "kg", "physician", 0, false, {});
    row("a pharmacist, highest", 2.5, "kg", "pharmacist", 0, false, {});
    row("in grams", 1500, "g", "nurse", 0, false, {});
    row("below the bounds", 0.99, "kg", "nurse", 0, false, OverrideFault::OutOfBounds);
    row("above the bounds", 2.51, "kg", "nurse", 0, false, OverrideFault::OutOfBounds);
    row("3 lb are 1.36 kg", 3, "[lb_av]", "nurse", 0, false, {});
    row("2 lb are below 1 kg", 2, "[lb_av]", "nurse", 0, false, OverrideFault::OutOfBounds);
    row("the patient", 1.5, "kg", "patient", 0, false, OverrideFault::NotAClinician);
    row("the caregiver", 1.5, "kg", "caregiver", 0, false, OverrideFault::NotAClinician);
    row("the hub", 1.5, "kg", "hub", 0, false, OverrideFault::NotAClinician);
    row("nobody", 1.5, "kg", "", 0, false, OverrideFault::NotAClinician);
    row("in centimetres", 1.5, "cm", "nurse", 0, false, OverrideFault::Unreadable);
    row("not a number", std::numeric_limits<double>::quiet_NaN(), "kg", "nurse", 0, false, OverrideFault::Unreadable);
    row("of tomorrow", 1.5, "kg", "nurse", 2, false, OverrideFault::NotYet);
    row("a rule of the pack alone", 1.5, "kg", "nurse", 0, true, OverrideFault::NotAnOpenRule);
}

void TestFindings::override_fault()
{
    QFETCH(double, value);
    QFETCH(QByteArray, unit);
    QFETCH(QByteArray, role);
    QFETCH(int, day);
    QFETCH(bool, ofPack);
    QFETCH(int, fault);
    RuleBench bench;
    bench.rule().setBy = ofPack ? content::SetBy::Pack : content::SetBy::Clinician;
    const Override &made = bench.overrideTo(value, {role.toStdString()}, day, unit.toStdString());
    const auto found = faultOf(made, bench.rule(), RuleBench::at(1));
    QCOMPARE(found ? int(*found) : -1, fault);
    // One that does not hold changes nothing.
    QCOMPARE(thresholdOf(bench.pack, bench.rule(), bench.overrides, RuleBench::at(1))->fromPack, fault != -1);
}

void TestFindings::override_newestThatHolds_counts()
{
    RuleBench bench;
    bench.overrideTo(1.2, domain::role::kNurse, 3);
    bench.overrideTo(1.8, domain::role::kPhysician, 1);
    bench.overrideTo(9, domain::role::kPhysician, 4);
    const auto value = [&](int day) { return thresholdOf(bench.pack, bench.rule(), bench.overrides, RuleBench::at(day))->value; };
    QCOMPARE(value(0), 2.0);
    QCOMPARE(value(2), 1.8);
    QCOMPARE(value(5), 1.2);
    bench.overrides[0].rule = "another";
    QCOMPARE(value(5), 1.8);
}

void TestFindings::reference_notFromAClinician_isNoReference()
{
    RuleBench bench;
    bench.weigh({72.0, 72.1});
    bench.refer(69, 0, domain::role::kPatient);
    QVERIFY(bench.on(1).outcome == Outcome::NotMet);
    bench.refer(69, 0, domain::role::kNurse);
    QVERIFY(bench.on(1).outcome == Outcome::Met);
    bench.reference->unit = "cm";
    QVERIFY(bench.on(1).outcome == Outcome::NotMet);
    bench.refer(69, 2);
    QVERIFY(bench.on(1).outcome == Outcome::NotMet); // set after the value was taken
}

void TestFindings::reference_margin_withinBoundsOnly()
{
    RuleBench bench;
    bench.weigh({70.0, 70.6, 71.3});
    bench.refer(70, 0, domain::role::kPhysician, 1.2);
    QVERIFY(bench.on(2).outcome == Outcome::Met);
    bench.refer(70, 0, domain::role::kPhysician, 0.1);
    QVERIFY(bench.on(2).outcome == Outcome::NotMet);
}

void TestFindings::metSince_feverBetweenTwoCoolValues_isFound()
{
    RuleBench bench = single("temperature", RuleKind::Above, 38, "Cel", {37.5, 39});
    bench.add(0, 37.2, "Cel", 8);
    bench.add(0, 39.1, "Cel", 12);
    bench.add(0, 37.0, "Cel", 18);
    const Question asked = bench.question(RuleBench::at(0, 20));
    QVERIFY(finding(asked).outcome == Outcome::NotMet);
    const auto met = metSince(asked, {0});
    QCOMPARE(met.size(), std::size_t(1));
    QCOMPARE(met[0].amount, 39.1);
    QVERIFY(metSince(asked, RuleBench::at(0, 12).at).empty());
}

void TestFindings::metSince_lateArrival_isFoundAtItsTime()
{
    RuleBench bench;
    bench.weigh({70.0, 70.0, RuleBench::kMissing, 70.0, 70.0});
    bench.add(2, 72.5); // the phone of the caregiver was off
    const auto met = metSince(bench.question(RuleBench::at(4, 12)), {0});
    QCOMPARE(met.size(), std::size_t(1));
    QVERIFY(met[0].newest->at == RuleBench::at(2));
}

void TestFindings::findings_moduleOff_saysNothing()
{
    RuleBench bench;
    bench.weigh({70.0, 73.0});
    bench.refer(70);
    const std::vector<const content::Pack *> packs{&bench.pack};
    const std::vector references{*bench.reference};
    QVERIFY(findings(Module::Off, packs, bench.measures, {}, references, RuleBench::at(1)).empty());
    const auto found = findings(Module::On, packs, bench.measures, {}, references, RuleBench::at(1));
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found[0].outcome == Outcome::Met);
}

QTEST_APPLESS_MAIN(TestFindings)
#include "tst_findings.moc"
