// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the patient's word on its way: what was agreed, who looked and what happened arrive as they were, with a chain that
// still holds, through the adapters that sync uses.
#include "app/mapping/caremapping.h"
#include "app/services/caredesk.h"
#include "app/services/syncadapter.h"
#include "app/store/carestore.h"
#include "sync/fhir/json.h"
#include "tests/support/factbuilder.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storefixture.h"

#include <QTest>

using namespace domain;
using store::Origin;
using testsupport::FactBuilder;
using testsupport::StoreFixture;

namespace {

ConsentEntry delegation(FactBuilder &facts)
{
    ConsentEntry entry{.envelope = facts.envelope(), .topic = topic::kDelegation, .textVersion = "delegation-1", .subject = "julie"};
    entry.granteeName = "Julie Durand";
    entry.relationship = "ma fille";
    entry.scopes = "see-measures enter-measures";
    entry.until = "2027-05-21";
    return entry;
}

template <typename Wire>
Wire overTheWire(const Wire &wire)
{
    return fhir::read<Wire>(fhir::write(wire)).value();
}

} // namespace

class TestCareMapping : public QObject {
    Q_OBJECT

private slots:
    void consent_goesThereAndBack_data();
    void consent_goesThereAndBack();
    void consent_isWhatTheHubReads();
    void step_goesThereAndBack();
    void access_goesThereAndBack();
    void foreignResources_areNotOurs();
    void exchange_twoStores_endAlikeAndTheChainHolds();
    void exchange_takenOutOnTheWay_isFound();
};

void TestCareMapping::consent_goesThereAndBack_data()
{
    QTest::addColumn<int>("which");
    for (int which = 0; which < 4; ++which)
        QTest::addRow("%d", which) << which;
}

void TestCareMapping::consent_goesThereAndBack()
{
    QFETCH(int, which);
    FactBuilder facts;
    ConsentEntry entry = delegation(facts);
    if (which == 1) {
        entry.decision = ConsentEntry::Decision::Withdrawn;
        entry.scopes.clear();
        entry.until.clear();
    } else if (which == 2) {
        entry = {.envelope = facts.envelope(), .topic = topic::kJoin, .decision = ConsentEntry::Decision::Refused, .textVersion = "join-1"};
        entry.envelope.author = {"claire"};
        entry.envelope.authorRole = role::kNurse;
        entry.envelope.onBehalfOf = ActorId{FactBuilder::kPatient.value};
    } else if (which == 3) {
        entry = {.envelope = facts.envelope(), .topic = topic::kHiding, .subject = "Observation/42"};
    }
    entry.link.previous = "before";
    entry.link.hash = hashOf(entry);
    const auto back = mapping::consentFrom(overTheWire(mapping::toFhir(entry)));
    QVERIFY(back);
    QCOMPARE(*back, entry);
    QCOMPARE(hashOf(*back), entry.link.hash);
}

void TestCareMapping::consent_isWhatTheHubReads()
{
    FactBuilder facts;
    const fhir::Consent wire = mapping::toFhir(delegation(facts));
    QCOMPARE(wire.status, std::string("active"));
    QCOMPARE(wire.provision->actor.front().reference->reference, std::string("RelatedPerson/julie"));
    QCOMPARE(wire.provision->code.size(), std::size_t(2));
    QCOMPARE(wire.provision->period->end, std::string("2027-05-21"));
    QCOMPARE(wire.policy.front().uri, std::string("https://passerelle.example/fhir/consent-text/delegation-1"));
}

void TestCareMapping::step_goesThereAndBack()
{
    FactBuilder facts;
    for (const CareStep::Kind kind : allCareSteps()) {
        for (const CareStep::Setting setting : {CareStep::Setting::Individual, CareStep::Setting::Group, CareStep::Setting::Distance}) {
            CareStep step{facts.envelope(), kind, setting, "With her daughter.", {"karim"}};
            step.envelope.author = {"claire"};
            step.envelope.authorRole = role::kNurse;
            step.envelope.onBehalfOf = ActorId{FactBuilder::kPatient.value};
            const auto back = mapping::careStepFrom(overTheWire(mapping::toFhir(step)));
            QVERIFY(back);
            QCOMPARE(*back, step);
        }
    }
}

void TestCareMapping::access_goesThereAndBack()
{
    FactBuilder facts;
    AccessEntry entry{facts.envelope(), "opened", {"before", ""}};
    entry.envelope.author = {"claire"};
    entry.envelope.authorRole = role::kNurse;
    entry.envelope.onBehalfOf = ActorId{FactBuilder::kPatient.value};
    entry.link.hash = hashOf(entry);
    const auto back = mapping::accessFrom(overTheWire(mapping::toFhir(entry)));
    QVERIFY(back);
    QCOMPARE(*back, entry);
}

void TestCareMapping::foreignResources_areNotOurs()
{
    fhir::Consent consent;
    consent.id = "1";
    consent.status = "active";
    QVERIFY(!mapping::consentFrom(consent)); // about nothing
    FactBuilder facts;
    consent = mapping::toFhir(delegation(facts));
    consent.status = "proposed";
    QVERIFY(!mapping::consentFrom(consent)); // nobody has agreed
    consent.status = "active";
    consent.dateTime = "last week";
    QVERIFY(!mapping::consentFrom(consent));
    fhir::Procedure procedure;
    procedure.status = "completed";
    procedure.code.text = "Appendectomy";
    QVERIFY(!mapping::careStepFrom(procedure));
    procedure = mapping::toFhir(CareStep{facts.envelope(), CareStep::Kind::Session, {}, "", {}});
    procedure.status = "entered-in-error";
    QVERIFY(!mapping::careStepFrom(procedure));
    fhir::AuditEvent event;
    event.recorded = "yesterday";
    QVERIFY(!mapping::accessFrom(event));
}

void TestCareMapping::exchange_twoStores_endAlikeAndTheChainHolds()
{
    testsupport::FakeClock clock;
    StoreFixture phone;
    StoreFixture tablet;
    FactBuilder facts;
    store::LedgerStore ledger(phone->database());
    QVERIFY(ledger.add(ConsentEntry{.envelope = facts.envelope(), .topic = topic::kJoin, .textVersion = "join-1"}, Origin::Here));
    QVERIFY(ledger.add(delegation(facts), Origin::Here));
    Envelope claire = facts.envelope();
    claire.author = {"claire"};
    claire.authorRole = role::kNurse;
    QVERIFY(store::CareStore(phone->database()).add(CareStep{claire, CareStep::Kind::Assessment, {}, "", {}}, Origin::Here));

    services::OutboxAdapter outbox(*phone, [](const std::string &) { return mapping::MeasureCoding{}; });
    const auto batch = outbox.takeBatch(10, 1'000'000, {});
    QCOMPARE(batch->size(), std::size_t(3));
    std::vector<engine::RemoteChange> changes;
    for (const engine::OutboxEntry &entry : *batch)
        changes.push_back({engine::RemoteChange::Kind::Stored, {entry.type, entry.id, "1", "2026-11-21T08:00:00Z", entry.json}});
    services::ReplicaAdapter replica(*tablet, clock, [](const platform::Stamp &) {});
    QVERIFY(replica.applyPage(changes, "1"));
    QVERIFY(replica.applyPage(changes, "2")); // delivered again

    const auto there = services::readLedger(*tablet, FactBuilder::kPatient);
    QCOMPARE(there->consents, services::readLedger(*phone, FactBuilder::kPatient)->consents);
    QCOMPARE(there->consents.size(), std::size_t(2));
    QVERIFY(there->broken.empty());
    QCOMPARE(services::careHistory(*tablet, FactBuilder::kPatient)->now.stage, CareProcess::Stage::Assessed);
    QCOMPARE(tablet->outbox.pendingCount().value_or(-1), 0);
}

void TestCareMapping::exchange_takenOutOnTheWay_isFound()
{
    testsupport::FakeClock clock;
    StoreFixture phone;
    StoreFixture tablet;
    FactBuilder facts;
    store::LedgerStore ledger(phone->database());
    QVERIFY(ledger.add(delegation(facts), Origin::Here));
    QVERIFY(ledger.add(ConsentEntry{.envelope = facts.envelope(), .topic = topic::kJoin, .textVersion = "join-1"}, Origin::Here));
    services::OutboxAdapter outbox(*phone, [](const std::string &) { return mapping::MeasureCoding{}; });
    const auto batch = outbox.takeBatch(10, 1'000'000, {});
    services::ReplicaAdapter replica(*tablet, clock, [](const platform::Stamp &) {});
    const engine::OutboxEntry &last = batch->back();
    const engine::RemoteChange change{engine::RemoteChange::Kind::Stored, {last.type, last.id, "1", "2026-11-21T08:00:00Z", last.json}};
    QVERIFY(replica.applyPage({&change, 1}, "1"));
    QCOMPARE(services::readLedger(*tablet, FactBuilder::kPatient)->broken.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestCareMapping)
#include "tst_caremapping.moc"
