// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/services/roster.h"
#include "platforms/keystore.h"

namespace services {

/// Everything of one person on this device goes for good: first the ways to the key, so that what a disk may keep of the rest is
/// noise, then the files, what was set aside among them, and what is known of them before the code. When nobody else is on
/// the device the installed packs go too: they tell an illness. The person's store must be closed.
///
/// What somebody wrote elsewhere with their own hands, an export or a printed page, is not ours to find.
[[nodiscard]] platform::Result<void> erasePerson(Roster &roster, const std::string &id, platform::Keystore &keystore);

} // namespace services
