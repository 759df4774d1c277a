// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Runs every tst_*.qml of this folder with the letters, drawings and modules of the program. A warning of the QML engine
// fails the run: a binding that complains is a defect, whatever it draws.
#include "qml/Theme/artprovider.h"
#include "qml/Theme/fonts.h"
#include "tests/support/places.h"

#include <QAccessible>
#include <QLocale>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QtQml>
#include <QtQuickTest>

#include <cstdio>
#include <cstdlib>

Q_IMPORT_QML_PLUGIN(Passerelle_ThemePlugin)
Q_IMPORT_QML_PLUGIN(Passerelle_ControlsPlugin)
Q_IMPORT_QML_PLUGIN(Passerelle_ComponentsPlugin)

using namespace Qt::Literals::StringLiterals;

namespace {

int engineWarnings = 0;

} // namespace

class Setup : public QObject {
    Q_OBJECT

public slots:
    void applicationAvailable()
    {
        QAccessible::setActive(true); // as with a screen reader: Qt then changes what controls say
        QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
        if (!theme::loadFonts())
            qFatal("The letters of the program could not be loaded.");
    }

    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(u"qrc:/qt/qml"_s);
        theme::registerArt(*engine);
        connect(engine, &QQmlEngine::warnings, this, [](const QList<QQmlError> &warnings) {
            engineWarnings += int(warnings.size());
            for (const QQmlError &warning : warnings)
                std::fprintf(stderr, "QML warning: %s\n", qPrintable(warning.toString()));
        });
    }
};

int main(int argc, char **argv)
{
    QTEST_SET_MAIN_SOURCE_PATH
    Setup setup;
    const int failures = quick_test_main_with_setup(argc, argv, "qml", testsupport::inSource("tests/qml").c_str(), &setup);
    if (engineWarnings > 0)
        std::fprintf(stderr, "%d QML warnings, listed above.\n", engineWarnings);
    return failures > 0 || engineWarnings > 0 ? EXIT_FAILURE : EXIT_SUCCESS;
}

#include "tst_qml.moc"
