// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects when the app exchanges: one at a time, whoever else runs on the same files, and once more what was refused by a program
// or a server that is another one today.
#include "app/services/syncservice.h"
#include "platforms/base/filelock.h"
#include "platforms/dummy/memorykeystore.h"
#include "platforms/dummy/setsurroundings.h"
#include "tests/hub/hubfixture.h"
#include "tests/reliability/replicadevice.h"

#include <QTest>

using namespace testsupport;
using namespace std::chrono_literals;
using platform::ErrorCode;

namespace {

const domain::PatientId kJeanne{kDurand};

/// The app of Jeanne without its screens, linked to a hub.
struct Phone {
    Phone()
    {
        must(tokens.save({hub.address(), hub.address() + "/fhir/R4", hub.patient(kDurand), {}, {hub.clock.now().ms + 86'400'000}, {}, {}}));
    }

    /// As if the hub had refused it.
    void enterRefused()
    {
        must(journal.measure(kJeanne, "weight", 71, "kg"));
        const auto rows = must(store->outbox.take(10, hub.clock.now()));
        must(store->outbox.park(rows.at(0).seq, {ErrorCode::Rejected, "not like this"}, {}));
    }

    /// As the app does.
    void listen()
    {
        sync.heed(device);
        device.setListener([this](platform::Surroundings::Event event) { sync.heard(event); });
    }

    HubFixture hub;
    platform::SetSurroundings device;
    TempFolder folder;
    platform::MemoryKeystore keys;
    services::Profile profile = must(services::Profile::open(folder.path(), keys));
    std::unique_ptr<store::Store> store = must(profile.openStore());
    services::TokenVault tokens{must(profile.openStore())};
    services::Library library = services::Library::load(folder / "no packs", folder / "no pictos");
    services::Journal journal{*store, hub.clock, {domain::role::kPatient, {kDurand}, kJeanne, hub.address()}, "phone"};
    services::SyncService sync{profile, tokens, journal, *store, library, hub.clock};
};

} // namespace

class TestSyncService : public QObject {
    Q_OBJECT

private slots:
    void run_somebodyElseExchanges_waitsForItsTurn();
    void run_afterAnUpgrade_asksAgainForWhatWasRefused();
    void pause_meteredOrLowBattery_isLonger();
    void entries_meteredAndLowBattery_goAllTheSame();
    void network_comesBack_isUsedAtOnce();
    void sleep_waitsForWhatIsToBeSent();
};

void TestSyncService::run_somebodyElseExchanges_waitsForItsTurn()
{
    Phone phone;
    must(phone.journal.measure(kJeanne, "weight", 71, "kg"));
    {
        const auto other = must(platform::FileLock::tryTake(phone.folder / "sync.lock"));
        phone.sync.start();
        QTRY_VERIFY(phone.sync.status().lastError.has_value());
        QCOMPARE(phone.sync.status().lastError->code, ErrorCode::Locked);
        QCOMPARE(phone.sync.status().pending, 1);
        QVERIFY(phone.sync.status().nextTry.has_value());
    }
    phone.sync.requestNow();
    QTRY_VERIFY(phone.sync.status().isUpToDate());
}

void TestSyncService::run_afterAnUpgrade_asksAgainForWhatWasRefused()
{
    Phone phone;
    must(phone.store->settings.set("sync.software", "an older one"));
    phone.enterRefused();
    phone.sync.start();
    QTRY_VERIFY(phone.sync.status().isUpToDate());
    QCOMPARE(phone.hub.get("/fhir/R4/Observation?patient=Patient/" + kDurand, phone.hub.patient(kDurand)).entries().size(), std::size_t(1));

    phone.enterRefused(); // by the same program and server: it stays aside
    const auto before = phone.sync.status().lastSuccess;
    phone.hub.clock.advanceMinutes(1);
    phone.sync.requestNow();
    QTRY_VERIFY(phone.sync.status().lastSuccess != before);
    QCOMPARE(phone.sync.status().parked, 1);
}

void TestSyncService::pause_meteredOrLowBattery_isLonger()
{
    Phone phone;
    phone.listen();
    phone.sync.start();
    QTRY_VERIFY(phone.sync.status().isUpToDate());
    QCOMPARE(phone.sync.pause(), std::chrono::milliseconds(15min));
    phone.device.set({.isMetered = true});
    QCOMPARE(phone.sync.pause(), std::chrono::milliseconds(60min));
    phone.device.set({});
    QCOMPARE(phone.sync.pause(), std::chrono::milliseconds(15min));
    phone.device.set({.isBatteryLow = true});
    QCOMPARE(phone.sync.pause(), std::chrono::milliseconds(60min));
}

void TestSyncService::entries_meteredAndLowBattery_goAllTheSame()
{
    Phone phone;
    phone.listen();
    phone.device.set({.isMetered = true, .isBatteryLow = true});
    phone.sync.start();
    QTRY_VERIFY(phone.sync.status().isUpToDate());
    must(phone.journal.measure(kJeanne, "weight", 71, "kg"));
    phone.sync.request();
    QCOMPARE(phone.sync.status().pending, 1);
    QTRY_VERIFY(phone.sync.status().isUpToDate());
}

void TestSyncService::network_comesBack_isUsedAtOnce()
{
    Phone phone;
    phone.listen();
    phone.device.set({.isOnline = false});
    const auto tokens = *must(phone.tokens.load());
    auto nowhere = tokens;
    nowhere.fhirBase = "http://127.0.0.1:1/fhir/R4";
    must(phone.tokens.save(nowhere));
    phone.sync.start();
    QTRY_VERIFY(phone.sync.status().lastError.has_value());
    must(phone.tokens.save(tokens));
    phone.device.set({});
    QVERIFY(phone.sync.status().isRunning);
    QTRY_VERIFY(phone.sync.status().isUpToDate());
}

void TestSyncService::sleep_waitsForWhatIsToBeSent()
{
    Phone phone;
    phone.listen();
    phone.device.closeLid();
    QCOMPARE(phone.device.sleeps, 1); // nothing is sent before `start`
    phone.sync.start();
    QTRY_VERIFY(phone.sync.status().isUpToDate());
    phone.device.closeLid();
    QCOMPARE(phone.device.sleeps, 2); // nothing waits
    must(phone.journal.measure(kJeanne, "weight", 71, "kg"));
    phone.device.closeLid();
    QCOMPARE(phone.device.sleeps, 2);
    QTRY_COMPARE(phone.device.sleeps, 3);
    QVERIFY(phone.sync.status().isUpToDate());
}

QTEST_GUILESS_MAIN(TestSyncService)
#include "tst_syncservice.moc"
