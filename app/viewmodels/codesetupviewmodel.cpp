// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/viewmodels/codesetupviewmodel.h"

#include "app/viewmodels/lockviewmodel.h"

namespace viewmodels {

using services::LockTrial;
using services::ProfileLock;

CodeSetupViewModel::CodeSetupViewModel(
    Place place, sqlite::Key key, platform::Keystore &keystore, const platform::Clock &clock, const Wording &wording)
    : m_place(std::move(place)), m_key(std::move(key)), m_keystore(keystore), m_clock(clock), m_wording(wording)
{
    readState();
}

void CodeSetupViewModel::readState()
{
    const ProfileLock lock(m_place.folder, m_place.keyName, m_keystore, m_place.cost);
    m_isSet = lock.isSet();
    if (const auto record = lock.ring().record(); m_isSet && record)
        m_place.mustBeWords = record->backend == services::KeyRing::kNoBackend;
    m_isPin = lock.codeKind() != services::codekind::kPassphrase && !m_place.mustBeWords;
}

QString CodeSetupViewModel::errorText() const
{
    switch (m_trouble) {
    case Trouble::None:
        return {};
    case Trouble::TooShort:
        //: Setting a code: what was typed is not long enough
        return m_isPin ? tr("Type 6 digits.") : tr("Type at least 12 characters, with letters.");
    case Trouble::NotTheSame:
        //: Setting a code: the second time it was not the same
        return tr("The two codes are not the same. Choose your code again.");
    case Trouble::Wrong:
        //: Asked for the code before something that weighs
        return tr("This is not the right code. Type it again.");
    case Trouble::Wait:
        return waitText(m_until, m_clock, m_wording);
    case Trouble::Failed:
        break;
    }
    //: Setting a code did not work
    return tr("The code could not be kept. What opened before still opens. Try again.");
}

void CodeSetupViewModel::typeNew(const QString &code, bool isPin)
{
    if (m_isBusy)
        return;
    m_isPin = isPin;
    const std::string kind(isPin ? services::codekind::kPin : services::codekind::kPassphrase);
    if (!services::isGoodCode(code.toStdString(), kind)) {
        m_trouble = Trouble::TooShort;
        emit changed();
        return;
    }
    if (m_first.isEmpty()) {
        m_first = code;
        m_trouble = Trouble::None;
        emit changed();
        return;
    }
    if (std::exchange(m_first, QString()) != code) {
        m_trouble = Trouble::NotTheSame;
        emit changed();
        return;
    }
    run([this, typed = code.toStdString(), kind, now = lockMoment(m_clock, m_place.uptime)](ProfileLock &lock) {
        auto set = lock.set(m_key, typed, kind, now);
        return set ? LockTrial{LockTrial::Outcome::Opened, {}, {}, {}} : LockTrial{LockTrial::Outcome::Failed, {}, {}, set.error()};
    }, &CodeSetupViewModel::done);
}

void CodeSetupViewModel::startOver()
{
    m_first.clear();
    m_trouble = Trouble::None;
    readState();
    emit changed();
}

void CodeSetupViewModel::check(const QString &code)
{
    if (m_isBusy)
        return;
    run([typed = code.toStdString(), now = lockMoment(m_clock, m_place.uptime)](ProfileLock &lock) { return lock.open(typed, now); }, &CodeSetupViewModel::checked);
}

void CodeSetupViewModel::remove()
{
    if (m_isBusy)
        return;
    run([this, now = lockMoment(m_clock, m_place.uptime)](ProfileLock &lock) {
        auto removed = lock.remove(m_key, now);
        return removed ? LockTrial{LockTrial::Outcome::Opened, {}, {}, {}} : LockTrial{LockTrial::Outcome::Failed, {}, {}, removed.error()};
    }, &CodeSetupViewModel::done);
}

void CodeSetupViewModel::run(std::function<LockTrial(ProfileLock &)> job, void (CodeSetupViewModel::*answer)())
{
    m_isBusy = true;
    m_trouble = Trouble::None;
    emit changed();
    m_worker.post([this, job = std::move(job), answer] {
        ProfileLock lock(m_place.folder, m_place.keyName, m_keystore, m_place.cost);
        const LockTrial trial = job(lock);
        QMetaObject::invokeMethod(this, [this, trial, answer] { finish(trial, answer); });
    });
}

void CodeSetupViewModel::finish(const LockTrial &trial, void (CodeSetupViewModel::*answer)())
{
    m_isBusy = false;
    readState();
    switch (trial.outcome) {
    case LockTrial::Outcome::Opened:
        break;
    case LockTrial::Outcome::WrongCode:
    case LockTrial::Outcome::MustWait:
        m_trouble = trial.retryAt ? Trouble::Wait : Trouble::Wrong;
        m_until = trial.retryAt.value_or(platform::Instant{});
        break;
    case LockTrial::Outcome::Failed:
        m_trouble = Trouble::Failed;
        break;
    }
    emit changed();
    if (trial.outcome == LockTrial::Outcome::Opened)
        emit(this->*answer)();
}

} // namespace viewmodels
