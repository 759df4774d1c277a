// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects a hub that moves from one storage to the other: everything arrives, devices notice nothing, the source stays as it was,
// and nothing is ever copied over data.
#include "tests/hub/hubprocess.h"

#include "platforms/base/bytes.h"
#include "sync/hub/db/postgres.h"
#include "sync/hub/db/sqlite.h"
#include "sync/hub/outcome.h"
#include "tests/support/postgrescluster.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace std::string_literals;
using namespace testsupport;
using hub::require;

class TestStorageMove : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void thereAndBack_everythingIsTheSame();
    void target_inUse_isRefusedAndKeepsItsData();
    void source_ofAnotherVersion_isRefused();
    void places_wrong_sayWhatToDo_data();
    void places_wrong_sayWhatToDo();

private:
    static QStringList move(const QString &from, const QString &to) { return {"migrate-storage", "--from", from, "--to", to}; }
    static QString path(const std::filesystem::path &folder) { return QString::fromStdString(folder.string()); }

    std::unique_ptr<PostgresCluster> m_cluster;
};

namespace {

const QStringList kPassword{"--demo-password", kDemoPassword};

Headers signedIn(const std::string &token)
{
    return {{"Authorization", "Bearer " + token}, {"Content-Type", "application/fhir+json"}};
}

/// Everything a hub holds, as sorted lines.
std::multiset<std::string> rowsOf(hub::db::Database &database)
{
    const auto connection = require(database.connect(hub::db::Access::Read));
    std::multiset<std::string> rows;
    for (const hub::db::Table &table : require(connection->tables())) {
        std::string columns;
        std::vector<std::string> names;
        for (const auto &column : table.columns)
            names.push_back(column.name);
        std::ranges::sort(names); // the order of columns is each storage's own
        for (const std::string &name : names)
            columns += (columns.empty() ? "" : ", ") + name;
        auto query = require(connection->prepare("SELECT " + columns + " FROM " + table.name));
        while (require(query.step())) {
            std::string line = table.name;
            for (int i = 0; i < static_cast<int>(names.size()); ++i)
                line += '|' + names[static_cast<std::size_t>(i)] + '=' + (query.isNull(i) ? "NULL"s : query.text(i));
            rows.insert(line);
        }
    }
    return rows;
}

std::unique_ptr<hub::db::Database> inFolder(const std::filesystem::path &folder)
{
    return hub::db::sqliteDatabase(folder / "hub.db", sqlite::Key(readFile(folder / "hub.key")), sqlite::Database::Mode::MustExist);
}

} // namespace

void TestStorageMove::initTestCase()
{
    std::string whyNot;
    m_cluster = PostgresCluster::start(whyNot);
    if (!m_cluster)
        QSKIP(whyNot.c_str());
}

void TestStorageMove::thereAndBack_everythingIsTheSame()
{
    const TempFolder folder;
    const std::string address = m_cluster->newDatabase();
    const QString url = QString::fromStdString(address);
    std::string token, cursor;
    {
        HubProcess hub(folder / "file", kPassword);
        QVERIFY(hub.isListening());
        token = hub.token();
        for (int i = 0; i < 1200; i += 100) { // more than one page of rows
            std::vector<Json> entries;
            for (int k = i; k < i + 100; ++k)
                entries.push_back(putEntry(observation("o" + std::to_string(k), kDurand)));
            QCOMPARE(ask(hub.address(), "POST", "/fhir/R4", bundleOf("transaction", entries).dump(), signedIn(token)).status, 200);
        }
        Json odd = observation("odd", kDurand);
        odd["identifier"] = Json::array({{{"system", "https://example.org/device"}, {"value", "d-7"}}});
        odd["note"] = Json::array({{{"text", "l'été: \"\\u0000 \\n 'é' 😀 NULL"}}});
        QCOMPARE(ask(hub.address(), "PUT", "/fhir/R4/Observation/odd", odd.dump(), signedIn(token)).status, 201);
        const std::string all = ask(hub.address(), "GET", "/fhir/R4/$changes?_count=1000", {}, signedIn(token)).link("next");
        cursor = ask(hub.address(), "GET", all, {}, signedIn(token)).link("monitor").substr(hub.address().size());
        QCOMPARE(hub.terminate(), 0);
    }
    const std::string before = platform::sha256(readFile(folder / "file/hub.db"));
    const auto rows = rowsOf(*inFolder(folder / "file"));
    QVERIFY(rows.size() > 2400);

    const Finished there = runHub(move(path(folder / "file"), url));
    QVERIFY2(there.exitCode == 0, there.errors.c_str());
    QVERIFY(there.output.find("access_log: ") != std::string::npos);
    QCOMPARE(platform::sha256(readFile(folder / "file/hub.db")), before);
    QCOMPARE(rowsOf(*require(hub::db::postgresDatabase(address))), rows);
    {
        // A device carries on where it was: same session, same cursor, nothing new.
        HubProcess hub(folder / "unused", {"--database", url});
        QVERIFY2(hub.isListening(), hub.errorOutput().c_str());
        const Answer changes = ask(hub.address(), "GET", cursor, {}, signedIn(token));
        QCOMPARE(changes.status, 200);
        QVERIFY(changes.entries().empty());
        QCOMPARE(ask(hub.address(), "GET", "/fhir/R4/Observation?identifier=d-7", {}, signedIn(token)).at("/total"), "1"s);
    }
    const auto moved = rowsOf(*require(hub::db::postgresDatabase(address))); // the log has grown
    const Finished back = runHub(move(url, path(folder / "back")));
    QVERIFY2(back.exitCode == 0, back.errors.c_str());
    QCOMPARE(rowsOf(*inFolder(folder / "back")), moved);
    QVERIFY(HubProcess(folder / "back").isListening());
}

void TestStorageMove::target_inUse_isRefusedAndKeepsItsData()
{
    const TempFolder folder;
    const std::string address = m_cluster->newDatabase();
    QCOMPARE(HubProcess(folder / "file").terminate(), 0);
    QCOMPARE(runHub(move(path(folder / "file"), QString::fromStdString(address))).exitCode, 0);
    const auto rows = rowsOf(*require(hub::db::postgresDatabase(address)));
    const Finished again = runHub(move(path(folder / "file"), QString::fromStdString(address)));
    QCOMPARE(again.exitCode, 1);
    QVERIFY2(again.errors.find("empty one") != std::string::npos, again.errors.c_str());
    QCOMPARE(rowsOf(*require(hub::db::postgresDatabase(address))), rows);
}

void TestStorageMove::source_ofAnotherVersion_isRefused()
{
    const TempFolder folder;
    QCOMPARE(HubProcess(folder / "file").terminate(), 0);
    require(require(inFolder(folder / "file")->connect(hub::db::Access::Write))->setSchemaVersion(1));
    const std::string address = m_cluster->newDatabase();
    const Finished moved = runHub(move(path(folder / "file"), QString::fromStdString(address)));
    QCOMPARE(moved.exitCode, 1);
    QVERIFY2(moved.errors.find("another version") != std::string::npos, moved.errors.c_str());
    QVERIFY(rowsOf(*require(hub::db::postgresDatabase(address))).empty());
}

void TestStorageMove::places_wrong_sayWhatToDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("no target") << QStringList{"migrate-storage", "--from", "here"} << "where to";
    QTest::newRow("no source there") << move("/nonexistent/passerelle", "/tmp/unused-passerelle") << "Check --data";
    QTest::newRow("not a place") << move("mysql://hub", "here") << "folder or postgresql://";
    QTest::newRow("a password") << move("postgresql://a:b@localhost/c", "here") << "PGPASSFILE";
}

void TestStorageMove::places_wrong_sayWhatToDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Finished finished = runHub(arguments);
    QVERIFY(finished.exitCode > 0);
    QVERIFY2(finished.errors.find(words.toStdString()) != std::string::npos, finished.errors.c_str());
}

QTEST_GUILESS_MAIN(TestStorageMove)
#include "tst_storagemove.moc"
