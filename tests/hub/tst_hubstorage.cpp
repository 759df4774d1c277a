// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the data: what was acknowledged survives a kill, a transaction is there or is not, nothing on disk can be
// read, and a hub that cannot open its data says what to do instead of starting over.
#include "tests/hub/hubprocess.h"

#include "platforms/base/bytes.h"
#include "platforms/sqlite/database.h"
#include "tests/support/soak.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <filesystem>
#include <mutex>
#include <set>
#include <thread>

using namespace std::string_literals;
using namespace testsupport;

class TestHubStorage : public QObject {
    Q_OBJECT

private slots:
    void kill_duringTransactions_eachIsAllOrNothing();
    void restart_afterTerm_keepsDataAndSessions();
    void demo_startedTwice_keepsWhatTheTeamChanged();
    void keyFile_missing_refusesAndMakesNone();
    void keyFile_ofAnotherHub_refusesAndTouchesNothing();
    void keyFile_readableByOthers_isRefused();
    void schema_newer_isRefused();
    void listen_beyondLoopbackWithoutProxy_isRefused();
    void commandLine_wrong_saysWhatToDo_data();
    void commandLine_wrong_saysWhatToDo();
    void export_thenImport_sameContentElsewhere();
    void newEpoch_oldCursors_areGone();
    void addAccount_thenSignIn();
    void addAccount_oneFactor_signsInByPassword();
    void makeCertificate_thenServesHttps();
    void files_afterUse_holdNothingReadable();

private:
    static constexpr int kEntries = 20;
    static QStringList dataOption(const std::filesystem::path &folder);
};

namespace {

const QStringList kPassword{"--demo-password", kDemoPassword};

Json transactionNumber(int number, int entries)
{
    std::vector<Json> puts;
    for (int i = 0; i < entries; ++i)
        puts.push_back(putEntry(observation("t" + std::to_string(number) + '-' + std::to_string(i), kDurand)));
    return bundleOf("transaction", puts);
}

Headers signedIn(const std::string &token)
{
    return {{"Authorization", "Bearer " + token}, {"Content-Type", "application/fhir+json"}};
}

/// How many observations of each numbered transaction the hub holds.
std::map<int, int> storedByTransaction(const std::string &address, const std::string &token)
{
    std::map<int, int> counts;
    for (std::string url = "/fhir/R4/Observation?_count=500"; !url.empty();) {
        const Answer page = ask(address, "GET", url, {}, signedIn(token));
        for (const Json &entry : page.entries())
            ++counts[std::stoi(at(entry, "/resource/id").substr(1))];
        url = page.link("next");
    }
    return counts;
}

} // namespace

QStringList TestHubStorage::dataOption(const std::filesystem::path &folder)
{
    return {"--data", QString::fromStdString(folder.string())};
}

void TestHubStorage::kill_duringTransactions_eachIsAllOrNothing()
{
    const int kills = rounds(20);
    const TempFolder folder;
    std::atomic<int> sent = 0;
    std::set<int> acknowledged;
    std::string token;
    for (int kill = 0; kill < kills; ++kill) {
        HubProcess hub(folder / "data", kPassword);
        QVERIFY2(hub.isListening(), hub.errorOutput().c_str());
        if (kill == 0)
            token = hub.token();
        // Two writers keep it busy; it dies while they are at it, each time after another number of answers.
        std::atomic<int> answered = 0;
        std::mutex mutex;
        const auto write = [&] {
            while (true) {
                const int number = sent++;
                if (ask(hub.address(), "POST", "/fhir/R4", transactionNumber(number, kEntries).dump(), signedIn(token)).status != 200) {
                    answered += kEntries; // it died: whoever waits for answers goes on
                    answered.notify_one();
                    return;
                }
                const std::lock_guard lock(mutex);
                acknowledged.insert(number);
                ++answered;
                answered.notify_one();
            }
        };
        std::thread first(write);
        std::thread second(write);
        for (int seen = 0; seen < 1 + kill % 5; seen = answered)
            answered.wait(seen);
        hub.killNow();
        first.join();
        second.join();
    }
    HubProcess hub(folder / "data", kPassword);
    QVERIFY(hub.isListening());
    const std::map<int, int> stored = storedByTransaction(hub.address(), token);
    QVERIFY(int(acknowledged.size()) >= kills);
    for (const auto &[number, count] : stored)
        QCOMPARE(count, kEntries);
    for (const int number : acknowledged)
        QVERIFY(stored.contains(number));
    QCOMPARE(hub.terminate(), 0);
    const Finished log = runHub(dataOption(folder / "data") + QStringList{"verify-log"});
    QVERIFY2(log.exitCode == 0, log.errors.c_str());
}

void TestHubStorage::restart_afterTerm_keepsDataAndSessions()
{
    const TempFolder folder;
    HubProcess first(folder / "data", kPassword);
    QVERIFY(first.isListening());
    const std::string token = first.token();
    QCOMPARE(ask(first.address(), "POST", "/fhir/R4", transactionNumber(1, 3).dump(), signedIn(token)).status, 200);
    const std::string cursor = ask(first.address(), "GET", "/fhir/R4/$changes", {}, signedIn(token)).link("monitor");
    QCOMPARE(first.terminate(), 0);
    HubProcess second(folder / "data", kPassword);
    QVERIFY(second.isListening());
    QCOMPARE(storedByTransaction(second.address(), token).at(1), 3);
    const Answer changes = ask(second.address(), "GET", cursor.substr(first.address().size()), {}, signedIn(token));
    QCOMPARE(changes.status, 200);
    QVERIFY(changes.entries().empty());
}

void TestHubStorage::demo_startedTwice_keepsWhatTheTeamChanged()
{
    const TempFolder folder;
    HubProcess first(folder / "data", kPassword);
    const std::string token = first.token();
    Json changed = ask(first.address(), "GET", "/fhir/R4/CareTeam?patient=Patient/" + kDurand, {}, signedIn(token)).json()["entry"][0]["resource"];
    const std::string url = "/fhir/R4/CareTeam/" + changed["id"].get<std::string>();
    changed["name"] = "The team of the bridge";
    QCOMPARE(ask(first.address(), "PUT", url, changed.dump(), signedIn(token)).status, 200);
    first.terminate();
    HubProcess second(folder / "data", kPassword);
    QCOMPARE(ask(second.address(), "GET", url, {}, signedIn(token)).at("/name"), "The team of the bridge"s);
}

void TestHubStorage::keyFile_missing_refusesAndMakesNone()
{
    const TempFolder folder;
    QVERIFY(HubProcess(folder / "data").isListening());
    std::filesystem::rename(folder / "data/hub.key", folder / "kept.key");
    const std::string before = platform::sha256(readFile(folder / "data/hub.db"));
    HubProcess hub(folder / "data");
    QVERIFY(!hub.isListening());
    QCOMPARE(hub.exitCode(), 1);
    QVERIFY(hub.errorOutput().find("--key-file") != std::string::npos);
    QVERIFY(!std::filesystem::exists(folder / "data/hub.key"));
    QCOMPARE(platform::sha256(readFile(folder / "data/hub.db")), before);
    QVERIFY(HubProcess(folder / "data", {"--key-file", QString::fromStdString((folder / "kept.key").string())}).isListening());
}

void TestHubStorage::keyFile_ofAnotherHub_refusesAndTouchesNothing()
{
    const TempFolder folder;
    QCOMPARE(HubProcess(folder / "one").terminate(), 0);
    QCOMPARE(HubProcess(folder / "two").terminate(), 0);
    std::filesystem::copy_file(folder / "two/hub.key", folder / "one/hub.key", std::filesystem::copy_options::overwrite_existing);
    const std::string before = platform::sha256(readFile(folder / "one/hub.db"));
    HubProcess hub(folder / "one");
    QVERIFY(!hub.isListening());
    QVERIFY(hub.errorOutput().find("does not open") != std::string::npos);
    QCOMPARE(platform::sha256(readFile(folder / "one/hub.db")), before);
}

void TestHubStorage::keyFile_readableByOthers_isRefused()
{
    const TempFolder folder;
    QCOMPARE(HubProcess(folder / "data").terminate(), 0);
    using std::filesystem::perms;
    QCOMPARE(std::filesystem::status(folder / "data/hub.key").permissions(), perms::owner_read | perms::owner_write);
    std::filesystem::permissions(folder / "data/hub.key", perms::others_read, std::filesystem::perm_options::add);
    HubProcess hub(folder / "data");
    QVERIFY(!hub.isListening());
    QVERIFY(hub.errorOutput().find("chmod 600") != std::string::npos);
}

void TestHubStorage::schema_newer_isRefused()
{
    const TempFolder folder;
    QCOMPARE(HubProcess(folder / "data").terminate(), 0);
    {
        auto database = sqlite::Database::open(folder / "data/hub.db", sqlite::Key(readFile(folder / "data/hub.key")), sqlite::Database::Mode::MustExist);
        QVERIFY(database.has_value());
        QVERIFY(database->execute("PRAGMA user_version = 999").has_value());
    }
    HubProcess hub(folder / "data");
    QVERIFY(!hub.isListening());
    QVERIFY(hub.errorOutput().find("later version") != std::string::npos);
}

void TestHubStorage::listen_beyondLoopbackWithoutProxy_isRefused()
{
    const TempFolder folder;
    const Finished finished = runHub(QStringList{"--listen", "0.0.0.0:0"} + dataOption(folder / "data"));
    QCOMPARE(finished.exitCode, 2);
    QVERIFY(finished.errors.find("--behind-tls-proxy") != std::string::npos);
    QVERIFY(!std::filesystem::exists(folder / "data"));
}

void TestHubStorage::commandLine_wrong_saysWhatToDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown option") << QStringList{"--colour"} << "--help";
    QTest::newRow("unknown command") << QStringList{"dance"} << "--help";
    QTest::newRow("no value") << QStringList{"--data"} << "--data DIR";
    QTest::newRow("bad port") << QStringList{"--listen", "127.0.0.1:99999"} << "0 to 65535";
    QTest::newRow("proxy for nobody knows whom") << QStringList{"--behind-tls-proxy"} << "--public-url";
    QTest::newRow("provider without our name there") << QStringList{"--oidc-issuer", "https://provider.example"} << "--oidc-client-id";
    QTest::newRow("provider in clear") << QStringList{"--oidc-issuer", "http://provider.example"} << "https";
    QTest::newRow("secret that is not there") << QStringList{"--oidc-secret-file", "/nonexistent"} << "not there";
    QTest::newRow("missing argument") << QStringList{"export"} << "export DIR";
    QTest::newRow("no database") << QStringList{"--data", "/nonexistent/passerelle", "export", "/tmp/x"} << "Check --data";
}

void TestHubStorage::commandLine_wrong_saysWhatToDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Finished finished = runHub(arguments);
    QVERIFY(finished.exitCode > 0);
    QVERIFY2(finished.errors.find(words.toStdString()) != std::string::npos, finished.errors.c_str());
    QVERIFY(finished.output.empty());
}

void TestHubStorage::export_thenImport_sameContentElsewhere()
{
    const TempFolder folder;
    QCOMPARE(HubProcess(folder / "one").terminate(), 0);
    const QString out = QString::fromStdString((folder / "out").string());
    QCOMPARE(runHub(dataOption(folder / "one") + QStringList{"export", out}).exitCode, 0);
    QCOMPARE(std::ranges::count(readFile(folder / "out/Patient.ndjson"), '\n'), 3);
    QCOMPARE(runHub(dataOption(folder / "one") + QStringList{"export", out}).exitCode, 1); // never over an earlier one
    QCOMPARE(runHub(dataOption(folder / "two") + QStringList{"import", out + "/Patient.ndjson"}).exitCode, 0);
    QCOMPARE(runHub(dataOption(folder / "two") + QStringList{"export", out + "2"}).exitCode, 0);
    const auto names = [](const std::string &ndjson) { return Json::parse(ndjson.substr(0, ndjson.find('\n')))["name"].dump(); };
    QCOMPARE(names(readFile(folder / "out2/Patient.ndjson")), names(readFile(folder / "out/Patient.ndjson")));
}

void TestHubStorage::newEpoch_oldCursors_areGone()
{
    const TempFolder folder;
    HubProcess first(folder / "data", kPassword);
    const std::string token = first.token();
    const std::string cursor = ask(first.address(), "GET", "/fhir/R4/$changes", {}, signedIn(token)).link("monitor").substr(first.address().size());
    first.terminate();
    QCOMPARE(runHub(dataOption(folder / "data") + QStringList{"new-epoch"}).exitCode, 0);
    HubProcess second(folder / "data", kPassword);
    QCOMPARE(ask(second.address(), "GET", cursor, {}, signedIn(token)).status, 410);
}

void TestHubStorage::addAccount_thenSignIn()
{
    const TempFolder folder;
    const QStringList command = dataOption(folder / "data") + QStringList{"add-account", "leroy", "0190b7a0-0000-7000-8000-0000000d0c01"};
    QCOMPARE(runHub(command, "short\n").exitCode, 2);
    const Finished stored = runHub(command, "a long enough password\n");
    QCOMPARE(stored.exitCode, 0);
    static const QRegularExpression recovery("\n  ([2-9A-Z]{4}-[2-9A-Z]{4})\n");
    const std::string code = recovery.match(QString::fromStdString(stored.output)).captured(1).toStdString();
    QVERIFY(!code.empty());
    QVERIFY(stored.output.find("otpauth://totp/Passerelle:leroy?secret=") != std::string::npos);
    HubProcess hub(folder / "data");
    const auto signIn = [&](const std::string &more) {
        return ask(hub.address(), "POST", "/oauth2/token", "grant_type=password&username=leroy&password=a+long+enough+password" + more,
            {{"Content-Type", "application/x-www-form-urlencoded"}});
    };
    QCOMPARE(signIn("").at("/passerelle_reason"), "second_factor_needed"s);
    QCOMPARE(signIn("&second_factor=" + code).at("/practitioner"), "0190b7a0-0000-7000-8000-0000000d0c01"s);
}

void TestHubStorage::addAccount_oneFactor_signsInByPassword()
{
    const TempFolder folder;
    QCOMPARE(runHub(dataOption(folder / "data") + QStringList{"--one-factor", "add-account", "leroy", "d0c01"}, "a long enough password\n").exitCode, 0);
    HubProcess hub(folder / "data");
    QCOMPARE(ask(hub.address(), "POST", "/oauth2/token", "grant_type=password&username=leroy&password=a+long+enough+password",
                 {{"Content-Type", "application/x-www-form-urlencoded"}}).at("/practitioner"), "d0c01"s);
}

void TestHubStorage::makeCertificate_thenServesHttps()
{
    const TempFolder folder;
    const Finished made = runHub(dataOption(folder / "data") + QStringList{"make-certificate", "127.0.0.1"});
    QCOMPARE(made.exitCode, 0);
    static const QRegularExpression pin("\npin: ([A-Za-z0-9_-]{43})\n");
    QVERIFY(pin.match(QString::fromStdString(made.output)).hasMatch());
    HubProcess hub(folder / "data");
    QVERIFY(hub.address().starts_with("https://127.0.0.1:"));
    QCOMPARE(runHub(dataOption(folder / "data") + QStringList{"--with-next-key", "make-certificate", "127.0.0.1"}).exitCode, 2); // none was announced
}

void TestHubStorage::files_afterUse_holdNothingReadable()
{
    const std::string marker = "sentinel-7f3a91";
    const TempFolder folder;
    HubProcess hub(folder / "data", kPassword);
    const std::string token = hub.token();
    Json note = observation(marker, kDurand);
    note["note"] = {{{"text", "I feel " + marker}}};
    QCOMPARE(ask(hub.address(), "PUT", "/fhir/R4/Observation/" + marker, note.dump(), signedIn(token)).status, 201);
    QCOMPARE(ask(hub.address(), "GET", "/fhir/R4/Observation?patient=" + kDurand + "&_id=" + marker, {}, signedIn(token)).at("/total"), "1"s);
    QCOMPARE(ask(hub.address(), "GET", "/fhir/R4/Observation?" + marker + "=1", {}, signedIn(token)).status, 400);
    hub.killNow(); // the write-ahead log stays behind
    int files = 0;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(folder.path())) {
        ++files;
        const std::string bytes = entry.is_regular_file() ? readFile(entry.path()) : std::string();
        for (const std::string &secret : {marker, kDurand, "Durand"s, token, "claire"s})
            QVERIFY2(bytes.find(secret) == std::string::npos, entry.path().filename().c_str());
    }
    QVERIFY(files >= 3);
    const std::string log = hub.errorOutput();
    QVERIFY(log.find("\"route\":\"/fhir/R4/{type}/{id}\"") != std::string::npos);
    for (const std::string &secret : {marker, kDurand, "Durand"s, token, kClaire, std::string(kDemoPassword)})
        QVERIFY(log.find(secret) == std::string::npos);
    for (std::size_t at = 0; at < log.size(); at = log.find('\n', at) + 1)
        QVERIFY(Json::accept(log.substr(at, log.find('\n', at) - at)));
}

QTEST_GUILESS_MAIN(TestHubStorage)
#include "tst_hubstorage.moc"
