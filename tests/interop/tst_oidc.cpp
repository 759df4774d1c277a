// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the sign-in of professionals from what we ourselves believe OpenID Connect to be: the same way in, by a provider that was
// written by others (oidc-provider, certified).
#include "platforms/base/bytes.h"
#include "sync/hub/router.h"
#include "tests/hub/provingdevice.h"
#include "tests/support/places.h"

#include <httplib.h>

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace std::string_literals;
using namespace testsupport;

namespace {

const std::string kNumber = "899700366240";
const std::string kBack = "http://127.0.0.1:49152/back";

/// A person's browser: goes where it is sent and keeps cookies, until it would leave for `kBack`.
class Browser {
public:
    /// The address it ends at.
    std::string follow(std::string address)
    {
        for (int i = 0; i < 20 && address.starts_with("http") && !address.starts_with(kBack); ++i) {
            const std::size_t path = std::min(address.find('/', 8), address.size());
            const std::string origin = address.substr(0, path);
            httplib::Client line(origin);
            const auto answer = line.Get(address.substr(path).c_str(), {{"Accept", "text/html,*/*;q=0.8"}, {"Cookie", cookiesFor(origin)}});
            if (!answer)
                return "no answer";
            keep(origin, answer->headers);
            const std::string next = answer->get_header_value("Location");
            if (next.empty())
                return "HTTP " + std::to_string(answer->status) + ' ' + answer->body.substr(0, 400);
            address = next.starts_with('/') ? origin + next : next;
        }
        return address;
    }

private:
    [[nodiscard]] std::string cookiesFor(const std::string &origin)
    {
        std::string line;
        for (const auto &[name, value] : m_jar[origin])
            line += (line.empty() ? "" : "; ") + name + '=' + value;
        return line;
    }
    void keep(const std::string &origin, const httplib::Headers &headers)
    {
        const auto [from, to] = headers.equal_range("Set-Cookie");
        for (auto each = from; each != to; ++each) {
            const std::string pair = each->second.substr(0, each->second.find(';'));
            const std::size_t equals = pair.find('=');
            const std::string value = pair.substr(equals + 1);
            if (value.empty())
                m_jar[origin].erase(pair.substr(0, equals));
            else
                m_jar[origin][pair.substr(0, equals)] = value;
        }
    }

    std::map<std::string, std::map<std::string, std::string>> m_jar;
};

std::string lineOf(QProcess &process)
{
    while (!process.canReadLine() && process.waitForReadyRead(20'000)) { }
    return process.readLine().trimmed().toStdString();
}

} // namespace

class TestOidc : public QObject {
    Q_OBJECT

private slots:
    void signIn_atAProviderOfOthers_data();
    void signIn_atAProviderOfOthers();
};

void TestOidc::signIn_atAProviderOfOthers_data()
{
    QTest::addColumn<QString>("algorithm");
    QTest::newRow("RS256") << "RS256";
    QTest::newRow("ES256") << "ES256";
}

void TestOidc::signIn_atAProviderOfOthers()
{
    QFETCH(QString, algorithm);
    const auto folder = inSource("tests/interop");
    const QString node = QStandardPaths::findExecutable("node");
    if (node.isEmpty() || !std::filesystem::exists(folder / "node_modules/oidc-provider"))
        QSKIP("Node.js or the package oidc-provider is not there; tests/interop/install.sh says why.");
    QProcess provider;
    provider.setWorkingDirectory(QString::fromStdString(folder.string()));
    provider.start(node, {"oidcprovider.mjs", algorithm, QString::fromStdString(kNumber)});
    const std::string issuer = lineOf(provider);
    QVERIFY2(issuer.starts_with("http://127.0.0.1:"), provider.readAllStandardError().constData());

    hub::Config config;
    config.provider = {.issuer = issuer, .discovery = {}, .clientId = "passerelle", .clientSecret = "secret of the hub", .scope = "openid scope_all", .acr = "eidas1"};
    // The provider lives now: so must the hub that reads its times.
    HubFixture hub(config);
    hub.clock.advanceMs(platform::SystemClock().now().ms - hub.clock.now().ms);
    Json person = practitioner("prac-1", "nurse");
    person["identifier"] = Json::array({{{"system", "urn:oid:1.2.250.1.71.4.2.1"}, {"value", kNumber}}});
    hub.importAsOperator({person});
    provider.write(QByteArray::fromStdString(hub.address() + "/oauth2/callback\n"));
    QCOMPARE(lineOf(provider), "open"s);

    const std::string verifier(43, 'v');
    Browser browser;
    const std::string end = browser.follow(hub.address() + "/oauth2/authorize?response_type=code&client_id=app&state=s&code_challenge_method=S256&code_challenge="
        + platform::toBase64Url(platform::sha256(verifier)) + "&redirect_uri=" + hub::percentEncoded(kBack));
    QVERIFY2(end.starts_with(kBack + "?code="), (end + provider.readAllStandardError().toStdString()).c_str());
    const auto parameters = hub::parametersFrom(end.substr(end.find('?') + 1));
    ProvingDevice app(hub.address());
    const Answer answer = app.form("/oauth2/token", "grant_type=authorization_code&code=" + parameters.front().second + "&code_verifier=" + verifier
            + "&redirect_uri=" + hub::percentEncoded(kBack));
    QCOMPARE(answer.at("/practitioner"), "prac-1"s);
    QCOMPARE(app.get("/fhir/R4/Practitioner/prac-1", answer.at("/access_token")).status, 200);

    provider.closeWriteChannel();
    QVERIFY(provider.waitForFinished(10'000));
}

QTEST_GUILESS_MAIN(TestOidc)
#include "tst_oidc.moc"
