// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/clock.h"
#include "platforms/base/result.h"
#include "sync/engine/tokenstore.h"

#include <string_view>

namespace engine {

/// Reads the body of a successful token request (RFC 6749 §5.1). What the answer leaves out stays as in `before`: servers that
/// do not rotate the refresh token may not repeat it. `BadReply` when it is not such an answer.
[[nodiscard]] platform::Result<Tokens> readTokenAnswer(std::string_view body, const Tokens &before, platform::Instant now);

/// Whether a refusal to renew says that the patient no longer shares with the person of this session: for good.
[[nodiscard]] bool saysHelpEnded(std::string_view body);

} // namespace engine
