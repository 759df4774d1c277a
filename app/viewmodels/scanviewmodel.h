// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/camera.h"

#include <QImage>
#include <QObject>
#include <QtQmlIntegration/qqmlintegration.h>

#include <functional>
#include <memory>

namespace viewmodels {

/// Looks for the square of a pairing sheet, through the camera or in a picture. Only a square of ours is accepted: another one is
/// said to be another one, and the camera goes on.
class ScanViewModel final : public QObject {
    Q_OBJECT
    QML_NAMED_ELEMENT(ScanViewModel)
    QML_UNCREATABLE("View models come from AppViewModel")
    /// Whether there is a camera to ask for. Does not ask.
    Q_PROPERTY(bool hasCamera READ hasCamera CONSTANT FINAL)
    Q_PROPERTY(bool isWatching READ isWatching NOTIFY changed FINAL)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed FINAL)

public:
    using MakeCamera = std::function<std::unique_ptr<platform::Camera>()>;

    explicit ScanViewModel(const MakeCamera &camera);
    ~ScanViewModel() override;

    [[nodiscard]] bool hasCamera() const { return m_camera && m_camera->isThere(); }
    [[nodiscard]] bool isWatching() const { return m_isWatching; }
    [[nodiscard]] QString errorText() const;
    [[nodiscard]] const QImage &frame() const { return m_frame; }

    /// Starts the camera; the system may ask the person.
    Q_INVOKABLE void watch();
    Q_INVOKABLE void stop();
    /// @param file a path or a file: address
    Q_INVOKABLE void readFile(const QString &file);
    Q_INVOKABLE void readClipboard();

signals:
    void changed();
    void frameChanged();
    /// The address in the square, exactly as it stands there.
    void found(const QString &code);

private:
    enum class Trouble { None, NoCamera, NoPicture, NoSquare, OtherSquare };

    void look(const platform::GrayImage &image);
    void read(const QImage &image);
    [[nodiscard]] Trouble judge(const platform::GrayImage &image);
    void say(Trouble trouble);

    std::unique_ptr<platform::Camera> m_camera;
    bool m_isWatching = false;
    Trouble m_trouble = Trouble::None;
    QImage m_frame;
};

} // namespace viewmodels
