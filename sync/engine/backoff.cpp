// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/engine/backoff.h"

#include "sync/engine/tuning.h"
#include "sync/http/httpdate.h"

#include <algorithm>
#include <charconv>

namespace engine {

using std::chrono::milliseconds;

milliseconds backoff(int attempt, std::uint32_t random)
{
    milliseconds ceiling = tuning::kBackoffFirst;
    for (int i = 1; i < attempt && ceiling < tuning::kBackoffLast; ++i)
        ceiling *= 2;
    ceiling = std::min(ceiling, tuning::kBackoffLast);
    return milliseconds(static_cast<std::int64_t>((static_cast<std::uint64_t>(ceiling.count()) * random) >> 32));
}

std::optional<milliseconds> retryAfter(std::string_view header, platform::Instant serverNow)
{
    std::int64_t waitMs = 0;
    std::int64_t seconds = 0;
    const auto parsed = std::from_chars(header.data(), header.data() + header.size(), seconds);
    if (parsed.ec == std::errc::result_out_of_range)
        return tuning::kRetryAfterLast;
    if (parsed.ec == std::errc() && parsed.ptr == header.data() + header.size()) {
        waitMs = std::clamp<std::int64_t>(seconds, 0, tuning::kRetryAfterLast.count() / 1000) * 1000;
    } else if (const auto date = http::dateFromHeader(header)) {
        waitMs = date->ms - serverNow.ms;
    } else {
        return std::nullopt;
    }
    return std::clamp(milliseconds(waitMs), milliseconds(0), tuning::kRetryAfterLast);
}

} // namespace engine
