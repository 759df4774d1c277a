// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects finding: what a search finds and what it must not, its order, its pages, what comes along, and that a filter is never
// left out.
#include "tests/hub/hubfixture.h"

#include <QTest>

#include <algorithm>

using namespace std::string_literals;
using namespace testsupport;

namespace {

const std::string kLoinc = "http://loinc.org";

Json measure(const std::string &id, const std::string &code, const std::string &time, const std::string &patient = kDurand)
{
    Json resource = observation(id, patient);
    resource["code"] = {{"coding", Json::array({{{"system", kLoinc}, {"code", code}}, {{"system", "https://example.org/kind"}, {"code", "k" + code}}})}};
    resource["effectiveDateTime"] = time;
    resource["identifier"] = Json::array({{{"system", "https://passerelle.example/fhir/id/Observation"}, {"value", id}},
        {{"system", "https://example.org/device"}, {"value", "d-" + id}}});
    return resource;
}

std::vector<std::string> idsIn(const Answer &answer, const std::string &mode = "match")
{
    std::vector<std::string> ids;
    for (const Json &entry : answer.entries()) {
        if (at(entry, "/search/mode") == mode)
            ids.push_back(at(entry, "/resource/id"));
    }
    return ids;
}

} // namespace

class TestHubSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void parameter_findsWhatItSays_data();
    void parameter_findsWhatItSays();
    void parameter_thatTheHubDoesNotKnow_isRefused_data();
    void parameter_thatTheHubDoesNotKnow_isRefused();
    void sortByDate_pagedBothWays_givesEachOnceInOrder_data();
    void sortByDate_pagedBothWays_givesEachOnceInOrder();
    void include_bringsWhatIsReferredTo_once();
    void include_ofWhatOneMayNotRead_isLeftOut();
    void elements_reduceAndMark();
    void summaryCount_saysOnlyHowMany();
    void post_search_isTheSameSearch();
    void update_takesTheOldValuesOutOfTheIndex();
    void value_longerThanAnIndexTakes_isFound();
    void values_tooMany_areRefused();

private:
    [[nodiscard]] std::vector<std::string> find(const std::string &query) const;

    std::unique_ptr<HubFixture> m_hub;
    std::string m_claire;
};

void TestHubSearch::initTestCase()
{
    m_hub = std::make_unique<HubFixture>();
    m_claire = m_hub->professional();
    const std::vector<Json> resources{measure("a", "29463-7", "2026-11-18T08:00:00+01:00"), measure("b", "8867-4", "2026-11-19T08:00:00+01:00"),
        measure("c", "29463-7", "2026-11-19T23:30:00Z"), measure("d", "8867-4", "2026-11"), measure("e", "29463-7", "2026-11-20T08:00:00+01:00", kMartin)};
    for (const Json &each : resources)
        QCOMPARE(m_hub->put("/fhir/R4/Observation/" + each["id"].get<std::string>(), each, m_claire).status, 201);
    Json amended = measure("f", "29463-7", "2026-11-21T08:00:00+01:00");
    amended["status"] = "amended";
    QCOMPARE(m_hub->put("/fhir/R4/Observation/f", amended, m_claire).status, 201);
}

std::vector<std::string> TestHubSearch::find(const std::string &query) const
{
    const Answer answer = m_hub->get("/fhir/R4/Observation?" + query, m_claire);
    if (answer.status != 200)
        return {std::to_string(answer.status), answer.body};
    auto ids = idsIn(answer);
    std::ranges::sort(ids);
    return ids;
}

void TestHubSearch::parameter_findsWhatItSays_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *query, const char *found) { QTest::newRow(query) << query << found; };
    row("code=29463-7", "a c e f");
    row("code=http://loinc.org|29463-7", "a c e f");
    row("code=http://snomed.info/sct|29463-7", "");
    row("code=k8867-4", "b d");
    row("code=29463-7,8867-4", "a b c d e f");
    row("code=29463-7&status=amended", "f");
    row("status=final,amended&code=29463-7", "a c e f");
    row("identifier=https://example.org/device|d-a", "a");
    row("identifier=d-a,d-b", "a b");
    row("identifier=https://passerelle.example/fhir/id/Observation|c", "c");
    row("identifier=c", "c");
    row("identifier=https://example.org/device|c", "");
    row("patient=Patient/0190b7a0-0000-7000-8000-00000000d002", "e");
    row("subject=0190b7a0-0000-7000-8000-00000000d002", "e");
    row("performer=Practitioner/0190b7a0-0000-7000-8000-00000000c1a1&code=8867-4", "b d");
    row("performer=0190b7a0-0000-7000-8000-00000000c1a1&code=8867-4", "b d");
    row("performer=Patient/0190b7a0-0000-7000-8000-00000000c1a1", "");
    row("_id=a,b,nobody", "a b");
    row("date=2026-11-19", "b c");
    row("date=eq2026-11-19T07:00:00Z", "b");
    row("date=ge2026-11-20", "d e f");       // "2026-11" may have been then
    row("date=gt2026-11-20", "d f");
    row("date=lt2026-11-19", "a d");
    row("date=le2026-11-18", "a d");
    row("date=ge2026-11-19&date=lt2026-11-20&code=29463-7", "c");
    row("date=2026-11", "a b c d e f");
    row("date=2026", "a b c d e f");
    row("date=ne2026-11-19", "a d e f");
    row("_lastUpdated=ge2000-01-01T00:00:00Z&code=8867-4", "b d");
    row("_lastUpdated=lt2000", "");
}

void TestHubSearch::parameter_findsWhatItSays()
{
    QFETCH(QString, query);
    QFETCH(QString, found);
    QStringList ids;
    for (const std::string &id : find(query.toStdString()))
        ids << QString::fromStdString(id);
    QCOMPARE(ids.join(' '), found);
}

void TestHubSearch::parameter_thatTheHubDoesNotKnow_isRefused_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"flavour=sweet", "code:not=29463-7", "code:text=weight", "code=", "date=yesterday", "date=sa2026", "_sort=code", "_sort=date,code",
             "_include=Task:owner", "_include=Observation:code", "_revinclude=Provenance:target", "_summary=true", "_count=many", "_after=x", "patient=Group/1",
             "patient=0190b7a0-0000-7000-8000-00000000d002&patient=0190b7a0-0000-7000-8000-00000000d001", "_has=x", "subject.name=Durand"})
        QTest::newRow(query) << query;
}

void TestHubSearch::parameter_thatTheHubDoesNotKnow_isRefused()
{
    QFETCH(QString, query);
    const Answer answer = m_hub->get("/fhir/R4/Observation?" + query.toStdString(), m_claire);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.issue("diagnostics").starts_with("Search parameter '"));
}

void TestHubSearch::sortByDate_pagedBothWays_givesEachOnceInOrder_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("order");
    QTest::newRow("oldest first") << "_sort=date" << "d a b c e f"; // a whole month begins with its first day
    QTest::newRow("newest first") << "_sort=-date" << "f e c b a d";
    QTest::newRow("as stored") << "_sort=_lastUpdated" << "a b c d e f";
    QTest::newRow("last stored first") << "_sort=-_lastUpdated" << "f e d c b a";
}

void TestHubSearch::sortByDate_pagedBothWays_givesEachOnceInOrder()
{
    QFETCH(QString, query);
    QFETCH(QString, order);
    for (const int count : {1, 2, 6}) {
        QStringList seen;
        for (std::string url = "/fhir/R4/Observation?" + query.toStdString() + "&_count=" + std::to_string(count); !url.empty();) {
            const Answer page = m_hub->get(url, m_claire);
            QCOMPARE(page.at("/total"), "6"s);
            for (const std::string &id : idsIn(page))
                seen << QString::fromStdString(id);
            url = page.link("next");
        }
        QCOMPARE(seen.join(' '), order);
    }
}

void TestHubSearch::include_bringsWhatIsReferredTo_once()
{
    const Answer answer = m_hub->get("/fhir/R4/Observation?code=29463-7&patient=" + kDurand
        + "&_include=Observation:performer&_include=Observation:patient", m_claire);
    QCOMPARE(idsIn(answer).size(), std::size_t(3));
    auto along = idsIn(answer, "include");
    std::ranges::sort(along);
    QCOMPARE(along, (std::vector<std::string>{kClaire, kDurand}));
    QCOMPARE(answer.at("/total"), "3"s); // of what was searched, not of what came along
}

void TestHubSearch::include_ofWhatOneMayNotRead_isLeftOut()
{
    // A pharmacist reads prescriptions and doses, and nothing of how somebody feels.
    m_hub->importAsOperator({practitioner("pharmacist", "pharmacist"),
        {{"resourceType", "CareTeam"}, {"id", "pharmacy"}, {"status", "active"}, {"subject", {{"reference", "Patient/" + kDurand}}},
            {"participant", {{{"member", {{"reference", "Practitioner/pharmacist"}}}}}}}});
    Json mood = observation("mood", kDurand);
    mood["code"] = {{"coding", Json::array({{{"system", "https://passerelle.example/fhir/CodeSystem/observation-kind"}, {"code", "mood"}}})}};
    Json effect = observation("effect", kDurand);
    effect["code"] = {{"coding", Json::array({{{"system", "https://passerelle.example/fhir/CodeSystem/observation-kind"}, {"code", "side-effect"}}})}};
    effect["derivedFrom"] = Json::array({{{"reference", "Observation/mood"}}});
    mood.erase("performer");
    effect.erase("performer");
    QCOMPARE(m_hub->put("/fhir/R4/Observation/mood", mood, m_hub->patient(kDurand)).status, 201);
    QCOMPARE(m_hub->put("/fhir/R4/Observation/effect", effect, m_hub->patient(kDurand)).status, 201);
    const std::string query = "/fhir/R4/Observation?_id=effect&_include=Observation:derived-from";
    QCOMPARE(idsIn(m_hub->get(query, m_claire), "include"), std::vector<std::string>{"mood"});
    const Answer pharmacy = m_hub->get(query, m_hub->professional("pharmacist"));
    QCOMPARE(idsIn(pharmacy), std::vector<std::string>{"effect"});
    QCOMPARE(idsIn(pharmacy, "include"), std::vector<std::string>());
    for (const char *id : {"mood", "effect"})
        QCOMPARE(m_hub->remove("/fhir/R4/Observation/"s + id, m_hub->patient(kDurand)).status, 204);
}

void TestHubSearch::elements_reduceAndMark()
{
    const Json resource = m_hub->get("/fhir/R4/Observation?_id=a&_elements=status,code", m_claire).json()["entry"][0]["resource"];
    QVERIFY(resource.contains("status") && resource.contains("code") && resource.contains("id"));
    QVERIFY(!resource.contains("subject") && !resource.contains("identifier"));
    QCOMPARE(at(resource, "/meta/tag/0/code"), "SUBSETTED"s);
    QCOMPARE(at(resource, "/meta/versionId"), "1"s);
}

void TestHubSearch::summaryCount_saysOnlyHowMany()
{
    const Answer answer = m_hub->get("/fhir/R4/Observation?code=8867-4&_summary=count", m_claire);
    QCOMPARE(answer.at("/total"), "2"s);
    QVERIFY(answer.entries().empty());
}

void TestHubSearch::post_search_isTheSameSearch()
{
    const Answer answer = m_hub->form("/fhir/R4/Observation/_search?_sort=-date", "code=29463-7&patient=" + kDurand, m_claire);
    QCOMPARE(answer.status, 200);
    QCOMPARE(idsIn(answer), (std::vector<std::string>{"f", "c", "a"}));
}

void TestHubSearch::update_takesTheOldValuesOutOfTheIndex()
{
    QCOMPARE(m_hub->put("/fhir/R4/Observation/moved", measure("moved", "1111-1", "2026-01-01"), m_claire).status, 201);
    Json changed = measure("moved", "2222-2", "2026-02-01");
    changed.erase("identifier");
    QCOMPARE(m_hub->put("/fhir/R4/Observation/moved", changed, m_claire).status, 200);
    QCOMPARE(find("code=1111-1"), std::vector<std::string>());
    QCOMPARE(find("identifier=d-moved"), std::vector<std::string>());
    QCOMPARE(find("date=2026-01"), std::vector<std::string>());
    QCOMPARE(find("code=2222-2&date=2026-02"), std::vector<std::string>{"moved"});
    QCOMPARE(m_hub->remove("/fhir/R4/Observation/moved", m_claire).status, 204);
    QCOMPARE(find("code=2222-2"), std::vector<std::string>());
    QCOMPARE(find("_id=moved"), std::vector<std::string>());
}

void TestHubSearch::value_longerThanAnIndexTakes_isFound()
{
    std::string value; // does not compress
    for (unsigned n = 1; value.size() < 6000; n = n * 1664525U + 1013904223U)
        value += std::to_string(n);
    Json resource = measure("long", "3333-3", "2026-03-01");
    resource["identifier"][1]["value"] = value;
    QCOMPARE(m_hub->put("/fhir/R4/Observation/long", resource, m_claire).status, 201);
    const Answer found = m_hub->form("/fhir/R4/Observation/_search", "identifier=https://example.org/device|" + value, m_claire);
    QCOMPARE(idsIn(found), std::vector<std::string>{"long"});
    QCOMPARE(idsIn(m_hub->form("/fhir/R4/Observation/_search", "identifier=" + value + "1", m_claire)), std::vector<std::string>());
    QCOMPARE(m_hub->remove("/fhir/R4/Observation/long", m_claire).status, 204);
}

void TestHubSearch::values_tooMany_areRefused()
{
    const auto dates = [](int count) {
        std::string text = "date=2026";
        for (int i = 1; i < count; ++i)
            text += ",2026";
        return text;
    };
    QCOMPARE(m_hub->form("/fhir/R4/Observation/_search", dates(200), m_claire).status, 200);
    QCOMPARE(m_hub->form("/fhir/R4/Observation/_search", dates(201), m_claire).status, 400);
    QCOMPARE(m_hub->form("/fhir/R4/Observation/_search", dates(200) + '&' + dates(200), m_claire).status, 400);
    std::string many = "_summary=count";
    for (int i = 0; i < 100; ++i)
        many += "&_summary=count";
    QCOMPARE(m_hub->form("/fhir/R4/Observation/_search", many, m_claire).status, 400);
}

QTEST_GUILESS_MAIN(TestHubSearch)
#include "tst_hubsearch.moc"
