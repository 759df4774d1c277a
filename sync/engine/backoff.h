// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace engine {

/// How long to wait before try number `attempt` + 1. Exponential with full jitter: anywhere between zero and the ceiling, so
/// that the phones of a whole region do not come back together after a cut. Grows from 2 s to 15 min, for ever.
/// @param attempt failures in a row, 1 after the first
/// @param random uniform over its whole range
[[nodiscard]] std::chrono::milliseconds backoff(int attempt, std::uint32_t random);

/// The wait a `Retry-After` header asks for (seconds, or an HTTP date compared with the server's own `Date`), bounded by
/// `tuning::kRetryAfterLast`. None when it cannot be read.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(std::string_view header, platform::Instant serverNow);

} // namespace engine
