// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "sync/http/httpdate.h"

#include <array>
#include <string>

namespace http {

std::optional<platform::Instant> dateFromHeader(std::string_view text)
{
    // "Sat, 21 Nov 2026 07:00:00 GMT": fixed widths, so the ISO reader can check every number after a rearrangement.
    constexpr std::array<std::string_view, 12> kMonths{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    if (text.size() != 29 || text.substr(3, 2) != ", " || text[7] != ' ' || text[11] != ' ' || text[16] != ' ' || text.substr(25) != " GMT")
        return std::nullopt;
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
        if (kMonths[i] != text.substr(8, 3))
            continue;
        const std::string month = (i < 9 ? "0" : "") + std::to_string(i + 1);
        const auto read = platform::zonedFromIso(std::string(text.substr(12, 4)) + "-" + month + "-" + std::string(text.substr(5, 2))
            + "T" + std::string(text.substr(17, 8)) + "Z");
        return read ? std::optional(read->at) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace http
