// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the pictograms as a family: drawn with the theme's colours only, on one grid, light, and each one with words.
#include "tests/support/places.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

QDir pictos() { return QDir(QString::fromStdString(testsupport::inSource("content/pictos").string())); }

QByteArray read(const QString &name)
{
    QFile file(pictos().filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList names()
{
    QStringList found;
    for (const QString &file : pictos().entryList({u"*.svg"_s}, QDir::Files, QDir::Name))
        found << file.chopped(4);
    found.sort();
    return found;
}

} // namespace

class TestPictos : public QObject {
    Q_OBJECT

private slots:
    void picto_drawing_keepsToTheFamily_data();
    void picto_drawing_keepsToTheFamily();
    void alt_everyPicto_hasWordsInBothLanguages();
};

void TestPictos::picto_drawing_keepsToTheFamily_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : names())
        QTest::newRow(qPrintable(name)) << name;
}

void TestPictos::picto_drawing_keepsToTheFamily()
{
    QFETCH(QString, name);
    const QByteArray drawing = read(name + ".svg"_L1);
    QVERIFY(drawing.size() < 4096);
    static const QSet<QString> allowed{u"svg"_s, u"g"_s, u"rect"_s, u"circle"_s, u"ellipse"_s, u"path"_s, u"line"_s};
    QXmlStreamReader xml(drawing);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        QVERIFY2(allowed.contains(xml.name().toString()), qPrintable(xml.name().toString()));
        for (const QXmlStreamAttribute &attribute : xml.attributes()) {
            const QString key = attribute.name().toString();
            const QString value = attribute.value().toString();
            QVERIFY2(key != "style"_L1 && key != "id"_L1 && key != "class"_L1, qPrintable(key));
            // A colour written out would not follow the theme into the dark.
            static const QRegularExpression token(u"^(none|\\{[abspiklw]\\})$"_s);
            if (key == "fill"_L1 || key == "stroke"_L1)
                QVERIFY2(token.match(value).hasMatch(), qPrintable(value));
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
}

void TestPictos::alt_everyPicto_hasWordsInBothLanguages()
{
    const QJsonObject alt = QJsonDocument::fromJson(read(u"alt.json"_s)).object();
    QCOMPARE(alt.keys(), names());
    for (const QString &name : alt.keys()) {
        for (const QString &language : {u"fr"_s, u"en"_s}) {
            const QString words = alt.value(name).toObject().value(language).toString();
            QVERIFY2(words.size() > 2 && words.size() < 80 && words.front().isUpper(), qPrintable(name + u' ' + words));
        }
    }
}

QTEST_GUILESS_MAIN(TestPictos)
#include "tst_pictos.moc"
