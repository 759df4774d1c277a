// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the promise that any FHIR R4 server will do: the app's own engine, stores and mappings against a server nobody here
// wrote, as it is and with what other servers refuse (ids of ours, transactions, bundles at all).
#include "app/store/conflictstore.h"
#include "tests/reliability/replicadevice.h"
#include "tests/support/places.h"
#include "tests/support/storefixture.h"

#include <QProcess>
#include <QTest>

using namespace testsupport;

namespace {

constexpr platform::Instant kFarAhead{4'102'444'800'000}; // 2100
const domain::PatientId kJeanne{"0190b7a0-0000-7000-8000-00000000d001"};
const domain::ActorId kClaire{"0190b7a0-0000-7000-8000-00000000c1a1"};
constexpr int kBound = 170; ///< seconds after which the server ends by itself

/// The server as a process of its own, on a free port.
class MedplumServer {
public:
    explicit MedplumServer(const QStringList &options)
    {
        const QString folder = QString::fromStdString(inSource("tests/interop").string());
        m_process.setWorkingDirectory(folder);
        m_process.start(QStringLiteral("node"), QStringList{folder + "/medplum-server/server.mjs", "--seconds", QString::number(kBound)} + options);
        QByteArray line;
        while (!line.contains('\n') && m_process.waitForReadyRead(60'000))
            line += m_process.readAllStandardOutput();
        if (line.startsWith("listening on "))
            m_address = line.mid(13).trimmed().toStdString();
    }
    ~MedplumServer()
    {
        m_process.closeWriteChannel(); // its signal to end
        if (!m_process.waitForFinished(5'000))
            m_process.kill();
        m_process.waitForFinished(5'000);
    }

    [[nodiscard]] const std::string &address() const { return m_address; }
    [[nodiscard]] QByteArray trouble() { return m_process.readAllStandardError(); }

    http::Response ask(http::Method method, const std::string &path, const std::string &body = {})
    {
        http::Request request;
        request.method = method;
        request.url = m_address + "/fhir/R4/" + path;
        request.headers.set("Content-Type", "application/fhir+json");
        request.body = body;
        return must(m_client.send(request));
    }

    /// How many resources of a type there are; the server counts.
    int count(const std::string &type)
    {
        const std::string body = ask(http::Method::Get, type + "?_summary=count").body;
        const auto at = body.find("\"total\":");
        return at == std::string::npos ? -1 : std::atoi(body.c_str() + at + 8);
    }

private:
    QProcess m_process;
    std::string m_address;
    HastyClient m_client;
};

std::vector<engine::TypeSearch> searches()
{
    std::vector<engine::TypeSearch> all;
    for (const char *type : {"Patient", "MedicationRequest", "MedicationAdministration", "Observation", "Communication", "Goal", "Task", "CarePlan"})
        all.push_back({type, type == std::string("Patient") ? "" : "patient=Patient/" + kJeanne.value});
    return all;
}

} // namespace

class TestMedplum : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void exchange_ofTwoDevices_endsEqual_data();
    void exchange_ofTwoDevices_endsEqual();
    void unknownElements_surviveARoundTrip();
    void newDevice_findsItsOwn_whereTheServerGivesIds();
};

namespace {

struct Pair {
    explicit Pair(MedplumServer &server)
        : phone("phone", {domain::role::kPatient, {kJeanne.value}, kJeanne, server.address()}, clock),
          tablet("tablet", {domain::role::kNurse, kClaire, {}, server.address()}, clock)
    {
        for (ReplicaDevice *device : {&phone, &tablet}) {
            device->link(server.address(), "a token nobody asks for");
            device->searches = searches();
            device->client.stall = std::chrono::seconds(5); // it validates every resource, and the machine may be busy
        }
    }

    platform::SystemClock clock; // the server's times are of today
    ReplicaDevice phone;
    ReplicaDevice tablet;
};

void addServers()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("as it is") << QStringList{};
    QTest::newRow("batches only") << QStringList{"--bundles", "batch"};
    QTest::newRow("no bundles") << QStringList{"--bundles", "none"};
    QTest::newRow("gives its own ids") << QStringList{"--ids", "server"};
    QTest::newRow("gives its own ids, no bundles") << QStringList{"--ids", "server", "--bundles", "none"};
}

std::string weightsOf(ReplicaDevice &device)
{
    std::string lines;
    for (const domain::Measure &each : must(device.store().measures.live(kJeanne, "weight", {0}, kFarAhead)))
        lines += each.envelope.id.value + ' ' + std::to_string(each.value) + '\n';
    return lines;
}

} // namespace

void TestMedplum::initTestCase()
{
    if (!std::filesystem::exists(inSource("tests/interop/node_modules/.installed")))
        QSKIP("Node.js or the packages of tests/interop are not there; tests/interop/install.sh says why.");
}

void TestMedplum::exchange_ofTwoDevices_endsEqual_data()
{
    addServers();
}

void TestMedplum::exchange_ofTwoDevices_endsEqual()
{
    QFETCH(QStringList, options);
    MedplumServer server(options);
    QVERIFY2(!server.address().empty(), server.trouble().constData());
    Pair pair(server);
    std::vector<domain::FactId> weights;
    for (int i = 0; i < 60; ++i)
        weights.push_back(must(pair.phone.journal().measure(kJeanne, "weight", 70 + i * 0.1, "kg")));
    const auto message = must(pair.phone.journal().write(kJeanne, "Bonjour", {}));
    must(pair.phone.journal().goal({{"0190b7a0-0000-7000-8000-0000000090a1"}, kJeanne, "Marcher"}));
    domain::EducationPath path{{"0190b7a0-0000-7000-8000-00000000ca01"}, kJeanne};
    const domain::UnitRef unit{"heart-failure", "daily-weighing"};
    path.units = {{domain::taskId(path.id, unit), unit, true, {}}};
    must(pair.tablet.journal().assign(path));

    QVERIFY(pair.phone.syncUntilDone(3) >= 1);
    QVERIFY(pair.tablet.syncUntilDone(3) >= 1);
    must(pair.tablet.journal().markSeen(kJeanne, message));
    must(pair.phone.journal().takeBack(kJeanne, weights[7])); // her own: a nurse may not
    must(pair.phone.journal().measure(kJeanne, "weight", 71.5, "kg", weights[9]));
    for (int i = 0; i < 2; ++i) {
        QVERIFY(pair.tablet.syncUntilDone(3) >= 1);
        QVERIFY(pair.phone.syncUntilDone(3) >= 1);
    }
    must(pair.phone.journal().progress(kJeanne, path.units[0].task, unit, domain::UnitProgress::Event::Opened));
    must(pair.phone.journal().progress(kJeanne, path.units[0].task, unit, domain::UnitProgress::Event::Completed));
    QVERIFY(pair.phone.syncUntilDone(3) >= 1);
    QVERIFY(pair.tablet.syncUntilDone(3) >= 1);

    QCOMPARE(server.count("Observation"), 61);
    QCOMPARE(weightsOf(pair.tablet), weightsOf(pair.phone));
    QCOMPARE(must(pair.phone.store().measures.live(kJeanne, "weight", {0}, kFarAhead)).size(), std::size_t(59));
    QVERIFY(must(pair.phone.store().messages.find(message))->seenBy.has_value());
    QVERIFY(must(pair.phone.store().paths.find(path.id)).has_value());
    QCOMPARE(must(pair.tablet.store().progress.ofTask(path.units[0].task)).size(), std::size_t(3));
    QCOMPARE(pair.phone.parked() + pair.tablet.parked(), 0);
    QCOMPARE(pair.phone.sync().pushed + pair.tablet.sync().pushed, 0);
}

void TestMedplum::unknownElements_surviveARoundTrip()
{
    MedplumServer server({});
    QVERIFY2(!server.address().empty(), server.trouble().constData());
    Pair pair(server);
    const auto weight = must(pair.phone.journal().measure(kJeanne, "weight", 70.50, "kg"));
    QVERIFY(pair.phone.syncUntilDone(2) >= 1);
    // Somebody else's program adds what ours does not know.
    std::string json = server.ask(http::Method::Get, "Observation/" + weight.value).body;
    const std::string added = R"("bodySite":{"text":"left arm"},"_status":{"id":"s1"},"referenceRange":[{"text":"usual","low":{"value":60.50}}],)";
    json.insert(json.find('{') + 1, added);
    QCOMPARE(server.ask(http::Method::Put, "Observation/" + weight.value, json).status, 200);
    QVERIFY(pair.phone.syncUntilDone(2) >= 1);
    must(pair.phone.journal().takeBack(kJeanne, weight)); // ours changes what it knows
    QVERIFY(pair.phone.syncUntilDone(3) >= 1);
    const std::string now = server.ask(http::Method::Get, "Observation/" + weight.value).body;
    for (const char *part : {"entered-in-error", "left arm", "\"_status\"", "usual"})
        QVERIFY2(now.find(part) != std::string::npos, part);
}

/// R19 where ids are the server's: what carries our identifier is ours again.
void TestMedplum::newDevice_findsItsOwn_whereTheServerGivesIds()
{
    MedplumServer server({"--ids", "server"});
    QVERIFY2(!server.address().empty(), server.trouble().constData());
    Pair pair(server);
    for (int i = 0; i < 10; ++i)
        must(pair.phone.journal().measure(kJeanne, "weight", 70 + i, "kg"));
    QVERIFY(pair.phone.syncUntilDone(2) >= 1);
    Pair fresh(server);
    QVERIFY(fresh.phone.syncUntilDone(2) >= 1);
    QCOMPARE(weightsOf(fresh.phone), weightsOf(pair.phone));
    const auto first = must(fresh.phone.store().measures.live(kJeanne, "weight", {0}, kFarAhead)).front().envelope.id;
    must(fresh.phone.journal().takeBack(kJeanne, first));
    QVERIFY(fresh.phone.syncUntilDone(2) >= 1);
    QCOMPARE(server.count("Observation"), 10); // changed, not made again
    QVERIFY(pair.phone.syncUntilDone(2) >= 1);
    QCOMPARE(weightsOf(fresh.phone), weightsOf(pair.phone));
}

QTEST_GUILESS_MAIN(TestMedplum)
#include "tst_medplum.moc"
