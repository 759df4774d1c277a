// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/readability/syllables.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace content
{

/// A number written in figures, with what stands around it.
struct Figure {
    double value = 0;
    std::string unit;   ///< UCUM, "kg", "Cel", "mg/dL"; "d" and "h" for days and hours; empty when none is known
    std::string before; ///< the few words before it, folded
    std::string after;  ///< the few words after it and its unit, folded
};

/// Figures in reading order. "0,70 g/L" comes as 70 mg/dL, as meters of both countries show one thing; "8 pm" as 20 h.
[[nodiscard]] std::vector<Figure> figuresIn(std::string_view text, Language language);

/// The numbers a text says in letters ("trois"), up to a hundred.
[[nodiscard]] std::set<double> spelledNumbers(std::string_view text, Language language);

enum class Comparison { None, AtLeast, AtMost };

/// Whether the words around make a limit of it: "plus de 38 °C", "below 92 %".
[[nodiscard]] Comparison comparisonOf(const Figure &figure);

} // namespace content
