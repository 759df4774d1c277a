// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "qml/Theme/artprovider.h"

#include <QFile>
#include <QMutexLocker>
#include <QPainter>
#include <QQmlEngine>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace theme {

namespace {

// A page shows some thirty drawings of at most 300 kB at three pixels a point; older ones are drawn again.
constexpr qsizetype kCacheBytes = 16 * 1024 * 1024;
constexpr int kLargestSide = 2048;

QSize sizeFor(const QSvgRenderer &renderer, const QSize &requested)
{
    QSize size = renderer.defaultSize();
    if (requested.width() > 0 && requested.height() > 0)
        size = requested;
    else if (requested.width() > 0)
        size.scale(requested.width(), kLargestSide, Qt::KeepAspectRatio);
    else if (requested.height() > 0)
        size.scale(kLargestSide, requested.height(), Qt::KeepAspectRatio);
    return size.boundedTo(QSize(kLargestSide, kLargestSide));
}

QImage draw(const QByteArray &svg, const QSize &requested)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid())
        return {};

    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image(sizeFor(renderer, requested), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return image;
}

} // namespace

QByteArray coloured(const QString &id, const PackDrawings &packs)
{
    static const QRegularExpression kName(u"^[a-z]+/[a-z0-9-]+$"_s);
    static const QRegularExpression kColour(u"^[0-9a-f]{6}$"_s);
    constexpr QLatin1StringView kPacks("packs/");

    const QString name = id.section(u'?', 0, 0);
    QByteArray svg;
    if (name.startsWith(kPacks)) {
        svg = packs ? packs(name.section(u'/', 1, 1), name.section(u'/', 2)) : QByteArray();
    } else if (QFile file(u":/passerelle/art/"_s + name + u".svg"_s); kName.match(name).hasMatch() && file.open(QIODevice::ReadOnly)) {
        svg = file.readAll();
    }
    const auto tokens = QUrlQuery(id.section(u'?', 1)).queryItems();
    for (const auto &[token, colour] : tokens) {
        if (kColour.match(colour).hasMatch())
            svg.replace('{' + token.toLatin1() + '}', '#' + colour.toLatin1());
    }
    return svg;
}

ArtProvider::ArtProvider()
    : QQuickImageProvider(QQuickImageProvider::Image)
    , m_images(kCacheBytes)
{
}

void ArtProvider::setPackDrawings(PackDrawings drawings)
{
    const QMutexLocker lock(&m_mutex);
    m_packs = std::move(drawings);
    m_images.clear();
}

QImage ArtProvider::requestImage(const QString &id, QSize *size, const QSize &requestedSize)
{
    const QString key = u"%1@%2x%3"_s.arg(id).arg(requestedSize.width()).arg(requestedSize.height());
    const QMutexLocker lock(&m_mutex);
    QImage image;
    if (const QImage *kept = m_images.object(key)) {
        image = *kept;
    } else {
        image = draw(coloured(id, m_packs), requestedSize);
        if (!image.isNull())
            m_images.insert(key, new QImage(image), image.sizeInBytes());
    }
    if (size)
        *size = image.size();
    return image;
}

ArtProvider &registerArt(QQmlEngine &engine)
{
    auto *provider = new ArtProvider;
    engine.addImageProvider(u"art"_s, provider);
    return *provider;
}

} // namespace theme
