// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the rules of the house that no compiler checks: values come from the theme, every visible word is explained to
// its translator, no word labels or blames a person, and files stay short enough to be read.
#include "tests/support/places.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongest = 400;

struct Line {
    QString file;
    int number;
    QString text;
    QString above;
};

QStringList filesOf(const QString &folder, const QStringList &patterns)
{
    QStringList files;
    QDirIterator walk(QString::fromStdString(testsupport::inSource(folder.toStdString()).string()), patterns, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    files.sort();
    return files;
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n');
}

QList<Line> qmlOutsideTheme()
{
    QList<Line> found;
    for (const QString &path : filesOf(u"qml"_s, {u"*.qml"_s})) {
        if (path.contains("/qml/Theme/"_L1))
            continue;
        const QStringList lines = linesOf(path);
        for (int i = 0; i < lines.size(); ++i)
            found << Line{path.section(u"/qml/"_s, -1), i + 1, lines[i], i > 0 ? lines[i - 1] : QString()};
    }
    return found;
}

QString report(const Line &line)
{
    return u"qml/%1:%2: %3"_s.arg(line.file).arg(line.number).arg(line.text.trimmed());
}

/// A sentence people read, in one language.
struct Said {
    QString context;
    QString text;
};

QList<Said> saidIn(const QString &ts, bool isSource)
{
    QList<Said> found;
    QFile file(QString::fromStdString(testsupport::inSource("app/translations/").string()) + ts);
    if (!file.open(QIODevice::ReadOnly))
        return found;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString element = xml.name().toString();
        if (element == "name"_L1)
            context = xml.readElementText();
        else if (isSource ? element == "source"_L1 : element == "translation"_L1 || element == "numerusform"_L1)
            found << Said{context, xml.readElementText(QXmlStreamReader::IncludeChildElements)};
    }
    return found;
}

// What nobody reads about themselves here: words that label how somebody reads, learns or ages, that blame for a dose, or
// that mark a person. The sources are the microcopy of the product and what research says of labels and of blame.
const QRegularExpression &bannedFrench()
{
    static const QRegularExpression words(
        u"\\b(?:faibles?|illettr\\w*|analphab\\w*|littératie|débutant\\w*|niveaux?|insuffisant\\w*|incapable\\w*|lent[es]* à comprendre|"
        "difficultés? (?:de|à) (?:lecture|lire|comprendre)|seniors?|personnes? âgées?|retard\\w*|raté\\w*|manqué\\w*|oublié\\w*|"
        "observan\\w*|échec\\w*|échoué\\w*|scores?|mauvais\\w*|faux|fausse\\w*|bravo|désolé\\w*|devez|vous devriez)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words;
}

const QRegularExpression &bannedEnglish()
{
    static const QRegularExpression words(
        u"\\b(?:poor\\w*|weak\\w*|illitera\\w*|literacy|beginners?|levels?|slow (?:reader|learner)s?|difficulty (?:reading|understanding)|"
        "elderly|seniors?|late|overdue|missed|forgot\\w*|failed|failure|complian\\w*|non-?adheren\\w*|scores?|wrong|incorrect|streaks?|"
        "well done|sorry|please|oops|invalid|should|must)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words;
}

QStringList labels(const QList<Said> &sentences, const QRegularExpression &banned)
{
    QStringList found;
    for (const Said &each : sentences) {
        // The window of an author names the levels of a unit; a patient may say so as their own reason for a dose; a code
        // may be forgotten, and whoever did looks for that word.
        const bool isAboutTheCode = each.text.contains("Forgot the code"_L1) || each.text.contains("forgotten code"_L1) || each.text.contains(u"ode oublié"_s);
        const bool isMeant = each.context == "PreviewWindow"_L1 || each.text == "I forgot"_L1 || isAboutTheCode;
        if (const auto match = banned.match(each.text); match.hasMatch() && !isMeant)
            found << u"%1: \"%2\" in \"%3\""_s.arg(each.context, match.captured(), each.text);
    }
    return found;
}

QStringList offenders(const QRegularExpression &pattern)
{
    QStringList found;
    for (const Line &line : qmlOutsideTheme()) {
        const QString code = line.text.section("//"_L1, 0, 0);
        if (pattern.match(code).hasMatch())
            found << report(line);
    }
    return found;
}

// 0, 1 and 2 are allowed everywhere: nothing, a unit, a double. So are ratios, which have a decimal point, and
// multiples of a value of the theme.
const QRegularExpression &pixelLiteral()
{
    static const QRegularExpression pattern(
        u"(?:[wW]idth|[hH]eight|[sS]pacing|[pP]adding|[mM]argins?|[rR]adius|[sS]ize|diameter|thickness|duration|\\b[xy])\\s*:\\s*-?(?:[3-9]|\\d{2,})(?![\\d.]*\\.|\\d*\\s*\\*\\s*Theme)"_s);
    return pattern;
}

} // namespace

class TestHouseRules : public QObject {
    Q_OBJECT

private slots:
    void patterns_knownFaults_areSeen()
    {
        QVERIFY(pixelLiteral().match(u"    spacing: 12"_s).hasMatch());
        QVERIFY(pixelLiteral().match(u"anchors.leftMargin: 3"_s).hasMatch());
        QVERIFY(pixelLiteral().match(u"border.width: 4; color"_s).hasMatch());
        QVERIFY(!pixelLiteral().match(u"border.width: 2"_s).hasMatch());
        QVERIFY(!pixelLiteral().match(u"spacing: Theme.gap"_s).hasMatch());
        QVERIFY(qmlOutsideTheme().size() > 1000);
    }

    void qml_outsideTheme_hasNoColour()
    {
        static const QRegularExpression hex(u"\"#[0-9A-Fa-f]{3,8}\""_s);
        QCOMPARE(offenders(hex), QStringList());
        static const QRegularExpression named(u"olor:\\s*\"(?!transparent\")[a-z]+\""_s);
        QCOMPARE(offenders(named), QStringList());
    }

    void qml_outsideTheme_hasNoFontName()
    {
        static const QRegularExpression name(u"family:\\s*\""_s);
        QCOMPARE(offenders(name), QStringList());
    }

    void qml_outsideTheme_hasNoPixelNumber() { QCOMPARE(offenders(pixelLiteral()), QStringList()); }

    void qml_visibleWords_areExplainedToTheirTranslator()
    {
        QStringList found;
        for (const Line &line : qmlOutsideTheme()) {
            if (line.text.contains("qsTr("_L1) && !line.above.trimmed().startsWith("//:"_L1))
                found << report(line);
        }
        QCOMPARE(found, QStringList());
    }

    void qml_sourceWords_areEnglish()
    {
        static const QRegularExpression accented(u"qsTr\\(\"[^\"]*[àâçéèêëîïôùûœ]"_s);
        QCOMPARE(offenders(accented), QStringList());
    }

    void words_banned_areSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isFrench");
        for (const char *text : {"Niveau faible", "Vous avez oublié une prise", "Prise manquée", "Votre score", "Mode senior", "3 jours de retard",
                 "C’est faux", "Bonne observance", "Vous devez lire"})
            QTest::newRow(text) << QString::fromUtf8(text) << true;
        for (const char *text : {"Low level", "You missed a dose", "Health literacy", "Your score", "Wrong answer", "Poor reader", "Please try again"})
            QTest::newRow(text) << QString::fromUtf8(text) << false;
    }
    void words_banned_areSeen()
    {
        QFETCH(QString, text);
        QFETCH(bool, isFrench);
        QCOMPARE(labels({{u"Screen"_s, text}}, isFrench ? bannedFrench() : bannedEnglish()).size(), 1);
    }

    void words_everySentence_labelsNobody()
    {
        const QList<Said> french = saidIn(u"passerelle_fr.ts"_s, false);
        const QList<Said> english = saidIn(u"passerelle_fr.ts"_s, true);
        QVERIFY(french.size() > 300 && english.size() > 300);
        QCOMPARE(labels(french, bannedFrench()), QStringList());
        QCOMPARE(labels(english + saidIn(u"passerelle_en.ts"_s, false), bannedEnglish()), QStringList());
    }

    void words_ofScreens_labelNobody()
    {
        static const QRegularExpression sentence(u"qsTr\\(\"((?:[^\"\\\\]|\\\\.)*)\""_s);
        QList<Said> said;
        for (const Line &line : qmlOutsideTheme()) {
            for (auto each = sentence.globalMatch(line.text); each.hasNext();)
                said << Said{line.file.section(u'/', -1).section(u'.', 0, 0), each.next().captured(1)};
        }
        QVERIFY(said.size() > 100);
        QCOMPARE(labels(said, bannedEnglish()), QStringList());
    }

    // Qt 6.4 takes these from a button as soon as a screen reader is there; Pressable says them again.
    void qml_pressedThings_sayTheirRoleThroughPressable()
    {
        static const QRegularExpression direct(u"Accessible\\.(?:checkable|checked)\\s*:|Accessible\\.role\\s*:\\s*Accessible\\.(?:Button|RadioButton|CheckBox|PageTab|Link)\\b"_s);
        QVERIFY(direct.match(u"    Accessible.role: Accessible.RadioButton"_s).hasMatch());
        QVERIFY(!direct.match(u"    Accessible.role: Accessible.PageTabList"_s).hasMatch());
        QStringList found = offenders(direct);
        found.removeIf([](const QString &each) { return each.startsWith("qml/Controls/Pressable.qml"_L1); });
        QCOMPARE(found, QStringList());
    }

    // Whoever asks for a still screen gets one: every animation takes its time from the theme, where it becomes 0.
    void motion_everyAnimation_takesItsTimeFromTheTheme()
    {
        static const QRegularExpression animation(u"\\b(?:Number|Property|Color|Rotation|Vector3d|Pause|Anchor|Parent|Path|Opacity\\w*|[XY])(?:Animation|Animator)\\s*\\{"_s);
        static const QRegularExpression endless(u"\\b(?:Smoothed|Spring)Animation\\b|\\b(?:Busy|Sprite|AnimatedImage|AnimatedSprite)\\w*\\s*\\{"_s);
        static const QRegularExpression timed(u"duration\\s*:\\s*Theme\\.\\w+Time\\b"_s);
        static const QRegularExpression untimed(u"duration\\s*:(?!\\s*Theme\\.\\w+Time\\b)"_s);
        QStringList found;
        int seen = 0;
        const QList<Line> lines = qmlOutsideTheme();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString code = lines[i].text.section("//"_L1, 0, 0);
            if (endless.match(code).hasMatch() || untimed.match(code).hasMatch())
                found << report(lines[i]);
            if (!animation.match(code).hasMatch())
                continue;
            ++seen;
            QString block = code; // to the end of its braces
            for (qsizetype next = i + 1; block.count(u'{') > block.count(u'}') && next < lines.size(); ++next)
                block += lines[next].text.section("//"_L1, 0, 0);
            if (!timed.match(block).hasMatch())
                found << report(lines[i]);
        }
        QVERIFY(seen >= 4);
        QVERIFY(untimed.match(u"duration: 200"_s).hasMatch());
        QCOMPARE(found, QStringList());
    }

    void files_everyOne_isShortAndSigned()
    {
        QStringList found;
        QStringList files;
        for (const QString &folder : {u"app"_s, u"content"_s, u"platforms"_s, u"qml"_s, u"sync"_s, u"tests"_s})
            files += filesOf(folder, {u"*.qml"_s, u"*.cpp"_s, u"*.h"_s});
        QVERIFY(files.size() > 600);
        for (const QString &path : files) {
            const QStringList lines = linesOf(path);
            // A longer file says at its head why it is one.
            const bool hasReason = lines.mid(0, 10).join(u' ').contains("Longer than most"_L1);
            if (lines.size() > kLongest + 1 && !hasReason)
                found << u"%1 has %2 lines"_s.arg(path).arg(lines.size());
            if (!lines.value(0).startsWith("// SPDX-FileCopyrightText:"_L1))
                found << path + u" does not say whose it is"_s;
        }
        QCOMPARE(found, QStringList());
    }

    void drawings_everyName_existsAndUsesTokens()
    {
        static const QRegularExpression hex(u"\"#[0-9A-Fa-f]{3,8}\""_s);
        QStringList found;
        for (const QString &path : filesOf(u"qml/Theme/icons"_s, {u"*.svg"_s}) + filesOf(u"content/pictos"_s, {u"*.svg"_s})) {
            if (hex.match(linesOf(path).join(u'\n')).hasMatch())
                found << path;
        }
        QCOMPARE(found, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestHouseRules)
#include "tst_houserules.moc"
