// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what the team reads of one patient: days are days of the calendar, as the patient lived them.
#include "app/services/followup.h"
#include "tests/support/factbuilder.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storefixture.h"

#include <QTest>

using testsupport::FactBuilder;

class TestFollowUp : public QObject {
    Q_OBJECT

private slots:
    void doses_firstEntryLateYesterday_countYesterdayToo_data()
    {
        QTest::addColumn<int>("hourUtc");
        QTest::addColumn<std::size_t>("days");
        QTest::newRow("this morning") << 6 << std::size_t(1);
        QTest::newRow("yesterday at 22:00") << -3 << std::size_t(2);
        QTest::newRow("yesterday at 7:00") << -18 << std::size_t(2);
        QTest::newRow("the day before, at 23:30") << -26 << std::size_t(3);
    }

    void doses_firstEntryLateYesterday_countYesterdayToo()
    {
        QFETCH(int, hourUtc);
        QFETCH(std::size_t, days);
        testsupport::StoreFixture store;
        testsupport::FakeClock clock; // 8:00 by the wall clock
        FactBuilder facts;
        domain::Measure first = facts.weight(72.4);
        first.envelope.occurredAt = FactBuilder::at(hourUtc);
        QVERIFY(store->measures.add(first, store::Origin::Remote));
        const auto library = services::Library::load(store.folder(), store.folder());
        const auto known = services::readFollowUp(*store, library, FactBuilder::kPatient, clock);
        QVERIFY(known);
        QCOMPARE(known->doses.size(), days);
    }
};

QTEST_GUILESS_MAIN(TestFollowUp)
#include "tst_followup.moc"
