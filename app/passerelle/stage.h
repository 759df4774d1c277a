// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/passerelle/language.h"
#include "app/passerelle/showcase.h"
#include "platforms/dummy/fakerecorder.h"
#include "platforms/dummy/memorykeystore.h"
#include "platforms/dummy/scriptedspeech.h"

#include <QImage>
#include <QList>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QSize>
#include <QTemporaryDir>

#include <memory>

class QQuickItem;
struct CommandLine;

/// How a screen is looked at.
struct Look {
    QString language; ///< "fr", "en", "rtl"
    QString theme;    ///< "light", "dark", "contrast"
    int text = 100;   ///< per cent
    QSize size;
};

/// The app of one person on a made-up profile in a temporary folder, and a window that shows its screens one by one.
/// Nothing is sent, nothing moves.
class Stage {
public:
    Stage(const CommandLine &line, const Part &part);
    ~Stage();

    void look(const Look &look);
    /// Shows a screen as the window's whole content, until the next; nullptr when it does not load.
    QQuickItem *show(const Screen &screen);
    /// The same for a piece of QML that is no screen of ours.
    QQuickItem *showSource(const QByteArray &qml);
    /// The QML files of ours that do not compile: pages are read when they are opened, and one may be opened by no test.
    [[nodiscard]] QStringList brokenFiles();
    /// The dialogs and sheets of what is shown, and one of them opened over it: the item that holds it, until closePopup.
    [[nodiscard]] QList<QObject *> popups() const;
    QQuickItem *openPopup(QObject &popup);
    void closePopup(QObject &popup);
    [[nodiscard]] QImage picture();
    [[nodiscard]] QQuickWindow &window() { return m_window; }
    /// The singleton Passerelle.Theme.
    [[nodiscard]] QObject &theme();

private:
    void prepare(Before before, const std::filesystem::path &folder);
    void speak();
    QQuickItem *settle();
    void rest();
    void clear();

    QTemporaryDir m_folder;
    platform::MemoryKeystore m_keystore;
    platform::SystemClock m_clock;
    platform::FakeRecorder m_recorder;
    platform::ScriptedSpeech m_speech; ///< before the app, which is silent when it goes
    std::unique_ptr<Language> m_language;
    std::unique_ptr<viewmodels::AppViewModel> m_app;
    QQmlEngine m_engine;
    QQuickWindow m_window;
    std::unique_ptr<QObject> m_ground; ///< what screens lie on: mirrored or not, and the way to the theme
    std::unique_ptr<QObject> m_shown;
    QString m_spoken; ///< the language last applied
};
