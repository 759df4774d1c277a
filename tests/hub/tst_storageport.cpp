// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what every storage promises behind the port: types, transactions, snapshots, one writer at a time, errors with a meaning.
#include "sync/hub/db/migrations.h"
#include "sync/hub/db/postgres.h"
#include "sync/hub/db/sqlite.h"
#include "sync/hub/outcome.h"
#include "sync/hub/schema.h"
#include "sync/hub/storage.h"
#include "tests/support/postgrescluster.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <atomic>
#include <future>

using namespace std::string_literals;
using hub::require;
using hub::db::Access;
using hub::db::Connection;
using hub::db::Transaction;
using testsupport::PostgresCluster;

class TestStoragePort : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void initTestCase_data();
    void init();
    void values_ofEveryType_comeBackTheSame();
    void list_findsTheNamedOnes_data();
    void list_findsTheNamedOnes();
    void changes_countsTheRowsOfTheLastStatement();
    void rollback_leavesNothing();
    void rows_whileOthersAreRead_canBeAsked();
    void read_seesOneStateWhileOthersWrite();
    void read_triesToWrite_isRefused();
    void write_twoAtOnce_oneWaits();
    void failedStatement_thenCommit_keepsNothingOfIt();
    void migrations_twoAtOnce_runOnce();
    void migrations_aLaterSchema_isRefused();
    void tables_areListedWithTheirKeys();
    void statements_moreThanAreKept_allWork();
    void hub_ofAnEarlierVersion_isIndexed();

private:
    std::unique_ptr<Connection> connection(Access access = Access::Write) const { return require(m_database->connect(access)); }

    std::unique_ptr<PostgresCluster> m_cluster;
    std::string m_whyNot;
    std::unique_ptr<testsupport::TempFolder> m_folder;
    std::unique_ptr<hub::db::Database> m_database;
};

namespace {

constexpr std::string_view kTable = "CREATE TABLE item (name TEXT NOT NULL PRIMARY KEY, n INTEGER, note TEXT) STRICT";

void insert(Connection &database, std::string_view name, std::optional<std::int64_t> n = {})
{
    auto statement = require(database.prepare("INSERT INTO item (name, n) VALUES (:name, :n)"));
    require(statement.bind(":name", name).bind(":n", n).run());
}

std::int64_t count(Connection &database)
{
    return require(database.queryInteger("SELECT count(*) FROM item"));
}

} // namespace

void TestStoragePort::initTestCase()
{
    m_cluster = PostgresCluster::start(m_whyNot);
}

void TestStoragePort::initTestCase_data()
{
    QTest::addColumn<bool>("isPostgres");
    QTest::newRow("SQLCipher") << false;
    QTest::newRow("PostgreSQL") << true;
}

void TestStoragePort::init()
{
    QFETCH_GLOBAL(bool, isPostgres);
    if (isPostgres && !m_cluster)
        QSKIP(m_whyNot.c_str());
    m_folder = std::make_unique<testsupport::TempFolder>();
    m_database = isPostgres ? require(hub::db::postgresDatabase(m_cluster->newDatabase()))
                            : hub::db::sqliteDatabase(*m_folder / "hub.db", sqlite::Key::random(), sqlite::Database::Mode::CreateIfMissing);
    require(connection()->execute(kTable));
}

void TestStoragePort::values_ofEveryType_comeBackTheSame()
{
    const auto database = connection();
    auto in = require(database->prepare("INSERT INTO item (name, n, note) VALUES (:name, :n, :note)"));
    const std::string text = "é \"quoted\" 'single' \\ $1 :name %";
    require(in.bind(":name", text).bind(":n", std::int64_t{9'007'199'254'740'993}).bindNull(":note").run());
    auto out = require(database->prepare("SELECT name, n, note, note IS NULL, n > :n FROM item WHERE name = :name"));
    out.bind(":name", text).bind(":n", 3);
    QVERIFY(require(out.step()));
    QCOMPARE(out.text(0), text);
    QCOMPARE(out.integer(1), 9'007'199'254'740'993);
    QVERIFY(out.isNull(2));
    QCOMPARE(out.text(2), ""s);
    QCOMPARE(out.integer(3), 1);
    QCOMPARE(out.integer(4), 1);
    QVERIFY(!require(out.step()));
}

void TestStoragePort::list_findsTheNamedOnes_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("found");
    QTest::newRow("two") << R"(["a","c","other"])" << 2;
    QTest::newRow("none") << "[]" << 0;
    QTest::newRow("quoted") << R"(["d\"'"])" << 1;
    QTest::newRow("no list") << QString() << 4;
}

void TestStoragePort::list_findsTheNamedOnes()
{
    QFETCH(QString, list);
    QFETCH(int, found);
    const auto database = connection();
    for (const char *name : {"a", "b", "c", "d\"'"})
        insert(*database, name);
    auto query = require(database->prepare("SELECT count(*) FROM item WHERE :names IS NULL OR name IN LIST(:names)"));
    query.bind(":names", list.isNull() ? std::nullopt : std::optional(list.toStdString()));
    QVERIFY(require(query.step()));
    QCOMPARE(query.integer(0), found);
}

void TestStoragePort::changes_countsTheRowsOfTheLastStatement()
{
    const auto database = connection();
    insert(*database, "a");
    insert(*database, "b");
    require(require(database->prepare("UPDATE item SET n = 1")).run());
    QCOMPARE(database->changes(), 2);
    require(require(database->prepare("UPDATE item SET n = 2 WHERE name = 'nobody'")).run());
    QCOMPARE(database->changes(), 0);
}

void TestStoragePort::rollback_leavesNothing()
{
    const auto database = connection();
    {
        const auto transaction = require(Transaction::begin(*database, Access::Write));
        insert(*database, "a");
        QCOMPARE(count(*database), 1);
    }
    QCOMPARE(count(*database), 0);
}

void TestStoragePort::rows_whileOthersAreRead_canBeAsked()
{
    const auto database = connection();
    for (const char *name : {"a", "b", "c"})
        insert(*database, name);
    auto names = require(database->prepare("SELECT name FROM item ORDER BY name"));
    std::string seen;
    while (require(names.step())) {
        auto one = require(database->prepare("SELECT name FROM item WHERE name = :name"));
        one.bind(":name", names.text(0));
        QVERIFY(require(one.step()));
        seen += one.text(0);
    }
    QCOMPARE(seen, "abc"s);
}

void TestStoragePort::read_seesOneStateWhileOthersWrite()
{
    const auto writer = connection();
    const auto reader = connection(Access::Read);
    insert(*writer, "before");
    {
        const auto snapshot = require(Transaction::begin(*reader, Access::Read));
        QCOMPARE(count(*reader), 1);
        insert(*writer, "after");
        QCOMPARE(count(*reader), 1);
    }
    QCOMPARE(count(*reader), 2);
}

void TestStoragePort::read_triesToWrite_isRefused()
{
    const auto reader = connection(Access::Read);
    const auto snapshot = require(Transaction::begin(*reader, Access::Read));
    QVERIFY(!require(reader->prepare("INSERT INTO item (name) VALUES ('a')")).run().has_value());
}

void TestStoragePort::write_twoAtOnce_oneWaits()
{
    const auto first = connection();
    const auto second = connection();
    auto transaction = require(Transaction::begin(*first, Access::Write));
    insert(*first, "first");
    std::atomic<std::int64_t> seen = -1;
    auto other = std::async(std::launch::async, [&] {
        auto mine = require(Transaction::begin(*second, Access::Write));
        seen = count(*second);
        insert(*second, "second");
        require(mine.commit());
    });
    QCOMPARE(other.wait_for(std::chrono::milliseconds(200)), std::future_status::timeout); // it stands at the door
    QCOMPARE(seen.load(), -1);
    require(transaction.commit());
    other.get();
    QCOMPARE(seen.load(), 1);
    QCOMPARE(count(*first), 2);
}

void TestStoragePort::failedStatement_thenCommit_keepsNothingOfIt()
{
    const auto database = connection();
    insert(*database, "a");
    {
        auto transaction = require(Transaction::begin(*database, Access::Write));
        auto twice = require(database->prepare("INSERT INTO item (name) VALUES ('b'), ('a')"));
        const auto done = twice.run();
        QVERIFY(!done);
        QCOMPARE(done.error().code, platform::ErrorCode::Storage);
        QVERIFY(done.error().detail.find("(a)") == std::string::npos); // what is in a row is not for the log
    }
    QCOMPARE(count(*database), 1);
    insert(*database, "c"); // the connection is of use again
    QCOMPARE(count(*database), 2);
}

void TestStoragePort::migrations_twoAtOnce_runOnce()
{
    std::atomic<int> runs = 0;
    const auto countRun = [&](Connection &) { ++runs; return platform::Result<void>(); };
    const std::array steps{hub::db::Migration{.number = 1, .sql = "CREATE TABLE one (a INTEGER) STRICT", .code = countRun},
        hub::db::Migration{.number = 2, .sql = "CREATE TABLE two (a INTEGER) STRICT", .code = countRun}};
    std::vector<std::future<std::string>> starts;
    for (int i = 0; i < 6; ++i) {
        starts.push_back(std::async(std::launch::async, [&] {
            const auto migrated = hub::db::migrate(*connection(), steps);
            return migrated ? std::string() : migrated.error().detail;
        }));
    }
    for (auto &start : starts) {
        const std::string failure = start.get();
        QVERIFY2(failure.empty(), failure.c_str());
    }
    QCOMPARE(runs.load(), 2);
    QCOMPARE(require(connection()->schemaVersion()), 2);
}

void TestStoragePort::migrations_aLaterSchema_isRefused()
{
    const auto database = connection();
    require(database->setSchemaVersion(9));
    const std::array steps{hub::db::Migration{.number = 1, .sql = "DROP TABLE item"}};
    const auto migrated = hub::db::migrate(*database, steps);
    QVERIFY(!migrated);
    QCOMPARE(migrated.error().code, platform::ErrorCode::SchemaTooNew);
    QCOMPARE(count(*database), 0);
}

void TestStoragePort::tables_areListedWithTheirKeys()
{
    const auto database = connection();
    require(database->execute("CREATE TABLE pair (b TEXT NOT NULL REFERENCES item (name), a INTEGER NOT NULL, PRIMARY KEY (a, b)) STRICT"));
    require(database->setSchemaVersion(1));
    const auto tables = require(database->tables());
    QCOMPARE(tables.size(), 2U);
    QCOMPARE(tables[0].name, "item"s);
    QCOMPARE(tables[1].name, "pair"s);
    QCOMPARE(tables[1].key, (std::vector<std::string>{"a", "b"}));
    QCOMPARE(tables[1].columns[0].name, "b"s);
    QVERIFY(!tables[1].columns[0].isNumber);
    QVERIFY(tables[1].columns[1].isNumber);
}

void TestStoragePort::statements_moreThanAreKept_allWork()
{
    const auto database = connection();
    for (const char *name : {"a", "b"})
        insert(*database, name);
    auto held = require(database->prepare("SELECT name FROM item ORDER BY name"));
    QVERIFY(require(held.step()));
    for (int i = 0; i < 1200; ++i) {
        auto transaction = require(Transaction::begin(*database, Access::Read));
        QCOMPARE(require(database->queryInteger("SELECT count(*) + " + std::to_string(i) + " FROM item")), i + 2);
    }
    QCOMPARE(held.text(0), "a"s);
    QVERIFY(require(held.step()));
    QCOMPARE(held.text(0), "b"s);
    QCOMPARE(count(*database), 2);
}

void TestStoragePort::hub_ofAnEarlierVersion_isIndexed()
{
    {
        const auto database = connection();
        require(hub::db::migrate(*database, hub::schemaSteps().first(4)));
        const std::string start = R"({"resourceType":"Observation","id":"old","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"29463-7"}]},)"
                                  R"("effectiveDateTime":"2026-11-18T08:00:00+01:00","meta":{"lastUpdated":"2026-11-18T09:00:0)";
        for (const int version : {1, 2}) {
            auto kept = require(database->prepare("INSERT INTO resource_version (type, id, version, digest, json, patient) "
                                                  "VALUES ('Observation', 'old', :version, '', :json, 'p')"));
            require(kept.bind(":version", version).bind(":json", start + std::to_string(version) + ".000Z\"}}").run());
        }
        auto current = require(database->prepare("INSERT INTO resource (type, id, version, last_updated, change_seq, patient, json, record, owner) "
                                                 "VALUES ('Observation', 'old', 2, 1795000000000, 1, 'p', :json, 'measure', '')"));
        require(current.bind(":json", start + "2.000Z\"}}").run());
    }
    const auto storage = require(hub::Storage::open(std::move(m_database), 1));
    storage->read([](Connection &database) {
        QCOMPARE(require(database.queryInteger("SELECT count(*) FROM search_term WHERE name = 'code' AND system = 'http://loinc.org' AND value = '29463-7'")), 1);
        QCOMPARE(require(database.queryInteger("SELECT date_from FROM resource")), 1'794'985'200'000);
        QCOMPARE(require(database.queryInteger("SELECT max(last_updated) - min(last_updated) FROM resource_version")), 1000);
    });
}

QTEST_GUILESS_MAIN(TestStoragePort)
#include "tst_storageport.moc"
