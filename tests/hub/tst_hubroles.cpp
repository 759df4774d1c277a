// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the record at the hub: each profession against each kind of record, read and written over HTTP. Expected rights are
// asked of the table of roles, which has an exhaustive test of its own; here it counts that the hub follows it on every way in.
#include "tests/hub/hubfixture.h"
#include "tests/hub/recordsamples.h"

#include "sync/hub/audit.h"
#include "sync/roles/roles.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace std::string_literals;
using namespace testsupport;
using roles::Action;
using roles::Record;

namespace {

const std::string kExtension = "https://passerelle.example/fhir/StructureDefinition/";

/// About Mme Durand, and by her.
std::vector<std::pair<Record, Json>> samples(const std::string &suffix)
{
    return recordSamples(suffix, kDurand);
}

std::string url(const Json &resource)
{
    return "/fhir/R4/" + resource["resourceType"].get<std::string>() + '/' + resource["id"].get<std::string>();
}

} // namespace

class TestHubRoles : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void read_eachRoleEachRecord_followsTheTable_data();
    void read_eachRoleEachRecord_followsTheTable();
    void changes_holdOnlyWhatTheRoleReads_data();
    void changes_holdOnlyWhatTheRoleReads();
    void add_eachRoleEachRecord_followsTheTable_data();
    void add_eachRoleEachRecord_followsTheTable();
    void unknownProfession_receivesNothing();
    void resource_changingItsKind_isRefused();
    void threshold_beyondThePhysiciansRange_isRefused();
    void prescription_ofTheNurse_isHersToChange();
    void repeatedWrite_ofWhatMayNotBeChanged_isNoChange();
    void accessLog_rowTakenOutOrChanged_isFound();

private:
    void addRoles();
    [[nodiscard]] std::string token(const std::string &role) const;

    std::unique_ptr<HubFixture> m_hub;
};

void TestHubRoles::initTestCase()
{
    m_hub = std::make_unique<HubFixture>();
    std::vector<Json> resources;
    Json participants = Json::array();
    for (const roles::Role role : roles::allRoles()) {
        const std::string id(roles::toToken(role));
        if (role == roles::Role::Patient || role == roles::Role::Caregiver)
            continue;
        resources.push_back(practitioner(id, id));
        participants.push_back({{"member", {{"reference", "Practitioner/" + id}}}});
    }
    resources.push_back(practitioner("stonemason", "stonemason"));
    participants.push_back({{"member", {{"reference", "Practitioner/stonemason"}}}});
    resources.push_back({{"resourceType", "CareTeam"}, {"id", "everybody"}, {"status", "active"}, {"subject", {{"reference", "Patient/" + kDurand}}},
        {"participant", participants}});
    for (const auto &[record, resource] : samples("-own"))
        resources.push_back(resource);
    m_hub->importAsOperator(resources);
}

std::string TestHubRoles::token(const std::string &role) const
{
    return role == "patient" ? m_hub->patient(kDurand) : m_hub->professional(role);
}

void TestHubRoles::addRoles()
{
    QTest::addColumn<QString>("role");
    for (const roles::Role role : roles::allRoles()) {
        if (role != roles::Role::Caregiver) // what they may follows from what the patient says: tst_caregiveraccess
            QTest::newRow(std::string(roles::toToken(role)).c_str()) << QString::fromStdString(std::string(roles::toToken(role)));
    }
}

void TestHubRoles::read_eachRoleEachRecord_followsTheTable_data()
{
    addRoles();
}

void TestHubRoles::read_eachRoleEachRecord_followsTheTable()
{
    QFETCH(QString, role);
    const roles::Viewer viewer{roles::roleFromToken(role.toStdString())};
    const std::string holder = token(role.toStdString());
    for (const auto &[record, resource] : samples("-own")) {
        const bool isOwn = role == "patient"; // nobody else is named in them
        const int expected = roles::may(viewer, record, Action::Read, isOwn) ? 200 : 403;
        const std::string address = url(resource);
        QCOMPARE(m_hub->get(address, holder).status, expected);
        QCOMPARE(m_hub->get(address + "/_history/1", holder).status, expected);
        const std::string relative = address.substr(9);
        QCOMPARE(m_hub->post("/fhir/R4", bundleOf("batch", {getEntry(relative)}), holder).at("/entry/0/response/status"), std::to_string(expected));
        const std::string type = resource["resourceType"];
        const Answer found = m_hub->get("/fhir/R4/" + type + "?_id=" + resource["id"].get<std::string>(), holder);
        QCOMPARE(found.entries().size(), std::size_t(expected == 200 ? 1 : 0));
        QVERIFY(found.status != 200 || found.at("/total") == (expected == 200 ? "1" : "0"));
    }
}

void TestHubRoles::changes_holdOnlyWhatTheRoleReads_data()
{
    addRoles();
}

void TestHubRoles::changes_holdOnlyWhatTheRoleReads()
{
    QFETCH(QString, role);
    const roles::Viewer viewer{roles::roleFromToken(role.toStdString())};
    std::set<std::string> received;
    for (std::string next = "/fhir/R4/$changes?_count=3"; !next.empty();) { // pages that end among what is not shown
        const Answer page = m_hub->get(next, token(role.toStdString()));
        QCOMPARE(page.status, 200);
        for (const Json &entry : page.entries())
            received.insert(entry["request"]["url"]);
        next = page.link("next");
    }
    for (const auto &[record, resource] : samples("-own"))
        QCOMPARE(received.contains(url(resource).substr(9)), roles::may(viewer, record, Action::Read, role == "patient"));
}

void TestHubRoles::add_eachRoleEachRecord_followsTheTable_data()
{
    addRoles();
}

void TestHubRoles::add_eachRoleEachRecord_followsTheTable()
{
    QFETCH(QString, role);
    const roles::Viewer viewer{roles::roleFromToken(role.toStdString())};
    const std::string holder = token(role.toStdString());
    for (const auto &[record, resource] : samples("-by-" + role.toStdString())) {
        const bool mayAdd = roles::may(viewer, record, Action::Add, true);
        QCOMPARE(m_hub->put(url(resource), resource, holder).status, mayAdd ? 201 : 403);
        QCOMPARE(m_hub->post("/fhir/R4", bundleOf("batch", {putEntry(resource)}), holder).at("/entry/0/response/status").starts_with('2'), mayAdd);
    }
}

void TestHubRoles::unknownProfession_receivesNothing()
{
    const std::string holder = m_hub->professional("stonemason");
    for (const auto &[record, resource] : samples("-own"))
        QCOMPARE(m_hub->get(url(resource), holder).status, 403);
    const Answer changes = m_hub->get("/fhir/R4/$changes?_count=1000", holder);
    QCOMPARE(changes.status, 200);
    QVERIFY(changes.body.find(kDurand) == std::string::npos);
}

void TestHubRoles::resource_changingItsKind_isRefused()
{
    // A mood kept as a weight would reach the pharmacist's screens, and the other way round.
    Json mood = observation("changing", kDurand);
    mood["code"] = coded("observation-kind", "mood");
    const std::string holder = m_hub->patient(kDurand);
    QCOMPARE(m_hub->put("/fhir/R4/Observation/changing", mood, holder).status, 201);
    mood["code"] = coded("observation-kind", "side-effect");
    QCOMPARE(m_hub->put("/fhir/R4/Observation/changing", mood, holder).status, 422);
}

void TestHubRoles::prescription_ofTheNurse_isHersToChange()
{
    const HubFixture hub;
    const Json written{{"resourceType", "MedicationRequest"}, {"id", "rx"}, {"status", "active"}, {"intent", "order"},
        {"subject", {{"reference", "Patient/" + kDurand}}}, {"medicationCodeableConcept", {{"text", "furosemide"}}},
        {"requester", {{"reference", "Practitioner/" + kClaire}}}};
    QCOMPARE(hub.put("/fhir/R4/MedicationRequest/rx", written, hub.professional()).status, 201);
    Json changed = written;
    changed["status"] = "stopped";
    QCOMPARE(hub.put("/fhir/R4/MedicationRequest/rx", changed, hub.professional(), {{"If-Match", "W/\"1\""}}).status, 200);
    QCOMPARE(hub.put("/fhir/R4/MedicationRequest/rx", written, hub.patient(kDurand), {{"If-Match", "W/\"2\""}}).status, 403);
}

void TestHubRoles::threshold_beyondThePhysiciansRange_isRefused()
{
    const auto flag = [](const std::string &id, const std::string &kind, double value, std::optional<double> margin = {}) {
        Json extensions = Json::array({{{"url", kExtension + "setting-subject"}, {"valueString", "heart-failure/weight-gain"}},
            {{"url", kExtension + "setting-value"}, {"valueDecimal", value}}});
        if (margin)
            extensions.push_back({{"url", kExtension + "setting-margin"}, {"valueDecimal", *margin}});
        return whole({{"resourceType", "Flag"}, {"id", id}, {"subject", {{"reference", "Patient/" + kDurand}}},
            {"code", coded("clinical-setting", kind)}, {"extension", extensions}});
    };
    const std::string nurse = token("nurse");
    const std::string advanced = token("advanced-practice-nurse");
    QCOMPARE(m_hub->put("/fhir/R4/Flag/before", flag("before", "threshold", 9), nurse).status, 201); // nobody has set a range yet
    QCOMPARE(m_hub->put("/fhir/R4/Flag/gain-range", flag("gain-range", "range", 1, 3), advanced).status, 403);
    QCOMPARE(m_hub->put("/fhir/R4/Flag/gain-range", flag("gain-range", "range", 1, 3), token("gp")).status, 201);
    for (const std::string &holder : {nurse, advanced}) {
        QCOMPARE(m_hub->put("/fhir/R4/Flag/gain", flag("gain", "threshold", 0.9), holder).status, 403);
        QCOMPARE(m_hub->put("/fhir/R4/Flag/gain", flag("gain", "threshold", 3.1), holder).status, 403);
    }
    QCOMPARE(m_hub->put("/fhir/R4/Flag/gain", flag("gain", "threshold", 1), nurse).status, 201);
    QCOMPARE(m_hub->put("/fhir/R4/Flag/gain", flag("gain", "threshold", 3), advanced).status, 200);
    QCOMPARE(m_hub->put("/fhir/R4/Flag/gain", flag("gain", "threshold", 5), token("cardiologist")).status, 403); // nobody of that name
    QCOMPARE(m_hub->put("/fhir/R4/Flag/gain", flag("gain", "threshold", 5), token("specialist")).status, 200);
}

void TestHubRoles::repeatedWrite_ofWhatMayNotBeChanged_isNoChange()
{
    Json consent = whole({{"resourceType", "Consent"}, {"id", "again"}, {"status", "active"}, {"patient", {{"reference", "Patient/" + kDurand}}}});
    const std::string holder = m_hub->patient(kDurand);
    QCOMPARE(m_hub->put("/fhir/R4/Consent/again", consent, holder).status, 201);
    const Answer repeated = m_hub->put("/fhir/R4/Consent/again", consent, holder);
    QCOMPARE(repeated.status, 200);
    QCOMPARE(repeated.header("ETag"), "W/\"1\""s);
    consent["status"] = "inactive";
    QCOMPARE(m_hub->put("/fhir/R4/Consent/again", consent, holder).status, 403); // a change is a new one
}

void TestHubRoles::accessLog_rowTakenOutOrChanged_isFound()
{
    HubFixture hub;
    const std::string claire = hub.professional();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(hub.get("/fhir/R4/Patient/" + kDurand, claire).status, 200);
    const auto rows = [&] {
        return hub.storage().read([](hub::db::Connection &database) { return *database.queryText("SELECT count(*) FROM access_log"); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(rows(), "3"s, 5'000);
    QVERIFY(!hub::brokenAccessLogRow(hub.storage()));
    const auto tamper = [&](const std::string &sql) {
        hub.storage().write([&](hub::db::Connection &database) { QVERIFY(database.execute(sql)); });
    };
    const std::string ofTable = isOnPostgres() ? " ON access_log" : "";
    tamper("DROP TRIGGER access_log_keeps_values" + ofTable);
    tamper("UPDATE access_log SET actor = 'Practitioner/other' WHERE seq = 2");
    QCOMPARE(hub::brokenAccessLogRow(hub.storage()), std::optional<std::int64_t>(2));
    tamper("UPDATE access_log SET actor = 'Practitioner/" "0190b7a0-0000-7000-8000-00000000c1a1" "' WHERE seq = 2");
    QVERIFY(!hub::brokenAccessLogRow(hub.storage()));
    tamper("DROP TRIGGER access_log_keeps_rows" + ofTable);
    tamper("DELETE FROM access_log WHERE seq = 2");
    QCOMPARE(hub::brokenAccessLogRow(hub.storage()), std::optional<std::int64_t>(3));
}

QTEST_GUILESS_MAIN(TestHubRoles)
#include "tst_hubroles.moc"
