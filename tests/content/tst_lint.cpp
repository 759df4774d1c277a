// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the gate packs pass before they are built: a sound pack passes, and each way of being broken is found, alone.
// A case is a folder of fixtures/broken with what it changes in fixtures/sound: whole files, JSON patches (x.patch.json),
// files to remove (remove.txt), and the codes to be found (expected.txt). A new case needs no code.
#include "content/lint/figures.h"
#include "content/lint/lint.h"
#include "content/lint/marks.h"
#include "content/lint/words.h"
#include "content/loader/packloader.h"
#include "content/loader/registries.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <algorithm>
#include <set>
#include <sstream>

namespace fs = std::filesystem;
using namespace content;
using namespace Qt::Literals::StringLiterals;

namespace
{

constexpr const char *kToday = "2026-11-22";

fs::path sourceDir()
{
    return testsupport::inSource({});
}
fs::path fixtures()
{
    return sourceDir() / "tests/content/fixtures";
}

std::vector<std::string> linesOf(const fs::path &file)
{
    std::vector<std::string> lines;
    std::istringstream text(testsupport::readFile(file));
    for (std::string line; std::getline(text, line);)
        lines.push_back(line);
    return lines;
}

/// The sound packs with one case laid over them.
class Bench
{
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
        return FolderLinter(today).lint(m_temp / pack, sourceDir() / "content/pictos");
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

class TestLint : public QObject
{
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
    void withMarks_prose_andNothingElse_data();
    void withMarks_prose_andNothingElse();
    void figuresIn_unitsAndHours_areBroughtToOne();
    void comparisonOf_wordsAround_makeALimit_data();
    void comparisonOf_wordsAround_makeALimit();
    void isHardWord_formsOfEverydayWords_areEasy();
    void findWords_insideAWord_isNotFound();
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
    const auto findings = lint(pack, PackLines::read(bench / "sound"), {kToday, {}});
    QCOMPARE(findings.size(), std::size_t(1));
    QCOMPARE(findings[0].code, std::string("uses-unknown-pack"));
}

void TestLint::lint_twice_isTheSame()
{
    const Bench bench(fixtures() / "broken/quiz-of-one-kind");
    QCOMPARE(bench.lint(), bench.lint());
}

void TestLint::withMarks_prose_andNothingElse_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("printed");
    QTest::newRow("unit and mark") << u"J'ai 2 kg de plus ?"_s << u"J’ai 2\u00a0kg de plus\u00a0?"_s;
    QTest::newRow("no space at all") << u"Pourquoi?"_s << u"Pourquoi\u00a0?"_s;
    QTest::newRow("once is enough") << u"Pourquoi\u00a0? Oui\u202f!"_s << u"Pourquoi\u00a0? Oui\u202f!"_s;
    QTest::newRow("hour") << u"À 8:30 ?!"_s << u"À 8:30\u00a0?!"_s;
    QTest::newRow("quotation") << u"Dites « oui »."_s << u"Dites «\u00a0oui\u00a0»."_s;
    QTest::newRow("target") << u"Les [bras](glossary:arms)!"_s << u"Les [bras](glossary:arms)\u00a0!"_s;
    QTest::newRow("callout") << u"> [!do]\n> - Buvez 1 L."_s << u"> [!do]\n> - Buvez 1\u00a0L."_s;
    QTest::newRow("picture") << u"> ![Un bras](picto:arm)"_s << u"> ![Un bras](picto:arm)"_s;
    QTest::newRow("unclosed") << u"Un [bras](glossary"_s << u"Un [bras](glossary"_s;
}

void TestLint::withMarks_prose_andNothingElse()
{
    QFETCH(QString, typed);
    QFETCH(QString, printed);
    QCOMPARE(QString::fromStdString(withMarks(typed.toStdString(), Language::French)), printed);
    // In JSON the same words are mended in the values of a language only, whatever stands around them.
    typed.replace(u'\n', u"\\n"_s);
    printed.replace(u'\n', u"\\n"_s);
    if (typed.contains(u"](") || typed.contains(u"[!"))
        return; // JSON holds no Markdown
    const QString json = uR"({"id": "it's", "fr" : "%1", "en": "it's 2 kg", "fr": {"a": "2 kg"}, "x": ["fr", "don't"]})"_s;
    QCOMPARE(QString::fromStdString(jsonWithMarks(json.arg(typed).toStdString())),
        QString(json).replace(u"\"it's 2 kg"_s, u"\"it’s 2\u00a0kg"_s).arg(printed));
}

void TestLint::figuresIn_unitsAndHours_areBroughtToOne()
{
    const auto sugar = figuresIn("Sous 0,70\u00a0g/L (70\u00a0mg/dL)", Language::French);
    QCOMPARE(sugar.size(), std::size_t(2));
    QCOMPARE(sugar[0].value, sugar[1].value);
    QCOMPARE(sugar[0].unit, sugar[1].unit);
    QCOMPARE(figuresIn("at 8 pm", Language::English).at(0).value, 20.0);
    QCOMPARE(figuresIn("10,000 steps", Language::English).at(0).value, 10000.0);
    QCOMPARE(figuresIn("10\u00a0000 pas", Language::French).at(0).value, 10000.0);
    QCOMPARE(figuresIn("38,5\u00a0°C", Language::French).at(0).unit, std::string("Cel"));
    QVERIFY(figuresIn("aucun chiffre", Language::French).empty());
}

void TestLint::comparisonOf_wordsAround_makeALimit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *text, Comparison expected) { QTest::newRow(text) << QString(text) << int(expected); };
    row("plus de 38\u00a0°C", Comparison::AtLeast);
    row("38\u00a0°C ou plus", Comparison::AtLeast);
    row("above 38\u00a0°C", Comparison::AtLeast);
    row("en dessous de 92\u00a0%", Comparison::AtMost);
    row("less than 92%", Comparison::AtMost);
    row("il y a 3\u00a0kg", Comparison::None);
    row("Lundi, 70\u00a0kg", Comparison::None);
}

void TestLint::comparisonOf_wordsAround_makeALimit()
{
    QFETCH(QString, text);
    QFETCH(int, expected);
    QCOMPARE(int(comparisonOf(figuresIn(text.toStdString(), Language::French).at(0))), expected);
}

void TestLint::isHardWord_formsOfEverydayWords_areEasy()
{
    for (const char *easy : {"médicaments", "utilisez", "exagérez", "demanderont", "inhabituelle", "ralentissant"})
        QVERIFY2(!isHardWord(easy, Language::French), easy);
    for (const char *easy : {"immediately", "exercises", "priorities", "uncomfortable"})
        QVERIFY2(!isHardWord(easy, Language::English), easy);
    for (const char *hard : {"dyspnée", "anticoagulant", "œdèmes", "immunothérapie"})
        QVERIFY2(isHardWord(hard, Language::French), hard);
    for (const char *hard : {"dyspnoea", "anticoagulant", "immunotherapy"})
        QVERIFY2(isHardWord(hard, Language::English), hard);
}

void TestLint::findWords_insideAWord_isNotFound()
{
    QCOMPARE(findWords("le cat est la", "cat"), std::size_t(3));
    QCOMPARE(findWords("l’éducat", "cat"), std::string::npos);
    QCOMPARE(findWords("catégorie", "cat"), std::string::npos);
    QCOMPARE(findWords("« CAT »…", "CAT"), std::size_t(3));
    QCOMPARE(findWords("le CAT…", "CAT"), std::size_t(3));
    QVERIFY(findWordsOrPlural("des signes", "signe") != std::string::npos);
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
    for (const char *licensed :
        {"mmas", "pam", "koos", "hoos", "oxford-hip-knee", "kccq", "cat-copd", "pro-ctcae", "eq-5d", "hlq"})
        QVERIFY2(ids.contains(licensed), licensed);
    ids.clear();
    for (const KnownRole &role : knownRoles()) {
        QVERIFY2(ids.insert(role.id).second, role.id.c_str());
        for (const LocalText *text : {&role.title, &role.ask})
            QVERIFY2(!text->byLanguage.at("fr").empty() && !text->byLanguage.at("en").empty(), role.id.c_str());
    }
    QVERIFY(knownRole("nurse") && !knownRole("physio"));
    const std::set<std::string> things(knownEquipment().begin(), knownEquipment().end());
    QCOMPARE(things.size(), knownEquipment().size());
}

QTEST_APPLESS_MAIN(TestLint)
#include "tst_lint.moc"
