// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/identity.h"
#include "app/store/store.h"
#include "platforms/keystore.h"

#include <filesystem>
#include <optional>
#include <string>

namespace services {

/// The end of somebody's help, on their device: what it held of the patient goes, for good.
///
/// This is not a device setting its own data aside: all of it is the patient's, who has it, and who took the right to it back.

/// Whether the patient's last word here says that the help has ended. False as long as nothing was received.
[[nodiscard]] bool hasHelpEnded(store::Store &store, const Identity &identity, const platform::ZonedTime &now);

/// Forgets the key, then deletes the files of a profile that is closed. Without the key the file is noise, also where deleting
/// leaves blocks behind. Fine when it was done halfway before.
platform::Result<void> eraseProfile(const std::filesystem::path &folder, platform::Keystore &keystore, const std::string &keyName);

/// What is said at the next start, in the new and empty store.
struct EndedHelp {
    std::string person;  ///< whom they helped
    std::string entries; ///< what they had recorded and not sent, one line each, so that nothing they did is lost
};
platform::Result<void> keepEnded(store::SettingStore &settings, const EndedHelp &ended);
[[nodiscard]] std::optional<EndedHelp> endedHelp(const store::SettingStore &settings);
platform::Result<void> forgetEnded(store::SettingStore &settings);

} // namespace services
