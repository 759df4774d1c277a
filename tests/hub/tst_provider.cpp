// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the way in by an identity provider: only whom it really names gets in, as the Practitioner with that number, and the app
// never sees a token of the provider or the secret of the hub.
#include "tests/hub/fakeprovider.h"
#include "tests/hub/provingdevice.h"

#include "platforms/base/bytes.h"
#include "sync/hub/router.h"

#include <QRegularExpression>
#include <QTest>

using namespace std::string_literals;
using namespace testsupport;

class TestProvider : public QObject {
    Q_OBJECT

private slots:
    void init();
    void signIn_byLoopbackRedirect_isTheRightPractitioner();
    void signIn_byTheCodeShown_isTheRightPractitioner();
    void signIn_rs256_andUserinfo_work_data();
    void signIn_rs256_andUserinfo_work();
    void number_shapes_data();
    void number_shapes();
    void number_ofNobody_isToldSo();
    void number_ofTwo_letsNobodyIn();
    void idToken_wrong_isRefused_data();
    void idToken_wrong_isRefused();
    void userinfo_aboutSomebodyElse_isRefused();
    void keys_changedByTheProvider_areReadAgain();
    void discovery_ofAnotherIssuer_isRefused();
    void authorize_badRequest_goesNowhere_data();
    void authorize_badRequest_goesNowhere();
    void authorize_errors_goBackToTheApp();
    void callback_withoutTheCookieOrTwice_isRefused();
    void code_isForThisAppOnce_data();
    void code_isForThisAppOnce();
    void code_old_isRefused();
    void app_neverSeesTheProvidersTokens();
    void metadata_namesTheProvider();

private:
    struct Return {
        Answer answer;      ///< of the callback
        std::string code;   ///< for the app
        std::string state;
    };
    [[nodiscard]] std::string authorizePath(const std::string &redirect, const std::string &more = {}) const;
    [[nodiscard]] Return goThrough(const std::string &redirect);
    [[nodiscard]] Answer redeem(const std::string &code, const std::string &redirect);

    std::unique_ptr<FakeClock> m_providerClock;
    std::unique_ptr<FakeProvider> m_provider;
    std::unique_ptr<HubFixture> m_hub;
    std::unique_ptr<ProvingDevice> m_app;
    std::string m_verifier = std::string(43, 'v');
};

namespace {

const std::string kLoopback = "http://127.0.0.1:49152/back";

std::string challenge(const std::string &verifier)
{
    return platform::toBase64Url(platform::sha256(verifier));
}

std::string parameterOf(const std::string &address, const std::string &name)
{
    const std::size_t mark = address.find('?');
    for (const auto &[key, value] : hub::parametersFrom(mark == std::string::npos ? "" : address.substr(mark + 1))) {
        if (key == name)
            return value;
    }
    return {};
}

Json numbered(const std::string &id, const std::string &system, const std::string &value)
{
    Json person = practitioner(id, "nurse");
    person["identifier"] = Json::array({{{"system", system}, {"value", value}}});
    return person;
}

} // namespace

void TestProvider::init()
{
    m_app.reset();
    m_hub.reset(); // first: the provider of before waits, when it stops, for connections that are still held
    m_providerClock = std::make_unique<FakeClock>();
    m_provider = std::make_unique<FakeProvider>(*m_providerClock);
    hub::Config config;
    config.provider = {.issuer = m_provider->issuer(), .discovery = {}, .clientId = FakeProvider::kClient, .clientSecret = FakeProvider::kSecret,
        .scope = "openid scope_all", .acr = "eidas1"};
    m_hub = std::make_unique<HubFixture>(config);
    m_hub->importAsOperator({numbered("prac-1", "urn:oid:1.2.250.1.71.4.2.1", "899700366240")});
    m_app = std::make_unique<ProvingDevice>(m_hub->address());
}

std::string TestProvider::authorizePath(const std::string &redirect, const std::string &more) const
{
    return "/oauth2/authorize?response_type=code&client_id=app&redirect_uri=" + hub::percentEncoded(redirect) + "&state=of-the-app&code_challenge="
        + challenge(m_verifier) + "&code_challenge_method=S256" + more;
}

TestProvider::Return TestProvider::goThrough(const std::string &redirect)
{
    const Answer sent = ask(m_hub->address(), "GET", authorizePath(redirect), {}, {{"Accept", "text/html,*/*;q=0.8"}});
    const std::string cookie = sent.header("Set-Cookie").substr(0, sent.header("Set-Cookie").find(';'));
    const std::string back = m_provider->visit(sent.header("Location"));
    Return done{ask(m_hub->address(), "GET", back, {}, {{"Accept", "text/html,*/*;q=0.8"}, {"Cookie", cookie}}), {}, {}};
    done.code = parameterOf(done.answer.header("Location"), "code");
    done.state = parameterOf(done.answer.header("Location"), "state");
    return done;
}

Answer TestProvider::redeem(const std::string &code, const std::string &redirect)
{
    return m_app->form("/oauth2/token", "grant_type=authorization_code&code=" + hub::percentEncoded(code) + "&code_verifier=" + m_verifier
            + "&redirect_uri=" + hub::percentEncoded(redirect) + "&client_id=app");
}

void TestProvider::signIn_byLoopbackRedirect_isTheRightPractitioner()
{
    const Return done = goThrough(kLoopback);
    QCOMPARE(done.answer.status, 302);
    QVERIFY(done.answer.header("Location").starts_with(kLoopback + "?code="));
    QCOMPARE(done.state, "of-the-app"s);
    QCOMPARE(parameterOf(done.answer.header("Location"), "iss"), m_hub->address());
    const Answer answer = redeem(done.code, kLoopback);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.at("/practitioner"), "prac-1"s);
    QCOMPARE(answer.at("/token_type"), "DPoP"s);
    QCOMPARE(m_app->get("/fhir/R4/Practitioner/prac-1", answer.at("/access_token")).status, 200);
}

void TestProvider::signIn_byTheCodeShown_isTheRightPractitioner()
{
    const std::string redirect = m_hub->address() + "/oauth2/code";
    const Return done = goThrough(redirect);
    QCOMPARE(done.answer.status, 200);
    QVERIFY(done.answer.header("Content-Security-Policy").find("default-src 'none'") != std::string::npos);
    static const QRegularExpression shown(">([2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4})<");
    const auto match = shown.match(QString::fromStdString(done.answer.body));
    QVERIFY(match.hasMatch());
    const std::string typed = match.captured(1).toLower().remove('-').toStdString();
    QCOMPARE(redeem(typed, redirect).at("/practitioner"), "prac-1"s);
}

void TestProvider::signIn_rs256_andUserinfo_work_data()
{
    QTest::addColumn<bool>("rs256");
    QTest::addColumn<bool>("userinfo");
    QTest::newRow("RS256") << true << false;
    QTest::newRow("number in userinfo") << false << true;
}

void TestProvider::signIn_rs256_andUserinfo_work()
{
    QFETCH(bool, rs256);
    QFETCH(bool, userinfo);
    m_provider->signsWithRs256 = rs256;
    m_provider->saysNumberInUserinfo = userinfo;
    QCOMPARE(redeem(goThrough(kLoopback).code, kLoopback).at("/practitioner"), "prac-1"s);
}

void TestProvider::number_shapes_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("isThem");
    QTest::newRow("IDNPS, IDNPS") << "urn:oid:1.2.250.1.71.4.2.1" << "810000000001" << "810000000001" << true;
    QTest::newRow("RPPS, IDNPS") << "https://rpps.esante.gouv.fr" << "10000000001" << "810000000001" << true;
    QTest::newRow("IDNPS, RPPS") << "urn:oid:1.2.250.1.71.4.2.1" << "810000000001" << "10000000001" << true;
    QTest::newRow("number of another kind") << "urn:oid:1.2.250.1.71.4.2.1" << "010000000001" << "810000000001" << false;
    QTest::newRow("another system") << "https://example.org/staff" << "810000000001" << "810000000001" << false;
    QTest::newRow("part of it") << "https://rpps.esante.gouv.fr" << "10000000001" << "1000000000" << false;
    QTest::newRow("with a space") << "https://rpps.esante.gouv.fr" << "10000000001" << "10000000001 " << false;
}

void TestProvider::number_shapes()
{
    QFETCH(QString, system);
    QFETCH(QString, stored);
    QFETCH(QString, said);
    QFETCH(bool, isThem);
    m_hub->importAsOperator({numbered("prac-2", system.toStdString(), stored.toStdString())});
    m_provider->number = said.toStdString();
    QCOMPARE(redeem(goThrough(kLoopback).code, kLoopback).at("/practitioner"), isThem ? "prac-2"s : ""s);
}

void TestProvider::number_ofNobody_isToldSo()
{
    m_provider->number = "810000000099";
    const Return page = goThrough(m_hub->address() + "/oauth2/code");
    QCOMPARE(page.answer.status, 403);
    QVERIFY(page.answer.body.find("RPPS") != std::string::npos);
    QVERIFY(page.answer.body.find("810000000099") == std::string::npos);
    QCOMPARE(parameterOf(goThrough(kLoopback).answer.header("Location"), "error"), "access_denied"s);
}

void TestProvider::number_ofTwo_letsNobodyIn()
{
    m_hub->importAsOperator({numbered("prac-2", "https://rpps.esante.gouv.fr", "99700366240")});
    QCOMPARE(goThrough(kLoopback).code, ""s);
    Json left = numbered("prac-2", "https://rpps.esante.gouv.fr", "99700366240");
    left["active"] = false;
    m_hub->importAsOperator({left});
    QCOMPARE(redeem(goThrough(kLoopback).code, kLoopback).at("/practitioner"), "prac-1"s);
}

void TestProvider::idToken_wrong_isRefused_data()
{
    QTest::addColumn<QString>("place"); // "h" header, "c" claims, "k" the key
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value"); // empty: left out
    QTest::newRow("another issuer") << "c" << "iss" << "\"https://evil.example\"";
    QTest::newRow("for another client") << "c" << "aud" << "\"another\"";
    QTest::newRow("for others as well, without saying who asked") << "c" << "aud" << "[\"passerelle\",\"another\"]";
    QTest::newRow("for nobody") << "c" << "aud" << "";
    QTest::newRow("another nonce") << "c" << "nonce" << "\"another\"";
    QTest::newRow("no nonce") << "c" << "nonce" << "";
    QTest::newRow("expired") << "c" << "exp" << "1795244000";
    QTest::newRow("for ever") << "c" << "exp" << "";
    QTest::newRow("expires in words") << "c" << "exp" << "\"tomorrow\"";
    QTest::newRow("made in the future") << "c" << "iat" << "1895244000";
    QTest::newRow("lower level") << "c" << "acr" << "\"eidas0\"";
    QTest::newRow("no level") << "c" << "acr" << "";
    QTest::newRow("number that is none") << "c" << "SubjectNameID" << "899700366240";
    QTest::newRow("not signed") << "h" << "alg" << "\"none\"";
    QTest::newRow("signed with what is public") << "h" << "alg" << "\"HS256\"";
    QTest::newRow("the other algorithm") << "h" << "alg" << "\"RS256\"";
    QTest::newRow("the other key's name") << "h" << "kid" << "\"rsa-1\"";
    QTest::newRow("a key nobody published") << "h" << "kid" << "\"key-9\"";
    QTest::newRow("crit") << "h" << "crit" << "[\"b64\"]";
    QTest::newRow("signed by somebody else") << "k" << "" << "";
}

void TestProvider::idToken_wrong_isRefused()
{
    QFETCH(QString, place);
    QFETCH(QString, name);
    QFETCH(QString, value);
    m_provider->signsWithAnotherKey = place == "k";
    m_provider->userinfoSubject = "nobody"; // or a number that is missing would be asked for there
    m_provider->change = [&](Json &header, Json &claims) {
        Json &part = place == "h" ? header : claims;
        if (place == "k")
            return;
        if (value.isEmpty())
            part.erase(name.toStdString());
        else
            part[name.toStdString()] = Json::parse(value.toStdString());
    };
    const Return done = goThrough(kLoopback);
    QCOMPARE(done.code, ""s);
    QCOMPARE(parameterOf(done.answer.header("Location"), "error"), "access_denied"s);
    QCOMPARE(m_provider->tokenRequests, 1); // it did come to that
}

void TestProvider::userinfo_aboutSomebodyElse_isRefused()
{
    m_provider->saysNumberInUserinfo = true;
    m_provider->userinfoSubject = "person-2";
    QCOMPARE(goThrough(kLoopback).code, ""s);
}

void TestProvider::keys_changedByTheProvider_areReadAgain()
{
    QVERIFY(!goThrough(kLoopback).code.empty());
    m_provider->keyNumber = 2;
    QVERIFY(goThrough(kLoopback).code.empty()); // not more often than once a minute
    m_hub->clock.advanceMinutes(1);
    m_providerClock->advanceMinutes(1);
    QVERIFY(!goThrough(kLoopback).code.empty());
}

void TestProvider::discovery_ofAnotherIssuer_isRefused()
{
    m_provider->changeDiscovery = [](Json &discovery) { discovery["issuer"] = "https://evil.example"; };
    const Answer answer = ask(m_hub->address(), "GET", authorizePath(kLoopback));
    QCOMPARE(parameterOf(answer.header("Location"), "error"), "temporarily_unavailable"s);
    m_provider->changeDiscovery = [](Json &discovery) { discovery["token_endpoint"] = "http://evil.example/token"; };
    QCOMPARE(parameterOf(ask(m_hub->address(), "GET", authorizePath(kLoopback)).header("Location"), "error"), "temporarily_unavailable"s);
}

void TestProvider::authorize_badRequest_goesNowhere_data()
{
    QTest::addColumn<QString>("redirect");
    QTest::newRow("another site") << "https://evil.example/";
    QTest::newRow("a name that looks like this machine") << "http://127.0.0.1.evil.example/";
    QTest::newRow("user that looks like this machine") << "http://127.0.0.1@evil.example/";
    QTest::newRow("a name for this machine") << "http://localhost:80/";
    QTest::newRow("a scheme anybody may take") << "passerelle://back";
    QTest::newRow("script") << "javascript:alert(1)";
    QTest::newRow("nothing") << "";
}

void TestProvider::authorize_badRequest_goesNowhere()
{
    QFETCH(QString, redirect);
    const Answer answer = ask(m_hub->address(), "GET", authorizePath(redirect.toStdString()));
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("Location"), ""s);
}

void TestProvider::authorize_errors_goBackToTheApp()
{
    const std::string path = authorizePath(kLoopback);
    const auto changed = [&](const std::string &from, const std::string &to) { return QString::fromStdString(path).replace(from.c_str(), to.c_str()).toStdString(); };
    for (const std::string &wrong : {changed("response_type=code", "response_type=token"), changed("S256", "plain"), changed(challenge(m_verifier), "short")}) {
        const Answer answer = ask(m_hub->address(), "GET", wrong);
        QCOMPARE(answer.status, 302);
        QVERIFY(answer.header("Location").starts_with(kLoopback + "?error="));
        QCOMPARE(parameterOf(answer.header("Location"), "state"), "of-the-app"s);
    }
}

void TestProvider::callback_withoutTheCookieOrTwice_isRefused()
{
    const Answer sent = ask(m_hub->address(), "GET", authorizePath(kLoopback));
    const std::string cookie = sent.header("Set-Cookie").substr(0, sent.header("Set-Cookie").find(';'));
    QVERIFY(sent.header("Set-Cookie").find("HttpOnly") != std::string::npos);
    const std::string back = m_provider->visit(sent.header("Location"));
    QCOMPARE(ask(m_hub->address(), "GET", back).status, 400);
    QCOMPARE(ask(m_hub->address(), "GET", back, {}, {{"Cookie", "passerelle_visit=another"}}).status, 400);
    QCOMPARE(m_provider->tokenRequests, 0);
    QCOMPARE(ask(m_hub->address(), "GET", back, {}, {{"Cookie", cookie}}).status, 302);
    QCOMPARE(ask(m_hub->address(), "GET", back, {}, {{"Cookie", cookie}}).status, 400);
    QCOMPARE(m_provider->tokenRequests, 1);
}

void TestProvider::code_isForThisAppOnce_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("with another verifier") << 0;
    QTest::newRow("with another redirect") << 1;
    QTest::newRow("without a proof") << 2;
}

void TestProvider::code_isForThisAppOnce()
{
    QFETCH(int, way);
    const std::string code = goThrough(kLoopback).code;
    const std::string form = "grant_type=authorization_code&code=" + code + "&code_verifier=";
    const Answer tried = way == 0 ? m_app->form("/oauth2/token", form + std::string(43, 'x') + "&redirect_uri=" + hub::percentEncoded(kLoopback))
        : way == 1                ? redeem(code, "http://127.0.0.1:49152/other")
                                  : m_hub->form("/oauth2/token", form + m_verifier + "&redirect_uri=" + hub::percentEncoded(kLoopback));
    QCOMPARE(tried.status, 400);
    // A code somebody else tried is burnt; one that came without a proof was not looked at.
    QCOMPARE(redeem(code, kLoopback).status, way == 2 ? 200 : 400);
    QCOMPARE(redeem(code, kLoopback).status, 400);
}

void TestProvider::code_old_isRefused()
{
    const std::string code = goThrough(kLoopback).code;
    m_hub->clock.advanceMinutes(5);
    QCOMPARE(redeem(code, kLoopback).status, 400);
}

void TestProvider::app_neverSeesTheProvidersTokens()
{
    const Return done = goThrough(kLoopback);
    const Answer answer = redeem(done.code, kLoopback);
    for (const std::string &seen : {done.answer.body, done.answer.header("Location"), answer.body}) {
        for (const std::string secret : {"token of the provider", FakeProvider::kSecret, "899700366240"})
            QVERIFY(seen.find(secret) == std::string::npos);
    }
}

void TestProvider::metadata_namesTheProvider()
{
    const Json metadata = ask(m_hub->address(), "GET", "/.well-known/oauth-authorization-server").json();
    QCOMPARE(at(metadata, "/authorization_endpoint"), m_hub->address() + "/oauth2/authorize");
    QCOMPARE(at(metadata, "/passerelle_identity_provider"), "Pro Santé Connect"s);
    QVERIFY(metadata["code_challenge_methods_supported"] == Json::array({"S256"}));
    QVERIFY(metadata["response_types_supported"] == Json::array({"code"}));
}

QTEST_GUILESS_MAIN(TestProvider)
#include "tst_provider.moc"
