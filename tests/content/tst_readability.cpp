// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the judgement of reading levels: the formulas against worked figures, the counting of syllables against lists
// counted by ear, and what is a word and a sentence against the rules of content/schema/READABILITY.md.
#include "content/readability/letters.h"
#include "content/readability/readability.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <QTest>

#include <filesystem>
#include <sstream>

using namespace content;

namespace
{

/// How many words of a list are counted as its author heard them, with those that are not.
struct Golden {
    int right = 0;
    int all = 0;
    QString wrong;

    [[nodiscard]] double percent() const { return 100.0 * right / all; }
};

Golden against(const char *file, Language language)
{
    Golden golden;
    std::istringstream lines(
        testsupport::readFile(testsupport::inSource("tests/content/fixtures") / file));
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with('#'))
            continue;
        const std::string word = line.substr(0, line.find(' '));
        const int heard = std::stoi(line.substr(line.find(' ')));
        const int counted = syllables(word, language);
        ++golden.all;
        golden.right += heard == counted ? 1 : 0;
        if (heard != counted)
            golden.wrong += QString::fromStdString(word + ' ' + std::to_string(heard) + " not " + std::to_string(counted) + '\n');
    }
    return golden;
}

QString cutUp(const QString &text, Language language)
{
    QStringList out;
    for (const Sentence &sentence : sentences(text.toStdString(), language)) {
        QStringList words;
        for (const Word &word : sentence.words)
            words << QString::fromStdString(word.text);
        out << words.join(' ');
    }
    return out.join(" | ");
}

} // namespace

class TestReadability : public QObject
{
    Q_OBJECT

private slots:
    void formulas_workedExample_giveItsScores();
    void formulas_noText_areFinite();
    void syllables_frenchList_atLeast95Percent();
    void syllables_englishList_atLeast90Percent();
    void sentences_cutsAsRead_data();
    void sentences_cutsAsRead();
    void words_syllablesAndLetters_data();
    void words_syllablesAndLetters();
    void countText_easyAndHard_areFarApart();
    void letters_utf8_survivesARoundTrip();
    void letters_badBytes_areMarkedNotLost();
};

void TestReadability::formulas_workedExample_giveItsScores()
{
    const TextCounts counts{.words = 24, .sentences = 3, .syllables = 36, .longWords = 4};
    QVERIFY(std::abs(kandelMoles(counts) - 88.48) < 0.01);
    QVERIFY(std::abs(fleschEase(counts) - 71.815) < 0.001);
    QVERIFY(std::abs(fleschKincaid(counts) - 5.23) < 0.01);
    QVERIFY(std::abs(lix(counts) - 24.67) < 0.01);
}

void TestReadability::formulas_noText_areFinite()
{
    QCOMPARE(kandelMoles({}), 207.0);
    QCOMPARE(fleschEase({}), 206.835);
    QCOMPARE(lix({}), 0.0);
    QCOMPARE(countText("", Language::French), TextCounts());
    QCOMPARE(countText("\n – \n…\n", Language::French), TextCounts());
}

void TestReadability::syllables_frenchList_atLeast95Percent()
{
    const Golden golden = against("syllables.fr.txt", Language::French);
    QVERIFY(golden.all >= 500);
    QVERIFY2(golden.percent() >= 95, qPrintable(golden.wrong));
}

void TestReadability::syllables_englishList_atLeast90Percent()
{
    const Golden golden = against("syllables.en.txt", Language::English);
    QVERIFY(golden.all >= 300);
    QVERIFY2(golden.percent() >= 90, qPrintable(golden.wrong));
}

void TestReadability::sentences_cutsAsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<bool>("isFrench");
    const auto row = [](const char *name, const char *text, const char *expected, bool isFrench = true) {
        QTest::newRow(name) << QString(text) << QString(expected) << isFrench;
    };
    row("full stops", "Pesez-vous. Notez-le.", "Pesez-vous | Notez-le");
    row("no stop at the end", "La même balance", "La même balance");
    row("no-break space before marks", "Quand\u00a0? Le matin\u00a0!", "Quand | Le matin");
    row("colon between two units", "Plus de 2\u00a0kg\u00a0: appelez votre équipe.", "Plus de 2 kg | appelez votre équipe");
    row("colon after one word", "Exemple\u00a0: 72,4\u00a0kg.", "Exemple 72,4 kg");
    row("colon before one word", "Dans ce cas\u00a0: appelez.", "Dans ce cas appelez");
    row("semicolon", "Le poids monte\u00a0; le souffle manque.", "Le poids monte | le souffle manque");
    row("decimal comma", "Notez 72,5. Puis mangez.", "Notez 72,5 | Puis mangez");
    row("decimal point", "Record 72.5. Then eat.", "Record 72.5 | Then eat", false);
    row("thousands", "Marchez 10\u00a0000\u00a0pas.", "Marchez 10\u00a0000 pas");
    row("number and unit", "À 38\u00a0°C, appelez.", "À 38 °C appelez");
    row("percent", "Sous 92\u00a0%, appelez le 15.", "Sous 92 % appelez le 15");
    row("title", "M. Durand et le Dr. Leroy sont là. Ils parlent.", "M Durand et le Dr Leroy sont là | Ils parlent");
    row("latin abbreviation", "Eat fruit, e.g. an apple. Then rest.", "Eat fruit e.g an apple | Then rest", false);
    row("elisions are one word", "L’eau d’aujourd’hui n’est pas salée.", "L’eau d’aujourd’hui n’est pas salée");
    row("quotation", "«\u00a0Ça va\u00a0?\u00a0» demande l’infirmière.", "Ça va demande l’infirmière");
    row("dash is no word", "Le matin – au lever – pesez-vous.", "Le matin au lever pesez-vous");
    row("ellipsis", "Je tousse… Je dors mal.", "Je tousse | Je dors mal");
    row("brackets", "Votre poids (le matin) compte. Merci.", "Votre poids le matin compte | Merci");
}

void TestReadability::sentences_cutsAsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(bool, isFrench);
    QCOMPARE(cutUp(text, isFrench ? Language::French : Language::English), expected);
}

void TestReadability::words_syllablesAndLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("syllables");
    QTest::addColumn<int>("letters");
    const auto row = [](const char *text, int syllables, int letters) {
        QTest::newRow(text) << QString(text) << syllables << letters;
    };
    row("2\u00a0kg", 3, 0);
    row("72,5", 3, 0);
    row("38\u00a0°C", 4, 0);
    row("20\u00a0%", 4, 0);
    row("0,70\u00a0g/L", 6, 0);
    row("8h", 2, 0);
    row("15", 2, 0);
    row("IRM", 3, 3);
    row("URGENCE", 2, 7);
    row("l’hôpital", 3, 7);
    row("pesez-vous", 3, 5);
    row("aujourd’hui", 3, 7);
}

void TestReadability::words_syllablesAndLetters()
{
    QFETCH(QString, text);
    QFETCH(int, syllables);
    QFETCH(int, letters);
    const auto found = sentences(text.toStdString(), Language::French);
    QCOMPARE(found.size(), std::size_t(1));
    int sum = 0;
    int longest = 0;
    for (const Word &word : found[0].words) {
        sum += word.syllables;
        longest = std::max(longest, word.letters);
    }
    QCOMPARE(sum, syllables);
    QCOMPARE(longest, letters);
}

void TestReadability::countText_easyAndHard_areFarApart()
{
    const TextCounts easy = countText("Pesez-vous chaque matin.\nNotez votre poids.", Language::French);
    QCOMPARE(easy, (TextCounts{.words = 6, .sentences = 2, .syllables = 10, .longWords = 0}));
    const TextCounts hard = countText(
        "L’insuffisance cardiaque chronique nécessite une surveillance pondérale quotidienne afin de dépister précocement "
        "toute décompensation hydrosodée.",
        Language::French);
    QVERIFY(readingEase(easy, Language::French) > 80);
    QVERIFY(readingEase(hard, Language::French) < 20);
    QVERIFY(lix(easy) < 10);
    QVERIFY(lix(hard) > 60);
}

void TestReadability::letters_utf8_survivesARoundTrip()
{
    const std::string text = "Œdème à 38\u202f°C — l’été, 😀";
    QCOMPARE(encodeUtf8(decodeUtf8(text)), text);
}

void TestReadability::letters_badBytes_areMarkedNotLost()
{
    QCOMPARE(decodeUtf8("a\xff"
                        "b"),
        std::u32string(U"a\ufffdb"));
    QCOMPARE(decodeUtf8("\xc3"), std::u32string(U"\ufffd")); // cut short
    QCOMPARE(decodeUtf8("\xe0\x80\xaf").front(), U'\ufffd'); // longer than needed
    QCOMPARE(decodeUtf8("\xed\xa0\x80").front(), U'\ufffd'); // half a surrogate pair
}

QTEST_APPLESS_MAIN(TestReadability)
#include "tst_readability.moc"
