// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "app/store/schedulejson.h"

#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <utility>

namespace store {

using nlohmann::json;

namespace {

constexpr std::array<std::string_view, 7> kWeekdays{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

constexpr std::array kHabits{
    std::pair{std::string_view("waking"), &domain::Habits::waking},
    std::pair{std::string_view("morning"), &domain::Habits::morning},
    std::pair{std::string_view("noon"), &domain::Habits::noon},
    std::pair{std::string_view("afternoon"), &domain::Habits::afternoon},
    std::pair{std::string_view("evening"), &domain::Habits::evening},
    std::pair{std::string_view("bedtime"), &domain::Habits::bedtime},
};

std::string textOf(domain::TimeOfDay time)
{
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%02d:%02d", time.hour, time.minute);
    return text.data();
}

/// A time that is none is kept as one no day has: the line then has a fault, and is shown as one.
domain::TimeOfDay timeFrom(const std::string &text)
{
    domain::TimeOfDay time{-1, 0};
    int read = 0;
    if (std::sscanf(text.c_str(), "%2d:%2d%n", &time.hour, &time.minute, &read) != 2 || read != static_cast<int>(text.size()))
        return {-1, 0};
    return time;
}

json momentToJson(const domain::Moment &moment)
{
    if (const auto *time = std::get_if<domain::TimeOfDay>(&moment))
        return {{"at", textOf(*time)}};
    const auto &around = std::get<domain::DayMoment>(moment);
    return {{"point", toToken(around.point)}, {"meal", toToken(around.meal)}, {"minutes", around.minutes}};
}

std::optional<domain::Moment> momentFromJson(const json &value)
{
    if (value.contains("at"))
        return timeFrom(value.at("at"));
    const auto point = domain::dayPointFromToken(value.at("point").get<std::string>());
    const auto meal = domain::mealFromToken(value.at("meal").get<std::string>());
    if (!point || !meal)
        return std::nullopt;
    return domain::DayMoment{*point, *meal, value.at("minutes")};
}

struct WriteRhythm {
    json &line;

    void operator()(const domain::EveryDay &) const { line["rhythm"] = "every-day"; }
    void operator()(const domain::AsWritten &) const { line["rhythm"] = "as-written"; }
    void operator()(const domain::EveryNDays &every) const
    {
        line["rhythm"] = "every-n-days";
        line["days"] = every.days;
    }
    void operator()(const domain::OnWeekdays &week) const
    {
        line["rhythm"] = "on-weekdays";
        line["everyWeeks"] = week.everyWeeks;
        line["weekdays"] = json::array();
        for (std::size_t day = 0; day < kWeekdays.size(); ++day) {
            if (week.days >> day & 1U)
                line["weekdays"].push_back(kWeekdays[day]);
        }
    }
    void operator()(const domain::Cycle &cycle) const
    {
        line["rhythm"] = "cycle";
        line["daysOn"] = cycle.daysOn;
        line["daysOff"] = cycle.daysOff;
    }
    void operator()(const domain::AsNeeded &needed) const
    {
        line["rhythm"] = "as-needed";
        if (needed.maxPerDay)
            line["maxPerDay"] = *needed.maxPerDay;
        if (needed.minutesApart)
            line["minutesApart"] = *needed.minutesApart;
    }
};

std::optional<int> optionalInt(const json &line, const char *name)
{
    return line.contains(name) ? std::optional(line.at(name).get<int>()) : std::nullopt;
}

std::optional<domain::Rhythm> weekdaysFrom(const json &line)
{
    domain::OnWeekdays week{0, line.at("everyWeeks")};
    for (const std::string token : line.at("weekdays")) {
        const auto found = std::ranges::find(kWeekdays, token);
        if (found == kWeekdays.end())
            return std::nullopt;
        week.days |= 1U << (found - kWeekdays.begin());
    }
    return week;
}

std::optional<domain::Rhythm> rhythmFrom(const json &line)
{
    const std::string token = line.at("rhythm");
    if (token == "every-day")
        return domain::EveryDay{};
    if (token == "every-n-days")
        return domain::EveryNDays{line.at("days")};
    if (token == "on-weekdays")
        return weekdaysFrom(line);
    if (token == "cycle")
        return domain::Cycle{line.at("daysOn"), line.at("daysOff")};
    if (token == "as-needed")
        return domain::AsNeeded{optionalInt(line, "maxPerDay"), optionalInt(line, "minutesApart")};
    if (token == "as-written")
        return domain::AsWritten{};
    return std::nullopt;
}

domain::Schedule lineFrom(const json &value)
{
    domain::Schedule line{.from = value.at("from"), .until = value.at("until"), .dose = value.at("dose"), .text = value.at("text")};
    if (value.contains("amount"))
        line.amount = domain::Amount{value.at("amount").at("value"), value.at("amount").at("unit")};
    const auto rhythm = rhythmFrom(value);
    line.rhythm = rhythm.value_or(domain::AsWritten{});
    for (const json &moment : value.at("moments")) {
        if (const auto read = momentFromJson(moment))
            line.moments.push_back(*read);
        else
            line.rhythm = domain::AsWritten{};
    }
    if (line.text.empty() && !rhythm)
        line.text = line.dose;
    return line;
}

} // namespace

json toJson(const std::vector<domain::Schedule> &schedules)
{
    json lines = json::array();
    for (const domain::Schedule &schedule : schedules) {
        json line{{"moments", json::array()}, {"from", schedule.from}, {"until", schedule.until}, {"dose", schedule.dose}, {"text", schedule.text}};
        std::visit(WriteRhythm{line}, schedule.rhythm);
        for (const domain::Moment &moment : schedule.moments)
            line["moments"].push_back(momentToJson(moment));
        if (schedule.amount)
            line["amount"] = {{"value", schedule.amount->value}, {"unit", schedule.amount->unit}};
        lines.push_back(std::move(line));
    }
    return lines;
}

json toJson(const domain::Habits &habits)
{
    json value = json::object();
    for (const auto &[name, member] : kHabits)
        value[std::string(name)] = textOf(habits.*member);
    return value;
}

std::vector<domain::Schedule> schedulesFromJson(const json &value)
{
    std::vector<domain::Schedule> lines;
    for (const json &line : value)
        lines.push_back(lineFrom(line));
    return lines;
}

domain::Habits habitsFromJson(const json &value)
{
    domain::Habits habits;
    for (const auto &[name, member] : kHabits)
        habits.*member = timeFrom(value.at(std::string(name)));
    return habits;
}

} // namespace store
