// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace http {

/// gzip (RFC 1952), for request bodies. Answers are decompressed by curl, under its size cap.
[[nodiscard]] std::string gzip(std::string_view bytes);

} // namespace http
