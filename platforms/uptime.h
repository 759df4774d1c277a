// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace platform {

/// How long this device has been running: a time that nobody sets, and that goes on while the device sleeps.
struct Uptime {
    std::string boot; ///< which start of the device this is; times of two starts cannot be compared
    std::int64_t ms = 0;
};

} // namespace platform
