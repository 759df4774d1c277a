// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/lint/checks.h"

#include "content/lint/words.h"
#include "content/loader/registries.h"
#include "content/search/fold.h"

#include "wordlists.h"

#include <algorithm>
#include <map>

namespace content
{

namespace
{

/// Hard words of one text, and where the glossary explains them.
class HardWords
{
public:
    HardWords(const Desk &desk, Report &report) : m_desk(desk), m_report(report) {}

    void run()
    {
        for (const Passage &passage : m_desk.passages) {
            const bool isLesson = passage.kind == PassageKind::Lesson && (passage.level == 1 || passage.level == 2);
            const bool isLoose = passage.kind == PassageKind::Quiz || passage.kind == PassageKind::Signal;
            if (isLesson)
                explain(passage);
            if (isLesson || isLoose)
                check(passage, isLesson);
        }
    }

private:
    /// From here on in this lesson, these words have been explained.
    void explain(const Passage &passage)
    {
        for (const GlossaryLink &link : passage.links) {
            WordForms &known = m_explained[passage.file];
            addWords(link.words, passage.language, known);
            if (const auto entry = m_desk.pack.glossary.find(link.id); entry != m_desk.pack.glossary.end())
                addWords(entry->second.term.in(passage.languageCode), passage.language, known);
        }
    }

    static void addWords(const std::string &words, Language language, WordForms &to)
    {
        for (const std::string &part : partsOf(words))
            to.add(fold(part), language);
    }

    const WordForms &glossary(const Passage &passage)
    {
        const auto [place, isNew] = m_glossary.try_emplace(passage.languageCode);
        if (isNew) {
            for (const auto &[id, entry] : m_desk.pack.glossary)
                addWords(entry.term.in(passage.languageCode), passage.language, place->second);
        }
        return place->second;
    }

    void check(const Passage &passage, bool isLesson)
    {
        const WordForms &known = isLesson ? m_explained[passage.file] : glossary(passage);
        for (const std::string &part : partsOf(passage.text)) {
            const std::string word = fold(part);
            WordForms &told = m_told[passage.file + passage.languageCode];
            if (!isHardWord(part, passage.language) || known.holds(word, passage.language) || told.holds(word, passage.language))
                continue;
            told.add(word, passage.language);
            const int line = isLesson ? m_desk.files.lineOf(passage.file, part, passage.line) : passage.line;
            m_report.add(passage.file, line, "hard-word", "\"" + part + "\" is hard to read, and nothing explains it.",
                isLesson ? "Say it with everyday words, or link it to the glossary at its first use."
                         : "Say it with everyday words, or explain it in the glossary.");
        }
    }

    const Desk &m_desk;
    Report &m_report;
    std::map<std::string, WordForms> m_explained; ///< by lesson
    std::map<std::string, WordForms> m_glossary;  ///< by language
    std::map<std::string, WordForms> m_told;      ///< once a text
};

/// A term of the glossary stands for one thing: the words it replaces must not come back beside it.
void checkOneWord(const Desk &desk, const Passage &passage, const std::string &text, Report &report)
{
    if (passage.kind == PassageKind::Glossary || passage.kind == PassageKind::Alt)
        return;
    for (const auto &[id, entry] : desk.pack.glossary) {
        const auto others = entry.insteadOf.find(passage.languageCode);
        if (others == entry.insteadOf.end())
            continue;
        for (const std::string &other : others->second) {
            if (findWordsOrPlural(text, fold(other)) != std::string::npos)
                report.add(passage.file, passage.line, "other-word",
                    "\"" + other + "\" says the same thing as \"" + entry.term.in(passage.languageCode) + "\".",
                    "Use \"" + entry.term.in(passage.languageCode) + "\" everywhere: one word for one thing.");
        }
    }
}

void checkLists(const Passage &passage, const std::string &text, Report &report)
{
    static const std::vector<std::string> kBrands = foldedList(k_brands);
    static const std::vector<std::string> kLabels = foldedList(k_labels);
    for (const std::string &brand : kBrands) {
        if (findWords(text, brand) != std::string::npos)
            report.add(passage.file, passage.line, "brand-name", "\"" + brand + "\" is a trade name.",
                "Name the substance or the kind of thing: packs promote nothing.");
    }
    for (const std::string &label : kLabels) {
        if (findWordsOrPlural(text, label) != std::string::npos)
            report.add(passage.file, passage.line, "judging-word", "\"" + label + "\" judges the person.",
                "Say what happens, or what helps; never what the person is.");
    }
    for (const char *claim : {"falc", "facile a lire et a comprendre", "easy to read", "easy-to-read", "easy read"}) {
        if (findWords(text, claim) != std::string::npos)
            report.add(passage.file, passage.line, "falc-claim", "The text claims to be easy to read.",
                "Remove the claim: only people with intellectual disability who have read it can give it.");
    }
}

/// Acronyms keep their capitals: "CAT" is a questionnaire, "cat" an animal.
void checkInstruments(const Desk &desk, const Passage &passage, Report &report)
{
    for (const KnownInstrument &known : knownInstruments()) {
        if (known.licence == InstrumentLicence::Free)
            continue;
        const bool isNamed = std::ranges::any_of(
            known.names, [&](const std::string &name) { return findWords(passage.text, name) != std::string::npos; });
        const bool isGranted = std::ranges::any_of(
            desk.pack.instruments, [&](const Instrument &used) { return used.id == known.id && !used.grant.empty(); });
        if (isNamed && !isGranted)
            report.add(passage.file, passage.line, "instrument-licence",
                "The text names \"" + known.names.front() + "\", which needs a licence. " + known.terms,
                "Use questions of your own, or add the instrument with its grant to \"instruments\" in pack.json.");
    }
}

} // namespace

void checkVocabulary(const Desk &desk, Report &report)
{
    HardWords(desk, report).run();
    for (const Passage &passage : desk.passages) {
        const std::string text = fold(passage.text);
        checkOneWord(desk, passage, text, report);
        checkLists(passage, text, report);
        checkInstruments(desk, passage, report);
    }
}

} // namespace content
