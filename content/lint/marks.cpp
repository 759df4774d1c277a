// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/lint/marks.h"

#include "content/readability/letters.h"

#include <algorithm>
#include <array>

namespace content
{

namespace
{

constexpr char32_t kNoBreakSpace = U'\u00a0';

bool isFrenchHighMark(char32_t c)
{
    return c == U':' || c == U';' || c == U'?' || c == U'!' || c == U'»';
}

bool isNoBreak(char32_t c)
{
    return c == kNoBreakSpace || c == U'\u202f';
}

/// The last place of the part of Markdown at `i` that is no prose: a target, "](picto:rest)", the name of a callout, "[!do]",
/// or the start of a picture, "![". `i` itself when prose stands there.
std::size_t endOfMarkup(std::u32string_view text, std::size_t i)
{
    const std::u32string_view rest = text.substr(i);
    if (rest.starts_with(U"!["))
        return i + 1;
    const char32_t close = rest.starts_with(U"](") ? U')' : rest.starts_with(U"[!") ? U']' : U'\0';
    const std::size_t end = close ? text.find(close, i + 2) : text.npos;
    return end == text.npos ? i : end;
}

} // namespace

bool isLooseMark(std::u32string_view text, std::size_t i)
{
    const char32_t before = text[i - 1];
    const bool isTime = text[i] == U':' && isDigit(before);
    return isFrenchHighMark(text[i]) && !isNoBreak(before) && !isTime && !isFrenchHighMark(before) && before != U'…';
}

bool partsUnit(std::u32string_view text, std::size_t i)
{
    constexpr std::array<std::u32string_view, 11> kUnits{
        U"kg", U"mg", U"g", U"mL", U"L", U"cm", U"km", U"h", U"min", U"%", U"°C"};
    if (text[i] != U' ' || !isDigit(text[i - 1]))
        return false;
    const std::u32string_view rest = text.substr(i + 1);
    return std::ranges::any_of(kUnits, [&](std::u32string_view unit) {
        return rest.starts_with(unit) && (rest.size() == unit.size() || !isLetter(rest[unit.size()]));
    });
}

std::string withMarks(std::string_view typed, Language language)
{
    const std::u32string text = decodeUtf8(typed);
    std::u32string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (const std::size_t end = endOfMarkup(text, i); end > i) {
            out += text.substr(i, end + 1 - i);
            i = end;
            continue;
        }
        const char32_t before = i > 0 ? text[i - 1] : U'\n';
        if (before != U'\n' && language == Language::French && isLooseMark(text, i)) {
            if (before == U' ')
                out.back() = kNoBreakSpace;
            else
                out += kNoBreakSpace;
        }
        const bool isKept = i > 0 && text[i] == U' ' && (partsUnit(text, i) || before == U'«');
        out += isKept ? kNoBreakSpace : text[i] == U'\'' ? U'’' : text[i];
    }
    return encodeUtf8(out);
}

std::string jsonWithMarks(std::string_view json)
{
    std::string out;
    while (!json.empty()) {
        // The next value of a language: the key, a colon, and a string to its closing quote.
        const std::size_t french = json.find("\"fr\"");
        const std::size_t english = json.find("\"en\"");
        const std::size_t key = std::min(french, english);
        const std::size_t colon = key == json.npos ? json.npos : json.find_first_not_of(" \t", key + 4);
        const std::size_t quote = colon == json.npos || json[colon] != ':' ? json.npos : json.find_first_not_of(" \t", colon + 1);
        if (quote == json.npos || json[quote] != '"') {
            const std::size_t past = key == json.npos ? json.size() : key + 4;
            out += json.substr(0, past);
            json.remove_prefix(past);
            continue;
        }
        std::size_t end = quote + 1;
        while (end < json.size() && json[end] != '"')
            end += json[end] == '\\' ? 2 : 1;
        end = std::min(end, json.size());
        out += json.substr(0, quote + 1);
        out += withMarks(json.substr(quote + 1, end - quote - 1), french < english ? Language::French : Language::English);
        json.remove_prefix(end);
    }
    return out;
}

} // namespace content
