// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/keystore.h"
#include "sync/engine/devicekey.h"

#include <mutex>
#include <optional>

namespace services {

/// The device's own key, made when it is enrolled and kept in the keystore beside the key of the database, never in the database.
/// In memory while the profile is open.
class KeystoreDeviceKey final : public engine::DeviceKey {
public:
    /// Reads the key, if there is one. @param profileKey the name of the profile's database key, so that each profile has its own
    KeystoreDeviceKey(platform::Keystore &keystore, const std::string &profileKey);

    platform::Result<void> prepare() override;
    platform::Result<jose::PublicKey> publicKey() override;
    platform::Result<std::string> sign(std::string_view message) override;

    /// To go along to another device; empty when there is none.
    [[nodiscard]] std::string secret();
    /// From here on this device proves nothing.
    platform::Result<void> forget();

    /// Of a key that lies in the database itself.
    static constexpr const char *kOwn = "own";
    /// What it is called in the keystore.
    [[nodiscard]] static std::string nameFor(const std::string &profileKey) { return profileKey + "-device"; }

private:
    [[nodiscard]] platform::Result<void> read();

    platform::Keystore &m_keystore;
    const std::string m_name;
    std::mutex m_mutex;
    std::optional<jose::SigningKey> m_key;
    platform::Error m_whyNot{platform::ErrorCode::Unauthorized, "this device has no key of its own yet"};
};

} // namespace services
