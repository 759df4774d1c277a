// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/readability/readability.h"

#include <string>
#include <string_view>

namespace content
{

// The marks a keyboard does not have: the typographic apostrophe, and the no-break space between a figure and its unit and
// before the high marks of French.

/// A high mark of French at `i`, which must not be 0, that may start a line; "8:30", "?!" and "…?" stand as they are.
[[nodiscard]] bool isLooseMark(std::u32string_view text, std::size_t i);
/// Whether the plain space at `i`, which must not be 0, stands between a figure and its unit.
[[nodiscard]] bool partsUnit(std::u32string_view text, std::size_t i);

/// Markdown or plain text with those marks; where links and pictures point to, and the names of callouts, stay.
[[nodiscard]] std::string withMarks(std::string_view text, Language language);
/// A JSON file of a pack with those marks in the values of "fr" and "en", and not a byte changed elsewhere.
[[nodiscard]] std::string jsonWithMarks(std::string_view json);

} // namespace content
