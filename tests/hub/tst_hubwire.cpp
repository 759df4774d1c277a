// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the pull and the wire: an order of changes that never skips, bodies that are bounded, formats that are named.
#include "tests/hub/hubfixture.h"

#include "sync/hub/changes.h"
#include "sync/hub/compression.h"
#include "sync/hub/storage.h"

#include <QTest>

#include <set>

using namespace std::string_literals;
using namespace testsupport;

class TestHubWire : public QObject {
    Q_OBJECT

private slots:
    void init();
    void changes_pagedWhileOthersWrite_neverSkipsAndEndsEmpty();
    void changes_somebodyJoinsTheTeam_theyReceiveTheWholeRecord();
    void changes_cursorOfAnotherEpochOrMalformed_isRefused();
    void gzip_bothWays_roundTrips();
    void gzip_bomb_isRefusedAndTheHubGoesOn();
    void body_brokenGzipOrTooLarge_isRefused();
    void negotiation_whatTheHubDoesNotSpeak_isRefused();
    void addresses_unknownOrWithoutTheMethod_areRefused();
    void accessLog_readingARecord_isWritten();

private:
    std::string monitor();

    std::unique_ptr<HubFixture> m_hub;
    std::string m_claire;
};

void TestHubWire::init()
{
    m_hub = std::make_unique<HubFixture>();
    m_claire = m_hub->professional();
}

void TestHubWire::changes_pagedWhileOthersWrite_neverSkipsAndEndsEmpty()
{
    std::string cursor = monitor();
    for (int i = 0; i < 5; ++i)
        (void)m_hub->put("/fhir/R4/Observation/o" + std::to_string(i), observation("o" + std::to_string(i), kDurand), m_claire);
    std::vector<std::string> seen;
    std::string url = cursor + "&_count=2";
    url.replace(url.find("&_count=200"), 11, "");
    for (int page = 0; !url.empty(); ++page) {
        const Answer answer = m_hub->get(url, m_claire);
        QCOMPARE(answer.status, 200);
        for (const Json &entry : answer.entries()) {
            QCOMPARE(at(entry, "/request/method"), "PUT"s);
            seen.push_back(entry["resource"]["id"]);
        }
        if (page == 0) // a resource already seen changes: it comes again, at the end
            (void)m_hub->put("/fhir/R4/Observation/o0", observation("o0", kDurand, 80), m_claire);
        cursor = answer.link("monitor");
        url = answer.link("next");
    }
    QCOMPARE(seen, (std::vector<std::string>{"o0", "o1", "o2", "o3", "o4", "o0"}));
    const Answer end = m_hub->get(cursor, m_claire);
    QVERIFY(!end.json().contains("entry"));
    QVERIFY(end.link("next").empty());
    QCOMPARE(end.link("monitor"), cursor);
}

void TestHubWire::changes_somebodyJoinsTheTeam_theyReceiveTheWholeRecord()
{
    m_hub->importAsOperator({practitioner("newcomer", "nurse")});
    const std::string newcomer = m_hub->professional("newcomer");
    const std::string cursor = m_hub->get("/fhir/R4/$changes", newcomer).link("monitor");
    (void)m_hub->put("/fhir/R4/Observation/late", observation("late", kMartin), m_claire);
    Json team = m_hub->get("/fhir/R4/CareTeam?patient=" + kDurand, m_claire).json()["entry"][0]["resource"];
    team["participant"].push_back({{"member", {{"reference", "Practitioner/newcomer"}}}});
    QCOMPARE(m_hub->put("/fhir/R4/CareTeam/" + team["id"].get<std::string>(), team, m_claire).status, 200);
    std::set<std::string> received;
    for (const Json &entry : m_hub->get(cursor, newcomer).entries())
        received.insert(entry["request"]["url"]);
    QVERIFY(received.contains("Patient/" + kDurand));
    QVERIFY(received.contains("MedicationRequest/0190b7a0-0000-7000-8000-00000000b001"));
    QVERIFY(!received.contains("Observation/late"));
}

void TestHubWire::changes_cursorOfAnotherEpochOrMalformed_isRefused()
{
    const std::string cursor = monitor();
    QCOMPARE(m_hub->get("/fhir/R4/$changes?since=banana", m_claire).status, 400);
    QCOMPARE(m_hub->get("/fhir/R4/$changes?since=0123456789abcdef-1", m_claire).status, 410);
    std::string future = cursor;
    future.insert(future.find("&_count"), "000");
    QCOMPARE(m_hub->get(future, m_claire).status, 410);
    m_hub->storage().write([](hub::db::Connection &database) { hub::startNewEpoch(database); });
    const Answer gone = m_hub->get(cursor, m_claire);
    QCOMPARE(gone.status, 410);
    QCOMPARE(gone.issue("code"), "expired"s);
}

void TestHubWire::gzip_bothWays_roundTrips()
{
    Json big = observation("big", kDurand);
    big["note"] = Json::array({{{"text", std::string(20'000, 'x')}}});
    const Answer put = ask(m_hub->address(), "PUT", "/fhir/R4/Observation/big", hub::gzip(big.dump()), {{"Content-Type", "application/fhir+json"},
        {"Content-Encoding", "gzip"}, {"Authorization", "Bearer " + m_claire}, {"Accept-Encoding", "gzip"}});
    QCOMPARE(put.status, 201);
    QCOMPARE(put.header("Content-Encoding"), "gzip"s);
    QVERIFY(std::stoul(put.header("Content-Length")) < 2'000); // the body is inflated by the time it is here
    const Answer plain = m_hub->get("/fhir/R4/Observation/big", m_claire);
    QCOMPARE(plain.header("Content-Encoding"), ""s);
    QCOMPARE(plain.at("/note"), at(big, "/note"));
}

void TestHubWire::gzip_bomb_isRefusedAndTheHubGoesOn()
{
    const std::string small = hub::gzip(std::string(6'000'000, ' '));
    const std::string huge = hub::gzip(std::string(120'000'000, ' '));
    for (const std::string &bomb : {small, huge}) {
        const Answer answer = ask(m_hub->address(), "PUT", "/fhir/R4/Observation/o1", bomb, {{"Content-Type", "application/fhir+json"},
            {"Content-Encoding", "gzip"}, {"Authorization", "Bearer " + m_claire}});
        QCOMPARE(answer.status, 413);
    }
    QCOMPARE(ask(m_hub->address(), "GET", "/health").status, 200);
}

void TestHubWire::body_brokenGzipOrTooLarge_isRefused()
{
    const Headers headers{{"Content-Type", "application/fhir+json"}, {"Authorization", "Bearer " + m_claire}};
    Headers zipped = headers;
    zipped.emplace("Content-Encoding", "gzip");
    QCOMPARE(ask(m_hub->address(), "PUT", "/fhir/R4/Observation/o1", "this is not gzip", zipped).status, 400);
    QCOMPARE(ask(m_hub->address(), "PUT", "/fhir/R4/Observation/o1", std::string(6'000'000, ' '), headers).status, 413);
}

void TestHubWire::negotiation_whatTheHubDoesNotSpeak_isRefused()
{
    const Headers token{{"Authorization", "Bearer " + m_claire}};
    Headers xml = token;
    xml.emplace("Content-Type", "application/fhir+xml");
    QCOMPARE(ask(m_hub->address(), "PUT", "/fhir/R4/Observation/o1", "<x/>", xml).status, 415);
    Headers brotli = token;
    brotli.emplace("Content-Encoding", "br");
    QCOMPARE(ask(m_hub->address(), "PUT", "/fhir/R4/Observation/o1", "x", brotli).status, 415);
    QCOMPARE(m_hub->get("/fhir/R4/Patient/" + kDurand, m_claire, {{"Accept", "application/fhir+xml"}}).status, 406);
    QCOMPARE(m_hub->get("/fhir/R4/Patient/" + kDurand + "?_format=json", m_claire, {{"Accept", "application/json"}}).status, 200);
}

void TestHubWire::addresses_unknownOrWithoutTheMethod_areRefused()
{
    QCOMPARE(m_hub->get("/fhir/R4/Basic/x", m_claire).status, 404);
    QCOMPARE(m_hub->get("/nowhere", m_claire).status, 404);
    const Answer answer = ask(m_hub->address(), "DELETE", "/fhir/R4/Observation");
    QCOMPARE(answer.status, 405);
    QVERIFY(answer.header("Allow").find("POST") != std::string::npos);
}

void TestHubWire::accessLog_readingARecord_isWritten()
{
    (void)m_hub->get("/fhir/R4/Patient/" + kDurand, m_claire, {{"X-Request-Id", "request-of-this-test"}});
    const auto rows = [&] {
        return m_hub->storage().read([](hub::db::Connection &database) {
            return hub::require(database.queryInteger("SELECT count(*) FROM access_log WHERE request = 'request-of-this-test' "
                "AND actor = 'Practitioner/0190b7a0-0000-7000-8000-00000000c1a1' AND patient = '0190b7a0-0000-7000-8000-00000000d001'"));
        });
    };
    QTRY_COMPARE(rows(), 1);
}

std::string TestHubWire::monitor()
{
    return m_hub->get("/fhir/R4/$changes?_count=200", m_claire).link("monitor");
}

QTEST_GUILESS_MAIN(TestHubWire)
#include "tst_hubwire.moc"
