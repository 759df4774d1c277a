// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/lockviewmodel.h"

#include "app/services/profile.h"
#include "app/viewmodels/errortext.h"
#include "platforms/base/bytes.h"

#include <algorithm>

namespace viewmodels {

using services::LockTrial;

QString waitText(platform::Instant until, const platform::Clock &clock, const Wording &wording)
{
    constexpr std::int64_t kMinute = 60'000;
    constexpr std::int64_t kSecond = 1'000;
    if (const std::int64_t left = until.ms - clock.now().ms; left < kMinute) {
        //: Locked device, after five wrong codes, when the wait is short; %n is a number of seconds
        return LockViewModel::tr("Wait %n seconds, then try again. Nothing is erased.", nullptr, static_cast<int>(std::max<std::int64_t>(1, (left + kSecond - 1) / kSecond)));
    }
    const platform::Instant whole{(until.ms + kMinute - 1) / kMinute * kMinute};
    //: Locked device, after five wrong codes; %1 is a time such as 9:42am
    return LockViewModel::tr("Try again at %1. Nothing is erased.").arg(wording.time({whole, clock.offsetMinutesAt(whole)}));
}

services::LockMoment lockMoment(const platform::Clock &clock, const std::function<platform::Uptime()> &uptime)
{
    return uptime ? services::LockMoment(clock.now(), uptime()) : services::LockMoment(clock.now());
}

LockViewModel::LockViewModel(Place place, platform::Keystore &keystore, const platform::Clock &clock, const Wording &wording)
    : m_place(std::move(place)), m_keystore(keystore), m_clock(clock), m_wording(wording)
{
    const services::ProfileLock lock(m_place.folder, m_place.keyName, m_keystore, m_place.cost);
    m_isPin = lock.codeKind() != "passphrase";
    if (const auto until = lock.retryAt(lockMoment(m_clock, m_place.uptime)))
        m_last = LockTrial{LockTrial::Outcome::MustWait, {}, until, {}};
}

QString LockViewModel::errorText() const
{
    if (!m_last)
        return {};
    switch (m_last->outcome) {
    case LockTrial::Outcome::Opened:
        return {};
    case LockTrial::Outcome::WrongCode:
    case LockTrial::Outcome::MustWait:
        if (m_last->retryAt)
            return waitText(*m_last->retryAt, m_clock, m_wording);
        //: Locked device: the code is wrong
        return tr("This is not the right code. Type it again.");
    case LockTrial::Outcome::Failed:
        break;
    }
    const ErrorText text = storageText(m_last->error.value_or(platform::Error{platform::ErrorCode::Unavailable, {}}));
    return text.title + QLatin1Char(' ') + text.safe;
}

void LockViewModel::tryCode(const QString &code)
{
    if (m_isBusy || code.isEmpty())
        return;
    m_isBusy = true;
    m_last.reset();
    emit changed();
    // Slow on purpose: not on the thread that draws.
    m_worker.post([this, typed = code.toStdString(), now = lockMoment(m_clock, m_place.uptime)]() mutable {
        services::ProfileLock lock(m_place.folder, m_place.keyName, m_keystore, m_place.cost);
        const LockTrial trial = lock.open(typed, now);
        platform::wipe(typed);
        QMetaObject::invokeMethod(this, [this, trial] { finish(trial); });
    });
}

void LockViewModel::finish(const LockTrial &trial)
{
    m_isBusy = false;
    if (trial.outcome == LockTrial::Outcome::Opened) {
        m_key = trial.key;
        emit changed();
        emit opened();
        return;
    }
    m_last = trial;
    emit refused();
    emit changed();
}

void LockViewModel::setAside()
{
    if (auto moved = services::Profile::setAside(m_place.folder, m_clock.now()); !moved) {
        m_last = LockTrial{LockTrial::Outcome::Failed, {}, {}, moved.error()};
        emit changed();
        return;
    }
    emit startedAnew();
}

} // namespace viewmodels
