// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/passerelle/preview.h"

#include "app/passerelle/commandline.h"
#include "app/passerelle/language.h"
#include "app/passerelle/packart.h"
#include "app/passerelle/scriptplayer.h"
#include "app/viewmodels/previewviewmodel.h"
#include "platforms/dummy/memorykeystore.h"
#include "qml/Theme/artprovider.h"

#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

using namespace Qt::Literals::StringLiterals;

int runPreview(const CommandLine &line)
{
    platform::MemoryKeystore keystore;
    const platform::SystemClock clock;
    viewmodels::PreviewViewModel viewModel(line.app, line.preview.toStdString(), keystore, clock);
    Language language;
    QQmlApplicationEngine engine;
    theme::ArtProvider &art = theme::registerArt(engine);
    const auto draw = [&] {
        if (viewModel.app())
            art.setPackDrawings(packDrawings(viewModel.app()->library()));
    };
    QObject::connect(&viewModel, &viewmodels::PreviewViewModel::read, &engine, draw);
    draw();
    const auto speak = [&] {
        language.apply(viewModel.app() ? viewModel.app()->language() : u"fr"_s);
        engine.retranslate();
        viewModel.retranslate();
    };
    QObject::connect(&viewModel, &viewmodels::PreviewViewModel::languageChanged, &engine, speak);
    speak();
    engine.addImportPath(u"qrc:/qt/qml"_s);
    engine.setInitialProperties(
        {{u"viewModel"_s, QVariant::fromValue(&viewModel)}, {u"phoneSize"_s, QSizeF(kPhone)}, {u"width"_s, line.size.width()},
            {u"height"_s, line.size.height()}});
    engine.load(QUrl(u"qrc:/qt/qml/Passerelle/Screens/author/PreviewWindow.qml"_s));
    if (engine.rootObjects().isEmpty())
        return 1;
    if (line.script.isEmpty())
        return QGuiApplication::exec();
    ScriptPlayer player(*qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst()), line.variables);
    if (!player.load(line.script))
        return 2;
    player.start();
    return QGuiApplication::exec();
}
