// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/erasure.h"

#include "app/services/keyring.h"
#include "platforms/base/logging.h"

#include <set>

namespace services {

using platform::Error;
using platform::ErrorCode;
using platform::Result;
namespace fs = std::filesystem;

namespace {

constexpr platform::Logger kLog{"services"};

/// What lies in the data folder and is of all people of the device.
const std::set<std::string> kShared{"people", "packs", "device.json"};

Result<void> forgetKeys(const fs::path &folder, const std::string &keyName, platform::Keystore &keystore)
{
    std::error_code failure;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder / "set-aside", failure)) {
        if (auto done = KeyRing(entry.path(), {}, keystore).forget(); !done)
            return done;
    }
    return KeyRing(folder, keyName, keystore).forget();
}

} // namespace

Result<void> erasePerson(Roster &roster, const std::string &id, platform::Keystore &keystore)
{
    const fs::path folder = roster.folderOf(id);
    if (auto done = forgetKeys(folder, Roster::keyNameOf(id), keystore); !done)
        return done;
    const bool hasOthers = roster.people().size() > 1;
    std::error_code failure;
    if (id != Roster::kFirst) {
        fs::remove_all(folder, failure);
    } else {
        std::vector<fs::path> gone; // collected first: a folder is not emptied while it is walked
        for (const fs::directory_entry &entry : fs::directory_iterator(folder, failure)) {
            if (!hasOthers || !kShared.contains(entry.path().filename().string()))
                gone.push_back(entry.path());
        }
        for (const fs::path &each : gone) {
            if (!failure)
                fs::remove_all(each, failure);
        }
    }
    if (failure)
        return Error{ErrorCode::Storage, "something of a person who is to be erased could not be removed"};
    kLog.info("All of one person was erased from this device.");
    return hasOthers ? roster.forget(id) : Result<void>();
}

} // namespace services
