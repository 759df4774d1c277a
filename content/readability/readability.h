// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/readability/sentences.h"

#include <span>
#include <string_view>

namespace content
{

/// What the formulas are made of.
struct TextCounts {
    int words = 0;
    int sentences = 0;
    int syllables = 0;
    int longWords = 0; ///< of more than six letters

    [[nodiscard]] double wordsPerSentence() const;
    [[nodiscard]] double syllablesPerWord() const;

    friend bool operator==(const TextCounts &, const TextCounts &) = default;
};

[[nodiscard]] TextCounts countText(std::span<const Sentence> sentences);
/// Of one block or of several, each ended by a line end.
[[nodiscard]] TextCounts countText(std::string_view text, Language language);

// Each formula gives the easiest score there is for a text without words.
[[nodiscard]] double kandelMoles(const TextCounts &counts);   ///< French ease, 0 to about 120
[[nodiscard]] double fleschEase(const TextCounts &counts);    ///< English ease, 0 to about 120
[[nodiscard]] double fleschKincaid(const TextCounts &counts); ///< English, years of school
[[nodiscard]] double lix(const TextCounts &counts);           ///< any language; higher is harder

/// Kandel-Moles in French, Flesch in English: the higher, the easier.
[[nodiscard]] double readingEase(const TextCounts &counts, Language language);

} // namespace content
