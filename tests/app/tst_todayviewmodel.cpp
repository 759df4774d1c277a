// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the day of a patient: what is open, what an answer about a dose becomes, and that everything can be undone.
#include "tests/app/patientbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::cell;
using testsupport::PatientBench;
using viewmodels::TodayViewModel;

namespace {

/// Line of the day by its kind; -1 when there is none.
int lineOf(const TodayViewModel &today, const QString &kind)
{
    auto *items = const_cast<TodayViewModel &>(today).items();
    for (int row = 0; row < items->rowCount(); ++row) {
        if (cell(items, row, "kind") == kind)
            return row;
    }
    return -1;
}

struct Day {
    PatientBench bench;
    TodayViewModel &today = *bench.space().today();
    QAbstractItemModelTester watched{today.items(), QAbstractItemModelTester::FailureReportingMode::QtTest};

    [[nodiscard]] QVariant line(const QString &kind, const char *role) const { return cell(today.items(), lineOf(today, kind), role); }
    [[nodiscard]] QAbstractItemModel *doses() const { return line(u"doses"_s, "doses").value<QAbstractItemModel *>(); }
    [[nodiscard]] QString slot(int row) const { return cell(doses(), row, "key").toString(); }
};

} // namespace

class TestTodayViewModel : public QObject {
    Q_OBJECT

private slots:
    void day_morning_holdsMeasureDosesAndOneUnit()
    {
        Day day;
        QCOMPARE(day.today.items()->rowCount(), 3);
        QCOMPARE(day.today.openCount(), 3);
        QCOMPARE(day.today.dateText().remove(QChar(0x00A0)).remove(u' '), u"Saturday21November"_s);
        QCOMPARE(day.line(u"measure"_s, "step"), u"now"_s);
        QCOMPARE(day.line(u"measure"_s, "title"), u"Your weight this morning"_s);
        QCOMPARE(day.line(u"unit"_s, "subject"), day.bench.task("daily-weighing"));
        QCOMPARE(day.line(u"doses"_s, "openDoses"), 2);
    }

    void takeDose_one_leavesTheOtherOpen()
    {
        Day day;
        day.today.takeDose(day.slot(0));
        QCOMPARE(cell(day.doses(), 0, "answer"), u"taken"_s);
        QCOMPARE(cell(day.doses(), 0, "answerText"), u"Taken, recorded at 8am, by you"_s);
        QCOMPARE(cell(day.doses(), 1, "answer"), QString());
        QCOMPARE(day.line(u"doses"_s, "openDoses"), 1);
        QVERIFY(day.line(u"doses"_s, "step") != u"done"_s);
    }

    void takeAll_twoOpen_isDoneAndNamesBoth()
    {
        Day day;
        day.today.takeAll(day.line(u"doses"_s, "key").toString());
        QCOMPARE(day.line(u"doses"_s, "step"), u"done"_s);
        QVERIFY(day.line(u"doses"_s, "detail").toString().contains("Furosemide"_L1));
        QCOMPARE(day.today.openCount(), 2);
    }

    void correct_takenDoses_areOpenAgainAndStayInTheHistory()
    {
        Day day;
        day.today.takeAll(day.line(u"doses"_s, "key").toString());
        const QString slot = day.slot(0);
        day.today.correct(day.line(u"doses"_s, "key").toString());
        QCOMPARE(day.line(u"doses"_s, "openDoses"), 2);
        QCOMPARE(day.bench.workspace->store.doses.history(slot.toStdString())->size(), 1u);
        day.today.takeDose(slot);
        QCOMPARE(cell(day.doses(), 0, "answer"), u"taken"_s);
    }

    void skipDose_withReason_keepsItAndOffersTheUnitThatHelps()
    {
        Day day;
        const QString slot = day.slot(1);
        day.today.skipDose(slot, u"side-effect"_s);
        QCOMPARE(cell(day.doses(), 1, "answer"), u"not-taken"_s);
        const auto kept = day.bench.workspace->store.doses.current(slot.toStdString());
        QCOMPARE((**kept).reason->value, std::string("side-effect"));
        QCOMPARE(day.today.helpTask(), day.bench.task("taking-tablets"));
    }

    void skipDose_ratherNotSay_keepsNoReason()
    {
        Day day;
        const QString slot = day.slot(1);
        day.today.skipDose(slot, u"rather-not-say"_s);
        QVERIFY(!(**day.bench.workspace->store.doses.current(slot.toStdString())).reason);
        QCOMPARE(day.today.helpTask(), QString());
    }

    void doses_longPast_areNotKnownAndCanStillBeAnswered()
    {
        Day day;
        day.bench.clock.advanceMinutes(7 * 60);
        day.bench.space().refresh();
        QCOMPARE(day.line(u"doses"_s, "step"), u"unknown"_s);
        QCOMPARE(cell(day.doses(), 0, "answerText"), u"Not known"_s);
        day.today.takeDose(day.slot(0));
        QCOMPARE(cell(day.doses(), 0, "answer"), u"taken"_s);
    }

    void measure_recorded_isDoneWithValueTimeAndAuthor()
    {
        Day day;
        day.bench.weigh(72.4);
        day.bench.space().refresh();
        QCOMPARE(day.line(u"measure"_s, "step"), u"done"_s);
        QCOMPARE(day.line(u"measure"_s, "title"), u"Weight: 72.4\u00A0kg"_s);
        QCOMPARE(day.line(u"measure"_s, "detail"), u"Done at 8am, by you"_s);
        day.today.correct(day.line(u"measure"_s, "key").toString());
        QCOMPARE(day.line(u"measure"_s, "step"), u"now"_s);
    }

    void takeDose_anyEntry_refreshesEveryScreen()
    {
        Day day;
        const QSignalSpy others(day.bench.space().team(), &viewmodels::TeamViewModel::changed);
        day.today.takeDose(day.slot(0));
        QCOMPARE(others.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTodayViewModel)
#include "tst_todayviewmodel.moc"
