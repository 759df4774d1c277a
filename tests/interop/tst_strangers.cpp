// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the hub from being FHIR by our own word alone: a client nobody here wrote works with it, and validators nobody here wrote
// find nothing in what it holds. Skipped, with a sentence, where Node.js or the packages are absent.
#include "tests/hub/hubprocess.h"
#include "tests/hub/recordsamples.h"
#include "tests/interop/noderun.h"
#include "tests/support/places.h"

#include "sync/hub/access.h"

#include <QTest>

#include <filesystem>
#include <fstream>

using namespace std::string_literals;
using namespace testsupport;

namespace fs = std::filesystem;

class TestStrangers : public QObject {
    Q_OBJECT

private slots:
    void fhirKitClient_worksWithTheHub_andLeavesNothingInvalid();
    void everyKindOfRecord_isValid();
    void whatTheAppWrites_isValid();
    void validators_findWhatIsWrong();
    void capabilityStatementAndOperation_areValid();

private:
    static void exportAndValidate(const fs::path &data);
};

#define RUN_OR_SKIP(run) \
    if (!(run).skipped.isEmpty()) \
        QSKIP(qPrintable((run).skipped))

void TestStrangers::exportAndValidate(const fs::path &data)
{
    const fs::path out = data.parent_path() / "export";
    const Finished exported = runHub({"--data", QString::fromStdString(data.string()), "export", QString::fromStdString(out.string())});
    QVERIFY2(exported.exitCode == 0, exported.errors.c_str());
    const NodeRun run = runNode("validate.mjs", {QString::fromStdString(out.string())});
    RUN_OR_SKIP(run);
    QVERIFY2(run.exitCode == 0, qPrintable(run.output));
}

void TestStrangers::fhirKitClient_worksWithTheHub_andLeavesNothingInvalid()
{
    const TempFolder folder;
    const fs::path data = folder.path() / "data";
    {
        HubProcess hub(data, {"--demo-password", kDemoPassword});
        const NodeRun run = runNode("client.mjs", {QString::fromStdString(hub.address() + "/fhir/R4"), QString::fromStdString(hub.token()),
                                                      QString::fromStdString(kDurand), QString::fromStdString(kClaire)});
        RUN_OR_SKIP(run);
        QVERIFY2(run.exitCode == 0, qPrintable(run.output));
        QCOMPARE(hub.terminate(), 0);
    }
    exportAndValidate(data);
}

void TestStrangers::everyKindOfRecord_isValid()
{
    const TempFolder folder;
    const fs::path data = folder.path() / "data";
    fs::create_directories(data);
    {
        std::ofstream lines(folder.path() / "records.ndjson", std::ios::binary);
        for (const auto &[record, resource] : recordSamples("-sample", kDurand))
            lines << resource.dump() << '\n';
    }
    { HubProcess hub(data, {"--demo-password", kDemoPassword}); }
    const Finished imported = runHub({"--data", QString::fromStdString(data.string()), "import",
        QString::fromStdString((folder.path() / "records.ndjson").string())});
    QVERIFY2(imported.exitCode == 0, imported.errors.c_str());
    exportAndValidate(data);
}

void TestStrangers::whatTheAppWrites_isValid()
{
    // As tests/fixtures holds it for the mapping; one of them is there for being strange, some are no resources of a record.
    const TempFolder folder;
    {
        std::ofstream lines(folder.path() / "all.ndjson", std::ios::binary);
        for (const fs::directory_entry &entry : fs::directory_iterator(inSource("tests/fixtures/fhir"))) {
            const Json resource = Json::parse(readFile(entry.path()), nullptr, false);
            if (entry.path().filename() != "patient-unknown-members.json" && hub::ruleOf(resource.value("resourceType", "")))
                lines << resource.dump() << '\n';
        }
    }
    const NodeRun run = runNode("validate.mjs", {QString::fromStdString(folder.path().string())});
    RUN_OR_SKIP(run);
    QVERIFY2(run.exitCode == 0, qPrintable(run.output));
}

void TestStrangers::validators_findWhatIsWrong()
{
    // A validator that finds nothing anywhere proves nothing.
    const TempFolder folder;
    Json wrong = observation("wrong", kDurand);
    wrong["status"] = "perhaps";
    wrong["valueQuantity"]["value"] = "72";
    std::ofstream(folder.path() / "Observation.ndjson") << wrong.dump() << '\n';
    const NodeRun run = runNode("validate.mjs", {QString::fromStdString(folder.path().string())});
    RUN_OR_SKIP(run);
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.output.contains("core: ") && run.output.contains("schema: "), qPrintable(run.output));
}

void TestStrangers::capabilityStatementAndOperation_areValid()
{
    const TempFolder folder;
    HubFixture hub;
    fs::create_directories(folder.path() / "out");
    for (const char *path : {"/fhir/R4/metadata", "/fhir/R4/OperationDefinition/changes"})
        std::ofstream(folder.path() / "out" / "all.ndjson", std::ios::app) << ask(hub.address(), "GET", path).body << '\n';
    const NodeRun run = runNode("validate.mjs", {QString::fromStdString((folder.path() / "out").string())});
    RUN_OR_SKIP(run);
    QVERIFY2(run.exitCode == 0, qPrintable(run.output));
}

QTEST_GUILESS_MAIN(TestStrangers)
#include "tst_strangers.moc"
