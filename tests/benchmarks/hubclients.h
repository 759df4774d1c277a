// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace bench {

/// One request of a device.
struct DeviceRequest {
    std::string url;
    std::string token;
    std::string body; ///< empty: GET
};

struct BurstResult {
    std::vector<double> milliseconds; ///< of each device: all its requests, sorted
    int errors = 0;                   ///< answers other than 200, and none
    double elapsed = 0;
};

/// Every device at once, each over a connection of its own, its requests one after the other. `atOnce` bounds how many.
[[nodiscard]] BurstResult runDevices(const std::vector<std::vector<DeviceRequest>> &devices, int atOnce);

} // namespace bench
