// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/envelope.h"
#include "app/store/settingstore.h"

#include <optional>
#include <string>

namespace services {

/// Who this device acts for. Comes from enrolment, not from the build.
struct Identity {
    domain::Role role;
    domain::ActorId actor;
    domain::PatientId patient; ///< empty for a professional
    std::string hub;           ///< "https://hub.example"

    friend bool operator==(const Identity &, const Identity &) = default;
};

[[nodiscard]] std::optional<Identity> loadIdentity(const store::SettingStore &settings);
platform::Result<void> saveIdentity(store::SettingStore &settings, const Identity &identity);

/// The name of this device in stamps; made once.
[[nodiscard]] platform::Result<std::string> deviceId(store::SettingStore &settings, platform::Instant now);

} // namespace services
