// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what an operator relies on: backups of a running hub that are whole and closed, a restore that clients notice, a log whose
// gaps are found, figures that name nobody, and options that win in the order that is written down.
#include "tests/hub/hubprocess.h"

#include "platforms/sqlite/database.h"
#include "platforms/sqlite/migrations.h"
#include "sync/hub/audit.h"
#include "sync/hub/storage.h"
#include "tests/support/places.h"

#include <QTest>

#include <array>
#include <atomic>
#include <fstream>
#include <thread>

using namespace std::string_literals;
using namespace testsupport;

namespace fs = std::filesystem;

namespace {

const QStringList kPassword{"--demo-password", kDemoPassword};

QStringList on(const fs::path &data, const QStringList &command)
{
    return QStringList{"--data", QString::fromStdString(data.string())} + command;
}

QString text(const fs::path &path)
{
    return QString::fromStdString(path.string());
}

Headers signedIn(const std::string &token)
{
    return {{"Authorization", "Bearer " + token}, {"Content-Type", "application/fhir+json"}};
}

int put(const HubProcess &hub, const std::string &token, const Json &resource)
{
    return ask(hub.address(), "PUT", "/fhir/R4/Observation/" + resource["id"].get<std::string>(), resource.dump(), signedIn(token)).status;
}

int total(const HubProcess &hub, const std::string &token)
{
    return ask(hub.address(), "GET", "/fhir/R4/Observation?_summary=count", {}, signedIn(token)).json().value("total", -1);
}

} // namespace

class TestHubOperator : public QObject {
    Q_OBJECT

private slots:
    void backup_whileTransactionsRun_isOneStateOfThem();
    void backup_overAFile_isRefused();
    void database_ofAnEarlierVersion_isIndexedAndHasItsHistory();
    void restore_putsTheBackupBack_asANewEpoch_andKeepsWhatWasThere();
    void restore_ofWhatIsNoBackup_changesNothing_data();
    void restore_ofWhatIsNoBackup_changesNothing();
    void restore_whileTheHubRuns_isRefused();
    void backupAndRestore_onPostgres_nameItsOwnTools();
    void verifyLog_saysWhetherItIsWhole();
    void refusals_areInTheLog();
    void metrics_countAndNameNobody();
    void metrics_fromElsewhere_needTheToken();
    void options_fileEnvironmentFlag_winInThatOrder();
    void configFile_wrong_saysWhere_data();
    void configFile_wrong_saysWhere();
};

void TestHubOperator::backup_whileTransactionsRun_isOneStateOfThem()
{
    constexpr int kEntries = 10;
    const TempFolder folder;
    HubProcess hub(folder.path() / "data", kPassword);
    const std::string token = hub.token();
    std::atomic<bool> stop = false;
    std::atomic<int> done = 0;
    std::thread writer([&] {
        for (int n = 0; !stop; ++n) {
            std::vector<Json> entries;
            for (int i = 0; i < kEntries; ++i)
                entries.push_back(putEntry(observation("t" + std::to_string(n) + '-' + std::to_string(i), kDurand)));
            done += ask(hub.address(), "POST", "/fhir/R4", bundleOf("transaction", entries).dump(), signedIn(token)).status == 200 ? 1 : 0;
        }
    });
    QTRY_VERIFY(done > 2);
    const int before = done;
    const Finished backup = runHub(on(folder.path() / "data", {"backup", text(folder.path() / "copy.db")}));
    stop = true;
    writer.join();
    QVERIFY2(backup.exitCode == 0, backup.errors.c_str());
    QCOMPARE(hub.terminate(), 0);

    fs::create_directory(folder.path() / "other");
    fs::copy_file(folder.path() / "copy.db", folder.path() / "other" / "hub.db");
    fs::copy_file(folder.path() / "data" / "hub.key", folder.path() / "other" / "hub.key");
    HubProcess copy(folder.path() / "other", kPassword);
    const int held = total(copy, copy.token());
    QCOMPARE(held % kEntries, 0); // whole transactions
    QVERIFY(held >= before * kEntries && held <= done * kEntries);
    QVERIFY(readFile(folder.path() / "copy.db").find("Observation") == std::string::npos);
}

void TestHubOperator::backup_overAFile_isRefused()
{
    const TempFolder folder;
    { HubProcess hub(folder.path() / "data", kPassword); }
    std::ofstream(folder.path() / "precious") << "something else";
    const Finished backup = runHub(on(folder.path() / "data", {"backup", text(folder.path() / "precious")}));
    QCOMPARE(backup.exitCode, 1);
    QCOMPARE(readFile(folder.path() / "precious"), "something else"s);
}

void TestHubOperator::database_ofAnEarlierVersion_isIndexedAndHasItsHistory()
{
    const TempFolder folder;
    const fs::path data = folder.path() / "data";
    { HubProcess hub(data, kPassword); } // makes the key
    fs::remove(data / "hub.db");
    fs::remove(data / "hub.db-wal");
    {
        const std::string first = readFile(inSource("sync/hub/migrations/0001_initial.sql"));
        const std::string second = readFile(inSource("sync/hub/migrations/0002_roles.sql"));
        auto database = sqlite::Database::open(data / "hub.db", sqlite::Key(readFile(data / "hub.key")), sqlite::Database::Mode::CreateIfMissing);
        QVERIFY(database.has_value());
        const std::array steps{sqlite::Migration{1, first}, sqlite::Migration{2, second}};
        QVERIFY(sqlite::migrate(*database, steps).has_value());
        QVERIFY(database->execute("INSERT INTO hub (name, value) VALUES ('epoch', '0123456789abcdef'), ('change_seq', '1'), ('last_updated', '1795000000000')").has_value());
        for (const int version : {1, 2}) {
            Json old = observation("old", kDurand, 70 + version);
            old["effectiveDateTime"] = "2026-11-18T08:00:00+01:00";
            old["code"] = {{"coding", Json::array({{{"system", "http://loinc.org"}, {"code", "29463-7"}}})}};
            old["meta"] = {{"versionId", std::to_string(version)}, {"lastUpdated", "2026-11-18T09:00:0" + std::to_string(version) + ".000Z"}};
            auto kept = database->prepare("INSERT INTO resource_version (type, id, version, digest, json) VALUES ('Observation', 'old', :version, '', :json)");
            QVERIFY(kept->bind(":version", version).bind(":json", old.dump()).run().has_value());
            auto current = database->prepare("INSERT OR REPLACE INTO resource (type, id, version, last_updated, change_seq, patient, json, record, owner) "
                                             "VALUES ('Observation', 'old', :version, 1795000000000, 1, :patient, :json, 'measure', '')");
            QVERIFY(current->bind(":version", version).bind(":patient", kDurand).bind(":json", old.dump()).run().has_value());
        }
    }
    HubProcess hub(data, kPassword);
    QVERIFY2(hub.isListening(), hub.errorOutput().c_str());
    const std::string token = hub.token();
    for (const char *query : {"?code=29463-7", "?date=2026-11-18", "?performer=Practitioner/0190b7a0-0000-7000-8000-00000000c1a1"})
        QCOMPARE(ask(hub.address(), "GET", "/fhir/R4/Observation"s + query, {}, signedIn(token)).at("/total"), "1"s);
    const Answer history = ask(hub.address(), "GET", "/fhir/R4/Observation/old/_history", {}, signedIn(token));
    QCOMPARE(history.at("/entry/0/response/etag"), "W/\"2\""s);
    QCOMPARE(history.at("/entry/1/response/lastModified"), "2026-11-18T09:00:01.000Z"s);
}

void TestHubOperator::restore_putsTheBackupBack_asANewEpoch_andKeepsWhatWasThere()
{
    const TempFolder folder;
    const fs::path data = folder.path() / "data";
    std::string cursor;
    {
        HubProcess hub(data, kPassword);
        const std::string token = hub.token();
        QCOMPARE(put(hub, token, observation("kept", kDurand)), 201);
        QCOMPARE(runHub(on(data, {"backup", text(folder.path() / "copy.db")})).exitCode, 0);
        QCOMPARE(put(hub, token, observation("lost", kDurand)), 201);
        cursor = ask(hub.address(), "GET", "/fhir/R4/$changes?_count=1000", {}, signedIn(token)).link("monitor");
        QCOMPARE(hub.terminate(), 0);
    }
    const Finished restored = runHub(on(data, {"restore", text(folder.path() / "copy.db")}));
    QVERIFY2(restored.exitCode == 0, restored.errors.c_str());
    HubProcess hub(data, kPassword);
    const std::string token = hub.token();
    QCOMPARE(total(hub, token), 1);
    const std::string since = cursor.substr(cursor.find("/fhir/"));
    QCOMPARE(ask(hub.address(), "GET", since, {}, signedIn(token)).status, 410);
    int aside = 0;
    for (const fs::directory_entry &entry : fs::directory_iterator(data))
        aside += entry.path().filename().string().starts_with("before-restore-") && fs::exists(entry.path() / "hub.db") ? 1 : 0;
    QCOMPARE(aside, 1);
}

void TestHubOperator::restore_ofWhatIsNoBackup_changesNothing_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"missing", "text", "cut", "damaged", "of another hub"})
        QTest::newRow(kind) << kind;
}

void TestHubOperator::restore_ofWhatIsNoBackup_changesNothing()
{
    QFETCH(QString, kind);
    const TempFolder folder;
    const fs::path data = folder.path() / "data";
    const fs::path file = folder.path() / "copy.db";
    { HubProcess hub(data, kPassword); }
    QCOMPARE(runHub(on(data, {"backup", text(file)})).exitCode, 0);
    std::string bytes = readFile(file);
    if (kind == "missing")
        fs::remove(file);
    else if (kind == "text")
        std::ofstream(file) << "not a database";
    else if (kind == "cut")
        fs::resize_file(file, bytes.size() / 2);
    else if (kind == "damaged") {
        bytes[bytes.size() / 2] ^= 1;
        std::ofstream(file, std::ios::binary) << bytes;
    } else {
        fs::remove(file);
        { HubProcess other(folder.path() / "other", kPassword); }
        QCOMPARE(runHub(on(folder.path() / "other", {"backup", text(file)})).exitCode, 0);
    }
    const std::string before = readFile(data / "hub.db");
    const Finished restored = runHub(on(data, {"restore", text(file)}));
    QCOMPARE(restored.exitCode, 1);
    QVERIFY(restored.errors.find("passerelle-hub: ") != std::string::npos); // SQLCipher has its own word before, on a wrong key
    QVERIFY(readFile(data / "hub.db") == before);
    QVERIFY(!fs::exists(data / "restoring"));
}

void TestHubOperator::restore_whileTheHubRuns_isRefused()
{
    const TempFolder folder;
    HubProcess hub(folder.path() / "data", kPassword);
    QCOMPARE(runHub(on(folder.path() / "data", {"backup", text(folder.path() / "copy.db")})).exitCode, 0);
    const Finished restored = runHub(on(folder.path() / "data", {"restore", text(folder.path() / "copy.db")}));
    QCOMPARE(restored.exitCode, 1);
    QVERIFY(restored.errors.find("running") != std::string::npos);
}

void TestHubOperator::backupAndRestore_onPostgres_nameItsOwnTools()
{
    const TempFolder folder;
    for (const char *command : {"backup", "restore"}) {
        const Finished done = runHub({"--database", "postgresql://hub@/hub", command, text(folder.path() / "copy.db")});
        QCOMPARE(done.exitCode, 1);
        QVERIFY2(done.errors.find("pg_dump") != std::string::npos, done.errors.c_str());
    }
}

void TestHubOperator::verifyLog_saysWhetherItIsWhole()
{
    const TempFolder folder;
    const fs::path data = folder.path() / "data";
    {
        HubProcess hub(data, kPassword);
        const std::string token = hub.token();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(ask(hub.address(), "GET", "/fhir/R4/Patient/" + kDurand, {}, signedIn(token)).status, 200);
        QCOMPARE(hub.terminate(), 0);
    }
    const Finished good = runHub(on(data, {"verify-log"}));
    QCOMPARE(good.exitCode, 0);
    QVERIFY2(good.output.starts_with("the access log is whole: 3 rows"), good.output.c_str());
    {
        auto database = sqlite::Database::open(data / "hub.db", sqlite::Key(readFile(data / "hub.key")), sqlite::Database::Mode::MustExist);
        QVERIFY(database.has_value());
        QVERIFY(database->execute("DROP TRIGGER access_log_keeps_values; UPDATE access_log SET actor = 'Practitioner/other' WHERE seq = 2").has_value());
    }
    const Finished broken = runHub(on(data, {"verify-log"}));
    QCOMPARE(broken.exitCode, 1);
    QVERIFY(broken.errors.find("row 2") != std::string::npos);
}

void TestHubOperator::refusals_areInTheLog()
{
    HubFixture hub;
    QCOMPARE(hub.get("/fhir/R4/Patient/" + kMartin, hub.patient(kDurand), {{"X-Request-Id", "curious"}}).status, 403);
    const Json other = putEntry(observation("o", kMartin));
    QCOMPARE(hub.post("/fhir/R4", bundleOf("batch", {other, getEntry("Patient/" + kMartin)}), hub.patient(kDurand), {{"X-Request-Id", "batch"}}).status, 200);
    QCOMPARE(hub.post("/fhir/R4", bundleOf("transaction", {other}), hub.patient(kDurand), {{"X-Request-Id", "transaction"}}).status, 403);
    const auto rows = [&](const std::string &request) {
        return hub.storage().read([&](auto &database) {
            return hub::require(database.queryInteger("SELECT count(*) FROM access_log WHERE request = '" + request + "' AND actor = 'Patient/" + kDurand
                + "' AND patient = '" + kMartin + "' AND action LIKE 'refused 403 %'"));
        });
    };
    QTRY_COMPARE(rows("curious"), 1);
    QTRY_COMPARE(rows("batch"), 2);
    QTRY_COMPARE(rows("transaction"), 1);
    QVERIFY(!hub::brokenAccessLogRow(hub.storage()));
    // Who was refused saw nothing: the patient's own page does not list them.
    QCOMPARE(hub.get("/me/access-log", hub.patient(kMartin)).at("/lines"), "[]"s);
}

void TestHubOperator::metrics_countAndNameNobody()
{
    HubFixture hub;
    const std::string claire = hub.professional();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(hub.get("/fhir/R4/Patient/" + kDurand, claire).status, 200);
    QCOMPARE(hub.get("/fhir/R4/Patient/" + kDurand, hub.patient(kMartin)).status, 403);
    const Answer answer = ask(hub.address(), "GET", "/metrics");
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.header("Content-Type").starts_with("text/plain; version=0.0.4"));
    QVERIFY(answer.body.find(R"(passerelle_hub_requests_total{method="GET",route="/fhir/R4/{type}/{id}",status="200"} 3)") != std::string::npos);
    QVERIFY(answer.body.find(R"(route="/fhir/R4/{type}/{id}",status="403"} 1)") != std::string::npos);
    QVERIFY(answer.body.find("passerelle_hub_request_seconds_count 4\n") != std::string::npos);
    QVERIFY(answer.body.find("0190b7a0") == std::string::npos);
    for (const QByteArray &line : QByteArray::fromStdString(answer.body).split('\n'))
        QVERIFY2(line.isEmpty() || line.startsWith("# ") || line.contains("} ") || line.count(' ') == 1, line.constData());
}

void TestHubOperator::metrics_fromElsewhere_needTheToken()
{
    hub::Config config;
    config.behindTlsProxy = true;
    config.publicUrl = "https://hub.example";
    config.metricsToken = "scrape";
    HubFixture hub(config);
    const std::string address = hub.listensAt(); // what clients call it leads elsewhere
    const Headers through{{"X-Forwarded-For", "203.0.113.7"}};
    QCOMPARE(ask(address, "GET", "/metrics", {}, through).status, 403);
    Headers token = through;
    token.emplace("Authorization", "Bearer scrape");
    QCOMPARE(ask(address, "GET", "/metrics", {}, token).status, 200);
    Headers wrong = through;
    wrong.emplace("Authorization", "Bearer scrap");
    QCOMPARE(ask(address, "GET", "/metrics", {}, wrong).status, 403);
}

void TestHubOperator::options_fileEnvironmentFlag_winInThatOrder()
{
    const TempFolder folder;
    const fs::path file = folder.path() / "hub.conf";
    std::ofstream(file) << "# for the practice\n\nlisten = 127.0.0.1:1001\nthreads=3\n  max-entries =  7  \ndemo = yes\ndebug-log = no\n";
    const std::vector<std::string> flags{"--config", file.string(), "--listen", "127.0.0.1:1003"};
    const auto config = hub::configFrom(flags, {{"PASSERELLE_HUB_LISTEN", "127.0.0.1:1002"}, {"PASSERELLE_HUB_THREADS", "5"}});
    QVERIFY2(config.has_value(), config ? "" : config.error().detail.c_str());
    QCOMPARE(config->port, 1003);             // the flag
    QCOMPARE(config->threads, 5);             // the environment
    QCOMPARE(config->maxEntries, std::size_t(7)); // the file
    QCOMPARE(config->demo, true);
    QCOMPARE(config->debugLog, false);
    QCOMPARE(config->maxBodyBytes, hub::Config().maxBodyBytes); // nobody
    const auto byEnvironment = hub::configFrom({}, {{"PASSERELLE_HUB_CONFIG", file.string()}});
    QCOMPARE(byEnvironment->port, 1001);
}

void TestHubOperator::configFile_wrong_saysWhere_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("no option") << QByteArray("flavour = sweet") << QByteArray("'flavour'");
    QTest::newRow("no equals") << QByteArray("demo = yes\nlisten") << QByteArray("line 2");
    QTest::newRow("wrong value") << QByteArray("threads = many") << QByteArray("'threads'");
    QTest::newRow("switch") << QByteArray("demo = perhaps") << QByteArray("yes or no");
    QTest::newRow("another file") << QByteArray("config = other") << QByteArray("'config'");
}

void TestHubOperator::configFile_wrong_saysWhere()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, says);
    const TempFolder folder;
    const fs::path file = folder.path() / "hub.conf";
    std::ofstream(file) << lines.toStdString();
    const std::vector<std::string> flags{"--config=" + file.string()};
    const auto config = hub::configFrom(flags, {});
    QVERIFY(!config);
    QVERIFY2(config.error().detail.find(says.toStdString()) != std::string::npos, config.error().detail.c_str());
}

QTEST_GUILESS_MAIN(TestHubOperator)
#include "tst_huboperator.moc"
