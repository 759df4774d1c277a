// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/learning/levels.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>
#include <string>

namespace content {

namespace {

// A title that is the same outweighs a drawing, and a drawing all the words two titles share. How far a page lies from the
// place one comes from decides between equals, and alone when nothing is alike.
constexpr double kSameTitle = 4;
constexpr double kSamePicto = 2;
constexpr double kSharedWords = 1;
constexpr double kDistance = 0.9;

std::set<std::string> wordsOf(const std::string &title)
{
    std::istringstream stream(title);
    std::set<std::string> words;
    for (std::string word; stream >> word;) {
        if (word.size() > 3) // "the", "un", "par" are in every title
            words.insert(word);
    }
    return words;
}

std::string pictoOf(const Page &page)
{
    const auto image = std::ranges::find(page.blocks, BlockKind::Image, &Block::kind);
    return image == page.blocks.end() ? std::string() : image->picto;
}

double likeness(const Page &one, const Page &other)
{
    double sum = one.title == other.title ? kSameTitle : 0;
    if (const std::string picto = pictoOf(one); !picto.empty() && picto == pictoOf(other))
        sum += kSamePicto;
    const auto words = wordsOf(one.title);
    const auto otherWords = wordsOf(other.title);
    const auto shared = std::ranges::count_if(words, [&](const std::string &word) { return otherWords.contains(word); });
    const auto most = std::max(words.size(), otherWords.size());
    return most == 0 ? sum : sum + kSharedWords * static_cast<double>(shared) / static_cast<double>(most);
}

/// From 0 at the first page to 1 at the last.
double placeIn(const Lesson &lesson, int page)
{
    return lesson.pages.size() < 2 ? 0 : static_cast<double>(page) / static_cast<double>(lesson.pages.size() - 1);
}

} // namespace

std::optional<Ease> easeOf(std::span<const Verdict> answers)
{
    const auto right = std::ranges::count(answers, Verdict::Right);
    const auto notRight = std::ranges::count_if(
        answers, [](Verdict verdict) { return verdict == Verdict::NotQuite || verdict == Verdict::Unknown; });
    if (right + notRight == 0)
        return std::nullopt;
    return notRight == 0 ? Ease::Smooth : notRight >= right ? Ease::Rough : Ease::Mixed;
}

Level levelAfter(std::span<const Ease> runs)
{
    Level level = kFirstLevel;
    Ease last = Ease::Mixed;
    int inARow = 0;
    for (const Ease ease : runs) {
        inARow = ease == last ? inARow + 1 : 1;
        last = ease;
        if (ease == Ease::Mixed || inARow < kInARow)
            continue;
        level = std::clamp(level + (ease == Ease::Smooth ? 1 : -1), kFirstLevel, kHighestLevel);
        inARow = 0;
    }
    return level;
}

int samePage(const Lesson &from, int page, const Lesson &to)
{
    if (page < 0 || page >= static_cast<int>(from.pages.size()) || to.pages.empty())
        return 0;
    const Page &here = from.pages[static_cast<std::size_t>(page)];
    int best = 0;
    double highest = -1;
    for (int i = 0; i < static_cast<int>(to.pages.size()); ++i) {
        const double away = std::abs(placeIn(to, i) - placeIn(from, page));
        const double score = likeness(here, to.pages[static_cast<std::size_t>(i)]) - kDistance * away;
        if (score > highest) {
            highest = score;
            best = i;
        }
    }
    return best;
}

} // namespace content
