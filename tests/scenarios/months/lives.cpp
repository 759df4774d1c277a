// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
#include "tests/scenarios/months/lives.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace months {

using State = domain::DoseEvent::State;

namespace {

/// Whole numbers from the generator itself: distributions of the standard library differ between machines.
class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}

    int below(int end) { return static_cast<int>(m_engine() % static_cast<unsigned>(end)); }
    bool once(int in) { return below(in) == 0; }
    /// From -range to +range, to a tenth.
    double around(double range)
    {
        const int tenths = static_cast<int>(std::lround(range * 10));
        return (below(2 * tenths + 1) - tenths) / 10.0;
    }

private:
    std::mt19937 m_engine;
};

double tenth(double value)
{
    return std::round(value * 10) / 10;
}

void addDoses(LivedDay &day, int index, const std::vector<Medicine> &medicines, Dice &dice)
{
    for (const Medicine &medicine : medicines) {
        const int turn = medicine.daysOn + medicine.daysOff;
        if (turn > 0 && index % turn >= medicine.daysOn)
            continue;
        for (const int hour : medicine.hours) {
            LivedDose dose{.medicine = medicine.name, .hour = hour};
            const int lot = dice.below(20);
            if (lot < 15)
                dose.said = State::Taken;
            else if (lot < 17)
                dose.said = State::Skipped;
            dose.saidAt = hour * 60 + dice.below(90);
            if (dose.said == State::Taken && dice.once(25))
                dose.saidAt = hour * 60 + 14 * 60 + dice.below(60); // the next day, or late at night
            dose.tookBack = dose.said == State::Taken && dice.once(30);
            day.doses.push_back(dose);
        }
    }
}

std::vector<LivedDay> emptyDays(int count)
{
    std::vector<LivedDay> days;
    for (int i = 0; i < count; ++i)
        days.push_back({.day = {kFirstDay.days + i}});
    return days;
}

void silence(Life &life, int from, int until)
{
    for (int i = from; i <= until; ++i) {
        LivedDay &day = life.days[static_cast<std::size_t>(i)];
        day.measures.clear();
        for (LivedDose &dose : day.doses)
            dose = {.medicine = dose.medicine, .hour = dose.hour};
    }
}

LivedDay &dayOf(Life &life, int index)
{
    return life.days[static_cast<std::size_t>(index)];
}

/// The one weight of a day; no other on it.
void weigh(Life &life, int index, double kilograms)
{
    LivedDay &day = dayOf(life, index);
    std::erase_if(day.measures, [](const LivedMeasure &each) { return each.kind == "weight"; });
    day.measures.push_back({.kind = "weight", .value = kilograms, .unit = "kg", .at = 7 * 60 + 30});
}

void weighEach(Life &life, int from, const std::vector<double> &kilograms)
{
    for (std::size_t i = 0; i < kilograms.size(); ++i)
        weigh(life, from + static_cast<int>(i), kilograms[i]);
}

void fever(Life &life, int index, double degrees, const std::string &rule)
{
    LivedDay &day = dayOf(life, index);
    day.measures.push_back({.kind = "temperature", .value = degrees, .unit = "Cel", .at = 19 * 60});
    if (!rule.empty())
        day.alerts.insert(rule);
}

} // namespace

Life durand(unsigned seed, Kind kind)
{
    Dice dice(seed);
    Life life{.pack = "heart-failure", .medicines = {{"bisoprolol", {8}}, {"furosemide", {8, 14}}}, .days = emptyDays(140)};
    for (int i = 0; i < 140; ++i) {
        LivedDay &day = dayOf(life, i);
        addDoses(day, i, life.medicines, dice);
        // Within a kilogram whatever the day, so that no three days and no week differ by two.
        if (!dice.once(9))
            day.measures.push_back({.kind = "weight", .value = tenth(72 + 0.3 * std::sin(i / 9.0) + dice.around(0.5)), .unit = "kg", .at = 7 * 60 + dice.below(50)});
        if (dice.once(3)) {
            const int at = 9 * 60 + dice.below(60);
            day.measures.push_back({.kind = "systolic", .value = 128.0 + dice.below(17), .unit = "mm[Hg]", .at = at});
            day.measures.push_back({.kind = "diastolic", .value = 70.0 + dice.below(12), .unit = "mm[Hg]", .at = at});
        }
    }
    if (kind == Kind::Quiet)
        return life;
    // Seven hundred grams a day: 2.1 kg over two days ago on the third. Then her team acts, and it goes.
    weighEach(life, 26, {72, 72, 72, 72, 72.7, 73.4, 74.1, 74.1, 73.4, 72.7, 72, 72});
    dayOf(life, 32).alerts = {"weight-gain"};
    // Three hundred grams a day: no three days differ by two, but 2.1 kg above the middle of the week before, on the eighth.
    weighEach(life, 50, {72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72, 72.3, 72.6, 72.9, 73.2, 73.5, 73.8, 74.1, 73.5, 72.8, 72, 72});
    dayOf(life, 67).alerts = {"weight-gain"};
    // Exactly two kilograms are not more than two.
    weighEach(life, 82, {72, 72, 72, 72, 74, 72, 72});
    // Nothing for six days; then 2.5 kg more than before. Nothing in between may be taken for a value.
    weighEach(life, 92, {72, 72, 72, 72, 72, 72, 72, 72});
    silence(life, 100, 105);
    weighEach(life, 106, {74.5, 73.5, 72.5, 72, 72});
    dayOf(life, 106).alerts = {"weight-gain"};
    // A slip of the finger, mended at once: said at once all the same, for nobody knows that it will be mended.
    weighEach(life, 121, {72, 72, 72, 72, 76, 72, 72, 72, 72});
    dayOf(life, 125).measures.back().meant = 72;
    dayOf(life, 125).alerts = {"weight-gain"};
    return life;
}

Life martin(unsigned seed, Kind kind)
{
    Dice dice(seed);
    Life life{.pack = "oral-anticancer",
        .medicines = {{"etoposide", {8, 20}, 14, 7}},
        .limits = {{0, "oral-anticancer/fever", 37.8, "Cel"}, {70, "oral-anticancer/weight-loss", 3, "kg"}},
        .days = emptyDays(126)};
    for (int i = 0; i < 126; ++i) {
        LivedDay &day = dayOf(life, i);
        addDoses(day, i, life.medicines, dice);
        if (dice.once(4))
            day.measures.push_back({.kind = "temperature", .value = tenth(36.8 + dice.around(0.6)), .unit = "Cel", .at = 18 * 60 + dice.below(120)});
        if (i % 7 == 2)
            day.measures.push_back({.kind = "weight", .value = tenth(78 + dice.around(0.4)), .unit = "kg", .at = 8 * 60});
    }
    if (kind == Kind::Quiet)
        return life;
    fever(life, 17, 38.4, "fever");
    fever(life, 19, 38.1, {});          // the same fever, said and seen two days ago, and no worse
    fever(life, 38, 37.9, "fever");     // above his number; the 38 of the content would have kept still
    fever(life, 52, 37.8, {});          // his number is not above his number
    fever(life, 60, 35.7, "low-temperature");
    silence(life, 63, 68);
    // A kilogram a week: 3.1 in four weeks, when his doctor has set a limit of three.
    for (const auto &[index, kilograms] : {std::pair{86, 78.0}, {93, 77.0}, {100, 76.0}, {107, 74.9}, {114, 75.4}, {121, 75.8}})
        weigh(life, index, kilograms);
    dayOf(life, 107).alerts = {"weight-loss"};
    return life;
}

Life dupont(unsigned seed, Kind kind)
{
    constexpr int surgery = 37; // moved once, by a week
    Dice dice(seed);
    Life life{.pack = "prostate-surgery",
        .limits = {{1, "prostate-surgery/fever", 38, "Cel"}, {1, "prostate-surgery/strong-pain", 6, "{score}"}},
        .surgery = {{0, domain::toIso({kFirstDay.days + 30})}, {12, domain::toIso({kFirstDay.days + surgery})}},
        .days = emptyDays(120)};
    for (int i = 0; i < 120; ++i) {
        LivedDay &day = dayOf(life, i);
        const int since = i - surgery;
        if ((since >= 0 && since <= 21) || dice.once(10))
            day.measures.push_back({.kind = "temperature", .value = tenth(37.0 + dice.around(0.6)), .unit = "Cel", .at = 18 * 60 + dice.below(60)});
        if (since >= 0 && since <= 10)
            day.measures.push_back({.kind = "pain", .value = static_cast<double>(dice.below(6)), .unit = "{score}", .at = 9 * 60});
    }
    dayOf(life, 5).stepsDone = {"meet-nurse"};
    dayOf(life, 9).stepsDone = {"ask-blood-thinner"};
    dayOf(life, 24).stepsDone = {"find-escort"};
    dayOf(life, 31).stepsDone = {"pharmacy"};
    dayOf(life, 36).stepsDone = {"bag", "call-day-before"};
    dayOf(life, surgery).stepsDone = {"escort-home"};
    dayOf(life, surgery + 1).stepsDone = {"call-day-1"};
    if (kind == Kind::Quiet)
        return life;
    dayOf(life, surgery + 1).measures.push_back({.kind = "pain", .value = 7, .unit = "{score}", .at = 22 * 60});
    dayOf(life, surgery + 1).alerts = {"strong-pain"};
    fever(life, surgery + 5, 38.6, "fever");
    fever(life, surgery + 6, 39.2, "fever"); // seen yesterday, but worse
    fever(life, surgery + 30, 38, {});
    return life;
}

} // namespace months
