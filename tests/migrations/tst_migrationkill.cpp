// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects rows against an update that is killed (R17): from each old schema, before any call that touches a file, what is found
// afterwards is one schema of the chain, whole, with every row, and the next start goes on from there.
#include "app/store/migrations/migrations.h"
#include "platforms/sqlite/witness.h"
#include "tests/support/childprocess.h"
#include "tests/support/failingcalls.h"
#include "tests/support/soak.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <random>

using sqlite::Database;
using testsupport::ChildProcess;
using testsupport::FailingCalls;

namespace {

constexpr int kRows = 40;

/// Not a constant of the file: the texts of the steps are made before main, in an order nobody promises.
int lastVersion()
{
    return int(store::migrations().size());
}

std::string schemaOf(Database &database)
{
    return database.queryText("SELECT coalesce(group_concat(sql, '; '), '') FROM (SELECT sql FROM sqlite_master WHERE sql IS NOT NULL "
                              "AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name)").value_or("?");
}

struct File {
    testsupport::TempFolder folder;
    sqlite::Key key = sqlite::Key::random();

    [[nodiscard]] Database open() const
    {
        const sqlite::WitnessedOpening witnessed;
        auto opened = Database::open(folder / "profile.db", key, Database::Mode::CreateIfMissing);
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        return std::move(*opened);
    }

    /// A closed file of an older version, with rows in what every version has.
    void begin(int version) const
    {
        Database database = open();
        QVERIFY(sqlite::migrate(database, store::migrations().first(std::size_t(version))));
        if (version == 0)
            return;
        for (int i = 0; i < kRows; ++i) {
            const std::string id = "'f" + std::to_string(i) + "'";
            QVERIFY(database.execute("INSERT INTO fact VALUES (" + id + ", 'measure', 'p', 'a', 'patient', NULL, 'alone', "
                "'2026-11-21T07:00:00.000Z', 60, 's', 'd', NULL); INSERT INTO measure (fact_id, kind, value, unit) VALUES (" + id + ", 'weight', 71.8, 'kg')"));
        }
    }
};

/// The schema of each version of the chain, made in one go.
std::vector<std::string> schemas()
{
    std::vector<std::string> all;
    for (int version = 0; version <= lastVersion(); ++version) {
        const File file;
        Database database = file.open();
        if (!sqlite::migrate(database, store::migrations().first(std::size_t(version))))
            qFatal("the chain does not run");
        all.push_back(schemaOf(database));
    }
    return all;
}

} // namespace

class TestMigrationKill : public QObject {
    Q_OBJECT

private slots:
    void killed_beforeAnyCall_isOldOrNewAndNothingBetween();
};

void TestMigrationKill::killed_beforeAnyCall_isOldOrNewAndNothingBetween()
{
    std::mt19937 random(20261122);
    const std::vector<std::string> known = schemas();
    int killed = 0;
    int between = 0;
    const int times = testsupport::rounds(60);
    for (int time = 0; time < times; ++time) {
        const int from = time % lastVersion();
        const File file;
        file.begin(from);
        const int call = 1 + int(random() % std::size_t(12 + 12 * (lastVersion() - from)));
        ChildProcess child([&](const ChildProcess::Report &report) {
            FailingCalls calls(file.folder.path());
            calls.arm(call, 0, FailingCalls::Way::Killed);
            Database database = file.open();
            report(sqlite::migrate(database, store::migrations()) ? "arrived" : "failed");
        });
        const std::string end = child.readLine();
        QVERIFY(end != "failed");
        killed += !child.finished();

        Database database = file.open(); // no alarm either: nothing that was committed is missing
        const int version = int(database.queryInteger("PRAGMA user_version").value_or(-1));
        QVERIFY2(version >= from && version <= lastVersion(), qPrintable(QString::number(version)));
        QVERIFY(end != "arrived" || version == lastVersion());
        QCOMPARE(schemaOf(database), known[std::size_t(version)]);
        between += version > from && version < lastVersion();
        QVERIFY(database.checkIntegrity());
        QVERIFY(sqlite::migrate(database, store::migrations()));
        QCOMPARE(schemaOf(database), known.back());
        const auto rows = database.queryInteger("SELECT count(*) FROM fact JOIN measure ON measure.fact_id = fact.id");
        QVERIFY2(rows, rows ? "" : rows.error().detail.c_str());
        QCOMPARE(*rows, from == 0 ? 0 : kRows);
    }
    qInfo("%d updates, %d killed on the way, %d of them between two steps", times, killed, between);
    QVERIFY(killed > times / 2);
    QVERIFY(between > 0);
}

QTEST_GUILESS_MAIN(TestMigrationKill)
#include "tst_migrationkill.moc"
