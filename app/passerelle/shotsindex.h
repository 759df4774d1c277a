// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

/// A photograph of a screen.
struct Shot {
    QString screen;
    QString device;
    QString language;
    QString theme;
    int text = 100;

    [[nodiscard]] QString fileName() const;
};

/// index.html beside the pictures: one group a screen, and boxes that leave out devices, languages, themes, text sizes.
/// Style sheets do it: no script. False when it cannot be written.
[[nodiscard]] bool writeShotsIndex(const QString &folder, const QList<Shot> &shots);
