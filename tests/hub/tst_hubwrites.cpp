// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects writing beyond PUT: creates that may be repeated, deletions that leave a trace and come back only on purpose, histories
// that neither skip nor repeat, and that PATCH says no.
#include "tests/hub/hubfixture.h"

#include <QTest>

#include <set>

using namespace std::string_literals;
using namespace testsupport;

namespace {

Json unnamed(const std::string &identifier, const std::string &patient = kDurand)
{
    Json resource = observation("x", patient);
    resource.erase("id");
    resource["identifier"] = Json::array({{{"system", "https://example.org/device"}, {"value", identifier}}});
    return resource;
}

Headers ifNoneExist(const std::string &identifier)
{
    return {{"If-None-Exist", "identifier=https://example.org/device|" + identifier}};
}

Json createEntry(const Json &resource, const std::string &ifNoneExist = {})
{
    Json entry{{"resource", resource}, {"request", {{"method", "POST"}, {"url", resource["resourceType"]}}}};
    if (!ifNoneExist.empty())
        entry["request"]["ifNoneExist"] = "identifier=https://example.org/device|" + ifNoneExist;
    return entry;
}

Json deleteEntry(const std::string &url)
{
    return {{"request", {{"method", "DELETE"}, {"url", url}}}};
}

} // namespace

class TestHubWrites : public QObject {
    Q_OBJECT

private slots:
    void init();
    void create_givesAnIdAndAPlace();
    void conditionalCreate_repeated_makesOne();
    void conditionalCreate_inATransaction_referencesLeadToWhatIsThere();
    void conditionalCreate_severalFit_isRefused();
    void conditionalCreate_ofWhatOneMayNotRead_findsNothing();
    void patch_isRefusedSayingWhatToDo();
    void delete_ownEntry_leavesATombstoneEverywhere();
    void delete_bySomebodyElseOrOfWhatStays_isRefused_data();
    void delete_bySomebodyElseOrOfWhatStays_isRefused();
    void delete_repeatedOrOfNothing_isNoChange();
    void delete_staleVersion_isRefused();
    void deleted_sentAgainByMistake_staysDeleted();
    void deleted_broughtBackOnPurpose_isANewVersion();
    void delete_inATransaction_isAllOrNothing();
    void history_ofInstanceTypeAndSystem_newestFirst();
    void history_pagedWhileOthersWrite_neitherSkipsNorRepeats();
    void history_since_holdsOnlyWhatIsLater();

private:
    std::unique_ptr<HubFixture> m_hub;
    std::string m_claire;
};

void TestHubWrites::init()
{
    m_hub = std::make_unique<HubFixture>();
    m_claire = m_hub->professional();
}

void TestHubWrites::create_givesAnIdAndAPlace()
{
    const Answer made = m_hub->post("/fhir/R4/Observation", unnamed("1"), m_claire);
    QCOMPARE(made.status, 201);
    QCOMPARE(made.header("Location"), m_hub->address() + "/fhir/R4/Observation/" + made.at("/id") + "/_history/1");
    QCOMPARE(m_hub->get("/fhir/R4/Observation/" + made.at("/id"), m_claire).status, 200);
}

void TestHubWrites::conditionalCreate_repeated_makesOne()
{
    const Answer first = m_hub->post("/fhir/R4/Observation", unnamed("1"), m_claire, ifNoneExist("1"));
    QCOMPARE(first.status, 201);
    const Answer again = m_hub->post("/fhir/R4/Observation", unnamed("1"), m_claire, ifNoneExist("1"));
    QCOMPARE(again.status, 200);
    QCOMPARE(again.header("Location"), first.header("Location"));
    QCOMPARE(m_hub->get("/fhir/R4/Observation?identifier=1", m_claire).at("/total"), "1"s);
    QCOMPARE(m_hub->post("/fhir/R4/Observation", unnamed("2"), m_claire, ifNoneExist("2")).status, 201);
}

void TestHubWrites::conditionalCreate_inATransaction_referencesLeadToWhatIsThere()
{
    const std::string there = m_hub->post("/fhir/R4/Observation", unnamed("1"), m_claire).at("/id");
    Json existing = createEntry(unnamed("1"), "1");
    existing["fullUrl"] = "urn:uuid:0190b7a0-0000-7000-8000-000000000abc";
    Json follows = unnamed("2");
    follows["derivedFrom"] = Json::array({{{"reference", "urn:uuid:0190b7a0-0000-7000-8000-000000000abc"}}});
    const Json bundle = bundleOf("transaction", {createEntry(follows, "2"), existing});
    const Answer first = m_hub->post("/fhir/R4", bundle, m_claire);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.at("/entry/0/response/status"), "201"s);
    QCOMPARE(first.at("/entry/1/response/status"), "200"s);
    QCOMPARE(m_hub->get(first.at("/entry/0/response/location"), m_claire).at("/derivedFrom/0/reference"), "Observation/" + there);
    const Answer again = m_hub->post("/fhir/R4", bundle, m_claire); // its answer was lost
    QCOMPARE(again.at("/entry/0/response/location"), first.at("/entry/0/response/location"));
    QCOMPARE(m_hub->get("/fhir/R4/Observation?_summary=count", m_claire).at("/total"), "2"s);
}

void TestHubWrites::conditionalCreate_severalFit_isRefused()
{
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_hub->post("/fhir/R4/Observation", unnamed("1"), m_claire).status, 201);
    QCOMPARE(m_hub->post("/fhir/R4/Observation", unnamed("1"), m_claire, ifNoneExist("1")).status, 412);
    QCOMPARE(m_hub->post("/fhir/R4/Observation", unnamed("1"), m_claire, {{"If-None-Exist", "patient=" + kDurand}}).status, 412);
    QCOMPARE(m_hub->post("/fhir/R4/Observation", unnamed("1"), m_claire, {{"If-None-Exist", "flavour=sweet"}}).status, 400);
}

void TestHubWrites::conditionalCreate_ofWhatOneMayNotRead_findsNothing()
{
    QCOMPARE(m_hub->post("/fhir/R4/Observation", unnamed("1", kMartin), m_claire).status, 201);
    Json hers = unnamed("1");
    hers.erase("performer");
    const Answer made = m_hub->post("/fhir/R4/Observation", hers, m_hub->patient(kDurand), ifNoneExist("1"));
    QCOMPARE(made.status, 201);
    QCOMPARE(made.at("/subject/reference"), "Patient/" + kDurand);
}

void TestHubWrites::patch_isRefusedSayingWhatToDo()
{
    QCOMPARE(m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand), m_claire).status, 201);
    const Answer answer = ask(m_hub->address(), "PATCH", "/fhir/R4/Observation/o1", R"([{"op":"replace","path":"/status","value":"amended"}])",
        {{"Authorization", "Bearer " + m_claire}, {"Content-Type", "application/json-patch+json"}});
    QCOMPARE(answer.status, 405);
    QVERIFY(answer.header("Allow").find("PUT") != std::string::npos);
    QVERIFY(answer.issue("diagnostics").find("PUT") != std::string::npos);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/o1", m_claire).at("/status"), "final"s);
}

void TestHubWrites::delete_ownEntry_leavesATombstoneEverywhere()
{
    QCOMPARE(m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand), m_claire).status, 201);
    const std::string cursor = m_hub->get("/fhir/R4/$changes?_count=1000", m_claire).link("monitor");
    const Answer gone = m_hub->remove("/fhir/R4/Observation/o1", m_claire);
    QCOMPARE(gone.status, 204);
    QCOMPARE(gone.header("ETag"), "W/\"2\""s);

    QCOMPARE(m_hub->get("/fhir/R4/Observation/o1", m_claire).status, 410);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/o1/_history/2", m_claire).status, 410);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/o1/_history/1", m_claire).status, 200);
    QCOMPARE(m_hub->get("/fhir/R4/Observation?_id=o1", m_claire).at("/total"), "0"s);
    const Answer changed = m_hub->get(cursor, m_claire);
    QCOMPARE(changed.entries().size(), std::size_t(1));
    QCOMPARE(changed.at("/entry/0/request/method"), "DELETE"s);
    QCOMPARE(changed.at("/entry/0/request/url"), "Observation/o1"s);
    QVERIFY(!changed.entries()[0].contains("resource"));
    const Answer history = m_hub->get("/fhir/R4/Observation/o1/_history", m_claire);
    QCOMPARE(history.at("/entry/0/request/method"), "DELETE"s);
    QVERIFY(!history.entries()[0].contains("resource"));
    QCOMPARE(history.at("/entry/1/resource/status"), "final"s);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/o1", m_hub->patient(kMartin)).status, 403); // gone, and still not theirs
}

void TestHubWrites::delete_bySomebodyElseOrOfWhatStays_isRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("who");
    QTest::newRow("the patient, of the nurse's entry") << "Observation/nurses" << "patient";
    QTest::newRow("the nurse, of the patient's entry") << "Observation/hers" << "nurse";
    QTest::newRow("another patient") << "Observation/hers" << "other";
    QTest::newRow("an agreement") << "Consent/agreement" << "patient";
    QTest::newRow("the patient's own record") << QString::fromStdString("Patient/" + kDurand) << "patient";
    QTest::newRow("the team") << "CareTeam/0190b7a0-0000-7000-8000-00000000ca01" << "nurse";
    QTest::newRow("a prescription") << "MedicationRequest/0190b7a0-0000-7000-8000-00000000b001" << "nurse";
    QTest::newRow("a person") << QString::fromStdString("Practitioner/" + kClaire) << "nurse";
    QTest::newRow("nothing, of a kind that stays") << "Consent/nowhere" << "patient";
}

void TestHubWrites::delete_bySomebodyElseOrOfWhatStays_isRefused()
{
    QFETCH(QString, url);
    QFETCH(QString, who);
    Json hers = observation("hers", kDurand);
    hers.erase("performer");
    const std::string patient = m_hub->patient(kDurand);
    QCOMPARE(m_hub->put("/fhir/R4/Observation/nurses", observation("nurses", kDurand), m_claire).status, 201);
    QCOMPARE(m_hub->put("/fhir/R4/Observation/hers", hers, patient).status, 201);
    const Json consent = whole({{"resourceType", "Consent"}, {"id", "agreement"}, {"patient", {{"reference", "Patient/" + kDurand}}}});
    QCOMPARE(m_hub->put("/fhir/R4/Consent/agreement", consent, patient).status, 201);
    const std::string token = who == "patient" ? patient : who == "nurse" ? m_claire : m_hub->patient(kMartin);
    QCOMPARE(m_hub->remove("/fhir/R4/" + url.toStdString(), token).status, 403);
    const Answer batch = m_hub->post("/fhir/R4", bundleOf("batch", {deleteEntry(url.toStdString())}), token);
    QCOMPARE(batch.at("/entry/0/response/status"), "403"s);
    QCOMPARE(m_hub->post("/fhir/R4", bundleOf("transaction", {deleteEntry(url.toStdString())}), token).status, 403);
}

void TestHubWrites::delete_repeatedOrOfNothing_isNoChange()
{
    QCOMPARE(m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand), m_claire).status, 201);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(m_hub->remove("/fhir/R4/Observation/o1", m_claire).header("ETag"), "W/\"2\""s);
    QCOMPARE(m_hub->remove("/fhir/R4/Observation/nowhere", m_claire).status, 204);
    QCOMPARE(m_hub->remove("/fhir/R4/Observation?code=x", m_claire).status, 405); // there is no conditional delete
}

void TestHubWrites::delete_staleVersion_isRefused()
{
    QCOMPARE(m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand), m_claire).status, 201);
    QCOMPARE(m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand, 80), m_claire).status, 200);
    QCOMPARE(m_hub->remove("/fhir/R4/Observation/o1", m_claire, {{"If-Match", "W/\"1\""}}).status, 412);
    QCOMPARE(m_hub->remove("/fhir/R4/Observation/o1", m_claire, {{"If-Match", "W/\"2\""}}).status, 204);
}

void TestHubWrites::deleted_sentAgainByMistake_staysDeleted()
{
    QCOMPARE(m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand), m_claire).status, 201);
    QCOMPARE(m_hub->remove("/fhir/R4/Observation/o1", m_claire).status, 204);
    for (const double value : {72.5, 73.0}) // a repeat, and something new from a device that does not know
        QCOMPARE(m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand, value), m_claire).status, 410);
    QCOMPARE(m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand), m_claire, {{"If-Match", "W/\"1\""}}).status, 412);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/o1", m_claire).status, 410);
}

void TestHubWrites::deleted_broughtBackOnPurpose_isANewVersion()
{
    QCOMPARE(m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand), m_claire).status, 201);
    QCOMPARE(m_hub->remove("/fhir/R4/Observation/o1", m_claire).status, 204);
    const Answer back = m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand), m_claire, {{"If-Match", "W/\"2\""}});
    QCOMPARE(back.status, 200);
    QCOMPARE(back.header("ETag"), "W/\"3\""s);
    QCOMPARE(m_hub->get("/fhir/R4/Observation?_id=o1", m_claire).at("/total"), "1"s);
}

void TestHubWrites::delete_inATransaction_isAllOrNothing()
{
    QCOMPARE(m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand), m_claire).status, 201);
    const Json poison = putEntry(observation("o2", kDurand), "W/\"7\"");
    QCOMPARE(m_hub->post("/fhir/R4", bundleOf("transaction", {deleteEntry("Observation/o1"), poison}), m_claire).status, 412);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/o1", m_claire).status, 200);
    const Answer done = m_hub->post("/fhir/R4", bundleOf("transaction", {putEntry(observation("o2", kDurand)), deleteEntry("Observation/o1")}), m_claire);
    QCOMPARE(done.at("/entry/1/response/status"), "204"s);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/o1", m_claire).status, 410);
}

void TestHubWrites::history_ofInstanceTypeAndSystem_newestFirst()
{
    for (const double value : {70.0, 71.0, 72.0})
        (void)m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand, value), m_claire);
    (void)m_hub->put("/fhir/R4/MedicationAdministration/d1", dose("d1", kDurand, "completed", "2026-11-21T08:00:00Z"), m_claire);
    const Answer instance = m_hub->get("/fhir/R4/Observation/o1/_history", m_claire);
    QCOMPARE(instance.at("/type"), "history"s);
    QCOMPARE(instance.entries().size(), std::size_t(3));
    QCOMPARE(instance.at("/entry/0/resource/valueQuantity/value"), "72.0"s);
    QCOMPARE(instance.at("/entry/0/response/status"), "200"s);
    QCOMPARE(instance.at("/entry/2/response/status"), "201"s);
    QCOMPARE(instance.at("/entry/2/response/etag"), "W/\"1\""s);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/_history", m_claire).entries().size(), std::size_t(3));
    QCOMPARE(m_hub->get("/fhir/R4/_history?_count=1", m_claire).at("/entry/0/request/url"), "MedicationAdministration/d1"s);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/nowhere/_history", m_claire).status, 404);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/o1/_history", m_hub->patient(kMartin)).status, 403);
    QVERIFY(m_hub->get("/fhir/R4/_history", m_hub->patient(kMartin)).body.find(kDurand) == std::string::npos);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/_history?_at=2026", m_claire).status, 400);
}

void TestHubWrites::history_pagedWhileOthersWrite_neitherSkipsNorRepeats()
{
    for (int i = 0; i < 7; ++i)
        (void)m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand, 70 + i), m_claire);
    std::vector<std::string> seen;
    for (std::string url = "/fhir/R4/Observation/o1/_history?_count=2"; !url.empty();) {
        const Answer page = m_hub->get(url, m_claire);
        for (const Json &entry : page.entries())
            seen.push_back(at(entry, "/response/etag"));
        url = page.link("next");
        if (seen.size() == 2)
            (void)m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand, 90), m_claire);
    }
    QCOMPARE(seen, (std::vector<std::string>{"W/\"7\"", "W/\"6\"", "W/\"5\"", "W/\"4\"", "W/\"3\"", "W/\"2\"", "W/\"1\""}));
}

void TestHubWrites::history_since_holdsOnlyWhatIsLater()
{
    (void)m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand), m_claire);
    m_hub->clock.advanceMs(60'000);
    const std::string second = m_hub->put("/fhir/R4/Observation/o2", observation("o2", kDurand), m_claire).at("/meta/lastUpdated");
    const Answer later = m_hub->get("/fhir/R4/Observation/_history?_since=" + second, m_claire);
    QCOMPARE(later.entries().size(), std::size_t(1));
    QCOMPARE(later.at("/entry/0/request/url"), "Observation/o2"s);
}

QTEST_GUILESS_MAIN(TestHubWrites)
#include "tst_hubwrites.moc"
