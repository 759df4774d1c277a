// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/learning/contradictions.h"

#include <charconv>
#include <limits>
#include <utility>

namespace content {

namespace {

bool isMore(Direction direction) { return direction == Direction::Increase || direction == Direction::Do; }

bool areApart(const AdviceBounds &left, const AdviceBounds &right)
{
    // Different units cannot be compared without converting, and nothing here converts: left to the directions.
    if (left.unit != right.unit)
        return false;
    constexpr double kNone = std::numeric_limits<double>::infinity();
    return left.min.value_or(-kNone) > right.max.value_or(kNone) || right.min.value_or(-kNone) > left.max.value_or(kNone);
}

AdviceSide sideOf(const Pack &pack, const Advice &advice)
{
    AdviceSide side{pack.id, {}, advice};
    side.source.id = advice.source;
    if (const Source *source = pack.source(advice.source))
        side.source = *source;
    return side;
}

/// A rule as advice: what it says, and from which number on.
Advice adviceOf(const Rule &rule)
{
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, *rule.threshold);
    const std::string number = " (" + std::string(digits, end.ptr) + ' ' + rule.unit + ')';
    Advice advice{"threshold/" + rule.measure.value, Direction::Do, AdviceBounds{rule.threshold, rule.threshold, rule.unit}, rule.setBy, rule.source, rule.text};
    for (auto &[language, text] : advice.text.byLanguage)
        text += number;
    return advice;
}

bool contradicts(const Rule &left, const Rule &right)
{
    return left.measure == right.measure && left.kind == right.kind && left.windowHours == right.windowHours && left.unit == right.unit && left.threshold
        && right.threshold && *left.threshold != *right.threshold;
}

void addRules(const Pack &left, const Pack &right, std::vector<Contradiction> &found)
{
    for (const Rule &one : left.rules) {
        for (const Rule &other : right.rules) {
            if (contradicts(one, other)) {
                const Advice said = adviceOf(one);
                found.push_back({said.topic, sideOf(left, said), sideOf(right, adviceOf(other))});
            }
        }
    }
}

} // namespace

bool contradicts(const Advice &left, const Advice &right)
{
    if (left.topic != right.topic)
        return false;
    if (isMore(left.direction) != isMore(right.direction)) {
        // "Walk" and "walk 30 minutes at most" live together; "drink more" and "drink less" do not.
        const bool mild = (left.direction == Direction::Do && right.direction == Direction::Limit)
            || (left.direction == Direction::Limit && right.direction == Direction::Do);
        if (!mild)
            return true;
    }
    return left.bounds && right.bounds && areApart(*left.bounds, *right.bounds);
}

std::vector<Contradiction> findContradictions(const std::vector<const Pack *> &packs)
{
    std::vector<AdviceSide> sides;
    for (const Pack *pack : packs) {
        for (const Advice &advice : pack->advice)
            sides.push_back(sideOf(*pack, advice));
    }
    std::vector<Contradiction> found;
    for (std::size_t i = 0; i < sides.size(); ++i) {
        for (std::size_t j = i + 1; j < sides.size(); ++j) {
            if (contradicts(sides[i].advice, sides[j].advice))
                found.push_back({sides[i].advice.topic, sides[i], sides[j]});
        }
    }
    for (std::size_t i = 0; i < packs.size(); ++i) {
        for (std::size_t j = i + 1; j < packs.size(); ++j)
            addRules(*packs[i], *packs[j], found);
    }
    return found;
}

} // namespace content
