// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "qrcode.h"

#include <qrencode.h>

#include <QPainter>

#include <algorithm>
#include <memory>

namespace {

constexpr int kQuietModules = 4; // ISO/IEC 18004
constexpr int kDark = 1;         // lowest bit of a module

QImage modulesOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    // Level L: a screen has no torn corner, and every level above makes the modules smaller.
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_L),
        &QRcode_free);
    if (!code)
        return {};
    QImage image(code->width + 2 * kQuietModules, code->width + 2 * kQuietModules, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & kDark)
                image.setPixelColor(x + kQuietModules, y + kQuietModules, Qt::black);
        }
    }
    return image;
}

} // namespace

QrCode::QrCode(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(false);
}

void QrCode::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_modules = text.isEmpty() ? QImage() : modulesOf(text);
    emit textChanged();
    update();
}

void QrCode::paint(QPainter *painter)
{
    if (m_modules.isNull())
        return;
    // Whole pixels a module: a blurred edge is what makes a square hard to scan.
    const int side = static_cast<int>(std::min(width(), height()));
    const int scaled = std::max(1, side / m_modules.width()) * m_modules.width();
    painter->fillRect(boundingRect(), Qt::white);
    painter->drawImage(QRect((static_cast<int>(width()) - scaled) / 2, (static_cast<int>(height()) - scaled) / 2, scaled, scaled), m_modules);
}
