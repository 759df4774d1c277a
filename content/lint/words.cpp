// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/lint/words.h"

#include "content/readability/letters.h"
#include "content/search/fold.h"

#include "wordsen.h"
#include "wordsfr.h"

#include <algorithm>
#include <array>
#include <set>
#include <span>

namespace content
{

namespace
{

constexpr int kHardSyllables = 4; // what both languages keep for learned words
constexpr std::size_t kShortestStem = 4;

bool isWordSign(char32_t c)
{
    return isLetter(c) || isDigit(c);
}

/// Whether the phrase at `at` starts a word, and whether one that stops at `end` ends one.
bool startsWord(std::string_view text, std::size_t at)
{
    std::size_t start = at;
    while (start > 0 && at - start < 4 && (start == at || (static_cast<unsigned char>(text[start]) & 0xc0u) == 0x80))
        --start;
    return at == 0 || !isWordSign(decodeUtf8(text.substr(start, at - start)).back());
}

bool endsWord(std::string_view text, std::size_t end)
{
    return end >= text.size() || !isWordSign(decodeUtf8(text.substr(end, 4)).front());
}

std::size_t findPhrase(std::string_view text, std::string_view phrase, std::span<const std::string_view> endings)
{
    for (std::size_t at = text.find(phrase); at != std::string_view::npos; at = text.find(phrase, at + 1)) {
        if (!startsWord(text, at))
            continue;
        for (const std::string_view ending : endings) {
            const std::size_t end = at + phrase.size() + ending.size();
            if (text.substr(at + phrase.size()).starts_with(ending) && endsWord(text, end))
                return at;
        }
    }
    return std::string_view::npos;
}

// What may stand behind the part that the forms of one word share. Each is tried: "exagérez" is of "exagérer".
constexpr std::array<std::string_view, 47> kFrenchEndings{"s", "x", "e", "es", "ee", "ees", "er", "ez", "ent", "ant", "ants",
    "ante", "antes", "ait", "aient", "ons", "ement", "ment", "le", "les", "lement", "ne", "nes", "era", "eras", "erai", "eront",
    "erons", "erez", "erait", "ir", "is", "it", "ie", "ies", "ira", "irez", "iront", "issez", "issent", "issant", "issait",
    "issement", "issements", "eur", "euse", "i"};
constexpr std::array<std::string_view, 16> kEnglishEndings{
    "s", "e", "es", "ed", "ing", "ings", "ly", "y", "ies", "ied", "ier", "ily", "or", "er", "ers", "al"};

/// The word itself and what is left without each ending it has.
std::vector<std::string_view> stemsOf(std::string_view word, Language language)
{
    std::vector<std::string_view> stems{word};
    const auto cut = [&](std::string_view ending) {
        if (word.ends_with(ending) && word.size() >= ending.size() + kShortestStem)
            stems.push_back(word.substr(0, word.size() - ending.size()));
    };
    language == Language::French ? std::ranges::for_each(kFrenchEndings, cut) : std::ranges::for_each(kEnglishEndings, cut);
    return stems;
}

/// Long words of the language that readers meet every day, and short ones that they do not.
struct WordLists {
    WordForms everyday;
    WordForms hard;
};

const WordLists &listsOf(Language language)
{
    const auto make = [](std::string_view everyday, std::string_view hard, Language of) {
        WordLists lists;
        for (const std::string &word : foldedList(everyday))
            lists.everyday.add(word, of);
        for (const std::string &word : foldedList(hard))
            lists.hard.add(word, of);
        return lists;
    };
    static const WordLists kFrench = make(french::k_everyday, french::k_hard, Language::French);
    static const WordLists kEnglish = make(english::k_everyday, english::k_hard, Language::English);
    return language == Language::French ? kFrench : kEnglish;
}

} // namespace

std::size_t findWords(std::string_view text, std::string_view phrase)
{
    constexpr std::array<std::string_view, 1> kExact{""};
    return findPhrase(text, phrase, kExact);
}

std::size_t findWordsOrPlural(std::string_view text, std::string_view phrase)
{
    constexpr std::array<std::string_view, 4> kPlural{"", "s", "x", "es"};
    return findPhrase(text, phrase, kPlural);
}

void WordForms::add(std::string_view word, Language language)
{
    for (const std::string_view stem : stemsOf(word, language))
        m_stems.emplace(stem);
}

bool WordForms::holds(std::string_view word, Language language) const
{
    return std::ranges::any_of(stemsOf(word, language), [this](std::string_view stem) { return m_stems.contains(stem); });
}

bool isHardWord(std::string_view part, Language language)
{
    const std::u32string letters = decodeUtf8(part);
    if (letters.empty() || !std::ranges::all_of(letters, isLetter))
        return false;
    const WordLists &lists = listsOf(language);
    const std::string word = fold(part);
    return lists.hard.holds(word, language) ||
           (syllables(part, language) >= kHardSyllables && !lists.everyday.holds(word, language));
}

std::vector<std::string> partsOf(std::string_view text)
{
    std::vector<std::string> parts;
    std::u32string part;
    const auto close = [&] {
        if (!part.empty())
            parts.push_back(encodeUtf8(part));
        part.clear();
    };
    for (const char32_t c : decodeUtf8(text)) {
        if (isLetter(c) || isDigit(c))
            part += c;
        else
            close();
    }
    close();
    return parts;
}

std::vector<std::string> foldedList(std::string_view text)
{
    std::vector<std::string> list;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        if (!line.empty() && line.front() != '#')
            list.push_back(fold(line));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return list;
}

} // namespace content
