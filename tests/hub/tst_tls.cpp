// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the line: whoever is not the hub gets nothing, on real sockets, whatever is wrong with their certificate; and a hub
// without an authority is known by its key from the first square on.
// Longer than most: the servers that are not what they say come with the test.
#include "platforms/base/bytes.h"
#include "sync/engine/session.h"
#include "sync/engine/syncengine.h"
#include "sync/enrol/enrolclient.h"
#include "sync/http/curlhttpclient.h"
#include "sync/hub/certificate.h"
#include "sync/hub/enrolment.h"
#include "sync/hub/storage.h"
#include "tests/hub/hubfixture.h"
#include "tests/hub/testcertificates.h"
#include "tests/support/memorysync.h"

#include <httplib.h>

#include <QTest>

#include <sys/stat.h>
#include <thread>

using namespace std::string_literals;
using namespace testsupport;
using platform::ErrorCode;

namespace {

http::Request get(const std::string &url, const http::Pins &pins = {})
{
    http::Request request;
    request.url = url;
    request.timeouts = {std::chrono::seconds(10), std::chrono::seconds(20), std::chrono::seconds(10)};
    request.pins = pins;
    return request;
}

hub::Config secured(const std::filesystem::path &certificate, const std::filesystem::path &key)
{
    hub::Config config;
    config.tlsCertificate = certificate;
    config.tlsKey = key;
    return config;
}

/// Hubs that are what they say, and some that are not.
struct Street {
    TempFolder folder;
    TestCertificate authority{{.name = "authority.example", .isAuthority = true}};
    TestCertificate stranger{{.name = "stranger.example", .isAuthority = true}};

    std::unique_ptr<HubFixture> open(const TestCertificate &certificate)
    {
        certificate.write(folder / "server.crt", folder / "server.key");
        return std::make_unique<HubFixture>(secured(folder / "server.crt", folder / "server.key"));
    }
    http::CurlHttpClient client()
    {
        authority.write(folder / "authority.crt", folder / "authority.key");
        return http::CurlHttpClient({.userAgent = "test", .authorityFile = folder / "authority.crt"});
    }
};

/// A server that speaks no newer TLS than this.
class OldServer {
public:
    OldServer(const TestCertificate &certificate, const std::filesystem::path &folder, int newest)
        : m_server([&](SSL_CTX &context) {
              certificate.write(folder / "old.crt", folder / "old.key");
              SSL_CTX_set_security_level(&context, 0);
              SSL_CTX_set_min_proto_version(&context, TLS1_VERSION);
              SSL_CTX_set_max_proto_version(&context, newest);
              SSL_CTX_use_certificate_file(&context, (folder / "old.crt").c_str(), SSL_FILETYPE_PEM);
              return SSL_CTX_use_PrivateKey_file(&context, (folder / "old.key").c_str(), SSL_FILETYPE_PEM) == 1;
          })
    {
        m_server.Get(".*", [](const httplib::Request &, httplib::Response &reply) { reply.set_content("served", "text/plain"); });
        m_port = m_server.bind_to_any_port("127.0.0.1");
        m_thread = std::thread([this] { m_server.listen_after_bind(); });
        while (!m_server.is_running())
            std::this_thread::yield();
    }
    ~OldServer()
    {
        m_server.stop();
        m_thread.join();
    }
    [[nodiscard]] std::string url() const { return "https://127.0.0.1:" + std::to_string(m_port) + "/"; }

private:
    httplib::SSLServer m_server;
    int m_port = 0;
    std::thread m_thread;
};

/// Whether a client that speaks exactly this version gets through to the hub.
bool connects(const std::string &address, int version)
{
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_security_level(context, 0);
    SSL_CTX_set_min_proto_version(context, version);
    SSL_CTX_set_max_proto_version(context, version);
    BIO *line = BIO_new_ssl_connect(context);
    BIO_set_conn_hostname(line, address.substr("https://"s.size()).c_str());
    const bool done = BIO_do_connect(line) == 1;
    BIO_free_all(line);
    SSL_CTX_free(context);
    return done;
}

struct Device {
    MemoryTokenStore tokens;
    http::CurlHttpClient client;
    engine::ServerProfile profile;

    Device()
    {
        tokens.key = std::make_unique<MemoryDeviceKey>();
        (void)tokens.key->prepare().has_value();
    }
};

/// As a professional asks for it, over the same line.
Json offerOf(hub::Storage &storage, const std::string &address, const std::string &pin, const platform::Clock &clock)
{
    const std::string token = storage.write([&](auto &database) {
        return hub::signIn(database, hub::Caller::Kind::Professional, kClaire, "test", clock.now()).access;
    });
    http::CurlHttpClient client;
    http::Request request = get(address + "/enrol/offers", {pin});
    request.method = http::Method::Post;
    request.headers = {{"Authorization", "Bearer " + token}, {"Content-Type", "application/json"}};
    request.body = Json{{"patient", "Patient/" + kDurand}}.dump();
    const auto answer = client.send(request);
    return answer ? Json::parse(answer->body, nullptr, false) : Json();
}

hub::Config ownHub(const std::filesystem::path &folder)
{
    hub::Config config;
    config.port = 0;
    config.data = folder;
    config.demo = true;
    config.demoPassword = kDemoPassword;
    config.threads = 4;
    return config;
}

} // namespace

class TestTls : public QObject {
    Q_OBJECT

private slots:
    void send_certificates_data();
    void send_certificates();
    void send_pinOfAnAuthoritysServer_isCheckedToo();
    void send_oldTls_isRefused();
    void hub_oldTls_isRefused();
    void hub_badFiles_saysWhatToDo_data();
    void hub_badFiles_saysWhatToDo();
    void makeCertificate_renewed_keepsItsKey();
    void makeCertificate_badWish_isRefused_data();
    void makeCertificate_badWish_isRefused();
    void enrol_byTheSquare_pinsTheHub();
    void enrol_withoutThePin_isUntrusted();
    void signIn_byTheAddressWithThePin();
    void otherKey_later_nothingIsSentAndNothingLost();
    void nextKey_isLearntBeforeItIsUsed();
};

void TestTls::send_certificates_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("issuer"); // "authority" is trusted here, "stranger" is not, "self" vouches for itself
    QTest::addColumn<int>("fromDays");
    QTest::addColumn<int>("toDays");
    QTest::addColumn<QString>("pin"); // "none", "own", "other", "both"
    QTest::addColumn<bool>("isServed");
    const auto row = [](const char *what, const char *name, const char *issuer, int from, int to, const char *pin, bool served) {
        QTest::newRow(what) << name << issuer << from << to << pin << served;
    };
    row("good", "127.0.0.1", "authority", -1, 30, "none", true);
    row("bad chain", "127.0.0.1", "stranger", -1, 30, "none", false);
    row("bad chain, its key pinned", "127.0.0.1", "stranger", -1, 30, "own", false);
    row("wrong host", "hub.example", "authority", -1, 30, "none", false);
    row("expired", "127.0.0.1", "authority", -30, -1, "none", false);
    row("of the future", "127.0.0.1", "authority", 2, 30, "none", false);
    row("self-signed", "127.0.0.1", "self", -1, 30, "none", false);
    row("self-signed, pinned", "127.0.0.1", "self", -1, 30, "own", true);
    row("self-signed, one of two pins", "127.0.0.1", "self", -1, 30, "both", true);
    row("self-signed, another pin", "127.0.0.1", "self", -1, 30, "other", false);
    row("self-signed, pinned, wrong host", "hub.example", "self", -1, 30, "own", false);
    row("self-signed, pinned, expired", "127.0.0.1", "self", -30, -1, "own", false);
    row("self-signed, pinned, of the future", "127.0.0.1", "self", 2, 30, "own", false);
}

void TestTls::send_certificates()
{
    QFETCH(QString, name);
    QFETCH(QString, issuer);
    QFETCH(int, fromDays);
    QFETCH(int, toDays);
    QFETCH(QString, pin);
    QFETCH(bool, isServed);
    Street street;
    const TestCertificate *who = issuer == "self" ? nullptr : issuer == "authority" ? &street.authority : &street.stranger;
    const TestCertificate certificate({.name = name.toStdString(), .fromDays = fromDays, .toDays = toDays}, who);
    const std::string other = street.stranger.pin();
    const http::Pins pins = pin == "none" ? http::Pins{} : pin == "own" ? http::Pins{certificate.pin()}
        : pin == "other"                                                ? http::Pins{other}
                                                                        : http::Pins{other, certificate.pin()};
    const auto hub = street.open(certificate);
    http::CurlHttpClient client = street.client();
    const auto answer = client.send(get(hub->address() + "/health", pins));
    QCOMPARE(answer.has_value(), isServed);
    if (isServed)
        QCOMPARE(answer->status, 200);
    else
        QCOMPARE(answer.error().code, ErrorCode::Untrusted);
}

void TestTls::send_pinOfAnAuthoritysServer_isCheckedToo()
{
    Street street;
    const TestCertificate certificate({}, &street.authority);
    const auto hub = street.open(certificate);
    http::CurlHttpClient client = street.client();
    QVERIFY(client.send(get(hub->address() + "/health", {certificate.pin()})));
    // Not even over the line that has just been found good.
    QCOMPARE(client.send(get(hub->address() + "/health", {street.stranger.pin()})).error().code, ErrorCode::Untrusted);
}

void TestTls::send_oldTls_isRefused()
{
    Street street;
    const TestCertificate certificate({}, &street.authority);
    http::CurlHttpClient client = street.client();
    for (const int version : {TLS1_VERSION, TLS1_1_VERSION}) {
        const OldServer server(certificate, street.folder.path(), version);
        QVERIFY(connects(server.url().substr(0, server.url().size() - 1), version)); // it does serve whoever lets it
        const auto answer = client.send(get(server.url()));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Untrusted);
    }
    const OldServer server(certificate, street.folder.path(), TLS1_2_VERSION);
    QCOMPARE(client.send(get(server.url()))->body, "served"s);
}

void TestTls::hub_oldTls_isRefused()
{
    Street street;
    const auto hub = street.open(TestCertificate({}, &street.authority));
    QVERIFY(!connects(hub->address(), TLS1_VERSION));
    QVERIFY(!connects(hub->address(), TLS1_1_VERSION));
    QVERIFY(connects(hub->address(), TLS1_2_VERSION));
    QVERIFY(connects(hub->address(), TLS1_3_VERSION));
}

void TestTls::hub_badFiles_saysWhatToDo_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("says");
    QTest::newRow("no key") << "no key" << "cannot be used";
    QTest::newRow("key of another") << "other key" << "belong together";
    QTest::newRow("key for everybody") << "open key" << "chmod 600";
    QTest::newRow("no certificate") << "no certificate" << "cannot be used";
}

void TestTls::hub_badFiles_saysWhatToDo()
{
    QFETCH(QString, what);
    QFETCH(QString, says);
    const TempFolder folder;
    TestCertificate({}).write(folder / "a.crt", folder / "a.key");
    if (what == "other key")
        TestCertificate({}).write(folder / "b.crt", folder / "a.key");
    if (what == "no key")
        std::filesystem::remove(folder / "a.key");
    if (what == "no certificate")
        std::filesystem::remove(folder / "a.crt");
    if (what == "open key")
        ::chmod((folder / "a.key").c_str(), 0644);
    hub::Config config = secured(folder / "a.crt", folder / "a.key");
    config.port = 0;
    config.data = folder / "data";
    const FakeClock clock;
    const auto server = hub::Server::start(config, clock);
    QVERIFY(!server);
    QVERIFY2(server.error().detail.find(says.toStdString()) != std::string::npos, server.error().detail.c_str());
    QVERIFY(!std::filesystem::exists(folder / "data"));
}

void TestTls::makeCertificate_renewed_keepsItsKey()
{
    const TempFolder folder;
    const auto pin = hub::makeCertificate(folder.path(), {{"hub.local", "192.168.1.10"}, 10, false});
    QVERIFY(pin);
    QVERIFY(hub::daysLeft(folder / "tls.crt").value() <= 10);
    QCOMPARE(hub::makeCertificate(folder.path(), {{"hub.local"}, 400, false}).value(), *pin);
    QVERIFY(hub::daysLeft(folder / "tls.crt").value() > 390);
    QVERIFY(hub::vouchesForItself(folder / "tls.crt"));
    QCOMPARE(hub::pinOfCertificate(folder / "tls.crt").value(), *pin);
    struct stat status {};
    QCOMPARE(::stat((folder / "tls.key").c_str(), &status), 0);
    QCOMPARE(int(status.st_mode & 0777), 0600);
}

void TestTls::makeCertificate_badWish_isRefused_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("days");
    QTest::newRow("nobody") << QStringList{} << 30;
    QTest::newRow("empty name") << QStringList{""} << 30;
    QTest::newRow("an address in a browser") << QStringList{"https://hub.example"} << 30;
    QTest::newRow("another field") << QStringList{"hub.example,DNS:evil.example"} << 30;
    QTest::newRow("no day") << QStringList{"hub.example"} << 0;
    QTest::newRow("for ever") << QStringList{"hub.example"} << 4000;
}

void TestTls::makeCertificate_badWish_isRefused()
{
    QFETCH(QStringList, names);
    QFETCH(int, days);
    const TempFolder folder;
    hub::CertificateWish wish{{}, days, false};
    for (const QString &name : names)
        wish.names.push_back(name.toStdString());
    QVERIFY(!hub::makeCertificate(folder.path(), wish));
    QVERIFY(!std::filesystem::exists(folder / "tls.key"));
}

void TestTls::enrol_byTheSquare_pinsTheHub()
{
    const TempFolder folder;
    const auto pin = hub::makeCertificate(folder.path(), {{"127.0.0.1"}, 30, false});
    const FakeClock clock;
    const auto server = hub::Server::start(ownHub(folder.path()), clock);
    QVERIFY((*server)->address().starts_with("https://127.0.0.1:"));
    const Json made = offerOf((*server)->storage(), (*server)->address(), *pin, clock);
    const auto offer = enrol::parseOffer(at(made, "/offer_uri"));
    QVERIFY(offer);
    QCOMPARE(offer->pins, http::Pins{*pin});

    Device phone;
    enrol::EnrolClient client(phone.client, phone.tokens, clock);
    const auto signedIn = client.redeemOffer(*offer, at(made, "/tx_code"), "Phone");
    QVERIFY(std::holds_alternative<engine::Tokens>(signedIn));
    QCOMPARE(phone.tokens.tokens->pins, http::Pins{*pin});
    engine::Session session(phone.client, phone.tokens, clock, phone.profile);
    QVERIFY(session.open());
    QCOMPARE(session.send({.path = "Patient/" + kDurand})->status, 200);
}

void TestTls::enrol_withoutThePin_isUntrusted()
{
    const TempFolder folder;
    const auto pin = hub::makeCertificate(folder.path(), {{"127.0.0.1"}, 30, false});
    const FakeClock clock;
    const auto server = hub::Server::start(ownHub(folder.path()), clock);
    const Json made = offerOf((*server)->storage(), (*server)->address(), *pin, clock);
    auto offer = enrol::parseOffer(at(made, "/offer_uri"));
    for (const http::Pins &pins : {http::Pins{}, http::Pins{TestCertificate({}).pin()}}) {
        offer->pins = pins;
        Device phone;
        enrol::EnrolClient client(phone.client, phone.tokens, clock);
        const auto outcome = client.redeemOffer(*offer, at(made, "/tx_code"), "Phone");
        QCOMPARE(std::get<enrol::Failure>(outcome).reason, enrol::Reason::Untrusted);
        QVERIFY(!phone.tokens.tokens);
    }
    offer->pins = {*pin}; // no try was spent: the code never left the phone
    Device phone;
    enrol::EnrolClient client(phone.client, phone.tokens, clock);
    QVERIFY(std::holds_alternative<engine::Tokens>(client.redeemOffer(*offer, at(made, "/tx_code"), "Phone")));
}

void TestTls::signIn_byTheAddressWithThePin()
{
    const TempFolder folder;
    const auto pin = hub::makeCertificate(folder.path(), {{"127.0.0.1"}, 30, false});
    const FakeClock clock;
    const auto server = hub::Server::start(ownHub(folder.path()), clock);
    Device tablet;
    enrol::EnrolClient client(tablet.client, tablet.tokens, clock);
    const auto without = client.signIn((*server)->address(), "claire", kDemoPassword);
    QCOMPARE(std::get<enrol::Failure>(without).reason, enrol::Reason::Untrusted);
    const auto with = client.signIn((*server)->address() + "#pin=" + *pin, "claire", kDemoPassword);
    QVERIFY(std::holds_alternative<engine::Tokens>(with));
    QCOMPARE(tablet.tokens.tokens->type, "DPoP"s);
}

void TestTls::otherKey_later_nothingIsSentAndNothingLost()
{
    const TempFolder folder;
    const auto pin = hub::makeCertificate(folder.path(), {{"127.0.0.1"}, 30, false});
    const FakeClock clock;
    Device phone;
    int port = 0;
    {
        const auto server = hub::Server::start(ownHub(folder.path()), clock);
        const Json made = offerOf((*server)->storage(), (*server)->address(), *pin, clock);
        enrol::EnrolClient client(phone.client, phone.tokens, clock);
        QVERIFY(std::holds_alternative<engine::Tokens>(client.redeemOffer(enrol::parseOffer(at(made, "/offer_uri")).value(), at(made, "/tx_code"), "Phone")));
        port = QString::fromStdString((*server)->address()).section(':', 2).toInt();
    }
    // Somebody else answers at the same address, with a certificate of their own.
    const TempFolder theirs;
    QVERIFY(hub::makeCertificate(theirs.path(), {{"127.0.0.1"}, 30, false}));
    hub::Config config = ownHub(theirs.path());
    config.port = port;
    const auto stranger = hub::Server::start(config, clock);
    QVERIFY(stranger);
    const engine::Tokens before = phone.tokens.tokens.value();
    MemoryOutbox outbox;
    MemoryReplica replica(outbox);
    outbox.add("Observation", "weight", "final");
    engine::SyncEngine run({phone.client, phone.tokens, outbox, replica, clock, {}}, phone.profile);
    const engine::Outcome outcome = run.run();
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, ErrorCode::Untrusted);
    QCOMPARE(outbox.count(MemoryOutbox::State::Pending), 1);
    QCOMPARE(phone.tokens.tokens.value(), before);
}

void TestTls::nextKey_isLearntBeforeItIsUsed()
{
    const TempFolder folder;
    const auto pin = hub::makeCertificate(folder.path(), {{"127.0.0.1"}, 30, false});
    const auto next = hub::makeNextKey(folder.path());
    QVERIFY(next && *next != *pin);
    QCOMPARE(hub::makeNextKey(folder.path()).value(), *next); // announced once, and not changed by asking again
    FakeClock clock;
    Device phone;
    Device absent;
    int port = 0;
    {
        const auto server = hub::Server::start(ownHub(folder.path()), clock);
        port = QString::fromStdString((*server)->address()).section(':', 2).toInt();
        for (Device *device : {&phone, &absent}) {
            enrol::EnrolClient client(device->client, device->tokens, clock);
            QVERIFY(std::holds_alternative<engine::Tokens>(client.signIn((*server)->address() + "#pin=" + *pin, "claire", kDemoPassword)));
            QCOMPARE(device->tokens.tokens->pins, (http::Pins{*pin, *next}));
        }
        absent.tokens.tokens->pins = {*pin}; // as if it had been enrolled before the next key was made, and off since
    }
    QCOMPARE(hub::makeCertificate(folder.path(), {{"127.0.0.1"}, 30, true}).value(), *next);
    QVERIFY(!std::filesystem::exists(folder / "tls-next.key"));
    hub::Config config = ownHub(folder.path());
    config.port = port;
    const auto server = hub::Server::start(config, clock);
    QVERIFY(server);
    clock.advanceMinutes(11);
    engine::Session session(phone.client, phone.tokens, clock, phone.profile);
    QVERIFY(session.open());
    QCOMPARE(session.send({.path = "Patient/" + kDurand})->status, 200);
    QCOMPARE(phone.tokens.tokens->pins, http::Pins{*next}); // the old key counts no longer
    engine::Session late(absent.client, absent.tokens, clock, absent.profile);
    QVERIFY(late.open());
    QCOMPARE(late.send({.path = "Patient/" + kDurand}).error().code, ErrorCode::Untrusted);
    QVERIFY(!hub::makeCertificate(folder.path(), {{"127.0.0.1"}, 30, true})); // there is no next key any more
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
