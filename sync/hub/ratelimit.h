// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>

namespace hub {

/// A bucket of tries per address that refills evenly. Any thread.
class RateLimit {
public:
    explicit RateLimit(int perMinute) : m_perMinute(perMinute) {}

    /// Takes one try; the seconds to wait when there is none.
    [[nodiscard]] std::optional<int> take(const std::string &address, platform::Instant now);

private:
    struct Bucket {
        double tries;
        platform::Instant at;
    };

    int m_perMinute;
    std::mutex m_mutex;
    std::map<std::string, Bucket> m_buckets;
};

} // namespace hub
