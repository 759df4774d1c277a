// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <string_view>

namespace fuzz
{

// What a stranger can hand to us, and the readers that meet it first. Each target reads any bytes whatever, and aborts
// when a reader breaks its word: a value and a reason against it, a reason without a remedy, an exception inside.

/// A .passerelle file, as it is and with a seal that fits; then the pack inside, when there is one.
void archive(std::string_view bytes);
/// Files laid over the pack tests/fixtures/packs/good: parts separated by the byte 0x1e, each a path, a line feed, a text.
void pack(std::string_view bytes);
/// The Markdown of one lesson.
void lesson(std::string_view bytes);
/// A list of keys and revocations.
void trustList(std::string_view bytes);
/// A request to the care hub: "METHOD address", header lines, an empty line, the body. "Authorization: nurse" signs the nurse in.
void hubRequest(std::string_view bytes);

struct Target {
    std::string_view name; ///< of its folder of examples
    void (*run)(std::string_view);
};
inline constexpr std::array kTargets{
    Target{"archive", archive}, Target{"pack", pack}, Target{"lesson", lesson}, Target{"trustlist", trustList},
    Target{"hubrequest", hubRequest}};

} // namespace fuzz
