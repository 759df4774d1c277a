// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "platforms/qtmedia/qtcamera.h"

#include <QCamera>
#include <QCameraDevice>
#include <QElapsedTimer>
#include <QImage>
#include <QMediaCaptureSession>
#include <QMediaDevices>
#include <QVideoFrame>
#include <QVideoSink>

#include <cstring>

namespace platform {

namespace {

constexpr int kBetweenFramesMs = 150; // a hand that holds a sheet moves slower
constexpr int kWidth = 800;           // enough for the densest square we make

GrayImage grayOf(const QImage &image)
{
    QImage small = image.width() > kWidth ? image.scaledToWidth(kWidth) : image;
    small = small.convertToFormat(QImage::Format_Grayscale8);
    GrayImage gray{small.width(), small.height(), std::vector<std::uint8_t>(std::size_t(small.width()) * std::size_t(small.height()))};
    for (int y = 0; y < small.height(); ++y)
        std::memcpy(gray.pixels.data() + std::size_t(y) * std::size_t(small.width()), small.constScanLine(y), std::size_t(small.width()));
    return gray;
}

} // namespace

struct QtCamera::Running {
    QCamera camera;
    QVideoSink sink;
    QMediaCaptureSession session;
    QElapsedTimer since;

    explicit Running(const QCameraDevice &device) : camera(device)
    {
        session.setCamera(&camera);
        session.setVideoSink(&sink);
    }
};

QtCamera::QtCamera() = default;
QtCamera::~QtCamera() = default;

bool QtCamera::isThere() const
{
    return !QMediaDevices::defaultVideoInput().isNull();
}

void QtCamera::start(std::function<void(const GrayImage &)> frame, std::function<void(const Error &)> failed)
{
    m_running.reset();
    if (!isThere()) {
        failed({ErrorCode::Unavailable, "the device has no camera"});
        return;
    }
    m_running = std::make_unique<Running>(QMediaDevices::defaultVideoInput());
    Running &here = *m_running;
    QObject::connect(&here.sink, &QVideoSink::videoFrameChanged, &here.sink, [&here, frame = std::move(frame)](const QVideoFrame &video) {
        if (here.since.isValid() && !here.since.hasExpired(kBetweenFramesMs))
            return;
        here.since.start();
        const QImage image = video.toImage();
        if (!image.isNull())
            frame(grayOf(image));
    }, Qt::QueuedConnection);
    QObject::connect(&here.camera, &QCamera::errorOccurred, &here.camera, [failed = std::move(failed)](QCamera::Error, const QString &) {
        failed({ErrorCode::Forbidden, "the camera did not start"});
    }, Qt::QueuedConnection);
    here.camera.start();
}

void QtCamera::stop()
{
    m_running.reset();
}

} // namespace platform
