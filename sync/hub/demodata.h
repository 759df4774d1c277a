// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "sync/hub/storage.h"

#include <string>

namespace hub {

/// Stores the three people of the demo (demo/demo.json) where they are missing, and the account "claire". What the
/// team changed since stays. Returns the password of the account when this call made one up.
std::string storeDemo(Storage &storage, const std::string &password, platform::Instant now);

} // namespace hub
