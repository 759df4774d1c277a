// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what the team wrote on its way in: an interruption costs a page sent again, never a row.
#include "sync/engine/changesfeed.h"
#include "sync/engine/puller.h"
#include "tests/support/syncdevice.h"

#include <QTest>

using namespace engine;
using namespace testsupport;
using platform::ErrorCode;
using Route = FhirServerFake::Route;
using Kind = FhirServerFake::Fault::Kind;

namespace {

struct Device : SyncDevice {
    int pulled = 0;

    platform::Result<void> pull()
    {
        Session session(server, tokens, clock, profile);
        if (auto opened = session.open(); !opened)
            return opened;
        ChangesFeed feed(session);
        Puller puller(feed, replica);
        auto done = puller.run([](int) {});
        pulled = puller.pulled();
        return done;
    }
};

std::string historyPage(const std::string &entry, const std::string &links)
{
    return R"({"resourceType":"Bundle","type":"history","link":[)" + links + R"(],"entry":[)" + entry + "]}";
}

const char *const kMonitor = R"({"relation":"monitor","url":"https://hub.example/fhir/R4/$changes?since=e1.9"})";
const char *const kTask = R"({"resource":{"resourceType":"Task","id":"t"},"request":{"method":"PUT","url":"Task/t"}})";

} // namespace

class TestPuller : public QObject {
    Q_OBJECT

private slots:
    void pull_manyPages_bringsEverythingOnce();
    void pull_again_bringsOnlyWhatIsNew();
    void pull_deletion_removesTheRow();
    void pull_interruptedAfterAnyPage_losesNothing_data();
    void pull_interruptedAfterAnyPage_losesNothing();
    void pull_storageFails_keepsTheOldCursor();
    void pull_restoredServer_startsAgain();
    void pull_goneForEver_ends();
    void pull_badPage_isRefusedAsAWhole_data();
    void pull_badPage_isRefusedAsAWhole();
    void pull_linkToAnotherHost_isNotFollowed();
};

void TestPuller::pull_manyPages_bringsEverythingOnce()
{
    Device device;
    device.serverHolds(450);
    QVERIFY(device.pull());
    QCOMPARE(device.replica.resources.size(), std::size_t(450));
    QCOMPARE(device.replica.pages, 3);
    QCOMPARE(device.pulled, 450);
    QCOMPARE(device.replica.resources["Task/t7"].versionId, std::string("1"));
}

void TestPuller::pull_again_bringsOnlyWhatIsNew()
{
    Device device;
    device.serverHolds(10);
    QVERIFY(device.pull());
    device.server.put("Task", "t3", "cancelled");
    QVERIFY(device.pull());
    QCOMPARE(device.pulled, 1);
    QVERIFY(device.replica.resources["Task/t3"].json.find("cancelled") != std::string::npos);
}

void TestPuller::pull_deletion_removesTheRow()
{
    Device device;
    device.serverHolds(2);
    QVERIFY(device.pull());
    device.server.remove("Task", "t0");
    QVERIFY(device.pull());
    QCOMPARE(device.replica.resources.size(), std::size_t(1));
}

void TestPuller::pull_interruptedAfterAnyPage_losesNothing_data()
{
    QTest::addColumn<int>("pageSize");
    for (const int size : {20, 44, 100, 399})
        QTest::addRow("pages of %d", size) << size;
}

void TestPuller::pull_interruptedAfterAnyPage_losesNothing()
{
    QFETCH(int, pageSize);
    Device device;
    device.server.maxPage = pageSize;
    device.serverHolds(400);
    // Each run brings at least one page home, then the line drops.
    int runs = 0;
    do {
        device.server.fail({Route::Changes, Kind::LoseAnswer, 0, {}, {}, 1});
        QVERIFY(!device.pull());
        device.replica.failAfterPages = device.replica.pages + 1;
        ++runs;
        QVERIFY2(runs <= 400, "no progress between interruptions");
    } while (!device.pull());
    QCOMPARE(device.replica.resources.size(), std::size_t(400));
}

void TestPuller::pull_storageFails_keepsTheOldCursor()
{
    Device device;
    device.serverHolds(300);
    device.replica.failAfterPages = 1;
    QCOMPARE(device.pull().error().code, ErrorCode::Full);
    QCOMPARE(device.replica.cursor().value(), std::string("e1.200"));
    device.replica.failAfterPages = -1;
    QVERIFY(device.pull());
    QCOMPARE(device.replica.resources.size(), std::size_t(300));
}

void TestPuller::pull_restoredServer_startsAgain()
{
    Device device;
    device.serverHolds(30);
    QVERIFY(device.pull());
    device.server.restoreFromBackup();
    QVERIFY(device.pull());
    QCOMPARE(device.replica.resets, 1);
    QCOMPARE(device.pulled, 30);
    QCOMPARE(device.replica.cursor().value(), std::string("e2.30"));
}

void TestPuller::pull_goneForEver_ends()
{
    Device device;
    device.serverHolds(1);
    QVERIFY(device.pull());
    device.server.fail({Route::Changes, Kind::Answer, 410, "", {}, 1000});
    QCOMPARE(device.pull().error().code, ErrorCode::Gone);
    QCOMPARE(device.replica.resets, 1);
    QVERIFY(device.server.requests.size() < 5);
}

void TestPuller::pull_badPage_isRefusedAsAWhole_data()
{
    QTest::addColumn<QString>("body");
    const auto row = [](const char *name, const std::string &body) { QTest::newRow(name) << QString::fromStdString(body); };
    row("html", "<html>");
    row("empty", "");
    row("other resource", R"({"resourceType":"Patient"})");
    row("no cursor", historyPage(kTask, ""));
    row("cursor without value", historyPage(kTask, R"({"relation":"monitor","url":"https://hub.example/x?since="})"));
    row("entry without request", historyPage(R"({"resource":{"resourceType":"Task","id":"t"}})", kMonitor));
    row("resource without id", historyPage(std::string(kTask) + R"(,{"resource":{"resourceType":"Task"},"request":{"method":"PUT","url":"Task/t"}})", kMonitor));
    row("stored without resource", historyPage(R"({"request":{"method":"PUT","url":"Task/t"}})", kMonitor));
    row("deletion of nothing", historyPage(R"({"request":{"method":"DELETE","url":"Task"}})", kMonitor));
}

void TestPuller::pull_badPage_isRefusedAsAWhole()
{
    QFETCH(QString, body);
    Device device;
    device.server.fail({Route::Changes, Kind::Answer, 200, body.toStdString(), {}, 1});
    QCOMPARE(device.pull().error().code, ErrorCode::BadReply);
    QCOMPARE(device.replica.pages, 0);
    QCOMPARE(device.replica.cursor().value(), std::string());
}

void TestPuller::pull_linkToAnotherHost_isNotFollowed()
{
    Device device;
    device.serverHolds(12);
    const char *const links = R"({"relation":"monitor","url":"https://evil.example/?since=e1.9"},{"relation":"next","url":"https://evil.example/?since=e1.9"})";
    device.server.fail({Route::Changes, Kind::Answer, 200, historyPage(kTask, links), {}, 1});
    QVERIFY(device.pull());
    QCOMPARE(device.pulled, 1 + 3);
    for (const http::Request &request : device.server.requests)
        QVERIFY(request.url.starts_with("https://hub.example/"));
}

QTEST_GUILESS_MAIN(TestPuller)
#include "tst_puller.moc"
