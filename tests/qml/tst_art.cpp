// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the drawings: colours of the theme inside, the size asked for, and no way out of the resource folder.
#include "qml/Theme/artprovider.h"
#include "qml/Theme/fonts.h"

#include <QFont>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A pack "good" that brings one drawing.
theme::PackDrawings onlyBalance(const QByteArray &svg)
{
    return [svg](const QString &pack, const QString &name) { return pack == u"good"_s && name == u"balance"_s ? svg : QByteArray(); };
}

} // namespace

class TestArt : public QObject {
    Q_OBJECT

private slots:
    void coloured_tokens_takeTheirColours()
    {
        const QByteArray svg = theme::coloured(u"icons/check?c=0d5140"_s);
        QVERIFY(svg.contains("stroke=\"#0d5140\""));
        QVERIFY(!svg.contains('{'));
    }

    void coloured_strangeIds_giveNothing_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("unknown") << u"icons/nothing?c=000000"_s;
        QTest::newRow("climbs out") << u"icons/../../fonts/NotoSans-Regular?c=000000"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s;
        QTest::newRow("empty") << QString();
    }
    void coloured_strangeIds_giveNothing()
    {
        QFETCH(QString, id);
        QVERIFY(theme::coloured(id).isEmpty());
    }

    void coloured_notAColour_isNotWritten()
    {
        QVERIFY(!theme::coloured(u"icons/check?c=\"/><script>"_s).contains("script"));
    }

    void packDrawing_given_takesTheColours()
    {
        const theme::PackDrawings packs = onlyBalance("<svg viewBox=\"0 0 4 4\"><rect width=\"4\" height=\"4\" fill=\"{a}\"/></svg>");
        QVERIFY(theme::coloured(u"packs/good/balance?a=0d5140"_s, packs).contains("fill=\"#0d5140\""));
        QVERIFY(theme::coloured(u"packs/good/other?a=0d5140"_s, packs).isEmpty());
        QVERIFY(theme::coloured(u"packs/good/balance?a=0d5140"_s).isEmpty());
        QVERIFY(theme::coloured(u"packs/../pictos/heart?a=0d5140"_s, packs).isEmpty());
    }

    void packDrawing_replaced_isDrawnAgain()
    {
        theme::ArtProvider art;
        const auto drawn = [&](const char *colour) {
            art.setPackDrawings(onlyBalance(QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><rect width=\"4\" "
                                                       "height=\"4\" fill=\"{") + colour + "}\"/></svg>"));
            return art.requestImage(u"packs/good/balance?a=ff0000&b=0000ff"_s, nullptr, QSize(8, 8)).pixelColor(4, 4).name();
        };
        QCOMPARE(drawn("a"), u"#ff0000"_s);
        QCOMPARE(drawn("b"), u"#0000ff"_s);
    }

    void requestImage_size_isTheOneAskedFor()
    {
        theme::ArtProvider art;
        QSize size;
        const QImage image = art.requestImage(u"icons/check?c=0d5140"_s, &size, QSize(72, 72));
        QCOMPARE(image.size(), QSize(72, 72));
        QCOMPARE(size, QSize(72, 72));
        QCOMPARE(art.requestImage(u"pictos/scale?a=000000"_s, &size, QSize(96, 0)).size(), QSize(96, 96));
    }

    void requestImage_twoColours_areTwoImages()
    {
        theme::ArtProvider art;
        const QImage pine = art.requestImage(u"icons/check?c=0d5140"_s, nullptr, QSize(24, 24));
        const QImage red = art.requestImage(u"icons/check?c=a01b1b"_s, nullptr, QSize(24, 24));
        QVERIFY(pine != red);
        QCOMPARE(art.requestImage(u"icons/check?c=0d5140"_s, nullptr, QSize(24, 24)), pine);
    }

    void requestImage_unknown_isNull()
    {
        theme::ArtProvider art;
        QVERIFY(art.requestImage(u"icons/nothing"_s, nullptr, QSize(24, 24)).isNull());
    }

    void loadFonts_embedded_isTheFontOfTheProgram()
    {
        QVERIFY(theme::loadFonts());
        QCOMPARE(QGuiApplication::font().family(), u"Noto Sans"_s);
    }
};

QTEST_MAIN(TestArt)
#include "tst_art.moc"
