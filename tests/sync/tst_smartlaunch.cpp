// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the sign-in at servers that are not ours: what is asked of the browser, whose answer is believed, and that tokens which
// a server rotates are on disk before they are used.
#include "sync/smart/smartlaunch.h"

#include "platforms/base/bytes.h"
#include "sync/engine/session.h"
#include "sync/http/url.h"
#include "tests/support/syncdevice.h"

#include <QTest>

#include <functional>

using namespace smart;
using namespace testsupport;
using platform::ErrorCode;

namespace {

/// A server of one's own words.
class Scripted final : public http::HttpClient {
public:
    platform::Result<http::Response> send(const http::Request &request) override
    {
        requests.push_back(request);
        http::Response response;
        response.status = status;
        response.body = body;
        return response;
    }
    void cancel() override {}

    std::vector<http::Request> requests;
    int status = 200;
    std::string body;
};

const std::string kBase = "https://fhir.example/R4";
const std::string kGood = R"({"issuer":"https://id.example","authorization_endpoint":"https://id.example/auth","token_endpoint":"https://id.example/token",
    "capabilities":["launch-standalone","client-public","permission-v2"],"code_challenge_methods_supported":["S256"]})";
const Client kClient{"passerelle", "https://passerelle.example/signed-in"};

Configuration serverSaying(std::string words)
{
    Scripted client;
    client.body = std::move(words);
    const auto found = discover(client, kBase + "/");
    if (!found)
        qFatal("%s", found.error().detail.c_str());
    return *found;
}

std::string queryOf(const std::string &url)
{
    return url.substr(url.find('?') + 1);
}

} // namespace

class TestSmartLaunch : public QObject {
    Q_OBJECT

private slots:
    void discover_whatTheServerSays_isRead();
    void discover_notGoodEnough_isRefused_data();
    void discover_notGoodEnough_isRefused();
    void begin_url_saysAllItMust();
    void begin_serverOfTheFirstVersion_isAskedInItsWords();
    void begin_twice_neverTheSame();
    void callback_notOurs_isNotBelieved_data();
    void callback_notOurs_isNotBelieved();
    void finish_code_isTradedWithTheVerifier();
    void finish_refused_saysSo();
    void session_ofSuchAServer_renewsAtItsEndpoint();
    void session_rotatedTokens_areKeptBeforeTheyAreUsed();
};

void TestSmartLaunch::discover_whatTheServerSays_isRead()
{
    Scripted client;
    client.body = kGood;
    const auto found = discover(client, kBase + "/");
    QVERIFY(found);
    QCOMPARE(client.requests.at(0).url, kBase + "/.well-known/smart-configuration");
    QCOMPARE(found->tokenEndpoint, std::string("https://id.example/token"));
    QCOMPARE(found->issuer, std::string("https://id.example"));
}

void TestSmartLaunch::discover_notGoodEnough_isRefused_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("error");
    const auto without = [](const char *part, const char *instead = "") { return QByteArray::fromStdString(kGood).replace(part, instead); };
    QTest::newRow("no SMART") << QByteArray("{}") << 404 << int(ErrorCode::Unavailable);
    QTest::newRow("a page") << QByteArray("<html>") << 200 << int(ErrorCode::BadReply);
    QTest::newRow("plain PKCE only") << without("S256", "plain") << 200 << int(ErrorCode::Unavailable);
    QTest::newRow("no standalone launch") << without("launch-standalone", "launch-ehr") << 200 << int(ErrorCode::Unavailable);
    QTest::newRow("tokens without TLS") << without("https://id.example/token", "http://id.example/token") << 200 << int(ErrorCode::Untrusted);
    QTest::newRow("nowhere to sign in") << without("https://id.example/auth", "") << 200 << int(ErrorCode::Invalid);
}

void TestSmartLaunch::discover_notGoodEnough_isRefused()
{
    QFETCH(QByteArray, words);
    QFETCH(int, status);
    Scripted client;
    client.body = words.toStdString();
    client.status = status;
    const auto found = discover(client, kBase);
    QVERIFY(!found);
    QTEST(int(found.error().code), "error");
    Scripted never;
    QCOMPARE(discover(never, "http://fhir.example/R4").error().code, ErrorCode::Untrusted);
    QVERIFY(never.requests.empty());
}

void TestSmartLaunch::begin_url_saysAllItMust()
{
    const Beginning made = begin(serverSaying(kGood), kClient);
    QVERIFY(made.url.starts_with("https://id.example/auth?"));
    const std::string query = queryOf(made.url);
    const auto said = [&](const char *name) { return http::queryValue(query, name).value_or("-"); };
    QCOMPARE(said("response_type"), std::string("code"));
    QCOMPARE(said("client_id"), kClient.clientId);
    QCOMPARE(said("redirect_uri"), kClient.redirectUri);
    QCOMPARE(said("aud"), kBase);
    QCOMPARE(said("state"), made.attempt.state);
    QCOMPARE(said("scope"), std::string("launch/patient openid fhirUser offline_access patient/*.cruds"));
    QCOMPARE(said("code_challenge_method"), std::string("S256"));
    QCOMPARE(said("code_challenge"), platform::toBase64Url(platform::sha256(made.attempt.verifier)));
    QVERIFY(made.attempt.verifier.size() >= 43 && made.url.find(made.attempt.verifier) == std::string::npos);
}

void TestSmartLaunch::begin_serverOfTheFirstVersion_isAskedInItsWords()
{
    std::string words = kGood;
    words.replace(words.find("permission-v2"), 13, "permission-patient");
    words.replace(words.find("https://id.example/auth"), 23, "https://id.example/auth?tenant=1");
    const Beginning made = begin(serverSaying(words), kClient);
    QVERIFY(made.url.starts_with("https://id.example/auth?tenant=1&response_type=code"));
    QVERIFY(http::queryValue(queryOf(made.url), "scope")->ends_with(" patient/*.*"));
    Client reader = kClient;
    reader.patientScopes = "patient/*.rs";
    QVERIFY(http::queryValue(queryOf(begin(serverSaying(words), reader).url), "scope")->ends_with(" patient/*.read"));
}

void TestSmartLaunch::begin_twice_neverTheSame()
{
    const Configuration server = serverSaying(kGood);
    QVERIFY(!(begin(server, kClient).attempt == begin(server, kClient).attempt));
}

void TestSmartLaunch::callback_notOurs_isNotBelieved_data()
{
    QTest::addColumn<bool>("tellsIssuer");
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<int>("error"); // -1: it is believed
    const QByteArray home = "https://passerelle.example/signed-in";
    QTest::newRow("ours") << false << home + "?code=abc&state=S" << -1;
    QTest::newRow("ours, with the issuer") << true << home + "?code=abc&state=S&iss=https%3A%2F%2Fid.example" << -1;
    QTest::newRow("another state") << false << home + "?code=abc&state=T" << int(ErrorCode::Untrusted);
    QTest::newRow("no state") << false << home + "?code=abc" << int(ErrorCode::Untrusted);
    QTest::newRow("another issuer") << false << home + "?code=abc&state=S&iss=https%3A%2F%2Fevil.example" << int(ErrorCode::Untrusted);
    QTest::newRow("no issuer where there is always one") << true << home + "?code=abc&state=S" << int(ErrorCode::Untrusted);
    QTest::newRow("another address") << false << QByteArray("https://evil.example/signed-in?code=abc&state=S") << int(ErrorCode::Untrusted);
    QTest::newRow("refused") << false << home + "?error=access_denied&state=S" << int(ErrorCode::Forbidden);
    QTest::newRow("a refusal of another attempt") << false << home + "?error=access_denied&state=T" << int(ErrorCode::Untrusted);
    QTest::newRow("no code") << false << home + "?state=S" << int(ErrorCode::BadReply);
}

void TestSmartLaunch::callback_notOurs_isNotBelieved()
{
    QFETCH(bool, tellsIssuer);
    QFETCH(QByteArray, address);
    QFETCH(int, error);
    Beginning made = begin(serverSaying(kGood), kClient);
    made.attempt.server.tellsIssuer = tellsIssuer;
    const auto code = codeFrom(made.attempt, address.replace("state=S", "state=" + QByteArray::fromStdString(made.attempt.state)).toStdString());
    QCOMPARE(code ? -1 : int(code.error().code), error);
    if (code)
        QCOMPARE(*code, std::string("abc"));
}

void TestSmartLaunch::finish_code_isTradedWithTheVerifier()
{
    const Beginning made = begin(serverSaying(kGood), kClient);
    Scripted server;
    server.body = R"({"access_token":"a","token_type":"Bearer","expires_in":300,"refresh_token":"r","patient":"p1","scope":"patient/*.rs"})";
    const auto tokens = finish(server, made.attempt, kClient.redirectUri + "?code=c%2B1&state=" + made.attempt.state, {1000});
    QVERIFY(tokens);
    QCOMPARE(server.requests.at(0).url, std::string("https://id.example/token"));
    const std::string &form = server.requests.at(0).body;
    QCOMPARE(http::queryValue(form, "code"), std::optional<std::string>("c+1"));
    QCOMPARE(http::queryValue(form, "code_verifier"), std::optional(made.attempt.verifier));
    QCOMPARE(http::queryValue(form, "client_id"), std::optional(kClient.clientId));
    QCOMPARE(tokens->fhirBase, kBase);
    QCOMPARE(tokens->subject, std::string("Patient/p1"));
    QCOMPARE(tokens->refreshToken, std::string("r"));
    QCOMPARE(tokens->expiresAt.ms, std::int64_t(301'000));
    QCOMPARE(tokens->tokenEndpoint, std::string("https://id.example/token"));
}

void TestSmartLaunch::finish_refused_saysSo()
{
    const Beginning made = begin(serverSaying(kGood), kClient);
    Scripted server;
    server.status = 400;
    server.body = R"({"error":"invalid_grant"})";
    const auto tokens = finish(server, made.attempt, kClient.redirectUri + "?code=c&state=" + made.attempt.state, {1000});
    QCOMPARE(tokens.error().code, ErrorCode::Gone);
    Scripted unasked;
    QVERIFY(!finish(unasked, made.attempt, kClient.redirectUri + "?code=c&state=other", {1000}));
    QVERIFY(unasked.requests.empty()); // a stranger's code goes nowhere
}

void TestSmartLaunch::session_ofSuchAServer_renewsAtItsEndpoint()
{
    Scripted server;
    server.body = R"({"access_token":"fresh","token_type":"Bearer","refresh_token":"r2"})";
    FakeClock clock;
    MemoryTokenStore tokens;
    tokens.tokens = engine::Tokens{"https://id.example", kBase, "old", "r1", {0}, {}, {}, {}, {}, "https://id.example/token", "passerelle"};
    engine::ServerProfile profile;
    engine::Session session(server, tokens, clock, profile);
    QVERIFY(session.open());
    QVERIFY(session.send({http::Method::Get, "Task/1", {}, {}}));
    QCOMPARE(server.requests.at(0).url, std::string("https://id.example/token"));
    QCOMPARE(http::queryValue(server.requests.at(0).body, "client_id"), std::optional<std::string>("passerelle"));
    QCOMPARE(server.requests.at(1).headers.value("Authorization").value(), std::string("Bearer fresh"));
    QCOMPARE(tokens.tokens->refreshToken, std::string("r2"));
}

void TestSmartLaunch::session_rotatedTokens_areKeptBeforeTheyAreUsed()
{
    Scripted server;
    server.body = R"({"access_token":"fresh","token_type":"Bearer","refresh_token":"r2"})";
    FakeClock clock;
    MemoryTokenStore tokens;
    tokens.tokens = engine::Tokens{"https://id.example", kBase, "old", "r1", {0}, {}, {}, {}, {}, "https://id.example/token", "passerelle"};
    tokens.isFull = true; // no room on the device
    engine::ServerProfile profile;
    engine::Session session(server, tokens, clock, profile);
    QVERIFY(session.open());
    QCOMPARE(session.send({http::Method::Get, "Task/1", {}, {}}).error().code, ErrorCode::Full);
    QCOMPARE(server.requests.size(), std::size_t(1)); // the new token was used for nothing
}

QTEST_GUILESS_MAIN(TestSmartLaunch)
#include "tst_smartlaunch.moc"
