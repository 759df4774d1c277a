// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the sentences that are highlighted and said: cut where a reader breathes, no word or link lost on the way, units
// and titles said in full.
#include "app/viewmodels/sentencetext.h"
#include "app/viewmodels/styledtext.h"

#include "content/loader/packloader.h"
#include "tests/support/places.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using content::Paragraph;

namespace {

QStringList styled(const Paragraph &paragraph, const QString &language)
{
    QStringList list;
    for (const Paragraph &sentence : viewmodels::sentencesOf(paragraph, language))
        list << viewmodels::styledText(sentence);
    return list;
}

QString ink(QString text)
{
    return text.remove(u' ').remove(QChar(0x00A0)).remove(QChar(0x202F));
}

} // namespace

class TestSentenceText : public QObject {
    Q_OBJECT

private slots:
    void sentencesOf_paragraph_isCutWhereItIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("sentences");
        const QString fr = u"fr"_s;
        const QString en = u"en"_s;
        QTest::newRow("two") << u"Votre cœur a moins de force. Votre corps garde l’eau."_s << fr
                             << QStringList{u"Votre cœur a moins de force."_s, u"Votre corps garde l’eau."_s};
        QTest::newRow("a title is no end") << u"Appelez M. Martin. Il vient."_s << fr << QStringList{u"Appelez M. Martin."_s, u"Il vient."_s};
        QTest::newRow("a decimal is no end") << u"You weigh 72.4 kg. Write it."_s << en << QStringList{u"You weigh 72.4 kg."_s, u"Write it."_s};
        QTest::newRow("a colon does not cut") << u"Une fois ne suffit pas : la hausse va vite. Voilà."_s << fr
                                              << QStringList{u"Une fois ne suffit pas : la hausse va vite."_s, u"Voilà."_s};
        QTest::newRow("question") << u"Mal ? Appelez."_s << fr << QStringList{u"Mal ?"_s, u"Appelez."_s};
        QTest::newRow("without an end") << u"Go to the toilet first"_s << en << QStringList{u"Go to the toilet first"_s};
        QTest::newRow("marks alone") << u"—"_s << en << QStringList{u"—"_s};
        QTest::newRow("nothing") << QString() << en << QStringList();
        QTest::newRow("another language") << u"Uno dos. Tres cuatro."_s << u"es"_s << QStringList{u"Uno dos."_s, u"Tres cuatro."_s};
    }
    void sentencesOf_paragraph_isCutWhereItIsSaid()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QTEST(styled({{{text.toStdString(), false, {}}}}, language), "sentences");
    }

    void sentencesOf_dress_staysOnItsWords()
    {
        const Paragraph paragraph{{{"Less than 2 kg. ", false, {}}, {"Call now", true, {}}, {". An ", false, {}}, {"oedema", false, "oedema"}}};
        QCOMPARE(styled(paragraph, u"en"_s),
            (QStringList{u"Less than 2 kg."_s, u"<b>Call now</b>."_s, u"An <a href=\"glossary:oedema\">oedema</a>"_s}));
    }

    /// Whatever an author writes, the sentences together are the paragraph.
    void sentencesOf_everyLesson_losesNothing()
    {
        int paragraphs = 0;
        const auto check = [&](const Paragraph &paragraph, const std::string &language) {
            QString joined;
            for (const Paragraph &sentence : viewmodels::sentencesOf(paragraph, QString::fromStdString(language))) {
                const QString plain = QString::fromStdString(sentence.plain());
                QCOMPARE(plain, plain.trimmed());
                joined += plain;
            }
            QCOMPARE(ink(joined), ink(QString::fromStdString(paragraph.plain())));
            ++paragraphs;
        };
        for (const auto &folder : content::findPacks(testsupport::inSource("content/packs"))) {
            const auto loaded = content::loadPack(folder);
            QVERIFY(loaded.pack);
            for (const content::Unit &unit : loaded.pack->units) {
                for (const auto &[key, lesson] : unit.lessons) {
                    for (const content::Page &page : lesson.pages) {
                        for (const content::Block &block : page.blocks) {
                            for (const Paragraph &paragraph : block.paragraphs)
                                check(paragraph, key.first);
                            for (const Paragraph &item : block.items)
                                check(item, key.first);
                        }
                    }
                }
            }
        }
        QVERIFY(paragraphs > 1000);
    }

    void spokenText_signs_areSaidInFull_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *written, const char *language, const char *said) {
            QTest::newRow(written) << QString::fromLatin1(language) << QString::fromUtf8(said);
        };
        row("Par exemple : 72,4\u00a0kg.", "fr", "Par exemple : 72,4 kilos.");
        row("Plus de 1,5 kg en 1 h.", "fr", "Plus de 1,5 kilo en 1 heure.");
        row("À 8\u00a0h\u00a030, 500 mg.", "fr", "À 8 heures 30, 500 milligrammes.");
        row("Fièvre à 38,5\u00a0°C", "fr", "Fièvre à 38,5 degrés");
        row("Marchez 10\u00a0000 pas, 5 % de plus.", "fr", "Marchez 10000 pas, 5 pour cent de plus.");
        row("Le Dr Leroy et Mme Durand", "fr", "Le docteur Leroy et madame Durand");
        row("12 cm, 3 m, 15 min", "fr", "12 centimètres, 3 mètres, 15 minutes");
        row("More than 2 kg in 3 days", "en", "More than 2 kilos in 3 days");
        row("1 kg, 1.5 L", "en", "1 kilo, 1.5 litres");
        row("Dr. Leroy at 8:30am", "en", "doctor Leroy at 8:30am");
        row("0.70 g/L", "en", "0.70 grams per litre");
        row("A kg is not a figure", "en", "A kg is not a figure");
        row("2 hands", "en", "2 hands");
    }
    void spokenText_signs_areSaidInFull()
    {
        QFETCH(QString, language);
        QTEST(viewmodels::spokenText(QString::fromUtf8(QTest::currentDataTag()), language), "said");
    }
};

QTEST_GUILESS_MAIN(TestSentenceText)
#include "tst_sentencetext.moc"
