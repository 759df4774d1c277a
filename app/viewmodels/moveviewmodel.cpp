// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/moveviewmodel.h"

#include "platforms/base/logging.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUrl>

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr platform::Logger kLog{"app"};

} // namespace

MoveViewModel::MoveViewModel(const services::Profile &profile, store::Store &store, services::TokenVault &tokens, services::KeystoreDeviceKey &deviceKey,
    const platform::Clock &clock, const services::MoveCost &cost)
    : m_profile(profile), m_store(store), m_tokens(tokens), m_deviceKey(deviceKey), m_clock(clock), m_cost(cost),
      m_step(services::isMovedAway(store.settings) ? u"left"_s : u"begin"_s)
{
}

QString MoveViewModel::place() const
{
    if (!m_place.isEmpty())
        return m_place;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(folder).filePath(u"passerelle-%1.move"_s.arg(QString::fromStdString(platform::toIsoDate(m_clock.zonedNow()))));
}

QString MoveViewModel::codeText() const
{
    return QString::fromStdString(services::moveCodeInGroups(m_code));
}

QString MoveViewModel::squareText() const
{
    return m_code.empty() ? QString() : QString::fromStdString(std::string(kMoveSquare) + m_code);
}

QString MoveViewModel::entriesText() const
{
    //: Going to another device: what is in the file that was written
    return m_moved ? tr("%n entries are in the file.", nullptr, m_moved->content.entries) : QString();
}

QString MoveViewModel::errorText() const
{
    switch (m_trouble) {
    case Trouble::None:
        return {};
    case Trouble::NameTaken:
        //: Going to another device: the file was not written over another one
        return tr("A file of that name is there. Choose another name.");
    case Trouble::NoPlace:
        //: Going to another device: the file could not be written
        return tr("The file could not be written. Choose another place, or make some room.");
    case Trouble::Damaged:
        //: Going to another device: a check found damage in what was to be copied
        return tr("Part of your data cannot be read. Close the app and open it again.");
    case Trouble::WrongDigits:
        //: Going to another device: the digits that were typed are not those of the new one
        return tr("These are not the 6 digits of the new device. Check them there.");
    case Trouble::NotKept:
        //: Going to another device: what was typed is right and could not be kept
        return tr("This could not be kept. Make some room on this device, then try again.");
    }
    return {};
}

void MoveViewModel::write(const QString &file)
{
    if (m_step != "begin"_L1)
        return;
    const QUrl url(file.trimmed());
    m_place = url.isLocalFile() ? url.toLocalFile() : file.trimmed();
    if (!QDir().mkpath(QFileInfo(m_place).absolutePath()) || QFileInfo(m_place).fileName().isEmpty()) {
        m_trouble = Trouble::NoPlace;
        emit changed();
        return;
    }
    m_trouble = Trouble::None;
    m_code = services::newMoveCode();
    m_step = u"writing"_s;
    emit changed();
    m_worker.post([this, place = m_place.toStdString(), code = m_code, device = m_deviceKey.secret()] {
        // Over a connection of its own: the screens go on with theirs.
        const auto store = m_profile.openStore();
        auto moved = store ? services::writeMove(m_profile, **store, place, code, m_cost, device) : Result<services::Moved>(store.error());
        QMetaObject::invokeMethod(this, [this, moved = std::move(moved)] { finish(moved); }, Qt::QueuedConnection);
    });
}

void MoveViewModel::finish(const Result<services::Moved> &moved)
{
    if (moved) {
        m_moved = *moved;
        m_step = u"code"_s;
    } else {
        kLog.warning("The copy for another device could not be written: " + moved.error().detail + ".");
        m_step = u"begin"_s;
        m_code.clear();
        m_trouble = moved.error().code == ErrorCode::Conflict ? Trouble::NameTaken
            : moved.error().code == ErrorCode::Corrupt        ? Trouble::Damaged
                                                              : Trouble::NoPlace;
    }
    emit changed();
}

void MoveViewModel::confirm(const QString &digits)
{
    if (!m_moved || m_step != "code"_L1)
        return;
    QString bare = digits;
    bare.remove(u' ');
    if (auto done = services::confirmMove(m_store, m_tokens, *m_moved, bare.toStdString(), m_clock.zonedNow()); !done) {
        m_trouble = done.error().code == ErrorCode::Invalid ? Trouble::WrongDigits : Trouble::NotKept;
        emit changed();
        return;
    }
    if (auto done = m_deviceKey.forget(); !done)
        kLog.warning("The key of this device could not be removed: " + done.error().detail + "."); // without a session it proves nothing
    m_trouble = Trouble::None;
    m_step = u"left"_s;
    m_code.clear();
    emit changed();
    emit left();
}

} // namespace viewmodels
