// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects when the rules are asked: where facts arrive and once a day, never because a page opens; and that an opening page
// reads nothing again but itself.
#include "tests/app/patientbench.h"

#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using testsupport::PatientBench;

namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

/// As a pull leaves it: in the store, and nobody was told yet.
void arrive(PatientBench &bench, double kilograms, std::int64_t msFromNow = 0)
{
    domain::Measure measure{bench.workspace->journal.envelope(PatientBench::kJeanne), "weight", kilograms, "kg"};
    measure.envelope.occurredAt.at.ms += msFromNow;
    PatientBench::check(bench.workspace->store.measures.add(measure, store::Origin::Remote));
}

std::size_t alerts(PatientBench &bench)
{
    return bench.workspace->store.alerts.all(PatientBench::kJeanne)->size();
}

} // namespace

class TestRuleWatch : public QObject {
    Q_OBJECT

private slots:
    void entry_meetsTheRulesBeforeAnyScreenReads()
    {
        PatientBench bench;
        arrive(bench, 72, -kDayMs);
        bench.weigh(75);
        QCOMPARE(alerts(bench), std::size_t(1));
    }

    void pull_meetsTheRulesBeforeScreensHear()
    {
        PatientBench bench;
        arrive(bench, 72, -kDayMs);
        arrive(bench, 75);
        QCOMPARE(alerts(bench), std::size_t(0));
        std::size_t seenByTheScreens = 0;
        connect(&bench.workspace->sync, &services::SyncService::applied, this, [&] { seenByTheScreens = alerts(bench); });
        emit bench.workspace->sync.applied();
        QCOMPARE(seenByTheScreens, std::size_t(1));
    }

    void start_meetsTheRulesOfWhatCameMeanwhile()
    {
        PatientBench bench;
        arrive(bench, 72, -kDayMs);
        arrive(bench, 75);
        bench.restart();
        QCOMPARE(alerts(bench), std::size_t(1));
    }

    void pageOpens_asksNothingAndOthersDoNotRead()
    {
        PatientBench bench;
        arrive(bench, 72, -kDayMs);
        arrive(bench, 75);
        bench.space().refresh();
        QSignalSpy today(bench.space().today(), &viewmodels::TodayViewModel::changed);
        QSignalSpy all(&bench.space(), &viewmodels::PatientSpace::changed);
        QVERIFY(bench.space().openMeasure(u"weight"_s));
        QVERIFY(bench.space().openSummary());
        QVERIFY(bench.space().openPlanEntry());
        QVERIFY(bench.space().openReview());
        bench.space().refresh();
        QCOMPARE(alerts(bench), std::size_t(0));
        QCOMPARE(today.count(), 1); // the refresh
        QCOMPARE(all.count(), 1);
    }

    void pageOpens_asAnEntry_isReadByAll()
    {
        PatientBench bench;
        bench.space().refresh();
        QSignalSpy all(&bench.space(), &viewmodels::PatientSpace::changed);
        QVERIFY(bench.space().openUnit(bench.task("daily-weighing")));
        QCOMPARE(all.count(), 1);
    }

    void windowInFront_readsAgainOnlyWhenTimeHasCome_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("reads");
        QTest::newRow("at once") << 0 << false;
        QTest::newRow("a minute later") << 1 << false;
        QTest::newRow("the clock was set back") << -5 << true;
        QTest::newRow("tomorrow") << 24 * 60 << true;
    }
    void windowInFront_readsAgainOnlyWhenTimeHasCome()
    {
        QFETCH(int, minutes);
        QFETCH(bool, reads);
        PatientBench bench;
        bench.clock.advanceMinutes(10);
        bench.space().refresh();
        bench.clock.advanceMinutes(minutes);
        QSignalSpy all(&bench.space(), &viewmodels::PatientSpace::changed);
        emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QCOMPARE(all.count() > 0, reads);
    }

    void newDay_asksAgain()
    {
        PatientBench bench;
        arrive(bench, 72, -kDayMs / 2);
        arrive(bench, 75, kDayMs / 2); // another clock was ahead: from the future until the evening
        QVERIFY(!bench.workspace->rules.lookIfNewDay());
        emit bench.workspace->sync.applied();
        QCOMPARE(alerts(bench), std::size_t(0));
        bench.clock.advanceDays(1);
        emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QCOMPARE(alerts(bench), std::size_t(1));
        QVERIFY(!bench.workspace->rules.lookIfNewDay());
    }
};

QTEST_MAIN(TestRuleWatch)
#include "tst_rulewatch.moc"
