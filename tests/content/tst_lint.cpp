// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the gate packs pass before they are built: a sound pack passes, and each way of being broken is found, alone.
// A case is a folder of fixtures/broken with what it changes in fixtures/sound: whole files, JSON patches (x.patch.json),
// files to remove (remove.txt), and the codes to be found (expected.txt). A new case needs no code.
#include "content/lint/lint.h"
#include "content/loader/packloader.h"
#include "content/loader/registries.h"
#include "tests/support/tempfolder.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>
#include <set>
#include <sstream>

namespace fs = std::filesystem;
using namespace content;

namespace {

constexpr const char *kToday = "2026-11-22";

fs::path sourceDir() { return PASSERELLE_SOURCE_DIR; }
fs::path fixtures() { return sourceDir() / "tests/content/fixtures"; }

std::vector<std::string> linesOf(const fs::path &file)
{
    std::vector<std::string> lines;
    std::istringstream text(testsupport::readFile(file));
    for (std::string line; std::getline(text, line);)
        lines.push_back(line);
    return lines;
}

/// The sound packs with one case laid over them.
class Bench {
public:
    explicit Bench(const fs::path &change = {})
    {
        fs::copy(fixtures() / "sound", m_temp.path(), fs::copy_options::recursive);
        if (change.empty())
            return;
        for (const auto &entry : fs::recursive_directory_iterator(change)) {
            if (entry.is_regular_file())
                lay(entry.path(), fs::relative(entry.path(), change));
        }
    }

    [[nodiscard]] std::vector<Finding> lint(const char *pack = "sound", const char *today = kToday) const
    {
        return lintFolder(m_temp / pack, today, sourceDir() / "content/pictos");
    }

    [[nodiscard]] fs::path operator/(const char *file) const { return m_temp / file; }

private:
    void lay(const fs::path &from, const fs::path &relative)
    {
        const std::string name = relative.string();
        constexpr std::string_view kPatch = ".patch.json";
        if (name == "remove.txt") {
            for (const std::string &file : linesOf(from))
                fs::remove(m_temp / file);
        } else if (name.ends_with(kPatch)) {
            const fs::path target = m_temp / (name.substr(0, name.size() - kPatch.size()) + ".json");
            const auto whole = nlohmann::json::parse(testsupport::readFile(target));
            testsupport::writeFile(target, whole.patch(nlohmann::json::parse(testsupport::readFile(from))).dump(2));
        } else if (name != "expected.txt") {
            testsupport::writeFile(m_temp / name, testsupport::readFile(from));
        }
    }

    testsupport::TempFolder m_temp;
};

QString told(const std::vector<Finding> &findings)
{
    QString text;
    for (const Finding &f : findings)
        text += QString::fromStdString(f.file + ":" + std::to_string(f.line) + " [" + f.code + "] " + f.reason + "\n");
    return text;
}

/// The codes of content/schema/LINT.md: what stands between ticks at the start of a row, by its section.
std::set<std::string> documentedCodes(std::string_view section)
{
    std::set<std::string> codes;
    bool isInside = false;
    for (const std::string &line : linesOf(sourceDir() / "content/schema/LINT.md")) {
        if (line.starts_with("## "))
            isInside = line.substr(3) == section;
        if (isInside && line.starts_with("| `"))
            codes.insert(line.substr(3, line.find('`', 3) - 3));
    }
    return codes;
}

std::set<std::string> expectedCodes()
{
    std::set<std::string> codes;
    for (const auto &entry : fs::directory_iterator(fixtures() / "broken")) {
        const auto lines = linesOf(entry.path() / "expected.txt");
        codes.insert(lines.begin(), lines.end());
    }
    return codes;
}

} // namespace

class TestLint : public QObject {
    Q_OBJECT

private slots:
    void lint_soundPacks_findNothing();
    void lint_brokenPack_findsExactlyThat_data();
    void lint_brokenPack_findsExactlyThat();
    void lint_sentence_isFoundOnItsLine();
    void lint_jsonText_isFoundOnItsLine();
    void lint_reviewDue_isJudgedByTheGivenDay();
    void lint_noOtherPacks_saysSoOnce();
    void lint_twice_isTheSame();
    void codes_documented_allHaveACase();
    void codes_found_areAllDocumented();
    void registries_known_areWhole();
};

void TestLint::lint_soundPacks_findNothing()
{
    const Bench bench;
    for (const char *pack : {"sound", "sound-shared"})
        QVERIFY2(bench.lint(pack).empty(), qPrintable(told(bench.lint(pack))));
}

void TestLint::lint_brokenPack_findsExactlyThat_data()
{
    QTest::addColumn<QString>("folder");
    int cases = 0;
    for (const auto &entry : fs::directory_iterator(fixtures() / "broken")) {
        QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().string());
        ++cases;
    }
    QVERIFY(cases >= 40);
}

void TestLint::lint_brokenPack_findsExactlyThat()
{
    QFETCH(QString, folder);
    const fs::path change = folder.toStdString();
    const std::vector<Finding> findings = Bench(change).lint();
    std::vector<std::string> codes;
    for (const Finding &finding : findings) {
        QVERIFY(!finding.file.empty() && finding.line >= 0 && !finding.reason.empty() && !finding.remedy.empty());
        codes.push_back(finding.code);
    }
    std::ranges::sort(codes);
    QVERIFY2(codes == linesOf(change / "expected.txt"), qPrintable(told(findings)));
}

void TestLint::lint_sentence_isFoundOnItsLine()
{
    const auto findings = Bench(fixtures() / "broken/sentence-fine-at-level-2-only").lint();
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings[0].file, std::string("units/weighing/fr.2.md"));
    QCOMPARE(findings[0].line, 8);
}

void TestLint::lint_jsonText_isFoundOnItsLine()
{
    const Bench bench(fixtures() / "broken/topic-unknown");
    const auto findings = bench.lint();
    QCOMPARE(findings.size(), std::size_t(1));
    const auto lines = linesOf(bench / "sound/pack.json");
    QVERIFY(lines.at(static_cast<std::size_t>(findings[0].line) - 1).find("how-much-to-drink") != std::string::npos);
}

void TestLint::lint_reviewDue_isJudgedByTheGivenDay()
{
    const Bench bench;
    QVERIFY(bench.lint("sound", "2027-01-10").empty());
    const auto findings = bench.lint("sound", "2027-01-11");
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].code, std::string("source-overdue"));
}

void TestLint::lint_noOtherPacks_saysSoOnce()
{
    const Bench bench;
    const Pack pack = loadPack(bench / "sound", sourceDir() / "content/pictos").pack.value();
    const auto findings = lint(pack, PackFiles::read(bench / "sound"), {kToday, {}});
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings[0].code, std::string("uses-unknown-pack"));
}

void TestLint::lint_twice_isTheSame()
{
    const Bench bench(fixtures() / "broken/quiz-of-one-kind");
    QCOMPARE(bench.lint(), bench.lint());
}

void TestLint::codes_documented_allHaveACase()
{
    const auto expected = expectedCodes();
    const auto documented = documentedCodes("What the linter finds");
    QVERIFY(documented.size() >= 40);
    for (const std::string &code : documented)
        QVERIFY2(expected.contains(code), qPrintable("no case in fixtures/broken: " + QString::fromStdString(code)));
}

void TestLint::codes_found_areAllDocumented()
{
    auto documented = documentedCodes("What the linter finds");
    documented.merge(documentedCodes("What the loader refuses"));
    for (const std::string &code : expectedCodes())
        QVERIFY2(documented.contains(code), qPrintable("not in LINT.md: " + QString::fromStdString(code)));
}

void TestLint::registries_known_areWhole()
{
    QVERIFY(adviceTopics().size() >= 19);
    std::set<std::string> ids;
    for (const KnownInstrument &known : knownInstruments()) {
        QVERIFY2(ids.insert(known.id).second, known.id.c_str());
        QVERIFY(!known.names.empty() && !known.terms.empty());
    }
    for (const char *licensed : {"mmas", "pam", "koos", "hoos", "oxford-hip-knee", "kccq", "cat-copd", "pro-ctcae", "eq-5d", "hlq"})
        QVERIFY2(ids.contains(licensed), licensed);
}

QTEST_APPLESS_MAIN(TestLint)
#include "tst_lint.moc"
