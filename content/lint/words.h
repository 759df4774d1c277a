// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/readability/syllables.h"

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace content
{

/// Where `phrase` stands in `text` as whole words, or npos. Both as given: fold them first to be deaf to case.
[[nodiscard]] std::size_t findWords(std::string_view text, std::string_view phrase);
/// The same, where the last word may take a plural ending.
[[nodiscard]] std::size_t findWordsOrPlural(std::string_view text, std::string_view phrase);

/// Words in all their forms, by what the forms share: holding "utiliser", it holds "utilisez". Takes folded words. May
/// take two short words for one, which here only makes it milder.
class WordForms
{
public:
    void add(std::string_view word, Language language);
    [[nodiscard]] bool holds(std::string_view word, Language language) const;

private:
    std::set<std::string, std::less<>> m_stems;
};

/// Whether a reader may stumble on the word: four syllables or more and not among the everyday words of its language,
/// or listed as hard though short. `part` has no hyphen or apostrophe.
[[nodiscard]] bool isHardWord(std::string_view part, Language language);

/// The pieces between spaces, marks, hyphens and apostrophes.
[[nodiscard]] std::vector<std::string> partsOf(std::string_view text);

/// The phrases of a list of content/schema: one a line, "#" starts a comment, case and accents folded.
[[nodiscard]] std::vector<std::string> foldedList(std::string_view text);

} // namespace content
