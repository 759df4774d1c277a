// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"

#include <optional>
#include <string_view>

namespace http {

/// Reads "Sat, 21 Nov 2026 07:00:00 GMT" (RFC 9110 §5.6.7, the one form that may be sent); none for anything else.
[[nodiscard]] std::optional<platform::Instant> dateFromHeader(std::string_view text);

} // namespace http
