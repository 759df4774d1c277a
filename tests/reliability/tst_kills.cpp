// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects R1: a device that is killed at any moment, while it writes, exchanges or takes in packs, keeps every entry it said it
// kept, and the hub has each of them once. R2, the hub's own end, is in tst_hubstorage. PASSERELLE_SOAK=1000 kills a thousand times.
#include "app/services/packfetch.h"
#include "tests/app/shelfdevice.h"
#include "tests/hub/hubprocess.h"
#include "tests/reliability/replicadevice.h"
#include "tests/support/childprocess.h"
#include "tests/support/failingcalls.h"
#include "tests/support/soak.h"
#include "tests/support/storefixture.h"

#include <QTest>

#include <random>
#include <set>

using namespace testsupport;

namespace {

const domain::PatientId kJeanne{kDurand};

services::Identity claire(const std::string &hub)
{
    return {domain::role::kNurse, {kClaire}, {}, hub};
}

struct End {
    int call = 0; ///< before so many calls to its files the process is killed; 0: somebody else kills it
};

/// Enters and exchanges until somebody puts an end to it, and says what is on disk.
void work(const ReplicaDevice::Disk &disk, const std::string &hub, const std::string &token, End end, const ChildProcess::Report &report)
{
    FailingCalls calls(disk.file.parent_path());
    if (end.call > 0)
        calls.arm(end.call, 0, FailingCalls::Way::Killed);
    const platform::SystemClock clock;
    ReplicaDevice device("tablet", claire(hub), clock, disk);
    device.link(hub, token);
    for (int i = 0;; ++i) {
        report(must(device.journal().measure(kJeanne, "weight", 60 + i % 200 * 0.1, "kg")).value);
        if (i % 3 == 2)
            static_cast<void>(device.sync());
    }
}

} // namespace

class TestKills : public QObject {
    Q_OBJECT

private slots:
    void device_killedAtAnyMoment_losesNothing();
    void packs_killedWhileTheyCome_areWholeOrNotThere();
};

void TestKills::device_killedAtAnyMoment_losesNothing()
{
    const TempFolder folder;
    HubProcess hub(folder / "hub", {"--demo-password", kDemoPassword});
    QVERIFY(hub.isListening());
    const std::string token = hub.token();
    std::filesystem::create_directories(folder / "device");
    const ReplicaDevice::Disk disk{folder / "device/passerelle.db", sqlite::Key::random()};
    std::set<std::string> kept;
    std::mt19937 random(1);
    const int kills = rounds(100);
    for (int i = 0; i < kills; ++i) {
        const End end{i % 2 == 0 ? 1 + int(random() % 160) : 0};
        ChildProcess device([&](const ChildProcess::Report &report) { work(disk, hub.address(), token, end, report); });
        const int lines = end.call > 0 ? 1'000 : 1 + int(random() % 7);
        for (int line = 0; line < lines; ++line) {
            const std::string id = device.readLine();
            QVERIFY2(end.call > 0 || !id.empty(), "the device ended by itself");
            if (id.empty())
                break;
            kept.insert(id);
        }
        device.kill();
        for (std::string id = device.readLine(); !id.empty(); id = device.readLine())
            kept.insert(id); // said before the end
        QCoreApplication::processEvents(); // a hub whose log nobody reads stands still
    }
    QVERIFY(int(kept.size()) > kills);

    const platform::SystemClock clock;
    ReplicaDevice device("tablet", claire(hub.address()), clock, disk);
    QCOMPARE(must(device.store().database().queryInteger("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'")), 0);
    device.link(hub.address(), token);
    device.client.stall = std::chrono::seconds(20); // all at once, and the machine may be busy
    const engine::Outcome outcome = device.sync();
    QVERIFY2(!outcome.error, outcome.error ? outcome.error->detail.c_str() : "");
    QVERIFY(device.syncUntilDone(5) >= 1);
    QCOMPARE(device.parked(), 0);
    std::map<std::string, std::string> there;
    for (std::string path = "/fhir/R4/Observation?patient=Patient/" + kDurand + "&_count=500"; !path.empty();) {
        const Answer answer = ask(hub.address(), "GET", path, {}, {{"Authorization", "Bearer " + token}});
        for (const Json &entry : answer.entries())
            there[at(entry, "/resource/id")] = at(entry, "/resource/meta/versionId");
        path = answer.link("next");
    }
    for (const std::string &id : kept) {
        QVERIFY2(must(device.store().measures.ofReading({id})).size() == 1, "the device lost an entry");
        QVERIFY2(there.contains(id), "the hub misses an entry");
        QCOMPARE(there[id], std::string("1"));
    }
}

/// Two versions come and go; whenever the device dies, what its shelf holds is one of them, whole and trusted.
void TestKills::packs_killedWhileTheyCome_areWholeOrNotThere()
{
    const TempFolder folder;
    std::filesystem::create_directories(folder / "hub/packs");
    for (const char *version : {"1.0.0", "1.1.0"})
        writeFile(folder / "hub/packs" / (std::string(version) + ".passerelle"), SignedPack().version(version).signedBy(issuer()));
    HubProcess hub(folder / "hub", {"--demo-password", kDemoPassword});
    QVERIFY(hub.isListening());
    const std::string token = hub.token();
    const platform::SystemClock clock;
    Device shelf;
    std::mt19937 random(2);
    int installed = 0;
    int killed = 0;
    const int kills = rounds(30);
    for (int i = 0; i < kills; ++i) {
        const int call = 1 + int(random() % 60);
        ChildProcess device([&](const ChildProcess::Report &report) {
            FailingCalls calls(shelf.folder().parent_path());
            calls.arm(call, 0, FailingCalls::Way::Killed);
            HastyClient client;
            MemoryTokenStore tokens;
            tokens.tokens = engine::Tokens{hub.address(), hub.address() + "/fhir/R4", token, {}, {clock.now().ms + 86'400'000}, {}, {}};
            engine::ServerProfile profile;
            engine::Session session(client, tokens, clock, profile);
            must(session.open());
            StoreFixture nothingJudged;
            const auto outcomes = services::PackFetch(session, shelf.shelf, nothingJudged->settings, shelf.folder().string() + "-incoming", 1500).run(kToday);
            report(outcomes ? "done" : outcomes.error().detail);
        });
        const std::string end = device.readLine();
        QCoreApplication::processEvents();
        killed += !device.finished();
        QVERIFY2(end.empty() || end == "done", end.c_str());
        const auto contents = shelf.shelf.read(kToday);
        QVERIFY(contents.withheld.empty());
        QVERIFY(contents.trusted.size() <= 1);
        QVERIFY(end.empty() || (contents.trusted.size() == 1 && contents.trusted[0].version == "1.1.0"));
        installed += contents.trusted.empty() ? 0 : 1;
        if (end == "done")
            QVERIFY(shelf.shelf.remove(content::PackId{"good"}));
    }
    QVERIFY(killed > kills / 3);
    QVERIFY(installed > 0);
}

QTEST_GUILESS_MAIN(TestKills)
#include "tst_kills.moc"
