// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects that people find what they look for with the words they have: no accents, plurals, half a word, a slip.
#include "content/search/fold.h"
#include "content/search/searchindex.h"

#include <QTest>

using namespace content;

namespace {

LocalText text(const char *words) { return {{{"fr", words}, {"en", words}}}; }

Paragraph paragraph(const char *words) { return {{Span{words, false, {}}}}; }

Unit unit(const char *id, const char *title, const char *objective, std::vector<Page> pages)
{
    Unit made;
    made.id = UnitId(id);
    made.title = text(title);
    made.objective = text(objective);
    made.levels = {1};
    made.lessons.emplace(std::pair(std::string("fr"), 1), Lesson{title, std::move(pages)});
    return made;
}

std::vector<Pack> library()
{
    Pack heart;
    heart.id = PackId("heart");
    heart.glossary.emplace("oedema", GlossaryEntry{text("œdème"), text("De l’eau dans les jambes."), {}});
    Block linked{.kind = BlockKind::Text, .paragraphs = {{{Span{"Un "}, Span{"œdème", false, "oedema"}, Span{" gonfle."}}}}};
    Block legs{.kind = BlockKind::List, .items = {paragraph("Regardez vos jambes.")}};
    heart.units = {
        unit("weighing", "Se peser chaque matin", "Je note mon poids.",
            {{"Pourquoi", {{.kind = BlockKind::Text, .paragraphs = {paragraph("Le poids dit l’eau en trop.")}}}},
                {"Quand", {{.kind = BlockKind::Text, .paragraphs = {paragraph("Au lever, après le médecin.")}}}}}),
        unit("swelling", "Les pieds gonflés", "Je regarde mes pieds.", {{"Un œdème", {linked, legs}}}),
    };
    return {heart};
}

QStringList ids(const std::vector<SearchHit> &hits)
{
    QStringList found;
    for (const SearchHit &hit : hits)
        found << QString::fromStdString(hit.glossaryId.empty() ? hit.unit.value : "word:" + hit.glossaryId);
    return found;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void fold_writing_isLevelled_data();
    void fold_writing_isLevelled();
    void fold_brokenUtf8_becomesSpaces();
    void words_apostrophesAndQuotes_separate();
    void singular_pluralAndSingular_meet_data();
    void singular_pluralAndSingular_meet();
    void find_words_giveUnits_data();
    void find_words_giveUnits();
    void find_title_comesBeforeText();
    void find_text_givesItsPageAndParagraph();
    void find_glossaryWord_givesItsMeaning();
    void find_nothingWritten_givesNothing();
    void find_limit_isKept();
};

void TestSearch::fold_writing_isLevelled_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("folded");
    QTest::newRow("accents") << "ÉLÉVATION déjà çà où naïf Noël" << "elevation deja ca ou naif noel";
    QTest::newRow("ligatures") << "Cœur, ŒDÈME, æther" << "coeur, oedeme, aether";
    QTest::newRow("combining") << QString("e\u0301te\u0301") << "ete";
    QTest::newRow("apostrophe") << "l’eau" << "l'eau";
    QTest::newRow("extended") << "Łódź Ÿ" << "lodz y";
    QTest::newRow("greek stays") << "β" << "β";
}

void TestSearch::fold_writing_isLevelled()
{
    QFETCH(QString, raw);
    QFETCH(QString, folded);
    QCOMPARE(QString::fromStdString(fold(raw.toStdString())), folded);
}

void TestSearch::fold_brokenUtf8_becomesSpaces()
{
    QCOMPARE(fold("a\xff" "b"), std::string("a b"));
    QCOMPARE(fold("a\xc3"), std::string("a "));
    QCOMPARE(fold("\xe2\x82"), std::string("  "));
}

void TestSearch::words_apostrophesAndQuotes_separate()
{
    QCOMPARE(foldedWords("« L’œdème »… 2,5\u00a0kg – rendez-vous"),
        (std::vector<std::string>{"l", "oedeme", "2", "5", "kg", "rendez", "vous"}));
    QCOMPARE(foldedWords("e\u0301te\u0301"), std::vector<std::string>{"ete"});
    QCOMPARE(foldedWords(" … "), std::vector<std::string>());
}

void TestSearch::singular_pluralAndSingular_meet_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("many");
    for (const auto &[one, many] : {std::pair{"jambe", "jambes"}, {"eau", "eaux"}, {"mal", "maux"}, {"maladie", "maladies"},
             {"tablet", "tablets"}, {"box", "boxes"}, {"stress", "stresses"}, {"body", "bodies"}, {"genou", "genoux"},
             {"hopital", "hopitaux"}, {"patch", "patches"}, {"douleur", "douleurs"}})
        QTest::newRow(many) << one << many;
}

void TestSearch::singular_pluralAndSingular_meet()
{
    QFETCH(QString, one);
    QFETCH(QString, many);
    QCOMPARE(singular(many.toStdString()), singular(one.toStdString()));
}

void TestSearch::find_words_giveUnits_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("found");
    const QStringList weighing{"weighing"};
    const QStringList swelling{"swelling"};
    QTest::newRow("a word of the title") << "peser" << weighing;
    QTest::newRow("capitals, no accent") << "MEDECIN" << weighing;
    QTest::newRow("half a word") << "pes" << weighing;
    QTest::newRow("singular for plural") << "pied" << swelling;
    QTest::newRow("two words, one unit") << "pieds gonfle" << swelling;
    QTest::newRow("a letter missing") << "medcin" << weighing;
    QTest::newRow("two letters exchanged") << "mednet matni" << QStringList();
    QTest::newRow("letters exchanged") << "maitn peser" << weighing;
    QTest::newRow("one word of two") << "peser xylophone" << weighing;
    QTest::newRow("a list") << "regardez" << swelling;
    QTest::newRow("elision") << "l'eau en trop" << weighing;
}

void TestSearch::find_words_giveUnits()
{
    QFETCH(QString, query);
    QFETCH(QStringList, found);
    const std::vector<Pack> packs = library();
    QStringList hits = ids(SearchIndex(packs, "fr").find(query.toStdString()));
    hits.removeAll("word:oedema");
    QCOMPARE(hits, found);
}

void TestSearch::find_title_comesBeforeText()
{
    std::vector<Pack> packs = library();
    packs[0].units.push_back(unit("walking", "Le matin, marcher", "Je marche.", {}));
    packs[0].units.push_back(unit("legs", "Les jambes", "Je marche.", {}));
    const SearchIndex index(packs, "fr");
    QCOMPARE(ids(index.find("jambes")), (QStringList{"legs", "swelling", "word:oedema"}));
}

void TestSearch::find_text_givesItsPageAndParagraph()
{
    const std::vector<Pack> packs = library();
    const auto hits = SearchIndex(packs, "fr").find("lever");
    QCOMPARE(hits.size(), std::size_t(1));
    QCOMPARE(hits[0].page, 1);
    QCOMPARE(hits[0].place, Place::Text);
    QCOMPARE(hits[0].excerpt, std::string("Au lever, après le médecin."));
}

void TestSearch::find_glossaryWord_givesItsMeaning()
{
    const std::vector<Pack> packs = library();
    const auto hits = SearchIndex(packs, "fr").find("oedeme");
    QVERIFY(!hits.empty());
    QCOMPARE(hits[0].glossaryId, std::string("oedema"));
    QCOMPARE(hits[0].unit, UnitId("swelling"));
    QCOMPARE(hits[0].excerpt, std::string("De l’eau dans les jambes."));
}

void TestSearch::find_nothingWritten_givesNothing()
{
    const std::vector<Pack> packs = library();
    const SearchIndex index(packs, "fr");
    QVERIFY(index.find("").empty());
    QVERIFY(index.find(" … ?").empty());
    QVERIFY(index.find("xylophone").empty());
    QVERIFY(SearchIndex().find("poids").empty());
}

void TestSearch::find_limit_isKept()
{
    std::vector<Pack> packs = library();
    for (int i = 0; i < 30; ++i)
        packs[0].units.push_back(unit(("same-" + std::to_string(i)).c_str(), "Pareil", "Pareil", {}));
    const SearchIndex index(packs, "fr");
    QCOMPARE(index.find("pareil").size(), std::size_t(20));
    QCOMPARE(index.find("pareil", 3).size(), std::size_t(3));
    QCOMPARE(index.find("pareil", 3).front().unit, UnitId("same-0"));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
