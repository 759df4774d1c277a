// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/helpend.h"

#include "app/services/keyring.h"
#include "app/services/profilelock.h"
#include "app/store/carestore.h"
#include "platforms/base/logging.h"

#include <array>

namespace services {

namespace fs = std::filesystem;

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr platform::Logger kLog{"services"};
constexpr auto kPerson = "help.endedFor";
constexpr auto kEntries = "help.unsent";

} // namespace

bool hasHelpEnded(store::Store &store, const Identity &identity, const platform::ZonedTime &now)
{
    const auto entries = store::LedgerStore(store.database()).consents(identity.patient);
    if (!entries)
        return false;
    for (const domain::Delegation &each : domain::delegationsIn(*entries, now)) {
        if (each.helper == identity.actor)
            return each.state != domain::Delegation::State::Live;
    }
    return false;
}

Result<void> eraseProfile(const fs::path &folder, platform::Keystore &keystore, const std::string &keyName)
{
    // The ways to the key first: from here on nothing opens the file, whatever happens next.
    if (auto done = KeyRing(folder, keyName, keystore).forget(); !done)
        return done;
    std::error_code failure;
    constexpr std::array<std::string_view, 6> kFiles{
        "passerelle.db-witness", "passerelle.db", "passerelle.db-wal", "passerelle.db-shm", ProfileLock::kTriesFile, "voice"};
    for (const std::string_view name : kFiles) {
        fs::remove_all(folder / name, failure);
        if (failure)
            return Error{ErrorCode::Storage, "a file of a profile that has ended could not be deleted"};
    }
    kLog.info("The help for a patient has ended; what was here of them is gone.");
    return {};
}

Result<void> keepEnded(store::SettingStore &settings, const EndedHelp &ended)
{
    if (auto done = settings.set(kEntries, ended.entries); !done)
        return done;
    return settings.set(kPerson, ended.person); // last: it is what says that there was an end
}

std::optional<EndedHelp> endedHelp(const store::SettingStore &settings)
{
    const auto person = settings.get(kPerson);
    if (!person || !*person)
        return std::nullopt;
    return EndedHelp{**person, settings.valueOr(kEntries, "")};
}

Result<void> forgetEnded(store::SettingStore &settings)
{
    if (auto done = settings.remove(kPerson); !done)
        return done;
    return settings.remove(kEntries);
}

} // namespace services
