// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/lint/checks.h"

#include "content/lint/figures.h"
#include "content/lint/words.h"
#include "content/readability/sentences.h"
#include "content/search/fold.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace content
{

namespace
{

std::string number(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%g", value);
    return text.data();
}

bool isGain(RuleKind kind)
{
    return kind == RuleKind::Gain || kind == RuleKind::Loss;
}

bool pointsUp(RuleKind kind)
{
    return kind == RuleKind::Gain || kind == RuleKind::Above;
}

/// Degrees and blood sugar are said of one thing only; kilos and percents of many.
bool saysMeasure(std::string_view unit)
{
    return unit == "Cel" || unit == "mg/dL" || unit == "mm[Hg]";
}

class FigureCheck
{
public:
    FigureCheck(const Desk &desk, Report &report) : m_desk(desk), m_report(report) {}

    void run()
    {
        for (const Passage &passage : m_desk.passages) {
            if (passage.kind == PassageKind::Title || passage.kind == PassageKind::Glossary || passage.kind == PassageKind::Alt)
                continue;
            for (const Sentence &sentence : sentences(passage.text, passage.language))
                check(passage, sentence.text);
        }
    }

private:
    /// Only limits are compared ("more than 3 kg in 2 days"): an example may hold any figure.
    void check(const Passage &passage, const std::string &sentence)
    {
        const auto figures = figuresIn(sentence, passage.language);
        for (std::size_t i = 0; i < figures.size(); ++i) {
            const Comparison comparison = comparisonOf(figures[i]);
            if (comparison == Comparison::None || figures[i].unit.empty())
                continue;
            const bool hasWindow = i + 1 < figures.size() && (figures[i + 1].unit == "d" || figures[i + 1].unit == "h");
            const int window = hasWindow ? static_cast<int>(figures[i + 1].value * (figures[i + 1].unit == "d" ? 24 : 1)) : 0;
            compare(passage, sentence, figures[i], comparison == Comparison::AtLeast, window);
        }
    }

    void compare(const Passage &passage, const std::string &sentence, const Figure &figure, bool isUp, int window)
    {
        std::vector<const Rule *> same;
        for (const Rule &rule : m_desk.pack.rules) {
            const bool speaksOfIt = isGain(rule.kind) ? window > 0 : saysMeasure(rule.unit) || names(passage, rule.measure);
            if (rule.unit == figure.unit && pointsUp(rule.kind) == isUp && speaksOfIt)
                same.push_back(&rule);
        }
        const bool agrees = std::ranges::any_of(same, [&](const Rule *rule) {
            return rule->threshold == figure.value && (!isGain(rule->kind) || rule->windowHours == window);
        });
        if (same.empty() || agrees)
            return;
        const Rule &rule = *same.front();
        const int line = passage.level > 0 ? m_desk.files.lineOf(passage.file, sentence, passage.line) : passage.line;
        if (!rule.threshold)
            m_report.add(passage.file, line, "figure-unset",
                "The text gives " + number(figure.value) + " " + figure.unit + " as the limit; the rule \"" + rule.id +
                    "\" leaves it to the clinician.",
                "Say \"your team sets it\", without a figure.");
        else
            m_report.add(passage.file, line, "figure-differs",
                "The text gives " + number(figure.value) + " " + figure.unit + described(window) + " as the limit; the rule \"" +
                    rule.id + "\" says " + number(*rule.threshold) + " " + rule.unit + described(rule.windowHours) + ".",
                "Give the same limit in both, or leave it out of the text.");
    }

    static std::string described(int hours)
    {
        if (hours == 0)
            return {};
        return hours % 24 == 0 ? " in " + std::to_string(hours / 24) + " days" : " in " + std::to_string(hours) + " hours";
    }

    /// Whether the passage is about the measure: it says a long word of its name.
    bool names(const Passage &passage, const MeasureId &id) const
    {
        const MeasureDefinition *measure = m_desk.pack.measure(id);
        if (!measure)
            return false;
        const std::string text = fold(passage.text);
        return std::ranges::any_of(partsOf(fold(measure->title.in(passage.languageCode))),
            [&](const std::string &word) { return word.size() >= 4 && findWordsOrPlural(text, word) != std::string::npos; });
    }

    const Desk &m_desk;
    Report &m_report;
};

} // namespace

void checkFigures(const Desk &desk, Report &report)
{
    FigureCheck(desk, report).run();
}

} // namespace content
