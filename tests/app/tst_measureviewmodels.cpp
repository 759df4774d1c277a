// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects a measure from the finger to the chart: read, asked about, kept, corrected, said back, never made up.
#include "tests/app/patientbench.h"

#include <QAbstractItemModelTester>
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

    void save_moreDigitsThanAreKept_isRefusedAndKept()
    {
        PatientBench bench;
        MeasureEntryViewModel *weight = bench.space().openMeasure(u"weight"_s);
        weight->setText(u"72.44"_s);
        weight->save();
        QVERIFY2(weight->errorText().contains(u"at most 1"_s), qPrintable(weight->errorText()));
        QCOMPARE(weight->text(), u"72.44"_s);
        MeasureEntryViewModel *pressure = bench.space().openMeasure(u"systolic"_s);
        pressure->setText(u"128.5"_s);
        pressure->setSecondText(u"76"_s);
        pressure->save();
        QVERIFY2(pressure->errorText().contains(u"whole number"_s), qPrintable(pressure->errorText()));
        QVERIFY(weights(bench).empty());
    }

    void pressure_aNumberWithoutTheOther_changesNoAverage()
    {
        PatientBench bench;
        for (const double value : {120.0, 140.0})
            PatientBench::check(bench.workspace->journal.measure(PatientBench::kJeanne, "systolic", value, "mm[Hg]"));
        PatientBench::check(bench.workspace->journal.measure(PatientBench::kJeanne, "diastolic", 80, "mm[Hg]"));
        MeasuresViewModel &measures = *bench.space().measures();
        bench.space().refresh();
        measures.choose(u"systolic"_s);
        QVERIFY2(measures.sentence().contains(u"130/80"_s), qPrintable(measures.sentence()));
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
        QCOMPARE(measures.sentence(), u"This week: 71.8 to 72.9\u00A0kg. Steady."_s);
        QCOMPARE(measures.coverage(), u"2 days of 7 have a value."_s);
        const QVariantList points = measures.points();
        QCOMPARE(points.size(), 7);
        QCOMPARE(points[4].toMap().value(u"value"_s).toDouble(), 71.8);
        QVERIFY(!points[5].toMap().contains(u"value"_s));
        QCOMPARE(points[6].toMap().value(u"text"_s), u"72.9"_s);
        QCOMPARE(measures.rows()[1].toMap().value(u"cells"_s).toStringList().at(1), u"no value"_s);
    }

    void sentence_moreThanARuleCallsAChange_isNotSteady()
    {
        PatientBench bench;
        bench.weigh(70.2);
        bench.clock.advanceDays(3);
        bench.weigh(72.4);
        bench.space().refresh();
        QCOMPARE(bench.space().measures()->sentence(), u"This week: 70.2 to 72.4\u00A0kg."_s);
    }

    // ---- periods

    void periods_longOnes_sumUpAndKeepGaps_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("step");
        QTest::newRow("30 days") << 30 << 30 << QString();
        QTest::newRow("3 months") << 90 << 14 << u"Each point is the average of a week."_s;
        QTest::newRow("a year") << 365 << 13 << u"Each point is the average of a month."_s;
        QTest::newRow("5 years") << 1826 << 21 << u"Each point is the average of three months."_s;
    }
    void periods_longOnes_sumUpAndKeepGaps()
    {
        QFETCH(int, days);
        QFETCH(int, most);
        QFETCH(QString, step);
        PatientBench bench;
        bench.weigh(71.8);
        bench.clock.advanceDays(days - 1);
        bench.weigh(72.9);
        MeasuresViewModel &measures = *bench.space().measures();
        measures.showDays(days);
        QCOMPARE(measures.stepText(), step);
        const QVariantList points = measures.points();
        QVERIFY(points.size() <= most && points.size() >= most - 1);
        QCOMPARE(points.front().toMap().value(u"value"_s).toDouble(), 71.8);
        QVERIFY(!points[points.size() / 2].toMap().contains(u"value"_s));
        QCOMPARE(points.back().toMap().value(u"value"_s).toDouble(), 72.9);
        QVERIFY(measures.sentence().endsWith(u"71.8 to 72.9\u00A0kg."_s));
        QCOMPARE(measures.rows().front().toMap().value(u"cells"_s).toStringList().at(1), u"72.9\u00A0kg"_s);
    }

    void rows_manyADay_sumUpDays()
    {
        PatientBench bench;
        for (int i = 0; i < 80; ++i)
            bench.weigh(70 + i / 100.0);
        bench.space().refresh();
        const QVariantList rows = bench.space().measures()->rows();
        QCOMPARE(rows.size(), 7);
        QCOMPARE(rows.front().toMap().value(u"cells"_s).toStringList().at(2), u"80 values"_s);
    }

    // ---- the range of the team

    void band_referenceOfTheTeam_isLabelledWithWhoSetIt()
    {
        PatientBench bench;
        domain::Envelope claire = bench.fromClaire();
        bench.clock.advanceDays(1);
        PatientBench::check(bench.workspace->store.clinicalSettings.save({.kind = domain::ClinicalSetting::Kind::Reference,
            .patient = PatientBench::kJeanne, .subject = "weight", .value = 71, .unit = "kg"}, claire, store::Origin::Remote));
        bench.weigh(73.5);
        bench.space().refresh();
        const MeasuresViewModel &measures = *bench.space().measures();
        QCOMPARE(measures.bandText(), u"Range set by Claire Morel on Saturday 21\u00A0November."_s);
        QCOMPARE(measures.bandHighText(), u"73"_s);
        QVERIFY(measures.points().back().toMap().value(u"out"_s).toBool());
        const QVariantMap row = measures.rows().front().toMap();
        QCOMPARE(row.value(u"mark"_s).toString(), u"out"_s);
        QVERIFY(row.value(u"cells"_s).toStringList().at(1).endsWith(u"out of range"_s));
    }

    void band_nobodySetOne_isNotThere()
    {
        PatientBench bench;
        bench.weigh(73.5);
        bench.space().refresh();
        QCOMPARE(bench.space().measures()->bandText(), QString());
        QVERIFY(!bench.space().measures()->points().back().toMap().value(u"out"_s).toBool());
    }

    // ---- blood pressure

    void pressure_isOneChoiceWithTwoFields()
    {
        PatientBench bench;
        QStringList kinds;
        for (const QVariant &kind : bench.space().measures()->kinds())
            kinds << kind.toMap().value(u"text"_s).toString();
        QCOMPARE(kinds, (QStringList{u"Weight"_s, u"Blood pressure"_s}));
        MeasureEntryViewModel *entry = bench.space().openMeasure(u"systolic"_s);
        QVERIFY(entry->isPair());
        QVERIFY(entry->firstLabel().startsWith(u"SYS"_s));
        QVERIFY(entry->secondLabel().startsWith(u"DIA"_s));
    }

    void pressure_kept_isTwoValuesOfOneMoment()
    {
        PatientBench bench;
        MeasureEntryViewModel *entry = bench.space().openMeasure(u"systolic"_s);
        entry->setText(u"128"_s);
        entry->setSecondText(u"76"_s);
        entry->save();
        QCOMPARE(entry->recordedText(), u"Recorded: 128/76\u00A0mmHg at 8am."_s);
        const auto first = *bench.workspace->store.measures.latest(PatientBench::kJeanne, "systolic", {bench.clock.now().ms + 1});
        const auto second = *bench.workspace->store.measures.latest(PatientBench::kJeanne, "diastolic", {bench.clock.now().ms + 1});
        QCOMPARE(first->value, 128.0);
        QCOMPARE(second->value, 76.0);
        QVERIFY(first->envelope.occurredAt == second->envelope.occurredAt);

        MeasuresViewModel &measures = *bench.space().measures();
        measures.choose(u"systolic"_s);
        QCOMPARE(measures.sentence(), u"This week: 128/76\u00A0mmHg on average."_s);
        QCOMPARE(measures.rows().front().toMap().value(u"cells"_s).toStringList().at(1), u"128/76\u00A0mmHg"_s);
        measures.showDays(30);
        QCOMPARE(measures.stepText(), u"Each point is the average of a week."_s);
        QCOMPARE(measures.points().back().toMap().value(u"dots"_s).toList().size(), 2);

        MeasureEntryViewModel *correction = bench.space().correctMeasure(u"systolic"_s, QString::fromStdString(first->envelope.id.value));
        correction->setText(u"126"_s);
        correction->setSecondText(u"74"_s);
        correction->save();
        QCOMPARE(bench.workspace->store.measures.live(PatientBench::kJeanne, "diastolic", {0}, {bench.clock.now().ms + 1})->size(), 1u);
    }

    void pressure_exchangedOrHalf_isRefusedAndKept()
    {
        PatientBench bench;
        MeasureEntryViewModel *entry = bench.space().openMeasure(u"systolic"_s);
        entry->setText(u"76"_s);
        entry->setSecondText(u"128"_s);
        entry->save();
        QVERIFY(entry->errorText().contains(u"SYS"_s));
        QCOMPARE(entry->text(), u"76"_s);
        entry->setText(u"128"_s);
        entry->setSecondText({});
        entry->save();
        QVERIFY(entry->errorText().startsWith(u"DIA"_s));
        QVERIFY(bench.workspace->store.measures.live(PatientBench::kJeanne, "systolic", {0}, {bench.clock.now().ms + 1})->empty());
    }

    // ---- alerts on the day

    void alert_onTheDay_untilItIsRead()
    {
        PatientBench bench;
        bench.weigh(70.2);
        bench.clock.advanceDays(3);
        entered(bench, u"72.4"_s);
        QAbstractItemModel *cards = bench.space().alerts()->cards();
        QAbstractItemModelTester tester(cards);
        QCOMPARE(cards->rowCount(), 1);
        QCOMPARE(testsupport::cell(cards, 0, "degree").toString(), u"urgent"_s);
        QVERIFY(testsupport::cell(cards, 0, "detail").toString().contains(u"Source: "_s));
        QVERIFY(!bench.space().measures()->alertText().isEmpty());
        bench.weigh(70.3); // back to normal closes nothing
        bench.space().refresh();
        QCOMPARE(cards->rowCount(), 1);
        bench.space().alerts()->see(testsupport::cell(cards, 0, "key").toString());
        QCOMPARE(cards->rowCount(), 0);
        QCOMPARE(bench.space().measures()->alertText(), QString());
    }

    void alert_slowGain_hasItsOwnSentence()
    {
        PatientBench bench;
        domain::Envelope claire = bench.fromClaire();
        PatientBench::check(bench.workspace->store.clinicalSettings.save({.kind = domain::ClinicalSetting::Kind::Reference,
            .patient = PatientBench::kJeanne, .subject = "weight", .value = 70, .unit = "kg"}, claire, store::Origin::Remote));
        bench.clock.advanceDays(20);
        const MeasureEntryViewModel &entry = entered(bench, u"72.3"_s);
        QCOMPARE(entry.alertText(), u"Weight: going up little by little. Call your team today."_s);
        QVERIFY(entry.alertDetail().contains(u"from the reference of 70.0\u00A0kg"_s));
        QVERIFY(entry.alertDetail().contains(u"Claire Morel"_s) || entry.alertDetail().contains(u"Source"_s));
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
