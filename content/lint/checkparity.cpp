// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/lint/checks.h"

#include "content/lint/figures.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace content
{

namespace
{

/// What one place says in one language.
struct Side {
    const Passage *first = nullptr;
    std::vector<std::pair<Figure, const Passage *>> figures;
    std::set<double> spelled;
    std::multiset<std::string> links;
};

/// A page of a lesson, or one text of a file: what stands for the same thing in both languages.
using Place = std::tuple<std::string, int, int, std::string>;

std::string number(double value)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%g", value);
    return text.data();
}

/// "23 h" and "11 at night" are one hour.
bool isSameHour(const Figure &one, const Figure &other)
{
    constexpr double kHalfDay = 12;
    return (one.unit == "h" && one.value == other.value + kHalfDay) || (other.unit == "h" && other.value == one.value + kHalfDay);
}

/// The first figure of `one` that `other` says neither in figures nor in letters.
const std::pair<Figure, const Passage *> *missingIn(const Side &one, const Side &other)
{
    const auto found = std::ranges::find_if(one.figures, [&](const auto &said) {
        const Figure &figure = said.first;
        const bool isThere = std::ranges::any_of(
            other.figures, [&](const auto &each) { return each.first.value == figure.value || isSameHour(each.first, figure); });
        return !isThere && !other.spelled.contains(figure.value);
    });
    return found == one.figures.end() ? nullptr : &*found;
}

std::string listed(const std::multiset<std::string> &ids)
{
    std::string text;
    for (const std::string &id : ids)
        text += (text.empty() ? "" : ", ") + id;
    return text.empty() ? "none" : text;
}

class ParityCheck
{
public:
    ParityCheck(const Desk &desk, Report &report) : m_desk(desk), m_report(report) {}

    void run()
    {
        for (const Passage &passage : m_desk.passages)
            take(passage);
        const auto &languages = m_desk.pack.languages;
        for (auto &[place, sides] : m_places) {
            for (std::size_t i = 1; i < languages.size(); ++i) {
                if (sides.contains(languages.front()) && sides.contains(languages[i]))
                    compare(sides[languages.front()], sides[languages[i]]);
            }
        }
    }

private:
    void take(const Passage &passage)
    {
        Side &side = sideOf(passage);
        side.first = side.first && passage.kind != PassageKind::Title ? side.first : &passage; // the title of the page
        for (const Figure &figure : figuresIn(passage.text, passage.language))
            side.figures.emplace_back(figure, &passage);
        side.spelled.merge(spelledNumbers(passage.text, passage.language));
        for (const GlossaryLink &link : passage.links)
            side.links.insert(link.id);
    }

    Side &sideOf(const Passage &passage)
    {
        if (passage.level > 0)
            return m_places[{passage.unit->id.value, passage.level, passage.page, {}}][passage.languageCode];
        // Languages follow each other in one value: its place among the texts of the file names it.
        const int index = m_order[passage.file + passage.languageCode]++;
        return m_places[{passage.file, 0, index, passage.id}][passage.languageCode];
    }

    void compare(const Side &left, const Side &right)
    {
        if (!tellMissing(left, right))
            tellMissing(right, left);
        const Passage &where = *right.first;
        if (left.links != right.links)
            m_report.add(where.file, where.line, "parity-links",
                "This page explains " + listed(right.links) + "; in \"" + left.first->languageCode + "\" it explains " +
                    listed(left.links) + ".",
                "Link the same words in both languages.");
    }

    bool tellMissing(const Side &one, const Side &other)
    {
        const auto *missing = missingIn(one, other);
        if (missing)
            m_report.add(missing->second->file, missing->second->line, "parity-figures",
                number(missing->first.value) + " stands in \"" + one.first->languageCode + "\" and not in \"" +
                    other.first->languageCode + "\".",
                "Give the same figures in both languages.");
        return missing != nullptr;
    }

    const Desk &m_desk;
    Report &m_report;
    std::map<Place, std::map<std::string, Side>> m_places;
    std::map<std::string, int> m_order;
};

} // namespace

void checkParity(const Desk &desk, Report &report)
{
    ParityCheck(desk, report).run();
}

} // namespace content
