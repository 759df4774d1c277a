// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what waits to be sent: nothing leaves the queue unless the server has it, and nothing is queued twice in vain.
#include "tests/support/factbuilder.h"
#include "tests/support/storefixture.h"

#include <QTest>

using platform::ErrorCode;
using platform::Instant;
using store::Origin;
using testsupport::FactBuilder;
using testsupport::StoreFixture;
using Lines = std::vector<std::string>;

namespace {

constexpr Instant kNow{FactBuilder::kStartMs};

/// One dose of 8:00 in the queue, and what is needed to change it again.
struct QueuedDose {
    StoreFixture store;
    FactBuilder facts;

    QueuedDose() { changeAgain(); }
    void changeAgain() { QVERIFY(store->doses.add(facts.dose(), Origin::Here)); }
    std::int64_t take(Instant now = kNow)
    {
        const auto rows = store->outbox.take(10, now);
        return rows && !rows->empty() ? rows->front().seq : -1;
    }
};

} // namespace

class TestOutboxStore : public QObject {
    Q_OBJECT

private slots:
    void enqueue_whileWaiting_coalesces();
    void enqueue_whileOnItsWay_makesANewRow();
    void enqueue_received_queuesNothing();
    void take_rows_areTheOldestAndCountTheirAttempts();
    void take_postponedRow_waitsForItsTime();
    void acknowledge_oneRow_leavesTheNewerOne();
    void acknowledge_rowThatWaitsAgain_isKept();
    void postpone_newerRowWaiting_keepsOneOfThem();
    void recoverInterrupted_newerRowWaiting_keepsOneOfThem();
    void recoverInterrupted_afterReopen_sendsAgain();
    void requeue_rowOnItsWay_mayGoAtOnce();
    void park_refusedRow_isKeptWithItsReasonAndNotTaken();
    void isWaiting_unknownSubject_isFalse();
};

void TestOutboxStore::enqueue_whileWaiting_coalesces()
{
    QueuedDose queued;
    queued.changeAgain();
    QCOMPARE(queued.store.queue(), Lines{"dose pending"});
}

void TestOutboxStore::enqueue_whileOnItsWay_makesANewRow()
{
    QueuedDose queued;
    QVERIFY(queued.take() > 0);
    queued.changeAgain();
    QCOMPARE(queued.store.queue(), (Lines{"dose sending", "dose pending"}));
}

void TestOutboxStore::enqueue_received_queuesNothing()
{
    StoreFixture store;
    FactBuilder facts;
    QVERIFY(store->doses.add(facts.dose(), Origin::Remote));
    QVERIFY(store->measures.add(facts.weight(71.8), Origin::Remote));
    QCOMPARE(store.count("outbox"), 0);
}

void TestOutboxStore::take_rows_areTheOldestAndCountTheirAttempts()
{
    StoreFixture store;
    FactBuilder facts;
    for (int hour : {6, 7, 8})
        QVERIFY(store->doses.add(facts.dose(hour), Origin::Here));
    const auto first = store->outbox.take(2, kNow);
    QCOMPARE(first->size(), 2u);
    QVERIFY(first->at(0).seq < first->at(1).seq);
    QCOMPARE(store->outbox.take(10, kNow)->size(), 1u);
    QVERIFY(store->outbox.requeue(first->at(0).seq));
    QVERIFY(store->outbox.take(10, kNow));
    QCOMPARE(store->database().queryInteger("SELECT attempts FROM outbox ORDER BY seq DESC LIMIT 1").value_or(-1), 2);
}

void TestOutboxStore::take_postponedRow_waitsForItsTime()
{
    QueuedDose queued;
    const Instant later{kNow.ms + 60'000};
    QVERIFY(queued.store->outbox.postpone({queued.take()}, later, ErrorCode::Offline));
    QCOMPARE(queued.take({later.ms - 1}), -1);
    QCOMPARE(queued.store->outbox.pendingCount().value_or(-1), 1);
    QVERIFY(queued.take(later) > 0);
}

void TestOutboxStore::acknowledge_oneRow_leavesTheNewerOne()
{
    QueuedDose queued;
    const auto sent = queued.take();
    queued.changeAgain();
    QVERIFY(queued.store->outbox.acknowledge(sent));
    QCOMPARE(queued.store.queue(), Lines{"dose pending"});
}

void TestOutboxStore::acknowledge_rowThatWaitsAgain_isKept()
{
    QueuedDose queued;
    const auto sent = queued.take();
    QVERIFY(queued.store->outbox.recoverInterrupted());
    queued.changeAgain();
    QVERIFY(queued.store->outbox.acknowledge(sent));
    QCOMPARE(queued.store.queue(), Lines{"dose pending"});
}

void TestOutboxStore::postpone_newerRowWaiting_keepsOneOfThem()
{
    QueuedDose queued;
    const auto sent = queued.take();
    queued.changeAgain();
    QVERIFY(queued.store->outbox.postpone({sent}, kNow, ErrorCode::Timeout));
    QCOMPARE(queued.store.queue(), Lines{"dose pending"});
    QVERIFY(queued.take() > 0);
}

void TestOutboxStore::recoverInterrupted_newerRowWaiting_keepsOneOfThem()
{
    QueuedDose queued;
    QVERIFY(queued.take() > 0);
    queued.changeAgain();
    QVERIFY(queued.take() > 0);
    queued.changeAgain();
    QVERIFY(queued.store->outbox.recoverInterrupted());
    QCOMPARE(queued.store.queue(), Lines{"dose pending"});
}

void TestOutboxStore::recoverInterrupted_afterReopen_sendsAgain()
{
    QueuedDose queued;
    QVERIFY(queued.take() > 0);
    queued.store.reopen();
    QCOMPARE(queued.take(), -1);
    QVERIFY(queued.store->outbox.recoverInterrupted());
    QVERIFY(queued.take() > 0);
}

void TestOutboxStore::requeue_rowOnItsWay_mayGoAtOnce()
{
    QueuedDose queued;
    const auto sent = queued.take();
    QVERIFY(queued.store->outbox.requeue(sent));
    QVERIFY(queued.take() > sent); // under a new number: a settled one never comes back
}

void TestOutboxStore::park_refusedRow_isKeptWithItsReasonAndNotTaken()
{
    QueuedDose queued;
    const auto sent = queued.take();
    QVERIFY(queued.store->outbox.park(sent, {ErrorCode::Rejected, "detail for the log"}, "outcome of the server"));
    QCOMPARE(queued.take(), -1);
    QCOMPARE(queued.store->outbox.pendingCount().value_or(-1), 0);
    const auto parked = queued.store->outbox.parked();
    QCOMPARE(parked->size(), 1u);
    QCOMPARE(parked->front().row.seq, sent);
    QCOMPARE(parked->front().errorToken, std::string(platform::toToken(ErrorCode::Rejected)));
    QCOMPARE(parked->front().outcome, "outcome of the server");
}

void TestOutboxStore::isWaiting_unknownSubject_isFalse()
{
    QueuedDose queued;
    const std::string slot = domain::resourceId(FactBuilder().dose().slot);
    QCOMPARE(queued.store->outbox.isWaiting(store::subject::kDose, slot).value_or(false), true);
    QCOMPARE(queued.store->outbox.isWaiting(store::subject::kDose, "' OR 1 = 1 --").value_or(true), false);
}

QTEST_GUILESS_MAIN(TestOutboxStore)
#include "tst_outboxstore.moc"
