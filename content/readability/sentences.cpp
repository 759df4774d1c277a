// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/readability/sentences.h"

#include "content/readability/letters.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace content
{

namespace
{

using View = std::u32string_view;

/// A unit of measure as it is said: "kg" is heard "kilo".
struct Unit {
    View written;
    int french;
    int english;
};
constexpr std::array kUnits{Unit{U"%", 2, 2}, Unit{U"°", 2, 2}, Unit{U"°c", 2, 2}, Unit{U"kg", 2, 2}, Unit{U"g", 1, 1},
    Unit{U"mg", 3, 3}, Unit{U"µg", 4, 4}, Unit{U"l", 1, 2}, Unit{U"dl", 3, 4}, Unit{U"cl", 3, 4}, Unit{U"ml", 3, 4},
    Unit{U"m", 1, 2}, Unit{U"km", 3, 4}, Unit{U"cm", 3, 4}, Unit{U"mm", 3, 4}, Unit{U"mmhg", 6, 7}, Unit{U"h", 1, 1},
    Unit{U"min", 2, 2}, Unit{U"s", 2, 2}, Unit{U"lb", 1, 1}, Unit{U"mmol", 3, 3}};

/// A dot after these, or after a single capital, does not end the sentence.
constexpr std::array<View, 17> kAbbreviations{U"dr", U"mr", U"mrs", U"ms", U"mme", U"mlle", U"pr", U"st", U"ex", U"p", U"e.g",
    U"i.e", U"cf", U"env", U"tél", U"tel", U"max"};

constexpr std::size_t kLongestSpelled = 4; // "IRM" and "BPCO" are spelled, "ATTENTION" is shouted

bool isUnitSign(char32_t c)
{
    return c == U'%' || c == U'°';
}

bool isWordSign(char32_t c)
{
    return isLetter(c) || isDigit(c) || isUnitSign(c) || c == U'µ';
}

/// A run without spaces: its core is the word, `after` the marks that follow it.
struct Token {
    View whole;
    View core;
    View after;
};

Token cut(View whole)
{
    const auto first = std::ranges::find_if(whole, isWordSign);
    if (first == whole.end())
        return {whole, {}, whole};
    auto last = whole.end();
    while (!isWordSign(*(last - 1)))
        --last;
    return {whole, View(first, last), View(last, whole.end())};
}

/// Figures grouped by threes with no-break spaces are one number: "10 000".
bool joinsDigits(View text, std::size_t i)
{
    const auto isDigitAt = [text](std::size_t at) { return at < text.size() && isDigit(text[at]); };
    return (text[i] == U'\u00a0' || text[i] == U'\u202f') && i > 0 && isDigit(text[i - 1]) && isDigitAt(i + 1) &&
           isDigitAt(i + 2) && isDigitAt(i + 3) && !isDigitAt(i + 4);
}

std::vector<Token> tokens(View text)
{
    std::vector<Token> found;
    std::size_t start = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && (!isSpace(text[i]) || joinsDigits(text, i)))
            continue;
        if (i > start)
            found.push_back(cut(text.substr(start, i - start)));
        start = i + 1;
    }
    return found;
}

int unitSyllables(View written, Language language)
{
    const std::u32string low = lowered(written);
    int sum = 0;
    for (std::size_t start = 0; start <= low.size();) {
        const std::size_t end = std::min(low.find(U'/', start), low.size());
        const auto *unit = std::ranges::find(kUnits, View(low).substr(start, end - start), &Unit::written);
        if (unit == kUnits.end())
            return 0;
        sum += (language == Language::French ? unit->french : unit->english) + (start > 0 ? 1 : 0); // "par", "per"
        start = end + 1;
    }
    return sum;
}

/// A figure is taken in at a glance: one word, one syllable a digit; what is glued to it is said after it ("8h").
int figureSyllables(View core, Language language)
{
    const auto digits = static_cast<int>(std::ranges::count_if(core, isDigit));
    const auto lastDigit = std::ranges::find_if(core.rbegin(), core.rend(), isDigit).base();
    return digits + unitSyllables(View(lastDigit, core.end()), language);
}

int lettersOfLongestPart(View core)
{
    int longest = 0;
    int current = 0;
    for (const char32_t c : core) {
        current = isLetter(c) ? current + 1 : 0;
        longest = std::max(longest, current);
    }
    return longest;
}

Word word(View core, bool afterFigure, Language language)
{
    Word made{encodeUtf8(core), 0, lettersOfLongestPart(core)};
    if (isDigit(core[0])) {
        made.syllables = figureSyllables(core, language);
        made.letters = 0;
        return made;
    }
    const bool looksLikeUnit = afterFigure || core.find(U'/') != View::npos || isUnitSign(core[0]);
    if (const int asUnit = looksLikeUnit ? unitSyllables(core, language) : 0) {
        made.syllables = asUnit;
        made.letters = 0;
        return made;
    }
    const bool isSpelled = core.size() > 1 && core.size() <= kLongestSpelled && std::ranges::all_of(core, isUpper);
    made.syllables = isSpelled ? static_cast<int>(core.size()) : std::max(1, syllables(made.text, language));
    return made;
}

enum class Break { None, Soft, Full };

bool isAbbreviation(View core)
{
    const std::u32string low = lowered(core);
    return (core.size() == 1 && isUpper(core[0])) || std::ranges::find(kAbbreviations, View(low)) != kAbbreviations.end();
}

Break breakAfter(const Token &token)
{
    if (token.after.find_first_of(U"!?…") != View::npos)
        return Break::Full;
    if (token.after.find(U'.') != View::npos)
        return isAbbreviation(token.core) && !token.core.empty() ? Break::None : Break::Full;
    return token.after.find_first_of(U":;") != View::npos ? Break::Soft : Break::None;
}

/// Cuts as it reads; a piece too short to be a unit of speech joins its neighbour.
class Cutter
{
public:
    explicit Cutter(Language language) : m_language(language) {}

    std::vector<Sentence> run(View text)
    {
        for (const Token &token : tokens(text))
            take(token);
        end(Break::Full);
        return std::move(m_done);
    }

private:
    void take(const Token &token)
    {
        if (!token.core.empty()) {
            // "Quoi ? dit-il", "p. ex. le matin": what goes on in small letters had not ended.
            if (m_pending == Break::Soft || (m_pending == Break::Full && !continuesSmall(token.core)))
                end(m_pending);
            m_pending = Break::None;
            const bool afterFigure = !m_piece.words.empty() && isDigit(decodeUtf8(m_piece.words.back().text)[0]);
            m_piece.words.push_back(word(token.core, afterFigure, m_language));
        }
        if (m_written.empty())
            m_written = token.whole;
        else
            m_written =
                View(m_written.data(), static_cast<std::size_t>(token.whole.data() + token.whole.size() - m_written.data()));
        m_pending = std::max(m_pending, breakAfter(token));
    }

    static bool continuesSmall(View core) { return isLetter(core[0]) && !isUpper(core[0]); }

    void end(Break kind)
    {
        if (m_piece.words.empty())
            return;
        m_piece.text = encodeUtf8(m_written);
        m_written = {};
        const bool isShort = m_piece.words.size() < 2;
        if (m_open && (isShort || m_openIsShort))
            join(m_done.back(), m_piece);
        else
            m_done.push_back(m_piece);
        m_openIsShort = m_done.back().words.size() < 2;
        m_open = kind == Break::Soft;
        m_piece = {};
    }

    static void join(Sentence &sentence, Sentence &more)
    {
        sentence.text += ' ' + more.text;
        std::ranges::move(more.words, std::back_inserter(sentence.words));
    }

    Language m_language;
    std::vector<Sentence> m_done;
    Sentence m_piece;
    View m_written; ///< of the piece, as the author wrote it
    Break m_pending = Break::None;
    bool m_open = false;        ///< the last one ended with ":" or ";"
    bool m_openIsShort = false; ///< and holds a single word
};

} // namespace

std::vector<Sentence> sentences(std::string_view block, Language language)
{
    return Cutter(language).run(decodeUtf8(block));
}

} // namespace content
