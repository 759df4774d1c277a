// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/movecode.h"
#include "app/services/profile.h"
#include "app/services/tokenvault.h"
#include "app/store/contenthash.h"

#include <filesystem>

namespace services {

/// One person's data on its way from one device to another, in a file that their code opens. No server takes part: the file goes
/// by cable, card or whatever carries files.
///
/// All that is recorded goes along, the spoken answers, the settings, and the session with the centre; the key of the database,
/// the lock and the name of the device stay. The file holds a copy of the database under a key of its own, so nothing of it is in
/// the clear anywhere on the way. What arrived is compared with what left by `store::contentOf`.
struct Moved {
    store::Content content;
    std::string receipt; ///< six digits, see moveReceipt
};

/// @param file must not exist
/// @param store of the profile, which goes on being used; what is entered later stays here
/// @param deviceKey what the session is bound to, see KeystoreDeviceKey::secret; on the new device it lies in the database
[[nodiscard]] platform::Result<Moved> writeMove(
    const Profile &profile, store::Store &store, const std::filesystem::path &file, const std::string &code, const MoveCost &cost = {},
    const std::string &deviceKey = {});

/// Puts what the file holds in the place of the empty database of `profile`. `Conflict` when somebody's entries are there, `WrongKey`
/// for a wrong code, `Corrupt` for a damaged file, `SchemaTooNew` where a later version wrote it, `Full`. Whatever goes wrong, or
/// interrupts, the profile is as it was before, or has all of it.
/// @pre the store of the profile is closed in this process
[[nodiscard]] platform::Result<Moved> readMove(const Profile &profile, const std::filesystem::path &file, const std::string &code);

/// What this device remembers of having been left: the digits that say so were right. From then on it exchanges nothing.
[[nodiscard]] bool isMovedAway(const store::SettingStore &settings);
/// Ends the session of this device with the centre, which the new one goes on with; nothing is erased. `Invalid` for wrong digits.
/// @param moved what `writeMove` gave
platform::Result<void> confirmMove(store::Store &store, TokenVault &tokens, const Moved &moved, std::string_view receipt, const platform::ZonedTime &now);

} // namespace services
