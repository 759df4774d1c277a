// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/readability/syllables.h"

#include "content/readability/letters.h"
#include "content/readability/syllablerules.h"

#include <algorithm>

namespace content
{

std::optional<Language> languageOf(std::string_view code)
{
    if (code == "fr")
        return Language::French;
    if (code == "en")
        return Language::English;
    return std::nullopt;
}

int syllables(std::string_view word, Language language)
{
    const std::u32string letters = lowered(decodeUtf8(word));
    int count = 0;
    bool hasLetter = false;
    std::u32string part;
    const auto close = [&](bool isElision) {
        // "l" of "l'eau" is said with what follows; "jusqu" of "jusqu'à" has a vowel of its own.
        const bool isSilent = isElision && (part.size() == 1 || part == U"qu");
        if (!part.empty() && !isSilent)
            count += language == Language::French ? frenchSyllables(part) : englishSyllables(part);
        part.clear();
    };
    for (const char32_t c : letters) {
        hasLetter = hasLetter || isLetter(c);
        if (isLetter(c))
            part += c;
        else if (isApostrophe(c) && language == Language::English)
            part += U'\'';
        else if (isApostrophe(c) || isHyphen(c))
            close(isApostrophe(c));
    }
    close(false);
    return hasLetter ? std::max(count, 1) : 0;
}

} // namespace content
