// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/scanviewmodel.h"

#include "sync/enrol/offer.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImageReader>
#include <QUrl>

#include <cstring>

namespace viewmodels {

namespace {

constexpr int kLargestSide = 4000; // more pixels help nobody to read a square

platform::GrayImage grayOf(const QImage &image)
{
    const QImage gray = image.convertToFormat(QImage::Format_Grayscale8);
    platform::GrayImage result{gray.width(), gray.height(), std::vector<std::uint8_t>(std::size_t(gray.width()) * std::size_t(gray.height()))};
    for (int y = 0; y < gray.height(); ++y)
        std::memcpy(result.pixels.data() + std::size_t(y) * std::size_t(gray.width()), gray.constScanLine(y), std::size_t(gray.width()));
    return result;
}

} // namespace

ScanViewModel::ScanViewModel(const MakeCamera &camera)
    : ScanViewModel(camera, [](const std::string &text) { return enrol::parseOffer(text) ? Verdict::Ours : Verdict::Other; }, {})
{
}

ScanViewModel::ScanViewModel(const MakeCamera &camera, Judge judge, std::function<Parts()> parts)
    : m_camera(camera ? camera() : nullptr), m_judge(std::move(judge)), m_parts(std::move(parts))
{
}

ScanViewModel::~ScanViewModel()
{
    stop();
}

QString ScanViewModel::errorText() const
{
    switch (m_trouble) {
    case Trouble::None:
        return {};
    case Trouble::NoCamera:
        if (m_parts)
            //: Page that reads squares of prescriptions: the camera is not there, or not allowed
            return tr("The camera does not open. Use a picture of the square instead.");
        //: Page that reads the square: the camera is not there, or not allowed
        return tr("The camera does not open. Type the code instead.");
    case Trouble::NoPicture:
        //: Page that reads the square: there is no picture at that place
        return tr("There is no picture there. Choose another one.");
    case Trouble::NoSquare:
        //: Page that reads the square: the picture shows none that can be read
        return tr("There is no square in this picture, or it is too small. Take it closer, in good light.");
    case Trouble::Damaged:
        //: Page that reads squares of prescriptions: one of them cannot be read in full
        return tr("This square is damaged or incomplete. Nothing was changed. Ask for it again.");
    case Trouble::OtherSquare:
        break;
    }
    if (m_otherText)
        return m_otherText();
    if (m_parts)
        //: Page that reads squares of prescriptions: it is one of something else
        return tr("This square is not a prescription. Nothing was changed.");
    //: Page that reads the square: it is one of something else
    return tr("This is not the square of your sheet. Show the one your nurse gave you.");
}

QString ScanViewModel::progressText() const
{
    const Parts parts = m_parts ? m_parts() : Parts{};
    //: Page that reads squares of prescriptions; %1 of %2 squares were read
    return parts.have > 0 && parts.have < parts.all ? tr("Square %1 of %2 is read. Show the next one.").arg(parts.have).arg(parts.all) : QString();
}

void ScanViewModel::say(Trouble trouble)
{
    if (trouble == m_trouble)
        return;
    m_trouble = trouble;
    emit changed();
}

void ScanViewModel::watch()
{
    if (!hasCamera())
        return say(Trouble::NoCamera);
    m_isWatching = true;
    m_trouble = Trouble::None;
    emit changed();
    m_camera->start([this](const platform::GrayImage &image) { look(image); },
        [this](const platform::Error &) {
            stop();
            say(Trouble::NoCamera);
        });
}

void ScanViewModel::stop()
{
    if (!m_isWatching)
        return;
    m_isWatching = false;
    m_camera->stop();
    m_frame = {};
    emit changed();
}

void ScanViewModel::look(const platform::GrayImage &image)
{
    if (!m_isWatching || !image.isWhole())
        return;
    m_frame = QImage(image.pixels.data(), image.width, image.height, image.width, QImage::Format_Grayscale8).copy();
    emit frameChanged();
    const Trouble trouble = judge(image);
    if (trouble != Trouble::NoSquare) // nothing yet is no trouble while one is looking
        say(trouble);
}

ScanViewModel::Trouble ScanViewModel::judge(const platform::GrayImage &image)
{
    const auto text = platform::readQr(image);
    return text ? judge(*text) : Trouble::NoSquare;
}

ScanViewModel::Trouble ScanViewModel::judge(const std::string &text)
{
    switch (m_judge(text)) {
    case Verdict::Other:
        return Trouble::OtherSquare;
    case Verdict::Damaged:
        return Trouble::Damaged;
    case Verdict::Part:
        emit changed(); // the camera goes on: there are more
        return Trouble::None;
    case Verdict::Ours:
        break;
    }
    stop();
    emit found(QString::fromStdString(text));
    return Trouble::None;
}

void ScanViewModel::read(const QImage &image)
{
    say(image.isNull() ? Trouble::NoPicture : judge(grayOf(image)));
}

void ScanViewModel::readFile(const QString &file)
{
    const QUrl url(file);
    QImageReader reader(url.isLocalFile() ? url.toLocalFile() : file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && (size.width() > kLargestSide || size.height() > kLargestSide))
        reader.setScaledSize(size.scaled(kLargestSide, kLargestSide, Qt::KeepAspectRatio));
    read(reader.read());
}

void ScanViewModel::readClipboard()
{
    const QImage picture = QGuiApplication::clipboard()->image();
    // What another program read of a square is text; a pairing code has a page of its own to be typed on.
    if (picture.isNull() && m_parts && !QGuiApplication::clipboard()->text().isEmpty())
        return readText(QGuiApplication::clipboard()->text());
    read(picture);
}

void ScanViewModel::readText(const QString &text)
{
    // A space may be the last character of a square: only the end of the line goes.
    std::string square = text.toStdString();
    square.erase(square.find_last_not_of("\r\n") + 1);
    say(judge(square));
}

} // namespace viewmodels
