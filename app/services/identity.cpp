// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/services/identity.h"

#include "platforms/base/uuid.h"

namespace services {

using platform::Result;

std::optional<Identity> loadIdentity(const store::SettingStore &settings)
{
    const std::string role = settings.valueOr("identity.role", "");
    if (role.empty())
        return std::nullopt;
    return Identity{{role}, {settings.valueOr("identity.actor", "")}, {settings.valueOr("identity.patient", "")},
        settings.valueOr("identity.hub", "")};
}

Result<void> saveIdentity(store::SettingStore &settings, const Identity &identity)
{
    // The role is written last: it is what says that the others are there.
    if (auto done = settings.set("identity.actor", identity.actor.value); !done)
        return done;
    if (auto done = settings.set("identity.patient", identity.patient.value); !done)
        return done;
    if (auto done = settings.set("identity.hub", identity.hub); !done)
        return done;
    return settings.set("identity.role", identity.role.value);
}

Result<std::string> deviceId(store::SettingStore &settings, platform::Instant now)
{
    const auto known = settings.get("device.id");
    if (!known)
        return known.error();
    if (*known)
        return **known;
    const std::string fresh = platform::uuidV7(now);
    if (auto done = settings.set("device.id", fresh); !done)
        return done.error();
    return fresh;
}

} // namespace services
