// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "content/learning/contradictions.h"

#include "content/search/fold.h"

#include <algorithm>
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

const SetByTeam *overrideOf(const Pack &pack, const Rule &rule, const std::vector<SetByTeam> &set)
{
    for (const SetByTeam &each : set) {
        if (each.kind == SetByTeam::Kind::Threshold && each.pack == pack.id && each.rule == rule.id)
            return &each;
    }
    return nullptr;
}

/// A rule with the number that holds for the person: the professional's, else the pack's.
struct RuleInForce {
    const Pack &pack;
    const Rule &rule;
    const SetByTeam *set;

    [[nodiscard]] std::optional<double> threshold() const { return set ? std::optional(set->value) : rule.threshold; }
};

/// A rule as advice: what it says, and from which number on.
AdviceSide sideOf(const RuleInForce &of)
{
    const Rule &rule = of.rule;
    const double value = *of.threshold();
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, value);
    const std::string number = " (" + std::string(digits, end.ptr) + ' ' + rule.unit + ')';
    Advice advice{"threshold/" + rule.measure.value, Direction::Do, AdviceBounds{value, value, rule.unit}, rule.setBy, rule.source, rule.text};
    for (auto &[language, text] : advice.text.byLanguage)
        text += number;
    AdviceSide side = sideOf(of.pack, advice);
    if (of.set)
        side.set = of.set->id;
    return side;
}

bool contradicts(const RuleInForce &left, const RuleInForce &right)
{
    const Rule &one = left.rule;
    const Rule &other = right.rule;
    return one.measure == other.measure && one.kind == other.kind && one.windowHours == other.windowHours && one.unit == other.unit && left.threshold() &&
           right.threshold() && *left.threshold() != *right.threshold();
}

void addRules(const Pack &left, const Pack &right, const std::vector<SetByTeam> &set, std::vector<Contradiction> &found)
{
    for (const Rule &one : left.rules) {
        for (const Rule &other : right.rules) {
            const RuleInForce a{left, one, overrideOf(left, one, set)};
            const RuleInForce b{right, other, overrideOf(right, other, set)};
            if (contradicts(a, b))
                found.push_back({"threshold/" + one.measure.value, sideOf(a), sideOf(b)});
        }
    }
}

/// The words of `name` as prescribed contain one of those of the advice, whole words in their order, in any of its languages.
bool names(const Advice &advice, const std::string &name)
{
    const std::vector<std::string> words = foldedWords(name);
    for (const auto &[language, medicines] : advice.medicines) {
        for (const std::string &medicine : medicines) {
            const std::vector<std::string> wanted = foldedWords(medicine);
            if (!wanted.empty() && !std::ranges::search(words, wanted).empty())
                return true;
        }
    }
    return false;
}

bool contradicts(const Advice &advice, const SetByTeam &set)
{
    if (set.kind == SetByTeam::Kind::Amount)
        return advice.topic == set.topic && advice.bounds && areApart(*advice.bounds, {set.value, set.value, set.unit});
    return set.kind == SetByTeam::Kind::Medicine && !isMore(advice.direction) && names(advice, set.name);
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

std::vector<Contradiction> findContradictions(const std::vector<const Pack *> &packs, const std::vector<SetByTeam> &set)
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
            addRules(*packs[i], *packs[j], set, found);
    }
    for (const SetByTeam &each : set) {
        for (const AdviceSide &side : sides) {
            if (contradicts(side.advice, each))
                found.push_back({side.advice.topic, side, AdviceSide{{}, {}, Advice{.topic = side.advice.topic}, each.id}});
        }
    }
    return found;
}

} // namespace content
