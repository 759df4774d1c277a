// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what authors and patients rely on: a good pack is read whole, a broken one is refused as a whole, and the
// author is told the file, the line and the kind of fault. Each broken pack is the good one with one thing changed.
// Longer than most: the table of what may be wrong with a pack is one table.
#include "content/loader/packloader.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <QTest>

namespace fs = std::filesystem;
using namespace content;
using testsupport::TempFolder;

namespace {

fs::path goodPack() { return testsupport::inSource("tests/fixtures/packs/good"); }

/// A copy of the good pack that tests may damage.
class PackCopy {
public:
    PackCopy() { fs::copy(goodPack(), folder(), fs::copy_options::recursive); }

    [[nodiscard]] fs::path folder() const { return m_temp / "packs/good"; }
    [[nodiscard]] LoadedPack load() const { return loadPack(folder()); }

    void write(const char *file, std::string_view text) { testsupport::writeFile(folder() / file, text); }

    /// Replaces the one occurrence of `before`; an edit that finds nothing or too much is a broken test.
    bool edit(const std::string &file, const std::string &before, const std::string &after)
    {
        std::string text = testsupport::readFile(folder() / file);
        const auto at = text.find(before);
        if (at == std::string::npos || text.find(before, at + 1) != std::string::npos)
            return false;
        testsupport::writeFile(folder() / file, text.replace(at, before.size(), after));
        return true;
    }

private:
    TempFolder m_temp;
    bool m_made = fs::create_directories(m_temp / "packs");
};

QString described(const std::vector<ContentError> &errors)
{
    QString text;
    for (const ContentError &e : errors)
        text += QString::fromStdString(e.file + ":" + std::to_string(e.line) + " " + e.code + " " + e.reason + "\n");
    return text;
}

} // namespace

class TestPackLoader : public QObject {
    Q_OBJECT

private slots:
    void load_goodPack_isReadWhole();
    void load_lesson_keepsBlocksSpansAndTones();
    void load_quiz_resolvesSafety();
    void load_optionalParts_areRead();
    void load_pictosFolder_completesMedia();
    void load_oneEdit_isRefusedWithItsPlace_data();
    void load_oneEdit_isRefusedWithItsPlace();
    void load_fileRemoved_isRefused_data();
    void load_fileRemoved_isRefused();
    void load_symlinkOut_isRefusedUnread();
    void load_hugeFile_isRefused();
    void load_deepJson_isRefused();
    void load_deepMarkdown_isRefused();
    void load_severalFaults_areAllTold();
    void load_noFolder_isAnErrorNotACrash();
    void load_mutatedBytes_neverThrows();
    void findPacks_onlyFoldersWithAPack();
};

void TestPackLoader::load_goodPack_isReadWhole()
{
    const LoadedPack loaded = loadPack(goodPack());
    QVERIFY2(loaded.errors.empty(), qPrintable(described(loaded.errors)));
    QVERIFY(loaded.pack);
    const Pack &pack = *loaded.pack;
    QCOMPARE(pack.id, PackId("good"));
    QCOMPARE(pack.units.size(), std::size_t(2));
    QCOMPARE(pack.units[0].id, UnitId("weighing"));
    QCOMPARE(pack.units[0].symptoms, std::vector<std::string>{"choking"});
    QCOMPARE(pack.units[1].prerequisites, std::vector{UnitId("weighing")});
    QCOMPARE(pack.rules[0].windowHours, 72);
    QCOMPARE(pack.rules[0].severity, Degree::Urgent);
    QCOMPARE(pack.rules[0].teaches, UnitId("calling"));
    QCOMPARE(pack.sources[0].year, std::nullopt);
    QCOMPARE(pack.advice[0].bounds->max, 1.5);
    QVERIFY(!pack.advice[0].bounds->min);
    QCOMPARE(pack.glossary.at("oedema").term.in("fr"), std::string("œdème"));
    QVERIFY(isSafety(pack, pack.units[0]) && !isSafety(pack, pack.units[1]));
}

void TestPackLoader::load_lesson_keepsBlocksSpansAndTones()
{
    const Pack pack = loadPack(goodPack()).pack.value();
    const Lesson &lesson = pack.units[0].lessons.at({"fr", 1});
    QCOMPARE(lesson.title, std::string("Se peser"));
    QCOMPARE(lesson.pages.size(), std::size_t(2));
    const std::vector<Block> &blocks = lesson.pages[0].blocks;
    QCOMPARE(blocks.size(), std::size_t(3));
    const std::vector<Span> spans{{"Le poids dit si l'eau reste dans le ", false, ""}, {"corps", true, ""},
        {". Cela s'appelle un ", false, ""}, {"œdème", false, "oedema"}, {".", false, ""}};
    QCOMPARE(blocks[0].paragraphs.at(0).spans, spans);
    QCOMPARE(blocks[1].kind, BlockKind::Image);
    QCOMPARE(blocks[1].alt, std::string("une balance"));
    QCOMPARE(blocks[2].tone, Tone::Do);
    QCOMPARE(blocks[2].items.size(), std::size_t(2));
    QCOMPARE(lesson.pages[1].blocks[1].tone, Tone::Call);
    QCOMPARE(lesson.pages[1].blocks[1].paragraphs.at(0).plain(), std::string("Deux kilos de plus : j'appelle."));
    QCOMPARE(pack.units[0].lesson("en", 3), &pack.units[0].lessons.at({"en", 1}));
}

void TestPackLoader::load_quiz_resolvesSafety()
{
    const Pack pack = loadPack(goodPack()).pack.value();
    QVERIFY(pack.units[0].quiz.find(QuestionId("when"))->safety);
    QVERIFY(!pack.units[1].quiz.find(QuestionId("gain"))->safety);
    QCOMPARE(pack.units[1].quiz.questions[0].number->value, 2.0);
    QCOMPARE(pack.units[1].quiz.questions[1].kind, QuestionKind::TeachBack);
    QCOMPARE(pack.units[1].quiz.questions[1].keyPoints.at(0).in("en"), std::string("The weight"));
}

void TestPackLoader::load_optionalParts_areRead()
{
    PackCopy copy;
    QVERIFY(copy.edit("pack.json", "\"threshold\": { \"value\": 2, \"unit\": \"kg\" },", "\"threshold\": null,\n      "
        "\"otherValues\": [{\"value\": 1.5, \"unit\": \"kg\", \"source\": \"site\"}],"));
    QVERIFY(copy.edit("pack.json", "\"meaning\": { \"fr\": \"Eau\", \"en\": \"Water\" }",
        "\"meaning\": { \"fr\": \"Eau\", \"en\": \"Water\" }, \"insteadOf\": {\"en\": [\"dropsy\"]}"));
    QVERIFY(copy.edit("pack.json", "\"contacts\": [ {",
        "\"uses\": [{\"pack\": \"living\", \"units\": [\"travelling\"]}],\n"
        "\"symptoms\": [{\"id\": \"tired\", \"picto\": \"balance\", \"title\": {\"fr\": \"Fatigue\", \"en\": \"Tired\"}}],\n"
        "\"protocol\": {\"anchor\": {\"id\": \"surgery\", \"title\": {\"fr\": \"J\", \"en\": \"D\"}}, \"steps\": [{\"id\": \"read\", \"day\": -30, "
        "\"until\": -7, \"kind\": \"unit\", \"unit\": \"travelling\", \"text\": {\"fr\": \"Lire\", \"en\": \"Read\"}, \"required\": true}]},\n"
        "\"contacts\": [ {"));
    const LoadedPack loaded = copy.load();
    QVERIFY2(loaded.pack, qPrintable(described(loaded.errors)));
    const Pack &pack = *loaded.pack;
    QCOMPARE(pack.rules[0].threshold, std::nullopt);
    QCOMPARE(pack.rules[0].unit, std::string("kg"));
    QCOMPARE(pack.rules[0].otherValues, (std::vector<OtherValue>{{1.5, "kg", SourceId("site")}}));
    QCOMPARE(pack.glossary.at("oedema").insteadOf.at("en"), std::vector<std::string>{"dropsy"});
    QVERIFY(pack.usesUnit(PackId("living"), UnitId("travelling")));
    QVERIFY(pack.knowsUnit(UnitId("travelling")));
    QVERIFY(!pack.knowsUnit(UnitId("flying")));
    QCOMPARE(pack.symptoms[0].title.in("en"), std::string("Tired"));
    QVERIFY(pack.protocol);
    QCOMPARE(pack.protocol->anchor, std::string("surgery"));
    QCOMPARE(pack.protocol->steps[0].day, -30);
    QCOMPARE(pack.protocol->steps[0].unit, UnitId("travelling"));
}

void TestPackLoader::load_pictosFolder_completesMedia()
{
    PackCopy copy;
    const fs::path pictos = copy.folder().parent_path().parent_path() / "elsewhere";
    fs::create_directories(pictos);
    fs::rename(copy.folder() / "media/balance.svg", pictos / "balance.svg");
    QVERIFY(loadPack(copy.folder(), pictos).pack);
    QVERIFY(!copy.load().pack);
}

void TestPackLoader::load_oneEdit_isRefusedWithItsPlace_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("errorFile"); // empty: the edited one
    const auto row = [](const char *name, const char *file, const char *before, const char *after, const char *code, int line,
                         const char *errorFile = "") {
        QTest::newRow(name) << file << before << after << code << line << errorFile;
    };
    const char *pack = "pack.json";
    const char *unit = "units/weighing/unit.json";
    const char *quiz = "units/weighing/quiz.json";
    const char *french = "units/weighing/fr.1.md";
    const char *english = "units/weighing/en.1.md";
    row("comma missing", pack, "\"1.0.0\",", "\"1.0.0\"", "json-syntax", 5);
    row("quote missing", pack, "\"Passerelle\"", "\"Passerelle", "json-syntax", 10);
    row("trailing comma", pack, "\"calling\"\n", "\"calling\",\n", "json-syntax", 51);
    row("bad utf-8", pack, "Petit paquet", "Petit \xff paquet", "json-syntax", 5);
    row("key twice", pack, "\"issuer\": \"Passerelle\",", "\"issuer\": \"A\",\n  \"issuer\": \"B\",", "json-duplicate-key", 11);
    row("format 2", pack, "\"format\": 1", "\"format\": 2", "schema", 2);
    row("number as text", unit, "\"minutes\": 4", "\"minutes\": \"4\"", "schema", 7);
    row("language missing", pack, "\"fr\": \"Peu\", ", "", "schema", 43);
    row("unknown property", pack, "\"contacts\":", "\"script\": \"x\",\n  \"contacts\":", "schema", 39);
    row("property missing", pack, "  \"licence\": \"CC-BY-4.0\",\n", "", "schema", 1);
    row("unknown kind", quiz, "\"kind\": \"order\"", "\"kind\": \"riddle\"", "schema", 13);
    row("unit path up", pack, "\"calling\"\n  ]", "\"../calling\"\n  ]", "schema", 50);
    row("unit path absolute", pack, "\"calling\"\n  ]", "\"/etc/passwd\"\n  ]", "schema", 50);
    row("competence twice", pack, "\"id\": \"ask-for-help\"", "\"id\": \"weigh-daily\"", "duplicate-id", 19);
    row("unit twice", pack, "    \"calling\"\n", "    \"calling\",\n    \"calling\"\n", "duplicate-id", 51);
    row("unit not there", pack, "    \"calling\"\n", "    \"calling\",\n    \"walking\"\n", "unit-missing", 51);
    row("unit not listed", pack, "\"weighing\",\n", "", "unit-unlisted", 48);
    row("source unknown", pack, "      \"source\": \"site\",\n      \"unit\"", "      \"source\": \"cite\",\n      \"unit\"",
        "unknown-source", 31);
    row("measure unknown", pack, "\"measure\": \"weight\"", "\"measure\": \"height\"", "unknown-measure", 27);
    row("rule unit unknown", pack, "\"unit\": \"calling\"", "\"unit\": \"shouting\"", "unknown-unit", 32);
    row("threshold beyond bounds", pack, "\"value\": 2", "\"value\": 5", "threshold-out-of-bounds", 28);
    row("threshold in pounds", pack, "2, \"unit\": \"kg\"", "2, \"unit\": \"[lb_av]\"", "unit-mismatch", 28);
    row("gain without window", pack, " \"window\": \"P3D\",", "", "window-missing", 27);
    row("bounds upside down", pack, "\"min\": 1, \"max\": 3", "\"min\": 3, \"max\": 1", "range-empty", 29);
    const char *contacts = "\"contacts\": [ {";
    const auto with = [contacts](const char *more) { return std::string(more) + ",\n  " + contacts; };
    row("threshold of the pack missing", pack, "\"threshold\": { \"value\": 2, \"unit\": \"kg\" },\n      \"bounds\": { \"min\": 1, \"max\": 3 },\n      \"severity\": \"urgent\", \"setBy\": \"clinician\"",
        "\"threshold\": null,\n      \"bounds\": { \"min\": 1, \"max\": 3 },\n      \"severity\": \"urgent\", \"setBy\": \"pack\"", "threshold-missing", 28);
    row("sources disagree, pack chooses", pack, "\"setBy\": \"clinician\",\n      \"source\": \"site\",\n      \"unit\"",
        "\"setBy\": \"pack\", \"otherValues\": [{\"value\": 1, \"unit\": \"kg\", \"source\": \"site\"}],\n      \"source\": \"site\",\n      \"unit\"",
        "disagreement-settled", 30);
    row("other value in pounds", pack, "\"setBy\": \"clinician\",\n      \"source\": \"site\",\n      \"unit\"",
        "\"setBy\": \"clinician\", \"otherValues\": [{\"value\": 1, \"unit\": \"[lb_av]\", \"source\": \"site\"}],\n      \"source\": \"site\",\n      \"unit\"",
        "unit-mismatch", 30);
    row("cap wider than the bounds", pack, "\"setBy\": \"clinician\",\n      \"source\": \"site\",\n      \"unit\"",
        "\"setBy\": \"clinician\", \"cap\": {\"days\": 7, \"worseBy\": 5},\n      \"source\": \"site\",\n      \"unit\"", "cap-too-wide", 30);
    row("cap on an emergency", pack, "\"severity\": \"urgent\", \"setBy\": \"clinician\"",
        "\"severity\": \"emergency\", \"cap\": {\"days\": 7}, \"setBy\": \"clinician\"", "cap-on-emergency", 30);
    row("shared with a pathology", pack, contacts, with("\"shared\": true").c_str(), "shared-with-pathology", 7);
    row("own unit used", pack, contacts, with("\"uses\": [{\"pack\": \"other\", \"units\": [\"weighing\"]}]").c_str(), "duplicate-id", 39);
    row("uses itself", pack, contacts, with("\"uses\": [{\"pack\": \"good\", \"units\": [\"walking\"]}]").c_str(), "uses-itself", 39);
    row("symptom is a red flag", pack, contacts,
        with("\"symptoms\": [{\"id\": \"choking\", \"picto\": \"balance\", \"title\": {\"fr\": \"A\", \"en\": \"B\"}}]").c_str(), "duplicate-id", 39);
    row("symptom unknown", unit, "[\"choking\"]", "[\"itch\"]", "unknown-symptom", 12);
    row("licence missing", pack, contacts,
        with("\"instruments\": [{\"id\": \"score\", \"title\": {\"fr\": \"A\", \"en\": \"B\"}, \"licence\": \"required\", \"grant\": null}]").c_str(),
        "licence-missing", 39);
    const auto step = [with](const char *inside) {
        return with(("\"protocol\": {\"anchor\": {\"id\": \"surgery\", \"title\": {\"fr\": \"J\", \"en\": \"D\"}}, \"steps\": [{\"id\": \"s\", " +
            std::string(inside) + ", \"text\": {\"fr\": \"A\", \"en\": \"B\"}, \"required\": true}]}").c_str());
    };
    row("step ends before it starts", pack, contacts, step("\"day\": 3, \"until\": 1, \"kind\": \"task\"").c_str(), "range-empty", 39);
    row("step of an unknown unit", pack, contacts, step("\"day\": 1, \"until\": 1, \"kind\": \"unit\", \"unit\": \"no\"").c_str(), "unknown-unit", 39);
    row("step of an unknown measure", pack, contacts, step("\"day\": 1, \"until\": 1, \"kind\": \"measure\"").c_str(), "unknown-measure", 39);
    row("step of an unknown contact", pack, contacts, step("\"day\": 1, \"until\": 1, \"kind\": \"contact\", \"role\": \"gp\"").c_str(), "unknown-role", 39);
    row("adaptation as safety", pack, "\"safety\": false", "\"safety\": true", "safety-on-adaptation", 19);
    row("review before review", pack, "2027-11-21", "2025-11-21", "review-dates", 15);
    row("validated by nobody", pack, "\"status\": \"example\"", "\"status\": \"validated\"", "validation-unsigned", 12);
    row("picto unknown", pack, "\"degree\": \"emergency\", \"picto\": \"balance\"",
        "\"degree\": \"emergency\", \"picto\": \"lungs\"", "unknown-picto", 36);
    row("unit id is not its folder", unit, "\"id\": \"weighing\"", "\"id\": \"scales\"", "unit-id-folder", 2);
    row("unit competence unknown", unit, "[\"weigh-daily\"]", "[\"weigh-weekly\"]", "unknown-competence", 8);
    row("prerequisite unknown", unit, "\"prerequisites\": []", "\"prerequisites\": [\"breathing\"]", "unknown-unit", 10);
    row("prerequisite circle", unit, "\"prerequisites\": []", "\"prerequisites\": [\"calling\"]", "prerequisite-cycle", 10);
    row("level without lesson", unit, "\"levels\": [1]", "\"levels\": [1, 2]", "lesson-missing", 0, "units/weighing/fr.2.md");
    row("question competence unknown", quiz, "\"single\", \"competence\": \"weigh-daily\"", "\"single\", \"competence\": \"fly\"",
        "unknown-competence", 3);
    row("no right answer", quiz, "\"correct\": true", "\"correct\": false", "option-none-correct", 5);
    row("two right answers", quiz, "\"correct\": false", "\"correct\": true", "option-many-correct", 5);
    row("no feedback", quiz, "\"correct\": true,\n          \"feedback\": { \"fr\": \"Oui\", \"en\": \"Yes\" } }",
        "\"correct\": true }", "feedback-missing", 6);
    row("no corrective card", quiz, ",\n      \"remember\": { \"fr\": \"Noter aussitôt\", \"en\": \"Write it at once\" }", "",
        "remember-missing", 13);
    row("option key twice", quiz, "\"key\": \"note\"", "\"key\": \"up\"", "duplicate-id", 17);
    row("question id twice", quiz, "\"id\": \"steps\"", "\"id\": \"when\"", "duplicate-id", 13);
    row("pictures without picture", quiz, "\"kind\": \"single\"", "\"kind\": \"picture\"", "picto-missing", 6);
    row("number without number", quiz, "\"kind\": \"order\"", "\"kind\": \"number\"", "number-mismatch", 13);
    row("teach-back without points", quiz, "\"kind\": \"order\"", "\"kind\": \"teachback\"", "key-points-mismatch", 13);
    row("html block", french, "- je note\n", "<b>je note</b>\n\n- je note\n", "markdown-html", 16);
    row("html in text", french, "## Et après\n", "## Et après\n\nUn <i>mot</i>.\n", "markdown-html", 16);
    row("web link", french, "(glossary:oedema)", "(https://example.org)", "markdown-link", 6);
    row("code", french, "**corps**", "`corps`", "markdown-code", 5);
    row("slanted", french, "**corps**", "*corps*", "markdown-emphasis", 5);
    row("third title level", french, "## Et après", "### Et après", "markdown-heading", 14);
    row("second lesson title", french, "## Et après", "# Et après", "markdown-title", 14);
    row("text before a page", french, "## Pourquoi\n", "Bonjour.\n\n## Pourquoi\n", "markdown-outside-page", 3);
    row("numbered list", french, "- je note\n- je compare", "1. je note\n2. je compare", "markdown-list", 16);
    row("nested list", french, "- je compare", "- je compare\n  - encore", "markdown-list", 17);
    row("callout without kind", french, "> [!call]\n", "", "markdown-callout", 19);
    row("callout of unknown kind", french, "[!call]", "[!shout]", "markdown-callout", 19);
    row("photograph", french, "(picto:balance)", "(photo.jpg)", "markdown-image", 8);
    row("image without words", french, "![une balance]", "![]", "alt-missing", 8);
    row("glossary unknown", french, "(glossary:oedema)", "(glossary:dropsy)", "unknown-glossary", 6);
    row("lesson picto unknown", french, "(picto:balance)", "(picto:lungs)", "unknown-picto", 8);
    row("picto path", french, "(picto:balance)", "(picto:../media/balance)", "unknown-picto", 8);
    row("six sentences", french, "- je note\n", "Un. Deux. Trois. Quatre. Cinq ?\n\n- je note\n", "page-too-long", 14);
    row("page without text", french, "## Et après\n", "## Vide\n\n## Et après\n", "page-empty", 14);
    row("table rule", french, "- je note\n", "---\n\n- je note\n", "markdown-unsupported", 16);
    row("page in one language", english, "## And then", "## Between\n\nText.\n\n## And then", "parity-pages", 18);
    row("callout in one language", english, "> [!call]\n> Two", "Two", "parity-blocks", 14);
    row("item in one language", english, "- I compare\n", "", "parity-blocks", 14);
}

void TestPackLoader::load_oneEdit_isRefusedWithItsPlace()
{
    QFETCH(QString, file);
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, code);
    QFETCH(int, line);
    QFETCH(QString, errorFile);
    PackCopy copy;
    // Latin-1 keeps the one deliberately broken byte as it is; everything else is UTF-8 on both sides.
    const std::string replacement = after.contains(QChar::ReplacementCharacter) ? "Petit \xff paquet" : after.toStdString();
    QVERIFY(copy.edit(file.toStdString(), before.toStdString(), replacement));
    const LoadedPack loaded = copy.load();
    QVERIFY(!loaded.pack);
    const std::string where = (errorFile.isEmpty() ? file : errorFile).toStdString();
    const auto found = std::find_if(loaded.errors.begin(), loaded.errors.end(), [&](const ContentError &e) {
        return e.code == code.toStdString() && e.file == where && e.line == line;
    });
    QVERIFY2(found != loaded.errors.end(), qPrintable(described(loaded.errors)));
    QVERIFY(!found->reason.empty() && !found->remedy.empty());
}

void TestPackLoader::load_fileRemoved_isRefused_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    QTest::newRow("pack") << "pack.json" << "file-missing";
    QTest::newRow("unit") << "units/weighing/unit.json" << "file-missing";
    QTest::newRow("quiz") << "units/weighing/quiz.json" << "file-missing";
    QTest::newRow("lesson") << "units/weighing/en.1.md" << "lesson-missing";
}

void TestPackLoader::load_fileRemoved_isRefused()
{
    QFETCH(QString, file);
    QFETCH(QString, code);
    PackCopy copy;
    QVERIFY(fs::remove(copy.folder() / file.toStdString()));
    const LoadedPack loaded = copy.load();
    QVERIFY(!loaded.pack);
    QCOMPARE(loaded.errors.size(), std::size_t(1));
    QCOMPARE(QString::fromStdString(loaded.errors[0].code), code);
    QCOMPARE(QString::fromStdString(loaded.errors[0].file), file);
}

void TestPackLoader::load_symlinkOut_isRefusedUnread()
{
    PackCopy copy;
    const fs::path lesson = copy.folder() / "units/calling/fr.1.md";
    fs::rename(lesson, copy.folder().parent_path() / "outside.md");
    fs::create_symlink(copy.folder().parent_path() / "outside.md", lesson);
    const LoadedPack loaded = copy.load();
    QVERIFY(!loaded.pack);
    QCOMPARE(loaded.errors.at(0).code, std::string("path-outside"));
    QCOMPARE(loaded.errors.at(0).file, std::string("units/calling/fr.1.md"));
}

void TestPackLoader::load_hugeFile_isRefused()
{
    PackCopy copy;
    copy.write("units/calling/fr.1.md", "# Appeler\n\n## Qui\n\n" + std::string(300 * 1024, 'a'));
    QCOMPARE(copy.load().errors.at(0).code, std::string("file-too-large"));
}

void TestPackLoader::load_deepJson_isRefused()
{
    PackCopy copy;
    copy.write("units/calling/quiz.json", std::string(100'000, '[') + std::string(100'000, ']'));
    QCOMPARE(copy.load().errors.at(0).code, std::string("json-too-deep"));
    copy.write("units/calling/quiz.json", "[\"" + std::string(200'000, 'a') + "\"]");
    QCOMPARE(copy.load().errors.at(0).code, std::string("text-too-long"));
}

void TestPackLoader::load_deepMarkdown_isRefused()
{
    PackCopy copy;
    copy.write("units/calling/fr.1.md", "# A\n\n## B\n\n" + std::string(5'000, '>') + " deep\n");
    const auto errors = copy.load().errors;
    QVERIFY2(errors.at(0).code == "markdown-too-deep", qPrintable(described(errors)));
}

void TestPackLoader::load_severalFaults_areAllTold()
{
    PackCopy copy;
    QVERIFY(copy.edit("units/weighing/unit.json", "[\"weigh-daily\"]", "[\"fly\"]"));
    QVERIFY(copy.edit("units/weighing/fr.1.md", "(glossary:oedema)", "(glossary:dropsy)"));
    QVERIFY(copy.edit("units/calling/en.1.md", "I call", "*I* call"));
    const auto errors = copy.load().errors;
    QCOMPARE(errors.size(), std::size_t(3));
    QCOMPARE(errors[0].code, std::string("markdown-emphasis"));
    QCOMPARE(errors[1].code, std::string("unknown-glossary"));
    QCOMPARE(errors[2].code, std::string("unknown-competence"));
}

void TestPackLoader::load_noFolder_isAnErrorNotACrash()
{
    const LoadedPack loaded = loadPack("/nowhere/at/all");
    QVERIFY(!loaded.pack);
    QCOMPARE(loaded.errors.at(0).code, std::string("file-missing"));
}

void TestPackLoader::load_mutatedBytes_neverThrows()
{
    // A small fuzz with a fixed seed: one byte of one file is overwritten; the loader accepts or explains.
    PackCopy copy;
    const std::vector<std::string> files{
        "pack.json", "units/weighing/unit.json", "units/weighing/quiz.json", "units/weighing/fr.1.md"};
    const std::string_view bytes("\0\xff\"{}[],:\\\n-#>!*_`<&1e9", 24);
    unsigned seed = 1;
    const auto next = [&seed](std::size_t limit) {
        seed = seed * 1664525u + 1013904223u;
        return (seed >> 8) % limit;
    };
    for (int i = 0; i < 400; ++i) {
        const fs::path file = copy.folder() / files[next(files.size())];
        const std::string whole = testsupport::readFile(file);
        std::string broken = whole;
        broken[next(broken.size())] = bytes[next(bytes.size())];
        testsupport::writeFile(file, broken);
        const LoadedPack loaded = copy.load();
        QVERIFY2(loaded.pack.has_value() == loaded.errors.empty(), broken.c_str());
        for (const ContentError &e : loaded.errors)
            QVERIFY2(e.code != "internal", qPrintable(described(loaded.errors)));
        testsupport::writeFile(file, whole);
    }
    QVERIFY(copy.load().pack);
}

void TestPackLoader::findPacks_onlyFoldersWithAPack()
{
    PackCopy copy;
    fs::create_directories(copy.folder().parent_path() / "empty");
    QCOMPARE(findPacks(copy.folder().parent_path()), std::vector{copy.folder()});
    QVERIFY(findPacks("/nowhere/at/all").empty());
}

QTEST_GUILESS_MAIN(TestPackLoader)
#include "tst_packloader.moc"
