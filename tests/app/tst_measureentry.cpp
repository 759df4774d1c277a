// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the way from a finger to a value: what is no value is refused in words and kept, a moment has passed, and a unit
// converts exactly or not at all.
#include "tests/app/patientbench.h"

#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;
using testsupport::PatientBench;
using viewmodels::MeasureEntryViewModel;

namespace {

std::vector<domain::Measure> weights(PatientBench &bench)
{
    return *bench.workspace->store.measures.live(PatientBench::kJeanne, "weight", {0}, {bench.clock.now().ms + 1});
}

MeasureEntryViewModel &entered(PatientBench &bench, const QString &text)
{
    MeasureEntryViewModel *entry = bench.space().openMeasure(u"weight"_s);
    entry->setText(text);
    entry->save();
    return *entry;
}

} // namespace

class TestMeasureEntry : public QObject {
    Q_OBJECT

private slots:
    // ---- what is refused

    void save_noValueAMeasureHas_isRefusedAndKept_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "NaN", "inf", "-5", "1e9", "99999999999", "72.4 lb", "72,4,1", "kg", "72 mmHg"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void save_noValueAMeasureHas_isRefusedAndKept()
    {
        QFETCH(QString, text);
        PatientBench bench;
        const MeasureEntryViewModel &entry = entered(bench, text);
        QVERIFY(!entry.errorText().isEmpty());
        QCOMPARE(entry.text(), text);
        QCOMPARE(entry.recordedText(), QString());
        QVERIFY(weights(bench).empty());
    }

    // ---- the moment

    void time_ofYesterday_isKept()
    {
        PatientBench bench;
        MeasureEntryViewModel *entry = bench.space().openMeasure(u"weight"_s);
        QCOMPARE(entry->whenText(), u"Now"_s);
        entry->changeTime();
        QVERIFY(entry->isChoosingTime());
        QCOMPARE(entry->day(), entry->latestDay());
        entry->chooseDay(QString::fromStdString(domain::toIso({domain::localDayOf(bench.clock.zonedNow()).days - 1})));
        entry->chooseMinutes(21 * 60 + 5);
        entry->confirmTime();
        QVERIFY(!entry->isChoosingTime());
        QCOMPARE(entry->whenText(), u"Yesterday at 9:05pm"_s);
        entry->setText(u"72.4"_s);
        entry->save();
        QCOMPARE(entry->recordedText(), u"Recorded: 72.4\u00A0kg, yesterday at 9:05pm."_s);
        QCOMPARE(domain::localDayOf(weights(bench)[0].envelope.occurredAt).days, domain::localDayOf(bench.clock.zonedNow()).days - 1);
    }

    void time_stillToCome_isRefused()
    {
        PatientBench bench;
        MeasureEntryViewModel *entry = bench.space().openMeasure(u"weight"_s);
        entry->changeTime();
        QCOMPARE(entry->minutes(), 8 * 60);
        entry->chooseMinutes(8 * 60 + 1);
        entry->confirmTime();
        QVERIFY(entry->timeError().contains(u"still to come"_s));
        QVERIFY(entry->isChoosingTime());
        entry->chooseMinutes(8 * 60);
        entry->confirmTime();
        QVERIFY(!entry->isChoosingTime());
        entry->changeTime();
        entry->setNow();
        QCOMPARE(entry->whenText(), u"Now"_s);
    }

    // ---- units

    void units_glucose_convertExactlyOrNotAtAll_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<int>("decimals");
        QTest::addColumn<double>("typed");
        QTest::addColumn<double>("kept");
        QTest::newRow("the pack's own") << QByteArray("mg/dL") << 0 << 126.0 << 126.0;
        QTest::newRow("grams") << QByteArray("g/L") << 2 << 0.70 << 70.0;
        QTest::newRow("moles") << QByteArray("mmol/L") << 1 << 7.0 << 126.0;
        QTest::newRow("more digits than the unit shows") << QByteArray("g/L") << 2 << 0.705 << -1.0;
        QTest::newRow("no number") << QByteArray("g/L") << 2 << std::numeric_limits<double>::quiet_NaN() << -1.0;
        QTest::newRow("no glucose anybody has") << QByteArray("mg/dL") << 0 << 1e7 << -1.0;
    }
    void units_glucose_convertExactlyOrNotAtAll()
    {
        QFETCH(QByteArray, unit);
        QFETCH(int, decimals);
        QFETCH(double, typed);
        QFETCH(double, kept);
        PatientBench bench;
        const content::MeasureDefinition *glucose = bench.workspace->library.measure("glucose");
        QCOMPARE(viewmodels::inPackUnit(*glucose, typed, {unit.toStdString(), decimals}).value_or(-1), kept);
    }

    void units_everyShippedMeasure_offersItsOwnFirst()
    {
        PatientBench bench;
        for (const content::Pack &pack : bench.workspace->library.packs()) {
            for (const content::MeasureDefinition &measure : pack.measures) {
                QCOMPARE(viewmodels::entryUnits(measure).front().ucum, measure.unit);
                QCOMPARE(viewmodels::entryUnits(measure).size(), measure.id.value == "glucose" ? 3u : 1u);
                QVERIFY(viewmodels::inPackUnit(measure, measure.plausible.max, viewmodels::entryUnits(measure).front()));
            }
        }
    }

    void impossible_scaleAndPercent_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<double>("value");
        QTest::addColumn<bool>("impossible");
        QTest::newRow("pain of ten") << QByteArray("pain") << 10.0 << false;
        QTest::newRow("pain of eleven") << QByteArray("pain") << 11.0 << true;
        QTest::newRow("all the oxygen there is") << QByteArray("spo2") << 100.0 << false;
        QTest::newRow("more oxygen than there is") << QByteArray("spo2") << 101.0 << true;
        QTest::newRow("a weight below nothing") << QByteArray("weight") << -1.0 << true;
        QTest::newRow("an unlikely weight") << QByteArray("weight") << 7.2 << false;
    }
    void impossible_scaleAndPercent()
    {
        QFETCH(QByteArray, kind);
        QFETCH(double, value);
        QFETCH(bool, impossible);
        PatientBench bench;
        QCOMPARE(viewmodels::isImpossible(*bench.workspace->library.measure(kind.toStdString()), value), impossible);
    }
};

QTEST_GUILESS_MAIN(TestMeasureEntry)
#include "tst_measureentry.moc"
