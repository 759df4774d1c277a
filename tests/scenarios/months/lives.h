// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/facts.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

/// Months of somebody's days, made from a seed and the same on every machine. Ordinary days are noise that no rule may
/// answer to; what must be answered to is put in by hand, with the day on which it must.
namespace months {

struct LivedDose {
    std::string medicine;
    int hour = 8;
    std::optional<domain::DoseEvent::State> said; ///< none: nothing was ever said
    int saidAt = 0;         ///< minutes after midnight of the day it was due, also after 24 h
    bool tookBack = false;  ///< said "taken", and a little later "not taken"
};

struct LivedMeasure {
    std::string kind;
    double value = 0;
    std::string unit;
    int at = 0; ///< minutes after midnight
    std::optional<double> meant; ///< what it was corrected to, ten minutes later
};

struct LivedDay {
    domain::LocalDay day;
    std::vector<LivedDose> doses; ///< every dose that was due
    std::vector<LivedMeasure> measures;
    std::vector<std::string> stepsDone;
    std::set<std::string> alerts; ///< rules that must speak on this day, and no other
};

struct Limit {
    int fromDay = 0;
    std::string rule;
    double value = 0;
    std::string unit;
};

struct Medicine {
    std::string name;
    std::vector<int> hours;
    int daysOn = 0; ///< 0: every day
    int daysOff = 0;
};

struct Life {
    std::string pack;
    std::vector<Medicine> medicines;
    std::vector<Limit> limits;
    std::map<int, std::string> surgery; ///< from a day on, the date of the operation
    std::vector<LivedDay> days;
};

enum class Kind { Eventful, Quiet };

inline constexpr domain::LocalDay kFirstDay{20758}; ///< Sunday 1 November 2026

[[nodiscard]] Life durand(unsigned seed, Kind kind); ///< 140 days
[[nodiscard]] Life martin(unsigned seed, Kind kind); ///< 126 days, six cycles
[[nodiscard]] Life dupont(unsigned seed, Kind kind); ///< 120 days around an operation

} // namespace months
