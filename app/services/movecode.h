// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace services {

/// Twelve characters by which one person opens what they wrote on their old device: 60 bits, without 0, O, 1 and I.
inline constexpr std::size_t kMoveCodeLength = 12;

[[nodiscard]] std::string newMoveCode();
/// What was typed or scanned, in capitals and without spaces or dashes; none when it cannot be a code.
[[nodiscard]] std::optional<std::string> moveCodeFrom(std::string_view typed);
/// "K7QF 2MPA 9XTD"
[[nodiscard]] std::string moveCodeInGroups(std::string_view code);

/// What one guess at a code costs who has the file.
struct MoveCost {
    unsigned long long passes = 3;
    std::size_t memoryBytes = 64u * 1024u * 1024u;
};

/// Six digits by which the old device learns that everything has arrived: from the code and from what was found, so that nobody
/// can say it who has not opened all of it.
[[nodiscard]] std::string moveReceipt(std::string_view code, std::string_view contentHash);

} // namespace services
