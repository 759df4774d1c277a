// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hub {

[[nodiscard]] std::string gzip(std::string_view bytes);
/// Whether an Accept-Encoding header lets us answer in gzip.
[[nodiscard]] bool acceptsGzip(std::string_view header);

} // namespace hub
