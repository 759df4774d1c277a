// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/appviewmodel.h"

#include <QMap>
#include <QPoint>
#include <QSize>
#include <QString>

#include <optional>

class QCoreApplication;

/// The smallest phone the screens are made for, in units that do not depend on its pixels.
inline constexpr QSize kPhone(360, 740);

/// What the flags, the environment and the platform say about this start.
struct CommandLine {
    viewmodels::AppOptions app;
    std::filesystem::path keyFolder;       ///< asked for: keys in a folder, for trials; empty for the system's keychain
    std::filesystem::path formerKeyFolder; ///< where keys lay before there was a keychain
    QSize size;
    std::optional<QPoint> position;    ///< of the window; none to leave it to the desktop
    QString script;                    ///< file played instead of a person; empty for none
    qint64 aheadSeconds = 0;           ///< of the clock, while a script plays
    QMap<QString, QString> variables;  ///< for the script: ${code}
    bool selfTest = false;             ///< load every screen, fail on any QML warning
    bool isMirrored = false;           ///< from right to left, to see it before there is such a language
    bool walk = false;                 ///< walk every screen, fail on any finding
    bool isWhole = false;              ///< in every look
    QString shots;                     ///< folder for photographs of every screen; empty for none
    QString shotsFilter;
    QString preview;                   ///< folder of a pack to show to its author; empty for none
    bool firstFrameOnly = false;       ///< for measuring the start
    bool frameCost = false;            ///< for measuring a frame
    QString trustList;                 ///< file to import; empty for none
    QString installPack;               ///< file to install; empty for none
    bool allowOlder = false;           ///< install it though a later version is there
    QString removePack;                ///< id; empty for none

    [[nodiscard]] bool isForPacks() const { return !trustList.isEmpty() || !installPack.isEmpty() || !removePack.isEmpty(); }
};

/// Ends the program with a sentence when a flag makes no sense.
[[nodiscard]] CommandLine readCommandLine(const QCoreApplication &app);
