// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace services {

/// Prescriptions in QR codes, as text a hospital or a pharmacy can print without this program:
///
///     PLAN1/<part>/<parts>/<sum>/<data>
///
/// The data of all parts, one after the other, is base45 (RFC 9285) of zlib (RFC 1950) of the UTF-8 text of a FHIR R4 MedicationRequest
/// or of a Bundle of them: what the import of a file reads. Base45 because a QR code holds its 45 characters at 5.5 bits each; zlib
/// because a bundle repeats itself. `sum` is the first 8 hexadecimal digits, in capitals, of the SHA-256 of that text: it tells the
/// parts of one plan from those of another, and a plan that was read whole from one that was not. It proves no author: a
/// person confirms every line.
inline constexpr std::size_t kMostPlanParts = 9;
inline constexpr std::size_t kMostPlanBytes = 256 * 1024; ///< of the text: more is no plan of one person, or a bomb

/// @param partSize characters of data in one code; a code of 1,200 is still read by the camera of an old phone
[[nodiscard]] platform::Result<std::vector<std::string>> toPlanSquares(std::string_view json, std::size_t partSize = 1200);

/// Gathers the parts in any order. Nothing is kept of a plan that is not whole.
class PlanSquares {
public:
    enum class Taken {
        Other,   ///< not of this format, or of a version that is not known
        Damaged, ///< of this format, and not whole in itself or together
        Part,    ///< kept; others are missing
        Whole    ///< json() has the text
    };

    Taken take(std::string_view square);
    [[nodiscard]] const std::string &json() const { return m_json; }
    [[nodiscard]] std::size_t have() const;
    [[nodiscard]] std::size_t parts() const { return m_parts.size(); }

private:
    Taken damaged();

    std::string m_sum;
    std::vector<std::optional<std::string>> m_parts;
    std::string m_json;
};

} // namespace services
