// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/alarm.h"
#include "platforms/notifier.h"

#include <memory>
#include <string>

namespace platform {

/// The ports for reminders as this system implements them: one folder a system, one of them is built.
[[nodiscard]] std::unique_ptr<Notifier> systemNotifier(const std::string &applicationName);
[[nodiscard]] std::unique_ptr<Alarm> systemAlarm();

} // namespace platform
