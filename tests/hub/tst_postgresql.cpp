// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects several hubs on one PostgreSQL database: no change is ever hidden behind a cursor, versions and times agree, hubs that
// start together build one schema, and a server that goes away costs a refusal and nothing else.
#include "sync/hub/audit.h"
#include "sync/hub/changes.h"
#include "sync/hub/db/postgres.h"
#include "sync/hub/resourcestore.h"
#include "sync/hub/storage.h"
#include "tests/hub/hubprocess.h"
#include "tests/support/postgrescluster.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <functional>
#include <future>
#include <mutex>
#include <set>

using namespace std::string_literals;
using namespace testsupport;
using hub::require;

class TestPostgresql : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void lateCommit_ofAnotherHub_isNeverHidden();
    void lastUpdated_hubsWithOtherClocks_growsStrictly();
    void start_manyHubsAtOnce_buildOneSchema();
    void twoHubs_oneIsKilled_nothingAcknowledgedIsLost();
    void twoHubs_share_sessionsAndTheLog();
    void server_restarts_requestsAreRefusedAndThenServed();
    void session_ended_theNextRequestIsServed();
    void start_withoutServer_saysWhatToCheck();
    void start_onALaterSchema_isRefused();
    void address_unsafe_isRefused_data();
    void address_unsafe_isRefused();
    void text_withAZeroByte_isRefusedAsTheClientsFault();

private:
    std::unique_ptr<hub::Storage> storageOn(const std::string &address) const
    {
        return require(hub::Storage::open(require(hub::db::postgresDatabase(address)), 2));
    }
    QStringList onDatabase(const std::string &address) const { return {"--database", QString::fromStdString(address), "--demo-password", kDemoPassword}; }

    std::unique_ptr<PostgresCluster> m_cluster;
};

namespace {

hub::Incoming incoming(const std::string &id, double value = 72.5)
{
    const Json json = observation(id, kDurand, value);
    return {"Observation", id, json, json.dump()};
}

void put(hub::Storage &storage, const std::string &id, platform::Instant now)
{
    storage.write([&](hub::db::Connection &database) {
        hub::ResourceWriter writer(database, now);
        writer.put(incoming(id), kDurand, {});
        writer.finish();
    });
}

/// What a patient who asked before, up to `cursor`, is given; and the cursor of afterwards.
std::set<std::string> pull(hub::Storage &storage, std::string &cursor)
{
    const hub::Caller durand{hub::Caller::Kind::Patient, kDurand, "test", {kDurand}, {roles::Role::Patient, {}}};
    const hub::Parameters since = cursor.empty() ? hub::Parameters() : hub::Parameters{{"since", cursor}};
    const Json bundle = Json::parse(storage.read([&](hub::db::Connection &database) { return hub::changes(database, durand, since, "").bundle; }));
    std::set<std::string> ids;
    for (const Json &entry : bundle.value("entry", Json::array()))
        ids.insert(at(entry, "/resource/id"));
    for (const Json &link : bundle["link"]) {
        const std::string url = link["url"];
        if (link["relation"] == "monitor")
            cursor = url.substr(url.find("since=") + 6, url.find('&') - url.find("since=") - 6);
    }
    return ids;
}

Headers signedIn(const std::string &token)
{
    return {{"Authorization", "Bearer " + token}, {"Content-Type", "application/fhir+json"}};
}

} // namespace

void TestPostgresql::initTestCase()
{
    std::string whyNot;
    m_cluster = PostgresCluster::start(whyNot);
    if (!m_cluster)
        QSKIP(whyNot.c_str());
}

void TestPostgresql::lateCommit_ofAnotherHub_isNeverHidden()
{
    const std::string address = m_cluster->newDatabase();
    const auto slow = storageOn(address);
    const auto fast = storageOn(address);
    std::string cursor;
    QVERIFY(pull(*fast, cursor).empty());
    // The slow hub has its numbers, and its commit takes its time.
    std::promise<void> hasNumbers, mayCommit;
    auto late = std::async(std::launch::async, [&] {
        slow->write([&](hub::db::Connection &database) {
            hub::ResourceWriter writer(database, {1000});
            writer.put(incoming("late"), kDurand, {});
            writer.finish();
            hasNumbers.set_value();
            mayCommit.get_future().wait();
        });
    });
    hasNumbers.get_future().wait();
    auto soon = std::async(std::launch::async, [&] { put(*fast, "soon", {1000}); });
    // It stands in the queue of the server now. Whoever pulls meanwhile must not be led past what is still to come.
    const auto waiting = [&] {
        return fast->read([](hub::db::Connection &database) {
            return require(database.queryInteger("SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"));
        });
    };
    const bool isDecided = QTest::qWaitFor([&] { return soon.wait_for(std::chrono::seconds(0)) == std::future_status::ready || waiting() == 1; }, 20'000);
    std::set<std::string> received = pull(*fast, cursor);
    mayCommit.set_value();
    late.get();
    soon.get();
    QVERIFY(isDecided);
    received.merge(pull(*fast, cursor));
    QCOMPARE(received, (std::set<std::string>{"late", "soon"}));
}

void TestPostgresql::lastUpdated_hubsWithOtherClocks_growsStrictly()
{
    const std::string address = m_cluster->newDatabase();
    const auto ahead = storageOn(address);
    const auto behind = storageOn(address);
    for (int i = 0; i < 6; ++i)
        put(i % 2 == 0 ? *ahead : *behind, "o" + std::to_string(i), {i % 2 == 0 ? 9'000'000 : 1000});
    std::vector<std::int64_t> times;
    behind->read([&](hub::db::Connection &database) {
        auto rows = require(database.prepare("SELECT last_updated FROM resource ORDER BY change_seq"));
        while (require(rows.step()))
            times.push_back(rows.integer(0));
    });
    QCOMPARE(times.size(), 6U);
    QVERIFY(std::ranges::adjacent_find(times, std::greater_equal()) == times.end());
}

void TestPostgresql::start_manyHubsAtOnce_buildOneSchema()
{
    const std::string address = m_cluster->newDatabase();
    std::vector<std::future<std::string>> starts;
    for (int i = 0; i < 6; ++i) {
        starts.push_back(std::async(std::launch::async, [&] {
            return storageOn(address)->read([](hub::db::Connection &database) { return hub::hubValue(database, "epoch"); });
        }));
    }
    std::set<std::string> epochs;
    for (auto &start : starts)
        epochs.insert(start.get());
    QCOMPARE(epochs.size(), 1U);
    QVERIFY(!epochs.begin()->empty());
}

void TestPostgresql::twoHubs_oneIsKilled_nothingAcknowledgedIsLost()
{
    const TempFolder folder;
    const std::string address = m_cluster->newDatabase();
    HubProcess dies(folder / "one", onDatabase(address));
    HubProcess lives(folder / "two", onDatabase(address));
    QVERIFY2(dies.isListening() && lives.isListening(), (dies.errorOutput() + lives.errorOutput()).c_str());
    const std::string token = lives.token();
    constexpr int kEach = 40;
    std::set<std::string> acknowledged;
    std::mutex mutex;
    std::atomic<int> answered = 0;
    const auto write = [&](const std::string &hubAddress, const std::string &prefix) {
        for (int i = 0; i < kEach; ++i) {
            const std::string id = prefix + std::to_string(i);
            if (ask(hubAddress, "PUT", "/fhir/R4/Observation/" + id, observation(id, kDurand).dump(), signedIn(token)).status == 201) {
                const std::lock_guard lock(mutex);
                acknowledged.insert(id);
            }
            ++answered;
            answered.notify_one();
        }
    };
    auto one = std::async(std::launch::async, write, dies.address(), "one-");
    auto two = std::async(std::launch::async, write, lives.address(), "two-");
    for (int seen = answered; seen < kEach / 2; seen = answered)
        answered.wait(seen);
    dies.killNow();
    one.get();
    two.get();
    QVERIFY(acknowledged.size() >= kEach);
    std::set<std::string> stored;
    for (std::string url = "/fhir/R4/Observation?_count=500&patient=Patient/" + kDurand; !url.empty();) {
        const Answer page = ask(lives.address(), "GET", url, {}, signedIn(token));
        QCOMPARE(page.status, 200);
        for (const Json &entry : page.entries())
            stored.insert(at(entry, "/resource/id"));
        url = page.link("next");
    }
    for (const std::string &id : acknowledged)
        QVERIFY2(stored.contains(id), id.c_str());
}

void TestPostgresql::twoHubs_share_sessionsAndTheLog()
{
    const TempFolder folder;
    const std::string address = m_cluster->newDatabase();
    {
        HubProcess one(folder / "one", onDatabase(address));
        HubProcess two(folder / "two", onDatabase(address));
        const std::string token = one.token();
        for (int i = 0; i < 10; ++i) {
            for (const HubProcess *hub : {&one, &two})
                QCOMPARE(ask(hub->address(), "GET", "/fhir/R4/Patient/" + kDurand, {}, signedIn(token)).status, 200);
        }
        QCOMPARE(one.terminate(), 0);
        QCOMPARE(two.terminate(), 0);
    }
    const auto storage = storageOn(address);
    QCOMPARE(storage->read([](hub::db::Connection &database) { return require(database.queryInteger("SELECT count(*) FROM access_log")); }), 20);
    QVERIFY(!hub::brokenAccessLogRow(*storage));
}

void TestPostgresql::server_restarts_requestsAreRefusedAndThenServed()
{
    hub::Config config;
    config.database = m_cluster->newDatabase();
    const HubFixture hub(config);
    const std::string claire = hub.professional();
    QCOMPARE(hub.put("/fhir/R4/Observation/before", observation("before", kDurand), claire).status, 201);
    QVERIFY(m_cluster->stop());
    for (const Answer &answer : {hub.get("/fhir/R4/Observation/before", claire), hub.get("/fhir/R4/Observation/before", claire)}) {
        QCOMPARE(answer.status, 503);
        QVERIFY(!answer.header("Retry-After").empty());
    }
    QVERIFY(m_cluster->startAgain());
    QTRY_COMPARE_WITH_TIMEOUT(hub.get("/fhir/R4/Observation/before", claire).status, 200, 20'000);
    QCOMPARE(hub.put("/fhir/R4/Observation/after", observation("after", kDurand), claire).status, 201);
}

void TestPostgresql::session_ended_theNextRequestIsServed()
{
    hub::Config config;
    config.database = m_cluster->newDatabase();
    const HubFixture hub(config);
    const std::string claire = hub.professional();
    const auto database = require(hub::db::postgresDatabase(config.database));
    const auto other = require(database->connect(hub::db::Access::Write));
    require(require(other->prepare("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")).run());
    QCOMPARE(hub.put("/fhir/R4/Observation/x", observation("x", kDurand), claire).status, 201);
    QCOMPARE(hub.get("/fhir/R4/Observation/x", claire).status, 200);
}

void TestPostgresql::start_withoutServer_saysWhatToCheck()
{
    const TempFolder folder;
    HubProcess hub(folder / "data", onDatabase("postgresql://nobody@/none?host=" + folder.path().string()));
    QVERIFY(!hub.isListening());
    QCOMPARE(hub.exitCode(), 1);
    QVERIFY(hub.errorOutput().find("Check --database") != std::string::npos);
}

void TestPostgresql::start_onALaterSchema_isRefused()
{
    const TempFolder folder;
    const std::string address = m_cluster->newDatabase();
    storageOn(address)->write([](hub::db::Connection &database) { require(database.setSchemaVersion(999)); });
    HubProcess hub(folder / "data", onDatabase(address));
    QVERIFY(!hub.isListening());
    QVERIFY(hub.errorOutput().find("later version") != std::string::npos);
}

void TestPostgresql::address_unsafe_isRefused_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("words");
    QTest::newRow("password") << "postgresql://hub:secret-word@localhost/hub" << "PGPASSFILE";
    QTest::newRow("password as a parameter") << "postgresql://localhost/hub?password=secret-word" << "PGPASSFILE";
    QTest::newRow("no TLS") << "postgresql://hub@db.example.org/hub?sslmode=disable" << "sslmode=verify-full";
    QTest::newRow("TLS if it likes") << "postgresql://hub@db.example.org/hub?sslmode=prefer" << "sslmode=verify-full";
    QTest::newRow("nonsense") << "postgresql://hub@[/secret-word" << "postgresql://USER@HOST/DATABASE";
    QTest::newRow("another database") << "mysql://hub" << "postgresql://USER@HOST/DATABASE";
}

void TestPostgresql::address_unsafe_isRefused()
{
    QFETCH(QString, address);
    QFETCH(QString, words);
    const TempFolder folder;
    HubProcess hub(folder / "data", {"--database", address});
    QVERIFY(!hub.isListening());
    const std::string said = hub.errorOutput();
    QVERIFY2(said.find(words.toStdString()) != std::string::npos, said.c_str());
    QVERIFY(said.find("secret-word") == std::string::npos);
}

void TestPostgresql::text_withAZeroByte_isRefusedAsTheClientsFault()
{
    hub::Config config;
    config.database = m_cluster->newDatabase();
    const HubFixture hub(config);
    QCOMPARE(hub.form("/oauth2/token", "grant_type=password&username=cla%00ire&password=x").status, 400);
}

QTEST_GUILESS_MAIN(TestPostgresql)
#include "tst_postgresql.moc"
