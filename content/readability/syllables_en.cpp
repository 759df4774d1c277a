// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/readability/syllablerules.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace content
{

namespace
{

using View = std::u32string_view;

/// Everyday and ward words that no rule of spelling pays for.
int exception(View w)
{
    static const std::map<View, int> kIrregular{{U"area", 3}, {U"areas", 3}, {U"being", 2}, {U"business", 2}, {U"colonel", 2},
        {U"create", 2}, {U"created", 3}, {U"creates", 2}, {U"doing", 2}, {U"element", 3}, {U"elements", 3}, {U"evening", 2},
        {U"evenings", 2}, {U"every", 2}, {U"everybody", 4}, {U"everyday", 3}, {U"everyone", 3}, {U"everything", 3},
        {U"everywhere", 3}, {U"forehead", 2}, {U"going", 2}, {U"idea", 3}, {U"ideal", 3}, {U"ideas", 3}, {U"lonely", 2},
        {U"naive", 2}, {U"people", 2}, {U"react", 2}, {U"reaction", 3}, {U"reactions", 3}, {U"recipe", 3}, {U"recipes", 3},
        {U"reassure", 3}, {U"reassured", 3}, {U"seeing", 2}, {U"theatre", 3}, {U"wednesday", 2}, {U"wednesdays", 2},
        {U"nausea", 3}, {U"apostrophe", 4}, {U"agreeing", 3}, {U"catastrophe", 4}, {U"realise", 3}, {U"reality", 4}, {U"urea", 3},
        {U"maybe", 2}, {U"science", 2}, {U"sciences", 2}, {U"diabetes", 4}, {U"wholemeal", 2}, {U"wholegrain", 2}, {U"toes", 1},
        {U"shoes", 1}, {U"goes", 1}, {U"does", 1}};
    const auto found = kIrregular.find(w);
    return found == kIrregular.end() ? 0 : found->second;
}

bool isPlainVowel(char32_t c)
{
    return View(U"aeiou").find(c) != View::npos;
}

/// A y is a vowel except in front of one at the start of a word or after another vowel: "yes", "player".
bool isVowel(View w, std::size_t i)
{
    if (w[i] != U'y')
        return isPlainVowel(w[i]);
    const bool beforeVowel = i + 1 < w.size() && isPlainVowel(w[i + 1]);
    return !beforeVowel || (i > 0 && !isPlainVowel(w[i - 1]));
}

bool startsWithAny(View text, std::initializer_list<View> starts)
{
    return std::ranges::any_of(starts, [text](View start) { return text.starts_with(start); });
}

bool endsWithAny(View text, std::initializer_list<View> ends)
{
    return std::ranges::any_of(ends, [text](View end) { return text.ends_with(end); });
}

bool endsSibilant(View stem)
{
    return endsWithAny(stem, {U"s", U"x", U"z", U"ch", U"sh", U"c", U"g"});
}

/// "ta-ble", "han-dled": the l carries the syllable.
bool endsSyllabicL(View stem)
{
    return stem.size() >= 2 && stem.back() == U'l' && View(U"bcdfgkptz").find(stem[stem.size() - 2]) != View::npos;
}

/// Cuts an e that is not heard at the end, alone or in "es", "ed"; keeps it where the ending has its own syllable.
std::u32string withoutMuteEnding(View w)
{
    const auto hasVowel = [](View stem) {
        for (std::size_t i = 0; i < stem.size(); ++i) {
            if (isVowel(stem, i))
                return true;
        }
        return false;
    };
    const auto cut = [&](std::size_t letters, bool isHeard) {
        const View stem = w.substr(0, w.size() - letters);
        return std::u32string(isHeard || !hasVowel(stem) ? w : stem);
    };
    const View one = w.substr(0, w.size() - std::min<std::size_t>(w.size(), 1));
    const View two = w.substr(0, w.size() - std::min<std::size_t>(w.size(), 2));
    if (w.ends_with(U"ed"))
        return cut(2, two.ends_with(U"t") || two.ends_with(U"d") || endsSyllabicL(two) || two.ends_with(U"e"));
    if (w.ends_with(U"es"))
        return cut(2, endsSibilant(two) || endsSyllabicL(two) || two.ends_with(U"e"));
    if (endsWithAny(w, {U"gue", U"que"}) && hasVowel(two))
        return std::u32string(two);
    if (w.ends_with(U"e"))
        return cut(1, endsSyllabicL(one) || one.ends_with(U"e"));
    return std::u32string(w);
}

/// "care-ful", "some-times", "base-line": the e ends the first half and is not heard.
std::u32string withoutMuteInside(std::u32string w)
{
    static constexpr std::array<View, 16> kSecondHalves{U"ly", U"ful", U"fully", U"fulness", U"less", U"ness", U"ment", U"ments",
        U"times", U"thing", U"where", U"one", U"line", U"style", U"giver", U"givers"};
    for (const View half : kSecondHalves) {
        if (!w.ends_with(half) || w.size() < half.size() + 4)
            continue;
        const std::size_t e = w.size() - half.size() - 1;
        const bool mute = w[e] == U'e' && !isPlainVowel(w[e - 1]) && !endsSyllabicL(View(w).substr(0, e));
        const bool hasVowelBefore = std::any_of(w.begin(), w.begin() + static_cast<std::ptrdiff_t>(e), isPlainVowel);
        if (mute && hasVowelBefore) {
            w.erase(e, 1);
            return w;
        }
    }
    return w;
}

/// "i" and the vowel after it: "vi-olin" and "di-et", but "special", "attention", "friend".
bool isHiatusAfterI(View before, char32_t next, View after)
{
    const bool isSoft = endsWithAny(before, {U"c", U"t", U"s", U"g", U"x"});
    switch (next) {
    case U'a':
        return !isSoft || !startsWithAny(after, {U"l", U"n"});
    case U'o':
        return !isSoft || !startsWithAny(after, {U"n", U"u"});
    case U'u':
        return true;
    case U'e':
        if (after.starts_with(U"ty") || after == U"t" || after == U"ts") // "society", "diet"
            return true;
        if (startsWithAny(after, {U"nc", U"nt"}))
            return !endsWithAny(before, {U"t", U"c"}) || endsWithAny(before, {U"fi"});
        return (after == U"r" || after == U"st") && before.size() > 1; // "easier", not "pier"
    default:
        return false;
    }
}

/// "u" and the vowel after it: "us-ual", "cru-el", "ru-in".
bool isHiatusAfterU(View before, char32_t next, View after)
{
    if (endsWithAny(before, {U"q", U"g"}))
        return false;
    return next == U'a' || next == U'o' || (next == U'e' && after == U"l") || (next == U'u' && after == U"m") ||
           (next == U'i' && startsWithAny(after, {U"d", U"n"}));
}

/// Whether the vowels at `i` and after it are two syllables.
bool isHiatus(View w, std::size_t i)
{
    const View before = w.substr(0, i);
    const View after = w.substr(i + 2);
    const char32_t next = w[i + 1];
    const bool isIng = next == U'i' && after == U"ng"; // "doing", "agreeing"
    switch (w[i]) {
    case U'i':
        return isHiatusAfterI(before, next, after);
    case U'u':
        return isIng || isHiatusAfterU(before, next, after);
    case U'y':
        return true;
    case U'e':
        return isIng || (next == U'o' && !after.starts_with(U"p") && !before.ends_with(U"g")) || (next == U'u' && after == U"m");
    case U'a':
        return next == U'o' || (next == U'e' && after.starts_with(U"r"));
    case U'o':
        return isIng || (next == U'e' && i > 0) ||
               (next == U'a' && after.starts_with(U"gu")); // "poem", not "oedema"; "coagulate"
    default:
        return false;
    }
}

int countNuclei(View w)
{
    int count = 0;
    for (std::size_t i = 0; i < w.size(); ++i) {
        if (isVowel(w, i) && (i == 0 || !isVowel(w, i - 1) || isHiatus(w, i - 1)))
            ++count;
    }
    return count;
}

} // namespace

int englishSyllables(std::u32string_view part)
{
    std::u32string w(part);
    int extra = 0;
    if (const auto apostrophe = w.find(U'\''); apostrophe != w.npos) {
        const View stem = View(w).substr(0, apostrophe);
        const bool isNot =
            w.ends_with(U"n't") && w != U"don't" && w != U"won't" && w != U"can't" && w != U"aren't" && w != U"weren't";
        const bool isOwner = w.ends_with(U"'s") &&
                             (endsSibilant(stem) || endsSibilant(stem.substr(0, stem.size() - (stem.ends_with(U"e") ? 1 : 0))));
        extra = isNot || isOwner ? 1 : 0;
        w = w.ends_with(U"n't") ? w.substr(0, apostrophe - 1) : std::u32string(stem);
    }
    std::erase(w, U'\'');
    if (w.empty())
        return extra;
    if (const int known = exception(w))
        return known + extra;
    if (w.ends_with(U"sm") || w.ends_with(U"thm"))
        ++extra; // "tourism", "rhythm"
    if (w.starts_with(U"coop"))
        ++extra; // the one family where "oo" is two vowels
    return std::max(1, countNuclei(withoutMuteEnding(withoutMuteInside(w)))) + extra;
}

} // namespace content
