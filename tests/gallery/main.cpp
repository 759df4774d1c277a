// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Shows each control and component in its states, alone: to look at, and to photograph for a review.
#include "qml/Theme/artprovider.h"
#include "qml/Theme/fonts.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QImage>
#include <QLocale>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml>

#include <algorithm>

Q_IMPORT_QML_PLUGIN(Passerelle_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Passerelle_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Passerelle_ComponentsPlugin)

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize kPhone(360, 740);
constexpr int kShotLimit = 6000;
constexpr int kFramesToSettle = 3;

struct Options {
    QVariantMap initial;
    QString language;
    QString shot;
};

Options readOptions(const QCoreApplication &app)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Every control and component of Passerelle, in its states."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"page"_s, u"Page to show: buttons, choices, fields, number, navigation, cards, care, rail, talk, chart, nurse, colours, amounts, messages."_s,
         u"name"_s, u"buttons"_s},
        {u"lang"_s, u"Words of the samples, fr or en."_s, u"code"_s, u"fr"_s},
        {u"dark"_s, u"Night colours."_s},
        {u"contrast"_s, u"High contrast."_s},
        {u"rtl"_s, u"Mirrored, as for Arabic or Hebrew."_s},
        {u"text"_s, u"Text size in per cent, 100 to 200."_s, u"size"_s, u"100"_s},
        {u"width"_s, u"Width of the window."_s, u"pixels"_s, QString::number(kPhone.width())},
        {u"height"_s, u"Height of the window; 0 for the whole page."_s, u"pixels"_s, u"0"_s},
        {u"shot"_s, u"Writes a picture to this file, then ends."_s, u"file"_s},
    });
    parser.process(app);
    return {{{u"page"_s, parser.value(u"page"_s)},
             {u"french"_s, parser.value(u"lang"_s) == "fr"_L1},
             {u"dark"_s, parser.isSet(u"dark"_s)},
             {u"highContrast"_s, parser.isSet(u"contrast"_s)},
             {u"mirrored"_s, parser.isSet(u"rtl"_s)},
             {u"textScale"_s, qBound(1.0, parser.value(u"text"_s).toInt() / 100.0, 2.0)},
             {u"wantedWidth"_s, parser.value(u"width"_s).toInt()},
             {u"wantedHeight"_s, parser.value(u"height"_s).toInt()},
             {u"still"_s, parser.isSet(u"shot"_s)}},
            parser.value(u"lang"_s),
            parser.value(u"shot"_s)};
}

// A page knows its height once it is laid out, which a frame does: the window follows it, and the last frame is the picture.
void photograph(QQuickWindow *window, const QString &file)
{
    QTimer::singleShot(0, window, [window, file] {
        for (int frame = 0; frame < kFramesToSettle; ++frame) {
            window->resize(window->width(), qBound(1, window->property("pageHeight").toInt(), kShotLimit));
            QCoreApplication::processEvents();
            window->grabWindow();
        }
        QCoreApplication::exit(window->grabWindow().save(file) ? 0 : 2);
    });
}

} // namespace

int main(int argc, char **argv)
{
    const bool photographing = std::any_of(argv, argv + argc, [](const char *arg) { return qstrncmp(arg, "--shot", 6) == 0; });
    if (photographing && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    QGuiApplication app(argc, argv);
    const Options options = readOptions(app);
    QLocale::setDefault(QLocale(options.language));
    if (!theme::loadFonts())
        qWarning("The letters of the program could not be loaded.");

    QQmlApplicationEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    theme::registerArt(engine);
    engine.setInitialProperties(options.initial);
    engine.load(QUrl(u"qrc:/qt/qml/Passerelle/Gallery/Gallery.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;
    if (!options.shot.isEmpty())
        photograph(qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst()), options.shot);
    return app.exec();
}
