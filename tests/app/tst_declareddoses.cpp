// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the number the care team acts on: "prises déclarées" from the store, from the engine and from a slow recount of
// the raw facts are one number, with what is not known apart.
#include "app/domain/declareddoses.h"
#include "app/store/retractions.h"
#include "tests/support/factbuilder.h"
#include "tests/support/storefixture.h"

#include <QTest>

#include <random>
#include <set>

using namespace domain;
using store::Origin;
using testsupport::FactBuilder;
using testsupport::StoreFixture;

namespace {

/// Europe/Paris in the autumn of 2026.
int paris(platform::Instant at)
{
    return at.ms < 1'792'890'000'000 ? 120 : 60;
}

const DayRange kRange{*localDayFromIso("2026-10-19"), *localDayFromIso("2026-11-08")};

std::vector<Medication> plan()
{
    Medication twice{.id = {"bisoprolol"}, .patient = FactBuilder::kPatient, .name = "bisoprolol", .times = {{8, 0}, {20, 0}}};
    Medication weekly{.id = {"methotrexate"}, .patient = FactBuilder::kPatient, .name = "methotrexate"};
    weekly.schedules = {{.rhythm = OnWeekdays{1U << 6}, .moments = {TimeOfDay{2, 30}, TimeOfDay{12, 0}}}};
    return {twice, weekly};
}

/// What happened to the facts, remembered so that it can be counted again another way.
struct Said {
    DoseEvent event;
    bool takenBack = false;
};

/// Slot by slot, fact by fact, without a map and without SQL.
DeclaredDoses recount(const std::vector<DoseSlot> &due, const std::vector<Said> &all, platform::Instant now)
{
    DeclaredDoses doses;
    for (const DoseSlot &slot : due) {
        int taken = 0;
        int skipped = 0;
        for (const Said &said : all) {
            const bool corrected = std::ranges::any_of(all, [&](const Said &other) { return other.event.envelope.corrects == said.event.envelope.id; });
            if (said.takenBack || corrected || !(said.event.slot.medication == slot.medication) || said.event.slot.scheduledAt.at != slot.scheduledAt.at)
                continue;
            ++(said.event.state == DoseEvent::State::Taken ? taken : skipped);
        }
        if (taken + skipped == 0 && slot.scheduledAt.at > now)
            continue;
        LocalDay monday = *localDayFromIso(platform::toIsoDate(slot.scheduledAt));
        while (weekdayOf(monday) != 0)
            --monday.days;
        const std::string hour = platform::toIso(slot.scheduledAt).substr(11, 5);
        const PartOfDay part = hour < "05:00" ? PartOfDay::Night : hour < "11:00" ? PartOfDay::Morning : hour < "17:00" ? PartOfDay::Midday : PartOfDay::Evening;
        auto group = std::ranges::find_if(doses.groups,
            [&](const DeclaredGroup &known) { return known.medication == slot.medication && known.monday == monday && known.part == part; });
        if (group == doses.groups.end())
            group = doses.groups.insert(group, {slot.medication, monday, part, {}});
        ++(taken > 0 ? group->count.taken : skipped > 0 ? group->count.notTaken : group->count.notKnown);
    }
    std::ranges::sort(doses.groups, {}, [](const DeclaredGroup &group) { return std::tuple(group.medication, group.monday, group.part); });
    return doses;
}

} // namespace

class TestDeclaredDoses : public QObject {
    Q_OBJECT

private slots:
    void declared_facts_threeWaysOfCountingAgree_data();
    void declared_facts_threeWaysOfCountingAgree();
    void declared_sums_areTheWholeHoweverCut();
    void declared_nothingSaid_isNotKnownAndNotZero();
    void declared_doseToCome_countsOnlyOnceDeclared();
    void declared_doseNotDue_countsNowhere();
    void declared_twoDevices_isOneDose();
    void declared_anotherPatient_isNotCounted();
    void share_nothingDue_isNoNumber();
};

void TestDeclaredDoses::declared_facts_threeWaysOfCountingAgree_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestDeclaredDoses::declared_facts_threeWaysOfCountingAgree()
{
    QFETCH(int, seed);
    std::mt19937 dice(static_cast<unsigned>(seed));
    const auto oneIn = [&dice](unsigned n) { return dice() % n == 0; };
    StoreFixture store;
    FactBuilder facts;
    const auto due = dueDoses(plan(), kRange, paris);
    const platform::Instant now{1'793'880'000'000 + static_cast<std::int64_t>(dice() % 10) * 43'200'000}; // 5 November 2026 and on
    std::vector<Said> all;
    for (const DoseSlot &slot : due) {
        for (int times = static_cast<int>(dice() % 3); times > 0; --times) {
            DoseEvent event = facts.dose();
            event.slot = slot;
            event.state = oneIn(3) ? DoseEvent::State::Skipped : DoseEvent::State::Taken;
            if (!all.empty() && oneIn(3) && all.back().event.slot == slot)
                event.envelope.corrects = all.back().event.envelope.id;
            QVERIFY(store->doses.add(event, Origin::Here));
            all.push_back({event});
            if (oneIn(5)) {
                QVERIFY(store::retract(store->database(), facts.retraction(event.envelope), Origin::Here));
                all.back().takenBack = true;
            }
        }
    }
    const auto live = store->doses.live(FactBuilder::kPatient, {0}, {INT64_C(2'000'000'000'000)});
    QVERIFY(live);
    const auto counted = store->doses.declared(FactBuilder::kPatient, due, now);
    QVERIFY(counted);
    QVERIFY(counted->total().taken > 0 && counted->total().notTaken > 0 && counted->total().notKnown > 0);
    QVERIFY(*counted == recount(due, all, now));
    QVERIFY(*counted == declaredDoses(due, *live, now));

    // The nurse's strip of days is a fourth reader of the same facts: day by day the same three numbers, and in sum.
    const platform::ZonedTime here{now, paris(now)};
    const LocalDay today = localDayOf(here);
    const int days = std::min(14, today.days - kRange.first.days + 1);
    const std::vector<DoseDay> strip = doseDays(plan(), *live, days, here, paris);
    QCOMPARE(strip.size(), static_cast<std::size_t>(days));
    DoseCount sum;
    for (int i = 0; i < days; ++i) {
        const LocalDay day{today.days - days + 1 + i};
        const auto dueThen = dueDoses(plan(), DayRange{day, day}, paris);
        const DoseCount &count = strip[static_cast<std::size_t>(i)].count;
        QCOMPARE(localDayOf(strip[static_cast<std::size_t>(i)].noon), day);
        QCOMPARE(count, recount(dueThen, all, now).total());
        QCOMPARE(count, store->doses.declared(FactBuilder::kPatient, dueThen, now)->total());
        sum += count;
    }
    QCOMPARE(countOf(strip, days), sum);
    QVERIFY(sum.declared() > 0);
}

void TestDeclaredDoses::declared_sums_areTheWholeHoweverCut()
{
    const auto due = dueDoses(plan(), kRange, paris);
    const DeclaredDoses doses = declaredDoses(due, {}, due.back().scheduledAt.at);
    QCOMPARE(doses.total(), (DoseCount{0, 0, 21 * 2 + 3 * 2}));
    QCOMPARE(doses.byMedication().at({"methotrexate"}), (DoseCount{0, 0, 6}));
    QCOMPARE(doses.byWeek().size(), std::size_t(3));
    QCOMPARE(doses.byWeek().at(*localDayFromIso("2026-10-26")), (DoseCount{0, 0, 16}));
    QCOMPARE(doses.byPartOfDay().at(PartOfDay::Night), (DoseCount{0, 0, 3}));
    QCOMPARE(doses.byPartOfDay().at(PartOfDay::Midday), (DoseCount{0, 0, 3}));
    QCOMPARE(doses.byPartOfDay().at(PartOfDay::Morning), (DoseCount{0, 0, 21}));
    QCOMPARE(doses.byPartOfDay().at(PartOfDay::Evening), (DoseCount{0, 0, 21}));
}

void TestDeclaredDoses::declared_nothingSaid_isNotKnownAndNotZero()
{
    const auto due = dueDoses(plan(), kRange, paris);
    const DoseCount count = declaredDoses(due, {}, due.back().scheduledAt.at).total();
    QCOMPARE(*takenShare(count), 0.0);
    QCOMPARE(*knownShare(count), 0.0);
    QCOMPARE(count.notTaken, 0);
}

void TestDeclaredDoses::declared_doseToCome_countsOnlyOnceDeclared()
{
    const auto due = dueDoses(plan(), kRange, paris);
    FactBuilder facts;
    DoseEvent ahead = facts.dose();
    ahead.slot = due[1];
    QCOMPARE(declaredDoses(due, {}, due[0].scheduledAt.at).total(), (DoseCount{0, 0, 1}));
    QCOMPARE(declaredDoses(due, std::vector{ahead}, due[0].scheduledAt.at).total(), (DoseCount{1, 0, 1}));
}

void TestDeclaredDoses::declared_doseNotDue_countsNowhere()
{
    FactBuilder facts;
    const auto due = dueDoses(plan(), kRange, paris);
    const DoseEvent other = facts.dose(6, {"paracetamol"});
    QCOMPARE(declaredDoses(due, std::vector{other}, due.back().scheduledAt.at).total().declared(), 0);
}

void TestDeclaredDoses::declared_twoDevices_isOneDose()
{
    StoreFixture store;
    const auto due = dueDoses(plan(), kRange, paris);
    FactBuilder phone("phone");
    FactBuilder tablet("tablet");
    DoseEvent skipped = phone.dose();
    DoseEvent taken = tablet.dose();
    skipped.slot = taken.slot = due[0];
    skipped.state = DoseEvent::State::Skipped;
    for (const DoseEvent &event : {skipped, taken})
        QVERIFY(store->doses.add(event, Origin::Here));
    const auto counted = store->doses.declared(FactBuilder::kPatient, due, due[0].scheduledAt.at);
    QVERIFY(counted);
    QCOMPARE(counted->total(), (DoseCount{1, 0, 0}));
    QVERIFY(declaredDoses(due, std::vector{skipped, taken}, due[0].scheduledAt.at) == *counted);
    QVERIFY(declaredDoses(due, std::vector{taken, skipped}, due[0].scheduledAt.at) == *counted);
}

void TestDeclaredDoses::declared_anotherPatient_isNotCounted()
{
    StoreFixture store;
    const auto due = dueDoses(plan(), kRange, paris);
    FactBuilder facts;
    DoseEvent event = facts.dose();
    event.slot = due[0];
    event.envelope.patient = {"somebody else"};
    QVERIFY(store->doses.add(event, Origin::Remote));
    QCOMPARE(store->doses.declared(FactBuilder::kPatient, due, due[0].scheduledAt.at)->total(), (DoseCount{0, 0, 1}));
}

void TestDeclaredDoses::share_nothingDue_isNoNumber()
{
    QVERIFY(!takenShare({}));
    QVERIFY(!knownShare({}));
    QCOMPARE(*takenShare({3, 1, 4}), 0.375);
    QCOMPARE(*knownShare({3, 1, 4}), 0.5);
}

QTEST_GUILESS_MAIN(TestDeclaredDoses)
#include "tst_declareddoses.moc"
