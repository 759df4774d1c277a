// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the way from a value to an alert with the rules that ship: at the limit, missing, twice, out of order, in another
// unit, from the future; and from an alert to the person who saw it.
#include "app/services/alertdesk.h"
#include "tests/app/patientbench.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using testsupport::PatientBench;

namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1000;

/// Every pack's first unit is in the path, so every rule that ships is on duty.
struct Desk {
    PatientBench bench;
    int made = 0;

    Desk()
    {
        domain::EducationPath path{.id = {"0190b7a0-0000-7000-8000-00000000ca01"}, .patient = PatientBench::kJeanne};
        for (const content::Pack &pack : library().packs()) {
            if (!pack.units.empty())
                path.units.push_back({domain::taskId(path.id, {pack.id.value, pack.units.front().id.value}), {pack.id.value, pack.units.front().id.value}, false, {}});
        }
        PatientBench::check(bench.workspace->store.paths.save(path, bench.fromClaire(), store::Origin::Remote));
    }

    [[nodiscard]] const services::Library &library() const { return bench.workspace->library; }
    store::Store &store() { return bench.workspace->store; }
    platform::ZonedTime now() { return bench.clock.zonedNow(); }

    domain::Measure add(const content::Rule &rule, double value, double daysAgo = 0, const std::string &unit = {}, const std::string &kind = {})
    {
        domain::Measure measure{bench.workspace->journal.envelope(PatientBench::kJeanne), kind.empty() ? rule.measure.value : kind, value,
            unit.empty() ? rule.unit : unit};
        measure.envelope.occurredAt.at.ms -= static_cast<std::int64_t>(std::llround(daysAgo * kDayMs));
        PatientBench::check(store().measures.add(measure, store::Origin::Here));
        return measure;
    }
    void set(const std::string &subject, double value, const std::string &unit, domain::ClinicalSetting::Kind kind = domain::ClinicalSetting::Kind::Threshold)
    {
        domain::Envelope envelope = bench.fromClaire();
        envelope.occurredAt.at.ms -= 20 * kDayMs;
        PatientBench::check(store().clinicalSettings.save(
            {.kind = kind, .patient = PatientBench::kJeanne, .subject = subject, .value = value, .unit = unit}, envelope, store::Origin::Remote));
    }
    int raise() { return *services::raiseAlerts(bench.workspace->journal, store(), library(), PatientBench::kJeanne, now()); }
    std::vector<store::AlertRow> alerts() { return *store().alerts.all(PatientBench::kJeanne); }
    int raisedBy(const content::Pack &pack, const content::Rule &rule)
    {
        raise();
        return static_cast<int>(std::ranges::count_if(
            alerts(), [&](const store::AlertRow &row) { return row.alert.pack == pack.id.value && row.alert.rule == rule.id; }));
    }
    services::OpenAlerts open(services::ForWhom whom)
    {
        return *services::openAlerts(store(), PatientBench::kJeanne, whom, now(), [](platform::Instant) { return 60; });
    }
    void see(const store::AlertRow &row, const domain::Role &role)
    {
        domain::AlertSeen seen{bench.fromClaire(), row.alert.envelope.id, "Called."};
        seen.envelope.authorRole = role;
        seen.envelope.id = domain::alertSeenId(seen.alert, {role.value});
        PatientBench::check(store().alerts.add(seen, store::Origin::Remote));
    }
};

/// A step of the smallest figure its device shows.
double tick(const content::Pack &pack, const content::Rule &rule)
{
    return std::pow(10.0, -pack.measure(rule.measure)->decimals);
}

} // namespace

class TestAlertDesk : public QObject {
    Q_OBJECT

    /// The rule of a row, its threshold in force: the pack's, or the middle of the bounds where a clinician has to set it.
    struct Subject {
        Desk desk;
        const content::Pack *pack = nullptr;
        const content::Rule *rule = nullptr;
        double threshold = 0;

        Subject(const QByteArray &packId, const QByteArray &ruleId)
        {
            pack = desk.library().pack(packId.toStdString());
            rule = &*std::ranges::find(pack->rules, ruleId.toStdString(), &content::Rule::id);
            const double middle = std::round((rule->bounds.min + rule->bounds.max) / 2);
            threshold = rule->threshold.value_or(rule->bounds.holds(middle) ? middle : rule->bounds.min);
            if (!rule->threshold)
                desk.set(pack->id.value + "/" + rule->id, threshold, rule->unit);
        }
        [[nodiscard]] bool isChange() const { return rule->kind == content::RuleKind::Gain || rule->kind == content::RuleKind::Loss; }
        [[nodiscard]] double sign() const { return rule->kind == content::RuleKind::Gain || rule->kind == content::RuleKind::Above ? 1 : -1; }
        /// A series that is `beyond` past the limit; at it when 0.
        domain::Measure meet(double beyond)
        {
            if (!isChange())
                return desk.add(*rule, threshold + sign() * beyond);
            const double base = (pack->measure(rule->measure)->plausible.min + pack->measure(rule->measure)->plausible.max) / 2;
            desk.add(*rule, base, rule->windowHours / 24.0);
            return desk.add(*rule, base + sign() * (threshold + beyond));
        }
        int count() { return desk.raisedBy(*pack, *rule); }
        double step() { return tick(*pack, *rule); }
    };

    static void addRules()
    {
        QTest::addColumn<QByteArray>("pack");
        QTest::addColumn<QByteArray>("rule");
        PatientBench bench;
        for (const content::Pack &pack : bench.workspace->library.packs()) {
            for (const content::Rule &rule : pack.rules) {
                const QByteArray packId = QByteArray::fromStdString(pack.id.value);
                const QByteArray ruleId = QByteArray::fromStdString(rule.id);
                QTest::newRow((packId + "/" + ruleId).constData()) << packId << ruleId;
            }
        }
    }

private slots:
    void shippedRule_atTheLimit_isSilent_data() { addRules(); }
    void shippedRule_atTheLimit_isSilent()
    {
        QFETCH(QByteArray, pack);
        QFETCH(QByteArray, rule);
        Subject subject(pack, rule);
        subject.meet(0);
        QCOMPARE(subject.count(), 0);
    }

    void shippedRule_oneTickBeyond_raisesOnce_data() { addRules(); }
    void shippedRule_oneTickBeyond_raisesOnce()
    {
        QFETCH(QByteArray, pack);
        QFETCH(QByteArray, rule);
        Subject subject(pack, rule);
        const domain::Measure measure = subject.meet(subject.step());
        QCOMPARE(subject.count(), 1);
        QCOMPARE(subject.count(), 1); // asking again adds nothing
        const auto alerts = subject.desk.alerts();
        const auto row = std::ranges::find(alerts, rule.toStdString(), [](const store::AlertRow &each) { return each.alert.rule; });
        QVERIFY(row->alert.evidence == measure.envelope.id);
        QCOMPARE(row->alert.threshold, subject.threshold);
    }

    void shippedRule_noValue_isSilent_data() { addRules(); }
    void shippedRule_noValue_isSilent()
    {
        QFETCH(QByteArray, pack);
        QFETCH(QByteArray, rule);
        Subject subject(pack, rule);
        QCOMPARE(subject.count(), 0);
    }

    void shippedRule_nothingSet_sleeps_data() { addRules(); }
    void shippedRule_nothingSet_sleeps()
    {
        QFETCH(QByteArray, pack);
        QFETCH(QByteArray, rule);
        Subject subject(pack, rule);
        if (subject.rule->threshold)
            return;
        const std::string key = subject.pack->id.value + "/" + subject.rule->id;
        PatientBench::check(subject.desk.store().clinicalSettings.save(
            {.kind = domain::ClinicalSetting::Kind::Threshold, .patient = PatientBench::kJeanne, .subject = key}, subject.desk.bench.fromClaire(),
            store::Origin::Remote));
        subject.meet(subject.step());
        QCOMPARE(subject.count(), 0);
    }

    void shippedRule_sameFactTwice_raisesOnce_data() { addRules(); }
    void shippedRule_sameFactTwice_raisesOnce()
    {
        QFETCH(QByteArray, pack);
        QFETCH(QByteArray, rule);
        Subject subject(pack, rule);
        const domain::Measure measure = subject.meet(subject.step());
        QVERIFY(!*subject.desk.store().measures.add(measure, store::Origin::Remote));
        QCOMPARE(subject.count(), 1);
    }

    void shippedRule_arrivedOutOfOrder_raises_data() { addRules(); }
    void shippedRule_arrivedOutOfOrder_raises()
    {
        QFETCH(QByteArray, pack);
        QFETCH(QByteArray, rule);
        Subject subject(pack, rule);
        subject.meet(subject.step());
        // What was measured later and is as it should be came first: it neither hides nor closes the alert.
        subject.desk.bench.clock.advanceMinutes(60);
        QCOMPARE(subject.count(), 1);
        const double usual = subject.isChange() ? 0 : subject.threshold - subject.sign() * subject.step();
        if (!subject.isChange())
            subject.desk.add(*subject.rule, usual);
        QCOMPARE(subject.count(), 1);
        QVERIFY(!subject.desk.open(services::ForWhom::Team).atOnce.empty() || !subject.desk.open(services::ForWhom::Team).later.empty()
            || !subject.desk.open(services::ForWhom::Team).digest.empty());
    }

    void shippedRule_wrongUnit_isSilent_data() { addRules(); }
    void shippedRule_wrongUnit_isSilent()
    {
        QFETCH(QByteArray, pack);
        QFETCH(QByteArray, rule);
        Subject subject(pack, rule);
        subject.desk.add(*subject.rule, subject.threshold + subject.sign() * 1000 * subject.step(), 0, "cm");
        QCOMPARE(subject.count(), 0);
    }

    void shippedRule_fromTheFuture_isSilent_data() { addRules(); }
    void shippedRule_fromTheFuture_isSilent()
    {
        QFETCH(QByteArray, pack);
        QFETCH(QByteArray, rule);
        Subject subject(pack, rule);
        if (subject.isChange())
            subject.desk.add(*subject.rule, 70, 1);
        subject.desk.add(*subject.rule, subject.isChange() ? 70 + subject.sign() * 20 : subject.threshold + subject.sign() * 10 * subject.step(), -1);
        QCOMPARE(subject.count(), 0);
    }

    // ---- units

    void glucose_inOtherUnits_meetsTheSameRule_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<int>("raised");
        QTest::newRow("0.69 g/L is low") << 0.69 << QByteArray("g/L") << 1;
        QTest::newRow("0.70 g/L is the limit") << 0.70 << QByteArray("g/L") << 0;
        QTest::newRow("3.8 mmol/L is low") << 3.8 << QByteArray("mmol/L") << 1;
        QTest::newRow("5.5 mmol/L is not") << 5.5 << QByteArray("mmol/L") << 0;
    }
    void glucose_inOtherUnits_meetsTheSameRule()
    {
        QFETCH(double, value);
        QFETCH(QByteArray, unit);
        QFETCH(int, raised);
        Subject subject("type-2-diabetes", "low-sugar");
        subject.desk.add(*subject.rule, value, 0, unit.toStdString());
        QCOMPARE(subject.count(), raised);
    }

    void weight_inPounds_isNotTakenForKilograms()
    {
        Subject subject("heart-failure", "weight-gain");
        subject.desk.add(*subject.rule, 70, 2);
        subject.desk.add(*subject.rule, 158.7, 0, "[lb_av]"); // 71.98 kg: no gain of two
        QCOMPARE(subject.count(), 0);
        subject.desk.bench.clock.advanceMinutes(5);
        subject.desk.add(*subject.rule, 159, 0, "[lb_av]"); // 72.12 kg
        QCOMPARE(subject.count(), 1);
    }

    // ---- the team's own numbers

    void override_withinBounds_decides()
    {
        Subject subject("heart-failure", "weight-gain");
        subject.desk.set("heart-failure/weight-gain", 1.5, "kg");
        subject.desk.add(*subject.rule, 70, 2);
        subject.desk.add(*subject.rule, 71.6);
        QCOMPARE(subject.count(), 1);
        QVERIFY(subject.desk.alerts()[0].alert.thresholdBy == PatientBench::kClaire);
    }

    void override_outOfBounds_isNotUsed()
    {
        Subject subject("heart-failure", "weight-gain");
        subject.desk.set("heart-failure/weight-gain", 0.1, "kg");
        subject.desk.add(*subject.rule, 70, 2);
        subject.desk.add(*subject.rule, 71);
        QCOMPARE(subject.count(), 0);
    }

    void reference_slowGain_raisesByItsOwnWay()
    {
        Subject subject("heart-failure", "weight-gain");
        subject.desk.set("weight", 70, "kg", domain::ClinicalSetting::Kind::Reference);
        for (int ago = 9; ago >= 0; --ago)
            subject.desk.add(*subject.rule, 72.2 - 0.25 * ago, ago); // a quarter a day: never two in three days
        QCOMPARE(subject.count(), 1);
        QCOMPARE(QByteArray::fromStdString(subject.desk.alerts()[0].alert.way), QByteArray("reference"));
    }

    // ---- from raised to seen

    void alert_backToNormal_staysUntilAProfessionalSawIt()
    {
        Subject subject("heart-failure", "weight-gain");
        subject.meet(0.5);
        subject.count();
        subject.desk.bench.clock.advanceDays(5);
        subject.desk.add(*subject.rule, 70);
        subject.count();
        QCOMPARE(subject.desk.open(services::ForWhom::Team).atOnce.size(), 1u);
        subject.desk.see(subject.desk.alerts()[0], domain::role::kPatient);
        QCOMPARE(subject.desk.open(services::ForWhom::Patient).atOnce.size(), 0u);
        QCOMPARE(subject.desk.open(services::ForWhom::Team).atOnce.size(), 1u); // the patient's word is not the team's
        subject.desk.see(subject.desk.alerts()[0], domain::role::kDevice);
        QCOMPARE(subject.desk.open(services::ForWhom::Team).atOnce.size(), 1u); // nor is a program's
        subject.desk.see(subject.desk.alerts()[0], domain::role::kNurse);
        QCOMPARE(subject.desk.open(services::ForWhom::Team).atOnce.size(), 0u);
    }

    void alert_aLittleWorse_isQuietMuchWorseIsNot()
    {
        Subject subject("heart-failure", "weight-gain");
        subject.meet(0.1);
        QCOMPARE(subject.count(), 1);
        subject.desk.bench.clock.advanceMinutes(30);
        const double base = 140;
        subject.desk.add(*subject.rule, base + subject.threshold + 0.4);
        QCOMPARE(subject.count(), 1);
        subject.desk.bench.clock.advanceMinutes(30);
        subject.desk.add(*subject.rule, base + subject.threshold + 0.9);
        QCOMPARE(subject.count(), 2);
    }

    void alert_notUrgent_waitsForTheRoundOfTheDay()
    {
        Subject ask("oral-anticancer", "weight-loss");
        ask.meet(0.5);
        QCOMPARE(ask.count(), 1);
        // Raised at eight sharp: in this morning's round; an hour later, in tomorrow's.
        QCOMPARE(ask.desk.open(services::ForWhom::Team).atOnce.size(), 0u);
        QCOMPARE(ask.desk.open(services::ForWhom::Team).digest.size(), 1u);
        Subject later("oral-anticancer", "weight-loss");
        later.desk.bench.clock.advanceMinutes(60);
        later.meet(0.5);
        QCOMPARE(later.count(), 1);
        QCOMPARE(later.desk.open(services::ForWhom::Team).later.size(), 1u);
        later.desk.bench.clock.advanceDays(1);
        QCOMPARE(later.desk.open(services::ForWhom::Team).digest.size(), 1u);
    }

    void alert_ofALaterVersion_isShownAtOnce()
    {
        Desk desk;
        domain::RaisedAlert unknown;
        unknown.envelope = desk.bench.fromClaire();
        unknown.severity = "catastrophe";
        PatientBench::check(desk.store().alerts.add(unknown, store::Origin::Remote));
        QCOMPARE(desk.open(services::ForWhom::Team).atOnce.size(), 1u);
        QCOMPARE(desk.raise(), 0);
    }

    void fact_andAlert_convertBothWays()
    {
        Subject subject("heart-failure", "weight-gain");
        subject.meet(0.5);
        subject.count();
        const domain::RaisedAlert fact = subject.desk.alerts()[0].alert;
        const auto alert = services::alertOf(fact);
        QVERIFY(alert);
        domain::RaisedAlert again = services::toFact(*alert, fact.measure);
        again.envelope = fact.envelope;
        QVERIFY(again == fact);
    }

    // ---- the operator's switch

    void module_off_raisesNothingAndKeepsWhatIsOpen()
    {
        Subject subject("heart-failure", "weight-gain");
        subject.meet(0.5);
        QCOMPARE(subject.count(), 1);
        QVERIFY(services::switchRules(subject.desk.store(), false));
        subject.desk.bench.clock.advanceMinutes(30);
        const domain::Measure worse = subject.desk.add(*subject.rule, 160);
        QCOMPARE(subject.count(), 1);
        const auto packs = services::packsOf(*subject.desk.store().paths.active(PatientBench::kJeanne), subject.desk.library());
        QVERIFY(services::findingsAbout(subject.desk.store(), packs, PatientBench::kJeanne, worse.envelope.id, subject.desk.now())->empty());
        QCOMPARE(subject.desk.open(services::ForWhom::Team).atOnce.size(), 1u);
        QVERIFY(services::switchRules(subject.desk.store(), true));
        QCOMPARE(subject.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestAlertDesk)
#include "tst_alertdesk.moc"
