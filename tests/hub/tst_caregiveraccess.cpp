// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the patient's word on who may help: nobody gets in without it, nobody sees more than it says, and from the moment it
// is taken back not one byte of the record leaves the hub for them.
#include "tests/hub/provingdevice.h"

#include "sync/hub/router.h"
#include "sync/hub/storage.h"

#include <QTest>

#include <set>

using namespace std::string_literals;
using namespace testsupport;

namespace {

const std::string kJulie = "0190b7a0-0000-7000-8000-0000000031e1";
const std::string kMarc = "0190b7a0-0000-7000-8000-0000000031e2";

struct Terms {
    std::string who = kJulie;
    std::vector<std::string> scopes{"see-medicines", "enter-measures"};
    std::string until{};
    std::string status = "active";
    std::string at = "2026-11-21T09:00:00+01:00";
};

Json delegation(const std::string &id, const Terms &terms, const std::string &patient = kDurand)
{
    Json codes = Json::array();
    for (const std::string &scope : terms.scopes)
        codes.push_back({{"coding", Json::array({{{"system", "https://passerelle.example/fhir/CodeSystem/delegation-scope"}, {"code", scope}}})}});
    Json provision{{"type", "permit"}, {"code", codes}, {"actor", Json::array({{{"role", {{"text", "helper"}}}, {"reference", {{"reference", "RelatedPerson/" + terms.who}}}}})}};
    if (!terms.until.empty())
        provision["period"] = {{"end", terms.until}};
    return whole({{"resourceType", "Consent"}, {"id", id}, {"status", terms.status}, {"patient", {{"reference", "Patient/" + patient}}}, {"dateTime", terms.at},
        {"category", Json::array({{{"coding", Json::array({{{"system", "https://passerelle.example/fhir/CodeSystem/consent-topic"}, {"code", "delegation"}}})}}})},
        {"extension", Json::array({{{"url", "https://passerelle.example/fhir/StructureDefinition/grantee-name"}, {"valueString", "Julie Durand"}}})},
        {"provision", provision}});
}

Json hiding(const std::string &id, const std::string &item, const std::string &status, const std::string &at)
{
    return whole({{"resourceType", "Consent"}, {"id", id}, {"status", status}, {"patient", {{"reference", "Patient/" + kDurand}}}, {"dateTime", at},
        {"category", Json::array({{{"coding", Json::array({{{"system", "https://passerelle.example/fhir/CodeSystem/consent-topic"}, {"code", "hiding"}}})}}})},
        {"provision", {{"type", "deny"}, {"data", Json::array({{{"meaning", "instance"}, {"reference", {{"reference", item}}}}})}}}});
}

Json by(Json resource, const std::string &who)
{
    resource["performer"] = Json::array({{{"reference", who}}});
    return resource;
}

} // namespace

class TestCaregiverAccess : public QObject {
    Q_OBJECT

private slots:
    void init();
    void delegation_given_namesThePersonForEveryone();
    void invitation_onlyAfterThePatientAgreed();
    void invitation_ofSomebodyElsesHelper_isRefused();
    void invitation_redeemed_signsTheCaregiverIn();
    void invitation_takenBackBeforeItIsUsed_isRefused();
    void caregiver_invitesNobody();
    void scopes_areFollowedOnEveryWayIn();
    void entries_onlyUnderTheirOwnName();
    void sameDose_declaredByBoth_isMergedNotRefused();
    void sameDose_overruledKnowingly_isMergedToo();
    void scopesGrow_whatWasClosedIsReceived();
    void takenBack_notOneByteMore();
    void takenBack_thenGivenAgainUnderTheSameName_staysClosed();
    void olderAgreementArrivingLate_hasNoEffect();
    void expiry_lastDayCounts_data();
    void expiry_lastDayCounts();
    void hiddenItem_isAbsentForTheCaregiverOnly();
    void twoPatients_oneHelper_areTwoSessions();
    void twoHelpers_onePatient_areApart();
    void malformedDelegations_areRefused_data();
    void malformedDelegations_areRefused();

private:
    [[nodiscard]] int agree(const std::string &id, const Terms &terms) const;
    [[nodiscard]] Answer invite(const std::string &who, const std::string &token, const std::string &patient = kDurand) const;
    [[nodiscard]] Answer redeem(const Json &offer) const;
    [[nodiscard]] Answer refresh(const std::string &token) const;
    [[nodiscard]] std::set<std::string> received(const std::string &token) const;
    [[nodiscard]] std::int64_t bytesFor(const std::string &actor) const;

    std::unique_ptr<HubFixture> m_hub;
    std::unique_ptr<ProvingDevice> m_device; ///< hers, where a test enrols it
    std::string m_jeanne;
    std::string m_claire;
};

void TestCaregiverAccess::init()
{
    m_hub = std::make_unique<HubFixture>();
    m_device = std::make_unique<ProvingDevice>(m_hub->address());
    m_jeanne = m_hub->patient(kDurand);
    m_claire = m_hub->professional();
    QCOMPARE(m_hub->put("/fhir/R4/Observation/weight", observation("weight", kDurand), m_jeanne).status, 201);
    QCOMPARE(m_hub->put("/fhir/R4/MedicationAdministration/dose", dose("dose", kDurand, "completed", "2026-11-21T08:00:00Z"), m_jeanne).status, 201);
    const Json message = whole({{"resourceType", "Communication"}, {"id", "private"}, {"subject", {{"reference", "Patient/" + kDurand}}}});
    QCOMPARE(m_hub->put("/fhir/R4/Communication/private", message, m_jeanne).status, 201);
}

int TestCaregiverAccess::agree(const std::string &id, const Terms &terms) const
{
    return m_hub->put("/fhir/R4/Consent/" + id, delegation(id, terms), m_jeanne).status;
}

Answer TestCaregiverAccess::invite(const std::string &who, const std::string &token, const std::string &patient) const
{
    return m_hub->post("/enrol/offers", {{"patient", "Patient/" + patient}, {"role", "caregiver"}, {"related_person", "RelatedPerson/" + who}, {"ttl", 600}}, token);
}

Answer TestCaregiverAccess::redeem(const Json &offer) const
{
    return m_device->form("/oauth2/token", "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Apre-authorized_code&user_code=" +
        hub::percentEncoded(offer["user_code"].get<std::string>()) + "&tx_code=" + offer["tx_code"].get<std::string>() + "&device_name=Phone");
}

Answer TestCaregiverAccess::refresh(const std::string &token) const
{
    return m_device->form("/oauth2/token", "grant_type=refresh_token&refresh_token=" + token);
}

std::set<std::string> TestCaregiverAccess::received(const std::string &token) const
{
    std::set<std::string> urls;
    for (const Json &entry : m_hub->get("/fhir/R4/$changes?_count=1000", token).entries())
        urls.insert(entry["request"]["url"]);
    return urls;
}

std::int64_t TestCaregiverAccess::bytesFor(const std::string &actor) const
{
    return m_hub->storage().read([&](hub::db::Connection &database) {
        auto query = hub::require(database.prepare("SELECT coalesce(sum(bytes), 0) FROM access_log WHERE actor = :actor"));
        query.bind(":actor", actor);
        (void)hub::require(query.step());
        return query.integer(0);
    });
}

void TestCaregiverAccess::delegation_given_namesThePersonForEveryone()
{
    QCOMPARE(agree("c1", {}), 201);
    for (const std::string &token : {m_jeanne, m_claire}) {
        const Answer person = m_hub->get("/fhir/R4/RelatedPerson/" + kJulie, token);
        QCOMPARE(person.status, 200);
        QCOMPARE(person.at("/name/0/text"), "Julie Durand"s);
        QCOMPARE(person.at("/patient/reference"), "Patient/" + kDurand);
    }
    // Only the hub makes people: not even the patient writes one.
    QCOMPARE(m_hub->put("/fhir/R4/RelatedPerson/" + kMarc,
                 {{"resourceType", "RelatedPerson"}, {"id", kMarc}, {"patient", {{"reference", "Patient/" + kDurand}}}}, m_jeanne).status, 403);
}

void TestCaregiverAccess::invitation_onlyAfterThePatientAgreed()
{
    QCOMPARE(invite(kJulie, m_jeanne).status, 422);
    QCOMPARE(invite(kJulie, m_claire).status, 422);
    QCOMPARE(agree("c1", {}), 201);
    QCOMPARE(invite(kJulie, m_jeanne).status, 201);
    QCOMPARE(invite(kJulie, m_claire).status, 201); // the nurse may hand over the code
    QCOMPARE(invite(kJulie, m_hub->patient(kMartin), kMartin).status, 422);
    QCOMPARE(invite(kJulie, m_hub->patient(kMartin)).status, 403);
}

void TestCaregiverAccess::invitation_ofSomebodyElsesHelper_isRefused()
{
    QCOMPARE(agree("c1", {}), 201);
    const Json stolen = delegation("c2", {}, kMartin);
    QCOMPARE(m_hub->put("/fhir/R4/Consent/c2", stolen, m_hub->patient(kMartin)).status, 403);
}

void TestCaregiverAccess::invitation_redeemed_signsTheCaregiverIn()
{
    QCOMPARE(agree("c1", {}), 201);
    const Answer session = redeem(invite(kJulie, m_jeanne).json());
    QCOMPARE(session.status, 200);
    QCOMPARE(session.at("/related_person"), kJulie);
    QCOMPARE(session.at("/patient"), ""s); // whom they help they read in their own record
    const Answer self = m_device->get("/fhir/R4/RelatedPerson/" + kJulie, session.at("/access_token"));
    QCOMPARE(self.at("/patient/reference"), "Patient/" + kDurand);
    QCOMPARE(m_device->get("/fhir/R4/Patient/" + kMartin, session.at("/access_token")).status, 403);
    QCOMPARE(refresh(session.at("/refresh_token")).at("/related_person"), kJulie);
}

void TestCaregiverAccess::invitation_takenBackBeforeItIsUsed_isRefused()
{
    QCOMPARE(agree("c1", {}), 201);
    const Json offer = invite(kJulie, m_jeanne).json();
    QCOMPARE(agree("c2", {.status = "inactive", .at = "2026-11-21T10:00:00+01:00"}), 201);
    const Answer refused = redeem(offer);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.at("/passerelle_reason"), "ended"s);
}

void TestCaregiverAccess::caregiver_invitesNobody()
{
    QCOMPARE(agree("c1", {}), 201);
    const std::string julie = m_hub->caregiver(kJulie);
    QCOMPARE(invite(kJulie, julie).status, 403);
    QCOMPARE(m_hub->put("/fhir/R4/Consent/self", delegation("self", {.scopes = {"see-messages"}}), julie).status, 403);
    QCOMPARE(m_hub->post("/enrol/offers", {{"patient", "Patient/" + kDurand}, {"role", "patient"}}, julie).status, 403);
}

void TestCaregiverAccess::scopes_areFollowedOnEveryWayIn()
{
    QCOMPARE(agree("c1", {.scopes = {"see-medicines"}}), 201);
    const std::string julie = m_hub->caregiver(kJulie);
    QCOMPARE(m_hub->get("/fhir/R4/MedicationAdministration/dose", julie).status, 200);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/weight", julie).status, 403);
    QCOMPARE(m_hub->get("/fhir/R4/Communication/private", julie).status, 403);
    QCOMPARE(m_hub->get("/fhir/R4/Observation?patient=Patient/" + kDurand, julie).status, 403);
    const std::set<std::string> all = received(julie);
    QVERIFY(all.contains("MedicationAdministration/dose"));
    QVERIFY(all.contains("Patient/" + kDurand));
    QVERIFY(all.contains("Consent/c1")); // what she was told she may do
    QVERIFY(!all.contains("Observation/weight"));
    QVERIFY(!all.contains("Communication/private"));
    QCOMPARE(m_hub->put("/fhir/R4/Observation/hers", by(observation("hers", kDurand), "RelatedPerson/" + kJulie), julie).status, 403);
}

void TestCaregiverAccess::entries_onlyUnderTheirOwnName()
{
    QCOMPARE(agree("c1", {}), 201);
    const std::string julie = m_hub->caregiver(kJulie);
    QCOMPARE(m_hub->put("/fhir/R4/Observation/hers", by(observation("hers", kDurand), "RelatedPerson/" + kJulie), julie).status, 201);
    for (const std::string &name : {"Patient/" + kDurand, "RelatedPerson/" + kMarc, "Practitioner/" + kClaire})
        QCOMPARE(m_hub->put("/fhir/R4/Observation/forged", by(observation("forged", kDurand), name), julie).status, 403);
    QCOMPARE(m_hub->put("/fhir/R4/Observation/forged", observation("forged", kDurand), julie).status, 403);
    // What she entered she may correct; what the patient entered she may not.
    QCOMPARE(m_hub->put("/fhir/R4/Observation/hers", by(observation("hers", kDurand, 73), "RelatedPerson/" + kJulie), julie).status, 200);
    QCOMPARE(m_hub->put("/fhir/R4/Observation/weight", by(observation("weight", kDurand, 50), "RelatedPerson/" + kJulie), julie).status, 403);
}

void TestCaregiverAccess::sameDose_declaredByBoth_isMergedNotRefused()
{
    QCOMPARE(agree("c1", {.scopes = {"enter-doses"}}), 201);
    const std::string julie = m_hub->caregiver(kJulie);
    Json hers = dose("dose", kDurand, "not-done", "2026-11-21T08:30:00Z");
    hers["performer"] = Json::array({{{"actor", {{"reference", "RelatedPerson/" + kJulie}}}}});
    QCOMPARE(m_hub->put("/fhir/R4/MedicationAdministration/dose", hers, julie).status, 200);
    QCOMPARE(m_hub->get("/fhir/R4/MedicationAdministration/dose", m_jeanne).at("/status"), "completed"s);
    QCOMPARE(m_hub->put("/fhir/R4/MedicationAdministration/dose", hers, julie, {{"If-Match", "W/\"3\""}}).status, 403); // to overwrite it
    QCOMPARE(m_hub->put("/fhir/R4/MedicationAdministration/dose", hers, julie, {{"If-Match", "W/\"2\""}}).status, 412); // she has not seen the last one
}

void TestCaregiverAccess::sameDose_overruledKnowingly_isMergedToo()
{
    QCOMPARE(agree("c1", {.scopes = {"enter-doses"}}), 201);
    const std::string julie = m_hub->caregiver(kJulie);
    QCOMPARE(m_hub->put("/fhir/R4/MedicationAdministration/other", dose("other", kDurand, "not-done", "2026-11-21T08:30:00Z"), m_jeanne).status, 201);
    Json hers = dose("other", kDurand, "completed", "2026-11-21T08:40:00Z");
    hers["extension"] = Json::array({{{"url", "https://passerelle.example/fhir/StructureDefinition/fact-id"}, {"valueString", "hers"}}});
    hers["performer"] = Json::array({{{"actor", {{"reference", "RelatedPerson/" + kJulie}}}}});
    QCOMPARE(m_hub->put("/fhir/R4/MedicationAdministration/other", hers, julie, {{"If-Match", "W/\"1\""}}).status, 200);
    QCOMPARE(m_hub->get("/fhir/R4/MedicationAdministration/other", m_jeanne).at("/status"), "completed"s);
}

void TestCaregiverAccess::scopesGrow_whatWasClosedIsReceived()
{
    QCOMPARE(agree("c1", {.scopes = {"see-medicines"}}), 201);
    const std::string julie = m_hub->caregiver(kJulie);
    const std::string cursor = m_hub->get("/fhir/R4/$changes?_count=1000", julie).link("monitor");
    QCOMPARE(agree("c2", {.scopes = {"see-medicines", "see-measures"}, .at = "2026-11-21T10:00:00+01:00"}), 201);
    std::set<std::string> urls;
    for (const Json &entry : m_hub->get(cursor, julie).entries())
        urls.insert(entry["request"]["url"]);
    QVERIFY(urls.contains("Observation/weight"));
}

void TestCaregiverAccess::takenBack_notOneByteMore()
{
    QCOMPARE(agree("c1", {}), 201);
    const Answer session = redeem(invite(kJulie, m_jeanne).json());
    const std::string token = session.at("/access_token");
    QVERIFY(m_device->get("/fhir/R4/$changes?_count=1000", token).body.find("\"weight\"") != std::string::npos);
    QTRY_VERIFY_WITH_TIMEOUT(bytesFor("RelatedPerson/" + kJulie) > 500, 5'000);
    const std::int64_t before = bytesFor("RelatedPerson/" + kJulie);

    QCOMPARE(agree("c2", {.status = "inactive", .at = "2026-11-21T10:00:00+01:00"}), 201);
    for (const std::string &path : {"/fhir/R4/$changes"s, "/fhir/R4/Observation/weight"s, "/fhir/R4/Patient/" + kDurand, "/fhir/R4/Observation"s,
             "/fhir/R4/RelatedPerson/" + kJulie}) {
        const Answer answer = m_device->get(path, token);
        QCOMPARE(answer.status, 401);
        QVERIFY(answer.body.find(kDurand) == std::string::npos);
    }
    QCOMPARE(m_device->send("PUT", "/fhir/R4/Observation/late", token, by(observation("late", kDurand), "RelatedPerson/" + kJulie).dump(),
                 {{"Content-Type", "application/fhir+json"}}).status, 401);
    const Answer ended = refresh(session.at("/refresh_token"));
    QCOMPARE(ended.status, 400);
    QCOMPARE(ended.at("/passerelle_reason"), "help_ended"s); // for good, unlike a session that only has to be renewed
    // The rows of later requests arrive in order: once one of the patient's own is there, hers would be.
    QCOMPARE(m_hub->get("/fhir/R4/Observation/weight", m_jeanne).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(bytesFor("Patient/" + kDurand) > 0, 5'000);
    QCOMPARE(bytesFor("RelatedPerson/" + kJulie), before);
}

void TestCaregiverAccess::takenBack_thenGivenAgainUnderTheSameName_staysClosed()
{
    QCOMPARE(agree("c1", {}), 201);
    QCOMPARE(agree("c2", {.status = "inactive", .at = "2026-11-21T10:00:00+01:00"}), 201);
    QCOMPARE(agree("c3", {.at = "2026-11-21T11:00:00+01:00"}), 201);
    QCOMPARE(invite(kJulie, m_jeanne).status, 422);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/weight", m_hub->caregiver(kJulie)).status, 401);
}

void TestCaregiverAccess::olderAgreementArrivingLate_hasNoEffect()
{
    QCOMPARE(agree("c1", {.scopes = {"see-medicines"}, .at = "2026-11-21T10:00:00+01:00"}), 201);
    QCOMPARE(agree("c2", {.scopes = {"see-messages"}, .at = "2026-11-21T09:00:00+01:00"}), 201); // from a tablet that was off
    QCOMPARE(m_hub->get("/fhir/R4/Communication/private", m_hub->caregiver(kJulie)).status, 403);
    QCOMPARE(m_hub->get("/fhir/R4/Consent/c2", m_jeanne).status, 200); // kept, and readable
}

void TestCaregiverAccess::expiry_lastDayCounts_data()
{
    QTest::addColumn<QByteArray>("until");
    QTest::addColumn<int>("status");
    QTest::newRow("yesterday") << QByteArray("2026-11-20") << 401;
    QTest::newRow("today") << QByteArray("2026-11-21") << 200;
    QTest::newRow("tomorrow") << QByteArray("2026-11-22") << 200;
    QTest::newRow("a minute ago") << QByteArray("2026-11-21T06:59:00Z") << 401;
}

void TestCaregiverAccess::expiry_lastDayCounts()
{
    QFETCH(QByteArray, until);
    QFETCH(int, status);
    QCOMPARE(agree("c1", {.until = until.toStdString()}), 201);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/weight", m_hub->caregiver(kJulie)).status, status);
}

void TestCaregiverAccess::hiddenItem_isAbsentForTheCaregiverOnly()
{
    QCOMPARE(agree("c1", {}), 201);
    const std::string julie = m_hub->caregiver(kJulie);
    QCOMPARE(m_hub->put("/fhir/R4/Consent/h1", hiding("h1", "Observation/weight", "active", "2026-11-21T09:30:00+01:00"), m_jeanne).status, 201);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/weight", julie).status, 404);
    QVERIFY(!received(julie).contains("Observation/weight"));
    QCOMPARE(m_hub->get("/fhir/R4/Observation?patient=Patient/" + kDurand, julie).at("/total"), "0"s);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/weight", m_claire).status, 200);
    const std::string cursor = m_hub->get("/fhir/R4/$changes?_count=1000", julie).link("monitor");
    QCOMPARE(m_hub->put("/fhir/R4/Consent/h2", hiding("h2", "Observation/weight", "inactive", "2026-11-21T09:40:00+01:00"), m_jeanne).status, 201);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/weight", julie).status, 200);
    QVERIFY(m_hub->get(cursor, julie).body.find("Observation/weight") != std::string::npos); // comes, although it is older
}

void TestCaregiverAccess::twoPatients_oneHelper_areTwoSessions()
{
    QCOMPARE(agree("c1", {}), 201);
    QCOMPARE(m_hub->put("/fhir/R4/Consent/m1", delegation("m1", {.who = kMarc}, kMartin), m_hub->patient(kMartin)).status, 201);
    const std::string forJeanne = m_hub->caregiver(kJulie);
    const std::string forPaul = m_hub->caregiver(kMarc);
    QCOMPARE(m_hub->get("/fhir/R4/Patient/" + kDurand, forJeanne).status, 200);
    QCOMPARE(m_hub->get("/fhir/R4/Patient/" + kMartin, forJeanne).status, 403);
    QCOMPARE(m_hub->get("/fhir/R4/Patient/" + kMartin, forPaul).status, 200);
}

void TestCaregiverAccess::twoHelpers_onePatient_areApart()
{
    QCOMPARE(agree("c1", {.scopes = {"see-medicines"}}), 201);
    QCOMPARE(agree("c2", {.who = kMarc, .scopes = {"see-measures"}}), 201);
    QCOMPARE(agree("c3", {.status = "inactive", .at = "2026-11-21T10:00:00+01:00"}), 201);
    QCOMPARE(m_hub->get("/fhir/R4/Observation/weight", m_hub->caregiver(kMarc)).status, 200);
    QCOMPARE(m_hub->get("/fhir/R4/Consent/c1", m_hub->caregiver(kMarc)).status, 403); // what was agreed with somebody else
    QCOMPARE(m_hub->get("/fhir/R4/Observation/weight", m_hub->caregiver(kJulie)).status, 401);
}

void TestCaregiverAccess::malformedDelegations_areRefused_data()
{
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("nobody") << QByteArray("/provision/actor") << QByteArray("[]");
    QTest::newRow("a professional") << QByteArray("/provision/actor/0/reference/reference") << QByteArray("\"Practitioner/" + QByteArray::fromStdString(kClaire) + "\"");
    QTest::newRow("no time") << QByteArray("/dateTime") << QByteArray("\"\"");
    QTest::newRow("no date") << QByteArray("/provision/period") << QByteArray("{\"end\":\"for ever\"}");
}

void TestCaregiverAccess::malformedDelegations_areRefused()
{
    QFETCH(QByteArray, pointer);
    QFETCH(QByteArray, value);
    Json consent = delegation("bad", {});
    consent[Json::json_pointer(pointer.toStdString())] = Json::parse(value.toStdString());
    QCOMPARE(m_hub->put("/fhir/R4/Consent/bad", consent, m_jeanne).status, 422);
    QCOMPARE(m_hub->get("/fhir/R4/Consent/bad", m_jeanne).status, 404);
}

QTEST_GUILESS_MAIN(TestCaregiverAccess)
#include "tst_caregiveraccess.moc"
