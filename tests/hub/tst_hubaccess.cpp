// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the door: patient, nurse and stranger, every type, every way in, one's own patient and somebody else's. The table of
// what is granted stands here a second time on purpose; the hub is not asked. All roles: tst_hubroles.
#include "tests/hub/hubfixture.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace std::string_literals;
using namespace testsupport;

namespace {

/// Where each type names its patient, and who may create and update it.
struct Granted {
    std::string type;
    std::string element;
    bool patientCreates;
    bool patientUpdates;
    bool nurseCreates;
    bool nurseUpdates;  ///< what the patient wrote
};

const std::vector<Granted> kGranted{
    {"Patient", "", false, false, false, false},
    {"RelatedPerson", "patient", false, false, false, false},
    {"CarePlan", "subject", false, false, true, true},
    {"CareTeam", "subject", false, false, true, true},
    {"Flag", "subject", false, false, true, true},
    {"MedicationRequest", "subject", false, false, true, false},
    {"Procedure", "subject", false, false, true, false},
    {"Task", "for", false, true, true, true},
    {"Communication", "subject", true, true, true, true},
    {"Consent", "patient", true, false, true, false},
    {"DetectedIssue", "patient", true, true, true, true},
    {"Device", "patient", true, true, true, true},
    {"Goal", "subject", true, true, true, true},
    {"MedicationAdministration", "subject", true, true, true, true},
    {"MedicationDispense", "subject", true, true, true, false},
    {"MedicationStatement", "subject", true, true, true, false},
    {"Observation", "subject", true, true, true, false},
    {"Provenance", "target", true, true, true, true},
    {"QuestionnaireResponse", "subject", true, true, true, false},
};

const std::vector<std::string> kShared{"Organization", "PlanDefinition", "Practitioner", "PractitionerRole", "Questionnaire"};

Json resourceOf(const Granted &granted, const std::string &id, const std::string &patient, const std::string &note = "first")
{
    Json resource{{"resourceType", granted.type}, {"id", id}, {"note", {{{"text", note}}}}};
    const Json reference{{"reference", "Patient/" + patient}};
    if (granted.element == "target")
        resource["target"] = {reference};
    else if (!granted.element.empty())
        resource[granted.element] = reference;
    return whole(resource);
}

const Granted &grantedFor(const QString &type)
{
    return *std::ranges::find(kGranted, type.toStdString(), &Granted::type);
}

bool isRefused(int status)
{
    return status == 403;
}

bool isDone(int status)
{
    return status == 200 || status == 201;
}

} // namespace

class TestHubAccess : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void read_matrix_data();
    void read_matrix();
    void write_matrix_data();
    void write_matrix();
    void shared_everybodyReadsOnlyTheOperatorWrites_data();
    void shared_everybodyReadsOnlyTheOperatorWrites();
    void changes_holdOnlyOnesOwn_data();
    void changes_holdOnlyOnesOwn();
    void everyRoute_withoutOrWithBadToken_answers401_data();
    void everyRoute_withoutOrWithBadToken_answers401();
    void write_referringToAnotherPatient_isRefused_data();
    void write_referringToAnotherPatient_isRefused();
    void write_movingAResourceToAnotherPatient_isRefused();
    void write_takingOverAnIdOfAnotherPatient_isRefused();
    void communication_patientInTheNameOfTheTeam_isRefused();
    void detectedIssue_onlyTheTeamSaysItWasSeen();
    void careTeam_professionalLeaves_losesTheRecordAtOnce();
    void careTeam_professionalOutside_cannotLetThemselvesIn();
    void offers_onlyProfessionalsForTheirOwnPatients();
    void token_ofEndedSessionOrTooOld_answers401();

private:
    void addRoles();
    [[nodiscard]] std::string tokenOf(const QString &role) const;
    [[nodiscard]] std::vector<int> writeEverywhere(const Json &resource, const std::string &token) const;

    std::unique_ptr<HubFixture> m_hub;
};

/// Mme Durand is everybody's own patient here, M. Martin the other one; "nurse" looks after Mme Durand alone.
void TestHubAccess::initTestCase()
{
    m_hub = std::make_unique<HubFixture>();
    std::vector<Json> resources{practitioner("nurse", "nurse"), practitioner("stranger", "nurse"), practitioner("visitor", "nurse")};
    for (const Granted &granted : kGranted) {
        for (const auto &[patient, id] : {std::pair(kDurand, "own"s), std::pair(kMartin, "other"s)}) {
            if (granted.type != "Patient")
                resources.push_back(resourceOf(granted, id, patient));
        }
    }
    for (const std::string &type : kShared)
        resources.push_back(whole({{"resourceType", type}, {"id", "shared"}}));
    resources.push_back({{"resourceType", "CareTeam"}, {"id", "nurses"}, {"status", "active"}, {"subject", {{"reference", "Patient/" + kDurand}}},
        {"participant", {{{"member", {{"reference", "Practitioner/nurse"}}}}}}});
    m_hub->importAsOperator(resources);
}

std::string TestHubAccess::tokenOf(const QString &role) const
{
    if (role == "patient")
        return m_hub->patient(kDurand);
    return m_hub->professional(role == "nurse" ? "nurse" : "stranger");
}

void TestHubAccess::addRoles()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("type");
    for (const char *role : {"patient", "nurse", "stranger"}) {
        for (const Granted &granted : kGranted)
            QTest::addRow("%s %s", role, granted.type.c_str()) << role << QString::fromStdString(granted.type);
    }
}

void TestHubAccess::read_matrix_data()
{
    addRoles();
}

void TestHubAccess::read_matrix()
{
    QFETCH(QString, role);
    QFETCH(QString, type);
    const std::string token = tokenOf(role);
    for (const bool own : {true, false}) {
        const std::string patient = own ? kDurand : kMartin;
        const std::string url = type.toStdString() + '/' + (type == "Patient" ? patient : own ? "own" : "other");
        const int expected = own && role != "stranger" ? 200 : 403;
        QCOMPARE(m_hub->get("/fhir/R4/" + url, token).status, expected);
        QCOMPARE(m_hub->get("/fhir/R4/" + url + "/_history/1", token).status, expected);
        QCOMPARE(m_hub->post("/fhir/R4", bundleOf("transaction", {getEntry(url)}), token).status, expected);
        QCOMPARE(m_hub->post("/fhir/R4", bundleOf("batch", {getEntry(url)}), token).at("/entry/0/response/status"), std::to_string(expected));
        const std::string search = type.toStdString() + "?patient=Patient/" + patient;
        QCOMPARE(m_hub->get("/fhir/R4/" + search, token).status, expected);
        QCOMPARE(m_hub->post("/fhir/R4", bundleOf("transaction", {getEntry(search)}), token).status, expected);
        // By id, without a patient: nothing is said to be there.
        const std::string byId = type.toStdString() + "?_id=" + url.substr(url.find('/') + 1);
        QCOMPARE(m_hub->get("/fhir/R4/" + byId, token).at("/total"), expected == 200 ? "1"s : "0"s);
    }
}

/// PUT, a transaction and a batch: the three ways to write.
std::vector<int> TestHubAccess::writeEverywhere(const Json &resource, const std::string &token) const
{
    const std::string url = "/fhir/R4/" + resource["resourceType"].get<std::string>() + '/' + resource["id"].get<std::string>();
    const Answer batch = m_hub->post("/fhir/R4", bundleOf("batch", {putEntry(resource)}), token);
    return {m_hub->put(url, resource, token).status, m_hub->post("/fhir/R4", bundleOf("transaction", {putEntry(resource)}), token).status,
        std::stoi(batch.at("/entry/0/response/status"))};
}

void TestHubAccess::write_matrix_data()
{
    addRoles();
}

void TestHubAccess::write_matrix()
{
    QFETCH(QString, role);
    QFETCH(QString, type);
    const Granted &granted = grantedFor(type);
    const std::string token = tokenOf(role);
    const bool mayUpdate = role == "patient" ? granted.patientUpdates : role == "nurse" && granted.nurseUpdates;
    const bool mayCreate = role == "patient" ? granted.patientCreates : role == "nurse" && granted.nurseCreates;
    const std::string newId = "new-" + role.toStdString();
    const std::string ownId = type == "Patient" ? kDurand : "own"s;
    const std::string otherId = type == "Patient" ? kMartin : "other"s;

    QVERIFY(std::ranges::all_of(writeEverywhere(resourceOf(granted, ownId, kDurand, role.toStdString()), token), mayUpdate ? isDone : isRefused));
    QVERIFY(std::ranges::all_of(writeEverywhere(resourceOf(granted, newId, kDurand), token), mayCreate ? isDone : isRefused));
    QVERIFY(std::ranges::all_of(writeEverywhere(resourceOf(granted, otherId, kMartin, "intruder"), token), isRefused));
    QVERIFY(std::ranges::all_of(writeEverywhere(resourceOf(granted, newId + "-other", kMartin), token), isRefused));
    Json created = resourceOf(granted, newId, kMartin);
    created.erase("id");
    const Json post{{"resource", created}, {"request", {{"method", "POST"}, {"url", type.toStdString()}}}};
    QCOMPARE(m_hub->post("/fhir/R4", bundleOf("transaction", {post}), token).status, 403);
}

void TestHubAccess::shared_everybodyReadsOnlyTheOperatorWrites_data()
{
    QTest::addColumn<QString>("role");
    for (const char *role : {"patient", "nurse", "stranger"})
        QTest::newRow(role) << role;
}

void TestHubAccess::shared_everybodyReadsOnlyTheOperatorWrites()
{
    QFETCH(QString, role);
    const std::string token = tokenOf(role);
    for (const std::string &type : kShared) {
        QCOMPARE(m_hub->get("/fhir/R4/" + type + "/shared", token).status, 200);
        QCOMPARE(m_hub->get("/fhir/R4/" + type + "?_id=shared", token).at("/total"), "1"s);
        for (const std::string &id : {"shared"s, "forged"s})
            QVERIFY(std::ranges::all_of(writeEverywhere(whole({{"resourceType", type}, {"id", id}}), token), isRefused));
    }
}

void TestHubAccess::changes_holdOnlyOnesOwn_data()
{
    shared_everybodyReadsOnlyTheOperatorWrites_data();
}

void TestHubAccess::changes_holdOnlyOnesOwn()
{
    QFETCH(QString, role);
    std::set<std::string> received;
    std::string all;
    for (std::string url = "/fhir/R4/$changes?_count=7"; !url.empty();) {
        const Answer page = m_hub->get(url, tokenOf(role));
        for (const Json &entry : page.entries())
            received.insert(entry["request"]["url"]);
        all += page.body;
        url = page.link("next");
    }
    for (const Granted &granted : kGranted) {
        const std::string own = granted.type + '/' + (granted.type == "Patient" ? kDurand : "own"s);
        QCOMPARE(received.contains(own), role != "stranger");
    }
    QVERIFY(received.contains("Questionnaire/shared"));
    QVERIFY(all.find(kMartin) == std::string::npos);
}

void TestHubAccess::everyRoute_withoutOrWithBadToken_answers401_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    const std::vector<std::pair<const char *, const char *>> routes{{"GET", "/fhir/R4/Patient"}, {"GET", "/fhir/R4/Patient/own"},
        {"PUT", "/fhir/R4/Observation/own"}, {"POST", "/fhir/R4"}, {"GET", "/fhir/R4/$changes"}, {"GET", "/fhir/R4/Patient/own/_history/1"},
        {"POST", "/enrol/offers"}, {"GET", "/me/devices"}, {"DELETE", "/me/devices/x"}};
    for (const auto &[method, path] : routes)
        QTest::addRow("%s %s", method, path) << method << path;
}

void TestHubAccess::everyRoute_withoutOrWithBadToken_answers401()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    const std::vector<Headers> bad{{}, {{"Authorization", "Bearer "}}, {{"Authorization", "Bearer made-up"}}, {{"Authorization", "Basic Y2xhaXJlOng="}}};
    for (Headers headers : bad) {
        headers.emplace("Content-Type", "application/fhir+json");
        const Answer answer = ask(m_hub->address(), method.toStdString(), path.toStdString(), method == "GET" ? "" : "{}", headers);
        QCOMPARE(answer.status, 401);
        QVERIFY(!answer.header("WWW-Authenticate").empty());
        QCOMPARE(answer.issue("code"), "login"s);
    }
}

void TestHubAccess::write_referringToAnotherPatient_isRefused_data()
{
    QTest::addColumn<QByteArray>("reference");
    const QByteArray other = QByteArray::fromStdString(kMartin);
    QTest::newRow("patient") << "Patient/" + other;
    QTest::newRow("resource") << QByteArray("Observation/other");
    QTest::newRow("absolute") << "https://elsewhere.example/fhir/Patient/" + other;
    QTest::newRow("version") << QByteArray("Observation/other/_history/1");
}

void TestHubAccess::write_referringToAnotherPatient_isRefused()
{
    QFETCH(QByteArray, reference);
    Json resource = observation("pointing", kDurand);
    resource["component"] = Json::array({{{"code", {{"text", "x"}}},
        {"extension", Json::array({{{"url", "https://example.org/x"}, {"valueReference", {{"reference", reference.toStdString()}}}}})}}});
    for (const char *role : {"patient", "nurse"})
        QVERIFY(std::ranges::all_of(writeEverywhere(resource, tokenOf(role)), isRefused));
    // Claire looks after both, and still may not lead from one record into the other.
    QVERIFY(std::ranges::all_of(writeEverywhere(resource, m_hub->professional()), isRefused));
}

void TestHubAccess::write_movingAResourceToAnotherPatient_isRefused()
{
    const std::string claire = m_hub->professional();
    QCOMPARE(m_hub->put("/fhir/R4/Observation/moving", observation("moving", kDurand), claire).status, 201);
    QCOMPARE(m_hub->put("/fhir/R4/Observation/moving", observation("moving", kMartin), claire).status, 422);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/moving", claire).at("/subject/reference"), "Patient/" + kDurand);
}

void TestHubAccess::write_takingOverAnIdOfAnotherPatient_isRefused()
{
    for (const char *role : {"patient", "nurse"})
        QVERIFY(std::ranges::all_of(writeEverywhere(observation("other", kDurand), tokenOf(role)), isRefused));
    QCOMPARE(m_hub->get("/fhir/R4/Observation/other", m_hub->professional()).at("/subject/reference"), "Patient/" + kMartin);
}

void TestHubAccess::communication_patientInTheNameOfTheTeam_isRefused()
{
    Json message = resourceOf(grantedFor("Communication"), "forged", kDurand);
    message["sender"] = {{"reference", "Practitioner/" + kClaire}};
    QVERIFY(std::ranges::all_of(writeEverywhere(message, tokenOf("patient")), isRefused));
    QVERIFY(std::ranges::all_of(writeEverywhere(message, tokenOf("nurse")), isRefused)); // nor one professional in that of another
    message["sender"] = {{"reference", "Practitioner/nurse"}};
    QVERIFY(std::ranges::all_of(writeEverywhere(message, tokenOf("nurse")), isDone));
}

void TestHubAccess::detectedIssue_onlyTheTeamSaysItWasSeen()
{
    const std::string path = "/fhir/R4/DetectedIssue/seen-alert";
    const std::string claire = m_hub->professional();
    Json open = resourceOf(grantedFor("DetectedIssue"), "seen-alert", kDurand);
    open["status"] = "preliminary";
    Json seen = open;
    seen["status"] = "final";
    seen["mitigation"] = {{{"action", {{"text", "Called her."}}}, {"date", "2026-11-21T09:00:00+01:00"}, {"author", {{"reference", "Practitioner/" + kClaire}}}}};

    QCOMPARE(m_hub->put(path, seen, tokenOf("patient")).status, 403); // in the name of the team, from the start
    QCOMPARE(m_hub->put(path, open, tokenOf("patient")).status, 201);
    QCOMPARE(m_hub->put(path, seen, tokenOf("patient")).status, 403); // or later
    QCOMPARE(m_hub->put(path, seen, claire).status, 200);
    QCOMPARE(m_hub->put(path, open, tokenOf("patient")).status, 412); // dropped by somebody who has not read it
    QCOMPARE(m_hub->put(path, open, claire).status, 412);
    Json read = seen;
    read["extension"] = {{{"url", "https://passerelle.example/fhir/StructureDefinition/seen-at"}, {"valueString", "2026-11-21T10:00:00+01:00"}}};
    QCOMPARE(m_hub->put(path, read, tokenOf("patient")).status, 200); // their own word goes beside it
    QCOMPARE(m_hub->get(path, claire).status, 200);
}

void TestHubAccess::careTeam_professionalLeaves_losesTheRecordAtOnce()
{
    const std::string token = m_hub->professional("visitor");
    Json team{{"resourceType", "CareTeam"}, {"id", "visits"}, {"status", "active"}, {"subject", {{"reference", "Patient/" + kDupont}}},
        {"participant", {{{"member", {{"reference", "Practitioner/visitor"}}}}}}};
    const std::string claire = m_hub->professional();
    QCOMPARE(m_hub->put("/fhir/R4/CareTeam/visits", team, claire).status, 201);
    QCOMPARE(m_hub->get("/fhir/R4/Patient/" + kDupont, token).status, 200);
    team["participant"][0]["period"] = {{"end", "2026-11-21"}};
    QCOMPARE(m_hub->put("/fhir/R4/CareTeam/visits", team, claire).status, 200);
    QCOMPARE(m_hub->get("/fhir/R4/Patient/" + kDupont, token).status, 200); // the last day counts
    team["status"] = "inactive";
    QCOMPARE(m_hub->put("/fhir/R4/CareTeam/visits", team, claire).status, 200);
    QCOMPARE(m_hub->get("/fhir/R4/Patient/" + kDupont, token).status, 403);
}

void TestHubAccess::careTeam_professionalOutside_cannotLetThemselvesIn()
{
    const Json team{{"resourceType", "CareTeam"}, {"id", "self-made"}, {"status", "active"}, {"subject", {{"reference", "Patient/" + kDurand}}},
        {"participant", {{{"member", {{"reference", "Practitioner/stranger"}}}}}}};
    QVERIFY(std::ranges::all_of(writeEverywhere(team, tokenOf("stranger")), isRefused));
    QCOMPARE(m_hub->get("/fhir/R4/Patient/" + kDurand, tokenOf("stranger")).status, 403);
}

void TestHubAccess::offers_onlyProfessionalsForTheirOwnPatients()
{
    const auto ask = [&](const std::string &patient, const std::string &token) {
        return m_hub->post("/enrol/offers", {{"patient", "Patient/" + patient}, {"role", "patient"}, {"ttl", 600}}, token).status;
    };
    QCOMPARE(ask(kDurand, tokenOf("nurse")), 201);
    QCOMPARE(ask(kMartin, tokenOf("nurse")), 403);
    QCOMPARE(ask("nobody", tokenOf("nurse")), 404);
    QCOMPARE(ask(kDurand, tokenOf("patient")), 403);
    QCOMPARE(ask(kDurand, tokenOf("stranger")), 403);
}

void TestHubAccess::token_ofEndedSessionOrTooOld_answers401()
{
    const std::string token = tokenOf("patient");
    QCOMPARE(m_hub->get("/fhir/R4/Patient/" + kDurand, token).status, 200);
    m_hub->clock.advanceMs(600'000 - 1);
    QCOMPARE(m_hub->get("/fhir/R4/Patient/" + kDurand, token).status, 200);
    m_hub->clock.advanceMs(1);
    QCOMPARE(m_hub->get("/fhir/R4/Patient/" + kDurand, token).status, 401);
}

QTEST_GUILESS_MAIN(TestHubAccess)
#include "tst_hubaccess.moc"
