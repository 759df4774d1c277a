// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/uptime.h"

namespace platform {

/// The kernel's: CLOCK_BOOTTIME, and the id it draws at each start. Where there is none, every process is a start of its own.
[[nodiscard]] Uptime bootTime();

} // namespace platform
