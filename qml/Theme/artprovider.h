// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QCache>
#include <QImage>
#include <QMutex>
#include <QQuickImageProvider>

#include <functional>

class QQmlEngine;

namespace theme {

/// The drawing of that name in a pack, empty when there is none. Asked when a drawing is shown, from any thread; whoever
/// gives it has checked that drawings are plain shapes.
using PackDrawings = std::function<QByteArray(const QString &pack, const QString &name)>;

/// Serves image://art/<folder>/<name>?<token>=<rrggbb>&…: a drawing of the program whose {tokens} take the colours of
/// the theme, so that night and strong contrast cost no second drawing. Only embedded files are read: an id cannot
/// leave the resource folder. image://art/packs/<pack>/<name>?… is one of `setPackDrawings`. QML may ask from a loader
/// thread, hence the lock.
class ArtProvider final : public QQuickImageProvider {
public:
    ArtProvider();

    void setPackDrawings(PackDrawings drawings);
    [[nodiscard]] QImage requestImage(const QString &id, QSize *size, const QSize &requestedSize) override;

private:
    QMutex m_mutex;
    PackDrawings m_packs;
    QCache<QString, QImage> m_images;
};

/// The drawing's SVG text with its tokens replaced, empty when there is no such drawing.
[[nodiscard]] QByteArray coloured(const QString &id, const PackDrawings &packs = {});

/// Gives the engine its drawings. The engine owns the provider.
ArtProvider &registerArt(QQmlEngine &engine);

} // namespace theme
