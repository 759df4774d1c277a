// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the drawings: colours of the theme inside, the size asked for, and no way out of the resource folder.
#include "qml/Theme/artprovider.h"
#include "qml/Theme/fonts.h"

#include <QFont>
#include <QGuiApplication>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

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
