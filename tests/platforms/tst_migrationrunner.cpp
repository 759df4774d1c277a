// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the way from one schema to the next: whole steps or nothing, in order, whoever else is starting up.
#include "platforms/sqlite/migrations.h"
#include "tests/support/childprocess.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <array>
#include <latch>
#include <thread>

#include <unistd.h>

using platform::Error;
using platform::ErrorCode;
using platform::Result;
using sqlite::Database;
using sqlite::Key;
using sqlite::migrate;
using sqlite::Migration;
using testsupport::ChildProcess;
using testsupport::TempFolder;

namespace {

const std::array kSteps{
    Migration{1, "CREATE TABLE a (x INTEGER); INSERT INTO a VALUES (1);"},
    Migration{2, "CREATE TABLE b (x INTEGER);",
        [](Database &database) { return database.execute("INSERT INTO b SELECT x * 10 FROM a"); }},
    Migration{3, "ALTER TABLE b RENAME TO c;"},
};

struct File {
    TempFolder folder;
    Key key = Key::random();
    std::filesystem::path path = folder / "profile.db";

    Database open() const
    {
        auto database = Database::open(path, key, Database::Mode::CreateIfMissing);
        if (!database)
            qFatal("%s", database.error().detail.c_str());
        return std::move(*database);
    }
};

std::int64_t version(Database &database)
{
    return database.queryInteger("PRAGMA user_version").value_or(-1);
}

std::string tables(Database &database)
{
    return database.queryText("SELECT coalesce(group_concat(name, ' '), '') FROM (SELECT name FROM sqlite_master ORDER BY name)").value_or("?");
}

} // namespace

class TestMigrationRunner : public QObject {
    Q_OBJECT

private slots:
    void migrate_newFile_runsEveryStepInOrder();
    void migrate_halfWay_runsOnlyWhatIsMissing();
    void migrate_twice_changesNothing();
    void migrate_newerSchema_isRefusedUntouched();
    void migrate_stepFails_leavesTheStepBefore_data();
    void migrate_stepFails_leavesTheStepBefore();
    void migrate_twoConnectionsAtOnce_eachStepRunsOnce();
    void migrate_killedInTheMiddle_isFinishedByTheNextStart();
};

void TestMigrationRunner::migrate_newFile_runsEveryStepInOrder()
{
    const File file;
    Database database = file.open();
    QVERIFY(migrate(database, kSteps));
    QCOMPARE(version(database), 3);
    QCOMPARE(tables(database), "a c");
    QCOMPARE(database.queryInteger("SELECT x FROM c").value_or(0), 10);
}

void TestMigrationRunner::migrate_halfWay_runsOnlyWhatIsMissing()
{
    const File file;
    Database database = file.open();
    QVERIFY(migrate(database, std::span(kSteps).first(2)));
    QVERIFY(database.execute("INSERT INTO b VALUES (99)"));
    QVERIFY(migrate(database, kSteps));
    QCOMPARE(database.queryInteger("SELECT sum(x) FROM c").value_or(0), 109);
}

void TestMigrationRunner::migrate_twice_changesNothing()
{
    const File file;
    Database database = file.open();
    QVERIFY(migrate(database, kSteps));
    QVERIFY(migrate(database, kSteps));
    QCOMPARE(database.queryInteger("SELECT count(*) FROM a").value_or(0), 1);
}

void TestMigrationRunner::migrate_newerSchema_isRefusedUntouched()
{
    const File file;
    {
        Database database = file.open();
        QVERIFY(migrate(database, kSteps));
    }
    const std::string before = testsupport::readFile(file.path);
    {
        Database database = file.open();
        const auto refused = migrate(database, std::span(kSteps).first(2));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::SchemaTooNew);
    }
    QVERIFY(testsupport::readFile(file.path) == before);
}

void TestMigrationRunner::migrate_stepFails_leavesTheStepBefore_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<bool>("codeFails");
    QTest::newRow("first statement") << QByteArray("CREATE TABLE a (y);") << false;
    QTest::newRow("last statement") << QByteArray("CREATE TABLE d (y); DROP TABLE a; INSERT INTO nowhere VALUES (1);") << false;
    QTest::newRow("code after the statements") << QByteArray("CREATE TABLE d (y); DROP TABLE a;") << true;
}

void TestMigrationRunner::migrate_stepFails_leavesTheStepBefore()
{
    QFETCH(QByteArray, sql);
    QFETCH(bool, codeFails);
    const File file;
    const std::string text = sql.toStdString();
    const std::array steps{kSteps[0], Migration{2, text, [codeFails](Database &) -> Result<void> {
        return codeFails ? Result<void>(Error{ErrorCode::Invalid, "rows cannot be read"}) : Result<void>();
    }}};
    Database database = file.open();
    QVERIFY(!migrate(database, steps));
    QCOMPARE(version(database), 1);
    QCOMPARE(tables(database), "a");
    QVERIFY(migrate(database, kSteps));
}

void TestMigrationRunner::migrate_twoConnectionsAtOnce_eachStepRunsOnce()
{
    for (int round = 0; round < 10; ++round) {
        const File file;
        Database first = file.open();
        Database second = file.open();
        std::latch start(2);
        Result<void> results[2];
        std::jthread other([&] {
            start.arrive_and_wait();
            results[0] = migrate(second, kSteps);
        });
        start.arrive_and_wait();
        results[1] = migrate(first, kSteps);
        other.join();
        QVERIFY2(results[0], results[0] ? "" : results[0].error().detail.c_str());
        QVERIFY2(results[1], results[1] ? "" : results[1].error().detail.c_str());
        QCOMPARE(first.queryInteger("SELECT count(*) FROM a").value_or(0), 1);
    }
}

void TestMigrationRunner::migrate_killedInTheMiddle_isFinishedByTheNextStart()
{
    const File file;
    ChildProcess child([&](const ChildProcess::Report &report) {
        Database database = file.open();
        std::array steps = kSteps;
        steps[1].code = [&](Database &halfWay) {
            (void)halfWay.execute("INSERT INTO b VALUES (10)").has_value();
            report("in the second step");
            while (true)
                ::pause();
            return Result<void>();
        };
        (void)migrate(database, steps).has_value();
    });
    QCOMPARE(child.readLine(), "in the second step");
    child.kill();
    Database database = file.open();
    QCOMPARE(version(database), 1);
    QCOMPARE(tables(database), "a");
    QVERIFY(migrate(database, kSteps));
    QCOMPARE(database.queryInteger("SELECT count(*) FROM c").value_or(0), 1);
    QVERIFY(database.checkIntegrity());
}

QTEST_GUILESS_MAIN(TestMigrationRunner)
#include "tst_migrationrunner.moc"
