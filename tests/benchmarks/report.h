// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "platforms/base/result.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace bench {

/// One comparison. `goal` is the largest ratio we accept; none where we only want to know.
struct Row {
    std::string name;
    double ours = 0;
    double reference = 0;
    std::string unit;
    std::optional<double> goal;

    [[nodiscard]] double ratio() const { return ours / reference; }
    [[nodiscard]] std::optional<bool> isMet() const { return goal ? std::optional(ratio() <= *goal) : std::nullopt; }
};

/// What one contender took in each round.
class Series {
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    [[nodiscard]] double median() const;
    [[nodiscard]] bool isEmpty() const { return m_values.empty(); }

private:
    std::vector<double> m_values;
};

template <typename Work>
double millisecondsOf(Work &&work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

/// Ends the program: a benchmark whose ground gives way has nothing to report.
[[noreturn]] void giveUp(const std::string &sentence);

template <typename T>
T require(platform::Result<T> result)
{
    if (!result)
        giveUp(result.error().detail);
    if constexpr (!std::is_void_v<T>)
        return std::move(result).value();
}

void printTable(const std::vector<Row> &rows);
/// A list of {name, ours, reference, unit, ratio, goal, met}; `goal` and `met` are null where there is no goal.
void writeJson(const std::vector<Row> &rows, const std::string &file);

} // namespace bench
