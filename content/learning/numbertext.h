// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

namespace content {

/// Reads a number as people type it: "72,4", "72.4", " 72,4 kg", "1 200". The separator is whichever of comma and dot
/// is there, once; spaces (also the no-break ones) may group thousands. Nothing for anything else.
[[nodiscard]] std::optional<double> parseNumber(std::string_view typed, std::string_view unit = {});

} // namespace content
