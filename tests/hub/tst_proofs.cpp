// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the tokens: whoever steals them has nothing, a proof counts once, and a phone whose clock is years off still gets in.
// Longer than most: every way in which a proof can be wrong is a row, and they are read together.
#include "tests/hub/provingdevice.h"

#include "sync/hub/proofs.h"
#include "sync/hub/router.h"
#include "sync/hub/storage.h"
#include "sync/hub/tokens.h"

#include <QTest>

#include <algorithm>

using namespace std::string_literals;
using namespace testsupport;

class TestProofs : public QObject {
    Q_OBJECT

private slots:
    void init();
    void offer_withoutProof_isRefusedAndCostsNoTry();
    void enrolled_tokensAreOfTheKindThatNeedsProof();
    void access_byTheDevice_isServed();
    void access_stolen_isRefused_data();
    void access_stolen_isRefused();
    void refresh_stolen_isRefused();
    void proof_used_isRefusedTheSecondTime();
    void proof_usedByAnotherKeyUnderTheSameName_isServed();
    void proof_wrong_isRefused_data();
    void proof_wrong_isRefused();
    void proof_badKey_isRefused_data();
    void proof_badKey_isRefused();
    void proof_notOne_isRefused_data();
    void proof_notOne_isRefused();
    void nonce_old_isAskedForAgain();
    void nonce_followed_neverAsksTwice();
    void clockOfThePhone_yearsOff_doesNotMatter_data();
    void clockOfThePhone_yearsOff_doesNotMatter();
    void password_withoutProof_isForTenMinutesOnly();
    void password_withProof_isBound();
    void unboundSession_isBoundByItsFirstRenewal();
    void unboundToken_withProof_gainsNothing();
    void isSameAddress_variants_data();
    void isSameAddress_variants();
    void publicUrl_isWhatCounts();
    void metadata_saysWhatIsTaken();

private:
    [[nodiscard]] std::string url(const std::string &path) const { return m_hub->address() + path; }
    [[nodiscard]] Answer enrol(ProvingDevice &device) const;

    std::unique_ptr<HubFixture> m_hub;
    std::unique_ptr<ProvingDevice> m_phone;
    std::string m_access;
    std::string m_refresh;
};

namespace {

const std::string kPatientPath = "/fhir/R4/Patient/" + kDurand;
const std::string kGrant = "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Apre-authorized_code";

std::string challengeOf(const Answer &answer)
{
    return answer.header("WWW-Authenticate");
}

} // namespace

void TestProofs::init()
{
    m_hub = std::make_unique<HubFixture>();
    m_phone = std::make_unique<ProvingDevice>(m_hub->address());
    const Answer enrolled = enrol(*m_phone);
    m_access = enrolled.at("/access_token");
    m_refresh = enrolled.at("/refresh_token");
}

Answer TestProofs::enrol(ProvingDevice &device) const
{
    const Json offer = m_hub->post("/enrol/offers", {{"patient", "Patient/" + kDurand}}, m_hub->professional()).json();
    return device.form("/oauth2/token", kGrant + "&user_code=" + at(offer, "/user_code") + "&tx_code=" + at(offer, "/tx_code") + "&device_name=Phone");
}

void TestProofs::offer_withoutProof_isRefusedAndCostsNoTry()
{
    const Json offer = m_hub->post("/enrol/offers", {{"patient", "Patient/" + kDurand}}, m_hub->professional()).json();
    const std::string wrong = kGrant + "&user_code=" + at(offer, "/user_code") + "&tx_code=" + (at(offer, "/tx_code") == "000000" ? "000001" : "000000");
    for (int i = 0; i < 6; ++i)
        QCOMPARE(m_hub->form("/oauth2/token", wrong).at("/error"), "invalid_dpop_proof"s);
    QCOMPARE(m_phone->form("/oauth2/token", kGrant + "&user_code=" + at(offer, "/user_code") + "&tx_code=" + at(offer, "/tx_code")).status, 200);
}

void TestProofs::enrolled_tokensAreOfTheKindThatNeedsProof()
{
    const Answer answer = enrol(*m_phone);
    QCOMPARE(answer.at("/token_type"), "DPoP"s);
    QVERIFY(!answer.header("DPoP-Nonce").empty());
}

void TestProofs::access_byTheDevice_isServed()
{
    QCOMPARE(m_phone->get(kPatientPath, m_access).status, 200);
    QCOMPARE(m_phone->get("/fhir/R4/Observation?patient=" + kDurand, m_access).status, 200);
    QCOMPARE(m_phone->get("/fhir/R4/$changes", m_access).status, 200);
}

void TestProofs::access_stolen_isRefused_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("as a bearer token") << 0;
    QTest::newRow("without a proof") << 1;
    QTest::newRow("with the proof of another key") << 2;
    QTest::newRow("with a proof of ours, made for another token") << 3;
    QTest::newRow("with a proof of ours, made for no token") << 4;
}

void TestProofs::access_stolen_isRefused()
{
    QFETCH(int, way);
    ProvingDevice thief(m_hub->address());
    Answer answer;
    switch (way) {
    case 0: answer = m_hub->get(kPatientPath, m_access); break;
    case 1: answer = ask(m_hub->address(), "GET", kPatientPath, {}, {{"Authorization", "DPoP " + m_access}}); break;
    case 2: answer = thief.get(kPatientPath, m_access); break;
    case 3: answer = m_phone->with(m_phone->proof("GET", url(kPatientPath), "another"), "GET", kPatientPath, m_access); break;
    default: answer = m_phone->with(m_phone->proof("GET", url(kPatientPath), ""), "GET", kPatientPath, m_access);
    }
    QCOMPARE(answer.status, 401);
    QVERIFY(challengeOf(answer).starts_with("DPoP "));
    QCOMPARE(m_phone->get(kPatientPath, m_access).status, 200); // nothing happened to whoever it belongs to
}

void TestProofs::refresh_stolen_isRefused()
{
    ProvingDevice thief(m_hub->address());
    const std::string form = "grant_type=refresh_token&refresh_token=" + m_refresh;
    QCOMPARE(thief.form("/oauth2/token", form).status, 401);
    QCOMPARE(m_hub->form("/oauth2/token", form).status, 401);
    const Answer renewed = m_phone->form("/oauth2/token", form);
    QCOMPARE(renewed.status, 200);
    QCOMPARE(renewed.at("/token_type"), "DPoP"s);
}

void TestProofs::proof_used_isRefusedTheSecondTime()
{
    const std::string proof = m_phone->proof("GET", url(kPatientPath), m_access);
    QCOMPARE(m_phone->with(proof, "GET", kPatientPath, m_access).status, 200);
    const Answer again = m_phone->with(proof, "GET", kPatientPath, m_access);
    QCOMPARE(again.status, 401);
    QVERIFY(challengeOf(again).find("invalid_dpop_proof") != std::string::npos);

    const std::string form = "grant_type=refresh_token&refresh_token=" + m_refresh;
    const Headers type{{"Content-Type", "application/x-www-form-urlencoded"}};
    const std::string atTokens = m_phone->proof("POST", url("/oauth2/token"), {});
    QCOMPARE(m_phone->with(atTokens, "POST", "/oauth2/token", {}, form, type).status, 200);
    QCOMPARE(m_phone->with(atTokens, "POST", "/oauth2/token", {}, form, type).at("/error"), "invalid_dpop_proof"s);
}

void TestProofs::proof_usedByAnotherKeyUnderTheSameName_isServed()
{
    const auto sameName = [](Json &, Json &claims) { claims["jti"] = "chosen"; };
    ProvingDevice tablet(m_hub->address());
    const std::string access = enrol(tablet).at("/access_token");
    QCOMPARE(m_phone->with(m_phone->proof("GET", url(kPatientPath), m_access, sameName), "GET", kPatientPath, m_access).status, 200);
    QCOMPARE(tablet.with(tablet.proof("GET", url(kPatientPath), access, sameName), "GET", kPatientPath, access).status, 200);
}

void TestProofs::proof_wrong_isRefused_data()
{
    QTest::addColumn<QString>("place"); // "h" of the header, "c" of the claims
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value"); // empty: left out
    QTest::newRow("typ missing") << "h" << "typ" << "";
    QTest::newRow("typ of an id_token") << "h" << "typ" << "\"JWT\"";
    QTest::newRow("alg none") << "h" << "alg" << "\"none\"";
    QTest::newRow("alg symmetric") << "h" << "alg" << "\"HS256\"";
    QTest::newRow("alg a number") << "h" << "alg" << "256";
    QTest::newRow("crit") << "h" << "crit" << "[\"exp\"]";
    QTest::newRow("no key") << "h" << "jwk" << "";
    QTest::newRow("another method") << "c" << "htm" << "\"PUT\"";
    QTest::newRow("no method") << "c" << "htm" << "";
    QTest::newRow("another path") << "c" << "htu" << "\"http://127.0.0.1/fhir/R4/Patient\"";
    QTest::newRow("another host") << "c" << "htu" << "\"https://evil.example/fhir/R4/Patient/1\"";
    QTest::newRow("no address") << "c" << "htu" << "";
    QTest::newRow("no name") << "c" << "jti" << "";
    QTest::newRow("empty name") << "c" << "jti" << "\"\"";
    QTest::newRow("endless name") << "c" << "jti" << '"' + QString(300, 'x') + '"';
    QTest::newRow("no time") << "c" << "iat" << "";
    QTest::newRow("time in words") << "c" << "iat" << "\"now\"";
    QTest::newRow("another token") << "c" << "ath" << "\"AAAA\"";
    QTest::newRow("no token") << "c" << "ath" << "";
}

void TestProofs::proof_wrong_isRefused()
{
    QFETCH(QString, place);
    QFETCH(QString, name);
    QFETCH(QString, value);
    const std::string proof = m_phone->proof("GET", url(kPatientPath), m_access, [&](Json &header, Json &claims) {
        Json &part = place == "h" ? header : claims;
        if (value.isEmpty())
            part.erase(name.toStdString());
        else
            part[name.toStdString()] = Json::parse(value.toStdString());
    });
    const Answer answer = m_phone->with(proof, "GET", kPatientPath, m_access);
    QCOMPARE(answer.status, 401);
    QVERIFY(challengeOf(answer).find("invalid_dpop_proof") != std::string::npos);
}

void TestProofs::proof_badKey_isRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("kty") << "kty" << "RSA";
    QTest::newRow("curve") << "crv" << "P-384";
    QTest::newRow("short x") << "x" << "AAAA";
    QTest::newRow("not on the curve") << "x" << QString(43, 'A');
    QTest::newRow("not base64") << "y" << "***";
    QTest::newRow("the private half") << "d" << QString(43, 'A');
}

void TestProofs::proof_badKey_isRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const std::string proof = m_phone->proof("GET", url(kPatientPath), m_access,
        [&](Json &header, Json &) { header["jwk"][name.toStdString()] = value.toStdString(); });
    QCOMPARE(m_phone->with(proof, "GET", kPatientPath, m_access).status, 401);
}

void TestProofs::proof_notOne_isRefused_data()
{
    QTest::addColumn<QString>("proof");
    QTest::newRow("a word") << "proof";
    QTest::newRow("dots") << "..";
    QTest::newRow("four parts") << "a.b.c.d";
    QTest::newRow("not JSON") << "e30.e30x.AAAA";
    QTest::newRow("empty objects") << "e30.e30.AAAA";
    QTest::newRow("a list") << "W10.W10.AAAA";
    QTest::newRow("too long") << QString(5000, 'A') + ".e30.AAAA";
}

void TestProofs::proof_notOne_isRefused()
{
    QFETCH(QString, proof);
    QCOMPARE(m_phone->with(proof.toStdString(), "GET", kPatientPath, m_access).status, 401);
    const Answer atTokens = m_phone->with(proof.toStdString(), "POST", "/oauth2/token", {}, "grant_type=refresh_token&refresh_token=" + m_refresh,
        {{"Content-Type", "application/x-www-form-urlencoded"}});
    QCOMPARE(atTokens.status, 400);
    QCOMPARE(atTokens.at("/error"), "invalid_dpop_proof"s);
}

void TestProofs::nonce_old_isAskedForAgain()
{
    m_hub->clock.advanceMinutes(9);
    QCOMPARE(m_phone->get(kPatientPath, m_access).status, 200);
    const std::string held = m_phone->nonce();
    m_hub->clock.advanceMinutes(11);
    const std::string access = m_phone->form("/oauth2/token", "grant_type=refresh_token&refresh_token=" + m_refresh).at("/access_token");
    const std::string proof = m_phone->proof("GET", url(kPatientPath), access, [&](Json &, Json &claims) { claims["nonce"] = held; });
    const Answer answer = m_phone->with(proof, "GET", kPatientPath, access);
    QCOMPARE(answer.status, 401);
    QVERIFY(challengeOf(answer).find("use_dpop_nonce") != std::string::npos);
    QVERIFY(answer.header("DPoP-Nonce") != held);
}

void TestProofs::nonce_followed_neverAsksTwice()
{
    for (int i = 0; i < 10; ++i) {
        m_hub->clock.advanceMinutes(4); // nonces change every five, and the one before is still good
        const Answer renewed = m_phone->form("/oauth2/token", "grant_type=refresh_token&refresh_token=" + m_refresh);
        const std::string access = renewed.at("/access_token");
        const Answer answer = m_phone->with(m_phone->proof("GET", url(kPatientPath), access), "GET", kPatientPath, access);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("DPoP-Nonce"), m_phone->nonce());
    }
}

void TestProofs::clockOfThePhone_yearsOff_doesNotMatter_data()
{
    QTest::addColumn<qint64>("iat");
    QTest::newRow("1970") << qint64(0);
    QTest::newRow("ten years ago") << qint64(1'479'000'000);
    QTest::newRow("in ten years") << qint64(2'110'000'000);
    QTest::newRow("before the epoch") << qint64(-5);
}

void TestProofs::clockOfThePhone_yearsOff_doesNotMatter()
{
    QFETCH(qint64, iat);
    const std::string proof = m_phone->proof("GET", url(kPatientPath), m_access, [&](Json &, Json &claims) { claims["iat"] = iat; });
    QCOMPARE(m_phone->with(proof, "GET", kPatientPath, m_access).status, 200);
}

void TestProofs::password_withoutProof_isForTenMinutesOnly()
{
    const Answer answer = m_hub->form("/oauth2/token", "grant_type=password&username=claire&password=fictitious+password");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.at("/token_type"), "Bearer"s);
    QCOMPARE(answer.at("/refresh_token"), ""s);
    QCOMPARE(m_hub->get(kPatientPath, answer.at("/access_token")).status, 200);
    m_hub->clock.advanceMinutes(10);
    QCOMPARE(m_hub->get(kPatientPath, answer.at("/access_token")).status, 401);
}

void TestProofs::password_withProof_isBound()
{
    const Answer answer = m_phone->form("/oauth2/token", "grant_type=password&username=claire&password=fictitious+password");
    QCOMPARE(answer.at("/token_type"), "DPoP"s);
    QVERIFY(!answer.at("/refresh_token").empty());
    QCOMPARE(m_phone->get(kPatientPath, answer.at("/access_token")).status, 200);
    QCOMPARE(m_hub->get(kPatientPath, answer.at("/access_token")).status, 401);
}

void TestProofs::unboundSession_isBoundByItsFirstRenewal()
{
    const hub::IssuedTokens old = m_hub->storage().write([&](auto &database) {
        return hub::signIn(database, hub::Caller::Kind::Patient, kDurand, "old phone", m_hub->clock.now());
    });
    const std::string form = "grant_type=refresh_token&refresh_token=" + old.refresh;
    QCOMPARE(m_hub->form("/oauth2/token", form).status, 401);
    QCOMPARE(m_phone->form("/oauth2/token", form).status, 200);
    ProvingDevice thief(m_hub->address());
    QCOMPARE(thief.form("/oauth2/token", form).status, 401);
    QCOMPARE(m_hub->get(kPatientPath, old.access).status, 401);
}

void TestProofs::unboundToken_withProof_gainsNothing()
{
    QCOMPARE(m_phone->get(kPatientPath, m_hub->professional()).status, 401);
}

void TestProofs::isSameAddress_variants_data()
{
    QTest::addColumn<QString>("htu");
    QTest::addColumn<QString>("base");
    QTest::addColumn<bool>("same");
    QTest::newRow("as told") << "https://hub.example/fhir/R4/Task/1" << "https://hub.example" << true;
    QTest::newRow("capital letters in the host") << "HTTPS://Hub.Example/fhir/R4/Task/1" << "https://hub.example" << true;
    QTest::newRow("usual port") << "https://hub.example:443/fhir/R4/Task/1" << "https://hub.example" << true;
    QTest::newRow("query left in") << "https://hub.example/fhir/R4/Task/1?x=1#y" << "https://hub.example" << true;
    QTest::newRow("encoded letter") << "https://hub.example/fhir/R4/%54ask/1" << "https://hub.example" << true;
    QTest::newRow("below a path") << "https://example.org/hub/fhir/R4/Task/1" << "https://example.org/hub" << true;
    QTest::newRow("this machine by name") << "http://localhost:8090/fhir/R4/Task/1" << "http://127.0.0.1:8090" << true;
    QTest::newRow("another machine that sounds like it") << "http://localhost.evil.example:8090/fhir/R4/Task/1" << "http://127.0.0.1.evil.example:8090" << false;
    QTest::newRow("in clear") << "http://hub.example/fhir/R4/Task/1" << "https://hub.example" << false;
    QTest::newRow("another port") << "https://hub.example:8443/fhir/R4/Task/1" << "https://hub.example" << false;
    QTest::newRow("another host that begins alike") << "https://hub.example.evil/fhir/R4/Task/1" << "https://hub.example" << false;
    QTest::newRow("user part") << "https://hub.example@evil.example/fhir/R4/Task/1" << "https://hub.example" << false;
    QTest::newRow("capital letters in the path") << "https://hub.example/fhir/r4/task/1" << "https://hub.example" << false;
    QTest::newRow("only the host") << "https://hub.example" << "https://hub.example" << false;
    QTest::newRow("nothing") << "" << "https://hub.example" << false;
}

void TestProofs::isSameAddress_variants()
{
    QFETCH(QString, htu);
    QFETCH(QString, base);
    QFETCH(bool, same);
    QCOMPARE(hub::isSameAddress(htu.toStdString(), base.toStdString(), "/fhir/R4/Task/1"), same);
}

void TestProofs::publicUrl_isWhatCounts()
{
    hub::Config config;
    config.publicUrl = "https://hub.example";
    const HubFixture behindProxy(config);
    // The test's own way in: `address()` is the public one, which only a proxy would serve.
    hub::Proofs proofs;
    const platform::Instant now{FakeClock::kStartMs};
    const auto nonce = [&](Json &, Json &claims) { claims["nonce"] = proofs.nonce(now); };
    hub::Request request{"GET", "/fhir/R4/Task/1", {}, {}, {}, {}, {}};
    request.headers["dpop"] = m_phone->proof("GET", "https://hub.example/fhir/R4/Task/1", {}, nonce);
    QVERIFY(proofs.check(request, behindProxy.address(), {}, now).isGood());
    request.headers["dpop"] = m_phone->proof("GET", "http://127.0.0.1:8090/fhir/R4/Task/1", {}, nonce);
    QCOMPARE(proofs.check(request, behindProxy.address(), {}, now).error, "invalid_dpop_proof"s);
}

void TestProofs::metadata_saysWhatIsTaken()
{
    const Json metadata = ask(m_hub->address(), "GET", "/.well-known/oauth-authorization-server").json();
    QVERIFY(metadata["dpop_signing_alg_values_supported"] == Json::array({"ES256"}));
    QCOMPARE(at(metadata, "/issuer"), m_hub->address());
    QVERIFY(!metadata.contains("authorization_endpoint")); // there is no identity provider
    QVERIFY(metadata["response_types_supported"] == Json::array());
    // Each grant that is listed is taken, and no other.
    for (const char *grant : {"password", "refresh_token", "authorization_code", "client_credentials", "urn:ietf:params:oauth:grant-type:pre-authorized_code"}) {
        const Json grants = metadata["grant_types_supported"];
        const bool listed = std::find(grants.begin(), grants.end(), Json(grant)) != grants.end();
        const Answer answer = m_phone->form("/oauth2/token", "grant_type=" + hub::percentEncoded(grant));
        QCOMPARE(answer.at("/error") != "unsupported_grant_type", listed);
    }
    for (const char *place : {"revocation_endpoint", "introspection_endpoint", "token_endpoint"}) {
        const std::string path = at(metadata, "/"s + place).substr(m_hub->address().size());
        QVERIFY(m_hub->form(path, "token=x").status != 404);
    }
}

QTEST_GUILESS_MAIN(TestProofs)
#include "tst_proofs.moc"
