// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace content
{

// One part of a word, lower case, letters only: what is left once apostrophes and hyphens are cut out.
[[nodiscard]] int frenchSyllables(std::u32string_view part);
/// Takes apostrophes too: "didn't" has a syllable that "can't" has not.
[[nodiscard]] int englishSyllables(std::u32string_view part);

} // namespace content
