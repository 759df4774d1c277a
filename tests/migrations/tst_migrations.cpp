// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects rows across versions of the app: each step keeps what was there, and the chain ends at schema.sql.
#include "app/store/migrations/migrations.h"
#include "app/store/store.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <regex>

using sqlite::Database;
using sqlite::Key;

namespace {

const std::filesystem::path kFolder{testsupport::inSource("app/store/migrations")};

/// A new file brought to one step of the chain.
struct FileAt {
    testsupport::TempFolder folder;
    Database database;

    explicit FileAt(int step) : database(open(folder)) { QVERIFY(sqlite::migrate(database, store::migrations().first(std::size_t(step)))); }

    static Database open(const testsupport::TempFolder &folder)
    {
        auto opened = Database::open(folder / "profile.db", Key::random(), Database::Mode::CreateIfMissing);
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        return std::move(*opened);
    }
};

/// Without comments, and with one space wherever there was white space.
std::string normalised(const std::string &sql)
{
    const std::string bare = std::regex_replace(sql, std::regex("--[^\n]*"), "");
    const std::string spaced = std::regex_replace(bare, std::regex("\\s+"), " ");
    return std::regex_replace(std::regex_replace(spaced, std::regex("^ | $"), ""), std::regex(" ?; ?"), ";\n");
}

std::string schemaOf(Database &database)
{
    return database.queryText("SELECT group_concat(sql, '; ') || ';' FROM (SELECT sql FROM sqlite_master "
                              "WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type DESC, name)")
        .value_or("");
}

int sqlFilesOfSteps()
{
    int files = 0;
    for (const auto &entry : std::filesystem::directory_iterator(kFolder))
        files += std::regex_match(entry.path().filename().string(), std::regex("[0-9]{4}_[a-z_]+\\.sql"));
    return files;
}

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private slots:
    void steps_countAndNumbers_matchTheFiles();
    void step_withRowsOfTheOneBefore_keepsThem_data();
    void step_withRowsOfTheOneBefore_keepsThem();
    void step_fails_leavesTheOneBefore_data();
    void step_fails_leavesTheOneBefore();
    void fullChain_equalsTheExpectedSchema();
};

void TestMigrations::steps_countAndNumbers_matchTheFiles()
{
    QCOMPARE(int(store::migrations().size()), sqlFilesOfSteps());
    QCOMPARE(store::schemaVersion(), sqlFilesOfSteps());
    int expected = 0;
    for (const sqlite::Migration &step : store::migrations())
        QCOMPARE(step.number, ++expected);
}

void TestMigrations::step_withRowsOfTheOneBefore_keepsThem_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("question");
    QTest::addColumn<QByteArray>("answer");
    const QByteArray measure = "INSERT INTO fact VALUES ('f', 'measure', 'p', 'a', 'patient', NULL, 'alone', '2026-11-21T07:00:00.000Z', 60, "
                               "'s', 'd', NULL); INSERT INTO measure (fact_id, kind, value, unit) VALUES ('f', 'weight', 71.8, 'kg');";
    const QByteArray document = "INSERT INTO document VALUES ('d', 'path', 'p', 'v'); INSERT INTO document_version VALUES ('v', 'd', NULL, "
                                "'current', 'a', 'nurse', '2026-11-21T07:00:00.000Z', 60, 's', 'd', '{}');";
    QTest::newRow("2 keeps facts") << 2 << measure << QByteArray("SELECT value FROM fact JOIN measure ON fact_id = id") << QByteArray("71.8");
    QTest::newRow("3 keeps facts and documents") << 3 << measure + document
        << QByteArray("SELECT kind || ' ' || status FROM document JOIN document_version ON document_id = document.id") << QByteArray("path current");
    const QByteArray medicines =
        "INSERT INTO document VALUES ('m', 'medication', 'p', 'm2'), ('n', 'medication', 'p', 'n1'), ('x', 'medication', 'p', 'x1');"
        "INSERT INTO document_version VALUES "
        "('m1', 'm', NULL, 'superseded', 'hub', 'hub', '2026-11-01T07:00:00.000Z', 60, 's1', 'd', "
        "'{\"id\":\"m\",\"times\":[[8,0],[20,30]],\"from\":\"2026-11-01\",\"until\":\"\",\"dose\":\"1\",\"active\":true}'), "
        "('m2', 'm', 'm1', 'current', 'hub', 'hub', '2026-11-21T07:00:00.000Z', 60, 's2', 'd', "
        "'{\"id\":\"m\",\"times\":[[9,0]],\"from\":\"\",\"until\":\"\",\"dose\":\"2\",\"active\":false}'), "
        "('n1', 'n', NULL, 'current', 'hub', 'hub', '2026-11-01T07:00:00.000Z', 60, 's', 'd', "
        "'{\"id\":\"n\",\"times\":[],\"from\":\"\",\"until\":\"\",\"dose\":\"\",\"active\":true}'), "
        "('x1', 'x', NULL, 'current', 'hub', 'hub', '2026-11-01T07:00:00.000Z', 60, 's', 'd', 'not JSON');";
    QTest::newRow("4 turns times into schedules") << 4 << medicines
        << QByteArray("SELECT group_concat(id || ' ' || since || ' ' || active || ' ' || schedules, char(10)) FROM plan_version")
        << QByteArray("m1 2026-11-01T07:00:00.000Z 1 [{\"rhythm\":\"every-day\",\"moments\":[{\"at\":\"08:00\"},{\"at\":\"20:30\"}],"
                      "\"from\":\"2026-11-01\",\"until\":\"\",\"dose\":\"1\",\"text\":\"\"}]\n"
                      "m2 2026-11-21T07:00:00.000Z 0 [{\"rhythm\":\"every-day\",\"moments\":[{\"at\":\"09:00\"}],"
                      "\"from\":\"\",\"until\":\"\",\"dose\":\"2\",\"text\":\"\"}]\n"
                      "n1 2026-11-01T07:00:00.000Z 1 []");
    const QByteArray measures = measure +
        "INSERT INTO fact VALUES ('g', 'measure', 'p', 'a', 'patient', NULL, 'alone', '2026-11-21T23:30:00.000Z', 60, 's', 'd', NULL); "
        "INSERT INTO measure (fact_id, kind, value, unit) VALUES ('g', 'weight', 72.9, 'kg');"
        "INSERT INTO fact VALUES ('h', 'measure', 'p', 'a', 'patient', NULL, 'alone', '2026-11-21T09:00:00.000Z', 60, 's', 'd', NULL); "
        "INSERT INTO measure (fact_id, kind, value, unit) VALUES ('h', 'weight', 27.4, 'kg');"
        "INSERT INTO fact VALUES ('i', 'retraction', 'p', 'a', 'patient', NULL, 'alone', '2026-11-21T09:01:00.000Z', 60, 's', 'd', 'h');";
    QTest::newRow("5 counts the days of what stands") << 5 << measures
        << QByteArray("SELECT group_concat(day || ' ' || count || ' ' || low || ' ' || total, char(10)) FROM measure_day")
        << QByteArray("2026-11-21 1 71.8 71.8\n2026-11-22 1 72.9 72.9");
    QTest::newRow("4 keeps what it cannot read") << 4 << medicines
        << QByteArray("SELECT group_concat(body) FROM document_version WHERE id = 'x1'") << QByteArray("not JSON");
    QTest::newRow("7 keeps messages") << 7
        << QByteArray("INSERT INTO message VALUES ('f', 'Bonjour', '', NULL);") << QByteArray("SELECT text FROM message;") << QByteArray("Bonjour");
    QTest::newRow("6 keeps declared doses") << 6
        << QByteArray("INSERT INTO dose_event VALUES ('f', 'slot', 'm', '2026-11-21T07:00:00.000Z', 60, 'taken', NULL);")
        << QByteArray("SELECT slot_id || ' ' || state || ' ' || (SELECT count(*) FROM reminder) FROM dose_event") << QByteArray("slot taken 0");
    QTest::newRow("8 leaves values alone") << 8 << measure
        << QByteArray("SELECT value || ' ' || coalesce(reading, 'alone') FROM measure") << QByteArray("71.8 alone");
    QTest::newRow("10 keeps facts, and drops what the list knew of a patient with the next one") << 10 << measure
        << QByteArray("SELECT value || ' ' || (SELECT count(*) FROM follow_up) FROM fact JOIN measure ON fact_id = id") << QByteArray("71.8 0");
    QTest::newRow("11 keeps what the server has and what waits for it") << 11
        << QByteArray("INSERT INTO resource VALUES ('Task', 't', '3', '', '{}', 0); INSERT INTO outbox (subject, subject_id, patient_id, state) "
                      "VALUES ('task', 't', 'p', 'pending');")
        << QByteArray("SELECT version_id || ' ' || coalesce(resource.subject, 'theirs') || ' ' || unseen || ' ' || state FROM resource JOIN outbox ON subject_id = id")
        << QByteArray("3 theirs 0 pending");
    QTest::newRow("9 keeps facts, and has no step yet") << 9 << measure
        << QByteArray("SELECT value || ' ' || (SELECT count(*) FROM step_mark) FROM fact JOIN measure ON fact_id = id") << QByteArray("71.8 0");
}

void TestMigrations::step_withRowsOfTheOneBefore_keepsThem()
{
    QFETCH(int, step);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, question);
    QFETCH(QByteArray, answer);
    FileAt file(step - 1);
    QVERIFY(file.database.execute(before.toStdString()));
    QVERIFY(sqlite::migrate(file.database, store::migrations().first(std::size_t(step))));
    QCOMPARE(file.database.queryInteger("PRAGMA user_version").value_or(-1), step);
    QCOMPARE(file.database.queryText(question.toStdString()).value_or(""), answer.toStdString());
}

void TestMigrations::step_fails_leavesTheOneBefore_data()
{
    QTest::addColumn<int>("step");
    for (int step = 1; step <= store::schemaVersion(); ++step)
        QTest::addRow("step %d", step) << step;
}

void TestMigrations::step_fails_leavesTheOneBefore()
{
    QFETCH(int, step);
    std::vector<sqlite::Migration> broken(store::migrations().begin(), store::migrations().end());
    const std::string text = std::string(broken[std::size_t(step - 1)].sql) + "\nINSERT INTO nowhere VALUES (1);";
    broken[std::size_t(step - 1)].sql = text;
    FileAt before(step - 1);
    const std::string schema = schemaOf(before.database);
    QVERIFY(!sqlite::migrate(before.database, broken));
    QCOMPARE(before.database.queryInteger("PRAGMA user_version").value_or(-1), step - 1);
    QCOMPARE(schemaOf(before.database), schema);
    QVERIFY(sqlite::migrate(before.database, store::migrations()));
}

void TestMigrations::fullChain_equalsTheExpectedSchema()
{
    FileAt file(store::schemaVersion());
    const std::string actual = normalised(schemaOf(file.database));
    const std::string expected = normalised(testsupport::readFile(kFolder / "schema.sql"));
    testsupport::writeFile(testsupport::inBuild("schema.actual.sql"), actual);
    QVERIFY2(actual == expected, "The chain ends elsewhere than schema.sql says: compare it with schema.actual.sql in the build folder.");
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
