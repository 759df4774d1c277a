// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/lint/checks.h"

#include "content/readability/readability.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <iterator>
#include <map>
#include <tuple>

namespace content
{

namespace
{

/// What a text must keep to; content/schema/READABILITY.md gives the reasons.
struct Gate {
    std::size_t longestSentence;
    double frenchEase;
    double englishEase;
    double frenchLix; ///< 0: not judged
    double englishLix;
};
constexpr std::array<Gate, 3> kLevelGates{Gate{12, 85, 85, 32, 28}, Gate{20, 72, 70, 0, 0}, Gate{25, 60, 60, 0, 0}};
constexpr Gate kQuizGate{16, 80, 80, 0, 0};
constexpr std::size_t kLongestLooseSentence = 16; // red flags, rules, advice, titles: read alone, often in a hurry

std::string oneDecimal(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.1f", value);
    return text.data();
}

std::string quoted(const std::string &sentence)
{
    constexpr std::size_t kMost = 60;
    if (sentence.size() <= kMost)
        return "\"" + sentence + "\"";
    std::size_t cut = sentence.rfind(' ', kMost);
    return "\"" + sentence.substr(0, cut == std::string::npos ? kMost : cut) + "…\"";
}

const char *formulaName(Language language)
{
    return language == Language::French ? "Kandel-Moles" : "Flesch";
}

class ReadingCheck
{
public:
    ReadingCheck(const Desk &desk, Report &report) : m_desk(desk), m_report(report) {}

    void run()
    {
        for (const Passage &passage : m_desk.passages) {
            if (passage.kind == PassageKind::Alt)
                continue;
            const bool isLesson = passage.level > 0;
            const bool isQuiz = passage.kind == PassageKind::Quiz;
            const auto found = sentences(passage.text, passage.language);
            limitSentences(passage, found, isLesson ? gateOf(passage.level).longestSentence : kLongestLooseSentence);
            const bool isBody = passage.kind == PassageKind::Lesson || isQuiz;
            if (!isBody)
                continue;
            Text &text = m_texts[{passage.file, passage.languageCode}];
            text.first = text.sentences.empty() ? &passage : text.first;
            text.sentences.insert(text.sentences.end(), found.begin(), found.end());
        }
        for (const auto &[key, text] : m_texts)
            judge(text);
    }

private:
    struct Text {
        const Passage *first = nullptr;
        std::vector<Sentence> sentences;
    };

    static const Gate &gateOf(Level level) { return kLevelGates[static_cast<std::size_t>(std::clamp(level, 1, 3) - 1)]; }

    void limitSentences(const Passage &passage, const std::vector<Sentence> &found, std::size_t most)
    {
        for (const Sentence &sentence : found) {
            if (sentence.words.size() <= most)
                continue;
            m_report.add(passage.file,
                passage.level > 0 ? m_desk.files.lineOf(passage.file, sentence.text, passage.line) : passage.line,
                "sentence-too-long",
                "A sentence holds " + std::to_string(sentence.words.size()) + " words; " + std::to_string(most) +
                    " is the most here: " + quoted(sentence.text),
                "Cut it in two, one idea each.");
        }
    }

    void judge(const Text &text)
    {
        const Passage &where = *text.first;
        const Gate &gate = where.level > 0 ? gateOf(where.level) : kQuizGate;
        const bool isFrench = where.language == Language::French;
        const TextCounts counts = countText(text.sentences);
        const double ease = readingEase(counts, where.language);
        const double least = isFrench ? gate.frenchEase : gate.englishEase;
        const std::string what = where.level > 0 ? "Level " + std::to_string(where.level) : "A quiz";
        if (ease < least)
            m_report.add(where.file, 1, "reading-level",
                what + " scores " + oneDecimal(ease) + " in " + where.languageCode + " (" + formulaName(where.language) + "); " +
                    oneDecimal(least) + " is the least. " + oneDecimal(counts.wordsPerSentence()) + " words a sentence, " +
                    oneDecimal(counts.syllablesPerWord()) + " syllables a word.",
                "Use shorter words first, then shorter sentences.");
        const double most = isFrench ? gate.frenchLix : gate.englishLix;
        if (most > 0 && lix(counts) > most)
            m_report.add(where.file, 1, "reading-lix",
                what + " has a LIX of " + oneDecimal(lix(counts)) + "; " + oneDecimal(most) + " is the most. " +
                    std::to_string(counts.longWords) + " of " + std::to_string(counts.words) +
                    " words have more than six letters.",
                "Replace long words by short ones.");
    }

    const Desk &m_desk;
    Report &m_report;
    std::map<std::tuple<std::string, std::string>, Text> m_texts; ///< by file and language
};

} // namespace

void checkReading(const Desk &desk, Report &report)
{
    ReadingCheck(desk, report).run();
}

} // namespace content
