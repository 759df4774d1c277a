// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what the team sees of alerts, and what it sets for a patient: first on the list until a person saw it, never
// outside the bounds of the content.
#include "tests/app/nursetablet.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace testsupport;

class TestNurseAlerts : public QObject {
    Q_OBJECT

private slots:
    // ---- alerts

    void alert_raisedOnTheTablet_isFirstAndStaysUntilSeen()
    {
        Tablet tablet;
        tablet.sendPath();
        tablet.weigh(70, 3);
        tablet.weigh(72.1, 0);
        viewmodels::NurseSpace space(tablet.context, nullptr);
        QAbstractItemModel *patients = space.worklist()->patients();
        QCOMPARE(text(patients, 0, "groupTitle"), u"See now (1)"_s);
        QCOMPARE(text(patients, 0, "reason"), u"Weight: + 2.1 kg in 3 days (limit 2)"_s);

        auto *page = space.openPatient(QString::fromStdString(kJeanne.value));
        QAbstractItemModelTester tester(page->needs());
        QCOMPARE(text(page->needs(), 0, "action"), u"alert"_s);
        page->openAlert(text(page->needs(), 0, "key"));
        QCOMPARE(page->alertTitle().replace(QChar(0x00A0), u' '), u"Weight: + 2.1 kg in 3 days (limit 2)"_s);
        QVERIFY(page->alertDetail().contains(u"Source: "_s));
        QVERIFY(page->alertSentence().contains(u"Call your team today"_s));
        QVERIFY(page->seeAlert(u"Called her."_s));

        QVERIFY(!column(page->needs(), "action").contains(u"alert"_s));
        QCOMPARE(page->alertHistory().size(), 1);
        QVERIFY(page->alertHistory().front().contains(u"Claire Morel"_s));
        QVERIFY(page->alertHistory().front().endsWith(u"Called her."_s));
        QVERIFY(text(space.worklist()->patients(), 0, "level") != u"now"_s);
        QVERIFY(*tablet.store->outbox.pendingCount() > 0);
        space.refresh();
        QVERIFY(!column(page->needs(), "action").contains(u"alert"_s)); // not raised a second time
    }

    // ---- limits and dates

    void limits_ruleWithoutANumber_saysNotSetYet()
    {
        Tablet tablet;
        tablet.sendPathOf("type-2-diabetes");
        viewmodels::LimitsViewModel limits(tablet.context, kJeanne, nullptr);
        QAbstractItemModelTester tester(limits.rows());
        const int row = int(column(limits.rows(), "key").indexOf(u"threshold|type-2-diabetes/high-sugar"_s));
        QVERIFY(row >= 0);
        QVERIFY(cell(limits.rows(), row, "isAsleep").toBool());
        QVERIFY(text(limits.rows(), row, "stateText").startsWith(u"Not set yet"_s));
        QVERIFY(limits.set(u"threshold|type-2-diabetes/high-sugar"_s, u"250"_s));
        QVERIFY(text(limits.rows(), row, "stateText").startsWith(u"250 mg/dL, set by Claire Morel"_s));
        QVERIFY(!cell(limits.rows(), row, "isAsleep").toBool());
        limits.reset(u"threshold|type-2-diabetes/high-sugar"_s);
        QVERIFY(cell(limits.rows(), row, "isAsleep").toBool());
    }

    void limits_refused_saysWhatToWrite_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("typed");
        QTest::newRow("out of bounds") << u"threshold|heart-failure/weight-gain"_s << u"9"_s;
        QTest::newRow("no number") << u"threshold|heart-failure/weight-gain"_s << u"two"_s;
        QTest::newRow("nothing") << u"threshold|heart-failure/weight-gain"_s << QString();
        QTest::newRow("no weight anybody has") << u"reference|weight"_s << u"7"_s;
    }
    void limits_refused_saysWhatToWrite()
    {
        QFETCH(QString, key);
        QFETCH(QString, typed);
        Tablet tablet;
        tablet.sendPath();
        viewmodels::LimitsViewModel limits(tablet.context, kJeanne, nullptr);
        QSignalSpy kept(&limits, &viewmodels::LimitsViewModel::kept);
        QVERIFY(!limits.set(key, typed));
        QCOMPARE(kept.size(), 0);
        const int row = int(column(limits.rows(), "key").indexOf(key));
        QVERIFY(!text(limits.rows(), row, "error").isEmpty());
        QVERIFY(tablet.store->clinicalSettings.current(kJeanne)->empty());
    }

    void limits_lowered_raisesWhatItNowMeets()
    {
        Tablet tablet;
        tablet.sendPath();
        tablet.weigh(70, 2);
        tablet.weigh(71.8, 0);
        viewmodels::NurseSpace space(tablet.context, nullptr);
        auto *page = space.openPatient(QString::fromStdString(kJeanne.value));
        QVERIFY(!column(page->needs(), "action").contains(u"alert"_s));
        QVERIFY(space.openLimits(page->key())->set(u"threshold|heart-failure/weight-gain"_s, u"1.5"_s));
        tablet.clock.advanceMinutes(1);
        tablet.weigh(71.9, 0);
        space.refresh();
        QVERIFY(column(page->needs(), "action").contains(u"alert"_s));
    }

    void limits_date_isReadAsPeopleWriteIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("date");
        QTest::newRow("day first") << u"3/12/2026"_s << QByteArray("2026-12-03");
        QTest::newRow("as computers do") << u"2026-12-03"_s << QByteArray("2026-12-03");
        QTest::newRow("no day any calendar has") << u"31/2/2026"_s << QByteArray();
        QTest::newRow("words") << u"soon"_s << QByteArray();
    }
    void limits_date_isReadAsPeopleWriteIt()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, date);
        Tablet tablet;
        tablet.sendPathOf("prostate-surgery");
        viewmodels::LimitsViewModel limits(tablet.context, kJeanne, nullptr);
        QCOMPARE(limits.set(u"anchor|prostate-surgery/surgery"_s, typed), !date.isEmpty());
        const auto current = *tablet.store->clinicalSettings.current(kJeanne);
        QCOMPARE(QByteArray::fromStdString(current.empty() ? std::string() : current[0].setting.date), date);
    }
};

QTEST_GUILESS_MAIN(TestNurseAlerts)
#include "tst_nursealerts.moc"
