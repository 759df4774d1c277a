// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects alerts, who saw them and what professionals set on their way from one device to another: nothing is lost, nothing
// is said in somebody else's name, and what others added goes back unchanged.
#include "app/mapping/alertmapping.h"
#include "app/mapping/codes.h"
#include "app/mapping/settingmapping.h"
#include "app/services/alertdesk.h"
#include "app/services/syncadapter.h"
#include "sync/fhir/json.h"
#include "tests/support/factbuilder.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempfolder.h"

#include <QTest>

using domain::ClinicalSetting;
using store::Origin;
using testsupport::FactBuilder;

namespace {

const domain::PatientId kPatient = FactBuilder::kPatient;
const domain::ActorId kClaire{"0190b7a0-0000-7000-8000-00000000c1a1"};

domain::RaisedAlert alertOf(FactBuilder &facts)
{
    domain::RaisedAlert alert;
    alert.envelope = facts.envelope();
    alert.envelope.author = {alert.envelope.deviceId};
    alert.envelope.authorRole = domain::role::kDevice;
    alert.pack = "heart-failure";
    alert.packVersion = "1.2.0";
    alert.rule = "weight-gain";
    alert.measure = "weight";
    alert.direction = "gain";
    alert.severity = "urgent";
    alert.way = "reference";
    alert.source = "hfm-weight";
    alert.unit = "kg";
    alert.evidence = {"0190b7a0-0000-7000-8000-00000000e001"};
    alert.value = 72.4;
    alert.amount = 2.4;
    alert.against = 70;
    alert.since = FactBuilder::at(6);
    alert.threshold = 1.8;
    alert.thresholdBy = kClaire;
    alert.thresholdRole = domain::role::kNurse;
    alert.daysMissing = 1;
    return alert;
}

domain::AlertSeen seenBy(FactBuilder &facts, const domain::RaisedAlert &alert, const domain::ActorId &who, const domain::Role &role, const std::string &note)
{
    domain::AlertSeen seen{facts.envelope(), alert.envelope.id, note};
    seen.envelope.author = who;
    seen.envelope.authorRole = role;
    seen.envelope.id = domain::alertSeenId(alert.envelope.id, who);
    return seen;
}

/// A store with both adapters, as a device syncs it.
struct Device {
    explicit Device(const std::string &name) : facts(name) {}

    testsupport::TempFolder folder;
    testsupport::FakeClock clock;
    FactBuilder facts;
    std::unique_ptr<store::Store> store = std::move(
        *store::Store::open(folder / "profile.db", sqlite::Key::random(), sqlite::Database::Mode::CreateIfMissing));
    services::OutboxAdapter outbox{*store, [](const std::string &) { return mapping::MeasureCoding{}; }};
    services::ReplicaAdapter replica{*store, clock, [](const platform::Stamp &) {}};

    std::vector<engine::OutboxEntry> waiting() { return *outbox.takeBatch(50, 1'000'000, clock.now()); }
    void receive(const std::vector<engine::OutboxEntry> &entries, const std::string &version = "1")
    {
        std::vector<engine::RemoteChange> changes;
        for (const engine::OutboxEntry &entry : entries)
            changes.push_back({engine::RemoteChange::Kind::Stored, {entry.type, entry.id, version, "2026-11-21T08:00:00.000Z", entry.json}});
        QVERIFY(replica.applyPage(changes, "cursor-" + version));
    }
};

} // namespace

class TestAlertExchange : public QObject {
    Q_OBJECT

private slots:
    void mapping_alert_roundTrips()
    {
        FactBuilder facts;
        const domain::RaisedAlert alert = alertOf(facts);
        const auto wire = mapping::toFhir(alert, {}, std::nullopt);
        QCOMPARE(wire.status, std::string("preliminary"));
        QCOMPARE(wire.severity, std::string("moderate"));
        QCOMPARE(wire.author->type, std::string("Device"));
        QCOMPARE(wire.implicated.at(0).reference, "Observation/" + alert.evidence.value);
        const auto again = mapping::alertFrom(*fhir::read<fhir::DetectedIssue>(fhir::write(wire)));
        QVERIFY(again);
        QVERIFY(again->alert == alert);
        QVERIFY(again->seen.empty());
    }

    void mapping_seen_professionalIsAMitigationPatientIsNot()
    {
        FactBuilder facts;
        const domain::RaisedAlert alert = alertOf(facts);
        const auto patient = seenBy(facts, alert, {kPatient.value}, domain::role::kPatient, "");
        auto wire = mapping::toFhir(alert, {patient}, std::nullopt);
        QCOMPARE(wire.status, std::string("preliminary"));
        QVERIFY(wire.mitigation.empty());
        const auto nurse = seenBy(facts, alert, kClaire, domain::role::kNurse, "Called her, comes tomorrow.");
        wire = mapping::toFhir(alert, {patient, nurse}, wire);
        QCOMPARE(wire.status, std::string("final"));
        QCOMPARE(wire.mitigation.size(), 1u);
        QCOMPARE(wire.mitigation[0].author->reference, "Practitioner/" + kClaire.value);
        const auto again = mapping::alertFrom(*fhir::read<fhir::DetectedIssue>(fhir::write(wire)));
        QCOMPARE(again->seen.size(), 2u);
        QVERIFY(again->seen[0].envelope.id == nurse.envelope.id);
        QVERIFY(again->seen[0].envelope.authorRole == domain::role::kNurse);
        QCOMPARE(again->seen[0].note, std::string("Called her, comes tomorrow."));
        QVERIFY(again->seen[1].envelope.authorRole == domain::role::kPatient);
    }

    void mapping_mitigationOfSomebodyElse_isKept()
    {
        FactBuilder facts;
        const domain::RaisedAlert alert = alertOf(facts);
        const auto other = seenBy(facts, alert, {"dr-petit"}, domain::role::kPhysician, "Changed the dose.");
        const auto base = mapping::toFhir(alert, {other}, std::nullopt);
        const auto wire = mapping::toFhir(alert, {seenBy(facts, alert, kClaire, domain::role::kNurse, "")}, base);
        QCOMPARE(wire.mitigation.size(), 2u);
    }

    void mapping_issueOfAnotherProgram_isNoAlertOfOurs()
    {
        fhir::DetectedIssue issue;
        issue.id = "x";
        issue.status = "final";
        issue.patient.emplace();
        issue.patient->reference = "Patient/1";
        issue.identifiedDateTime = "2026-11-21T08:00:00+01:00";
        QVERIFY(!mapping::alertFrom(issue));
    }

    void mapping_setting_roundTrips_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("threshold") << int(ClinicalSetting::Kind::Threshold);
        QTest::newRow("reference") << int(ClinicalSetting::Kind::Reference);
        QTest::newRow("anchor") << int(ClinicalSetting::Kind::Anchor);
    }
    void mapping_setting_roundTrips()
    {
        QFETCH(int, kind);
        FactBuilder facts;
        ClinicalSetting setting{ClinicalSetting::Kind(kind), kPatient, "heart-failure/weight-gain", 1.8, "kg", 0.5, "2026-12-03"};
        domain::Envelope version = facts.envelope();
        version.author = kClaire;
        version.authorRole = domain::role::kNurse;
        const auto read = mapping::settingFrom(*fhir::read<fhir::Flag>(fhir::write(mapping::toFhir(setting, version, std::nullopt))));
        QVERIFY(read);
        QVERIFY(read->setting == setting);
        QVERIFY(read->version.author == kClaire);
        QVERIFY(read->version.authorRole == domain::role::kNurse);
        QVERIFY(read->version.occurredAt == version.occurredAt);
        // Taken back: no number any more.
        setting.value.reset();
        setting.margin.reset();
        setting.date.clear();
        const auto none = mapping::settingFrom(*fhir::read<fhir::Flag>(fhir::write(mapping::toFhir(setting, version, std::nullopt))));
        QVERIFY(none->setting == setting);
    }

    // ---- between two devices

    void alert_seenByTheNurse_isSeenOnThePhone()
    {
        Device phone("phone");
        Device tablet("tablet");
        const domain::RaisedAlert alert = alertOf(phone.facts);
        QVERIFY(*phone.store->alerts.add(alert, Origin::Here));
        tablet.receive(phone.waiting());
        QCOMPARE(tablet.store->alerts.all(kPatient)->size(), 1u);
        QVERIFY(tablet.waiting().empty()); // what came is not sent back

        QVERIFY(*tablet.store->alerts.add(seenBy(tablet.facts, alert, kClaire, domain::role::kNurse, "Called her."), Origin::Here));
        phone.receive(tablet.waiting(), "2");
        const auto rows = *phone.store->alerts.all(kPatient);
        QCOMPARE(rows.size(), 1u);
        QCOMPARE(rows[0].seen.size(), 1u);
        QCOMPARE(rows[0].seen[0].note, std::string("Called her."));
    }

    void alert_raisedOnBothDevices_isOne()
    {
        Device phone("phone");
        Device tablet("tablet");
        domain::RaisedAlert alert = alertOf(phone.facts);
        QVERIFY(*phone.store->alerts.add(alert, Origin::Here));
        domain::RaisedAlert same = alert;
        same.envelope.deviceId = "tablet";
        QVERIFY(*tablet.store->alerts.add(same, Origin::Here));
        tablet.receive(phone.waiting());
        QCOMPARE(tablet.store->alerts.all(kPatient)->size(), 1u);
    }

    void setting_ofTheNurse_reachesThePhoneAndItsRules()
    {
        Device phone("phone");
        Device tablet("tablet");
        domain::Envelope version = tablet.facts.envelope();
        version.author = kClaire;
        version.authorRole = domain::role::kNurse;
        QVERIFY(tablet.store->clinicalSettings.save(
            {.kind = ClinicalSetting::Kind::Threshold, .patient = kPatient, .subject = "heart-failure/weight-gain", .value = 1.5, .unit = "kg"}, version,
            Origin::Here));
        phone.receive(tablet.waiting());
        const auto settings = *services::ruleSettings(*phone.store, kPatient);
        QCOMPARE(settings.overrides.size(), 1u);
        QCOMPARE(settings.overrides[0].value, 1.5);
        QVERIFY(settings.overrides[0].role == domain::role::kNurse);
    }

    void operator_switchesTheRulesOffAndOn()
    {
        Device phone("phone");
        const auto organisation = [](const std::string &said) {
            // Plain strings: the moc of Qt 6.4 loses its way in raw ones.
            const std::string url(mapping::codes::kRuleModule);
            return engine::OutboxEntry{0, "Organization", "org",
                "{\"resourceType\":\"Organization\",\"id\":\"org\",\"name\":\"Hospital\",\"extension\":[{\"url\":\"" + url +
                    "\",\"valueCode\":\"" + said + "\"}]}",
                std::nullopt};
        };
        QVERIFY(services::ruleModule(*phone.store) == rules::Module::On);
        phone.receive({organisation("off")}, "1");
        QVERIFY(services::ruleModule(*phone.store) == rules::Module::Off);
        phone.receive({organisation("later")}, "2"); // nothing we know: nothing changes
        QVERIFY(services::ruleModule(*phone.store) == rules::Module::Off);
        phone.receive({organisation("on")}, "3");
        QVERIFY(services::ruleModule(*phone.store) == rules::Module::On);
    }
};

QTEST_GUILESS_MAIN(TestAlertExchange)
#include "tst_alertexchange.moc"
