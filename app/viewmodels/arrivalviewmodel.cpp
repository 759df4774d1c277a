// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/arrivalviewmodel.h"

#include "app/viewmodels/moveviewmodel.h"
#include "platforms/base/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;
using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr platform::Logger kLog{"app"};

std::optional<std::string> codeOf(const std::string &square)
{
    if (!square.starts_with(kMoveSquare))
        return std::nullopt;
    return services::moveCodeFrom(std::string_view(square).substr(kMoveSquare.size()));
}

} // namespace

ArrivalViewModel::ArrivalViewModel(services::Profile profile, const ScanViewModel::MakeCamera &camera)
    : m_profile(std::move(profile)), m_scan(camera, [](const std::string &text) {
          return codeOf(text) ? ScanViewModel::Verdict::Ours : ScanViewModel::Verdict::Other;
      }, {})
{
    m_scan.setOtherText([] {
        //: Page that reads the square of an old device: it is one of something else
        return tr("This is not the square of your old device. Open Settings there, then This device.");
    });
}

QString ArrivalViewModel::place() const
{
    // The newest such file where files arrive; else where one would be put.
    for (const auto folder : {QStandardPaths::DownloadLocation, QStandardPaths::DocumentsLocation}) {
        const QFileInfoList files = QDir(QStandardPaths::writableLocation(folder)).entryInfoList({u"passerelle-*.move"_s}, QDir::Files, QDir::Time);
        if (!files.isEmpty())
            return files.constFirst().absoluteFilePath();
    }
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation)).filePath(u"passerelle.move"_s);
}

bool ArrivalViewModel::isCodeWrong() const
{
    return m_error && m_error->code == ErrorCode::WrongKey;
}

QString ArrivalViewModel::errorText() const
{
    if (!m_error)
        return {};
    switch (m_error->code) {
    case ErrorCode::WrongKey:
        //: Coming from another device: the code does not open the file
        return tr("This code does not open the file. Check it on the old device.");
    case ErrorCode::Missing:
        //: Coming from another device: there is no file at that place
        return tr("There is no file there. Copy it to this device, then choose it.");
    case ErrorCode::Invalid:
        //: Coming from another device: the file is of another kind
        return tr("This file is not one of Passerelle. Choose the one your old device wrote.");
    case ErrorCode::Corrupt:
        //: Coming from another device: the file was damaged on its way
        return tr("The file was damaged on its way. Nothing is lost: write it again on the old device.");
    case ErrorCode::SchemaTooNew:
        //: Coming from another device: the app there is newer
        return tr("The old device has a newer Passerelle. Update the app here, then try again.");
    case ErrorCode::Conflict:
        //: Coming from another device: somebody's entries are here
        return tr("This device already has entries. Nothing was changed.");
    case ErrorCode::Full:
        //: Coming from another device: no room
        return tr("This device is full. Make some room, then try again.");
    default:
        //: Coming from another device: any other failure
        return tr("The file could not be read. Nothing was changed. Try again.");
    }
}

QString ArrivalViewModel::arrivedText() const
{
    //: Coming from another device: all of it is here, and was compared
    return m_moved ? tr("%n entries have arrived. They are the same as on the old device.", nullptr, m_moved->content.entries) : QString();
}

QString ArrivalViewModel::receiptText() const
{
    if (!m_moved)
        return {};
    const QString digits = QString::fromStdString(m_moved->receipt);
    return digits.left(3) + u' ' + digits.mid(3);
}

QString ArrivalViewModel::codeIn(const QString &square) const
{
    const auto code = codeOf(square.toStdString());
    return code ? QString::fromStdString(services::moveCodeInGroups(*code)) : QString();
}

void ArrivalViewModel::read(const QString &file, const QString &code)
{
    if (m_isBusy || m_moved)
        return;
    const auto bare = services::moveCodeFrom(code.toStdString());
    if (!bare) {
        finish(Error{ErrorCode::WrongKey, "what was typed is no code"});
        return;
    }
    const QUrl url(file.trimmed());
    const QString place = url.isLocalFile() ? url.toLocalFile() : file.trimmed();
    m_isBusy = true;
    m_error.reset();
    emit changed();
    m_worker.post([this, place = place.toStdString(), code = *bare] {
        auto moved = services::readMove(m_profile, place, code);
        QMetaObject::invokeMethod(this, [this, moved = std::move(moved)] { finish(moved); }, Qt::QueuedConnection);
    });
}

void ArrivalViewModel::finish(const Result<services::Moved> &moved)
{
    m_isBusy = false;
    if (moved) {
        m_moved = *moved;
    } else {
        m_error = moved.error();
        kLog.warning("What another device wrote could not be read: " + moved.error().detail + ".");
    }
    emit changed();
}

void ArrivalViewModel::leave()
{
    if (!m_isBusy)
        emit finished();
}

} // namespace viewmodels
