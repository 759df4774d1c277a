// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects steps somebody said are done on their way from one device to another: there once, taken back when they are taken
// back, and an observation of somebody else's is neither.
#include "app/mapping/codes.h"
#include "app/mapping/stepmapping.h"
#include "app/services/syncadapter.h"
#include "app/store/retractions.h"
#include "app/store/stepstore.h"
#include "sync/fhir/json.h"
#include "tests/support/factbuilder.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storefixture.h"

#include <QTest>

using store::Origin;
using testsupport::FactBuilder;

namespace {

/// A store with both adapters, as a device syncs it.
struct Device {
    testsupport::StoreFixture store;
    testsupport::FakeClock clock;
    services::OutboxAdapter outbox{*store, [](const std::string &) { return mapping::MeasureCoding{}; }};
    services::ReplicaAdapter replica{*store, clock, [](const platform::Stamp &) {}};

    [[nodiscard]] std::vector<engine::OutboxEntry> waiting() { return *outbox.takeBatch(50, 1'000'000, clock.now()); }
    void receive(const std::vector<engine::OutboxEntry> &entries, const std::string &version)
    {
        std::vector<engine::RemoteChange> changes;
        for (const engine::OutboxEntry &entry : entries)
            changes.push_back({engine::RemoteChange::Kind::Stored, {entry.type, entry.id, version, "2026-11-21T08:00:00.000Z", entry.json}});
        QVERIFY(replica.applyPage(changes, "cursor-" + version));
    }
    [[nodiscard]] std::vector<domain::StepMark> marks() { return *store::StepStore(store->database()).live(FactBuilder::kPatient); }
};

domain::StepMark escort(FactBuilder &facts)
{
    return {facts.envelope(), "prostate-surgery", "find-escort"};
}

} // namespace

class TestStepExchange : public QObject {
    Q_OBJECT

private slots:
    void mark_sentAndReceivedTwice_isThereOnce()
    {
        Device phone;
        Device tablet;
        FactBuilder facts;
        const domain::StepMark mark = escort(facts);
        QVERIFY(*store::StepStore(phone.store->database()).add(mark, Origin::Here));
        const auto sent = phone.waiting();
        QCOMPARE(sent.size(), std::size_t(1));
        QCOMPARE(sent[0].type, "Observation");
        tablet.receive(sent, "1");
        tablet.receive(sent, "2");
        QCOMPARE(tablet.marks().size(), std::size_t(1));
        QVERIFY(tablet.marks()[0] == mark);
        QVERIFY(tablet.waiting().empty());
    }

    void mark_takenBack_isTakenBackElsewhere()
    {
        Device phone;
        Device tablet;
        FactBuilder facts;
        const domain::StepMark mark = escort(facts);
        QVERIFY(*store::StepStore(phone.store->database()).add(mark, Origin::Here));
        tablet.receive(phone.waiting(), "1");
        QVERIFY(*store::retract(phone.store->database(), facts.retraction(mark.envelope), Origin::Here));
        QVERIFY(phone.marks().empty());
        const auto sent = phone.waiting();
        QCOMPARE(sent.size(), std::size_t(1));
        QCOMPARE(fhir::read<fhir::Observation>(sent[0].json)->status, "entered-in-error");
        tablet.receive(sent, "2");
        QVERIFY(tablet.marks().empty());
        QVERIFY(!(*store::StepStore(tablet.store->database()).find(mark.envelope.id))->stands);
    }

    void mark_takenBackBeforeItArrives_neverStands()
    {
        Device phone;
        Device tablet;
        FactBuilder facts;
        const domain::StepMark mark = escort(facts);
        QVERIFY(*store::StepStore(phone.store->database()).add(mark, Origin::Here));
        QVERIFY(*store::retract(phone.store->database(), facts.retraction(mark.envelope), Origin::Here));
        tablet.receive(phone.waiting(), "1");
        QVERIFY(tablet.marks().empty());
    }

    void wire_whatOthersAdded_goesBackUnchanged()
    {
        FactBuilder facts;
        const domain::StepMark mark = escort(facts);
        fhir::Observation known = mapping::toFhir(mark, true, {});
        known.note.push_back({.text = "Seen at the clinic."});
        const fhir::Observation again = mapping::toFhir(mark, true, known);
        QCOMPARE(again.note.size(), std::size_t(1));
        QVERIFY(*mapping::stepFrom(again) == mark);
    }

    void wire_notAStep_isRefused_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("no pack") << QByteArray("/find-escort");
        QTest::newRow("no step") << QByteArray("prostate-surgery/");
        QTest::newRow("neither") << QByteArray("find-escort");
    }

    void wire_notAStep_isRefused()
    {
        QFETCH(QByteArray, code);
        FactBuilder facts;
        fhir::Observation wire = mapping::toFhir(escort(facts), true, {});
        wire.code.coding.front().code = code.toStdString();
        QVERIFY(mapping::isStep(wire));
        const auto read = mapping::stepFrom(wire);
        QVERIFY(!read);
        QCOMPARE(read.error().code, platform::ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestStepExchange)
#include "tst_stepexchange.moc"
