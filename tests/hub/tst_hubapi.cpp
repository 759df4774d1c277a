// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what clients rely on: versions, conditions, bundles that are all or nothing, doses of two devices, search.
#include "tests/hub/hubfixture.h"

#include <QTest>

#include <set>

using namespace std::string_literals;
using namespace testsupport;

class TestHubApi : public QObject {
    Q_OBJECT

private slots:
    void init();
    void health_nobodySignedIn_ok();
    void metadata_nobodySignedIn_listsOnlyWhatIsServed();
    void put_newId_createsVersionOneWithLocation();
    void put_decimalsAndUnknownElements_areKeptAsWritten();
    void put_sameContentAgain_keepsTheVersion();
    void put_ifMatchOfAnOldVersion_isRefusedAndChangesNothing();
    void put_oldVersion_canStillBeRead();
    void get_ifNoneMatchOfTheCurrentVersion_answers304();
    void put_invalid_isRefusedNamingThePath_data();
    void put_invalid_isRefusedNamingThePath();
    void lastUpdated_clockStandsStillOrGoesBack_growsStrictly();
    void transaction_allGood_storesAllAndAnswersInOrder();
    void transaction_oneEntryRefused_storesNothingAndNamesIt_data();
    void transaction_oneEntryRefused_storesNothingAndNamesIt();
    void transaction_postWithPlaceholder_referencesAreResolved();
    void batch_oneEntryRefused_storesTheOthers();
    void bundle_tooManyEntries_answers413();
    void dose_twoDevices_completedAndEarlierStands_data();
    void dose_twoDevices_completedAndEarlierStands();
    void search_paged_givesEachOnceAndTheTotal();
    void search_byTimeAndId_filters();
    void search_unknownParameter_isRefusedNotIgnored();

private:
    std::string monitor();

    std::unique_ptr<HubFixture> m_hub;
    std::string m_claire;
};

void TestHubApi::init()
{
    m_hub = std::make_unique<HubFixture>();
    m_claire = m_hub->professional();
}

void TestHubApi::health_nobodySignedIn_ok()
{
    const Answer answer = ask(m_hub->address(), "GET", "/health");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.at("/status"), "ok"s);
}

void TestHubApi::metadata_nobodySignedIn_listsOnlyWhatIsServed()
{
    const Json rest = ask(m_hub->address(), "GET", "/fhir/R4/metadata").json()["rest"][0];
    for (const Json &resource : rest["resource"]) {
        const std::string type = resource["type"];
        if (type != "OperationDefinition")
            QCOMPARE(m_hub->get("/fhir/R4/" + type, m_claire).status, 200);
    }
    QCOMPARE(at(rest, "/operation/0/name"), "changes"s);
}

void TestHubApi::put_newId_createsVersionOneWithLocation()
{
    const Answer answer = m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand), m_claire);
    QCOMPARE(answer.status, 201);
    QCOMPARE(answer.header("ETag"), "W/\"1\""s);
    QCOMPARE(answer.header("Location"), m_hub->address() + "/fhir/R4/Observation/o1/_history/1");
    QCOMPARE(answer.header("Content-Type"), "application/fhir+json"s);
    QCOMPARE(answer.at("/meta/versionId"), "1"s);
}

void TestHubApi::put_decimalsAndUnknownElements_areKeptAsWritten()
{
    const std::string body = R"({ "resourceType":"Observation","id":"o1","status":"final", "code":{"text":"x"}, "subject":{"reference":"Patient/)" + kDurand
        + R"("}, "valueQuantity":{"value":72.50}, "somethingNew":[ {"é":"\u00e9 \" }"} ] })";
    const Answer put = ask(m_hub->address(), "PUT", "/fhir/R4/Observation/o1", body,
        {{"Content-Type", "application/fhir+json"}, {"Authorization", "Bearer " + m_claire}});
    QCOMPARE(put.status, 201);
    const std::string read = m_hub->get("/fhir/R4/Observation/o1", m_claire).body;
    QVERIFY(read.find(R"("valueQuantity":{"value":72.50})") != std::string::npos);
    QVERIFY(read.find(R"("somethingNew":[{"é":"\u00e9 \" }"}])") != std::string::npos);
}

void TestHubApi::put_sameContentAgain_keepsTheVersion()
{
    (void)m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand), m_claire);
    const Answer again = m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand), m_claire);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.header("ETag"), "W/\"1\""s);
}

void TestHubApi::put_ifMatchOfAnOldVersion_isRefusedAndChangesNothing()
{
    (void)m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand, 70), m_claire);
    QCOMPARE(m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand, 71), m_claire, {{"If-Match", "W/\"1\""}}).status, 200);
    const Answer late = m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand, 72), m_claire, {{"If-Match", "W/\"1\""}});
    QCOMPARE(late.status, 412);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/o1", m_claire).at("/valueQuantity/value"), "71.0"s);
}

void TestHubApi::put_oldVersion_canStillBeRead()
{
    (void)m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand, 70), m_claire);
    (void)m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand, 71), m_claire);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/o1/_history/1", m_claire).at("/valueQuantity/value"), "70.0"s);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/o1/_history/3", m_claire).status, 404);
}

void TestHubApi::get_ifNoneMatchOfTheCurrentVersion_answers304()
{
    (void)m_hub->put("/fhir/R4/Observation/o1", observation("o1", kDurand), m_claire);
    const Answer answer = m_hub->get("/fhir/R4/Observation/o1", m_claire, {{"If-None-Match", "W/\"1\""}});
    QCOMPARE(answer.status, 304);
    QVERIFY(answer.body.empty());
}

void TestHubApi::put_invalid_isRefusedNamingThePath_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("expression");
    const QByteArray subject = R"("subject":{"reference":"Patient/)" + QByteArray::fromStdString(kDurand) + R"("})";
    QTest::newRow("not JSON") << QByteArray("{") << 400 << QByteArray();
    QTest::newRow("not UTF-8") << QByteArray("{\"resourceType\":\"Observation\",\"id\":\"o1\",\"x\":\"\xff\"}") << 400 << QByteArray();
    QTest::newRow("key twice") << QByteArray(R"({"resourceType":"Observation","id":"o1","id":"o1",)" + subject + "}") << 400 << QByteArray();
    QTest::newRow("escaped key") << QByteArray(R"({"resourceType":"Observation","i\u0064":"o1",)" + subject + "}") << 400 << QByteArray();
    QTest::newRow("too deep") << QByteArray(QByteArray(60, '[') + QByteArray(60, ']')) << 400 << QByteArray();
    QTest::newRow("array") << QByteArray("[]") << 400 << QByteArray("Observation");
    QTest::newRow("other type") << QByteArray(R"({"resourceType":"Task","id":"o1"})") << 400 << QByteArray("Observation.resourceType");
    QTest::newRow("other id") << QByteArray(R"({"resourceType":"Observation","id":"o2"})") << 400 << QByteArray("Observation.id");
    QTest::newRow("no id") << QByteArray(R"({"resourceType":"Observation"})") << 400 << QByteArray("Observation.id");
    QTest::newRow("no subject") << QByteArray(R"({"resourceType":"Observation","id":"o1","status":"final","code":{"text":"x"}})") << 422 << QByteArray("Observation.subject");
    QTest::newRow("absolute subject") << QByteArray(R"({"resourceType":"Observation","id":"o1","status":"final","code":{"text":"x"},"subject":{"reference":"https://x/Patient/)"
        + QByteArray::fromStdString(kDurand) + "\"}}") << 422 << QByteArray("Observation.subject");
    QTest::newRow("subject as text") << QByteArray(R"({"resourceType":"Observation","id":"o1","subject":"x"})") << 422 << QByteArray("Observation.subject");
    QTest::newRow("resourceType as number") << QByteArray(R"({"resourceType":7,"id":"o1"})") << 400 << QByteArray("Observation");
    QTest::newRow("id as number") << QByteArray(R"({"resourceType":"Observation","id":7})") << 422 << QByteArray();
    QTest::newRow("meta as text") << QByteArray(R"({"resourceType":"Observation","id":"o1","meta":"x",)" + subject + "}") << 422
                                  << QByteArray("Observation.meta");
}

void TestHubApi::put_invalid_isRefusedNamingThePath()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    QFETCH(QByteArray, expression);
    const Answer answer = ask(m_hub->address(), "PUT", "/fhir/R4/Observation/o1", body.toStdString(),
        {{"Content-Type", "application/fhir+json"}, {"Authorization", "Bearer " + m_claire}});
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.issue("severity"), "error"s);
    QCOMPARE(answer.issue("expression"), expression.toStdString());
    QCOMPARE(m_hub->get("/fhir/R4/Observation/o1", m_claire).status, 404);
}

void TestHubApi::lastUpdated_clockStandsStillOrGoesBack_growsStrictly()
{
    std::vector<std::string> times;
    for (int i = 0; i < 6; ++i) {
        const std::string id = "o" + std::to_string(i);
        times.push_back(m_hub->put("/fhir/R4/Observation/" + id, observation(id, kDurand), m_claire).json()["meta"]["lastUpdated"]);
        m_hub->clock.advanceMs(i < 3 ? 0 : -60'000);
    }
    QVERIFY(std::is_sorted(times.begin(), times.end()));
    QCOMPARE(std::set<std::string>(times.begin(), times.end()).size(), times.size());
}

void TestHubApi::transaction_allGood_storesAllAndAnswersInOrder()
{
    const Answer answer = m_hub->post("/fhir/R4", bundleOf("transaction",
        {putEntry(observation("a", kDurand)), getEntry("Observation/b"), putEntry(observation("b", kMartin))}), m_claire);
    QCOMPARE(answer.status, 200);
    const Json entries = answer.json()["entry"];
    QCOMPARE(at(entries, "/0/response/status"), "201"s);
    QCOMPARE(at(entries, "/0/response/etag"), "W/\"1\""s);
    QCOMPARE(at(entries, "/0/response/location"), m_hub->address() + "/fhir/R4/Observation/a/_history/1");
    QCOMPARE(at(entries, "/1/resource/id"), "b"s); // reads see what the transaction wrote
    QCOMPARE(at(entries, "/2/response/location"), m_hub->address() + "/fhir/R4/Observation/b/_history/1");
}

void TestHubApi::transaction_oneEntryRefused_storesNothingAndNamesIt_data()
{
    QTest::addColumn<QByteArray>("poison");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("expression");
    const auto row = [](const char *name, const Json &entry, int status, const char *expression) {
        QTest::newRow(name) << QByteArray::fromStdString(entry.dump()) << status << QByteArray(expression);
    };
    Json noSubject = observation("c", kDurand);
    noSubject.erase("subject");
    row("no subject", putEntry(noSubject), 422, "Bundle.entry[1].resource.subject");
    row("stale version", putEntry(observation("c", kDurand), "W/\"4\""), 412, "Bundle.entry[1].resource");
    row("unknown type", {{"resource", {{"resourceType", "Basic"}}}, {"request", {{"method", "PUT"}, {"url", "Basic/x"}}}}, 400, "Bundle.entry[1]");
    row("delete twice", {{"request", {{"method", "DELETE"}, {"url", "Observation/a"}}}}, 400, "Bundle.entry[1]");
    row("patch", {{"request", {{"method", "PATCH"}, {"url", "Observation/a"}}}}, 400, "Bundle.entry[1]");
    row("conditional update", {{"resource", observation("c", kDurand)}, {"request", {{"method", "PUT"}, {"url", "Observation?code=x"}}}}, 400,
        "Bundle.entry[1]");
    Json dangling = observation("c", kDurand);
    dangling["partOf"] = Json::array({{{"reference", "Procedure/nothing"}}});
    row("reference to nothing", putEntry(dangling), 422, "Bundle.entry[1].resource.partOf[0].reference");
    row("no request", {{"resource", observation("c", kDurand)}}, 400, "Bundle.entry[1]");
    row("missing read", getEntry("Observation/nowhere"), 404, "Bundle.entry[1]");
    row("same id twice", putEntry(observation("a", kDurand, 1)), 400, "Bundle.entry[1]");
    row("status of another type", putEntry({{"resourceType", "CareTeam"}, {"id", "c"}, {"status", 7},
        {"subject", {{"reference", "Patient/" + kDurand}}}}), 422, "Bundle.entry[1].resource.status");
}

void TestHubApi::transaction_oneEntryRefused_storesNothingAndNamesIt()
{
    QFETCH(QByteArray, poison);
    QFETCH(int, status);
    QFETCH(QByteArray, expression);
    const std::string before = monitor();
    const Answer answer = m_hub->post("/fhir/R4", bundleOf("transaction",
        {putEntry(observation("a", kDurand)), Json::parse(poison.toStdString()), putEntry(observation("b", kDurand))}), m_claire);
    QCOMPARE(answer.status, status);
    QCOMPARE(answer.issue("expression"), expression.toStdString());
    QCOMPARE(m_hub->get("/fhir/R4/Observation/a", m_claire).status, 404);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/b", m_claire).status, 404);
    QCOMPARE(monitor(), before);
}

void TestHubApi::transaction_postWithPlaceholder_referencesAreResolved()
{
    const Json task = whole({{"resourceType", "Task"}, {"for", {{"reference", "Patient/" + kDurand}}},
        {"basedOn", {{{"reference", "urn:uuid:0190b7a0-0000-7000-8000-000000000abc"}}}}});
    const Json plan = whole({{"resourceType", "CarePlan"}, {"subject", {{"reference", "Patient/" + kDurand}}}});
    const Answer answer = m_hub->post("/fhir/R4", bundleOf("transaction",
        {{{"resource", task}, {"request", {{"method", "POST"}, {"url", "Task"}}}},
            {{"fullUrl", "urn:uuid:0190b7a0-0000-7000-8000-000000000abc"}, {"resource", plan}, {"request", {{"method", "POST"}, {"url", "CarePlan"}}}}}),
        m_claire);
    QCOMPARE(answer.status, 200);
    const Json stored = m_hub->get(answer.at("/entry/0/response/location"), m_claire).json();
    const std::string plans = answer.json()["entry"][1]["response"]["location"];
    QVERIFY(plans.find(stored["basedOn"][0]["reference"].get<std::string>() + "/_history/1") != std::string::npos);
}

void TestHubApi::batch_oneEntryRefused_storesTheOthers()
{
    const Answer answer = m_hub->post("/fhir/R4", bundleOf("batch",
        {putEntry(observation("a", kDurand)), putEntry(observation("a", kDurand), "W/\"9\""), getEntry("Observation/a")}), m_claire);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.at("/entry/0/response/status"), "201"s);
    QCOMPARE(answer.at("/entry/1/response/status"), "412"s);
    QCOMPARE(answer.at("/entry/1/response/outcome/resourceType"), "OperationOutcome"s);
    QCOMPARE(answer.at("/entry/2/resource/id"), "a"s);
}

void TestHubApi::bundle_tooManyEntries_answers413()
{
    std::vector<Json> entries(201, getEntry("Patient/" + kDurand));
    QCOMPARE(m_hub->post("/fhir/R4", bundleOf("batch", entries), m_claire).status, 413);
}

void TestHubApi::dose_twoDevices_completedAndEarlierStands_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("stands");
    QTest::newRow("completed beats not-done") << "not-done 08:00" << "completed 09:00" << "completed 09:00";
    QTest::newRow("not-done does not undo") << "completed 09:00" << "not-done 08:00" << "completed 09:00";
    QTest::newRow("earlier arrives later") << "completed 09:00" << "completed 08:05" << "completed 08:05";
    QTest::newRow("later arrives later") << "completed 08:05" << "completed 09:00" << "completed 08:05";
}

void TestHubApi::dose_twoDevices_completedAndEarlierStands()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, stands);
    const auto send = [&](const QString &text) {
        const QStringList words = text.split(' ');
        const std::string time = "2026-11-21T" + words[1].toStdString() + ":00+01:00";
        return m_hub->put("/fhir/R4/MedicationAdministration/d", dose("d", kDurand, words[0].toStdString(), time), m_claire);
    };
    QCOMPARE(send(first).status, 201);
    QCOMPARE(send(second).status, 200);
    const std::string kept = send(second).header("ETag"); // the answer was lost and the device tries again
    const Answer read = m_hub->get("/fhir/R4/MedicationAdministration/d", m_claire);
    QCOMPARE(read.header("ETag"), kept);
    QCOMPARE(QString::fromStdString(read.json()["status"].get<std::string>() + ' '
                 + read.json()["effectiveDateTime"].get<std::string>().substr(11, 5)), stands);
    const std::string loser = m_hub->get("/fhir/R4/MedicationAdministration/d/_history/2", m_claire).json()["effectiveDateTime"];
    QVERIFY(loser.find(second.split(' ')[1].toStdString()) != std::string::npos); // what lost can still be seen
}

void TestHubApi::search_paged_givesEachOnceAndTheTotal()
{
    for (int i = 0; i < 7; ++i)
        (void)m_hub->put("/fhir/R4/Observation/o" + std::to_string(i), observation("o" + std::to_string(i), kDurand), m_claire);
    (void)m_hub->put("/fhir/R4/Observation/other", observation("other", kMartin), m_claire);
    std::vector<std::string> seen;
    for (std::string url = "/fhir/R4/Observation?patient=Patient/" + kDurand + "&_count=3"; !url.empty();) {
        const Answer page = m_hub->get(url, m_claire);
        QCOMPARE(page.status, 200);
        QCOMPARE(page.at("/total"), "7"s);
        for (const Json &entry : page.entries())
            seen.push_back(entry["resource"]["id"]);
        url = page.link("next");
    }
    QCOMPARE(seen, (std::vector<std::string>{"o0", "o1", "o2", "o3", "o4", "o5", "o6"}));
}

void TestHubApi::search_byTimeAndId_filters()
{
    (void)m_hub->put("/fhir/R4/Observation/a", observation("a", kDurand), m_claire);
    m_hub->clock.advanceMinutes(5);
    const std::string time = m_hub->put("/fhir/R4/Observation/b", observation("b", kDurand), m_claire).json()["meta"]["lastUpdated"];
    QCOMPARE(m_hub->get("/fhir/R4/Observation?_lastUpdated=ge" + time, m_claire).at("/total"), "1"s);
    QCOMPARE(m_hub->get("/fhir/R4/Observation?_lastUpdated=gt" + time, m_claire).at("/total"), "0"s);
    QCOMPARE(m_hub->get("/fhir/R4/Observation?_lastUpdated=lt" + time, m_claire).at("/total"), "1"s);
    QCOMPARE(m_hub->get("/fhir/R4/Observation?_id=a,c", m_claire).at("/total"), "1"s);
    QCOMPARE(m_hub->get("/fhir/R4/Observation?_sort=-_lastUpdated", m_claire).at("/entry/0/resource/id"), "b"s);
    QVERIFY(!m_hub->get("/fhir/R4/Observation?_summary=count", m_claire).json().contains("entry"));
}

void TestHubApi::search_unknownParameter_isRefusedNotIgnored()
{
    QCOMPARE(m_hub->get("/fhir/R4/Observation?flavour=sweet", m_claire).status, 400);
    QCOMPARE(m_hub->get("/fhir/R4/Observation?_lastUpdated=yesterday", m_claire).status, 400);
    QCOMPARE(m_hub->get("/fhir/R4/Observation?_count=-1", m_claire).status, 400);
}

std::string TestHubApi::monitor()
{
    return m_hub->get("/fhir/R4/$changes?_count=200", m_claire).link("monitor");
}

QTEST_GUILESS_MAIN(TestHubApi)
#include "tst_hubapi.moc"
