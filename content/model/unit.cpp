// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/model/unit.h"

#include <algorithm>

namespace content {

const Lesson *Unit::lesson(std::string_view language, Level level) const
{
    // The nearest easier level first: somebody who asked for more detail loses less than somebody who gets too much.
    const Lesson *best = nullptr;
    int bestDistance = 0;
    for (const auto &[key, candidate] : lessons) {
        if (key.first != language)
            continue;
        const int distance = key.second <= level ? level - key.second : 100 + key.second - level;
        if (!best || distance < bestDistance) {
            best = &candidate;
            bestDistance = distance;
        }
    }
    if (best || lessons.empty())
        return best;
    return language == "fr" ? &lessons.begin()->second : lesson("fr", level);
}

bool Unit::isFor(Audience who) const
{
    return std::ranges::find(audience, who) != audience.end();
}

std::string Paragraph::plain() const
{
    std::string text;
    for (const Span &span : spans)
        text += span.text;
    return text;
}

std::string Page::plain() const
{
    std::string text;
    for (const Block &block : blocks) {
        for (const std::vector<Paragraph> *each : {&block.paragraphs, &block.items}) {
            for (const Paragraph &paragraph : *each)
                text += paragraph.plain() + '\n';
        }
    }
    return text;
}

} // namespace content
