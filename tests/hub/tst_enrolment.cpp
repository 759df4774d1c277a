// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the way in: a code works once, for a while, for whoever also has the six digits; a session ends when it should.
#include "tests/hub/provingdevice.h"
#include "sync/hub/accounts.h"
#include "sync/hub/router.h"
#include "sync/hub/storage.h"

#include <QTest>
#include <algorithm>

using namespace std::string_literals;
using namespace testsupport;

class TestEnrolment : public QObject {
    Q_OBJECT

private slots:
    void init();
    void password_right_signsTheProfessionalIn();
    void password_wrongOrUnknownName_sameAnswer();
    void offer_qrCodeAndDigits_enrolsTheDevice();
    void offer_typedCode_anyCaseAndSpacing_data();
    void offer_typedCode_anyCaseAndSpacing();
    void offer_uri_namesNoPatientAndKeepsTheDigitsOut();
    void offer_usedTwice_isRefused();
    void offer_expired_isRefused();
    void offer_fourWrongTries_stillWorks();
    void offer_fiveWrongTries_burns();
    void offer_unknownCode_isRefused_data();
    void offer_unknownCode_isRefused();
    void refresh_notRotated_worksAgainAndAgain();
    void refresh_unusedForThirtyDays_ends();
    void refresh_afterHalfAYear_endsHoweverUsed();
    void revoke_byEitherToken_endsTheSession_data();
    void revoke_byEitherToken_endsTheSession();
    void devices_listAndForget_endsThatOneOnly();
    void patientDevices_listedAndTakenBack_byTheTeamOnly();
    void caregiverDevice_isListedAndTakenBackByTheTeam();
    void introspect_byAService_saysWhatIsTrue();
    void introspect_byAnybodyElse_isRefused_data();
    void introspect_byAnybodyElse_isRefused();
    void tokenEndpoint_tooManyTries_answers429();
    void tables_afterAllThis_holdNoSecretInClear();

private:
    [[nodiscard]] Json offer() const;
    [[nodiscard]] Answer redeem(const std::string &codeField, const std::string &code, const std::string &digits) const;
    [[nodiscard]] Answer enrol() const;
    [[nodiscard]] Answer refresh(const std::string &token) const;

    std::unique_ptr<HubFixture> m_hub;
    std::unique_ptr<ProvingDevice> m_device;
};

namespace {

const std::string kGrant = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Apre-authorized_code";

std::string codeIn(const Json &offer)
{
    const std::string uri = offer["offer_uri"];
    const auto fragment = hub::parametersFrom(uri.substr(uri.find('#') + 1));
    return at(Json::parse(fragment.front().second), "/grants/urn:ietf:params:oauth:grant-type:pre-authorized_code/pre-authorized_code");
}

std::string otherDigits(const std::string &digits)
{
    return digits == "000000" ? "000001" : "000000";
}

} // namespace

void TestEnrolment::init()
{
    m_hub = std::make_unique<HubFixture>();
    m_device = std::make_unique<ProvingDevice>(m_hub->address());
}

Json TestEnrolment::offer() const
{
    return m_hub->post("/enrol/offers", {{"patient", "Patient/" + kDurand}, {"role", "patient"}, {"ttl", 600}}, m_hub->professional()).json();
}

Answer TestEnrolment::redeem(const std::string &codeField, const std::string &code, const std::string &digits) const
{
    return m_device->form("/oauth2/token", kGrant + '&' + codeField + '=' + hub::percentEncoded(code) + "&tx_code=" + digits + "&device_name=Phone");
}

Answer TestEnrolment::enrol() const
{
    const Json made = offer();
    return redeem("pre-authorized_code", codeIn(made), made["tx_code"]);
}

Answer TestEnrolment::refresh(const std::string &token) const
{
    return m_device->form("/oauth2/token", "grant_type=refresh_token&refresh_token=" + token);
}

void TestEnrolment::password_right_signsTheProfessionalIn()
{
    const Answer answer = m_hub->form("/oauth2/token", "grant_type=password&username=claire&password=fictitious+password");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.at("/token_type"), "Bearer"s);
    QCOMPARE(answer.at("/expires_in"), "600"s);
    QCOMPARE(answer.at("/practitioner"), kClaire);
    QCOMPARE(answer.header("Cache-Control"), "no-store"s);
    QCOMPARE(m_hub->get("/fhir/R4/Patient", answer.at("/access_token")).at("/total"), "3"s);
}

void TestEnrolment::password_wrongOrUnknownName_sameAnswer()
{
    const Answer wrong = m_hub->form("/oauth2/token", "grant_type=password&username=claire&password=guess");
    const Answer unknown = m_hub->form("/oauth2/token", "grant_type=password&username=nobody&password=guess");
    QCOMPARE(wrong.status, 400);
    QCOMPARE(wrong.at("/error"), "invalid_grant"s);
    QCOMPARE(unknown.status, wrong.status);
    QCOMPARE(unknown.body, wrong.body);
}

void TestEnrolment::offer_qrCodeAndDigits_enrolsTheDevice()
{
    const Answer answer = enrol();
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.at("/patient"), kDurand);
    QCOMPARE(m_device->get("/fhir/R4/Patient/" + kDurand, answer.at("/access_token")).status, 200);
    QCOMPARE(m_device->get("/fhir/R4/Patient/" + kMartin, answer.at("/access_token")).status, 403);
}

void TestEnrolment::offer_typedCode_anyCaseAndSpacing_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("as shown") << 0;
    QTest::newRow("lower case") << 1;
    QTest::newRow("without dash") << 2;
    QTest::newRow("spaces") << 3;
}

void TestEnrolment::offer_typedCode_anyCaseAndSpacing()
{
    QFETCH(int, way);
    const Json made = offer();
    const QString shown = QString::fromStdString(made["user_code"]);
    QCOMPARE(shown.size(), 9);
    const QStringList typed{shown, shown.toLower(), QString(shown).remove('-'), ' ' + QString(shown).replace('-', ' ') + ' '};
    QCOMPARE(redeem("user_code", typed[way].toStdString(), made["tx_code"]).status, 200);
}

void TestEnrolment::offer_uri_namesNoPatientAndKeepsTheDigitsOut()
{
    const Json made = offer();
    const std::string uri = made["offer_uri"];
    QVERIFY(uri.starts_with(m_hub->address() + "/enrol#credential_offer="));
    QVERIFY(uri.find(kDurand) == std::string::npos);
    QVERIFY(hub::parametersFrom(uri).front().second.find("\"" + made["tx_code"].get<std::string>() + "\"") == std::string::npos);
    QCOMPARE(at(made, "/expires_at"), platform::toIso(platform::Instant{FakeClock::kStartMs + 600'000}));
}

void TestEnrolment::offer_usedTwice_isRefused()
{
    const Json made = offer();
    QCOMPARE(redeem("pre-authorized_code", codeIn(made), made["tx_code"]).status, 200);
    const Answer again = redeem("user_code", made["user_code"], made["tx_code"]);
    QCOMPARE(again.status, 400);
    QCOMPARE(again.at("/error"), "invalid_grant"s);
    QCOMPARE(again.at("/passerelle_reason"), "used"s);
}

void TestEnrolment::offer_expired_isRefused()
{
    const Json made = offer();
    m_hub->clock.advanceMinutes(10);
    QCOMPARE(redeem("pre-authorized_code", codeIn(made), made["tx_code"]).at("/passerelle_reason"), "expired"s);
}

void TestEnrolment::offer_fourWrongTries_stillWorks()
{
    const Json made = offer();
    for (int i = 0; i < 4; ++i)
        QCOMPARE(redeem("user_code", made["user_code"], otherDigits(made["tx_code"])).at("/passerelle_reason"), "wrong_code"s);
    QCOMPARE(redeem("user_code", made["user_code"], made["tx_code"]).status, 200);
}

void TestEnrolment::offer_fiveWrongTries_burns()
{
    const Json made = offer();
    for (int i = 0; i < 4; ++i)
        (void)redeem("user_code", made["user_code"], otherDigits(made["tx_code"]));
    QCOMPARE(redeem("pre-authorized_code", codeIn(made), otherDigits(made["tx_code"])).at("/passerelle_reason"), "burnt"s);
    QCOMPARE(redeem("pre-authorized_code", codeIn(made), made["tx_code"]).at("/passerelle_reason"), "burnt"s);
}

void TestEnrolment::offer_unknownCode_isRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    QTest::newRow("made up") << "user_code" << "AAAA-AAAA";
    QTest::newRow("too short") << "user_code" << "AAAA";
    QTest::newRow("letters that are not used") << "user_code" << "O0I1-AAAA";
    QTest::newRow("empty") << "user_code" << "";
    QTest::newRow("empty long code") << "pre-authorized_code" << "";
    QTest::newRow("made up long code") << "pre-authorized_code" << "x";
}

void TestEnrolment::offer_unknownCode_isRefused()
{
    QFETCH(QString, field);
    QFETCH(QString, code);
    const Json made = offer();
    const Answer answer = redeem(field.toStdString(), code.toStdString(), made["tx_code"]);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.at("/passerelle_reason"), "wrong_code"s);
}

void TestEnrolment::refresh_notRotated_worksAgainAndAgain()
{
    const Answer enrolled = enrol();
    const std::string token = enrolled.at("/refresh_token");
    for (int i = 0; i < 3; ++i) {
        m_hub->clock.advanceMinutes(11);
        const Answer fresh = refresh(token);
        QCOMPARE(fresh.status, 200);
        QCOMPARE(fresh.at("/refresh_token"), token);
        QCOMPARE(m_device->get("/fhir/R4/Patient/" + kDurand, fresh.at("/access_token")).status, 200);
    }
    QCOMPARE(m_device->get("/fhir/R4/Patient/" + kDurand, enrolled.at("/access_token")).status, 401);
}

void TestEnrolment::refresh_unusedForThirtyDays_ends()
{
    const std::string token = enrol().at("/refresh_token");
    m_hub->clock.advanceDays(29);
    QCOMPARE(refresh(token).status, 200);
    m_hub->clock.advanceDays(30);
    QCOMPARE(refresh(token).at("/error"), "invalid_grant"s);
}

void TestEnrolment::refresh_afterHalfAYear_endsHoweverUsed()
{
    const std::string token = enrol().at("/refresh_token");
    for (int i = 0; i < 8; ++i) {
        m_hub->clock.advanceDays(22);
        QCOMPARE(refresh(token).status, 200);
    }
    m_hub->clock.advanceDays(4);
    QCOMPARE(refresh(token).at("/error"), "invalid_grant"s);
}

void TestEnrolment::revoke_byEitherToken_endsTheSession_data()
{
    QTest::addColumn<QString>("which");
    QTest::newRow("access") << "/access_token";
    QTest::newRow("refresh") << "/refresh_token";
}

void TestEnrolment::revoke_byEitherToken_endsTheSession()
{
    QFETCH(QString, which);
    const Answer enrolled = enrol();
    QCOMPARE(m_hub->form("/oauth2/revoke", "token=" + enrolled.at(which.toStdString())).status, 200);
    QCOMPARE(m_device->get("/fhir/R4/Patient/" + kDurand, enrolled.at("/access_token")).status, 401);
    QCOMPARE(refresh(enrolled.at("/refresh_token")).status, 400);
    QCOMPARE(m_hub->form("/oauth2/revoke", "token=unknown").status, 200);
}

void TestEnrolment::devices_listAndForget_endsThatOneOnly()
{
    const Answer lost = enrol();
    m_hub->clock.advanceMs(1); // the list is in the order of enrolment
    const Answer kept = enrol();
    const Json list = m_device->get("/me/devices", kept.at("/access_token")).json()["devices"];
    QCOMPARE(list.size(), 2U);
    QCOMPARE(at(list, "/0/name"), "Phone"s);
    QCOMPARE(at(list, "/1/current"), "true"s);
    const std::string path = "/me/devices/" + at(list, "/0/id");
    const Headers stranger{{"Authorization", "Bearer " + m_hub->patient(kMartin)}};
    QCOMPARE(ask(m_hub->address(), "DELETE", path, {}, stranger).status, 404);
    QCOMPARE(m_device->send("DELETE", path, kept.at("/access_token")).status, 204);
    QCOMPARE(m_device->get("/fhir/R4/Patient/" + kDurand, lost.at("/access_token")).status, 401); // at once
    QCOMPARE(refresh(lost.at("/refresh_token")).status, 400);
    QCOMPARE(refresh(kept.at("/refresh_token")).status, 200);
}

void TestEnrolment::patientDevices_listedAndTakenBack_byTheTeamOnly()
{
    const Answer phone = enrol();
    const std::string path = "/patients/" + kDurand + "/devices";
    const Json list = m_hub->get(path, m_hub->professional()).json()["devices"];
    QCOMPARE(list.size(), 1U);
    QCOMPARE(at(list, "/0/subject"), "Patient/" + kDurand);
    QCOMPARE(at(list, "/0/bound"), "true"s);
    QCOMPARE(m_device->get(path, phone.at("/access_token")).status, 403);

    m_hub->importAsOperator({practitioner("stranger", "nurse")});
    const Headers stranger{{"Authorization", "Bearer " + m_hub->professional("stranger")}};
    const std::string device = path + '/' + at(list, "/0/id");
    QCOMPARE(ask(m_hub->address(), "GET", path, {}, stranger).status, 403);
    QCOMPARE(ask(m_hub->address(), "DELETE", device, {}, stranger).status, 403);
    QCOMPARE(m_device->get("/fhir/R4/Patient/" + kDurand, phone.at("/access_token")).status, 200);

    const Headers claire{{"Authorization", "Bearer " + m_hub->professional()}};
    QCOMPARE(ask(m_hub->address(), "DELETE", "/patients/" + kMartin + "/devices/" + at(list, "/0/id"), {}, claire).status, 404);
    QCOMPARE(ask(m_hub->address(), "DELETE", device, {}, claire).status, 204);
    QCOMPARE(m_device->get("/fhir/R4/Patient/" + kDurand, phone.at("/access_token")).status, 401);
    QCOMPARE(refresh(phone.at("/refresh_token")).at("/error"), "invalid_grant"s);
    QCOMPARE(ask(m_hub->address(), "DELETE", device, {}, claire).status, 404);
}

void TestEnrolment::caregiverDevice_isListedAndTakenBackByTheTeam()
{
    m_hub->storage().write([&](auto &database) {
        auto insert = hub::require(database.prepare("INSERT INTO delegation (related_person, patient, scopes, decided_at) VALUES ('julie', :patient, '', 1)"));
        hub::require(insert.bind(":patient", kDurand).run());
    });
    const std::string access = m_hub->caregiver("julie");
    const Json own = m_hub->get("/me/devices", access).json()["devices"];
    QCOMPARE(own.size(), 1U);
    const std::string path = "/patients/" + kDurand + "/devices";
    const Json list = m_hub->get(path, m_hub->professional()).json()["devices"];
    QCOMPARE(at(list, "/0/subject"), "RelatedPerson/julie"s);
    QCOMPARE(at(list, "/0/id"), at(own, "/0/id"));
    QCOMPARE(ask(m_hub->address(), "DELETE", path + '/' + at(list, "/0/id"), {}, {{"Authorization", "Bearer " + m_hub->professional()}}).status, 204);
    QCOMPARE(m_hub->get("/me/devices", access).status, 401);
}

void TestEnrolment::introspect_byAService_saysWhatIsTrue()
{
    const Answer phone = enrol();
    const std::string secret = hub::addService(m_hub->storage(), "gateway");
    const Headers service{{"Authorization", "Basic " + QByteArray::fromStdString("gateway:" + secret).toBase64().toStdString()},
        {"Content-Type", "application/x-www-form-urlencoded"}};
    const auto about = [&](const std::string &token) { return ask(m_hub->address(), "POST", "/oauth2/introspect", "token=" + token, service); };
    const Answer good = about(phone.at("/access_token"));
    QCOMPARE(good.at("/active"), "true"s);
    QCOMPARE(good.at("/sub"), "Patient/" + kDurand);
    QCOMPARE(good.at("/cnf/jkt"), m_device->key().publicKey().thumbprint());
    QCOMPARE(about("unknown").body, R"({"active":false})"s);
    QCOMPARE(about(phone.at("/refresh_token")).at("/active"), "false"s);
    m_hub->clock.advanceMinutes(10);
    QCOMPARE(about(phone.at("/access_token")).at("/active"), "false"s);
}

void TestEnrolment::introspect_byAnybodyElse_isRefused_data()
{
    QTest::addColumn<QString>("authorization");
    QTest::newRow("nobody") << "";
    QTest::newRow("another secret") << QString("Basic " + QByteArray("gateway:guess").toBase64());
    QTest::newRow("another name") << QString("Basic " + QByteArray("nobody:guess").toBase64());
    QTest::newRow("no secret") << QString("Basic " + QByteArray("gateway:").toBase64());
    QTest::newRow("nonsense") << "Basic ***";
}

void TestEnrolment::introspect_byAnybodyElse_isRefused()
{
    QFETCH(QString, authorization);
    (void)hub::addService(m_hub->storage(), "gateway");
    Headers headers{{"Content-Type", "application/x-www-form-urlencoded"}};
    if (!authorization.isEmpty())
        headers.emplace("Authorization", authorization.toStdString());
    const Answer answer = ask(m_hub->address(), "POST", "/oauth2/introspect", "token=x", headers);
    QCOMPARE(answer.status, 401);
    QVERIFY(answer.header("WWW-Authenticate").starts_with("Basic"));
}

void TestEnrolment::tokenEndpoint_tooManyTries_answers429()
{
    Answer last;
    for (int i = 0; i < 61; ++i)
        last = refresh("unknown");
    QCOMPARE(last.status, 429);
    QCOMPARE(last.header("Retry-After"), "1"s);
    m_hub->clock.advanceMs(1000);
    QCOMPARE(refresh("unknown").status, 400);
}

void TestEnrolment::tables_afterAllThis_holdNoSecretInClear()
{
    const Json made = offer();
    const Answer enrolled = redeem("pre-authorized_code", codeIn(made), made["tx_code"]);
    const std::vector<std::string> secrets{codeIn(made), made["user_code"], enrolled.at("/access_token"), enrolled.at("/refresh_token"),
        made["tx_code"].get<std::string>() + '"', kDemoPassword};
    std::string everything;
    m_hub->storage().read([&](hub::db::Connection &database) {
        for (const hub::db::Table &table : hub::require(database.tables())) {
            auto rows = hub::require(database.prepare("SELECT * FROM " + table.name));
            for (const int columns = static_cast<int>(table.columns.size()); hub::require(rows.step());) {
                for (int column = 0; column < columns; ++column)
                    everything += rows.text(column) + '"';
            }
        }
    });
    QVERIFY(everything.find("claire") != std::string::npos); // the scan does see the tables
    QVERIFY(everything.find("$argon2id$") != std::string::npos);
    for (const std::string &secret : secrets)
        QVERIFY(!secret.empty() && everything.find(secret) == std::string::npos);
}

QTEST_GUILESS_MAIN(TestEnrolment)
#include "tst_enrolment.moc"
