// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/hub/ratelimit.h"

#include <algorithm>
#include <cmath>

namespace hub {

namespace {

constexpr std::size_t kManyAddresses = 10'000;
constexpr double kMinuteMs = 60'000;

} // namespace

std::optional<int> RateLimit::take(const std::string &address, platform::Instant now)
{
    const std::lock_guard lock(m_mutex);
    // A full bucket says nothing: forgetting the old ones bounds the memory that strangers can take.
    if (m_buckets.size() > kManyAddresses)
        std::erase_if(m_buckets, [&](const auto &entry) { return double(now.ms - entry.second.at.ms) > kMinuteMs; });
    Bucket &bucket = m_buckets.try_emplace(address, Bucket{double(m_perMinute), now}).first->second;
    const double refill = double(std::max<std::int64_t>(0, now.ms - bucket.at.ms)) / kMinuteMs * m_perMinute;
    bucket = {std::min(double(m_perMinute), bucket.tries + refill), now};
    if (bucket.tries >= 1) {
        bucket.tries -= 1;
        return std::nullopt;
    }
    return static_cast<int>(std::ceil((1 - bucket.tries) * 60 / m_perMinute));
}

} // namespace hub
