// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects a whole run: both ends equal and the outbox empty at the end, or a clear reason why not.
#include "sync/engine/syncengine.h"
#include "sync/engine/tuning.h"
#include "sync/fhir/json.h"
#include "tests/support/syncdevice.h"

#include <QTest>

#include <random>

using namespace engine;
using namespace testsupport;
using platform::ErrorCode;
using State = MemoryOutbox::State;
using Route = FhirServerFake::Route;
using Kind = FhirServerFake::Fault::Kind;

namespace {

struct Device : SyncDevice {
    std::vector<Progress> progress;

    Outcome sync()
    {
        progress.clear();
        SyncEngine run({server, tokens, outbox, replica, clock}, profile, [this](const Progress &step) { progress.push_back(step); });
        return run.run();
    }

    [[nodiscard]] bool isSameAsServer() const
    {
        return server.rows.size() == replica.resources.size()
            && std::all_of(server.rows.begin(), server.rows.end(), [this](const auto &row) {
                   const auto local = replica.resources.find(row.first);
                   return local != replica.resources.end() && local->second.json == row.second.json;
               });
    }
};

} // namespace

class TestSyncEngine : public QObject {
    Q_OBJECT

private slots:
    void run_bothSidesChanged_endEqual();
    void run_again_sendsNothingTwice();
    void run_progress_growsToAHundred();
    void run_failing_neverReportsDone();
    void run_notSignedIn_asksNothing();
    void run_clockWrong_isMeasured_data();
    void run_clockWrong_isMeasured();
    void run_capabilities_areAskedOnceADay();
    void run_otherServer_isRefused_data();
    void run_otherServer_isRefused();
    void run_conflict_bothEndsMeetInOneRun();
    void run_serverLostSomething_isToldInTheSameRun();
    void run_busy_tellsHowLongToWait();
    void run_faultsAnywhere_endInSync_data();
    void run_faultsAnywhere_endInSync();
    void run_cancelled_stops();
};

void TestSyncEngine::run_bothSidesChanged_endEqual()
{
    Device device;
    for (int i = 0; i < 70; ++i)
        device.outbox.add("Observation", "o" + std::to_string(i), "final");
    for (int i = 0; i < 230; ++i)
        device.server.put("Task", "t" + std::to_string(i), "requested");
    const Outcome outcome = device.sync();
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.pushed, 70);
    QCOMPARE(outcome.pulled, 300);
    QCOMPARE(outcome.pending, std::size_t(0));
    QVERIFY(device.isSameAsServer());
}

void TestSyncEngine::run_again_sendsNothingTwice()
{
    Device device;
    device.outbox.add("Observation", "o", "final");
    QVERIFY(!device.sync().error);
    QVERIFY(!device.sync().error);
    QCOMPARE(device.server.puts, 1);
    QCOMPARE(device.server.count(Route::Bundle), 1);
}

void TestSyncEngine::run_progress_growsToAHundred()
{
    Device device;
    for (int i = 0; i < 120; ++i)
        device.outbox.add("Observation", "o" + std::to_string(i), "final");
    device.server.maxPage = 7;
    // More is entered while we send: the bar must not pass its limit.
    device.server.duringNextBundle([&] {
        for (int i = 0; i < 200; ++i)
            device.outbox.add("Observation", "late" + std::to_string(i), "final");
    });
    QVERIFY(!device.sync().error);
    int last = 0;
    for (const Progress &step : device.progress) {
        QVERIFY(step.percent >= last && step.percent <= 100);
        last = step.percent;
    }
    QCOMPARE(last, 100);
    QCOMPARE(device.progress.back().phase, Progress::Phase::Done);
    QVERIFY(device.progress[device.progress.size() - 2].percent < 100);
}

void TestSyncEngine::run_failing_neverReportsDone()
{
    Device device;
    device.server.fail({Route::Changes, Kind::LoseAnswer, 0, {}, {}, 1});
    QCOMPARE(device.sync().error->code, ErrorCode::Offline);
    for (const Progress &step : device.progress)
        QVERIFY(step.percent < 100 && step.phase != Progress::Phase::Done);
}

void TestSyncEngine::run_notSignedIn_asksNothing()
{
    Device device;
    device.tokens.tokens.reset();
    device.outbox.add("Observation", "o", "final");
    const Outcome outcome = device.sync();
    QCOMPARE(outcome.error->code, ErrorCode::Unauthorized);
    QCOMPARE(outcome.pending, std::size_t(1));
    QVERIFY(device.server.requests.empty());
}

void TestSyncEngine::run_clockWrong_isMeasured_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::newRow("right") << qint64(0);
    QTest::newRow("an hour behind") << qint64(3'600'000);
    QTest::newRow("ten years ahead") << qint64(-315'360'000'000);
}

void TestSyncEngine::run_clockWrong_isMeasured()
{
    QFETCH(qint64, offset);
    Device device;
    device.server.clockAheadMs = offset;
    QCOMPARE(qint64(device.sync().clockOffsetMs.value()), offset);
}

void TestSyncEngine::run_capabilities_areAskedOnceADay()
{
    Device device;
    QVERIFY(!device.sync().error);
    QVERIFY(!device.sync().error);
    QCOMPARE(device.server.count(Route::Metadata), 1);
    device.clock.advanceDays(1);
    QVERIFY(!device.sync().error);
    QCOMPARE(device.server.count(Route::Metadata), 2);
    device.clock.advanceDays(-3650); // a clock set back must not make the knowledge eternal
    QVERIFY(!device.sync().error);
    QCOMPARE(device.server.count(Route::Metadata), 3);
}

void TestSyncEngine::run_otherServer_isRefused_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("code");
    QTest::newRow("html") << "<html>" << int(ErrorCode::BadReply);
    QTest::newRow("empty") << "" << int(ErrorCode::BadReply);
    QTest::newRow("R5") << R"({"resourceType":"CapabilityStatement","fhirVersion":"5.0.0"})" << int(ErrorCode::Unavailable);
    QTest::newRow("no change feed") << R"({"resourceType":"CapabilityStatement","fhirVersion":"4.0.1"})" << int(ErrorCode::Unavailable);
}

void TestSyncEngine::run_otherServer_isRefused()
{
    QFETCH(QString, body);
    QFETCH(int, code);
    Device device;
    device.server.fail({Route::Metadata, Kind::Answer, 200, body.toStdString(), {}, 1});
    QCOMPARE(int(device.sync().error->code), code);
}

void TestSyncEngine::run_conflict_bothEndsMeetInOneRun()
{
    Device device;
    device.replica.oursWins = true;
    device.server.put("Task", "t", "requested");
    device.server.put("Task", "t", "on-hold");
    device.outbox.add("Task", "t", "completed", "1");
    const Outcome outcome = device.sync();
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.conflicts, 1);
    QCOMPARE(outcome.pending, std::size_t(0));
    QVERIFY(device.isSameAsServer());
}

void TestSyncEngine::run_serverLostSomething_isToldInTheSameRun()
{
    Device device;
    QVERIFY(!device.sync().error);
    device.replica.lostByServer = 3;
    device.replica.onEnd = [&] { device.outbox.add("Observation", "again", "final"); };
    const Outcome outcome = device.sync();
    QVERIFY(!outcome.error);
    QCOMPARE(outcome.requeued, 3);
    QCOMPARE(outcome.pending, std::size_t(0));
    QVERIFY(device.server.rows.contains("Observation/again"));
}

void TestSyncEngine::run_busy_tellsHowLongToWait()
{
    Device device;
    device.server.fail({Route::Changes, Kind::Answer, 503, "", {{"retry-after", "45"}}, 1});
    const Outcome outcome = device.sync();
    QCOMPARE(outcome.error->code, ErrorCode::ServerBusy);
    QCOMPARE(qint64(outcome.retryAfter.value().count()), qint64(45'000));
}

void TestSyncEngine::run_faultsAnywhere_endInSync_data()
{
    QTest::addColumn<uint>("seed");
    for (uint seed = 1; seed <= 30; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSyncEngine::run_faultsAnywhere_endInSync()
{
    QFETCH(uint, seed);
    Device device;
    std::mt19937 random(seed);
    for (int i = 0; i < 200; ++i)
        device.outbox.add("Observation", "o" + std::to_string(i), "final");
    for (int i = 0; i < 300; ++i)
        device.server.put("Task", "t" + std::to_string(i), "requested");
    device.server.maxPage = 50;
    // Three answers out of ten go wrong, in every way we know, each run anew.
    const std::vector<FhirServerFake::Fault> faults{{Route::Bundle, Kind::LoseAnswer, 0, {}, {}, 1},
        {Route::Bundle, Kind::LoseRequest, 0, {}, {}, 1}, {Route::Bundle, Kind::TruncateAnswer, 0, {}, {}, 1},
        {Route::Changes, Kind::LoseAnswer, 0, {}, {}, 1}, {Route::Changes, Kind::TruncateAnswer, 0, {}, {}, 1},
        {Route::Changes, Kind::Answer, 200, "<html>", {}, 1}, {Route::Bundle, Kind::Answer, 401, "", {}, 1},
        {Route::Changes, Kind::Answer, 401, "", {}, 1}, {Route::Bundle, Kind::Answer, 409, "", {}, 1},
        {Route::Bundle, Kind::Answer, 413, "", {}, 1}, {Route::Bundle, Kind::Answer, 503, "", {}, 1}};
    for (int i = 0; i < 12; ++i) {
        device.server.fail(faults[random() % faults.size()]);
        static_cast<void>(device.sync()); // whatever it says, the end is what counts
    }
    device.clock.advanceMs(tuning::kTroubleWaitMs);
    Outcome outcome = device.sync();
    for (int i = 0; outcome.error && i < 20; ++i)
        outcome = device.sync();
    QVERIFY2(!outcome.error, outcome.error ? outcome.error->detail.c_str() : "");
    QCOMPARE(outcome.pending, std::size_t(0));
    QCOMPARE(device.outbox.count(State::Parked), 0);
    QCOMPARE(device.server.rows.size(), std::size_t(500));
    QVERIFY(device.isSameAsServer());
}

void TestSyncEngine::run_cancelled_stops()
{
    Device device;
    device.outbox.add("Observation", "o", "final");
    SyncEngine run({device.server, device.tokens, device.outbox, device.replica, device.clock}, device.profile);
    device.server.duringNextBundle([&] { run.cancel(); });
    const Outcome outcome = run.run();
    QCOMPARE(outcome.error->code, ErrorCode::Cancelled);
    QCOMPARE(device.server.cancels, 1);
    QCOMPARE(device.server.count(Route::Changes), 0);
}

QTEST_GUILESS_MAIN(TestSyncEngine)
#include "tst_syncengine.moc"
