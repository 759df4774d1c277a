// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the first minute with the app: the right hub, the right person, and a sentence they can act on when it fails.
// Longer than most: each way in, and each way it is refused, is a row here.
#include "sync/enrol/enrolclient.h"
#include "sync/http/url.h"
#include "tests/support/fakeclock.h"
#include "tests/support/memorysync.h"

#include <QTest>

using namespace enrol;
using platform::ErrorCode;

namespace {

/// Answers every request with the same thing.
class OneAnswer final : public http::HttpClient {
public:
    platform::Result<http::Response> send(const http::Request &request) override
    {
        requests.push_back(request);
        if (error)
            return *error;
        return response;
    }
    void cancel() override {}

    std::optional<platform::Error> error;
    http::Response response;
    std::vector<http::Request> requests;
};

const std::string kCode(43, 'x');

std::string offerJson(const std::string &issuer = "https://hub.example", const std::string &code = kCode,
    const std::string &txCode = R"({"input_mode":"numeric","length":6})")
{
    return QStringLiteral(R"({"credential_issuer":"%1","credential_configuration_ids":["patient-app-enrolment"],"grants":{%2:{"pre-authorized_code":"%3","tx_code":%4}}})")
        .arg(QString::fromStdString(issuer), QStringLiteral(R"("urn:ietf:params:oauth:grant-type:pre-authorized_code")"),
            QString::fromStdString(code), QString::fromStdString(txCode))
        .toStdString();
}

std::string link(const std::string &json, const std::string &base = "https://hub.example/enrol")
{
    return base + "#credential_offer=" + http::percentEncode(json);
}

const std::string kPin = std::string(42, 'B') + 'A';

std::string withPins(const std::string &list)
{
    const std::string json = offerJson();
    return json.substr(0, json.size() - 1) + R"(,"passerelle_tls_pins":)" + list + '}';
}

struct Desk {
    testsupport::FakeClock clock;
    OneAnswer hub;
    testsupport::MemoryTokenStore store;
    EnrolClient client{hub, store, clock};

    void answers(int status, const std::string &body)
    {
        hub.response.status = status;
        hub.response.body = body;
    }
    SignIn redeem() { return client.redeemOffer({"https://hub.example", kCode, 6}, "493 536", "Téléphone de Jeanne"); }
};

// moc takes a slash and a star in a raw string for a comment, hence a scope without star.
const char *const kGranted = R"({"access_token":"a","token_type":"Bearer","expires_in":600,"refresh_token":"r","scope":"patient/Task.cruds offline_access","patient":"p1"})";

} // namespace

class TestEnrolClient : public QObject {
    Q_OBJECT

private slots:
    void parseOffer_ours_isRead();
    void parseOffer_loopback_isRead();
    void parseOffer_odd_isRefused_data();
    void parseOffer_odd_isRefused();
    void parseOffer_ofAHubKnownByItsKey_holdsThePins();
    void pinsOfHub_typed_data();
    void pinsOfHub_typed();
    void normaliseUserCode_typed_data();
    void normaliseUserCode_typed();
    void normaliseHub_typed_data();
    void normaliseHub_typed();
    void redeemOffer_granted_keepsTheTokens();
    void redeemUserCode_granted_sendsTheCodeAsTheHubWroteIt();
    void signIn_granted_isAPractitioner();
    void redeem_refused_namesTheReason_data();
    void redeem_refused_namesTheReason();
    void redeem_noAnswer_namesTheReason_data();
    void redeem_noAnswer_namesTheReason();
    void redeem_notACode_sendsNothing_data();
    void redeem_notACode_sendsNothing();
    void signIn_wrongPassword_isNamed();
    void signIn_secondFactor_isNamed_data();
    void signIn_secondFactor_isNamed();
    void redeem_withAKey_isProven();
    void redeem_keyOutOfReach_isToldAsSuch();
    void findProvider_there_sendsTheBrowserThere();
    void findProvider_not_isNamed_data();
    void findProvider_not_isNamed();
    void signInByProvider_typedCode_isRedeemedWithTheVerifier();
    void redeem_storeFull_isToldAsSuch();
};

void TestEnrolClient::parseOffer_ours_isRead()
{
    const auto offer = parseOffer(link(offerJson()));
    QVERIFY(offer);
    QCOMPARE(*offer, (Offer{"https://hub.example", kCode, 6}));
}

void TestEnrolClient::parseOffer_loopback_isRead()
{
    const auto offer = parseOffer(link(offerJson("http://127.0.0.1:8080"), "http://127.0.0.1:8080/enrol"));
    QVERIFY(offer);
    QCOMPARE(offer->issuer, std::string("http://127.0.0.1:8080"));
}

void TestEnrolClient::parseOffer_odd_isRefused_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<int>("code");
    const auto row = [](const char *name, const std::string &uri, ErrorCode code) { QTest::newRow(name) << QString::fromStdString(uri) << int(code); };
    row("empty", "", ErrorCode::Invalid);
    row("a web page", "https://hub.example/", ErrorCode::Invalid);
    row("custom scheme", "openid-credential-offer://?credential_offer=x", ErrorCode::Invalid);
    row("file", "file:///etc/passwd#credential_offer=x", ErrorCode::Invalid);
    row("plain http", link(offerJson("http://hub.example"), "http://hub.example/enrol"), ErrorCode::Untrusted);
    row("looks like loopback", link(offerJson("http://127.0.0.1.evil.example"), "http://127.0.0.1.evil.example/enrol"), ErrorCode::Untrusted);
    row("another issuer", link(offerJson("https://evil.example")), ErrorCode::Untrusted);
    row("another port", link(offerJson("https://hub.example:8443")), ErrorCode::Untrusted);
    row("issuer with a path", link(offerJson("https://hub.example/x")), ErrorCode::Invalid);
    row("password in the address", link(offerJson(), "https://hub.example@evil.example/enrol"), ErrorCode::Invalid);
    row("offer in the query", "https://hub.example/enrol?credential_offer=" + http::percentEncode(offerJson()), ErrorCode::Invalid);
    row("offer by reference", "https://hub.example/enrol#credential_offer_uri=https%3A%2F%2Fevil.example", ErrorCode::Invalid);
    row("bad encoding", "https://hub.example/enrol#credential_offer=%7", ErrorCode::Invalid);
    row("not JSON", link("{"), ErrorCode::Invalid);
    row("list", link("[]"), ErrorCode::Invalid);
    row("no grant", link(R"({"credential_issuer":"https://hub.example","grants":{}})"), ErrorCode::Invalid);
    row("code to be guessed", link(offerJson("https://hub.example", "1234")), ErrorCode::Invalid);
    row("code with a line break", link(offerJson("https://hub.example", kCode + "\\r\\n")), ErrorCode::Invalid);
    row("no second code", link(offerJson("https://hub.example", kCode, "null")), ErrorCode::Invalid);
    row("second code of letters", link(offerJson("https://hub.example", kCode, R"({"input_mode":"text","length":6})")), ErrorCode::Invalid);
    row("second code of one digit", link(offerJson("https://hub.example", kCode, R"({"input_mode":"numeric","length":1})")), ErrorCode::Invalid);
    row("pin of another length", link(withPins(R"(["AAAA"])")), ErrorCode::Invalid);
    row("pin that is a number", link(withPins("[1]")), ErrorCode::Invalid);
    row("pins that are no list", link(withPins("\"AAAA\"")), ErrorCode::Invalid);
    row("too long", link(offerJson("https://hub.example", std::string(4000, 'x'))), ErrorCode::Invalid);
    row("space", link(offerJson()) + " ", ErrorCode::Invalid);
}

void TestEnrolClient::parseOffer_odd_isRefused()
{
    QFETCH(QString, uri);
    QFETCH(int, code);
    const auto offer = parseOffer(uri.toStdString());
    QVERIFY(!offer);
    QCOMPARE(int(offer.error().code), code);
    QVERIFY(!offer.error().detail.empty());
}

void TestEnrolClient::parseOffer_ofAHubKnownByItsKey_holdsThePins()
{
    const auto offer = parseOffer(link(withPins("[\"" + kPin + "\"]")));
    QVERIFY(offer);
    QCOMPARE(offer->pins, http::Pins{kPin});
    Desk desk;
    desk.answers(200, kGranted);
    QVERIFY(std::holds_alternative<engine::Tokens>(desk.client.redeemOffer(*offer, "493536", "x")));
    QCOMPARE(desk.hub.requests.at(0).pins, http::Pins{kPin});
    QCOMPARE(desk.store.tokens->pins, http::Pins{kPin});
}

void TestEnrolClient::pinsOfHub_typed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("origin"); // empty: refused
    QTest::addColumn<bool>("isPinned");
    const QString pin = QString::fromStdString(kPin);
    QTest::newRow("with a pin") << "https://hub.local:8443#pin=" + pin << "https://hub.local:8443" << true;
    QTest::newRow("without scheme") << "hub.local:8443#pin=" + pin << "https://hub.local:8443" << true;
    QTest::newRow("without a pin") << "hub.local" << "https://hub.local" << false;
    QTest::newRow("half a pin") << "https://hub.local#pin=" + pin.left(20) << "https://hub.local" << false; // and then nobody vouches
    QTest::newRow("something else behind") << "https://hub.local#page" << "" << false;
}

void TestEnrolClient::pinsOfHub_typed()
{
    QFETCH(QString, typed);
    QFETCH(QString, origin);
    QFETCH(bool, isPinned);
    QCOMPARE(QString::fromStdString(normaliseHub(typed.toStdString()).value_or("")), origin);
    QCOMPARE(pinsOfHub(typed.toStdString()), isPinned ? http::Pins{kPin} : http::Pins{});
}

void TestEnrolClient::normaliseUserCode_typed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code"); // empty: refused
    QTest::newRow("as written") << "AB2C-9XYZ" << "AB2C-9XYZ";
    QTest::newRow("lower case") << "ab2c9xyz" << "AB2C-9XYZ";
    QTest::newRow("spaces") << " ab2c 9xyz " << "AB2C-9XYZ";
    QTest::newRow("zero") << "AB2C-9XY0" << "";
    QTest::newRow("letter I") << "AB2C-9XYI" << "";
    QTest::newRow("short") << "AB2C-9XY" << "";
    QTest::newRow("long") << "AB2C-9XYZZ" << "";
    QTest::newRow("empty") << "" << "";
    QTest::newRow("accent") << QString::fromUtf8("ÀB2C-9XYZ") << "";
}

void TestEnrolClient::normaliseUserCode_typed()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const auto normal = normaliseUserCode(typed.toStdString());
    QCOMPARE(QString::fromStdString(normal.value_or("")), code);
}

void TestEnrolClient::normaliseHub_typed_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("origin"); // empty: refused
    QTest::newRow("host") << "hub.example" << "https://hub.example";
    QTest::newRow("slash") << "https://hub.example/" << "https://hub.example";
    QTest::newRow("port") << "hub.example:8443" << "https://hub.example:8443";
    QTest::newRow("loopback") << "http://localhost:8080" << "http://localhost:8080";
    QTest::newRow("plain http") << "http://hub.example" << "";
    QTest::newRow("path") << "https://hub.example/fhir" << "";
    QTest::newRow("empty") << "" << "";
    QTest::newRow("sentence") << "chez ma fille" << "";
}

void TestEnrolClient::normaliseHub_typed()
{
    QFETCH(QString, typed);
    QFETCH(QString, origin);
    QCOMPARE(QString::fromStdString(normaliseHub(typed.toStdString()).value_or("")), origin);
}

void TestEnrolClient::redeemOffer_granted_keepsTheTokens()
{
    Desk desk;
    desk.answers(200, kGranted);
    const SignIn done = desk.redeem();
    const auto *tokens = std::get_if<engine::Tokens>(&done);
    QVERIFY(tokens);
    QCOMPARE(tokens->subject, std::string("Patient/p1"));
    QCOMPARE(tokens->fhirBase, std::string("https://hub.example/fhir/R4"));
    QCOMPARE(tokens->expiresAt.ms, desk.clock.now().ms + 600'000);
    QCOMPARE(desk.store.tokens.value(), *tokens);
    const http::Request &sent = desk.hub.requests.at(0);
    QCOMPARE(sent.url, std::string("https://hub.example/oauth2/token"));
    QCOMPARE(http::queryValue(sent.body, "pre-authorized_code").value(), kCode);
    QCOMPARE(http::queryValue(sent.body, "tx_code").value(), std::string("493536"));
    QCOMPARE(http::queryValue(sent.body, "device_name").value(), std::string("Téléphone de Jeanne"));
}

void TestEnrolClient::redeemUserCode_granted_sendsTheCodeAsTheHubWroteIt()
{
    Desk desk;
    desk.answers(200, kGranted);
    const SignIn done = desk.client.redeemUserCode("hub.example", "ab2c9xyz", "493536", "x");
    QVERIFY(std::holds_alternative<engine::Tokens>(done));
    QCOMPARE(http::queryValue(desk.hub.requests.at(0).body, "user_code").value(), std::string("AB2C-9XYZ"));
}

void TestEnrolClient::signIn_granted_isAPractitioner()
{
    Desk desk;
    desk.answers(200, R"({"access_token":"a","token_type":"Bearer","expires_in":600,"refresh_token":"r","practitioner":"c1a1"})");
    const SignIn done = desk.client.signIn("hub.example", "claire", "p&w=+ é");
    QCOMPARE(std::get<engine::Tokens>(done).subject, std::string("Practitioner/c1a1"));
    QCOMPARE(http::queryValue(desk.hub.requests.at(0).body, "password").value(), std::string("p&w=+ é"));
}

void TestEnrolClient::redeem_refused_namesTheReason_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("reason");
    QTest::addColumn<int>("tries"); // -1: not told
    const auto refused = [](const char *extra) { return QStringLiteral(R"({"error":"invalid_grant"%1})").arg(extra); };
    QTest::newRow("wrong code") << 400 << refused(R"(,"passerelle_reason":"wrong_code")") << int(Reason::WrongCode) << -1;
    QTest::newRow("wrong code, 3 left") << 400 << refused(R"(,"passerelle_reason":"wrong_code","passerelle_tries_left":3)") << int(Reason::WrongCode) << 3;
    QTest::newRow("expired") << 400 << refused(R"(,"passerelle_reason":"expired")") << int(Reason::Expired) << -1;
    QTest::newRow("used") << 400 << refused(R"(,"passerelle_reason":"used")") << int(Reason::Used) << -1;
    QTest::newRow("burnt") << 400 << refused(R"(,"passerelle_reason":"burnt")") << int(Reason::Burnt) << -1;
    QTest::newRow("unknown") << 400 << refused("") << int(Reason::UnknownCode) << -1;
    QTest::newRow("busy") << 429 << "" << int(Reason::Busy) << -1;
    QTest::newRow("down") << 503 << "<html>" << int(Reason::Busy) << -1;
    QTest::newRow("not a hub") << 404 << "<html>" << int(Reason::NotAHub) << -1;
    QTest::newRow("redirect") << 302 << "" << int(Reason::NotAHub) << -1;
    QTest::newRow("another OAuth server") << 400 << R"({"error":"unsupported_grant_type"})" << int(Reason::NotAHub) << -1;
    QTest::newRow("page with 200") << 200 << "<html>" << int(Reason::NotAHub) << -1;
    QTest::newRow("nobody's token") << 200 << R"({"access_token":"a","token_type":"Bearer"})" << int(Reason::NotAHub) << -1;
    QTest::newRow("token with a line break") << 200 << R"({"access_token":"a\r\nX: y","token_type":"Bearer","patient":"p"})" << int(Reason::NotAHub) << -1;
}

void TestEnrolClient::redeem_refused_namesTheReason()
{
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(int, reason);
    QFETCH(int, tries);
    Desk desk;
    desk.answers(status, body.toStdString());
    const SignIn done = desk.redeem();
    const auto *failure = std::get_if<Failure>(&done);
    QVERIFY(failure);
    QCOMPARE(int(failure->reason), reason);
    QCOMPARE(failure->triesLeft.value_or(-1), tries);
    QVERIFY(!desk.store.tokens);
}

void TestEnrolClient::redeem_noAnswer_namesTheReason_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("reason");
    QTest::newRow("offline") << int(ErrorCode::Offline) << int(Reason::Unreachable);
    QTest::newRow("timeout") << int(ErrorCode::Timeout) << int(Reason::Unreachable);
    QTest::newRow("untrusted") << int(ErrorCode::Untrusted) << int(Reason::Untrusted);
    QTest::newRow("nonsense") << int(ErrorCode::BadReply) << int(Reason::NotAHub);
}

void TestEnrolClient::redeem_noAnswer_namesTheReason()
{
    QFETCH(int, code);
    QFETCH(int, reason);
    Desk desk;
    desk.hub.error = platform::Error{ErrorCode(code), "as told"};
    QCOMPARE(int(std::get<Failure>(desk.redeem()).reason), reason);
}

void TestEnrolClient::redeem_notACode_sendsNothing_data()
{
    QTest::addColumn<QString>("hub");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("txCode");
    QTest::addColumn<int>("reason");
    QTest::newRow("short code") << "hub.example" << "AB2C" << "493536" << int(Reason::NotACode);
    QTest::newRow("second code of 5") << "hub.example" << "AB2C-9XYZ" << "49353" << int(Reason::NotACode);
    QTest::newRow("letters") << "hub.example" << "AB2C-9XYZ" << "49353a" << int(Reason::NotACode);
    QTest::newRow("plain http") << "http://hub.example" << "AB2C-9XYZ" << "493536" << int(Reason::Untrusted);
    QTest::newRow("no host") << "" << "AB2C-9XYZ" << "493536" << int(Reason::NotAHub);
}

void TestEnrolClient::redeem_notACode_sendsNothing()
{
    QFETCH(QString, hub);
    QFETCH(QString, code);
    QFETCH(QString, txCode);
    QFETCH(int, reason);
    Desk desk;
    desk.answers(200, kGranted);
    const SignIn done = desk.client.redeemUserCode(hub.toStdString(), code.toStdString(), txCode.toStdString(), "x");
    QCOMPARE(int(std::get<Failure>(done).reason), reason);
    QVERIFY(desk.hub.requests.empty());
}

void TestEnrolClient::signIn_wrongPassword_isNamed()
{
    Desk desk;
    desk.answers(400, R"({"error":"invalid_grant"})");
    QCOMPARE(std::get<Failure>(desk.client.signIn("hub.example", "claire", "x")).reason, Reason::WrongPassword);
}

void TestEnrolClient::signIn_secondFactor_isNamed_data()
{
    QTest::addColumn<QString>("token");
    QTest::addColumn<int>("reason");
    QTest::newRow("needed") << "second_factor_needed" << int(Reason::NeedsSecondFactor);
    QTest::newRow("wrong") << "second_factor_wrong" << int(Reason::WrongSecondFactor);
    QTest::newRow("locked") << "locked" << int(Reason::Locked);
    QTest::newRow("of a later hub") << "something" << int(Reason::WrongPassword);
}

void TestEnrolClient::signIn_secondFactor_isNamed()
{
    QFETCH(QString, token);
    QFETCH(int, reason);
    Desk desk;
    desk.answers(400, R"({"error":"invalid_grant","passerelle_reason":")" + token.toStdString() + "\"}");
    QCOMPARE(int(std::get<Failure>(desk.client.signIn("hub.example", "claire", "x", "123 456")).reason), reason);
    QCOMPARE(http::queryValue(desk.hub.requests.at(0).body, "second_factor").value(), std::string("123 456"));
}

void TestEnrolClient::redeem_withAKey_isProven()
{
    Desk desk;
    desk.store.key = std::make_unique<testsupport::MemoryDeviceKey>();
    QVERIFY(desk.store.key->prepare());
    desk.answers(200, kGranted);
    QVERIFY(std::holds_alternative<engine::Tokens>(desk.redeem()));
    QVERIFY(desk.hub.requests.at(0).headers.value("DPoP"));
}

void TestEnrolClient::redeem_keyOutOfReach_isToldAsSuch()
{
    /// A keychain that was locked meanwhile.
    class Locked final : public engine::DeviceKey {
        platform::Result<void> prepare() override { return platform::Error{ErrorCode::Unavailable, "locked"}; }
        platform::Result<jose::PublicKey> publicKey() override { return platform::Error{ErrorCode::Unavailable, "locked"}; }
        platform::Result<std::string> sign(std::string_view) override { return platform::Error{ErrorCode::Unavailable, "locked"}; }
    };
    class Store final : public engine::TokenStore {
    public:
        platform::Result<std::optional<engine::Tokens>> load() override { return std::optional<engine::Tokens>(); }
        platform::Result<void> save(const engine::Tokens &) override { return {}; }
        platform::Result<void> clear() override { return {}; }
        engine::DeviceKey *deviceKey() override { return &key; }
        Locked key;
    } store;
    Desk desk;
    EnrolClient client(desk.hub, store, desk.clock);
    QCOMPARE(std::get<Failure>(client.redeemOffer({"https://hub.example", kCode, 6}, "493536", "x")).reason, Reason::NoKey);
    QVERIFY(desk.hub.requests.empty());
}

void TestEnrolClient::findProvider_there_sendsTheBrowserThere()
{
    Desk desk;
    desk.answers(200, R"({"issuer":"https://hub.example","authorization_endpoint":"https://hub.example/oauth2/authorize"})");
    const auto found = desk.client.findProvider("hub.example");
    const auto *door = std::get_if<ProviderDoor>(&found);
    QVERIFY(door);
    QVERIFY(door->address.starts_with("https://hub.example/oauth2/authorize?response_type=code&"));
    QVERIFY(door->address.find(door->verifier) == std::string::npos);
    const std::string query = door->address.substr(door->address.find('?') + 1);
    QCOMPARE(http::queryValue(query, "redirect_uri").value(), std::string("https://hub.example/oauth2/code"));
    QCOMPARE(http::queryValue(query, "code_challenge").value().size(), std::size_t(43));
}

void TestEnrolClient::findProvider_not_isNamed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("reason");
    QTest::newRow("none") << 200 << R"({"issuer":"https://hub.example"})" << int(Reason::NoProvider);
    QTest::newRow("not a hub") << 404 << "<html>" << int(Reason::NotAHub);
    QTest::newRow("another hub's") << 200 << R"({"issuer":"https://evil.example","authorization_endpoint":"https://evil.example/a"})" << int(Reason::NotAHub);
    QTest::newRow("elsewhere") << 200 << R"({"issuer":"https://hub.example","authorization_endpoint":"https://evil.example/a"})" << int(Reason::Untrusted);
    QTest::newRow("in clear") << 200 << R"({"issuer":"https://hub.example","authorization_endpoint":"http://hub.example/a"})" << int(Reason::Untrusted);
}

void TestEnrolClient::findProvider_not_isNamed()
{
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(int, reason);
    Desk desk;
    desk.answers(status, body.toStdString());
    QCOMPARE(int(std::get<Failure>(desk.client.findProvider("hub.example")).reason), reason);
}

void TestEnrolClient::signInByProvider_typedCode_isRedeemedWithTheVerifier()
{
    Desk desk;
    desk.answers(200, R"({"access_token":"a","token_type":"Bearer","practitioner":"c1a1"})");
    const SignIn done = desk.client.signInByProvider({"", "https://hub.example", {}, "the verifier"}, "ab2c 9xyz", "Tablet");
    QCOMPARE(std::get<engine::Tokens>(done).subject, std::string("Practitioner/c1a1"));
    const std::string &body = desk.hub.requests.at(0).body;
    QCOMPARE(http::queryValue(body, "code").value(), std::string("AB2C-9XYZ"));
    QCOMPARE(http::queryValue(body, "code_verifier").value(), std::string("the verifier"));
    QCOMPARE(std::get<Failure>(desk.client.signInByProvider({"", "https://hub.example", {}, "v"}, "AB2C", "x")).reason, Reason::NotACode);
}

void TestEnrolClient::redeem_storeFull_isToldAsSuch()
{
    Desk desk;
    desk.answers(200, kGranted);
    desk.store.isFull = true;
    QCOMPARE(std::get<Failure>(desk.redeem()).reason, Reason::Storage);
}

QTEST_GUILESS_MAIN(TestEnrolClient)
#include "tst_enrolclient.moc"
