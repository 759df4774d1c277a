// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what was entered from the line it is sent over (R5, R6, R7, R10): a device, a real hub, and between them a proxy
// that cuts, loses, delays, slices and lies. Nothing is lost, nothing is there twice, and whatever was not delivered still waits.
#include "tests/hub/hubfixture.h"
#include "tests/reliability/replicadevice.h"
#include "tests/support/faultproxy.h"
#include "tests/support/loopbackserver.h"
#include "tests/support/soak.h"

#include <QTest>

#include <random>

using namespace testsupport;
using namespace std::chrono_literals;
using platform::ErrorCode;

namespace {

const domain::PatientId kJeanne{kDurand};

struct World {
    HubFixture hub;
    FaultProxy line{hub.address()};
    ReplicaDevice phone{"phone", {domain::role::kPatient, {kDurand}, kJeanne, hub.address()}, hub.clock};
    std::string token = hub.patient(kDurand);
    std::vector<std::string> entered;

    World()
    {
        phone.link(line.url(), token);
        if (phone.syncUntilDone(1) != 1) // what the hub holds of its own
            qFatal("The device could not be linked");
    }

    void enter(int count)
    {
        for (int i = 0; i < count; ++i) {
            hub.clock.advanceMs(1000);
            entered.push_back(must(phone.journal().measure(kJeanne, "weight", 70 + double(entered.size() % 90) * 0.1, "kg")).value);
        }
    }

    /// Everything entered is at the hub, once, as it was first written.
    [[nodiscard]] QByteArray difference() const
    {
        std::map<std::string, std::string> there;
        for (std::string path = "/fhir/R4/Observation?patient=Patient/" + kDurand + "&_count=500"; !path.empty();) {
            const Answer answer = hub.get(path, token);
            for (const Json &entry : answer.entries())
                there[at(entry, "/resource/id")] = at(entry, "/resource/meta/versionId");
            path = answer.link("next");
        }
        for (const std::string &id : entered) {
            if (!there.contains(id))
                return "missing: " + QByteArray::fromStdString(id);
            if (there[id] != "1")
                return "written again: " + QByteArray::fromStdString(id);
        }
        return there.size() == entered.size() ? QByteArray() : "there are " + QByteArray::number(qsizetype(there.size()));
    }
};

std::string page(const std::string &status, const std::string &headers, const std::string &body)
{
    return httpAnswer(status, "Content-Type: application/fhir+json\r\n" + headers, body);
}

} // namespace

class TestFaultyLine : public QObject {
    Q_OBJECT

private slots:
    void sync_cutAfterAnyByte_endsWholeWithinThreeTries();
    void sync_answersLost_neverDuplicates();
    void sync_slowAndSliced_ends();
    void sync_halfOpen_givesUpAndKeeps();
    void sync_strangeAnswer_keepsTheQueue_data();
    void sync_strangeAnswer_keepsTheQueue();
};

/// R5. `PASSERELLE_SOAK=2000` samples two thousand places.
void TestFaultyLine::sync_cutAfterAnyByte_endsWholeWithinThreeTries()
{
    World world;
    constexpr int kEntries = 6;
    world.line.forgetCounts();
    world.enter(kEntries);
    QCOMPARE(world.phone.syncUntilDone(1), 1);
    const std::size_t up = world.line.passed(FaultProxy::Way::Up);
    const std::size_t down = world.line.passed(FaultProxy::Way::Down);
    QVERIFY(up > 500 && down > 500);

    const int cuts = rounds(60);
    std::mt19937 random(20261122);
    for (int i = 0; i < cuts; ++i) {
        const bool isUp = std::size_t(i) % 2 == 0;
        const std::size_t whole = isUp ? up : down;
        // Spread over the whole exchange, and never twice the same place for long.
        const std::size_t at = (whole * std::size_t(i) / std::size_t(cuts) + random() % (whole / std::size_t(cuts) + 1)) % whole;
        const auto how = i % 5 == 4 ? FaultProxy::Cut::Reset : FaultProxy::Cut::Close;
        world.enter(kEntries);
        world.line.cutAfter(isUp ? FaultProxy::Way::Up : FaultProxy::Way::Down, at, how);
        const int tries = world.phone.syncUntilDone(3);
        QVERIFY2(tries >= 1, qPrintable(QStringLiteral("cut after %1 bytes %2").arg(at).arg(isUp ? "up" : "down")));
        QCOMPARE(world.phone.parked(), 0);
        world.line.cutAfter(FaultProxy::Way::Up, std::size_t(1) << 40); // none is left over for the next round
    }
    QCOMPARE(world.difference(), QByteArray());
}

/// R6.
void TestFaultyLine::sync_answersLost_neverDuplicates()
{
    World world;
    world.enter(rounds(200));
    std::mt19937 random(6);
    world.line.loseAnswers([&](const std::string &) { return random() % 100 < 30; });
    world.phone.server.pushEntries = 5;                       // many requests
    world.phone.server.discoveredAt = world.hub.clock.now(); // and known for today
    QVERIFY(world.phone.syncUntilDone(400) > 1);
    QVERIFY(world.line.lostAnswers() > 5);
    QCOMPARE(world.difference(), QByteArray());
    QCOMPARE(world.phone.parked(), 0);
}

/// R7, the numbers of a bad mobile network made smaller; all of them with PASSERELLE_SOAK.
void TestFaultyLine::sync_slowAndSliced_ends()
{
    World world;
    const bool isSoak = rounds(1) > 1;
    world.enter(isSoak ? 500 : 60);
    world.phone.client.stall = 10s;
    world.line.shape(isSoak ? FaultProxy::Line{2s, 8'192, 64} : FaultProxy::Line{30ms, 200'000, 64});
    QVERIFY(world.phone.syncUntilDone(3) >= 1);
    QCOMPARE(world.difference(), QByteArray());
}

void TestFaultyLine::sync_halfOpen_givesUpAndKeeps()
{
    World world;
    world.enter(10);
    world.line.cutAfter(FaultProxy::Way::Down, 0, FaultProxy::Cut::HalfOpen);
    const int before = world.phone.client.requests;
    const engine::Outcome outcome = world.phone.sync();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, ErrorCode::Timeout);
    QCOMPARE(outcome.pending, std::size_t(10));
    QCOMPARE(world.phone.client.requests - before, 1); // it waited, it did not hammer
    QVERIFY(world.phone.syncUntilDone(2) >= 1);
    QCOMPARE(world.difference(), QByteArray());
}

/// R10.
void TestFaultyLine::sync_strangeAnswer_keepsTheQueue_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("error"); // -1: the run goes on by itself
    const auto row = [](const char *name, const std::string &answer, int error) { QTest::newRow(name) << QByteArray::fromStdString(answer) << error; };
    const std::string outcome = R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"%1"}]})";
    row("413", page("413 Payload Too Large", {}, outcome), -1);
    row("413 of a proxy", page("413 Payload Too Large", {}, "<html>too large</html>"), -1);
    row("400 about the size", page("400 Bad Request", {}, R"({"resourceType":"OperationOutcome","issue":[{"severity":"error","code":"too-costly"}]})"), -1);
    row("429", page("429 Too Many Requests", "Retry-After: 7\r\n", outcome), int(ErrorCode::ServerBusy));
    row("503", page("503 Service Unavailable", "Retry-After: 7\r\n", "<html>later</html>"), int(ErrorCode::ServerBusy));
    row("401", page("401 Unauthorized", {}, outcome), int(ErrorCode::Unauthorized));
    row("an HTML page with 200", page("200 OK", {}, "<html>Welcome to the station's Wi-Fi</html>"), int(ErrorCode::BadReply));
    row("a redirect to sign in", page("302 Found", "Location: http://wifi.example/\r\n", {}), int(ErrorCode::BadReply));
    row("an empty 200", page("200 OK", {}, {}), int(ErrorCode::BadReply));
    row("JSON that ends half-way", page("200 OK", {}, R"({"resourceType":"Bundle","type":"transaction-response","entry":[{"resp)"), int(ErrorCode::BadReply));
    row("a Content-Length that is too long", "HTTP/1.1 200 OK\r\nContent-Length: 9999\r\nConnection: close\r\n\r\n{}", int(ErrorCode::Timeout));
    row("a Content-Length that is too short", "HTTP/1.1 200 OK\r\nContent-Length: 20\r\nConnection: close\r\n\r\n{\"resourceType\":\"Bundle\",\"entry\":[]}", int(ErrorCode::BadReply));
    row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n", int(ErrorCode::BadReply));
}

void TestFaultyLine::sync_strangeAnswer_keepsTheQueue()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, error);
    World world;
    world.enter(20);
    world.line.answer("POST /fhir/R4 ", answer.toStdString());
    const engine::Outcome first = world.phone.sync();
    if (error < 0) {
        QVERIFY2(!first.error, first.error ? first.error->detail.c_str() : "");
    } else {
        QVERIFY(first.error);
        QCOMPARE(int(first.error->code), error);
        QCOMPARE(first.pending, std::size_t(20));
        if (first.error->code == ErrorCode::ServerBusy)
            QCOMPARE(first.retryAfter.value(), 7000ms);
    }
    QCOMPARE(world.phone.parked(), 0);
    QVERIFY(world.phone.syncUntilDone(2) >= 1);
    QCOMPARE(world.difference(), QByteArray());
}

QTEST_GUILESS_MAIN(TestFaultyLine)
#include "tst_faultyline.moc"
