// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what measures become on their way to the team and back: a cuff is one panel, a symptom carries its severity, a
// correction reaches the other side, and what others added goes back unchanged.
#include "app/domain/symptoms.h"
#include "app/mapping/codes.h"
#include "app/mapping/entry.h"
#include "app/services/journal.h"
#include "app/services/syncadapter.h"
#include "app/store/inventory.h"
#include "sync/fhir/json.h"
#include "tests/support/factbuilder.h"
#include "tests/support/fakeclock.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <algorithm>

using namespace mapping;
using testsupport::FactBuilder;

namespace {

const domain::PatientId kPatient = FactBuilder::kPatient;
using New = services::Journal::NewMeasure;

MeasureCoding codingOf(const std::string &kind)
{
    if (kind == "systolic")
        return {"8480-6", "Systolic blood pressure", 0};
    if (kind == "diastolic")
        return {"8462-4", "Diastolic blood pressure", 0};
    if (domain::symptomIn(kind))
        return {"75325-1", "I have little energy", 0};
    if (kind == "spo2")
        return {"59408-5", "Oxygen saturation", 0};
    return {"29463-7", "Body weight", 1};
}

struct Device {
    explicit Device(const std::string &name)
        : journal(*store, clock, {domain::role::kPatient, {kPatient.value}, kPatient, "http://127.0.0.1:1"}, name)
    {
    }

    testsupport::TempFolder folder;
    testsupport::FakeClock clock;
    std::unique_ptr<store::Store> store = std::move(
        *store::Store::open(folder / "profile.db", sqlite::Key::random(), sqlite::Database::Mode::CreateIfMissing));
    services::Journal journal;
    services::OutboxAdapter outbox{*store, codingOf};
    services::ReplicaAdapter replica{*store, clock, [](const platform::Stamp &) {}};
    int version = 0;

    std::vector<engine::OutboxEntry> sent()
    {
        auto batch = *outbox.takeBatch(50, 1'000'000, clock.now());
        std::vector<engine::Acknowledgement> accepted;
        for (const engine::OutboxEntry &entry : batch)
            accepted.push_back({entry.seq, std::to_string(++version), "2026-11-21T08:00:00.000Z"});
        if (!outbox.acknowledge(accepted))
            qFatal("not acknowledged");
        return batch;
    }
    void receive(const std::vector<engine::OutboxEntry> &entries)
    {
        std::vector<engine::RemoteChange> changes;
        for (const engine::OutboxEntry &entry : entries)
            changes.push_back({engine::RemoteChange::Kind::Stored, {entry.type, entry.id, std::to_string(++version), "2026-11-21T08:00:00.000Z", entry.json}});
        QVERIFY(replica.applyPage(changes, "cursor-" + std::to_string(version)));
    }
    std::vector<domain::FactId> measure(const std::vector<New> &values)
    {
        clock.advanceMinutes(1);
        return *journal.measures(kPatient, values);
    }
    std::vector<domain::Measure> live(const std::string &kind) { return *store->measures.live(kPatient, kind, {0}, {clock.now().ms + 3'600'000}); }
};

fhir::Observation wireOf(const engine::OutboxEntry &entry)
{
    return *fhir::read<fhir::Observation>(entry.json);
}

std::vector<std::string> loincOf(const fhir::CodeableConcept &of)
{
    std::vector<std::string> all;
    for (const fhir::Coding &coding : of.coding) {
        if (coding.system == codes::kLoinc)
            all.push_back(coding.code);
    }
    return all;
}

} // namespace

class TestMeasureExchange : public QObject {
    Q_OBJECT

private slots:
    void cuff_leavesAsOnePanel()
    {
        Device phone("phone");
        phone.measure({{"systolic", 128, "mm[Hg]"}, {"diastolic", 76, "mm[Hg]"}});
        const auto sent = phone.sent();
        QCOMPARE(sent.size(), std::size_t(1));
        const fhir::Observation wire = wireOf(sent[0]);
        QCOMPARE(loincOf(wire.code), std::vector<std::string>{"85354-9"});
        QVERIFY(!wire.valueQuantity);
        QCOMPARE(wire.component.size(), std::size_t(2));
        QCOMPARE(loincOf(wire.component[0].code), std::vector<std::string>{"8480-6"});
        QCOMPARE(loincOf(wire.component[1].code), std::vector<std::string>{"8462-4"});
        QCOMPARE(wire.component[0].valueQuantity->value->value(), 128.0);
        QCOMPARE(wire.component[1].valueQuantity->code, std::string("mm[Hg]"));
        QCOMPARE(codeIn(wire.category.at(0), codes::kObservationCategory), std::string("vital-signs"));
    }

    void cuff_arrivesAsWhatWasEntered()
    {
        Device phone("phone");
        Device tablet("tablet");
        phone.measure({{"systolic", 128, "mm[Hg]"}, {"diastolic", 76, "mm[Hg]"}});
        tablet.receive(phone.sent());
        QVERIFY(tablet.live("systolic") == phone.live("systolic"));
        QVERIFY(tablet.live("diastolic") == phone.live("diastolic"));
        QCOMPARE(tablet.live("diastolic").at(0).reading->value, tablet.live("systolic").at(0).envelope.id.value);
        QVERIFY(tablet.sent().empty()); // what came from elsewhere is not sent back
    }

    void cuff_correctedAndTakenBack_isSoAtTheOtherEnd()
    {
        Device phone("phone");
        Device tablet("tablet");
        const auto first = phone.measure({{"systolic", 218, "mm[Hg]"}, {"diastolic", 76, "mm[Hg]"}});
        tablet.receive(phone.sent());
        const auto second = phone.measure({{"systolic", 128, "mm[Hg]", first[0]}, {"diastolic", 78, "mm[Hg]", first[1]}});
        const auto sent = phone.sent();
        QCOMPARE(sent.size(), std::size_t(2)); // the reading that no longer stands, and the one in its place
        tablet.receive(sent);
        QCOMPARE(tablet.live("systolic").size(), std::size_t(1));
        QCOMPARE(tablet.live("systolic").at(0).value, 128.0);
        QCOMPARE(tablet.live("diastolic").at(0).value, 78.0);
        for (const domain::FactId &fact : second)
            QVERIFY(phone.journal.takeBack(kPatient, fact));
        const auto last = phone.sent();
        QCOMPARE(last.size(), std::size_t(1));
        QCOMPARE(wireOf(last[0]).status, std::string("entered-in-error"));
        tablet.receive(last);
        QVERIFY(tablet.live("systolic").empty());
        QVERIFY(tablet.live("diastolic").empty());
    }

    void cuff_lowerNumberCorrectedAlone_hasNoValueInThePanel()
    {
        Device phone("phone");
        Device tablet("tablet");
        const auto first = phone.measure({{"systolic", 128, "mm[Hg]"}, {"diastolic", 176, "mm[Hg]"}});
        phone.measure({{"diastolic", 76, "mm[Hg]", first[1]}});
        const auto sent = phone.sent();
        const auto panel = std::ranges::find(sent, first[0].value, &engine::OutboxEntry::id);
        QVERIFY(panel != sent.end());
        const fhir::Observation wire = wireOf(*panel);
        QCOMPARE(wire.status, std::string("final"));
        QVERIFY(!wire.component[1].valueQuantity);
        QCOMPARE(codeIn(*wire.component[1].dataAbsentReason, codes::kDataAbsent), std::string("error"));
        tablet.receive(sent);
        QCOMPARE(tablet.live("diastolic").size(), std::size_t(1));
        QCOMPARE(tablet.live("diastolic").at(0).value, 76.0);
    }

    void cuff_whatOthersAdded_goesBack()
    {
        Device phone("phone");
        const auto first = phone.measure({{"systolic", 128, "mm[Hg]"}, {"diastolic", 76, "mm[Hg]"}});
        auto sent = phone.sent();
        sent[0].json.insert(1, "\"bodySite\": {\"text\": \"left arm\"}, ");
        phone.receive(sent);
        QVERIFY(phone.journal.takeBack(kPatient, first[0]));
        QVERIFY(phone.journal.takeBack(kPatient, first[1]));
        const auto again = phone.sent();
        QCOMPARE(again.size(), std::size_t(1));
        QVERIFY(again[0].json.find("left arm") != std::string::npos);
    }

    void symptom_hasItsSeverityAndComesBack()
    {
        Device phone("phone");
        Device tablet("tablet");
        phone.measure({{domain::symptomKind("tired"), 5, std::string(domain::kSymptomUnit)}});
        const auto sent = phone.sent();
        const fhir::Observation wire = wireOf(sent.at(0));
        QCOMPARE(loincOf(wire.code), std::vector<std::string>{"75325-1"});
        QCOMPARE(codeIn(wire.category.at(0), codes::kObservationCategory), std::string("survey"));
        QCOMPARE(codeIn(*wire.valueCodeableConcept, codes::kSymptom), std::string("tired"));
        QVERIFY(!wire.valueQuantity);
        QCOMPARE(wire.component.at(0).valueQuantity->value->value(), 5.0);
        tablet.receive(sent);
        QVERIFY(tablet.live("symptom/tired") == phone.live("symptom/tired"));
        QCOMPARE(tablet.live("symptom/tired").size(), std::size_t(1));
    }

    void saturation_hasBothCodes()
    {
        Device phone("phone");
        phone.measure({{"spo2", 94, "%"}});
        QCOMPARE(loincOf(wireOf(phone.sent().at(0)).code), (std::vector<std::string>{"59408-5", "2708-6"}));
    }

    void notOurs_isKeptAndNotUnderstood_data()
    {
        QTest::addColumn<QByteArray>("json");
        const QByteArray head = R"({"resourceType": "Observation", "id": "x", "status": "final", "code": {"coding": [{"system": "http://loinc.org", "code": "85354-9"}]},)";
        QTest::newRow("a panel of another program") << head + R"("subject": {"reference": "Patient/p"}, "effectiveDateTime": "2026-11-21T07:30:00+01:00",
            "component": [{"code": {"coding": [{"system": "http://loinc.org", "code": "8480-6"}]}, "valueQuantity": {"value": 128}}]})";
        QTest::newRow("nobody's") << head + R"("effectiveDateTime": "2026-11-21T07:30:00+01:00"})";
        QTest::newRow("without a time") << head + R"("subject": {"reference": "Patient/p"}})";
    }
    void notOurs_isKeptAndNotUnderstood()
    {
        QFETCH(QByteArray, json);
        const auto wire = fhir::read<fhir::Observation>(json.toStdString());
        QVERIFY(wire);
        QVERIFY(mapping::measuresFrom(*wire).error().code == platform::ErrorCode::Invalid);
    }

    void inventory_aCuff_isOneThing()
    {
        Device phone("phone");
        phone.measure({{"systolic", 128, "mm[Hg]"}, {"diastolic", 76, "mm[Hg]"}});
        const auto lines = *store::inventory(*phone.store, kPatient);
        QCOMPARE(lines.size(), std::size_t(1));
        QCOMPARE(lines[0].total, 1);
        QCOMPARE(lines[0].waiting, 1);
    }
};

QTEST_APPLESS_MAIN(TestMeasureExchange)
#include "tst_measureexchange.moc"
