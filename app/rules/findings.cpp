// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/rules/findings.h"

#include "app/domain/wallclock.h"

#include <algorithm>
#include <map>
#include <set>

namespace rules {

using content::RuleKind;
using platform::ZonedTime;

namespace {

constexpr std::int64_t kHourMs = 60 * 60 * 1000;
constexpr std::int64_t kSlackMs = 12 * kHourMs;
constexpr std::int64_t kFreshMs = 36 * kHourMs;
constexpr int kWeek = 7;
constexpr std::size_t kDaysForMedian = 3;
/// 72.4 - 70.4 is not quite 2 in binary; a billionth is far below what any scale shows.
constexpr double kRounding = 1e-9;

/// What one way of looking found; nothing to compare with is no result.
struct Look {
    Way way = Way::Value;
    double amount = 0;
    double against = 0;
    ZonedTime since;
    Threshold threshold;
    bool met = false;
};

bool isMet(RuleKind kind, double amount, double threshold)
{
    switch (kind) {
    case RuleKind::Gain:
    case RuleKind::Above:
        return amount > threshold + kRounding;
    case RuleKind::Loss:
        return -amount > threshold + kRounding;
    case RuleKind::Below:
        return amount < threshold - kRounding;
    }
    return false;
}

Look look(const content::Rule &rule, Way way, const Point &newest, double against, const ZonedTime &since, const Threshold &threshold)
{
    const double amount = way == Way::Value ? newest.value : newest.value - against;
    return {way, amount, against, since, threshold, isMet(rule.kind, amount, threshold.value)};
}

int windowDays(const content::Rule &rule)
{
    return std::max(1, (rule.windowHours + 12) / 24);
}

/// @pre points not empty; the last one is the newest
std::optional<Look> overWindow(const content::Rule &rule, std::span<const Point> points, const Threshold &threshold)
{
    const Point &newest = points.back();
    const std::int64_t since = newest.at.at.ms - rule.windowHours * kHourMs - kSlackMs;
    const Point *extreme = nullptr;
    for (const Point &point : points.first(points.size() - 1)) {
        if (point.at.at.ms < since)
            continue;
        if (!extreme || (rule.kind == RuleKind::Gain ? point.value < extreme->value : point.value > extreme->value))
            extreme = &point;
    }
    if (!extreme)
        return std::nullopt;
    return look(rule, Way::Window, newest, extreme->value, extreme->at, threshold);
}

std::optional<Look> overReference(const content::Rule &rule, const Point &newest, const std::optional<Reference> &reference, Threshold threshold)
{
    if (!reference || reference->measure != rule.measure.value || !isClinician(reference->role) || newest.at.at < reference->at.at)
        return std::nullopt;
    const auto value = inUnit(reference->value, reference->unit, rule);
    if (!value)
        return std::nullopt;
    if (reference->margin) {
        // The difference of two converted values: a margin is not a value of its own where scales do not start at zero.
        const auto beyond = inUnit(reference->value + *reference->margin, reference->unit, rule);
        if (beyond && rule.bounds.holds(*beyond - *value))
            threshold = {*beyond - *value, false, reference->by, reference->role, reference->at};
    }
    return look(rule, Way::Reference, newest, *value, reference->at, threshold);
}

std::optional<Look> overMedian(const content::Rule &rule, std::span<const Point> points, const Threshold &threshold)
{
    const domain::LocalDay today = domain::localDayOf(points.back().at);
    const domain::DayRange week{{today.days - windowDays(rule) - kWeek}, {today.days - windowDays(rule) - 1}};
    std::map<domain::LocalDay, Point> firstOfDay;
    for (const Point &point : points) {
        if (const domain::LocalDay day = domain::localDayOf(point.at); week.holds(day))
            firstOfDay.emplace(day, point);
    }
    if (firstOfDay.size() < kDaysForMedian)
        return std::nullopt;
    std::vector<double> values;
    for (const auto &[day, point] : firstOfDay)
        values.push_back(point.value);
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    const double median = values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    return look(rule, Way::Median, points.back(), median, firstOfDay.begin()->second.at, threshold);
}

int daysMissing(const content::Rule &rule, std::span<const Point> points, const ZonedTime &now)
{
    const domain::LocalDay today = domain::localDayOf(now);
    const domain::DayRange window{{today.days - windowDays(rule)}, today};
    std::set<domain::LocalDay> measured;
    for (const Point &point : points) {
        if (const domain::LocalDay day = domain::localDayOf(point.at); window.holds(day))
            measured.insert(day);
    }
    return window.length() - static_cast<int>(measured.size());
}

/// Every way the rule has of looking at the newest value, the gravest reason to call first.
std::vector<Look> looks(const Question &question, std::span<const Point> points, const Threshold &threshold)
{
    const content::Rule &rule = question.rule;
    if (rule.kind == RuleKind::Above || rule.kind == RuleKind::Below)
        return {look(rule, Way::Value, points.back(), threshold.value, points.back().at, threshold)};
    std::vector<Look> found;
    if (auto window = overWindow(rule, points, threshold))
        found.push_back(*window);
    const auto reference = overReference(rule, points.back(), question.reference, threshold);
    if (reference)
        found.push_back(*reference);
    else if (auto median = overMedian(rule, points, threshold))
        found.push_back(*median);
    return found;
}

Finding answer(const Question &question, std::span<const Point> points, std::span<const SetAside> setAside, const ZonedTime &now)
{
    const content::Rule &rule = question.rule;
    Finding found{.pack = question.pack.id.value, .packVersion = question.pack.version, .rule = rule.id, .kind = rule.kind, .severity = rule.severity,
        .source = rule.source, .unit = rule.unit};
    found.setAside.assign(setAside.begin(), setAside.end());
    found.threshold = thresholdOf(question.pack, rule, question.overrides, now);
    found.daysMissing = daysMissing(rule, points, now);
    if (!points.empty())
        found.newest = points.back();
    if (!found.threshold) {
        found.outcome = Outcome::Asleep;
        return found;
    }
    if (points.empty() || now.at.ms - points.back().at.at.ms > kFreshMs)
        return found;
    const std::vector<Look> ways = looks(question, points, *found.threshold);
    if (ways.empty())
        return found;
    const auto met = std::ranges::find(ways, true, &Look::met);
    const Look &shown = met == ways.end() ? ways.front() : *met;
    found.outcome = shown.met ? Outcome::Met : Outcome::NotMet;
    found.way = shown.way;
    found.amount = shown.amount;
    found.against = shown.against;
    found.since = shown.since;
    found.threshold = shown.threshold;
    return found;
}

} // namespace

Finding finding(const Question &question)
{
    const Series series = usable(question.rule, question.measures, question.now);
    return answer(question, series.points, series.setAside, question.now);
}

std::vector<Finding> metSince(const Question &question, platform::Instant after)
{
    const Series series = usable(question.rule, question.measures, question.now);
    const std::span<const Point> points(series.points);
    std::vector<Finding> met;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].at.at <= after)
            continue;
        Finding found = answer(question, points.first(i + 1), series.setAside, points[i].at);
        if (found.outcome == Outcome::Met)
            met.push_back(std::move(found));
    }
    return met;
}

std::vector<Finding> findings(Module module, std::span<const content::Pack *const> packs, std::span<const domain::Measure> measures,
    std::span<const Override> overrides, std::span<const Reference> references, const ZonedTime &now)
{
    std::vector<Finding> found;
    if (module == Module::Off)
        return found;
    for (const content::Pack *pack : packs) {
        for (const content::Rule &rule : pack->rules) {
            std::optional<Reference> newest;
            for (const Reference &reference : references) {
                if (reference.measure == rule.measure.value && (!newest || newest->at.at < reference.at.at))
                    newest = reference;
            }
            found.push_back(finding({*pack, rule, measures, overrides, newest, now}));
        }
    }
    return found;
}

} // namespace rules
