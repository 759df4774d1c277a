// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// The reference of "first frame": what any Qt Quick program pays before it has shown anything of its own.
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQuickWindow>

#include <cstdio>

int main(int argc, char **argv)
{
    QGuiApplication app(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\nWindow { width: 360; height: 740; visible: true }\n");
    if (engine.rootObjects().isEmpty())
        return 1;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    QObject::connect(window, &QQuickWindow::frameSwapped, window, [] {
        std::fputs("first frame\n", stdout);
        std::fflush(stdout);
        QCoreApplication::quit();
    }, Qt::SingleShotConnection);
    return QGuiApplication::exec();
}
