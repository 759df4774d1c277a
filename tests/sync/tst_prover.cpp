// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the device's half of the proof: each request has its own, for this token and this address, and a server that wants a nonce
// gets it once, whatever the clock of the phone says.
#include "platforms/base/bytes.h"
#include "sync/engine/session.h"
#include "sync/fhir/jsontext.h"
#include "sync/jose/compact.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memorysync.h"

#include <QTest>

#include <deque>
#include <set>

using namespace engine;
using platform::ErrorCode;
using testsupport::FakeClock;
using testsupport::MemoryDeviceKey;

namespace {

/// Answers in the order it was told, the last one again and again.
class Scripted final : public http::HttpClient {
public:
    platform::Result<http::Response> send(const http::Request &request) override
    {
        requests.push_back(request);
        http::Response now = answers.front();
        if (answers.size() > 1)
            answers.pop_front();
        return now;
    }
    void cancel() override {}

    void then(int status, std::string body = {}, http::Headers headers = {})
    {
        http::Response response;
        response.status = status;
        response.body = std::move(body);
        response.headers = std::move(headers);
        answers.push_back(std::move(response));
    }

    std::deque<http::Response> answers;
    std::vector<http::Request> requests;
};

struct Proof {
    fhir::JsonValue header;
    fhir::JsonValue claims;
    jose::Compact token;

    [[nodiscard]] std::string claim(const char *name) const
    {
        const fhir::JsonValue *value = claims.find(name);
        return value ? value->text : std::string();
    }
};

Proof proofIn(const http::Request &request)
{
    Proof proof;
    proof.token = jose::splitCompact(request.headers.value("DPoP").value_or("")).value_or(jose::Compact{});
    proof.header = fhir::parseJson(proof.token.header).value_or(fhir::JsonValue{});
    proof.claims = fhir::parseJson(proof.token.payload).value_or(fhir::JsonValue{});
    return proof;
}

/// A signed-in device and a server that says what it is told to.
struct Bench {
    FakeClock clock;
    Scripted server;
    testsupport::MemoryTokenStore tokens;
    ServerProfile profile;
    std::optional<Session> session;

    explicit Bench(const std::string &type = "DPoP")
    {
        tokens.tokens = Tokens{"https://hub.example", "https://hub.example/fhir/R4", "access-1", "refresh-1", {clock.now().ms + 600'000}, "", "Patient/p1", type, {}};
        tokens.key = std::make_unique<MemoryDeviceKey>();
        (void)tokens.key->prepare().has_value();
        session.emplace(server, tokens, clock, profile);
        (void)session->open().has_value();
    }
};

const http::Headers kWantsNonce{{"WWW-Authenticate", "DPoP error=\"use_dpop_nonce\""}, {"DPoP-Nonce", "n1"}};

} // namespace

class TestProver : public QObject {
    Q_OBJECT

private slots:
    void send_boundToken_provesMethodAddressAndToken();
    void send_bearerToken_provesNothing();
    void send_twice_neverTheSameProof();
    void nonce_askedFor_isGivenAtOnce();
    void nonce_ofAnyAnswer_isUsedNext();
    void nonce_askedForForEver_endsAfterOneMore();
    void nonce_thatWouldBreakTheHeader_isNotTaken();
    void nonce_ofOneServer_isNotToldToAnother();
    void renewal_isProven_withoutAToken();
    void renewal_ofABoundSession_answeredWithABearerToken_isRefused();
    void renewal_ofABearerSession_answeredWithABoundToken_isBoundFromThen();
    void clock_wrong_usesTheServersTimeOnceKnown();
    void keyGone_nothingIsSent();
};

void TestProver::send_boundToken_provesMethodAddressAndToken()
{
    Bench bench;
    bench.server.then(200);
    QVERIFY(bench.session->send({.path = "$changes?since=1&_count=200"}));
    const http::Request &sent = bench.server.requests.at(0);
    QCOMPARE(sent.headers.value("Authorization").value(), std::string("DPoP access-1"));
    const Proof proof = proofIn(sent);
    QCOMPARE(proof.header.find("typ")->text, std::string("dpop+jwt"));
    QCOMPARE(proof.header.find("alg")->text, std::string("ES256"));
    QCOMPARE(proof.claim("htm"), std::string("GET"));
    QCOMPARE(proof.claim("htu"), std::string("https://hub.example/fhir/R4/$changes"));
    QCOMPARE(proof.claim("ath"), platform::toBase64Url(platform::sha256("access-1")));
    QCOMPARE(proof.claim("iat"), std::to_string(bench.clock.now().ms / 1000));
    const auto key = bench.tokens.key->publicKey().value();
    QCOMPARE(proof.header.find("jwk")->find("x")->text, platform::toBase64Url(key.x));
    QVERIFY(!proof.header.find("jwk")->find("d"));
    QVERIFY(jose::verifyEs256(key, proof.token.signedText, proof.token.signature));
}

void TestProver::send_bearerToken_provesNothing()
{
    Bench bench("Bearer");
    bench.server.then(200);
    QVERIFY(bench.session->send({.path = "Task/1"}));
    QCOMPARE(bench.server.requests.at(0).headers.value("Authorization").value(), std::string("Bearer access-1"));
    QVERIFY(!bench.server.requests.at(0).headers.value("DPoP"));
}

void TestProver::send_twice_neverTheSameProof()
{
    Bench bench;
    bench.server.then(200);
    std::set<std::string> names;
    for (int i = 0; i < 50; ++i)
        QVERIFY(bench.session->send({.path = "Task/1"}));
    for (const http::Request &sent : bench.server.requests)
        names.insert(proofIn(sent).claim("jti"));
    QCOMPARE(names.size(), std::size_t(50));
}

void TestProver::nonce_askedFor_isGivenAtOnce()
{
    Bench bench;
    bench.server.then(401, {}, kWantsNonce);
    bench.server.then(200, "there");
    QCOMPARE(bench.session->send({.path = "Task/1"})->body, std::string("there"));
    QCOMPARE(bench.server.requests.size(), std::size_t(2));
    QVERIFY(proofIn(bench.server.requests[0]).claim("nonce").empty());
    QCOMPARE(proofIn(bench.server.requests[1]).claim("nonce"), std::string("n1"));
    QVERIFY(proofIn(bench.server.requests[0]).claim("jti") != proofIn(bench.server.requests[1]).claim("jti"));
}

void TestProver::nonce_ofAnyAnswer_isUsedNext()
{
    Bench bench;
    bench.server.then(200, {}, {{"DPoP-Nonce", "n7"}});
    QVERIFY(bench.session->send({.path = "Task/1"}));
    QVERIFY(bench.session->send({.path = "Task/1"}));
    QCOMPARE(proofIn(bench.server.requests.at(1)).claim("nonce"), std::string("n7"));
}

void TestProver::nonce_askedForForEver_endsAfterOneMore()
{
    Bench bench;
    bench.server.then(401, {}, kWantsNonce);
    const auto response = bench.session->send({.path = "Task/1"});
    QVERIFY(!response);
    QVERIFY(bench.server.requests.size() <= 4); // the renewal of the token may ask, too
}

void TestProver::nonce_thatWouldBreakTheHeader_isNotTaken()
{
    Bench bench;
    bench.server.then(401, {}, {{"WWW-Authenticate", "DPoP error=\"use_dpop_nonce\""}, {"DPoP-Nonce", "a b\""}});
    (void)bench.session->send({.path = "Task/1"}).has_value();
    for (const http::Request &sent : bench.server.requests)
        QVERIFY(proofIn(sent).claim("nonce").empty());
}

void TestProver::nonce_ofOneServer_isNotToldToAnother()
{
    Bench bench;
    bench.tokens.tokens->fhirBase = "https://fhir.example/R4";
    bench.session.emplace(bench.server, bench.tokens, bench.clock, bench.profile);
    QVERIFY(bench.session->open());
    bench.server.then(200, {}, {{"DPoP-Nonce", "of-fhir"}});
    QVERIFY(bench.session->send({.path = "Task/1"}));
    QVERIFY(bench.session->send({.path = "me/devices", .base = Session::Base::Hub}));
    QVERIFY(proofIn(bench.server.requests.at(1)).claim("nonce").empty());
}

void TestProver::renewal_isProven_withoutAToken()
{
    Bench bench;
    bench.clock.advanceMinutes(11);
    bench.server.then(200, R"({"access_token":"access-2","token_type":"DPoP","expires_in":600})");
    bench.server.then(200);
    QVERIFY(bench.session->send({.path = "Task/1"}));
    const Proof proof = proofIn(bench.server.requests.at(0));
    QCOMPARE(proof.claim("htu"), std::string("https://hub.example/oauth2/token"));
    QCOMPARE(proof.claim("htm"), std::string("POST"));
    QVERIFY(proof.claim("ath").empty());
    QCOMPARE(proofIn(bench.server.requests.at(1)).claim("ath"), platform::toBase64Url(platform::sha256("access-2")));
}

void TestProver::renewal_ofABoundSession_answeredWithABearerToken_isRefused()
{
    Bench bench;
    bench.clock.advanceMinutes(11);
    bench.server.then(200, R"({"access_token":"access-2","token_type":"Bearer","expires_in":600})");
    QCOMPARE(bench.session->send({.path = "Task/1"}).error().code, ErrorCode::BadReply);
    QCOMPARE(bench.tokens.tokens->accessToken, std::string("access-1"));
}

void TestProver::renewal_ofABearerSession_answeredWithABoundToken_isBoundFromThen()
{
    Bench bench("");
    bench.clock.advanceMinutes(11);
    bench.server.then(200, R"({"access_token":"access-2","token_type":"DPoP","expires_in":600})");
    bench.server.then(200);
    QVERIFY(bench.session->send({.path = "Task/1"}));
    QVERIFY(bench.tokens.tokens->isBound());
    QVERIFY(bench.server.requests.at(1).headers.value("DPoP"));
}

void TestProver::clock_wrong_usesTheServersTimeOnceKnown()
{
    Bench bench;
    constexpr std::int64_t kTenYears = 3650LL * 24 * 3600 * 1000;
    bench.server.then(200);
    bench.server.answers.front().serverDate = platform::Instant{bench.clock.now().ms + kTenYears};
    QVERIFY(bench.session->send({.path = "Task/1"}));
    QVERIFY(bench.session->send({.path = "Task/1"}));
    QCOMPARE(proofIn(bench.server.requests.at(1)).claim("iat"), std::to_string((bench.clock.now().ms + kTenYears) / 1000));
}

void TestProver::keyGone_nothingIsSent()
{
    Bench bench;
    bench.server.then(200);
    bench.tokens.key = std::make_unique<MemoryDeviceKey>(); // as after a keychain was lost
    QCOMPARE(bench.session->send({.path = "Task/1"}).error().code, ErrorCode::Unauthorized);
    bench.tokens.key.reset();
    QCOMPARE(bench.session->send({.path = "Task/1"}).error().code, ErrorCode::Unauthorized);
    QVERIFY(bench.server.requests.empty());
    QCOMPARE(bench.tokens.tokens->refreshToken, std::string("refresh-1")); // nothing is thrown away: the key may come back
}

QTEST_GUILESS_MAIN(TestProver)
#include "tst_prover.moc"
