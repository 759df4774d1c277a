// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/readability/readability.h"

#include <algorithm>
#include <iterator>

namespace content
{

namespace
{

constexpr int kLongWordLetters = 6; // Björnsson: longer than this is long

} // namespace

double TextCounts::wordsPerSentence() const
{
    return sentences > 0 ? static_cast<double>(words) / sentences : 0;
}

double TextCounts::syllablesPerWord() const
{
    return words > 0 ? static_cast<double>(syllables) / words : 0;
}

TextCounts countText(std::span<const Sentence> sentences)
{
    TextCounts counts;
    counts.sentences = static_cast<int>(sentences.size());
    for (const Sentence &sentence : sentences) {
        counts.words += static_cast<int>(sentence.words.size());
        for (const Word &word : sentence.words) {
            counts.syllables += word.syllables;
            counts.longWords += word.letters > kLongWordLetters ? 1 : 0;
        }
    }
    return counts;
}

TextCounts countText(std::string_view text, Language language)
{
    std::vector<Sentence> all;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        auto found = sentences(text.substr(0, end), language);
        std::ranges::move(found, std::back_inserter(all));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return countText(all);
}

// Constants as published: Kandel and Moles 1958 for French, Flesch 1948, Kincaid 1975, Björnsson 1968.
double kandelMoles(const TextCounts &c)
{
    return 207 - 1.015 * c.wordsPerSentence() - 73.6 * c.syllablesPerWord();
}

double fleschEase(const TextCounts &c)
{
    return 206.835 - 1.015 * c.wordsPerSentence() - 84.6 * c.syllablesPerWord();
}

double fleschKincaid(const TextCounts &c)
{
    return 0.39 * c.wordsPerSentence() + 11.8 * c.syllablesPerWord() - 15.59;
}

double lix(const TextCounts &c)
{
    return c.words > 0 ? c.wordsPerSentence() + 100.0 * c.longWords / c.words : 0;
}

double readingEase(const TextCounts &counts, Language language)
{
    return language == Language::French ? kandelMoles(counts) : fleschEase(counts);
}

} // namespace content
