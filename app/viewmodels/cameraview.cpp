// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/cameraview.h"

#include <QPainter>

namespace viewmodels {

void CameraView::setSource(ScanViewModel *source)
{
    if (source == m_source)
        return;
    if (m_source)
        disconnect(m_source, nullptr, this, nullptr);
    m_source = source;
    if (m_source)
        connect(m_source, &ScanViewModel::frameChanged, this, [this] { update(); });
    emit sourceChanged();
    update();
}

void CameraView::paint(QPainter *painter)
{
    if (!m_source || m_source->frame().isNull())
        return;
    const QImage &frame = m_source->frame();
    // The middle of the frame, as large as the place.
    const QSizeF part = QSizeF(boundingRect().size()).scaled(frame.size(), Qt::KeepAspectRatio);
    const QRectF source((frame.width() - part.width()) / 2, (frame.height() - part.height()) / 2, part.width(), part.height());
    painter->drawImage(boundingRect(), frame, source);
}

} // namespace viewmodels
