// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/units.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace domain {

using platform::Error;
using platform::ErrorCode;
using platform::Result;

namespace {

constexpr double kTooLarge = 1e6;
constexpr int kMostDecimals = 6;

/// value in the first unit of the kind = value × numerator / denominator + offset. Whole factors, so that what is exact on
/// paper stays exact.
struct Scale {
    Unit unit;
    std::string_view ucum;
    int kind; ///< only units of one kind convert into each other; 0: into nothing
    double numerator;
    double denominator;
    double offset;
};

constexpr int kMass = 1;
constexpr int kTemperature = 2;
constexpr int kConcentration = 3;

constexpr std::array kScales{
    Scale{Unit::Kilogram, "kg", kMass, 1, 1, 0},
    Scale{Unit::Gram, "g", kMass, 1, 1000, 0},
    Scale{Unit::Pound, "[lb_av]", kMass, 45'359'237, 100'000'000, 0},
    Scale{Unit::Celsius, "Cel", kTemperature, 1, 1, 0},
    Scale{Unit::Fahrenheit, "[degF]", kTemperature, 5, 9, -32},
    Scale{Unit::MilligramsPerDecilitre, "mg/dL", kConcentration, 1, 1, 0},
    Scale{Unit::GramsPerLitre, "g/L", kConcentration, 100, 1, 0},
    Scale{Unit::MillimolesPerLitre, "mmol/L", kConcentration, kGlucoseMolarMass, 10, 0},
    Scale{Unit::MillimetresMercury, "mm[Hg]", 0, 1, 1, 0},
    Scale{Unit::Percent, "%", 0, 1, 1, 0},
    Scale{Unit::PerMinute, "/min", 0, 1, 1, 0},
    Scale{Unit::LitresPerMinute, "L/min", 0, 1, 1, 0},
    Scale{Unit::Centimetre, "cm", 0, 1, 1, 0},
    Scale{Unit::Inr, "{INR}", 0, 1, 1, 0},
    Scale{Unit::Score, "{score}", 0, 1, 1, 0},
    Scale{Unit::StepsPerDay, "{steps}/d", 0, 1, 1, 0},
};

const Scale &scaleOf(Unit unit)
{
    return *std::ranges::find(kScales, unit, &Scale::unit);
}

bool isMeasurable(double value)
{
    return std::isfinite(value) && std::abs(value) < kTooLarge;
}

} // namespace

std::string_view toUcum(Unit unit)
{
    return scaleOf(unit).ucum;
}

std::optional<Unit> unitFromUcum(std::string_view code)
{
    const auto found = std::ranges::find(kScales, code, &Scale::ucum);
    return found == kScales.end() ? std::nullopt : std::optional(found->unit);
}

Result<double> convert(double value, Unit from, Unit to, Substance substance)
{
    if (!isMeasurable(value))
        return Error{ErrorCode::Invalid, "not a value a measure can have"};
    if (from == to)
        return value;
    const Scale &source = scaleOf(from);
    const Scale &target = scaleOf(to);
    if (source.kind == 0 || source.kind != target.kind)
        return Error{ErrorCode::Invalid, "these units do not convert into each other"};
    if (source.kind == kConcentration && substance != Substance::Glucose)
        return Error{ErrorCode::Invalid, "concentrations convert only for a substance whose molar mass is known"};
    const double canonical = (value + source.offset) * source.numerator / source.denominator;
    const double converted = canonical * target.denominator / target.numerator - target.offset;
    if (!isMeasurable(converted))
        return Error{ErrorCode::Invalid, "not a value a measure can have"};
    return converted;
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    // 1.005 is 1.00499… in binary; what was typed with three decimals rounds as it was typed.
    const double scaled = value * scale;
    return std::round(scaled + std::copysign(std::abs(scaled) * 1e-12, scaled)) / scale;
}

Result<Shown> convertShown(const Shown &from, Unit to, int decimals, Substance substance)
{
    if (decimals < 0 || decimals > kMostDecimals || from.decimals < 0 || from.decimals > kMostDecimals)
        return Error{ErrorCode::Invalid, "so many decimals are not shown"};
    const auto there = convert(from.value, from.unit, to, substance);
    if (!there)
        return there.error();
    const Shown shown{rounded(*there, decimals), to, decimals};
    const auto back = convert(shown.value, to, from.unit, substance);
    if (!back)
        return back.error();
    if (rounded(*back, from.decimals) != rounded(from.value, from.decimals))
        return Error{ErrorCode::Invalid, "too few decimals to find the way back"};
    return shown;
}

} // namespace domain
