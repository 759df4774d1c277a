// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/fhir/decimal.h"

#include <array>
#include <charconv>

namespace fhir {

// from_chars and to_chars, not strtod and printf: the decimal separator must not follow the locale.

double Decimal::value() const
{
    double number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

Decimal Decimal::of(double value, int decimals)
{
    std::array<char, 400> digits{}; // DBL_MAX in fixed notation has 309 digits before the point
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, decimals);
    std::string text(digits.data(), end.ptr);
    if (text.find_first_not_of("-0.") == std::string::npos && text.front() == '-')
        text.erase(0, 1); // "-0.0" would read as a measure below zero
    return {std::move(text)};
}

} // namespace fhir
