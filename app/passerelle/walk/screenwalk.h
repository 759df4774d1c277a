// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <tuple>

class QQuickItem;
class QQuickWindow;

namespace walk {

/// What stands in the way of a person, and where it is.
struct Finding {
    QString rule; ///< "name", "role", "target", "clipped", "overlap", "sideways", "unreached", "order", "contrast"…
    QString what; ///< the item in words, and what was measured

    friend bool operator<(const Finding &a, const Finding &b) { return std::tie(a.rule, a.what) < std::tie(b.rule, b.what); }
};

/// What the walk cannot see by itself.
struct Ground {
    double leastText = 4.5;             ///< 7 in high contrast
    double leastLargeText = 3.0;
    double leastMark = 3.0;
    QMap<QString, QColor> tokens;       ///< colours of the theme by name; empty not to look at pairs
    QStringList textPairs;              ///< "ink on paper": the pairs that are measured in every scheme
    bool isMirrored = false;
};

/// Looks at a screen that fills the window as a person would who reads it, touches it, hears it, or has only a keyboard.
/// Presses nothing that would change the state of the app.
[[nodiscard]] QList<Finding> walkScreen(QQuickWindow &window, QQuickItem &screen, const Ground &ground);

} // namespace walk
