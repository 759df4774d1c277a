// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what was delivered from what happens to the two ends: clocks that jump (R13), a hub or a device that is restored from
// an old copy (R18), a new device (R19), sessions whose renewal was lost on the way (R20).
#include "app/store/goalstore.h"
#include "tests/hub/hubfixture.h"
#include "tests/hub/hubprocess.h"
#include "tests/reliability/replicadevice.h"
#include "tests/support/soak.h"
#include "tests/support/storefixture.h"
#include "tests/support/syncdevice.h"

#include <QTest>

using namespace testsupport;
using platform::ErrorCode;

namespace {

constexpr platform::Instant kFarAhead{4'102'444'800'000}; // 2100
const domain::PatientId kJeanne{kDurand};
constexpr std::int64_t kDayMs = 86'400'000;
const QStringList kPassword{"--demo-password", kDemoPassword};

services::Identity jeanne(const std::string &hub)
{
    return {domain::role::kPatient, {kDurand}, kJeanne, hub};
}

services::Identity claire(const std::string &hub)
{
    return {domain::role::kNurse, {kClaire}, {}, hub};
}

/// Weights that stand, as "id value" lines.
std::vector<std::string> weights(ReplicaDevice &device)
{
    std::vector<std::string> lines;
    for (const domain::Measure &measure : must(device.store().measures.live(kJeanne, "weight", {0}, kFarAhead)))
        lines.push_back(measure.envelope.id.value + ' ' + std::to_string(measure.value));
    std::ranges::sort(lines);
    return lines;
}

/// The same of what the hub holds.
std::vector<std::string> weightsAt(const std::string &address, const std::string &token)
{
    std::vector<std::string> lines;
    for (std::string path = "/fhir/R4/Observation?patient=Patient/" + kDurand + "&_count=500"; !path.empty();) {
        const Answer answer = ask(address, "GET", path, {}, {{"Authorization", "Bearer " + token}});
        for (const Json &entry : answer.entries()) {
            const Json &resource = entry["resource"];
            if (resource.value("status", "") != "entered-in-error")
                lines.push_back(resource["id"].get<std::string>() + ' ' + std::to_string(resource["valueQuantity"]["value"].get<double>()));
        }
        path = answer.link("next");
    }
    std::ranges::sort(lines);
    return lines;
}

} // namespace

class TestRestored : public QObject {
    Q_OBJECT

private slots:
    void clock_jumps_ordersAndSendsOnce_data();
    void clock_jumps_ordersAndSendsOnce();
    void clock_setBack_waitsWrittenAheadEnd();
    void hub_restoredFromABackup_isToldAgain();
    void hub_restored_showsWhatWasDeletedAgain_staysDeleted();
    void device_restoredFromABackup_losesNothing();
    void device_new_hasEverythingAgain();
    void renewal_answersLost_nobodySignsInAgain();
};

void TestRestored::clock_jumps_ordersAndSendsOnce_data()
{
    QTest::addColumn<qint64>("jumpMs");
    QTest::addColumn<int>("offset");
    QTest::newRow("a day ahead") << qint64(kDayMs) << 60;
    QTest::newRow("a day back") << qint64(-kDayMs) << 60;
    QTest::newRow("ten years ahead") << qint64(3652) * kDayMs << 60;
    QTest::newRow("ten years back") << qint64(-3652) * kDayMs << 60;
    QTest::newRow("daylight saving") << qint64(0) << 120;
    QTest::newRow("another zone") << qint64(0) << -300;
}

void TestRestored::clock_jumps_ordersAndSendsOnce()
{
    QFETCH(qint64, jumpMs);
    QFETCH(int, offset);
    HubFixture hub;
    FakeClock clock;
    ReplicaDevice phone("phone", jeanne(hub.address()), clock);
    phone.link(hub.address(), hub.patient(kDurand));
    QCOMPARE(phone.syncUntilDone(1), 1);
    const domain::MedicationId medicine = must(phone.store().medications.plan(kJeanne)).front().id;
    const domain::DoseSlot slot{medicine, clock.zonedNow()};

    const auto first = must(phone.journal().measure(kJeanne, "weight", 71, "kg"));
    must(phone.journal().dose(kJeanne, slot, domain::DoseEvent::State::Taken));
    clock.advanceMs(jumpMs);
    clock.setOffset(offset);
    // What comes later counts as later, whatever the clock says.
    const auto second = must(phone.journal().measure(kJeanne, "weight", 72, "kg", first));
    must(phone.journal().dose(kJeanne, slot, domain::DoseEvent::State::Taken));
    const auto third = must(phone.journal().measure(kJeanne, "weight", 73, "kg", second));
    QVERIFY(phone.syncUntilDone(2) >= 1);

    QCOMPARE(weights(phone), std::vector<std::string>{third.value + " 73.000000"});
    QCOMPARE(weightsAt(hub.address(), hub.patient(kDurand)), weights(phone));
    const Answer doses = hub.get("/fhir/R4/MedicationAdministration?patient=Patient/" + kDurand, hub.patient(kDurand));
    QCOMPARE(doses.entries().size(), std::size_t(1));

    clock.advanceMs(-jumpMs);
    const engine::Outcome again = phone.sync();
    QVERIFY(!again.error);
    QCOMPARE(again.pushed, 0); // no jump makes what was sent wait again
    QCOMPARE(again.pulled, 0);
}

void TestRestored::clock_setBack_waitsWrittenAheadEnd()
{
    FakeClock clock;
    StoreFixture store;
    services::Journal journal(*store, clock, jeanne("http://127.0.0.1:1"), "phone");
    must(journal.measure(kJeanne, "weight", 71, "kg"));
    clock.advanceDays(3652);
    const auto row = must(store->outbox.take(1, clock.now()));
    must(store->outbox.postpone({row.at(0).seq}, {clock.now().ms + 900'000}, ErrorCode::ServerBusy));
    QVERIFY(must(store->outbox.take(1, clock.now())).empty());
    clock.advanceDays(-3652); // somebody set the clock right
    QCOMPARE(must(store->outbox.take(1, clock.now())).size(), std::size_t(1));
}

void TestRestored::hub_restoredFromABackup_isToldAgain()
{
    const TempFolder folder;
    const platform::SystemClock clock;
    auto hub = std::make_unique<HubProcess>(folder / "data", kPassword);
    ReplicaDevice tablet("tablet", claire(hub->address()), clock);
    ReplicaDevice other("other", claire(hub->address()), clock);
    const auto linkAll = [&] {
        tablet.link(hub->address(), hub->token());
        other.link(hub->address(), hub->token());
    };
    linkAll();
    QVERIFY(tablet.syncUntilDone(2) >= 1);
    const auto kept = must(tablet.journal().measure(kJeanne, "weight", 70, "kg"));
    QVERIFY(tablet.syncUntilDone(2) >= 1);
    QCOMPARE(hub->terminate(), 0);
    std::filesystem::copy(folder / "data", folder / "backup", std::filesystem::copy_options::recursive);

    hub = std::make_unique<HubProcess>(folder / "data", kPassword);
    linkAll();
    for (int i = 0; i < 20; ++i)
        must(tablet.journal().measure(kJeanne, "weight", 80 + i, "kg"));
    must(tablet.journal().measure(kJeanne, "weight", 69, "kg", kept)); // what the backup holds is corrected
    must(tablet.journal().set({domain::ClinicalSetting::Kind::Threshold, kJeanne, "heart-failure/weight-gain", 3.0, "kg", {}, {}}));
    QVERIFY(tablet.syncUntilDone(2) >= 1);
    QVERIFY(other.syncUntilDone(2) >= 1); // who only received, delivers nothing again
    const auto before = weightsAt(hub->address(), hub->token());
    QCOMPARE(before.size(), std::size_t(21));
    QCOMPARE(hub->terminate(), 0);

    std::filesystem::remove_all(folder / "data");
    std::filesystem::copy(folder / "backup", folder / "data", std::filesystem::copy_options::recursive);
    QCOMPARE(runHub(QStringList{"--data", QString::fromStdString((folder / "data").string()), "new-epoch"}).exitCode, 0);
    hub = std::make_unique<HubProcess>(folder / "data", kPassword);
    linkAll();
    QCOMPARE(weightsAt(hub->address(), hub->token()).size(), std::size_t(1));
    QVERIFY(other.syncUntilDone(2) >= 1);
    QVERIFY(tablet.syncUntilDone(3) >= 1);
    QCOMPARE(weightsAt(hub->address(), hub->token()), before);
    const Answer flags = ask(hub->address(), "GET", "/fhir/R4/Flag?patient=Patient/" + kDurand, {}, {{"Authorization", "Bearer " + hub->token()}});
    QCOMPARE(flags.entries().size(), std::size_t(1));
    QVERIFY(other.syncUntilDone(2) >= 1);
    QCOMPARE(weights(other), weights(tablet));
    const engine::Outcome rest = tablet.sync();
    QCOMPARE(rest.pushed + rest.pulled, 0);
}

void TestRestored::hub_restored_showsWhatWasDeletedAgain_staysDeleted()
{
    FakeClock clock;
    StoreFixture store;
    services::ReplicaAdapter replica(*store, clock, [](const platform::Stamp &) {});
    using Kind = engine::RemoteChange::Kind;
    const auto shown = [](const std::string &version, const std::string &status) {
        return engine::RemoteChange{Kind::Stored, {"Flag", "f", version, {}, R"({"resourceType":"Flag","id":"f","status":")" + status + "\"}"}};
    };
    const auto apply = [&](const engine::RemoteChange &change) { must(replica.applyPage({&change, 1}, "c")); };
    apply(shown("1", "active"));
    apply({Kind::Deleted, {"Flag", "f", {}, {}, {}}});
    QVERIFY((**store->resources.find("Flag", "f")).deleted);
    must(replica.resetCursor());
    apply(shown("1", "active")); // as it was in the backup
    QVERIFY((**store->resources.find("Flag", "f")).deleted);
    QCOMPARE(must(replica.endReached()), 0);
    apply(shown("2", "inactive")); // somebody wrote it again since
    QVERIFY(!(**store->resources.find("Flag", "f")).deleted);
}

void TestRestored::device_restoredFromABackup_losesNothing()
{
    HubFixture hub;
    const std::string token = hub.patient(kDurand);
    ReplicaDevice phone("phone", jeanne(hub.address()), hub.clock);
    phone.link(hub.address(), token);
    must(phone.journal().measure(kJeanne, "weight", 70, "kg"));
    QVERIFY(phone.syncUntilDone(2) >= 1);
    hub.clock.advanceMinutes(5);
    const auto waiting = must(phone.journal().measure(kJeanne, "weight", 71, "kg")); // in the copy it still waits
    must(phone.store().database().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
    std::filesystem::copy_file(phone.file(), hub.folder() / "copy.db");
    must(phone.journal().measure(kJeanne, "weight", 72, "kg", waiting));
    must(phone.journal().measure(kJeanne, "weight", 73, "kg"));
    QVERIFY(phone.syncUntilDone(2) >= 1);
    const auto all = weightsAt(hub.address(), token);
    QCOMPARE(all.size(), std::size_t(3));

    phone.close();
    for (const char *rest : {"-wal", "-shm"})
        std::filesystem::remove(phone.file().string() + rest);
    std::filesystem::copy_file(hub.folder() / "copy.db", phone.file(), std::filesystem::copy_options::overwrite_existing);
    phone.restart();
    hub.clock.advanceMinutes(60);
    phone.link(hub.address(), hub.patient(kDurand));
    QVERIFY(phone.syncUntilDone(3) >= 1);
    QCOMPARE(weightsAt(hub.address(), hub.patient(kDurand)), all);
    QCOMPARE(weights(phone), all);
    QCOMPARE(phone.parked(), 0);
}

void TestRestored::device_new_hasEverythingAgain()
{
    HubFixture hub;
    const std::string token = hub.patient(kDurand);
    ReplicaDevice lost("phone", jeanne(hub.address()), hub.clock);
    lost.link(hub.address(), token);
    QVERIFY(lost.syncUntilDone(2) >= 1);
    const domain::MedicationId medicine = must(lost.store().medications.plan(kJeanne)).front().id;
    for (int day = 0; day < 30; ++day) {
        hub.clock.advanceDays(1);
        must(lost.journal().measure(kJeanne, "weight", 70 + day * 0.1, "kg"));
        must(lost.journal().dose(kJeanne, {medicine, hub.clock.zonedNow()}, domain::DoseEvent::State::Taken));
    }
    must(lost.journal().write(kJeanne, "Bonjour", {}));
    must(lost.journal().goal({{"goal-1"}, kJeanne, "Marcher"}));
    lost.link(hub.address(), hub.patient(kDurand)); // a month later
    QVERIFY(lost.syncUntilDone(2) >= 1);

    ReplicaDevice fresh("new phone", jeanne(hub.address()), hub.clock);
    fresh.link(hub.address(), hub.patient(kDurand));
    QVERIFY(fresh.syncUntilDone(2) >= 1);
    for (const char *table : {"fact", "measure", "dose_event", "message"})
        QCOMPARE(tableAsText(fresh.store().database(), table), tableAsText(lost.store().database(), table));
    const auto goals = store::GoalStore(fresh.store().database()).all(kJeanne);
    QVERIFY(goals && goals->size() == 1 && goals->front().goal.text == "Marcher");
    QCOMPARE(fresh.sync().pushed, 0);
}

/// R20. Our hub does not rotate: the token of the request whose answer was lost is good for the next.
void TestRestored::renewal_answersLost_nobodySignsInAgain()
{
    SyncDevice device;
    const int times = rounds(1000);
    for (int i = 0; i < times; ++i) {
        device.clock.advanceMinutes(11); // the access token has ended
        device.outbox.add("Observation", "o" + std::to_string(i), "final");
        device.server.fail({FhirServerFake::Route::Token, FhirServerFake::Fault::Kind::LoseAnswer, 0, {}, {}, 1 + i % 2});
        engine::SyncEngine run({device.server, device.tokens, device.outbox, device.replica, device.clock}, device.profile);
        const engine::Outcome outcome = run.run();
        QVERIFY(!outcome.error || outcome.error->code == ErrorCode::Offline);
        if (!outcome.error)
            continue;
        engine::SyncEngine next({device.server, device.tokens, device.outbox, device.replica, device.clock}, device.profile);
        const engine::Outcome later = next.run();
        QVERIFY2(!later.error, later.error ? later.error->detail.c_str() : "");
    }
    QCOMPARE(device.outbox.count(MemoryOutbox::State::Sent), times);
    QVERIFY(device.tokens.tokens.has_value());
}

QTEST_GUILESS_MAIN(TestRestored)
#include "tst_restored.moc"
