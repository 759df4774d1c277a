// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what waits to be sent from trouble on this side: only what can never be sent is set aside, and what was learned
// still goes after the team took the unit out.
#include "app/services/syncadapter.h"
#include "tests/support/factbuilder.h"
#include "tests/support/storefixture.h"

#include <QTest>

using namespace domain;
using store::Origin;
using testsupport::FactBuilder;
using testsupport::StoreFixture;

namespace {

struct Device {
    StoreFixture store;
    FactBuilder facts;
    services::OutboxAdapter outbox{*store, [](const std::string &) { return mapping::MeasureCoding{"29463-7", "Weight", 1}; }};

    auto take() { return outbox.takeBatch(50, 1'000'000, FactBuilder::at(20).at); }
    std::size_t parked() { return store->outbox.parked()->size(); }
};

} // namespace

class TestOutboxAdapter : public QObject {
    Q_OBJECT

private slots:
    void takeBatch_storeInTrouble_keepsEverythingWaiting();
    void takeBatch_whatIsNotThere_isSetAsideAndTheRestGoes();
    void takeBatch_unitTakenOutMeanwhile_isStillToldAsDone();
};

void TestOutboxAdapter::takeBatch_storeInTrouble_keepsEverythingWaiting()
{
    Device device;
    QVERIFY(device.store->messages.add(device.facts.message("Bonjour"), Origin::Here));
    QVERIFY(device.store->measures.add(device.facts.weight(72.4), Origin::Here));
    QVERIFY(device.store->database().execute("ALTER TABLE measure RENAME TO out_of_reach"));
    QVERIFY(!device.take());
    QCOMPARE(device.parked(), std::size_t(0));
    QVERIFY(device.store->database().execute("ALTER TABLE out_of_reach RENAME TO measure"));
    const auto batch = device.take();
    QVERIFY(batch);
    QCOMPARE(batch->size(), std::size_t(2));
}

void TestOutboxAdapter::takeBatch_whatIsNotThere_isSetAsideAndTheRestGoes()
{
    Device device;
    const Measure gone = device.facts.weight(72.4);
    QVERIFY(device.store->measures.add(gone, Origin::Here));
    QVERIFY(device.store->measures.add(device.facts.weight(72.6), Origin::Here));
    QVERIFY(device.store->database().execute("DELETE FROM measure WHERE fact_id = '" + gone.envelope.id.value + "'"));
    const auto batch = device.take();
    QVERIFY(batch);
    QCOMPARE(batch->size(), std::size_t(1));
    QCOMPARE(device.parked(), std::size_t(1));
}

void TestOutboxAdapter::takeBatch_unitTakenOutMeanwhile_isStillToldAsDone()
{
    Device device;
    const auto version = [&](const char *id) {
        Envelope envelope = device.facts.envelope();
        envelope.id = {id};
        return envelope;
    };
    EducationPath path = device.facts.path("début");
    QVERIFY(device.store->paths.save(path, version("v1"), Origin::Remote));
    QVERIFY(device.store->progress.add(device.facts.progress(UnitProgress::Event::Completed), Origin::Here));
    path.units.clear();
    QVERIFY(device.store->paths.save(path, version("v2"), Origin::Remote));
    const auto batch = device.take();
    QVERIFY(batch);
    QCOMPARE(device.parked(), std::size_t(0));
    QCOMPARE(batch->size(), std::size_t(1));
    QCOMPARE(batch->front().type, std::string("Task"));
    QVERIFY2(batch->front().json.find("\"completed\"") != std::string::npos, batch->front().json.c_str());
}

QTEST_GUILESS_MAIN(TestOutboxAdapter)
#include "tst_outboxadapter.moc"
