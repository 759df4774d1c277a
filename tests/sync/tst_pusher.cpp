// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what a patient entered on its way out: nothing lost, nothing doubled, nothing held back by somebody else's error.
// Longer than most: the ways a push can go wrong are meant to be read side by side.
#include "sync/engine/pusher.h"
#include "sync/engine/tuning.h"
#include "tests/support/syncdevice.h"

#include <QTest>

using namespace engine;
using namespace testsupport;
using platform::ErrorCode;
using State = MemoryOutbox::State;
using Route = FhirServerFake::Route;
using Kind = FhirServerFake::Fault::Kind;

namespace {

/// One device and its server, ready to push.
struct Device : SyncDevice {
    int pushed = 0;
    int parked = 0;
    int conflicts = 0;

    void addObservations(int count)
    {
        for (int i = 0; i < count; ++i)
            outbox.add("Observation", "o" + std::to_string(i), "final");
    }

    platform::Result<void> push()
    {
        Session session(server, tokens, clock, profile);
        if (auto opened = session.open(); !opened)
            return opened;
        Pusher pusher(session, outbox, replica);
        auto done = pusher.run([](int) {});
        pushed = pusher.pushed();
        parked = pusher.parked();
        conflicts = pusher.conflicts();
        return done;
    }

    void pushUntilDone(int tries)
    {
        for (int i = 0; i < tries && !push(); ++i) {
        }
    }
};

} // namespace

class TestPusher : public QObject {
    Q_OBJECT

private slots:
    void push_manyEntries_goInBatchesOfFifty();
    void push_manyEntries_acknowledgesEachBundleOnce();
    void push_someOfABundleRefused_acknowledgesTheOthersOnce();
    void push_diedBeforeAcknowledging_sendsAgainWithoutHarm();
    void push_twice_sendsNothingTheSecondTime();
    void push_answerLost_neverDuplicates();
    void push_answerOfUpdateLost_isRecognisedAsOurOwn();
    void push_answerTruncated_acknowledgesNothing();
    void push_changedMeanwhile_laterEntryStays();
    void push_poisonEntry_isParkedAndTheOthersGo_data();
    void push_poisonEntry_isParkedAndTheOthersGo();
    void push_fivehundredWithOnePoison_costsFewRequests();
    void push_explosiveEntry_isPostponedAndTheOthersGo();
    void push_textThatIsNotTheResource_isParkedUnsent();
    void push_largeBundlesRefused_halvesAndRemembers_data();
    void push_largeBundlesRefused_halvesAndRemembers();
    void push_answerInAnotherOrder_isMatchedByLocation();
    void push_answerWithoutVersions_isMatchedByPlace();
    void push_answerMissesAnEntry_acknowledgesNothing();
    void push_conflict_remoteWins_keepsTheLoser();
    void push_conflict_oursWins_isSentOnTopOfTheirs();
    void push_conflictAmongOthers_othersGo();
    void push_endlessConflict_waits();
    void push_deletedOnTheServer_isParked();
    void push_versionUnknown_looksBeforeWriting();
    void push_waitedBefore_looksBeforeWriting();
    void push_forbiddenType_waitsAndTheOthersGo();
    void push_busy_stopsAndKeeps_data();
    void push_busy_stopsAndKeeps();
    void push_notFhirAnswer_parksNothing_data();
    void push_notFhirAnswer_parksNothing();
    void push_withoutTransactions_goesOneByOne();
    void push_gzipRefused_isRemembered();
    void push_tokenExpired_isRenewedOnce();
    void push_tokenRefusedForGood_isUnauthorized();
};

void TestPusher::push_manyEntries_goInBatchesOfFifty()
{
    Device device;
    device.addObservations(120);
    QVERIFY(device.push());
    QCOMPARE(device.pushed, 120);
    QCOMPARE(device.server.rows.size(), std::size_t(120));
    QCOMPARE(device.server.count(Route::Bundle), 3);
    QCOMPARE(device.outbox.row("o7").versionId, std::string("1"));
}

void TestPusher::push_manyEntries_acknowledgesEachBundleOnce()
{
    Device device;
    device.addObservations(120);
    QVERIFY(device.push());
    QCOMPARE(device.outbox.count(State::Sent), 120);
    QCOMPARE(device.outbox.acknowledgements, 3);
}

void TestPusher::push_someOfABundleRefused_acknowledgesTheOthersOnce()
{
    Device device;
    device.addObservations(3);
    // A server that answers a transaction entry by entry, and has no more to say about the one it refused.
    const std::string taken = R"({"response":{"status":"201","etag":"W/\"1\""}})";
    const std::string refused = R"({"response":{"status":"503"}})";
    const std::string body = R"({"resourceType":"Bundle","type":"transaction-response","entry":[)" + refused + ',' + taken + ',' + taken + "]}";
    device.server.fail({Route::Bundle, Kind::Answer, 200, body, {}, 1});
    QCOMPARE(device.push().error().code, ErrorCode::ServerBusy);
    QCOMPARE(device.outbox.acknowledgements, 1);
    QCOMPARE(device.pushed, 2);
    QCOMPARE(device.outbox.row("o0").state, State::Pending);
    QCOMPARE(device.outbox.row("o2").versionId, std::string("1"));
}

void TestPusher::push_diedBeforeAcknowledging_sendsAgainWithoutHarm()
{
    Device device;
    device.addObservations(20);
    for (int i = 0; i < 20; ++i) {
        device.server.put("Task", "t" + std::to_string(i), "requested");
        device.outbox.add("Task", "t" + std::to_string(i), "completed", "1");
    }
    device.outbox.failsNextAcknowledge = true;
    QCOMPARE(device.push().error().code, ErrorCode::Full);
    QCOMPARE(device.pushed, 0);
    QCOMPARE(device.outbox.count(State::Pending), 40);
    QVERIFY(device.push());
    QCOMPARE(device.outbox.count(State::Sent), 40);
    QCOMPARE(device.conflicts, 0);
    QCOMPARE(device.server.rows.size(), std::size_t(40));
    QCOMPARE(device.server.rows["Task/t3"].version, 2); // the update was not written twice
}

void TestPusher::push_twice_sendsNothingTheSecondTime()
{
    Device device;
    device.addObservations(10);
    QVERIFY(device.push());
    const auto requests = device.server.requests.size();
    QVERIFY(device.push());
    QCOMPARE(device.server.requests.size(), requests);
    QCOMPARE(device.server.puts, 10);
}

void TestPusher::push_answerLost_neverDuplicates()
{
    Device device;
    device.addObservations(120);
    device.server.fail({Route::Bundle, Kind::LoseAnswer, 0, {}, {}, 2});
    QCOMPARE(device.push().error().code, ErrorCode::Offline);
    QCOMPARE(device.outbox.count(State::Pending), 120);
    device.pushUntilDone(2);
    QCOMPARE(device.outbox.count(State::Sent), 120);
    QCOMPARE(device.server.rows.size(), std::size_t(120));
}

void TestPusher::push_answerOfUpdateLost_isRecognisedAsOurOwn()
{
    Device device;
    for (int i = 0; i < 20; ++i) {
        device.server.put("Task", "t" + std::to_string(i), "requested");
        device.outbox.add("Task", "t" + std::to_string(i), "completed", "1");
    }
    device.server.fail({Route::Bundle, Kind::LoseAnswer, 0, {}, {}, 1});
    QVERIFY(!device.push());
    QVERIFY(device.push());
    QCOMPARE(device.outbox.count(State::Sent), 20);
    QCOMPARE(device.conflicts, 0);
    QCOMPARE(device.server.puts, 20); // none written again
    QCOMPARE(device.outbox.row("t3").versionId, std::string("2"));
    QCOMPARE(device.server.count(Route::Bundle), 3); // lost, refused, then one batch of reads
}

void TestPusher::push_answerTruncated_acknowledgesNothing()
{
    Device device;
    device.addObservations(5);
    device.server.fail({Route::Bundle, Kind::TruncateAnswer, 0, {}, {}, 1});
    QCOMPARE(device.push().error().code, ErrorCode::BadReply);
    QCOMPARE(device.outbox.count(State::Pending), 5);
}

void TestPusher::push_changedMeanwhile_laterEntryStays()
{
    Device device;
    device.outbox.add("Task", "t", "accepted");
    device.server.duringNextBundle([&] { device.outbox.add("Task", "t", "completed"); });
    QVERIFY(device.push());
    QCOMPARE(device.server.statusOf("Task/t"), std::string("completed"));
    QCOMPARE(device.server.rows["Task/t"].version, 2);
}

void TestPusher::push_poisonEntry_isParkedAndTheOthersGo_data()
{
    QTest::addColumn<int>("place");
    for (const int place : {0, 24, 25, 49})
        QTest::addRow("entry %d", place) << place;
}

void TestPusher::push_poisonEntry_isParkedAndTheOthersGo()
{
    QFETCH(int, place);
    Device device;
    device.addObservations(50);
    const std::string id = "o" + std::to_string(place);
    device.server.poison = {id};
    QVERIFY(device.push());
    QCOMPARE(device.outbox.count(State::Sent), 49);
    QCOMPARE(device.outbox.row(id).state, State::Parked);
    QCOMPARE(device.outbox.row(id).reason, ErrorCode::Rejected);
    QVERIFY(device.outbox.row(id).outcome.find("OperationOutcome") != std::string::npos);
}

void TestPusher::push_fivehundredWithOnePoison_costsFewRequests()
{
    Device device;
    device.addObservations(500);
    device.server.poison = {"o333"};
    QVERIFY(device.push());
    QCOMPARE(device.outbox.count(State::Sent), 499);
    QCOMPARE(device.parked, 1);
    QCOMPARE(device.server.puts, 499);
    QVERIFY2(device.server.count(Route::Bundle) <= 10 + 20, "more than 20 requests above the 10 of a clean push");
}

void TestPusher::push_explosiveEntry_isPostponedAndTheOthersGo()
{
    Device device;
    device.addObservations(50);
    device.server.explosive = {"o9"};
    QVERIFY(device.push());
    QCOMPARE(device.outbox.count(State::Sent), 49);
    QCOMPARE(device.outbox.row("o9").state, State::Pending);
    QCOMPARE(device.outbox.row("o9").due.ms, device.clock.now().ms + tuning::kTroubleWaitMs);
}

void TestPusher::push_textThatIsNotTheResource_isParkedUnsent()
{
    Device device;
    device.addObservations(3);
    device.outbox.rows[1].entry.json = R"({"resourceType":"Observation","id":"another"})";
    device.outbox.rows[2].entry.json = "{not json";
    QVERIFY(device.push());
    QCOMPARE(device.outbox.count(State::Parked), 2);
    QCOMPARE(device.server.puts, 1);
}

void TestPusher::push_largeBundlesRefused_halvesAndRemembers_data()
{
    QTest::addColumn<int>("accepted");
    QTest::addColumn<int>("status");
    QTest::newRow("413 above 20") << 20 << 413;
    QTest::newRow("400 above 8") << 8 << 400;
    QTest::newRow("one by one") << 1 << 413;
}

void TestPusher::push_largeBundlesRefused_halvesAndRemembers()
{
    QFETCH(int, accepted);
    QFETCH(int, status);
    Device device;
    device.server.maxEntries = std::size_t(accepted);
    device.server.refusalOfLargeBundles = status;
    device.addObservations(100);
    QVERIFY(device.push());
    QCOMPARE(device.outbox.count(State::Sent), 100);
    QCOMPARE(device.server.puts, 100);
    QVERIFY(device.profile.pushEntries <= std::size_t(accepted));
    device.outbox.add("Observation", "later", "final");
    const int before = device.server.count(Route::Bundle);
    QVERIFY(device.push());
    QCOMPARE(device.server.count(Route::Bundle), before + 1);
}

void TestPusher::push_answerInAnotherOrder_isMatchedByLocation()
{
    Device device;
    device.server.answersBackwards = true;
    for (int i = 0; i < 3; ++i)
        device.server.put("Task", "t2", "requested"); // t2 is at version 3, the others are new
    device.outbox.add("Task", "t1", "accepted");
    device.outbox.add("Task", "t2", "accepted", "3");
    QVERIFY(device.push());
    QCOMPARE(device.outbox.row("t1").versionId, std::string("1"));
    QCOMPARE(device.outbox.row("t2").versionId, std::string("4"));
}

void TestPusher::push_answerWithoutVersions_isMatchedByPlace()
{
    Device device;
    device.server.hasEtags = false;
    device.addObservations(3);
    QVERIFY(device.push());
    QCOMPARE(device.outbox.count(State::Sent), 3);
    QCOMPARE(device.outbox.row("o1").versionId, std::string());
}

void TestPusher::push_answerMissesAnEntry_acknowledgesNothing()
{
    Device device;
    device.server.losesAnEntry = true;
    device.addObservations(3);
    QCOMPARE(device.push().error().code, ErrorCode::BadReply);
    QCOMPARE(device.outbox.count(State::Sent), 0);
}

void TestPusher::push_conflict_remoteWins_keepsTheLoser()
{
    Device device;
    device.server.put("CarePlan", "c", "draft");
    device.server.put("CarePlan", "c", "active");
    device.outbox.add("CarePlan", "c", "completed", "1");
    QVERIFY(device.push());
    QCOMPARE(device.conflicts, 1);
    QCOMPARE(device.server.statusOf("CarePlan/c"), std::string("active"));
    QCOMPARE(device.outbox.count(State::Pending), 0);
    QVERIFY(device.replica.lost.at(0).find("completed") != std::string::npos);
}

void TestPusher::push_conflict_oursWins_isSentOnTopOfTheirs()
{
    Device device;
    device.replica.oursWins = true;
    device.server.put("Task", "t", "requested");
    device.server.put("Task", "t", "on-hold");
    device.outbox.add("Task", "t", "completed", "1");
    QVERIFY(device.push());
    QCOMPARE(device.server.statusOf("Task/t"), std::string("ours"));
    QCOMPARE(device.server.rows["Task/t"].version, 3);
    QVERIFY(device.replica.lost.at(0).find("on-hold") != std::string::npos);
}

void TestPusher::push_conflictAmongOthers_othersGo()
{
    Device device;
    device.addObservations(30);
    device.server.put("Task", "t", "requested");
    device.server.put("Task", "t", "on-hold");
    device.outbox.add("Task", "t", "completed", "1");
    QVERIFY(device.push());
    QCOMPARE(device.outbox.count(State::Pending), 0);
    QCOMPARE(device.conflicts, 1);
    QCOMPARE(device.server.rows.size(), std::size_t(31));
    QCOMPARE(device.server.count(Route::Bundle), 3); // refused, read, sent again without it
}

void TestPusher::push_endlessConflict_waits()
{
    Device device;
    device.replica.oursWins = true;
    device.server.put("Task", "t", "requested");
    device.outbox.add("Task", "t", "completed", "0");
    // Somebody changes the task again each time we have made up our mind.
    device.replica.onResolve = [&] { device.server.put("Task", "t", "edited again"); };
    QVERIFY(device.push());
    QCOMPARE(device.conflicts, tuning::kMaxConflictsPerResource);
    QCOMPARE(device.outbox.count(State::Pending), 1);
    QCOMPARE(device.outbox.row("t").due.ms, device.clock.now().ms + tuning::kTroubleWaitMs);
}

void TestPusher::push_deletedOnTheServer_isParked()
{
    Device device;
    device.server.put("Task", "t", "requested");
    device.server.remove("Task", "t");
    device.server.rows["Task/t"].version = 2;
    device.outbox.add("Task", "t", "completed", "1");
    QVERIFY(device.push());
    QCOMPARE(device.outbox.row("t").state, State::Parked);
    QCOMPARE(device.outbox.row("t").reason, ErrorCode::Gone);
}

void TestPusher::push_versionUnknown_looksBeforeWriting()
{
    Device device;
    device.server.put("Task", "t", "cancelled");
    device.outbox.add("Task", "t", "in-progress", "");
    QVERIFY(device.push());
    QCOMPARE(device.server.statusOf("Task/t"), std::string("cancelled"));
    QCOMPARE(device.conflicts, 1);
}

/// A copy put back from a backup: one entry was delivered and taken back since, one delivered only, one never sent.
void TestPusher::push_waitedBefore_looksBeforeWriting()
{
    Device device;
    device.server.put("Observation", "o1", "final");
    device.server.put("Observation", "o1", "entered-in-error");
    device.addObservations(4);
    for (MemoryOutbox::Row &row : device.outbox.rows)
        row.entry.mayBeThere = true;
    device.server.put("Observation", "o2", "final");
    QVERIFY(device.push());
    QCOMPARE(device.server.statusOf("Observation/o1"), std::string("entered-in-error"));
    QCOMPARE(device.server.rows["Observation/o2"].version, 1);
    QCOMPARE(device.conflicts, 1);
    QCOMPARE(device.outbox.count(State::Pending), 0);
    QCOMPARE(device.server.rows.size(), std::size_t(4));
    QCOMPARE(device.server.count(Route::Bundle), 2); // read, sent
}

void TestPusher::push_forbiddenType_waitsAndTheOthersGo()
{
    Device device;
    device.server.forbiddenTypes = {"Task"};
    for (int i = 0; i < 10; ++i)
        device.outbox.add("Task", "t" + std::to_string(i), "completed");
    device.addObservations(10);
    QVERIFY(device.push());
    QCOMPARE(device.outbox.count(State::Sent), 10);
    QCOMPARE(device.outbox.count(State::Parked), 0);
    QCOMPARE(device.outbox.row("t4").reason, ErrorCode::Forbidden);
    QCOMPARE(device.outbox.row("t4").due.ms, device.clock.now().ms + tuning::kForbiddenWaitMs);
}

void TestPusher::push_busy_stopsAndKeeps_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {429, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestPusher::push_busy_stopsAndKeeps()
{
    QFETCH(int, status);
    Device device;
    device.addObservations(60);
    device.server.fail({Route::Bundle, Kind::Answer, status, "later", {{"Retry-After", "30"}}, 1});
    QCOMPARE(device.push().error().code, ErrorCode::ServerBusy);
    QCOMPARE(device.server.count(Route::Bundle), 1);
    QCOMPARE(device.outbox.count(State::Pending), 60);
}

void TestPusher::push_notFhirAnswer_parksNothing_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::newRow("200 sign-in page") << 200 << "<html>Wi-Fi</html>";
    QTest::newRow("200 empty") << 200 << "";
    QTest::newRow("302") << 302 << "";
    QTest::newRow("400 page of a proxy") << 400 << "<html>Bad request</html>";
    QTest::newRow("403 page of a proxy") << 403 << "<html>Forbidden</html>";
    QTest::newRow("422 empty") << 422 << "";
    QTest::newRow("500 page") << 500 << "<html>oops</html>";
}

void TestPusher::push_notFhirAnswer_parksNothing()
{
    QFETCH(int, status);
    QFETCH(QString, body);
    Device device;
    device.addObservations(50);
    device.server.fail({Route::Bundle, Kind::Answer, status, body.toStdString(), {}, 1000});
    const auto done = device.push();
    QVERIFY(!done);
    QVERIFY(platform::isTransient(done.error().code));
    QCOMPARE(device.outbox.count(State::Pending), 50);
    QVERIFY(device.server.requests.size() < 20);
}

void TestPusher::push_withoutTransactions_goesOneByOne()
{
    Device device;
    device.server.hasTransactions = false;
    device.addObservations(5);
    device.server.poison = {"o2"};
    QVERIFY(device.push());
    QCOMPARE(device.outbox.count(State::Sent), 4);
    QCOMPARE(device.parked, 1);
    QCOMPARE(device.outbox.row("o1").versionId, std::string("1"));
    QCOMPARE(device.server.count(Route::Bundle), 2); // as a transaction, and as a batch
}

void TestPusher::push_gzipRefused_isRemembered()
{
    Device device;
    device.server.takesGzip = false;
    device.addObservations(100);
    QVERIFY(device.push());
    QCOMPARE(device.outbox.count(State::Sent), 100);
    QCOMPARE(device.server.count(Route::Bundle), 3); // one compressed in vain, then two plain
}

void TestPusher::push_tokenExpired_isRenewedOnce()
{
    Device device;
    device.addObservations(60);
    device.server.accessToken = "access-2";
    QVERIFY(device.push());
    QCOMPARE(device.server.count(Route::Token), 1);
    QCOMPARE(device.tokens.tokens->accessToken, device.server.accessToken);
    QCOMPARE(device.outbox.count(State::Sent), 60);
}

void TestPusher::push_tokenRefusedForGood_isUnauthorized()
{
    Device device;
    device.addObservations(3);
    device.server.accessToken = "access-2";
    device.server.refreshToken = "revoked";
    QCOMPARE(device.push().error().code, ErrorCode::Unauthorized);
    QCOMPARE(device.outbox.count(State::Pending), 3);
    QVERIFY(device.tokens.tokens.has_value()); // signing in again is the app's decision
}

QTEST_GUILESS_MAIN(TestPusher)
#include "tst_pusher.moc"
