// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what comes from servers without a change feed: rows that bear an earlier time than they came, interruptions
// between pages, deletions a search never shows, and links that lead elsewhere.
#include "sync/engine/puller.h"
#include "sync/engine/searchfeed.h"
#include "sync/engine/syncengine.h"
#include "sync/engine/tuning.h"
#include "tests/support/syncdevice.h"

#include <QTest>

using namespace engine;
using namespace testsupport;
using platform::ErrorCode;
using Route = FhirServerFake::Route;
using Kind = FhirServerFake::Fault::Kind;

namespace {

/// A device and a server that can only be searched.
struct Device : SyncDevice {
    Device()
    {
        server.hasChangeFeed = false;
        server.maxPage = 20;
    }

    platform::Result<void> pull()
    {
        Session session(server, tokens, clock, profile);
        if (auto opened = session.open(); !opened)
            return opened;
        SearchFeed feed(session, replica, {{"Task", "patient=Patient/p1"}});
        return Puller(feed, replica).run([](int) {});
    }

    Outcome sync()
    {
        return SyncEngine({server, tokens, outbox, replica, clock, {{"Task", "patient=Patient/p1"}, {"Basic", "patient=Patient/p1"}}}, profile).run();
    }

    [[nodiscard]] bool isSameAsServer() const
    {
        std::size_t live = 0;
        for (const auto &[key, row] : server.rows) {
            const auto here = replica.resources.find(key);
            live += row.isDeleted ? 0 : 1;
            if (!row.isDeleted && (here == replica.resources.end() || here->second.json != row.json))
                return false;
        }
        return live == replica.resources.size();
    }
};

} // namespace

class TestSearchFeed : public QObject {
    Q_OBJECT

private slots:
    void pull_manyPages_bringsEverything();
    void pull_again_asksOnlyFromTheLastTimeOn();
    void pull_rowCommittedLate_isNotMissed();
    void pull_interruptedAfterAnyPage_losesNothing_data();
    void pull_interruptedAfterAnyPage_losesNothing();
    void pull_deletion_isSeenWithinAWeek();
    void pull_rowHiddenFromTheSearch_staysUntilItIsGone();
    void pull_noDate_asksForEverythingAgain();
    void pull_nextPageElsewhere_isNotFollowed();
    void pull_cursorOfAnotherKind_startsAgain();
    void pull_brokenPage_changesNothing_data();
    void pull_brokenPage_changesNothing();
    void sync_wholeRun_searchesWhatTheServerDeclares();
};

void TestSearchFeed::pull_manyPages_bringsEverything()
{
    Device device;
    device.serverHolds(130);
    QVERIFY(device.pull());
    QVERIFY(device.isSameAsServer());
    QVERIFY(!device.replica.cursor()->empty());
}

void TestSearchFeed::pull_again_asksOnlyFromTheLastTimeOn()
{
    Device device;
    device.serverHolds(130);
    device.clock.advanceMinutes(60);
    QVERIFY(device.pull());
    device.clock.advanceMinutes(60);
    device.server.put("Task", "t7", "completed");
    const int before = device.server.count(Route::Search);
    QVERIFY(device.pull());
    QVERIFY(device.isSameAsServer());
    QCOMPARE(device.server.count(Route::Search) - before, 1);
}

void TestSearchFeed::pull_rowCommittedLate_isNotMissed()
{
    Device device;
    device.serverHolds(3);
    QVERIFY(device.pull());
    device.clock.advanceMinutes(60);
    QVERIFY(device.pull());
    device.clock.advanceMinutes(1);
    // Written by a long transaction: it bears a time before the last pull.
    device.server.commitLagMs = tuning::kSearchOverlapMs - 60'000;
    device.server.put("Task", "late", "requested");
    QVERIFY(device.pull());
    QVERIFY(device.isSameAsServer());
}

void TestSearchFeed::pull_interruptedAfterAnyPage_losesNothing_data()
{
    QTest::addColumn<int>("pages");
    for (int pages = 0; pages < 8; ++pages)
        QTest::addRow("after %d", pages) << pages;
}

void TestSearchFeed::pull_interruptedAfterAnyPage_losesNothing()
{
    QFETCH(int, pages);
    Device device;
    device.serverHolds(130);
    device.replica.failAfterPages = pages;
    const bool isWhole = bool(device.pull());
    // Others write on while we are away.
    for (int i = 0; i < 130; i += 10)
        device.server.put("Task", "t" + std::to_string(i), "on-hold");
    device.replica.failAfterPages = -1;
    QVERIFY(isWhole || device.replica.cursor()->empty());
    QVERIFY(device.pull());
    QVERIFY(device.isSameAsServer());
}

void TestSearchFeed::pull_deletion_isSeenWithinAWeek()
{
    Device device;
    device.serverHolds(30);
    QVERIFY(device.pull());
    device.server.remove("Task", "t7");
    device.clock.advanceDays(1);
    QVERIFY(device.pull());
    QVERIFY(device.replica.resources.contains("Task/t7"));
    device.clock.advanceDays(6);
    QVERIFY(device.pull());
    QVERIFY(!device.replica.resources.contains("Task/t7"));
    QVERIFY(device.isSameAsServer());
}

void TestSearchFeed::pull_rowHiddenFromTheSearch_staysUntilItIsGone()
{
    Device device;
    device.serverHolds(3);
    QVERIFY(device.pull());
    device.clock.advanceDays(8);
    // An index that lags: the search shows nothing, reading still gives it.
    device.server.fail({Route::Search, Kind::Answer, 200, R"({"resourceType":"Bundle","type":"searchset"})", {}, 2});
    QVERIFY(device.pull());
    QCOMPARE(device.replica.resources.size(), std::size_t(3));
    // Access that was taken away is no deletion.
    device.clock.advanceDays(8);
    device.server.fail({Route::Search, Kind::Answer, 200, R"({"resourceType":"Bundle","type":"searchset"})", {}, 2});
    device.server.fail({Route::Read, Kind::Answer, 403, R"({"resourceType":"OperationOutcome","issue":[]})", {}, 3});
    QVERIFY(device.pull());
    QCOMPARE(device.replica.resources.size(), std::size_t(3));
}

void TestSearchFeed::pull_noDate_asksForEverythingAgain()
{
    Device device;
    device.server.tellsTheTime = false;
    device.serverHolds(30);
    QVERIFY(device.pull());
    device.clock.advanceDays(1);
    device.server.put("Task", "t3", "completed");
    QVERIFY(device.pull());
    QVERIFY(device.isSameAsServer());
    QVERIFY(device.replica.cursor()->empty());
}

void TestSearchFeed::pull_nextPageElsewhere_isNotFollowed()
{
    Device device;
    device.serverHolds(30);
    device.server.nextHost = "https://elsewhere.example/fhir/R4";
    QCOMPARE(device.pull().error().code, ErrorCode::BadReply);
    for (const http::Request &request : device.server.requests)
        QVERIFY2(request.url.starts_with(FhirServerFake::kBase), request.url.c_str());
    QVERIFY(device.replica.cursor()->empty());
}

void TestSearchFeed::pull_cursorOfAnotherKind_startsAgain()
{
    Device device;
    device.serverHolds(3);
    QVERIFY(device.replica.applyPage({}, "e1.9"));
    QVERIFY(device.pull());
    QCOMPARE(device.replica.resets, 1);
    QVERIFY(device.isSameAsServer());
}

void TestSearchFeed::pull_brokenPage_changesNothing_data()
{
    QTest::addColumn<QString>("body");
    QTest::newRow("page of a proxy") << "<html>Wi-Fi</html>";
    QTest::newRow("no bundle") << R"({"resourceType":"Task","id":"t"})";
    QTest::newRow("entry without resource") << R"({"resourceType":"Bundle","type":"searchset","entry":[{"fullUrl":"urn:x"}]})";
    QTest::newRow("resource without id") << R"({"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Task"}}]})";
}

void TestSearchFeed::pull_brokenPage_changesNothing()
{
    QFETCH(QString, body);
    Device device;
    device.serverHolds(3);
    device.server.fail({Route::Search, Kind::Answer, 200, body.toStdString(), {}, 1});
    QCOMPARE(device.pull().error().code, ErrorCode::BadReply);
    QCOMPARE(device.replica.resources.size(), std::size_t(0));
    QVERIFY(device.replica.cursor()->empty());
}

void TestSearchFeed::sync_wholeRun_searchesWhatTheServerDeclares()
{
    Device device;
    device.serverHolds(30);
    device.outbox.add("Task", "mine", "completed");
    const Outcome outcome = device.sync();
    QVERIFY2(!outcome.error, outcome.error ? outcome.error->detail.c_str() : "");
    QCOMPARE(outcome.pending, std::size_t(0));
    QVERIFY(device.isSameAsServer());
    QCOMPARE(device.server.statusOf("Task/mine"), std::string("completed"));
    for (const http::Request &request : device.server.requests)
        QVERIFY2(request.url.find("/Basic") == std::string::npos, request.url.c_str());
}

QTEST_GUILESS_MAIN(TestSearchFeed)
#include "tst_searchfeed.moc"
