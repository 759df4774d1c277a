// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Every rule of every pack that comes with the app, at its boundary and with what life brings: a value that is missing, comes twice,
// comes late, in another unit, or from a clock that runs ahead. A rule without a number is asked with one that a nurse set.
#include "app/rules/alerts.h"
#include "app/services/library.h"
#include "tests/support/places.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace rules;

namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;
constexpr platform::ZonedTime kNow{{1'795'345'200'000}, 60}; // 22 November 2026, noon
const domain::PatientId kPatient{"0190b7a0-0000-7000-8000-00000000d001"};

const services::Library &library()
{
    static const services::Library packs = services::Library::load(testsupport::inSource("content/packs"), testsupport::inSource("content/pictos"));
    return packs;
}

/// One shipped rule, a patient, and values around its threshold.
struct Shipped {
    const content::Pack &pack;
    const content::Rule &rule;
    std::vector<Override> overrides;
    std::vector<domain::Measure> measures;

    static Shipped of(const QByteArray &name)
    {
        const auto parts = name.split('/');
        const content::Pack *pack = library().pack(parts[0].toStdString());
        const auto rule = std::ranges::find(pack->rules, parts[1].toStdString(), &content::Rule::id);
        Shipped shipped{*pack, *rule, {}, {}};
        if (!rule->threshold)
            shipped.overrides.push_back({pack->id.value, rule->id, shipped.round((rule->bounds.min + rule->bounds.max) / 2), rule->unit, {"nurse"},
                domain::role::kNurse, {{kNow.at.ms - 30 * kDayMs}, 60}});
        return shipped;
    }

    [[nodiscard]] bool isChange() const { return rule.kind == content::RuleKind::Gain || rule.kind == content::RuleKind::Loss; }
    [[nodiscard]] bool isDown() const { return rule.kind == content::RuleKind::Loss || rule.kind == content::RuleKind::Below; }
    [[nodiscard]] double threshold() const { return rule.threshold.value_or(overrides.empty() ? 0 : overrides[0].value); }
    /// The smallest difference this measure shows.
    [[nodiscard]] double step() const { return std::pow(10, -pack.measure(rule.measure)->decimals); }
    [[nodiscard]] double round(double value) const { return std::round(value / step()) * step(); }
    [[nodiscard]] double base() const
    {
        const content::Range plausible = pack.measure(rule.measure)->plausible;
        return round((plausible.min + plausible.max) / 2);
    }
    /// `beyond` the threshold by so many steps, on the side that is met; below zero on the other.
    [[nodiscard]] double value(int beyond) const
    {
        const double by = (isDown() ? -1 : 1) * beyond * step();
        return isChange() ? base() + (isDown() ? -threshold() : threshold()) + by : threshold() + by;
    }
    domain::Measure &add(double value, int daysAgo, const std::string &unit = {})
    {
        domain::Measure measure{.kind = rule.measure.value, .value = value, .unit = unit.empty() ? rule.unit : unit};
        measure.envelope.id = {"m" + std::to_string(measures.size())};
        measure.envelope.patient = kPatient;
        measure.envelope.occurredAt = {{kNow.at.ms - daysAgo * kDayMs - 60'000}, 60};
        measure.envelope.stamp = {measure.envelope.occurredAt.at.ms, 0, "phone"};
        measures.push_back(measure);
        return measures.back();
    }
    /// What a change is counted from, where the rule counts one.
    void addBefore()
    {
        if (isChange())
            add(base(), 1);
    }
    [[nodiscard]] Finding ask() const { return finding({pack, rule, measures, overrides, std::nullopt, kNow}); }
};

void everyRule()
{
    QTest::addColumn<QByteArray>("name");
    for (const content::Pack &pack : library().packs()) {
        for (const content::Rule &rule : pack.rules) {
            const QByteArray name = QByteArray::fromStdString(pack.id.value + "/" + rule.id);
            QTest::newRow(name.constData()) << name;
        }
    }
}

} // namespace

class TestShippedRules : public QObject {
    Q_OBJECT

private slots:
    void packs_haveRules() { QVERIFY(std::ranges::any_of(library().packs(), [](const content::Pack &pack) { return pack.rules.size() >= 3; })); }

    void boundary_isMetBeyondAndNotOn_data() { everyRule(); }
    void boundary_isMetBeyondAndNotOn()
    {
        QFETCH(QByteArray, name);
        for (const auto &[steps, met] : {std::pair{-1, false}, {0, false}, {1, true}}) {
            Shipped shipped = Shipped::of(name);
            shipped.addBefore();
            shipped.add(shipped.value(steps), 0);
            const Finding found = shipped.ask();
            QCOMPARE(found.outcome == Outcome::Met, met);
            QVERIFY(found.outcome != Outcome::Unknown && found.outcome != Outcome::Asleep);
        }
    }

    void threshold_withoutANumber_sleeps_data() { everyRule(); }
    void threshold_withoutANumber_sleeps()
    {
        QFETCH(QByteArray, name);
        Shipped shipped = Shipped::of(name);
        shipped.overrides.clear();
        shipped.addBefore();
        shipped.add(shipped.rule.threshold ? shipped.value(1) : shipped.base(), 0);
        QCOMPARE(shipped.ask().outcome, shipped.rule.threshold ? Outcome::Met : Outcome::Asleep);
    }

    void missing_isUnknown_data() { everyRule(); }
    void missing_isUnknown()
    {
        QFETCH(QByteArray, name);
        Shipped shipped = Shipped::of(name);
        QCOMPARE(shipped.ask().outcome, Outcome::Unknown);
        // Yesterday's value and nothing since the day before: too old to say anything of today.
        shipped.add(shipped.value(1), 3);
        QCOMPARE(shipped.ask().outcome, Outcome::Unknown);
        if (shipped.isChange()) {
            Shipped alone = Shipped::of(name);
            alone.add(alone.value(1), 0); // one value is no change
            QCOMPARE(alone.ask().outcome, Outcome::Unknown);
        }
    }

    void duplicate_countsOnce_data() { everyRule(); }
    void duplicate_countsOnce()
    {
        QFETCH(QByteArray, name);
        Shipped shipped = Shipped::of(name);
        shipped.addBefore();
        shipped.add(shipped.value(1), 0);
        const Finding once = shipped.ask();
        shipped.measures.push_back(shipped.measures.back());
        const Finding twice = shipped.ask();
        QCOMPARE(twice.outcome, Outcome::Met);
        QVERIFY(twice.newest == once.newest && twice.amount == once.amount && twice.against == once.against);
        QCOMPARE(twice.setAside.size(), std::size_t(1));
        QCOMPARE(twice.setAside[0].why, Unusable::Duplicate);
        QCOMPARE(newAlerts(kPatient, std::vector{once, twice}, {}, {}, {}).size(), std::size_t(1));
    }

    void outOfOrder_saysTheSame_data() { everyRule(); }
    void outOfOrder_saysTheSame()
    {
        QFETCH(QByteArray, name);
        Shipped shipped = Shipped::of(name);
        for (const int daysAgo : {6, 5, 4, 2})
            shipped.add(shipped.isChange() ? shipped.base() : shipped.value(-2), daysAgo);
        shipped.addBefore();
        shipped.add(shipped.value(1), 0);
        const Finding inOrder = shipped.ask();
        QCOMPARE(inOrder.outcome, Outcome::Met);
        const auto byId = [](const domain::Measure &a, const domain::Measure &b) { return a.envelope.id < b.envelope.id; };
        std::ranges::sort(shipped.measures, byId);
        do
            QVERIFY(shipped.ask() == inOrder);
        while (std::ranges::next_permutation(shipped.measures, byId).found);
    }

    void wrongUnit_isSetAside_data() { everyRule(); }
    void wrongUnit_isSetAside()
    {
        QFETCH(QByteArray, name);
        Shipped shipped = Shipped::of(name);
        shipped.addBefore();
        shipped.add(shipped.value(1), 0, shipped.rule.unit == "cm" ? "kg" : "cm");
        shipped.add(shipped.value(1), 0, "furlongs");
        const Finding found = shipped.ask();
        QVERIFY(found.outcome != Outcome::Met);
        QCOMPARE(found.setAside.size(), std::size_t(2));
        for (const SetAside &each : found.setAside)
            QCOMPARE(each.why, Unusable::WrongUnit);
    }

    void future_isSetAside_data() { everyRule(); }
    void future_isSetAside()
    {
        QFETCH(QByteArray, name);
        Shipped shipped = Shipped::of(name);
        shipped.addBefore();
        shipped.add(shipped.value(-1), 0);
        shipped.add(shipped.value(1), 0).envelope.occurredAt.at.ms = kNow.at.ms + kClockSlackMs + 1;
        const Finding found = shipped.ask();
        QVERIFY(found.outcome != Outcome::Met);
        QCOMPARE(found.setAside.size(), std::size_t(1));
        QCOMPARE(found.setAside[0].why, Unusable::FromTheFuture);
    }

    void noValue_isSetAside_data() { everyRule(); }
    void noValue_isSetAside()
    {
        QFETCH(QByteArray, name);
        for (const double value : {std::nan(""), HUGE_VAL, -HUGE_VAL}) {
            Shipped shipped = Shipped::of(name);
            shipped.addBefore();
            shipped.add(value, 0);
            QVERIFY(shipped.ask().outcome != Outcome::Met);
            QCOMPARE(shipped.ask().setAside.size(), std::size_t(1));
        }
    }

    void cap_isSaidByThePack_data() { everyRule(); }
    void cap_isSaidByThePack()
    {
        QFETCH(QByteArray, name);
        Shipped shipped = Shipped::of(name);
        const bool isEmergency = shipped.rule.severity == content::Degree::Emergency;
        QCOMPARE(shipped.rule.cap.has_value(), !isEmergency);
        const content::RuleCap said = shipped.rule.cap.value_or(content::RuleCap{});
        const Cap cap{said.days, said.worseBy.value_or(0)};
        const auto metBy = [&](double beyond, int days) {
            Shipped then = Shipped::of(name);
            then.addBefore();
            then.add(then.value(1) + (then.isDown() ? -beyond : beyond), 0);
            Finding found = then.ask();
            found.newest->fact = {"day " + std::to_string(days) + QByteArray::number(beyond).toStdString()};
            found.newest->at.at.ms += days * kDayMs;
            return found;
        };
        const auto first = newAlerts(kPatient, std::vector{metBy(0, 0)}, {}, {}, cap);
        QCOMPARE(first.size(), std::size_t(1));
        domain::Envelope nurse;
        nurse.author = {"nurse"};
        nurse.authorRole = domain::role::kNurse;
        nurse.occurredAt = first[0].raisedAt;
        const std::vector<Acknowledgement> seen{{nurse, first[0].id}};
        const auto again = [&](double beyond, int days) { return !newAlerts(kPatient, std::vector{metBy(beyond, days)}, first, seen, cap).empty(); };
        QCOMPARE(again(0, said.days - 1), isEmergency);
        QCOMPARE(again(cap.worseBy, said.days - 1), isEmergency);
        QVERIFY(again(cap.worseBy + shipped.step(), said.days - 1)); // worse than it was by more than the pack allows
        QVERIFY(again(0, said.days));
    }
};

QTEST_APPLESS_MAIN(TestShippedRules)
#include "tst_shippedrules.moc"
