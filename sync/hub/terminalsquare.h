// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace hub {

/// A QR code in block characters, two rows a line, for a dark or a light terminal. Empty when the text is too long for one.
[[nodiscard]] std::string terminalSquare(const std::string &text);

} // namespace hub
