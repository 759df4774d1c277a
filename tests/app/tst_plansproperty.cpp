// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// 10,000 plans nobody thought of, in zones nobody lives in: the engine against somebody who watches a clock, minute by minute.
#include "app/domain/duedoses.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace domain;

namespace {

constexpr std::int64_t kMinuteMs = 60'000;
constexpr int kMinutesADay = 24 * 60;
constexpr int kFirstDay = 20'000; ///< 4 October 2024
constexpr int kDays = 8;
constexpr int kPlans = 10'000;

/// One change of clocks a week at most, as in life.
struct Zone {
    int before = 0;
    int after = 0;
    platform::Instant change;

    int operator()(platform::Instant at) const { return at < change ? before : after; }
};

class Dice {
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_engine); }
    bool oneIn(int n) { return upTo(n - 1) == 0; }
    template <typename Values>
    auto oneOf(const Values &values) { return values[static_cast<std::size_t>(upTo(static_cast<int>(std::size(values)) - 1))]; }
    std::mt19937 &engine() { return m_engine; }

private:
    std::mt19937 m_engine;
};

Zone randomZone(Dice &dice)
{
    constexpr int offsets[] = {-600, -210, -120, 0, 60, 120, 345, 570, 780};
    constexpr int shifts[] = {0, 60, -60, 30, -30, 120, 60, -60, 1440};
    const int before = dice.oneOf(offsets);
    const int minute = (kFirstDay + 1) * kMinutesADay + dice.upTo((kDays - 2) * kMinutesADay / 30) * 30;
    const int shift = dice.oneOf(shifts);
    return {before, before + (before > 0 && shift == 1440 ? 60 : shift), {minute * kMinuteMs}};
}

std::string dateNear(Dice &dice, int around)
{
    return toIso(LocalDay{kFirstDay + around + dice.upTo(6) - 3});
}

Moment randomMoment(Dice &dice)
{
    if (dice.oneIn(3))
        return DayMoment{static_cast<DayPoint>(dice.upTo(5)), static_cast<Meal>(dice.upTo(3)), dice.upTo(3) * 30};
    return dice.oneIn(3) ? TimeOfDay{dice.upTo(4), dice.upTo(3) * 15} : TimeOfDay{dice.upTo(23), dice.upTo(59)};
}

Schedule randomLine(Dice &dice)
{
    Schedule line;
    switch (dice.upTo(6)) {
    case 0: line.rhythm = EveryNDays{1 + dice.upTo(4)}; break;
    case 1: line.rhythm = OnWeekdays{unsigned(1 + dice.upTo(126)), 1 + dice.upTo(2)}; break;
    case 2: line.rhythm = Cycle{1 + dice.upTo(3), dice.upTo(3)}; break;
    case 3: line.rhythm = dice.oneIn(2) ? Rhythm(AsNeeded{}) : Rhythm(AsWritten{}); break;
    default: break;
    }
    for (int moments = 1 + dice.upTo(3); moments > 0; --moments)
        line.moments.push_back(randomMoment(dice));
    if (!dice.oneIn(4))
        line.from = dateNear(dice, 0);
    if (dice.oneIn(3))
        line.until = dateNear(dice, kDays - 1);
    return line;
}

Medication randomMedicine(Dice &dice, int number)
{
    Medication medication;
    medication.id = {"m" + std::to_string(number)};
    for (int versions = 1 + dice.upTo(3); versions > 0; --versions) {
        PlanVersion version{.id = std::to_string(versions)};
        // Few instants to choose from, so that versions meet at one.
        version.since = {((kFirstDay + dice.upTo(kDays)) * kMinutesADay + dice.upTo(3) * 360) * kMinuteMs};
        version.stamp = {dice.upTo(2), 0, "device"};
        version.active = !dice.oneIn(5);
        version.habits.morning = {6 + dice.upTo(4), dice.upTo(59)};
        for (int lines = dice.upTo(2); lines >= 0; --lines)
            version.schedules.push_back(randomLine(dice));
        medication.versions.push_back(version);
    }
    return medication;
}

// The reference. It shares nothing with the engine but the words: dates are counted up from a known Monday, rhythms are
// walked day by day, and time is watched minute by minute.

struct Watcher {
    const Zone &zone;
    std::map<int, int> minutesOf; ///< day → minutes it was lived

    explicit Watcher(const Zone &z) : zone(z)
    {
        for (std::int64_t minute = (kFirstDay - 3) * kMinutesADay; minute < (kFirstDay + kDays + 3) * kMinutesADay; ++minute)
            ++minutesOf[wall(minute) / kMinutesADay];
    }
    [[nodiscard]] int wall(std::int64_t minute) const { return static_cast<int>(minute) + zone({minute * kMinuteMs}); }
};

/// The wall-clock minutes since 1970 at which a line wants to be taken.
std::set<int> wishes(const Schedule &line, const Habits &habits, const Watcher &watcher)
{
    std::set<int> wanted;
    const int startsBefore = 60;
    bool begun = line.from.empty();
    int position = 0; // days since the first
    int weeks = 0;    // Mondays passed since the first day
    if (begun && (std::holds_alternative<EveryNDays>(line.rhythm) || std::holds_alternative<Cycle>(line.rhythm)))
        return wanted;
    if (const auto *days = std::get_if<OnWeekdays>(&line.rhythm); days && days->everyWeeks > 1 && begun)
        return wanted;
    if (!line.from.empty() && !line.until.empty() && line.until < line.from)
        return wanted;
    int weekday = (kFirstDay - startsBefore + 3) % 7; // 1 January 1970 was a Thursday
    for (int day = kFirstDay - startsBefore; day < kFirstDay + kDays + 3; ++day, weekday = (weekday + 1) % 7) {
        const std::string date = platform::toIso(platform::Instant{day * kMinutesADay * kMinuteMs}).substr(0, 10);
        if (!begun && date != line.from)
            continue;
        if (begun && !line.from.empty())
            ++position;
        if (begun && weekday == 0)
            ++weeks;
        begun = true;
        if (!line.until.empty() && line.until < date)
            break;
        bool on = true;
        if (const auto *every = std::get_if<EveryNDays>(&line.rhythm))
            on = position % every->days == 0;
        else if (const auto *cycle = std::get_if<Cycle>(&line.rhythm))
            on = position % (cycle->daysOn + cycle->daysOff) < cycle->daysOn;
        else if (const auto *week = std::get_if<OnWeekdays>(&line.rhythm))
            on = (week->days & (1U << weekday)) != 0 && weeks % week->everyWeeks == 0;
        else
            on = std::holds_alternative<EveryDay>(line.rhythm);
        const auto lived = watcher.minutesOf.find(day);
        if (!on || lived == watcher.minutesOf.end())
            continue;
        for (const Moment &moment : line.moments) {
            const TimeOfDay time = timeOf(moment, habits);
            wanted.insert(day * kMinutesADay + time.hour * 60 + time.minute);
        }
    }
    return wanted;
}

/// "m1 28800123": what rings while somebody watches the clock of the range. A minute shown a second time rings nothing.
std::vector<std::string> watched(const std::vector<Medication> &plan, const Watcher &watcher)
{
    std::vector<std::string> rung;
    for (const Medication &medication : plan) {
        std::vector<std::pair<const PlanVersion *, std::set<int>>> versions;
        for (const PlanVersion &version : medication.versions) {
            std::set<int> wanted;
            for (const Schedule &line : version.schedules)
                wanted.merge(wishes(line, version.habits, watcher));
            versions.emplace_back(&version, std::move(wanted));
        }
        std::int64_t minute = (kFirstDay - 2) * kMinutesADay;
        int seen = watcher.wall(minute) - 1;
        for (; minute < (kFirstDay + kDays + 2) * kMinutesADay; ++minute) {
            const int wall = watcher.wall(minute);
            const PlanVersion *inForce = nullptr;
            const PlanVersion *first = nullptr;
            const std::set<int> *wanted = nullptr;
            const std::set<int> *wantedOfFirst = nullptr;
            for (const auto &[version, minutes] : versions) {
                const auto later = [](const PlanVersion &a, const PlanVersion &b) {
                    return std::tuple(a.since.ms, a.stamp.wallMs, a.id) > std::tuple(b.since.ms, b.stamp.wallMs, b.id);
                };
                if (version->since.ms <= minute * kMinuteMs && (!inForce || later(*version, *inForce))) {
                    inForce = version;
                    wanted = &minutes;
                }
                if (!first || later(*first, *version)) {
                    first = version;
                    wantedOfFirst = &minutes;
                }
            }
            if (!inForce) {
                inForce = first;
                wanted = wantedOfFirst;
            }
            const int day = wall / kMinutesADay;
            const auto next = wanted->upper_bound(seen);
            if (next != wanted->end() && *next <= wall && inForce->active && day >= kFirstDay && day < kFirstDay + kDays)
                rung.push_back(medication.id.value + " " + std::to_string(minute));
            seen = std::max(seen, wall);
        }
    }
    std::ranges::sort(rung);
    return rung;
}

std::vector<std::string> reckoned(const std::vector<DoseSlot> &due)
{
    std::vector<std::string> found;
    for (const DoseSlot &slot : due)
        found.push_back(slot.medication.value + " " + std::to_string(slot.scheduledAt.at.ms / kMinuteMs));
    std::ranges::sort(found);
    return found;
}

} // namespace

class TestPlansProperty : public QObject {
    Q_OBJECT

private slots:
    void dueDoses_randomPlansAndZones_equalTheWatchedClock();
    void dueDoses_anyOrderOfEdits_sameDoses();
    void dueDoses_laterEdit_keepsEveryEarlierDose();
};

void TestPlansProperty::dueDoses_randomPlansAndZones_equalTheWatchedClock()
{
    const DayRange range{{kFirstDay}, {kFirstDay + kDays - 1}};
    std::size_t doses = 0;
    for (unsigned seed = 1; seed <= kPlans; ++seed) {
        Dice dice(seed);
        const Zone zone = randomZone(dice);
        std::vector<Medication> plan{randomMedicine(dice, 1)};
        if (dice.oneIn(4))
            plan.push_back(randomMedicine(dice, 2));
        const Watcher watcher(zone);
        const auto due = reckoned(dueDoses(plan, range, zone));
        const auto expected = watched(plan, watcher);
        doses += expected.size();
        if (due != expected) {
            for (const auto &[name, list] : {std::pair{"engine", due}, std::pair{"watched", expected}})
                for (const std::string &dose : list)
                    qWarning("%s %s", name, dose.c_str());
        }
        QVERIFY2(due == expected, qPrintable(QString("seed %1").arg(seed)));
        std::vector<DoseSlot> byDay;
        for (int day = 0; day < kDays; ++day) {
            const auto one = dueDoses(plan, DayRange{{kFirstDay + day}, {kFirstDay + day}}, zone);
            byDay.insert(byDay.end(), one.begin(), one.end());
        }
        QVERIFY2(reckoned(byDay) == due, qPrintable(QString("day by day, seed %1").arg(seed)));
    }
    QVERIFY2(doses > kPlans, "most plans must have something due, or nothing was proved");
}

void TestPlansProperty::dueDoses_anyOrderOfEdits_sameDoses()
{
    const DayRange range{{kFirstDay}, {kFirstDay + kDays - 1}};
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        Dice dice(seed);
        const Zone zone = randomZone(dice);
        std::vector<Medication> plan{randomMedicine(dice, 1)};
        const auto once = dueDoses(plan, range, zone);
        auto &versions = plan[0].versions;
        versions.push_back(dice.oneOf(versions)); // learned twice
        std::ranges::shuffle(versions, dice.engine());
        QVERIFY2(dueDoses(plan, range, zone) == once, qPrintable(QString("seed %1").arg(seed)));
    }
}

void TestPlansProperty::dueDoses_laterEdit_keepsEveryEarlierDose()
{
    const DayRange range{{kFirstDay}, {kFirstDay + kDays - 1}};
    for (unsigned seed = 1; seed <= 1000; ++seed) {
        Dice dice(seed);
        const Zone zone = randomZone(dice);
        std::vector<Medication> plan{randomMedicine(dice, 1)};
        const auto before = dueDoses(plan, range, zone);
        PlanVersion edit = randomMedicine(dice, 1).versions.front();
        edit.id = "edit";
        edit.stamp = {9, 0, "device"};
        edit.since = std::ranges::max(plan[0].versions, {}, &PlanVersion::since).since;
        edit.since.ms += dice.upTo(kMinutesADay) * kMinuteMs;
        plan[0].versions.push_back(edit);
        const auto after = dueDoses(plan, range, zone);
        const auto past = [&](const std::vector<DoseSlot> &all) {
            std::vector<DoseSlot> kept;
            std::ranges::copy_if(all, std::back_inserter(kept), [&](const DoseSlot &slot) { return slot.scheduledAt.at < edit.since; });
            return kept;
        };
        QVERIFY2(past(before) == past(after), qPrintable(QString("seed %1").arg(seed)));
    }
}

QTEST_APPLESS_MAIN(TestPlansProperty)
#include "tst_plansproperty.moc"
