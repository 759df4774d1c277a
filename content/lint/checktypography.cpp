// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/lint/checks.h"

#include "content/lint/marks.h"
#include "content/lint/words.h"
#include "content/readability/letters.h"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace content
{

namespace
{

/// Small words only one of the two languages has: two in a text of the other say that it was never translated.
constexpr std::array<std::string_view, 21> kFrenchOnly{"le", "les", "des", "du", "et", "vous", "votre", "vos", "est", "sont",
    "avec", "pour", "dans", "une", "ce", "cette", "qui", "que", "pas", "je", "aux"};
constexpr std::array<std::string_view, 19> kEnglishOnly{"the", "of", "and", "you", "your", "is", "are", "with", "for", "my", "to",
    "it", "this", "that", "when", "not", "from", "i", "what"};

template <std::size_t N>
auto countOf(const std::vector<std::string> &words, const std::array<std::string_view, N> &among)
{
    return std::ranges::count_if(words, [&](const std::string &word) { return std::ranges::find(among, word) != among.end(); });
}

void checkLanguage(const Passage &passage, Report &report)
{
    std::vector<std::string> words;
    for (const std::string &part : partsOf(passage.text))
        words.push_back(encodeUtf8(lowered(decodeUtf8(part))));
    const auto french = countOf(words, kFrenchOnly);
    const auto english = countOf(words, kEnglishOnly);
    const auto own = passage.language == Language::French ? french : english;
    const auto foreign = passage.language == Language::French ? english : french;
    if (foreign > own && foreign >= 1 && words.size() >= 2)
        report.add(passage.file, passage.line, "wrong-language",
            "This text does not read like \"" + passage.languageCode + "\": \"" + passage.text + "\"",
            "Write it in that language.");
}

void checkMarks(const Passage &passage, Report &report)
{
    const std::u32string text = decodeUtf8(passage.text);
    if (text.find(U'\'') != text.npos)
        report.add(passage.file, passage.line, "typography", "An apostrophe is straight (').", "Write the typographic one: ’, or let ./dev pack marks do it.");
    for (std::size_t i = 1; i < text.size(); ++i) {
        if (passage.language == Language::French && isLooseMark(text, i))
            return report.add(passage.file, passage.line, "typography",
                "\"" + encodeUtf8({&text[i], 1}) + "\" has no no-break space before it, and may start a line.",
                "Put U+00A0 before it, or let ./dev pack marks do it.");
        if (partsUnit(text, i))
            return report.add(passage.file, passage.line, "typography",
                "A figure may be parted from its unit at the end of a line.", "Put U+00A0 between them, or let ./dev pack marks do it.");
    }
}

/// "phone-nurse", "phone nurse", "phone.svg": the name of the drawing tells nothing to who does not see it. "No smoking"
/// is a sentence, and a fine one.
bool isDrawingName(const Block &image)
{
    std::string spaced = image.picto;
    std::ranges::replace(spaced, '-', ' ');
    const bool isCompound = spaced != image.picto; // "salt" is also the word for salt
    return (isCompound && (image.alt == image.picto || image.alt == spaced)) || image.alt.ends_with(".svg") ||
           image.alt.starts_with("picto");
}

void checkAlt(const Desk &desk, const std::string &file, const Page &page, Report &report)
{
    for (const Block &block : page.blocks) {
        if (block.kind == BlockKind::Image && isDrawingName(block))
            report.add(file, desk.files.lineOf(file, block.alt), "alt-file-name",
                "The text for those who do not see is the name of the drawing: \"" + block.alt + "\".",
                "Say what it shows, as you would on the phone.");
    }
}

/// The same words in both languages, when there are enough of them to differ.
void checkTranslated(const Desk &desk, Report &report)
{
    std::map<std::string, const Passage *> french;
    for (const Passage &passage : desk.passages) {
        if (partsOf(passage.text).size() < 3)
            continue;
        // Lessons have a file a language; everything else stands side by side in one file.
        const std::string place = std::to_string(passage.level) + (passage.unit ? passage.unit->id.value : "");
        if (passage.language == Language::French)
            french[place + passage.text] = &passage;
    }
    for (const Passage &passage : desk.passages) {
        const std::string place = std::to_string(passage.level) + (passage.unit ? passage.unit->id.value : "");
        if (passage.language == Language::English && french.contains(place + passage.text))
            report.add(passage.file, passage.line, "not-translated", "French and English say \"" + passage.text + "\" alike.",
                "Write each in its language.");
    }
}

} // namespace

void checkTypography(const Desk &desk, Report &report)
{
    for (const Passage &passage : desk.passages) {
        checkLanguage(passage, report);
        checkMarks(passage, report);
    }
    for (const Unit &unit : desk.pack.units) {
        for (const auto &[key, lesson] : unit.lessons) {
            for (const Page &page : lesson.pages)
                checkAlt(desk, lessonFile(unit, key.first, key.second), page, report);
        }
    }
    checkTranslated(desk, report);
}

} // namespace content
