// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// A pairing offer is asked of the hub, beside its FHIR base, as the signed-in professional.
#include "app/services/offers.h"
#include "tests/support/fakeclock.h"
#include "tests/support/storefixture.h"

#include "app/services/tokenvault.h"

#include <QSignalSpy>
#include <QTest>

#include <deque>

namespace {

constexpr auto kOffer = "{\"offer_uri\":\"https://hub.example/enrol#credential_offer=x\",\"user_code\":\"AB2C-9XYZ\","
                        "\"tx_code\":\"493536\",\"expires_at\":\"2026-11-21T07:10:00Z\"}";

/// Shared with the test: the client itself belongs to Offers and is used in its thread.
struct Script {
    std::deque<platform::Result<http::Response>> answers;
    std::vector<http::Request> requests;
};

class ScriptedClient final : public http::HttpClient {
public:
    explicit ScriptedClient(Script &script) : m_script(script) {}

    platform::Result<http::Response> send(const http::Request &request) override
    {
        m_script.requests.push_back(request);
        if (m_script.answers.empty())
            return platform::Error{platform::ErrorCode::Offline, "nothing is scripted"};
        auto answer = m_script.answers.front();
        m_script.answers.pop_front();
        return answer;
    }
    void cancel() override {}

private:
    Script &m_script;
};

http::Response answer(int status, const std::string &body)
{
    http::Response response;
    response.status = status;
    response.body = body;
    return response;
}

} // namespace

class TestOffers : public QObject {
    Q_OBJECT

    testsupport::FakeClock m_clock;
    testsupport::StoreFixture m_store;
    std::unique_ptr<services::TokenVault> m_tokens;

private slots:
    void initTestCase()
    {
        m_tokens = std::make_unique<services::TokenVault>(m_store.another());
        const engine::Tokens tokens{"https://hub.example", "https://hub.example/fhir/R4", "access", "refresh",
            {m_clock.now().ms + 600'000}, "user/*.cruds", "Practitioner/claire"};
        QVERIFY(m_tokens->save(tokens).has_value());
    }

    void create_hubAnswers_givesTheOffer()
    {
        Script script;
        script.answers = {answer(201, kOffer)};
        services::Offers offers(*m_tokens, m_clock, std::make_unique<ScriptedClient>(script));
        QSignalSpy created(&offers, &services::Offers::created);

        offers.create({"d001"});
        QVERIFY(offers.isBusy());
        QTRY_COMPARE(created.size(), 1);

        const auto offer = created.front().front().value<services::PairingOffer>();
        QCOMPARE(offer.userCode, std::string("AB2C-9XYZ"));
        QCOMPARE(offer.txCode, std::string("493536"));
        QCOMPARE(offer.uri, std::string("https://hub.example/enrol#credential_offer=x"));
        QCOMPARE(offer.expiresAt.ms - m_clock.now().ms, 600'000);
        QVERIFY(!offers.isBusy());
        QCOMPARE(script.requests.size(), std::size_t(1));
        QCOMPARE(script.requests[0].url, std::string("https://hub.example/enrol/offers"));
        QCOMPARE(script.requests[0].headers.value("Authorization").value_or(""), std::string("Bearer access"));
        QCOMPARE(script.requests[0].headers.value("Content-Type").value_or(""), std::string("application/json"));
        QCOMPARE(script.requests[0].body, std::string("{\"patient\":\"Patient/d001\",\"role\":\"patient\",\"ttl\":600}"));
    }

    void create_trouble_isTyped_data()
    {
        QTest::addColumn<int>("status"); // 0: no answer at all
        QTest::addColumn<QString>("body");
        QTest::addColumn<int>("code");
        QTest::newRow("no network") << 0 << QString() << int(platform::ErrorCode::Offline);
        QTest::newRow("not in the team") << 403 << QString() << int(platform::ErrorCode::Forbidden);
        QTest::newRow("busy") << 503 << QString() << int(platform::ErrorCode::ServerBusy);
        QTest::newRow("half an offer") << 201 << QStringLiteral("{\"user_code\":\"AB2C-9XYZ\"}") << int(platform::ErrorCode::BadReply);
        QTest::newRow("not JSON") << 201 << QStringLiteral("<html>") << int(platform::ErrorCode::BadReply);
    }

    void create_trouble_isTyped()
    {
        QFETCH(int, status);
        QFETCH(QString, body);
        QFETCH(int, code);
        Script script;
        if (status > 0)
            script.answers = {answer(status, body.toStdString())};
        services::Offers offers(*m_tokens, m_clock, std::make_unique<ScriptedClient>(script));
        QSignalSpy failed(&offers, &services::Offers::failed);

        offers.create({"d001"});
        QTRY_COMPARE(failed.size(), 1);

        QCOMPARE(int(failed.front().front().value<platform::Error>().code), code);
        QVERIFY(!offers.isBusy());
    }
};

QTEST_GUILESS_MAIN(TestOffers)
#include "tst_offers.moc"
