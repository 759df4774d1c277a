// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/readability/syllablerules.h"

#include <algorithm>
#include <array>
#include <set>
#include <string>

namespace content
{

namespace
{

using View = std::u32string_view;

constexpr View kVowels = U"aàâäeéèêëiîïoôöuùûüyœæ";

bool isVowel(char32_t c)
{
    return kVowels.find(c) != View::npos;
}

/// Said as written nowhere else: no rule pays for these.
int exception(View w)
{
    struct Irregular {
        View word;
        int count;
    };
    static constexpr std::array kIrregular{Irregular{U"août", 1}, Irregular{U"saoul", 1}, Irregular{U"paon", 1},
        Irregular{U"moelle", 1}, Irregular{U"pays", 2}, Irregular{U"paysage", 3}, Irregular{U"paysan", 3},
        Irregular{U"paysans", 3}, Irregular{U"abbaye", 3}, Irregular{U"steak", 1}, Irregular{U"jean", 1}, Irregular{U"week", 1},
        Irregular{U"ouïe", 1}, Irregular{U"club", 1}, Irregular{U"podcast", 2}};
    const auto *found = std::ranges::find(kIrregular, w, &Irregular::word);
    return found == kIrregular.end() ? 0 : found->count;
}

/// Nouns, adjectives and adverbs in -ent, where it is heard. Any other is taken for a verb ("ils mangent"), which is
/// what texts that tell people what to do are full of.
bool isHeardEnt(View w)
{
    static const std::set<View> kHeard{U"absent", U"accent", U"accident", U"adhérent", U"adolescent", U"affluent", U"agent",
        U"ambivalent", U"antécédent", U"apparent", U"ardent", U"argent", U"astringent", U"auvent", U"avent", U"cent", U"client",
        U"coefficient", U"cohérent", U"compétent", U"concurrent", U"confident", U"conscient", U"conséquent", U"content",
        U"continent", U"contingent", U"convalescent", U"couvent", U"dent", U"détergent", U"différent", U"décent", U"déficient",
        U"efficient", U"effervescent", U"éminent", U"équivalent", U"évident", U"excellent", U"excédent", U"expédient",
        U"fréquent", U"imminent", U"impotent", U"imprudent", U"incident", U"incohérent", U"incompétent", U"inconscient",
        U"inconvénient", U"indifférent", U"ingrédient", U"inhérent", U"innocent", U"insolent", U"intelligent", U"intermittent",
        U"latent", U"lent", U"mécontent", U"négligent", U"nutriment", U"occident", U"orient", U"paravent", U"parent",
        U"permanent", U"pertinent", U"pourcent", U"prévalent", U"précédent", U"présent", U"président", U"prudent", U"purulent",
        U"quotient", U"récent", U"récipient", U"résident", U"ressent", U"sent", U"consent", U"serpent", U"sergent", U"somnolent",
        U"souvent", U"subséquent", U"succulent", U"talent", U"torrent", U"transparent", U"turbulent", U"urgent", U"vent",
        U"violent", U"virulent"};
    static const std::set<View> kVerbsInMent{U"abîment", U"affirment", U"aiment", U"allument", U"animent", U"arment", U"assument",
        U"calment", U"confirment", U"consomment", U"consument", U"déforment", U"dépriment", U"dorment", U"endorment",
        U"enferment", U"enflamment", U"estiment", U"expriment", U"ferment", U"filment", U"forment", U"fument", U"impriment",
        U"informent", U"nomment", U"parfument", U"programment", U"rallument", U"referment", U"renferment", U"résument",
        U"suppriment", U"transforment"};
    return kHeard.contains(w) || w.ends_with(U"tient") || w.ends_with(U"vient") ||
           (w.ends_with(U"ment") && !kVerbsInMent.contains(w));
}

/// Letters that are written and not said: the u of "qu" and "gue", the e of "mangeons".
std::u32string withoutSilentLetters(View w)
{
    std::u32string out;
    for (std::size_t i = 0; i < w.size(); ++i) {
        const View rest = w.substr(i + 1);
        const char32_t before = out.empty() ? U'\0' : out.back();
        const bool silentU =
            w[i] == U'u' && (before == U'q' || (before == U'g' && !rest.empty() && View(U"eéèêiîy").find(rest[0]) != View::npos));
        const bool silentE = w[i] == U'e' && before == U'g' && !rest.empty() && View(U"aâoô").find(rest[0]) != View::npos;
        if (!silentU && !silentE)
            out += w[i];
    }
    return out;
}

/// Without the ending that is not heard: "e", "es", "ent" of verbs, unless no other vowel is left.
View withoutMuteEnding(View w, View original)
{
    View stem = w;
    if (original.ends_with(U"ent")) {
        if (!isHeardEnt(original))
            stem.remove_suffix(3);
    } else if (w.ends_with(U"es")) {
        stem.remove_suffix(2);
    } else if (w.ends_with(U"e")) {
        stem.remove_suffix(1);
    }
    return std::ranges::any_of(stem, isVowel) ? stem : w;
}

/// The e of "paiement", "éternuement", "oublierez": after a vowel and before such an ending it is not heard.
bool isSilentInside(View w, std::size_t i)
{
    static constexpr std::array<View, 9> kEndings{U"ment", U"ments", U"rai", U"ras", U"ra", U"rez", U"rons", U"ront", U"rait"};
    return w[i] == U'e' && i > 0 && View(U"iuy").find(w[i - 1]) != View::npos &&
           std::ranges::find(kEndings, w.substr(i + 1)) != kEndings.end();
}

/// Two or three letters said as one vowel, from the front of `rest`; 1 when its first letter stands alone.
std::size_t vowelLength(View rest)
{
    static constexpr std::array<View, 24> kTogether{U"eau", U"oeu", U"œu", U"eoi", U"aî", U"ai", U"au", U"eu", U"eû", U"ei",
        U"eî", U"ou", U"où", U"oû", U"oi", U"oî", U"oê", U"oo", U"ay", U"ey", U"oy", U"uy", U"œi", U"aû"};
    for (const View group : kTogether) {
        if (!rest.starts_with(group))
            continue;
        // A y between two vowels belongs to both: "crayon" is "crai-yon".
        const bool isGlide = group.back() == U'y' && rest.size() > group.size() && isVowel(rest[group.size()]);
        return isGlide ? 1 : group.size();
    }
    return 1;
}

/// "br", "cl"…: after these, i, u and ou do not glide ("crier", "cruel", "trouer").
bool isAfterCluster(View w, std::size_t i)
{
    return i >= 2 && (w[i - 1] == U'l' || w[i - 1] == U'r') && View(U"bcdfgkptv").find(w[i - 2]) != View::npos;
}

/// Whether the vowel at `i` is said in one breath with the one after it.
bool glides(View w, std::size_t i, std::size_t length)
{
    const View vowel = w.substr(i, length);
    const View rest = w.substr(i + length);
    if (rest.empty() || !isVowel(rest[0]) || isSilentInside(w, i + length))
        return false;
    if (rest[0] == U'y' && rest.size() > 1 && isVowel(rest[1])) // "appuyer": the y is the glide
        return false;
    if (vowel == U"ï")
        return i > 0 && isVowel(w[i - 1]);
    if (rest[0] == U'ï' || rest[0] == U'ü' || rest[0] == U'ë')
        return false;
    if (vowel == U"y" && (i == 0 || isVowel(w[i - 1])))
        return true;
    if (vowel == U"u" && (rest[0] == U'i' || rest[0] == U'î'))
        return true;
    return (vowel == U"i" || vowel == U"y" || vowel == U"u" || vowel == U"ou") && !isAfterCluster(w, i);
}

/// The "il" of "travail" and "ill" of "bouillon" are a consonant once a vowel stands before them.
std::size_t yodLength(View rest)
{
    if (rest.starts_with(U"ill"))
        return 3;
    return rest == U"il" || rest == U"ils" ? rest.size() : 0;
}

int countNuclei(View w)
{
    int count = 0;
    for (std::size_t i = 0; i < w.size();) {
        if (!isVowel(w[i])) {
            ++i;
            continue;
        }
        const std::size_t length = vowelLength(w.substr(i));
        if (!glides(w, i, length) && !isSilentInside(w, i)) {
            ++count;
            i += yodLength(w.substr(i + length));
        }
        i += length;
    }
    return count;
}

} // namespace

int frenchSyllables(View part)
{
    if (const int known = exception(part))
        return known;
    const std::u32string said = withoutSilentLetters(part);
    const bool isCooperative = part.starts_with(U"coop"); // the one common word where "oo" is two vowels
    return std::max(1, countNuclei(withoutMuteEnding(said, part)) + (isCooperative ? 1 : 0));
}

} // namespace content
