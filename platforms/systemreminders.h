// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/alarm.h"
#include "platforms/notifier.h"
#include "platforms/surroundings.h"

#include <memory>
#include <string>

namespace platform {

/// The ports that know of the device, as this system implements them: one folder a system, one of them is built.
[[nodiscard]] std::unique_ptr<Notifier> systemNotifier(const std::string &applicationName);
[[nodiscard]] std::unique_ptr<Alarm> systemAlarm();
/// None where the system is not asked yet.
[[nodiscard]] std::unique_ptr<Surroundings> systemSurroundings();

} // namespace platform
