// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the hub from its clients, on real sockets: addresses, heads, bodies and what they inflate to are bounded, a client that
// trickles is cut, one that asks too often waits, and all the while others are served.
#include "tests/hub/hubfixture.h"
#include "tests/hub/rawclient.h"

#include "sync/hub/compression.h"

#include <QTest>

#include <thread>

using namespace std::chrono_literals;
using namespace std::string_literals;
using namespace testsupport;

class TestHubLimits : public QObject {
    Q_OBJECT

private slots:
    void init();
    void head_tooLong_isRefused_data();
    void head_tooLong_isRefused();
    void head_withoutEnd_isCut();
    void head_thatTrickles_isCut_whileOthersAreServed();
    void body_thatTrickles_isCut();
    void answer_thatIsNotTaken_isCut();
    void body_shorterThanAnnounced_isNotStored();
    void body_tooLargeOrInflatingTooFar_isRefused_data();
    void body_tooLargeOrInflatingTooFar_isRefused();
    void garbage_isRefusedAndTheHubGoesOn_data();
    void garbage_isRefusedAndTheHubGoesOn();
    void requests_moreThanOneSignInMay_wait_othersDoNot();
    void requests_withoutASignIn_areCountedByAddress();

private:
    [[nodiscard]] bool isServing() const { return ask(m_hub->address(), "GET", "/health").status == 200; }
    [[nodiscard]] std::string cutCount() const;

    std::unique_ptr<HubFixture> m_hub;
    std::string m_claire;
};

void TestHubLimits::init()
{
    hub::Config config;
    config.slowClientSeconds = 1;
    config.maxBodyBytes = 256 * 1024;
    m_hub = std::make_unique<HubFixture>(config);
    m_claire = m_hub->professional();
}

std::string TestHubLimits::cutCount() const
{
    const std::string text = ask(m_hub->address(), "GET", "/metrics").body;
    const std::string name = "\npasserelle_hub_cut_off_total ";
    const std::size_t at = text.find(name);
    return at == std::string::npos ? "no such metric" : text.substr(at + name.size(), text.find('\n', at + 1) - at - name.size());
}

void TestHubLimits::head_tooLong_isRefused_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("address") << QByteArray("GET /fhir/R4/Patient?_id=" + QByteArray(20'000, 'a') + " HTTP/1.1\r\nHost: x\r\n\r\n");
    QTest::newRow("one header") << QByteArray("GET /health HTTP/1.1\r\nHost: x\r\nX-Long: " + QByteArray(20'000, 'a') + "\r\n\r\n");
}

void TestHubLimits::head_tooLong_isRefused()
{
    QFETCH(QByteArray, request);
    const RawClient client(m_hub->address());
    (void)client.send(request.toStdString());
    const int status = statusOf(client.readToEnd(5s));
    QVERIFY2(status == 0 || (status >= 400 && status < 500), std::to_string(status).c_str()); // refused, or cut without a word
    QVERIFY(isServing());
}

void TestHubLimits::head_withoutEnd_isCut()
{
    const RawClient client(m_hub->address());
    QVERIFY(client.send("GET /health HTTP/1.1\r\nHost: x\r\n"));
    QVERIFY(client.trickleUntilCut("X-More: " + std::string(4000, 'a') + "\r\n", 1ms, 20s));
    QVERIFY(isServing());
}

void TestHubLimits::head_thatTrickles_isCut_whileOthersAreServed()
{
    std::vector<std::unique_ptr<RawClient>> slow;
    for (int i = 0; i < 3; ++i) { // of four threads
        slow.push_back(std::make_unique<RawClient>(m_hub->address()));
        QVERIFY(slow.back()->send("GET /health HTTP/1.1\r\nHost"));
    }
    QVERIFY(isServing());
    for (const auto &client : slow)
        QVERIFY(client->trickleUntilCut(":", 100ms, 20s));
    QTRY_VERIFY(isServing());
    QVERIFY(cutCount() != "0");
}

void TestHubLimits::body_thatTrickles_isCut()
{
    const RawClient client(m_hub->address());
    QVERIFY(client.send("PUT /fhir/R4/Observation/slow HTTP/1.1\r\nHost: x\r\nContent-Type: application/fhir+json\r\nAuthorization: Bearer " + m_claire
        + "\r\nContent-Length: 100000\r\n\r\n{"));
    QVERIFY(client.trickleUntilCut(" ", 100ms, 20s));
    QTRY_VERIFY(isServing());
    QCOMPARE(m_hub->get("/fhir/R4/Observation/slow", m_claire).status, 404);
}

void TestHubLimits::answer_thatIsNotTaken_isCut()
{
    // More than the buffers of the kernel on both sides: the rest waits for a client that takes nothing.
    std::vector<Json> entries;
    for (int i = 0; i < 100; ++i) {
        Json big = observation("big" + std::to_string(i), kDurand);
        big["note"] = Json::array({{{"text", std::string(100'000, 'x')}}});
        QCOMPARE(m_hub->put("/fhir/R4/Observation/big" + std::to_string(i), big, m_claire).status, 201);
    }
    const RawClient client(m_hub->address());
    QVERIFY(client.send("GET /fhir/R4/Observation?_count=100 HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + m_claire + "\r\n\r\n"));
    QTRY_VERIFY_WITH_TIMEOUT(cutCount() != "0", 20'000);
    QVERIFY(isServing());
}

void TestHubLimits::body_shorterThanAnnounced_isNotStored()
{
    const std::string body = observation("short", kDurand).dump();
    {
        const RawClient client(m_hub->address());
        QVERIFY(client.send("PUT /fhir/R4/Observation/short HTTP/1.1\r\nHost: x\r\nContent-Type: application/fhir+json\r\nAuthorization: Bearer " + m_claire
            + "\r\nContent-Length: " + std::to_string(body.size() + 10) + "\r\n\r\n" + body));
    } // and gone
    QVERIFY(isServing());
    QCOMPARE(m_hub->get("/fhir/R4/Observation/short", m_claire).status, 404);
}

void TestHubLimits::body_tooLargeOrInflatingTooFar_isRefused_data()
{
    QTest::addColumn<int>("inflated");
    QTest::addColumn<bool>("zipped");
    QTest::newRow("too large") << 300 * 1024 << false;
    QTest::newRow("inflates to a little too much") << 300 * 1024 << true;
    QTest::newRow("inflates to a hundred megabytes") << 100'000'000 << true;
}

void TestHubLimits::body_tooLargeOrInflatingTooFar_isRefused()
{
    QFETCH(int, inflated);
    QFETCH(bool, zipped);
    const std::string blanks(static_cast<std::size_t>(inflated), ' ');
    Headers headers{{"Content-Type", "application/fhir+json"}, {"Authorization", "Bearer " + m_claire}};
    if (zipped)
        headers.emplace("Content-Encoding", "gzip");
    QCOMPARE(ask(m_hub->address(), "PUT", "/fhir/R4/Observation/o1", zipped ? hub::gzip(blanks) : blanks, headers).status, 413);
    QVERIFY(isServing());
}

void TestHubLimits::garbage_isRefusedAndTheHubGoesOn_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("TLS") << QByteArray::fromHex("16030100f0010000ec0303") + QByteArray(200, 'x');
    QTest::newRow("no method") << QByteArray("/health HTTP/1.1\r\n\r\n");
    QTest::newRow("unknown method") << QByteArray("BREW /health HTTP/1.1\r\n\r\n");
    QTest::newRow("zeros") << QByteArray(300, '\0') + "\r\n\r\n";
    QTest::newRow("negative length") << QByteArray("PUT /fhir/R4/Observation/x HTTP/1.1\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray("PUT /fhir/R4/Observation/x HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx");
    QTest::newRow("chunk of a wrong size") << QByteArray("PUT /fhir/R4/Observation/x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nxx\r\n0\r\n\r\n");
    QTest::newRow("path upwards") << QByteArray("GET /fhir/R4/../../etc/passwd HTTP/1.1\r\n\r\n");
    QTest::newRow("path with a zero") << QByteArray("GET /fhir/R4/Patient/%00 HTTP/1.1\r\n\r\n");
}

void TestHubLimits::garbage_isRefusedAndTheHubGoesOn()
{
    QFETCH(QByteArray, bytes);
    const RawClient client(m_hub->address());
    (void)client.send(bytes.toStdString());
    const int status = statusOf(client.readToEnd(3s));
    QVERIFY2(status == 0 || status >= 400, std::to_string(status).c_str());
    QVERIFY(isServing());
}

void TestHubLimits::requests_moreThanOneSignInMay_wait_othersDoNot()
{
    hub::Config config;
    config.requestsPerMinute = 5;
    HubFixture hub(config);
    const std::string claire = hub.professional();
    const std::string patient = hub.patient(kDurand);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(hub.get("/fhir/R4/Patient/" + kDurand, claire).status, 200);
    const Answer waits = hub.get("/fhir/R4/Patient/" + kDurand, claire);
    QCOMPARE(waits.status, 429);
    QCOMPARE(waits.issue("code"), "throttled"s);
    QCOMPARE(waits.header("Retry-After"), "12"s);
    QCOMPARE(hub.get("/fhir/R4/Patient/" + kDurand, patient).status, 200);
    hub.clock.advanceMs(12'000);
    QCOMPARE(hub.get("/fhir/R4/Patient/" + kDurand, claire).status, 200);
}

void TestHubLimits::requests_withoutASignIn_areCountedByAddress()
{
    hub::Config config;
    config.requestsPerMinute = 5;
    HubFixture hub(config);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(hub.get("/fhir/R4/Patient/" + kDurand, "guess" + std::to_string(i)).status, 401);
    QCOMPARE(hub.get("/fhir/R4/Patient/" + kDurand, "guess").status, 429);
    QCOMPARE(hub.get("/fhir/R4/Patient/" + kDurand, hub.patient(kDurand)).status, 200);
}

QTEST_GUILESS_MAIN(TestHubLimits)
#include "tst_hublimits.moc"
