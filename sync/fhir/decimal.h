// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace fhir {

/// A FHIR decimal. Its precision has a meaning (2.50 is a finer measure than 2.5), so the digits travel as text.
/// https://hl7.org/fhir/R4/datatypes.html#decimal
struct Decimal {
    std::string text; ///< a JSON number, "72.40"

    [[nodiscard]] double value() const;
    /// `value` rounded to a fixed count of decimals. @pre value is finite, 0 <= decimals <= 9
    [[nodiscard]] static Decimal of(double value, int decimals);

    friend bool operator==(const Decimal &, const Decimal &) = default;
};

} // namespace fhir
