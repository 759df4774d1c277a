// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects alerts from silence and from noise: one stays until a person saw it, says no more than it must, and red is never
// kept waiting.
#include "app/rules/alerts.h"
#include "rulebench.h"

#include <QTest>

using namespace rules;
using content::Degree;
using testsupport::RuleBench;

namespace {

const domain::PatientId kPatient{"jeanne"};
const domain::ZoneOffset kWinter = [](platform::Instant) { return 60; };

Finding met(int day, double amount, Degree severity = Degree::Urgent, const std::string &rule = "weight-gain")
{
    Finding found{.pack = "heart-failure", .packVersion = "1", .rule = rule, .severity = severity, .outcome = Outcome::Met, .way = Way::Window, .amount = amount};
    found.newest = Point{{rule + std::to_string(day)}, RuleBench::at(day), 70 + amount};
    return found;
}

Acknowledgement seen(const Alert &alert, int day, const domain::Role &role = domain::role::kNurse)
{
    Acknowledgement made{.alert = alert.id};
    made.envelope.id = {"seen" + std::to_string(day) + role.value};
    made.envelope.authorRole = role;
    made.envelope.occurredAt = RuleBench::at(day, 12);
    return made;
}

/// Alerts one after the other, as a device raises them.
struct Raising {
    std::vector<Alert> alerts;
    std::vector<Acknowledgement> acknowledgements;
    Cap cap{};

    /// How many the finding adds.
    std::size_t raise(const Finding &finding)
    {
        const auto added = newAlerts(kPatient, std::vector{finding}, alerts, acknowledgements, cap);
        alerts.insert(alerts.end(), added.begin(), added.end());
        return added.size();
    }
    void see(int day, const domain::Role &role = domain::role::kNurse) { acknowledgements.push_back(seen(alerts.back(), day, role)); }
};

QByteArray namesOf(const std::vector<Alert> &alerts)
{
    QByteArray text;
    for (const Alert &alert : alerts)
        text += QByteArray::fromStdString(alert.finding.newest->fact.value) + ' ';
    return text.trimmed();
}

} // namespace

class TestAlerts : public QObject {
    Q_OBJECT

private slots:
    void alert_backToNormal_staysOpen();
    void alert_seen_onlyByAPerson_data();
    void alert_seen_onlyByAPerson();
    void alert_sameValueOnTwoDevices_isOne();
    void newAlerts_notMet_addsNothing();
    void newAlerts_open_saysNoMoreUnlessWorse();
    void newAlerts_seen_isQuietForAWeekUnlessWorse();
    void newAlerts_worseBy_needsThatMuch();
    void newAlerts_below_lowerIsWorse();
    void newAlerts_emergency_isNeverCapped();
    void newAlerts_anotherRule_isNotCapped();
    void newAlerts_severalAtOnce_areCappedAmongThemselves();
    void shownNow_redAtOnce_restOnceADay_data();
    void shownNow_redAtOnce_restOnceADay();
    void shownNow_emergencyFirst();
};

void TestAlerts::alert_backToNormal_staysOpen()
{
    RuleBench bench;
    bench.weigh({70.0, 72.5, 70.0, 70.0, 70.0});
    const auto raised = newAlerts(kPatient, metSince(bench.question(RuleBench::at(4, 12)), {0}), {}, {}, {});
    QCOMPARE(raised.size(), std::size_t(1));
    QVERIFY(bench.on(4).outcome == Outcome::NotMet);
    QVERIFY(!acknowledgedAt(raised[0], {}));
    QCOMPARE(shownNow(raised, {}, RuleBench::at(300), {9, 0}, kWinter).atOnce.size(), std::size_t(1));
}

void TestAlerts::alert_seen_onlyByAPerson_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<bool>("closes");
    for (const char *person : {"patient", "caregiver", "nurse", "physician", "pharmacist"})
        QTest::newRow(person) << QByteArray(person) << true;
    for (const char *other : {"hub", "device", ""})
        QTest::addRow("no person: '%s'", other) << QByteArray(other) << false;
}

void TestAlerts::alert_seen_onlyByAPerson()
{
    QFETCH(QByteArray, role);
    QFETCH(bool, closes);
    Raising raising;
    raising.raise(met(1, 2.1));
    raising.see(2, {role.toStdString()});
    QCOMPARE(acknowledgedAt(raising.alerts[0], raising.acknowledgements).has_value(), closes);
    QCOMPARE(shownNow(raising.alerts, raising.acknowledgements, RuleBench::at(3), {9, 0}, kWinter).atOnce.empty(), closes);
}

void TestAlerts::alert_sameValueOnTwoDevices_isOne()
{
    QVERIFY(alertId(met(1, 2.1)) == alertId(met(1, 2.1)));
    QVERIFY(alertId(met(1, 2.1)) != alertId(met(2, 2.1)));
    Raising raising;
    QCOMPARE(raising.raise(met(1, 2.1, Degree::Emergency)), std::size_t(1));
    QCOMPARE(raising.raise(met(1, 2.1, Degree::Emergency)), std::size_t(0));
}

void TestAlerts::newAlerts_notMet_addsNothing()
{
    Raising raising;
    Finding finding = met(1, 2.1);
    finding.outcome = Outcome::Unknown;
    QCOMPARE(raising.raise(finding), std::size_t(0));
}

void TestAlerts::newAlerts_open_saysNoMoreUnlessWorse()
{
    Raising raising;
    QCOMPARE(raising.raise(met(1, 2.1)), std::size_t(1));
    QCOMPARE(raising.raise(met(2, 2.1)), std::size_t(0));
    QCOMPARE(raising.raise(met(30, 2.0)), std::size_t(0)); // open for a month: still open, said once
    QCOMPARE(raising.raise(met(31, 2.4)), std::size_t(1));
    QCOMPARE(raising.raise(met(32, 2.2)), std::size_t(0)); // worse than the first, not than the worst
}

void TestAlerts::newAlerts_seen_isQuietForAWeekUnlessWorse()
{
    Raising raising;
    raising.raise(met(1, 2.1));
    raising.see(2);
    QCOMPARE(raising.raise(met(8, 2.1)), std::size_t(0));
    QCOMPARE(raising.raise(met(8, 2.3)), std::size_t(1));
    raising.see(8);
    QCOMPARE(raising.raise(met(15, 2.1)), std::size_t(0)); // seen at noon of day 8: not a week yet at 7 in the morning
    QCOMPARE(raising.raise(met(16, 2.1)), std::size_t(1));
}

void TestAlerts::newAlerts_worseBy_needsThatMuch()
{
    Raising raising{.cap = {7, 0.5}};
    raising.raise(met(1, 2.1));
    QCOMPARE(raising.raise(met(2, 2.6)), std::size_t(0));
    QCOMPARE(raising.raise(met(3, 2.7)), std::size_t(1));
}

void TestAlerts::newAlerts_below_lowerIsWorse()
{
    Raising raising;
    Finding low = met(1, 65);
    low.kind = content::RuleKind::Below;
    raising.raise(low);
    Finding lower = met(2, 55);
    lower.kind = content::RuleKind::Below;
    Finding higher = met(3, 68);
    higher.kind = content::RuleKind::Below;
    QCOMPARE(raising.raise(higher), std::size_t(0));
    QCOMPARE(raising.raise(lower), std::size_t(1));
}

void TestAlerts::newAlerts_emergency_isNeverCapped()
{
    Raising raising;
    for (int day = 1; day <= 5; ++day)
        QCOMPARE(raising.raise(met(day, 2.1, Degree::Emergency)), std::size_t(1));
    raising.see(5);
    QCOMPARE(raising.raise(met(6, 2.0, Degree::Emergency)), std::size_t(1));
}

void TestAlerts::newAlerts_anotherRule_isNotCapped()
{
    Raising raising;
    raising.raise(met(1, 2.1));
    QCOMPARE(raising.raise(met(1, 1.0, Degree::Urgent, "pressure-low")), std::size_t(1));
}

void TestAlerts::newAlerts_severalAtOnce_areCappedAmongThemselves()
{
    const std::vector found{met(1, 2.1), met(2, 2.1), met(3, 2.5), met(4, 2.2)};
    QCOMPARE(namesOf(newAlerts(kPatient, found, {}, {}, {})), "weight-gain1 weight-gain3");
}

void TestAlerts::shownNow_redAtOnce_restOnceADay_data()
{
    QTest::addColumn<int>("day");
    QTest::addColumn<int>("hour");
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<QByteArray>("later");
    // Raised at 7 in the morning of day 1 and of day 2; gathered at 9.
    QTest::newRow("before the digest") << 1 << 8 << QByteArray() << QByteArray("a1 a2");
    QTest::newRow("at the digest") << 1 << 9 << QByteArray("a1") << QByteArray("a2");
    QTest::newRow("next day, before it") << 2 << 8 << QByteArray("a1") << QByteArray("a2");
    QTest::newRow("next day, after it") << 2 << 10 << QByteArray("a1 a2") << QByteArray();
}

void TestAlerts::shownNow_redAtOnce_restOnceADay()
{
    QFETCH(int, day);
    QFETCH(int, hour);
    QFETCH(QByteArray, digest);
    QFETCH(QByteArray, later);
    const std::vector found{met(1, 1, Degree::Ask, "a"), met(2, 2, Degree::Ask, "a"), met(1, 1, Degree::Urgent, "b")};
    const auto alerts = newAlerts(kPatient, found, {}, {}, {});
    QCOMPARE(alerts.size(), std::size_t(3));
    const ShownNow shown = shownNow(alerts, {}, RuleBench::at(day, hour), {9, 0}, kWinter);
    QCOMPARE(namesOf(shown.atOnce), "b1");
    QCOMPARE(namesOf(shown.digest), digest);
    QCOMPARE(namesOf(shown.later), later);
}

void TestAlerts::shownNow_emergencyFirst()
{
    const std::vector found{met(1, 1, Degree::Urgent, "urgent"), met(2, 1, Degree::Emergency, "red"), met(3, 1, Degree::Urgent, "also")};
    const ShownNow shown = shownNow(newAlerts(kPatient, found, {}, {}, {}), {}, RuleBench::at(3, 8), {9, 0}, kWinter);
    QCOMPARE(namesOf(shown.atOnce), "red2 urgent1 also3");
}

QTEST_APPLESS_MAIN(TestAlerts)
#include "tst_alerts.moc"
