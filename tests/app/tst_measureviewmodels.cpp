// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects a measure from the finger to the chart: read, asked about, kept, corrected, said back, never made up.
#include "tests/app/patientbench.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::PatientBench;
using viewmodels::MeasureEntryViewModel;
using viewmodels::MeasuresViewModel;

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

class TestMeasureViewModels : public QObject {
    Q_OBJECT

private slots:
    void save_plausible_isKeptAndSaidBack()
    {
        PatientBench bench;
        const MeasureEntryViewModel &entry = entered(bench, u"72,4"_s);
        QCOMPARE(entry.recordedText(), u"Recorded: 72.4\u00A0kg at 8am."_s);
        QCOMPARE(entry.alertText(), QString());
        QCOMPARE(weights(bench).size(), 1u);
        QCOMPARE(weights(bench)[0].value, 72.4);
    }

    void save_unreadable_saysWhatToWriteAndKeepsTheInput()
    {
        PatientBench bench;
        const MeasureEntryViewModel &entry = entered(bench, u"seventy"_s);
        QVERIFY(entry.errorText().startsWith("Weight: write a number in kg"_L1));
        QCOMPARE(entry.text(), u"seventy"_s);
        QVERIFY(weights(bench).empty());
    }

    void save_unlikely_asksFirst()
    {
        PatientBench bench;
        MeasureEntryViewModel &entry = entered(bench, u"7.2"_s);
        QCOMPARE(entry.askText(), u"You wrote 7.2\u00A0kg. Is that right?"_s);
        QVERIFY(weights(bench).empty());
        entry.change();
        QCOMPARE(entry.askText(), QString());
        QCOMPARE(entry.text(), u"7.2"_s);
        entry.save();
        entry.confirm();
        QCOMPARE(weights(bench).size(), 1u);
    }

    void reminder_isYesterdaysNotThisMornings()
    {
        PatientBench bench;
        bench.weigh(71.8);
        bench.clock.advanceDays(1);
        bench.weigh(72.4);
        QCOMPARE(bench.space().openMeasure(u"weight"_s)->reminder(), u"Yesterday at 8am: 71.8\u00A0kg"_s);
    }

    void save_correction_replacesTheValue()
    {
        PatientBench bench;
        bench.weigh(27.4);
        const QString wrong = QString::fromStdString(weights(bench)[0].envelope.id.value);
        MeasureEntryViewModel *entry = bench.space().correctMeasure(u"weight"_s, wrong);
        entry->setText(u"72.4"_s);
        entry->save();
        QCOMPARE(weights(bench).size(), 1u);
        QCOMPARE(weights(bench)[0].value, 72.4);
    }

    void remove_correction_takesItBack()
    {
        PatientBench bench;
        bench.weigh(27.4);
        QVERIFY(bench.space().correctMeasure(u"weight"_s, QString::fromStdString(weights(bench)[0].envelope.id.value))->remove());
        QVERIFY(weights(bench).empty());
    }

    void save_moreThanTwoKilosInThreeDays_showsTheRule()
    {
        PatientBench bench;
        bench.weigh(70.2);
        bench.clock.advanceDays(3);
        const MeasureEntryViewModel &entry = entered(bench, u"72.4"_s);
        QVERIFY(entry.alertText().contains("Call your team today"_L1));
        QCOMPARE(entry.alertDegree(), u"urgent"_s);
        QVERIFY(entry.alertDetail().contains(u"2.2\u00A0kg in 3 days"_s));
    }

    void rule_exactlyTwoKilosOrTooLongAgo_isSilent()
    {
        PatientBench bench;
        bench.weigh(70.4);
        bench.clock.advanceDays(3);
        QCOMPARE(entered(bench, u"72.4"_s).alertText(), QString());
        bench.clock.advanceDays(4);
        QCOMPARE(entered(bench, u"75"_s).alertText(), QString());
    }

    void chart_dayWithoutValue_isAGap()
    {
        PatientBench bench;
        bench.weigh(71.8);
        bench.clock.advanceDays(2);
        bench.weigh(72.9);
        bench.space().refresh();
        const MeasuresViewModel &measures = *bench.space().measures();
        QCOMPARE(measures.sentence(), u"Last 7 days: 71.8 to 72.9\u00A0kg."_s);
        QCOMPARE(measures.coverage(), u"2 days of 7 have a value."_s);
        const QVariantList points = measures.points();
        QCOMPARE(points.size(), 7);
        QCOMPARE(points[4].toMap().value(u"value"_s).toDouble(), 71.8);
        QVERIFY(!points[5].toMap().contains(u"value"_s));
        QCOMPARE(points[6].toMap().value(u"text"_s), u"72.9"_s);
        QCOMPARE(measures.rows()[1].toMap().value(u"cells"_s).toStringList().at(1), u"no value"_s);
    }

    void chart_nothingRecorded_saysSo()
    {
        PatientBench bench;
        QCOMPARE(bench.space().measures()->sentence(), u"Nothing recorded in the last 7 days."_s);
        QVERIFY(!bench.space().measures()->hasValues());
    }
};

QTEST_GUILESS_MAIN(TestMeasureViewModels)
#include "tst_measureviewmodels.moc"
