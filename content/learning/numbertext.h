// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/model/quiz.h"

#include <optional>
#include <string_view>

namespace content {

/// Reads a number as people type it: "72,4", "72.4", " 72,4 kg", "1 200". The separator is whichever of comma and dot
/// is there, once; spaces (also the no-break ones) may group thousands. Nothing for anything else.
[[nodiscard]] std::optional<double> parseNumber(std::string_view typed, std::string_view unit = {});

/// The same for the answer to a question, which may also end in what people call its unit, in any language of the goal, one or
/// several: "3 days", "1 jour". Who asks for a number and who judges it both read it here.
[[nodiscard]] std::optional<double> parseNumber(std::string_view typed, const NumberGoal &goal);

} // namespace content
