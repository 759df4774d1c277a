// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/domain/symptoms.h"

#include <algorithm>
#include <cmath>

namespace domain {

namespace {

constexpr std::string_view kPrefix = "symptom/";
constexpr std::array<double, kStrengths.size()> kScores{0, 2, 5, 8, 10};
constexpr int kRecentDays = 3;
constexpr int kBeforeDays = 4;
/// Half of the smallest step between two words: less is the same word, said on another day.
constexpr double kMatters = 1;

struct Mean {
    double total = 0;
    int days = 0;

    void add(double value)
    {
        total += value;
        ++days;
    }
    [[nodiscard]] double value() const { return total / days; }
};

} // namespace

std::string symptomKind(std::string_view symptom)
{
    return std::string(kPrefix).append(symptom);
}

std::optional<std::string> symptomIn(std::string_view kind)
{
    if (!kind.starts_with(kPrefix) || kind.size() == kPrefix.size())
        return std::nullopt;
    return std::string(kind.substr(kPrefix.size()));
}

double scoreOf(Strength strength)
{
    return kScores[static_cast<std::size_t>(strength)];
}

Strength strengthOf(double score)
{
    // Of two as near, the stronger: nobody is told it is less than they said.
    const auto nearer = [score](Strength a, Strength b) { return std::abs(scoreOf(a) - score) < std::abs(scoreOf(b) - score); };
    return *std::min_element(kStrengths.rbegin(), kStrengths.rend(), nearer);
}

Course courseOf(std::span<const DayValues> days, LocalDay today)
{
    Mean recent;
    Mean before;
    for (const DayValues &day : days) {
        const std::int64_t back = today.days - day.day.days;
        if (day.count == 0 || back < 0 || back >= kRecentDays + kBeforeDays)
            continue;
        (back < kRecentDays ? recent : before).add(day.high);
    }
    if (recent.days == 0 || before.days == 0)
        return Course::Unknown;
    const double change = recent.value() - before.value();
    return change > kMatters ? Course::Worse : change < -kMatters ? Course::Better : Course::Alike;
}

} // namespace domain
