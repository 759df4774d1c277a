// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "content/readability/syllables.h"

#include <string>
#include <string_view>
#include <vector>

namespace content
{

/// What stands between two spaces, without the marks around it: "l’eau", "pesez-vous", "72,5", "kg".
struct Word {
    std::string text;
    int syllables = 0;
    int letters = 0; ///< of its longest part, so that "donnez-moi" is as short as it reads; 0 for figures

    friend bool operator==(const Word &, const Word &) = default;
};

/// A full unit of speech: up to ". ! ? …", or to ":" and ";" when two words at least stand on both sides.
struct Sentence {
    std::string text;
    std::vector<Word> words;

    friend bool operator==(const Sentence &, const Sentence &) = default;
};

/// Cuts one block of text (a paragraph, a list item) into sentences; its end closes the last one. The rules, with
/// figures, units and abbreviations, are those of content/schema/READABILITY.md.
[[nodiscard]] std::vector<Sentence> sentences(std::string_view block, Language language);

} // namespace content
