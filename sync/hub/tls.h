// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"
#include "sync/hub/config.h"

#include <memory>
#include <string>
#include <vector>

namespace httplib {
class Server;
}

namespace hub {

/// The server that `config` asks for: TLS 1.2 at least where there is a certificate, plain HTTP where there is none. The detail of
/// an error is a sentence for the operator.
[[nodiscard]] platform::Result<std::unique_ptr<httplib::Server>> makeHttpServer(const Config &config);

/// The keys apps pin: that of a certificate that nobody else vouches for, and the next one when it has been made. Empty for a
/// certificate of an authority, whose renewal may bring another key at any time.
[[nodiscard]] std::vector<std::string> pinsOf(const Config &config);

} // namespace hub
