// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects numbers from their units: 2 kg is not 3 lb, and 0.70 g/L, 70 mg/dL and 3.9 mmol/L are one glucose.
#include "app/domain/units.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace domain;
using platform::ErrorCode;

Q_DECLARE_METATYPE(domain::Unit)
Q_DECLARE_METATYPE(domain::Substance)

class TestUnits : public QObject {
    Q_OBJECT

private slots:
    void convert_knownPairs_data();
    void convert_knownPairs();
    void convert_twoKilograms_areNotThreePounds();
    void convert_unknownPair_isRefused();
    void convert_whatIsNoMeasure_isRefused_data();
    void convert_whatIsNoMeasure_isRefused();
    void shown_everyValueOfAScale_roundTripsOrIsRefused_data();
    void shown_everyValueOfAScale_roundTripsOrIsRefused();
    void shown_tooFewDecimals_isRefused();
    void ucum_codes_areReadBothWays();
    void rounded_half_goesAwayFromZero_data();
    void rounded_half_goesAwayFromZero();
};

void TestUnits::convert_knownPairs_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<Unit>("from");
    QTest::addColumn<Unit>("to");
    QTest::addColumn<double>("expected");
    QTest::newRow("kg to g") << 72.4 << Unit::Kilogram << Unit::Gram << 72'400.0;
    QTest::newRow("1 lb by definition") << 1.0 << Unit::Pound << Unit::Kilogram << 0.45359237;
    QTest::newRow("160 lb") << 160.0 << Unit::Pound << Unit::Kilogram << 72.5747792;
    QTest::newRow("g to lb") << 453.59237 << Unit::Gram << Unit::Pound << 1.0;
    QTest::newRow("water freezes") << 0.0 << Unit::Celsius << Unit::Fahrenheit << 32.0;
    QTest::newRow("water boils") << 212.0 << Unit::Fahrenheit << Unit::Celsius << 100.0;
    QTest::newRow("where both are the same") << -40.0 << Unit::Celsius << Unit::Fahrenheit << -40.0;
    QTest::newRow("38 degrees") << 38.0 << Unit::Celsius << Unit::Fahrenheit << 100.4;
    QTest::newRow("38.5 degrees") << 38.5 << Unit::Celsius << Unit::Fahrenheit << 101.3;
    QTest::newRow("g/L to mg/dL") << 1.26 << Unit::GramsPerLitre << Unit::MilligramsPerDecilitre << 126.0;
    QTest::newRow("mmol/L to mg/dL") << 10.0 << Unit::MillimolesPerLitre << Unit::MilligramsPerDecilitre << 180.156;
    QTest::newRow("mg/dL to mmol/L") << 70.0 << Unit::MilligramsPerDecilitre << Unit::MillimolesPerLitre << 3.885521;
    QTest::newRow("g/L to mmol/L") << 2.5 << Unit::GramsPerLitre << Unit::MillimolesPerLitre << 13.876862;
    QTest::newRow("the same unit") << 130.0 << Unit::MillimetresMercury << Unit::MillimetresMercury << 130.0;
}

void TestUnits::convert_knownPairs()
{
    QFETCH(double, value);
    QFETCH(Unit, from);
    QFETCH(Unit, to);
    QFETCH(double, expected);
    const auto there = convert(value, from, to, Substance::Glucose);
    QVERIFY(there);
    QVERIFY(std::abs(*there - expected) < 1e-6);
    const auto back = convert(*there, to, from, Substance::Glucose);
    QVERIFY(back && std::abs(*back - value) < 1e-9);
}

void TestUnits::convert_twoKilograms_areNotThreePounds()
{
    QCOMPARE(rounded(*convert(2, Unit::Kilogram, Unit::Pound), 1), 4.4);
    QVERIFY(*convert(3, Unit::Pound, Unit::Kilogram) < 1.5);
}

void TestUnits::convert_unknownPair_isRefused()
{
    const auto refused = [](Unit from, Unit to, Substance substance) {
        const auto result = convert(1, from, to, substance);
        return !result && result.error().code == ErrorCode::Invalid;
    };
    for (int from = 0; from <= int(Unit::StepsPerDay); ++from) {
        for (int to = 0; to <= int(Unit::StepsPerDay); ++to) {
            const auto kind = [](int unit) { return unit <= int(Unit::Pound) ? 1 : unit <= int(Unit::Fahrenheit) ? 2 : unit <= int(Unit::MillimolesPerLitre) ? 3 : 10 + unit; };
            QCOMPARE(refused(Unit(from), Unit(to), Substance::Glucose), from != to && kind(from) != kind(to));
            // Without a substance no concentration converts: 1 mmol/L of something else is another mass.
            if (kind(from) == 3 && kind(to) == 3 && from != to)
                QVERIFY(refused(Unit(from), Unit(to), Substance::None));
        }
    }
}

void TestUnits::convert_whatIsNoMeasure_isRefused_data()
{
    QTest::addColumn<double>("value");
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity();
    QTest::newRow("minus infinite") << -std::numeric_limits<double>::infinity();
    QTest::newRow("a million") << 1e6;
    QTest::newRow("minus a million") << -1e6;
    QTest::newRow("the largest double") << std::numeric_limits<double>::max();
    QTest::newRow("fits in kilograms, not in grams") << 999'999.0;
}

void TestUnits::convert_whatIsNoMeasure_isRefused()
{
    QFETCH(double, value);
    QVERIFY(!convert(value, Unit::Kilogram, Unit::Gram));
    QVERIFY(!convertShown({value, Unit::Kilogram, 1}, Unit::Gram, 0));
}

void TestUnits::shown_everyValueOfAScale_roundTripsOrIsRefused_data()
{
    QTest::addColumn<Unit>("from");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<int>("steps"); // of the last shown decimal, from 0
    QTest::addColumn<Unit>("to");
    QTest::addColumn<int>("toDecimals");
    QTest::addColumn<bool>("always"); // false: some are refused
    QTest::newRow("kg in g") << Unit::Kilogram << 1 << 2500 << Unit::Gram << 0 << true;
    QTest::newRow("kg in lb") << Unit::Kilogram << 1 << 2500 << Unit::Pound << 1 << true;
    QTest::newRow("kg in whole lb") << Unit::Kilogram << 1 << 2500 << Unit::Pound << 0 << false;
    QTest::newRow("lb in kg") << Unit::Pound << 1 << 5000 << Unit::Kilogram << 2 << true;
    QTest::newRow("lb in kg, one decimal") << Unit::Pound << 1 << 5000 << Unit::Kilogram << 1 << false;
    QTest::newRow("°C in °F") << Unit::Celsius << 1 << 450 << Unit::Fahrenheit << 1 << true;
    QTest::newRow("°F in °C, two decimals") << Unit::Fahrenheit << 1 << 1130 << Unit::Celsius << 2 << true;
    QTest::newRow("°F in °C, one decimal") << Unit::Fahrenheit << 1 << 1130 << Unit::Celsius << 1 << false;
    QTest::newRow("mg/dL in g/L") << Unit::MilligramsPerDecilitre << 0 << 600 << Unit::GramsPerLitre << 2 << true;
    QTest::newRow("g/L in mg/dL") << Unit::GramsPerLitre << 2 << 600 << Unit::MilligramsPerDecilitre << 0 << true;
    QTest::newRow("mmol/L in mg/dL") << Unit::MillimolesPerLitre << 1 << 333 << Unit::MilligramsPerDecilitre << 0 << true;
    QTest::newRow("mg/dL in mmol/L, one decimal") << Unit::MilligramsPerDecilitre << 0 << 600 << Unit::MillimolesPerLitre << 1 << false;
    QTest::newRow("mg/dL in mmol/L, two decimals") << Unit::MilligramsPerDecilitre << 0 << 600 << Unit::MillimolesPerLitre << 2 << true;
}

void TestUnits::shown_everyValueOfAScale_roundTripsOrIsRefused()
{
    QFETCH(Unit, from);
    QFETCH(int, decimals);
    QFETCH(int, steps);
    QFETCH(Unit, to);
    QFETCH(int, toDecimals);
    QFETCH(bool, always);
    int refused = 0;
    for (int step = 0; step <= steps; ++step) {
        const double value = step / std::pow(10.0, decimals);
        const auto there = convertShown({value, from, decimals}, to, toDecimals, Substance::Glucose);
        if (!there) {
            ++refused;
            continue;
        }
        const double back = rounded(*convert(there->value, to, from, Substance::Glucose), decimals);
        QCOMPARE(QByteArray::number(back, 'f', decimals), QByteArray::number(value, 'f', decimals));
    }
    QCOMPARE(refused == 0, always);
}

void TestUnits::shown_tooFewDecimals_isRefused()
{
    const Shown mg{71, Unit::MilligramsPerDecilitre, 0};
    QVERIFY(!convertShown(mg, Unit::MillimolesPerLitre, 1, Substance::Glucose));
    QCOMPARE(convertShown(mg, Unit::MillimolesPerLitre, 2, Substance::Glucose)->value, 3.94);
    QCOMPARE(convertShown({70, Unit::MilligramsPerDecilitre, 0}, Unit::MillimolesPerLitre, 1, Substance::Glucose)->value, 3.9);
    QVERIFY(!convertShown(mg, Unit::MillimolesPerLitre, 7, Substance::Glucose));
    QVERIFY(!convertShown(mg, Unit::MillimolesPerLitre, -1, Substance::Glucose));
}

void TestUnits::ucum_codes_areReadBothWays()
{
    for (int unit = 0; unit <= int(Unit::StepsPerDay); ++unit)
        QVERIFY(unitFromUcum(toUcum(Unit(unit))) == Unit(unit));
    for (const char *code : {"", "KG", "lb", "°C", "mg/dl", "mmHg", "kg "})
        QVERIFY(!unitFromUcum(code));
}

void TestUnits::rounded_half_goesAwayFromZero_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<double>("expected");
    QTest::newRow("half up") << 2.5 << 0 << 3.0;
    QTest::newRow("half down") << -2.5 << 0 << -3.0;
    QTest::newRow("not quite in binary") << 1.005 << 2 << 1.01;
    QTest::newRow("below half") << 1.0049 << 2 << 1.0;
    QTest::newRow("zero") << 0.0 << 3 << 0.0;
}

void TestUnits::rounded_half_goesAwayFromZero()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QFETCH(double, expected);
    QCOMPARE(rounded(value, decimals), expected);
}

QTEST_APPLESS_MAIN(TestUnits)
#include "tst_units.moc"
