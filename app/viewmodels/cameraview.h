// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/viewmodels/scanviewmodel.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace viewmodels {

/// Shows what the camera sees while it looks for a square, filling its place.
class CameraView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(viewmodels::ScanViewModel *source READ source WRITE setSource NOTIFY sourceChanged FINAL)

public:
    explicit CameraView(QQuickItem *parent = nullptr) : QQuickPaintedItem(parent) {}

    [[nodiscard]] ScanViewModel *source() const { return m_source; }
    void setSource(ScanViewModel *source);
    void paint(QPainter *painter) override;

signals:
    void sourceChanged();

private:
    QPointer<ScanViewModel> m_source;
};

} // namespace viewmodels
