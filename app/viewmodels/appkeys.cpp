// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// The part of AppViewModel on keys: where one lies, what opens without the code, a new code, and the end of it all on this device.
#include "app/services/erasure.h"
#include "app/store/inventory.h"
#include "app/viewmodels/appviewmodel.h"
#include "platforms/base/logging.h"

namespace viewmodels {

using namespace Qt::Literals::StringLiterals;
using services::KeyRing;
using services::Roster;

namespace {

constexpr platform::Logger kLog{"app"};

/// Whether the keystore answers at all. That it has no such secret is an answer.
bool answers(platform::Keystore &keystore)
{
    return keystore.read("is-anybody-there").has_value();
}

} // namespace

KeyRing AppViewModel::ring() const
{
    return {folder(), Roster::keyNameOf(m_person), m_keystore, m_options.lockCost};
}

platform::Result<std::unique_ptr<services::KeystoreDeviceKey>> AppViewModel::makeDeviceKey(const store::Store &store)
{
    using services::KeystoreDeviceKey;
    const auto record = ring().record();
    const auto isKept = services::StoreKeystore::has(store.settings, KeystoreDeviceKey::nameFor(KeystoreDeviceKey::kOwn));
    if (!isKept)
        return isKept.error();
    // Where no keychain is, or the session came from another device. It stays there: a keychain that appears later does not know it.
    if (!*isKept && !(record && record->deviceSecret.empty()))
        return std::make_unique<KeystoreDeviceKey>(m_keystore, Roster::keyNameOf(m_person));
    auto own = m_profile->openStore();
    if (!own)
        return own.error();
    m_ownSecrets = std::make_unique<services::StoreKeystore>(std::move(*own));
    return std::make_unique<KeystoreDeviceKey>(*m_ownSecrets, KeystoreDeviceKey::kOwn);
}

std::unique_ptr<CodeSetupViewModel> AppViewModel::makeCodeSetup(const sqlite::Key &key, bool mustBeWords)
{
    return std::make_unique<CodeSetupViewModel>(
        CodeSetupViewModel::Place{folder(), Roster::keyNameOf(m_person), m_options.lockCost, m_options.uptime, mustBeWords}, key, m_keystore, m_clock,
        m_wording);
}

void AppViewModel::setScreenGuard(platform::ScreenGuard &guard)
{
    m_guard = &guard;
    connect(this, &AppViewModel::lockChanged, this, [this] { m_guard->protect(canLock() || m_stage == NewCode); });
}

void AppViewModel::offerNumbers()
{
    const KeyRing keys = ring();
    if (!keys.hasRecovery())
        return;
    m_numbers = std::make_unique<NumbersEntryViewModel>(keys);
    connect(m_numbers.get(), &NumbersEntryViewModel::opened, this, [this] {
        if (auto key = m_numbers->takeKey())
            askForANewCode(std::move(*key), u"numbers"_s);
    }, Qt::QueuedConnection);
}

/// The old code, if there is one, opens until the new one is set.
void AppViewModel::askForANewCode(sqlite::Key key, const QString &reason)
{
    readComfort();
    m_newCodeReason = reason;
    m_codeSetup = makeCodeSetup(key, !answers(m_keystore));
    // Its page is still on the stack when it speaks.
    connect(m_codeSetup.get(), &CodeSetupViewModel::done, this, [this, key = std::move(key)] {
        if (m_stage != NewCode)
            return; // locked meanwhile
        close();
        openProfile(services::Profile::unlocked(folder(), key));
    }, Qt::QueuedConnection);
    goTo(NewCode);
}

QString AppViewModel::keyPlaceText() const
{
    const auto record = ring().record();
    const std::string backend = record ? record->backend : std::string();
    if (backend == KeyRing::kNoBackend) {
        //: Settings, this device: there is no keychain, and the code of words alone closes the data
        return tr("This device keeps no key: your words alone close your data.");
    }
    if (backend == "file") {
        //: Settings, this device: the key lies in a file, for trials
        return tr("The key of your data lies in a file of this account. That is for trials, not for real data.");
    }
    //: Settings, this device: the key lies in the keychain of the system
    return tr("The key of your data lies in the keychain of this device.");
}

QString AppViewModel::unsentText() const
{
    if (!m_workspace || services::isAlone(m_workspace->identity()))
        return {};
    const auto lines = store::inventory(*m_store, m_workspace->identity().patient);
    int waiting = 0;
    for (const store::InventoryLine &line : lines ? *lines : std::vector<store::InventoryLine>())
        waiting += line.waiting + line.refused;
    if (waiting == 0)
        return {};
    //: Before everything on this device is erased: what the team does not have; %n is a count
    return tr("%n entries were not sent. Your team will never see them.", nullptr, waiting);
}

void AppViewModel::eraseHere()
{
    const std::string who = m_person;
    goTo(Welcome); // the screens of the person leave before what they show goes
    QMetaObject::invokeMethod(this, [this, who] {
        close();
        if (auto erased = services::erasePerson(m_roster, who, m_keystore); !erased) {
            kLog.error("The device could not be erased: " + erased.error().detail);
            return failWith(erased.error());
        }
        m_person.clear();
        open();
    }, Qt::QueuedConnection);
}

} // namespace viewmodels
