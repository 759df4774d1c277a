// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// The composition root: reads where things are, builds the app, shows Main.qml. No logic.
#include "app/passerelle/commandline.h"
#include "app/passerelle/dependencies.h"
#include "app/passerelle/inspection.h"
#include "app/passerelle/keyplace.h"
#include "app/passerelle/language.h"
#include "app/passerelle/packart.h"
#include "app/passerelle/packdesk.h"
#include "app/passerelle/preview.h"
#include "app/passerelle/scriptplayer.h"
#include "app/viewmodels/appviewmodel.h"
#include "platforms/base/logging.h"
#include "platforms/base/shiftedclock.h"
#include "platforms/linux/boottime.h"
#include "platforms/linux/nodumps.h"
#include "platforms/qt/qtspeech.h"
#include "platforms/qtmedia/qtcamera.h"
#include "platforms/screenguard.h"
#include "platforms/sound/qtvoicerecorder.h"
#include "platforms/systemreminders.h"
#include "qml/Theme/artprovider.h"
#include "qml/Theme/fonts.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QQmlApplicationEngine>
#include <QQmlExtensionPlugin>
#include <QQuickWindow>
#include <QtQml>

Q_IMPORT_QML_PLUGIN(Passerelle_AppPlugin)
Q_IMPORT_QML_PLUGIN(Passerelle_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Passerelle_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Passerelle_ComponentsPlugin)
Q_IMPORT_QML_PLUGIN(Passerelle_ScreensPlugin)

using namespace Qt::Literals::StringLiterals;

namespace {

void logToQt(platform::LogLevel level, std::string_view category, std::string_view message)
{
    const auto text = QByteArray(category.data(), qsizetype(category.size())) + ": " + QByteArray(message.data(), qsizetype(message.size()));
    switch (level) {
    case platform::LogLevel::Debug:
        qDebug("%s", text.constData());
        break;
    case platform::LogLevel::Info:
        qInfo("%s", text.constData());
        break;
    default:
        qWarning("%s", text.constData());
    }
}

/// Whoever started us takes the time: they alone know when that was.
void endAfterFirstFrame(const QQuickWindow &window)
{
    QObject::connect(&window, &QQuickWindow::frameSwapped, &window, [] {
        fputs("first frame\n", stdout);
        fflush(stdout);
        QCoreApplication::quit();
    }, Qt::SingleShotConnection);
}

} // namespace

int main(int argc, char **argv)
{
    platform::refuseDumps();
    QCoreApplication::setApplicationName(u"passerelle"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PASSERELLE_VERSION));
    // Packs are also kept over a remote shell, where nothing can be shown.
    if (asksForPacks(argc, argv) && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    const CommandLine line = readCommandLine(app);
    platform::setLogSink(logToQt);
    // The libraries that were loaded may be others than those this program was built with.
    if (const auto old = tooOld(loadedLibraries()); !old.empty()) {
        for (const std::string &each : old)
            qCritical("Passerelle does not start: %s.", each.c_str());
        return 3;
    }
    if (line.isForPacks())
        return keepPacks(line);
    if (!theme::loadFonts())
        qWarning("The letters of the program could not be loaded.");
    if (line.selfTest)
        return Inspection(line).selfTest();
    if (line.frameCost)
        return Inspection(line).frameCost();
    if (line.walk)
        return Inspection(line).walk(line.isWhole, line.shotsFilter);
    if (!line.shots.isEmpty())
        return Inspection(line).photograph(line.shots, line.shotsFilter);
    if (!line.preview.isEmpty())
        return runPreview(line);

    const auto keystore = keyPlace(line);
    const platform::SystemClock system;
    const platform::ShiftedClock clock(system, line.aheadSeconds * 1000);
    const auto notifier = platform::systemNotifier("Passerelle");
    const auto alarm = platform::systemAlarm();
    const auto guard = platform::systemScreenGuard();
    const auto surroundings = platform::systemSurroundings();
    platform::QtSpeech speech;
    platform::QtVoiceRecorder recorder;
    viewmodels::AppOptions options = line.app;
    options.recorder = &recorder;
    options.uptime = platform::bootTime;
    options.camera = [] { return std::make_unique<platform::QtCamera>(); };
    viewmodels::AppViewModel root(options, *keystore, clock);
    root.setSpeech(speech);
    root.setScreenGuard(*guard);
    // A script shows the window to a camera: it does not speak on the desktop of whoever runs it.
    if (line.script.isEmpty() && !line.firstFrameOnly)
        root.setReminderPorts(*notifier, *alarm);
    if (line.script.isEmpty() && surroundings)
        root.setSurroundings(*surroundings);
    Language language(line.isMirrored);
    QQmlApplicationEngine engine;
    QObject::connect(&root, &viewmodels::AppViewModel::languageChanged, &engine, [&] {
        language.apply(root.language());
        engine.retranslate();
        root.retranslate();
    });
    root.open();

    engine.addImportPath(u"qrc:/qt/qml"_s);
    theme::registerArt(engine).setPackDrawings(packDrawings(root.library()));
    QVariantMap properties{{u"app"_s, QVariant::fromValue(&root)}, {u"width"_s, line.size.width()}, {u"height"_s, line.size.height()}};
    if (line.position) {
        properties.insert(u"x"_s, line.position->x());
        properties.insert(u"y"_s, line.position->y());
    }
    engine.setInitialProperties(properties);
    engine.load(QUrl(u"qrc:/qt/qml/Passerelle/Main.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto &window = *qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QObject::connect(&root, &viewmodels::AppViewModel::attentionRequested, &window, [&window] {
        window.show();
        window.raise();
        window.requestActivate();
    });
    if (line.firstFrameOnly)
        endAfterFirstFrame(window);
    if (line.script.isEmpty())
        return QGuiApplication::exec();

    ScriptPlayer player(window, line.variables);
    if (!player.load(line.script))
        return 2;
    player.start();
    return QGuiApplication::exec();
}
