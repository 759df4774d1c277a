// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/wallclock.h"
#include "platforms/base/hlc.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace domain {

/// How a medicine is taken, as people live it. Values only: what is due when is in duedoses.h.

/// Points of a day that move with the person's habits.
enum class DayPoint { Waking, Morning, Noon, Afternoon, Evening, Bedtime };
/// How a dose lies to the meal of that point, when there is one.
enum class Meal { None, Before, With, After };

/// "30 minutes before breakfast" is {Morning, Before, 30}; "in the evening" is {Evening}.
struct DayMoment {
    DayPoint point = DayPoint::Morning;
    Meal meal = Meal::None;
    int minutes = 0; ///< before the point for `Before`, after it otherwise

    friend bool operator==(const DayMoment &, const DayMoment &) = default;
};

using Moment = std::variant<TimeOfDay, DayMoment>;

/// When a person wakes, eats and goes to bed. They belong to a version of the plan: another hour for breakfast moves the
/// doses to come, never those of the past.
struct Habits {
    TimeOfDay waking{7, 0};
    TimeOfDay morning{8, 0};
    TimeOfDay noon{12, 30};
    TimeOfDay afternoon{16, 0};
    TimeOfDay evening{19, 30};
    TimeOfDay bedtime{22, 0};

    friend bool operator==(const Habits &, const Habits &) = default;
};

/// The wall-clock time of a moment, kept within its day.
[[nodiscard]] TimeOfDay timeOf(const Moment &moment, const Habits &habits);

struct EveryDay {
    friend bool operator==(const EveryDay &, const EveryDay &) = default;
};
/// Counted in calendar days from the first day of the schedule.
struct EveryNDays {
    int days = 2;

    friend bool operator==(const EveryNDays &, const EveryNDays &) = default;
};
struct OnWeekdays {
    unsigned days = 0;  ///< one bit a day, 1 << weekdayOf(day)
    int everyWeeks = 1; ///< weeks begin on Monday; above 1, counted from the week of the first day

    friend bool operator==(const OnWeekdays &, const OnWeekdays &) = default;
};
/// "14 days on, 7 days off", from the first day of the schedule.
struct Cycle {
    int daysOn = 14;
    int daysOff = 7;

    friend bool operator==(const Cycle &, const Cycle &) = default;
};
/// Never due; asneeded.h says whether one may be taken.
struct AsNeeded {
    std::optional<int> maxPerDay;
    std::optional<int> minutesApart;

    friend bool operator==(const AsNeeded &, const AsNeeded &) = default;
};
/// The prescription says something this program does not understand: its words are shown, nothing is due, nothing guessed.
struct AsWritten {
    friend bool operator==(const AsWritten &, const AsWritten &) = default;
};

using Rhythm = std::variant<EveryDay, EveryNDays, OnWeekdays, Cycle, AsNeeded, AsWritten>;

/// How much one dose is, when the prescription gives a number.
struct Amount {
    double value = 0;
    std::string unit; ///< "tablet", "mg": as prescribed

    friend bool operator==(const Amount &, const Amount &) = default;
};

/// One line of a prescription. A dose that changes by date is several lines, one after the other.
struct Schedule {
    Rhythm rhythm;
    std::vector<Moment> moments;
    std::string from;  ///< ISO date, first day; empty: always was
    std::string until; ///< ISO date, last day; empty: no end
    std::string dose;  ///< "1 comprimé", in the words of the prescription
    std::optional<Amount> amount;
    std::string text;  ///< the whole line as written

    friend bool operator==(const Schedule &, const Schedule &) = default;
};

/// What is in force from an instant until the next version. What was due before `since` stays due as it was.
struct PlanVersion {
    std::string id; ///< of the version of the document that says it
    platform::Instant since;
    platform::Stamp stamp; ///< decides between two that begin at the same instant: the later
    bool active = true;    ///< false: stopped
    std::vector<Schedule> schedules;
    Habits habits;

    friend bool operator==(const PlanVersion &, const PlanVersion &) = default;
};

enum class ScheduleFault { NoMoment, TooManyMoments, ImpossibleTime, ImpossibleDate, EndsBeforeItBegins, NoFirstDay, ImpossibleNumber };

/// Why a schedule cannot be followed, if so. One with a fault is never due.
[[nodiscard]] std::optional<ScheduleFault> faultOf(const Schedule &schedule);
/// Whether doses of `schedule` fall on `day`. @pre no fault
[[nodiscard]] bool isOn(const Schedule &schedule, LocalDay day);

struct DoseStep {
    std::string from; ///< ISO date
    std::string dose;
    std::optional<Amount> amount;
};
/// A dose that changes by date: one line a step, each ending the day before the next, the last where `base` ends.
/// @pre steps in order of date
[[nodiscard]] std::vector<Schedule> inSteps(const Schedule &base, const std::vector<DoseStep> &steps);

/// Stored as text; the tables are in schedule.cpp.
[[nodiscard]] std::string_view toToken(DayPoint point);
[[nodiscard]] std::string_view toToken(Meal meal);
[[nodiscard]] std::optional<DayPoint> dayPointFromToken(std::string_view token);
[[nodiscard]] std::optional<Meal> mealFromToken(std::string_view token);

} // namespace domain
