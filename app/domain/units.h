// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <optional>
#include <string_view>

namespace domain {

/// Units of what patients measure, by their UCUM codes (https://ucum.org). A number never changes unit through text, and
/// never through a pair that is not in the table of units.cpp.
enum class Unit {
    Kilogram,           ///< kg
    Gram,               ///< g
    Pound,              ///< [lb_av], 0.45359237 kg by definition
    Celsius,            ///< Cel
    Fahrenheit,         ///< [degF]
    MilligramsPerDecilitre, ///< mg/dL
    GramsPerLitre,      ///< g/L
    MillimolesPerLitre, ///< mmol/L
    MillimetresMercury, ///< mm[Hg]
    Percent,            ///< %
    PerMinute,          ///< /min
    LitresPerMinute,    ///< L/min
    Centimetre,         ///< cm
    Inr,                ///< {INR}
    Score,              ///< {score}
    StepsPerDay,        ///< {steps}/d
};

/// What is dissolved: grams become moles only for a substance whose molar mass is written down.
enum class Substance { None, Glucose };

/// C6H12O6 with the abridged standard atomic weights of IUPAC (C 12.011, H 1.008, O 15.999):
/// 6 × 12.011 + 12 × 1.008 + 6 × 15.999 = 180.156 g/mol.
inline constexpr double kGlucoseMolarMass = 180.156;

[[nodiscard]] std::string_view toUcum(Unit unit);
/// Case counts in UCUM. Nothing for a code this program does not compute with.
[[nodiscard]] std::optional<Unit> unitFromUcum(std::string_view code);

/// The same quantity in another unit, not rounded. `Invalid` for a value no measure has (not a number, infinite, a
/// million and more) and for a pair of units that do not convert into each other for this substance.
[[nodiscard]] platform::Result<double> convert(double value, Unit from, Unit to, Substance substance = Substance::None);

/// A value as a screen shows it: so many decimals of a unit.
struct Shown {
    double value = 0;
    Unit unit = Unit::Kilogram;
    int decimals = 1;
};

/// Converted and rounded to `decimals`, only when converting back and rounding gives the same shown value again. `Invalid`
/// when too few decimals would change what the person entered: the caller shows the entered unit instead.
[[nodiscard]] platform::Result<Shown> convertShown(const Shown &from, Unit to, int decimals, Substance substance = Substance::None);

/// Half away from zero, the way people round, for a number that was typed in decimals. @pre 0 <= decimals <= 6
[[nodiscard]] double rounded(double value, int decimals);

} // namespace domain
