// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/search/fold.h"

#include "content/readability/letters.h"

namespace content {

namespace {

/// Latin-1 letters from U+00C0 to U+00FF without their accents; "?" where there is no letter.
constexpr std::string_view kLatin1 =
    "aaaaaaaceeeeiiiidnooooo?ouuuuytsaaaaaaaceeeeiiiidnooooo?ouuuuyty";
/// Latin Extended-A from U+0100 to U+017F.
constexpr std::string_view kExtendedA = "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii??jjkkklllllllllln"
                                        "nnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

constexpr char32_t kNotText = U'\ufffd';

bool isCombining(char32_t value) { return value >= 0x300 && value <= 0x36F; }

void appendFolded(std::string &out, char32_t value)
{
    if (value == kNotText)
        out += ' ';
    else if (value < 0x80)
        out += value >= 'A' && value <= 'Z' ? char(value - 'A' + 'a') : char(value);
    else if (value == 0xC6 || value == 0xE6)
        out += "ae";
    else if (value == 0x152 || value == 0x153)
        out += "oe";
    else if (value == 0xDF)
        out += "ss";
    else if (value >= 0xC0 && value <= 0xFF && kLatin1[value - 0xC0] != '?')
        out += kLatin1[value - 0xC0];
    else if (value >= 0x100 && value <= 0x17F && kExtendedA[value - 0x100] != '?')
        out += kExtendedA[value - 0x100];
    else if (value == 0xA0 || value == 0x202F || value == 0x2019 || value == 0x2018)
        out += value >= 0x2018 && value <= 0x2019 ? '\'' : ' ';
    else if (!isCombining(value))
        out += encodeUtf8({&value, 1});
}

bool isWord(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; }

/// Punctuation outside ASCII ("…", "«", "–"): between words, though its bytes look like letters.
bool isPunctuation(char32_t value) { return (value >= 0x80 && value < 0xC0) || (value >= 0x2000 && value <= 0x2BFF); }

} // namespace

static_assert(kLatin1.size() == 0x40);
static_assert(kExtendedA.size() == 0x80);

std::string fold(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char32_t letter : decodeUtf8(text))
        appendFolded(out, letter);
    return out;
}

std::vector<std::string> foldedWords(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    const auto end = [&] {
        if (!word.empty())
            words.push_back(std::move(word));
        word.clear();
    };
    for (const char32_t point : decodeUtf8(text)) {
        std::string letters;
        if (!isPunctuation(point))
            appendFolded(letters, point);
        if (!isCombining(point) && (letters.empty() || !isWord(letters.front())))
            end();
        else
            word += letters;
    }
    end();
    return words;
}

std::string singular(std::string word)
{
    if (word.size() < 4)
        return word;
    if (word.ends_with("eaux"))
        word.pop_back();
    else if (word.ends_with("aux"))
        word.replace(word.size() - 2, 2, "l");
    else if (word.ends_with("ies") && word.size() > 4)
        word.replace(word.size() - 3, 3, "y");
    else if (word.ends_with("sses") || word.ends_with("ches") || word.ends_with("shes") || word.ends_with("xes"))
        word.resize(word.size() - 2);
    else if (word.ends_with("ss"))
        return word;
    else if (word.ends_with("s") || word.ends_with("x"))
        word.pop_back();
    // "marche" and "marches" have lost different ends above: the mute e goes too.
    if (word.size() > 4 && word.ends_with('e'))
        word.pop_back();
    // "maladie", "maladies" and "malady" meet.
    if (word.size() > 4 && word.ends_with('i'))
        word.back() = 'y';
    return word;
}

} // namespace content
