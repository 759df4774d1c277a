// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/recoveryviewmodel.h"

#include "app/services/profile.h"
#include "app/viewmodels/errortext.h"
#include "platforms/base/logging.h"

namespace viewmodels {

using platform::ErrorCode;
using platform::Result;

namespace {

constexpr platform::Logger kLog{"app"};

} // namespace

RecoveryViewModel::RecoveryViewModel(
    platform::Error error, std::filesystem::path folder, std::optional<sqlite::Key> key, const platform::Clock &clock)
    : m_error(std::move(error)), m_folder(std::move(folder)), m_key(std::move(key)), m_clock(clock)
{
}

void RecoveryViewModel::examine()
{
    if (m_key)
        m_damage = services::examineProfile(m_folder, *m_key, m_error);
    kLog.warning("What is wrong with the store: " + std::string(toToken(m_damage)) + ".");
    emit changed();
}

QString RecoveryViewModel::title() const
{
    if (m_saved)
        //: Recovery page: title, after what could be read was saved
        return tr("What could be read is saved.");
    return storageText(m_error, m_damage).title;
}

QString RecoveryViewModel::safeText() const
{
    if (m_saved)
        //: Recovery page: after what could be read was saved
        return tr("The old file stays on this device. You can remove it later, in the settings.");
    return storageText(m_error, m_damage).safe;
}

QString RecoveryViewModel::remedy() const
{
    if (m_saved)
        return {};
    if (m_hasFailed)
        //: Recovery page: saving what can be read did not work
        return tr("Nothing could be read from the file. Call your team or the person who helps you with this device.");
    return storageText(m_error, m_damage).remedy;
}

bool RecoveryViewModel::canRescue() const
{
    return m_key && !m_saved && !m_hasFailed && services::canRescue(m_damage);
}

bool RecoveryViewModel::canSetAside() const
{
    if (m_saved || canRescue())
        return false;
    // A key that is out of reach may come back; a newer schema needs a newer app. Only a file that is itself at fault,
    // or whose key is truly another, is worth leaving behind.
    return m_error.code == ErrorCode::Corrupt || m_error.code == ErrorCode::WrongKey || m_error.code == ErrorCode::NotEncrypted
        || m_error.code == ErrorCode::Missing;
}

QStringList RecoveryViewModel::resultLines() const
{
    if (!m_saved)
        return {};
    QStringList lines;
    //: Recovery page, after saving: %n entries (doses, measures, answers…) are there
    lines << tr("%n entries are saved.", nullptr, m_saved->entries);
    if (m_saved->waiting > 0)
        //: Recovery page, after saving: of the entries, those the centre does not have yet
        lines << tr("%n of them wait to be sent.", nullptr, m_saved->waiting);
    if (m_saved->waitingLost > 0)
        //: Recovery page, after saving: entries nobody can read any more, and the centre does not have
        lines << tr("%n could not be read. Tell your team.", nullptr, m_saved->waitingLost);
    if (!m_saved->isWhole)
        //: Recovery page, after saving: what was damaged and had been sent before
        lines << tr("What your centre has comes back at the next exchange.");
    return lines;
}

void RecoveryViewModel::rescue()
{
    if (m_isBusy || !canRescue())
        return;
    m_isBusy = true;
    emit changed();
    m_worker.post([this] {
        auto saved = services::rescue(m_folder, *m_key, m_clock.now());
        QMetaObject::invokeMethod(this, [this, saved = std::move(saved)] { finish(saved); }, Qt::QueuedConnection);
    });
}

void RecoveryViewModel::finish(const Result<store::Salvage> &saved)
{
    m_isBusy = false;
    if (saved) {
        m_saved = *saved;
    } else if (saved.error().code == ErrorCode::Full || saved.error().code == ErrorCode::Storage) {
        // Not the file: the place for the new one. It can be tried again.
        m_error = saved.error();
        m_damage = saved.error().code == ErrorCode::Full ? sqlite::Damage::DiskFull : sqlite::Damage::DiskFailing;
        kLog.warning("The rescue found no room: " + saved.error().detail + ".");
    } else {
        m_hasFailed = true;
        kLog.error("Nothing could be saved: " + saved.error().detail + ".");
    }
    emit changed();
}

void RecoveryViewModel::setAside()
{
    if (auto moved = services::Profile::setAside(m_folder, m_clock.now()); !moved)
        m_error = moved.error();
    emit changed();
    emit tryAgainRequested();
}

} // namespace viewmodels
