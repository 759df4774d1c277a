// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace content
{

inline constexpr std::size_t kMaxDrawingBytes = 16 * 1024;

/// Why a drawing that a pack brings is not shown; nothing when it may be. SVG can fetch files, run scripts and grow without
/// end. A drawing is plain shapes in the colours of the theme and nothing else, so that whoever draws it later meets no
/// surprise: content/schema/README.md lists what there is.
[[nodiscard]] std::optional<std::string> drawingFault(std::string_view svg);

} // namespace content
