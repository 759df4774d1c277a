// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/recoveryviewmodel.h"

#include "app/services/profile.h"
#include "app/viewmodels/errortext.h"

namespace viewmodels {

using platform::ErrorCode;

RecoveryViewModel::RecoveryViewModel(platform::Error error, std::filesystem::path folder, const platform::Clock &clock)
    : m_error(std::move(error)), m_folder(std::move(folder)), m_clock(clock)
{
}

QString RecoveryViewModel::title() const
{
    return storageText(m_error).title;
}

QString RecoveryViewModel::safeText() const
{
    return storageText(m_error).safe;
}

QString RecoveryViewModel::remedy() const
{
    return storageText(m_error).remedy;
}

bool RecoveryViewModel::canSetAside() const
{
    // A key that is out of reach may come back; a newer schema needs a newer app. Only a file that is itself at fault,
    // or whose key is truly another, is worth leaving behind.
    return m_error.code == ErrorCode::Corrupt || m_error.code == ErrorCode::WrongKey || m_error.code == ErrorCode::NotEncrypted;
}

void RecoveryViewModel::setAside()
{
    if (auto moved = services::Profile::setAside(m_folder, m_clock.now()); !moved)
        m_error = moved.error();
    emit changed();
    emit tryAgainRequested();
}

} // namespace viewmodels
