// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCache>
#include <QImage>
#include <QMutex>
#include <QQuickImageProvider>

class QQmlEngine;

namespace theme {

/// Serves image://art/<folder>/<name>?<token>=<rrggbb>&…: a drawing of the program whose {tokens} take the colours of
/// the theme, so that night and strong contrast cost no second drawing. Only embedded files are read: an id cannot
/// leave the resource folder. QML may ask from a loader thread, hence the lock.
class ArtProvider final : public QQuickImageProvider {
public:
    ArtProvider();

    [[nodiscard]] QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    QMutex m_mutex;
    QCache<QString, QImage> m_images;
};

/// The drawing's SVG text with its tokens replaced, empty when there is no such drawing.
[[nodiscard]] QByteArray coloured(const QString &id);

/// Gives the engine its drawings. The engine owns the provider.
void registerArt(QQmlEngine &engine);

} // namespace theme
