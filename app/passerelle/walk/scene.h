// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/passerelle/walk/screenwalk.h"

#include <QPointer>
#include <QRectF>

#include <vector>

namespace walk {

enum class Kind { Text, Control, Icon };

/// One thing on screen: words, something to press or write in, a stroke drawing.
struct Thing {
    QPointer<QQuickItem> item;
    Kind kind = Kind::Text;
    QRectF box;                     ///< in the window; of words, where their letters are
    QRectF clip;                    ///< what the window and clipping items leave to see, without what scrolls
    QQuickItem *scroller = nullptr; ///< the nearest Flickable around it
    double opacity = 1.0;
    bool isEnabled = true;

    [[nodiscard]] QRectF seen() const { return box & clip; }
};

/// Everything on screen, in the order of painting.
[[nodiscard]] std::vector<Thing> thingsOf(QQuickWindow &window, QQuickItem &screen);
[[nodiscard]] bool isWithin(const QQuickItem *inner, const QQuickItem *outer);
[[nodiscard]] bool isOfType(const QQuickItem &item, const char *qmlType);
/// "PButton “Enregistrer”": its type and its words.
[[nodiscard]] QString titleOf(QQuickItem &item);
/// No-break spaces and markup do not matter to a comparison of words.
[[nodiscard]] QString plain(QString words);

void checkLayout(const std::vector<Thing> &things, QQuickWindow &window, QList<Finding> &into);
void checkSpeech(const std::vector<Thing> &things, QQuickWindow &window, QList<Finding> &into);
void checkContrast(const std::vector<Thing> &things, QQuickWindow &window, const Ground &ground, QList<Finding> &into);
void checkKeyboard(const std::vector<Thing> &things, QQuickWindow &window, QQuickItem &screen, const Ground &ground,
                   QList<Finding> &into);

} // namespace walk
