// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"
#include "sync/jose/es256.h"

#include <string>
#include <string_view>

namespace engine {

/// The key that tokens are bound to: stolen tokens are worth nothing without it. Port, so that it can stay inside the hardware
/// of a phone; kept apart from the key of the database. Any thread, except `prepare`.
class DeviceKey {
public:
    virtual ~DeviceKey() = default;

    /// Makes the key when this device has none. Only to sign in: whoever is signed in and has lost the key signs in again, and
    /// never gets another one behind their back. On the thread that may talk to the keystore.
    [[nodiscard]] virtual platform::Result<void> prepare() = 0;
    /// `Unauthorized` when there is none, `Unavailable` when it cannot be reached now.
    [[nodiscard]] virtual platform::Result<jose::PublicKey> publicKey() = 0;
    /// ES256 signature.
    [[nodiscard]] virtual platform::Result<std::string> sign(std::string_view message) = 0;
};

} // namespace engine
