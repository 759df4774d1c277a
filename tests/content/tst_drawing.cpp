// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects devices from drawings that packs bring: plain shapes in the colours of the theme pass, everything that could
// fetch, run, grow or hide a word is refused, with its reason.
#include "content/loader/drawing.h"
#include "content/loader/packloader.h"
#include "tests/support/places.h"
#include "tests/support/tempfolder.h"

#include <QDir>
#include <QTest>

#include <algorithm>

namespace fs = std::filesystem;
using namespace Qt::Literals::StringLiterals;
using content::drawingFault;

namespace {

std::string drawing(const std::string &shapes)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\">" + shapes + "</svg>\n";
}

} // namespace

class TestDrawing : public QObject {
    Q_OBJECT

private slots:
    void fault_plainShapes_isNone()
    {
        QCOMPARE(drawingFault(drawing("<g transform=\"rotate(45 32 32)\">\n<rect x=\"8\" y=\"8\" width=\"4.5\" height=\"4\" fill=\"{a}\"/>"
                                      "<path d=\"M1 2 L3,-4 Z\" fill=\"none\" stroke=\"{s}\" stroke-width=\"2\"/></g>")),
            std::nullopt);
        QCOMPARE(drawingFault("<!-- by hand -->" + drawing("<!-- a point -->")), std::nullopt);
        QCOMPARE(drawingFault("<?xml version=\"1.0\"?>\n" + drawing("<circle cx=\"1\" cy=\"1\" r=\"1\" fill=\"{b}\" />")), std::nullopt);
    }

    void fault_ourOwnPictograms_isNone()
    {
        const QDir pictos(QString::fromStdString(testsupport::inSource("content/pictos").string()));
        const QStringList names = pictos.entryList({u"*.svg"_s});
        QVERIFY(names.size() > 100);
        for (const QString &name : names) {
            const auto fault = drawingFault(testsupport::readFile(pictos.filePath(name).toStdString()));
            QVERIFY2(!fault, qPrintable(name + u": "_s + QString::fromStdString(fault.value_or(""))));
        }
    }

    void fault_anythingElse_isTold_data()
    {
        QTest::addColumn<std::string>("svg");
        QTest::newRow("empty") << std::string();
        QTest::newRow("not svg") << std::string("PNG");
        QTest::newRow("script") << drawing("<script/>");
        QTest::newRow("file") << drawing("<image href=\"file:///etc/passwd\"/>");
        QTest::newRow("another drawing") << drawing("<use href=\"#a\"/>");
        QTest::newRow("web page inside") << drawing("<foreignObject/>");
        QTest::newRow("handler") << drawing("<rect onload=\"go()\" fill=\"none\"/>");
        QTest::newRow("style") << drawing("<rect style=\"fill:red\"/>");
        QTest::newRow("fetched colour") << drawing("<rect fill=\"url(#a)\"/>");
        QTest::newRow("fetched place") << drawing("<g transform=\"url(http)\"/>");
        QTest::newRow("colour of its own") << drawing("<rect fill=\"#ff0000\"/>");
        QTest::newRow("unknown colour") << drawing("<rect fill=\"{z}\"/>");
        QTest::newRow("dashes") << drawing("<path stroke-dasharray=\"0.001\" d=\"M0 0\"/>");
        QTest::newRow("words") << drawing("<g>Take two</g>");
        QTest::newRow("text") << drawing("<text>Take two</text>");
        QTest::newRow("entity") << std::string("<!DOCTYPE svg [<!ENTITY a \"a\">]>") + drawing("");
        QTest::newRow("reference") << drawing("<path d=\"&a;\"/>");
        QTest::newRow("comment not closed") << drawing("<!-- hello");
        QTest::newRow("comment closed halfway") << drawing("<!-- hello -- <script/> -->");
        QTest::newRow("single quotes") << drawing("<rect fill='none'/>");
        QTest::newRow("attribute twice") << drawing("<rect fill=\"none\" fill=\"none\"/>");
        QTest::newRow("not closed") << std::string("<svg viewBox=\"0 0 1 1\">");
        QTest::newRow("value not closed") << std::string("<svg viewBox=\"0 0 1 1");
        QTest::newRow("tag not closed") << std::string("<svg");
        QTest::newRow("crossed") << drawing("<g><rect></g></rect>");
        QTest::newRow("two drawings") << drawing("") + drawing("");
        QTest::newRow("drawing inside") << drawing("<svg/>");
        QTest::newRow("declaration not closed") << std::string("<?xml version=\"1.0\"");
        QTest::newRow("too large") << drawing(std::string(content::kMaxDrawingBytes, ' '));
        std::string many;
        for (int i = 0; i < 400; ++i)
            many += "<g/>";
        QTest::newRow("too many shapes") << drawing(many);
        std::string deep;
        for (int i = 0; i < 20; ++i)
            deep += "<g>";
        QTest::newRow("too deep") << drawing(deep);
    }
    void fault_anythingElse_isTold()
    {
        QFETCH(std::string, svg);
        const auto fault = drawingFault(svg);
        QVERIFY(fault);
        QVERIFY(fault->ends_with('.'));
    }

    void load_drawingOfThePack_isCarried()
    {
        const auto loaded = content::loadPack(testsupport::inSource("tests/fixtures/packs/good"));
        QVERIFY(loaded.pack);
        QVERIFY(loaded.pack->drawings.at("balance").starts_with("<svg"));
    }

    void load_unsafeDrawing_refusesThePack()
    {
        testsupport::TempFolder temp;
        fs::create_directories(temp / "packs");
        const fs::path folder = temp / "packs/good";
        fs::copy(testsupport::inSource("tests/fixtures/packs/good"), folder, fs::copy_options::recursive);
        testsupport::writeFile(folder / "media/balance.svg", drawing("<image href=\"http://example.org/a.png\"/>"));
        const auto loaded = content::loadPack(folder);
        QVERIFY(!loaded.pack);
        QVERIFY(std::ranges::any_of(loaded.errors, [](const content::ContentError &error) {
            return error.code == "drawing-unsafe" && error.file == "media/balance.svg";
        }));
    }
};

QTEST_GUILESS_MAIN(TestDrawing)
#include "tst_drawing.moc"
