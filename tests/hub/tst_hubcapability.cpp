// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the CapabilityStatement from saying more or less than the hub does: it is held against the routes and the tables, and then
// every interaction and every search parameter is tried, the listed ones and the others.
#include "tests/hub/hubfixture.h"

#include "sync/hub/access.h"
#include "sync/hub/hub.h"
#include "sync/hub/searchparameters.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace std::string_literals;
using namespace testsupport;

namespace {

/// Route by route, what the hub has under [base], as FHIR calls it.
const std::map<std::string, std::string> kInteractionOfRoute{
    {"GET /metadata", "capabilities"},
    {"GET /$changes", "operation changes"},
    {"GET /OperationDefinition/{id}", "read OperationDefinition"},
    {"POST ", "transaction batch"},
    {"GET /_history", "history-system"},
    {"GET /{type}", "search-type"},
    {"POST /{type}/_search", "search-type"},
    {"POST /{type}", "create"},
    {"GET /{type}/_history", "history-type"},
    {"GET /{type}/{id}", "read"},
    {"PUT /{type}/{id}", "update"},
    {"DELETE /{type}/{id}", "delete"},
    {"PATCH /{type}/{id}", ""}, // there to be refused
    {"GET /{type}/{id}/_history", "history-instance"},
    {"GET /{type}/{id}/_history/{version}", "vread"},
};

std::set<std::string> codes(const Json &list, const char *key = "code")
{
    std::set<std::string> found;
    for (const Json &each : list)
        found.insert(each.at(key).get<std::string>());
    return found;
}

std::set<std::string> words(const std::string &text)
{
    std::set<std::string> found;
    for (const QString &word : QString::fromStdString(text).split(' ', Qt::SkipEmptyParts))
        found.insert(word.toStdString());
    return found;
}

} // namespace

class TestHubCapability : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void statement_interactions_areThoseOfTheRoutes();
    void statement_types_areThoseOfTheTable();
    void interaction_listed_isServed_andOthersAreNot_data();
    void interaction_listed_isServed_andOthersAreNot();
    void searchParameter_listed_isServed_andOthersAreNot();
    void operation_hasADefinition();
    void statement_saysWhoIsServing();

private:
    [[nodiscard]] Json described(const std::string &type) const;

    std::unique_ptr<HubFixture> m_hub;
    Json m_rest;
};

void TestHubCapability::initTestCase()
{
    m_hub = std::make_unique<HubFixture>();
    m_rest = ask(m_hub->address(), "GET", "/fhir/R4/metadata").json().at("rest").at(0);
}

Json TestHubCapability::described(const std::string &type) const
{
    for (const Json &resource : m_rest["resource"]) {
        if (resource["type"] == type)
            return resource;
    }
    return {};
}

void TestHubCapability::statement_interactions_areThoseOfTheRoutes()
{
    hub::Metrics metrics;
    hub::Hub hub{{}, m_hub->clock, m_hub->storage(), hub::RateLimit(1), hub::RateLimit(1), metrics, {}};
    hub::Router router;
    hub::addFhirRoutes(router, hub);
    std::set<std::string> offered;
    for (const hub::Route &route : router.routes()) {
        if (!route.pattern.starts_with(hub::kFhirBase))
            continue;
        const auto found = kInteractionOfRoute.find(route.method + ' ' + route.pattern.substr(hub::kFhirBase.size()));
        QVERIFY2(found != kInteractionOfRoute.end(), (route.method + ' ' + route.pattern).c_str());
        offered.merge(words(found->second));
    }
    std::set<std::string> said{"capabilities", "operation", "OperationDefinition"};
    said.merge(codes(m_rest["interaction"]));
    for (const Json &operation : m_rest["operation"])
        said.insert(operation["name"].get<std::string>());
    for (const Json &resource : m_rest["resource"])
        said.merge(codes(resource["interaction"]));
    QCOMPARE(said, offered);
}

void TestHubCapability::statement_types_areThoseOfTheTable()
{
    std::set<std::string> types{"OperationDefinition"};
    for (const hub::TypeRule &rule : hub::allRules())
        types.insert(std::string(rule.type));
    QCOMPARE(codes(m_rest["resource"], "type"), types);
}

void TestHubCapability::interaction_listed_isServed_andOthersAreNot_data()
{
    QTest::addColumn<QString>("type");
    for (const hub::TypeRule &rule : hub::allRules())
        QTest::newRow(std::string(rule.type).c_str()) << QString::fromStdString(std::string(rule.type));
}

void TestHubCapability::interaction_listed_isServed_andOthersAreNot()
{
    QFETCH(QString, type);
    const std::string name = type.toStdString();
    const hub::TypeRule &rule = *hub::ruleOf(name);
    const std::set<std::string> said = codes(described(name)["interaction"]);
    // The patient owns what is made here; whether they may is in other tests: only 405 and "not-supported" say that it cannot be done.
    const std::string token = m_hub->patient(kDurand);
    Json resource = whole({{"resourceType", name}, {"id", "probe"}});
    if (rule.patientElement == "target")
        resource["target"] = Json::array({{{"reference", "Patient/" + kDurand}}});
    else if (rule.patientElement == "entity")
        resource["entity"] = Json::array({{{"what", {{"reference", "Patient/" + kDurand}}}}});
    else if (!rule.patientElement.empty() && rule.patientElement != "id")
        resource[std::string(rule.patientElement)] = {{"reference", "Patient/" + kDurand}};
    if (name != "Patient")
        m_hub->importAsOperator({resource});
    const std::string url = "/fhir/R4/" + name + '/' + (name == "Patient" ? kDurand : "probe"s);

    QCOMPARE(m_hub->get(url, token).status == 200, said.contains("read"));
    QCOMPARE(m_hub->get(url + "/_history/1", token).status == 200, said.contains("vread"));
    QCOMPARE(m_hub->get(url + "/_history", token).status == 200, said.contains("history-instance"));
    QCOMPARE(m_hub->get("/fhir/R4/" + name + "/_history", token).status == 200, said.contains("history-type"));
    QCOMPARE(m_hub->get("/fhir/R4/" + name, token).status == 200, said.contains("search-type"));
    QCOMPARE(said.contains("update"), rule.isWritable);
    QCOMPARE(said.contains("create"), rule.isWritable);
    QCOMPARE(said.contains("delete"), rule.isDeletable);
    QCOMPARE(m_hub->remove(url, token).status, rule.isDeletable ? 204 : 403);
    QVERIFY(!said.contains("patch"));
}

void TestHubCapability::searchParameter_listed_isServed_andOthersAreNot()
{
    const std::string token = m_hub->professional();
    const std::map<std::string, std::string> sample{{"token", "x"}, {"reference", "Patient/" + kDurand}, {"date", "2026"}, {"uri", "https://example.org/x"}};
    std::set<std::string> all;
    for (const Json &resource : m_rest["resource"]) {
        for (const Json &parameter : resource.value("searchParam", Json::array()))
            all.insert(parameter["name"].get<std::string>());
    }
    for (const hub::TypeRule &rule : hub::allRules()) {
        const std::string type(rule.type);
        const Json resource = described(type);
        std::set<std::string> said;
        for (const Json &parameter : resource["searchParam"]) {
            const std::string name = parameter["name"];
            said.insert(name);
            const int status = m_hub->get("/fhir/R4/" + type + "?_count=0&" + name + '=' + sample.at(parameter["type"]), token).status;
            QVERIFY2(status == 200, (type + '.' + name + ": " + std::to_string(status)).c_str());
        }
        for (const std::string &name : all) {
            if (!said.contains(name))
                QCOMPARE(m_hub->get("/fhir/R4/" + type + '?' + name + "=2026", token).status, 400);
        }
        for (const Json &include : resource.value("searchInclude", Json::array()))
            QCOMPARE(m_hub->get("/fhir/R4/" + type + "?_include=" + include.get<std::string>(), token).status, 200);
    }
}

void TestHubCapability::operation_hasADefinition()
{
    const std::string url = m_rest["operation"][0]["definition"];
    const Json definition = ask(m_hub->address(), "GET", url).json();
    QCOMPARE(at(definition, "/resourceType"), "OperationDefinition"s);
    QCOMPARE(at(definition, "/url"), url);
    const std::string token = m_hub->professional();
    std::string query = "?";
    for (const Json &parameter : definition["parameter"]) {
        if (parameter["use"] == "in" && parameter["name"] == "_count")
            query += "_count=1&";
    }
    const Answer page = m_hub->get("/fhir/R4/$changes" + query, token);
    QCOMPARE(page.at("/resourceType"), at(definition, "/parameter/2/type"));
    QVERIFY(!page.link("monitor").empty());
    QCOMPARE(m_hub->get("/fhir/R4/$changes?type=Patient", token).status, 400);
}

void TestHubCapability::statement_saysWhoIsServing()
{
    const Answer answer = ask(m_hub->address(), "GET", "/fhir/R4/metadata");
    QCOMPARE(answer.at("/software/version"), std::string(hub::kVersion));
    QCOMPARE(answer.at("/implementation/url"), m_hub->address() + "/fhir/R4");
    QCOMPARE(answer.at("/fhirVersion"), "4.0.1"s);
}

QTEST_GUILESS_MAIN(TestHubCapability)
#include "tst_hubcapability.moc"
