// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the record on the device: what a role may not write is refused and leaves no trace, what it may not see is not there to
// be read, and the patient's last word decides what a caregiver may.
#include "app/domain/alertfacts.h"
#include "app/domain/clinicalsetting.h"
#include "app/domain/goal.h"
#include "app/store/carestore.h"
#include "app/store/gate.h"
#include "app/store/goalstore.h"
#include "app/store/retractions.h"
#include "tests/support/factbuilder.h"
#include "tests/support/storefixture.h"

#include <QTest>

using namespace domain;
using platform::ErrorCode;
using store::Origin;
using testsupport::FactBuilder;
using testsupport::StoreFixture;

namespace {

const ActorId kJulie{"julie"};

struct Device {
    StoreFixture store;
    FactBuilder facts;
    store::LedgerStore ledger{store->database()};

    [[nodiscard]] Envelope by(const std::string &role, const std::string &author = "somebody")
    {
        Envelope envelope = facts.envelope();
        envelope.author = {author};
        envelope.authorRole = {role};
        return envelope;
    }
    template <typename Fact>
    [[nodiscard]] Fact as(Fact fact, const std::string &role, const std::string &author = "somebody")
    {
        fact.envelope.author = {author};
        fact.envelope.authorRole = {role};
        return fact;
    }
    ConsentEntry letHelp(const std::string &scopes, const std::string &until = {}, ConsentEntry::Decision decision = ConsentEntry::Decision::Given)
    {
        ConsentEntry entry{.envelope = facts.envelope(), .topic = topic::kDelegation, .decision = decision, .subject = kJulie.value};
        entry.granteeName = "Julie Durand";
        entry.scopes = scopes;
        entry.until = until;
        const auto kept = ledger.add(entry, Origin::Here);
        if (!kept)
            qFatal("the patient could not let somebody help");
        return *kept;
    }
};

template <typename T>
bool isRefused(const platform::Result<T> &result)
{
    return !result && result.error().code == ErrorCode::Forbidden;
}

} // namespace

class TestGate : public QObject {
    Q_OBJECT

private slots:
    void write_eachRole_followsTheTable_data();
    void write_eachRole_followsTheTable();
    void write_refused_leavesNothingBehind();
    void write_fromElsewhere_isKeptWhateverTheRole();
    void correct_onlyOnesOwn_exceptThePatient();
    void alert_onlyTheDeviceRaisesWithoutAPerson();
    void path_aloneOnOnesDevice_isAllowed_butNotOverTheTeams();
    void caregiver_withoutAWord_mayNothing();
    void caregiver_mayWhatThePatientSaid_andNoLonger();
    void caregiver_afterTheLastDay_mayNothing();
    void read_caregiver_seesOnlyWhatWasSaid();
    void read_pharmacist_hasNoMeasuresNorAnswers();
    void read_patientAndNurse_areNotLimited();
    void read_limitsAreTakenBack_whenTheWordChanges();
    void read_own_consentAboutOneself();
    void ledger_madeHere_isChained();
    void ledger_severalDevicesAndAccesses_isWhole();
    void steps_goThereAndBack();
};

void TestGate::write_eachRole_followsTheTable_data()
{
    QTest::addColumn<QByteArray>("role");
    QTest::addColumn<QByteArray>("allowed");
    // What the store itself is asked to keep, by hand; the whole table is in tst_roles.
    const auto row = [](const char *role, const char *allowed) { QTest::newRow(role) << QByteArray(role) << QByteArray(allowed); };
    row("patient", "measure dose answer message dispensing goal consent access");
    row("nurse", "measure dose answer message dispensing goal consent access setting step path");
    row("advanced-practice-nurse", "measure dose answer message dispensing goal consent access setting step path");
    row("gp", "measure message goal consent access setting step path");
    row("physician", "measure message goal consent access setting step path");
    row("cardiologist", "measure message goal consent access setting step path");
    row("pharmacist", "message dispensing access");
    row("assistant", "message access path");
    row("coordinator", "message consent access step path");
    row("caregiver", "access");
    row("physiotherapist", "");
}

void TestGate::write_eachRole_followsTheTable()
{
    QFETCH(QByteArray, role);
    QFETCH(QByteArray, allowed);
    Device device;
    const std::string who = role.toStdString();
    QStringList kept;
    const auto note = [&](const char *name, const auto &result) {
        QVERIFY2(result.has_value() || result.error().code == ErrorCode::Forbidden, name);
        if (result)
            kept << QString::fromLatin1(name);
    };
    note("measure", device.store->measures.add(device.as(device.facts.weight(72), who), Origin::Here));
    note("dose", device.store->doses.add(device.as(device.facts.dose(), who), Origin::Here));
    note("answer", device.store->answers.add(device.as(device.facts.answer("q", Answer::Verdict::Right), who), Origin::Here));
    note("message", device.store->messages.add(device.as(device.facts.message("Bonjour"), who), Origin::Here));
    note("dispensing", device.store->dispensings.add(Dispensing{device.by(who), FactBuilder::kMedication, {20'000}, 30, {}}, Origin::Here));
    note("goal", store::GoalStore(device.store->database()).save(Goal{{"g"}, FactBuilder::kPatient, "Walk"}, device.by(who), Origin::Here));
    note("consent", device.ledger.add(ConsentEntry{.envelope = device.by(who), .topic = topic::kJoin}, Origin::Here));
    note("access", device.ledger.add(AccessEntry{device.by(who), "opened", {}}, Origin::Here));
    const ClinicalSetting setting{.patient = FactBuilder::kPatient, .subject = "weight", .value = 72, .unit = "kg"};
    note("setting", device.store->clinicalSettings.save(setting, device.by(who), Origin::Here));
    note("step", store::CareStore(device.store->database()).add(CareStep{device.by(who), CareStep::Kind::Assessment, {}, "", {}}, Origin::Here));
    if (role != "patient") // see path_aloneOnOnesDevice
        note("path", device.store->paths.save(device.facts.path("why"), device.by(who), Origin::Here));
    QCOMPARE(kept.join(u' '), QString::fromLatin1(allowed));
}

void TestGate::write_refused_leavesNothingBehind()
{
    Device device;
    QVERIFY(isRefused(device.store->measures.add(device.as(device.facts.weight(72), "pharmacist"), Origin::Here)));
    for (const char *table : {"fact", "measure", "measure_day", "outbox"})
        QCOMPARE(device.store.count(table), std::int64_t(0));
}

void TestGate::write_fromElsewhere_isKeptWhateverTheRole()
{
    Device device; // the hub has judged it; what it sent is what is so
    QVERIFY(device.store->measures.add(device.as(device.facts.weight(72), "physiotherapist"), Origin::Remote));
    QCOMPARE(device.store.count("measure"), std::int64_t(1));
}

void TestGate::correct_onlyOnesOwn_exceptThePatient()
{
    Device device;
    const Measure patients = device.facts.weight(72);
    const Measure nurses = device.as(device.facts.weight(73), "nurse", "claire");
    QVERIFY(device.store->measures.add(patients, Origin::Here));
    QVERIFY(device.store->measures.add(nurses, Origin::Here));
    const auto correcting = [&](const Measure &target, const std::string &role, const std::string &author) {
        Measure corrected = device.as(device.facts.weight(74), role, author);
        corrected.envelope.corrects = target.envelope.id;
        return device.store->measures.add(corrected, Origin::Here);
    };
    QVERIFY(isRefused(correcting(patients, "nurse", "claire")));
    QVERIFY(isRefused(correcting(nurses, "nurse", "karim")));
    QVERIFY(correcting(nurses, "nurse", "claire"));
    Retraction taking{device.by("nurse", "claire")};
    taking.envelope.corrects = patients.envelope.id;
    QVERIFY(isRefused(store::retract(device.store->database(), taking, Origin::Here)));
    QVERIFY(correcting(nurses, "patient", FactBuilder::kPatient.value)); // it is their record
}

void TestGate::alert_onlyTheDeviceRaisesWithoutAPerson()
{
    Device device;
    const RaisedAlert alert{.envelope = device.by("device", "phone"), .evidence = {"m"}};
    QVERIFY(device.store->alerts.add(alert, Origin::Here));
    QVERIFY(isRefused(device.store->measures.add(device.as(device.facts.weight(72), "device", "phone"), Origin::Here)));
    const AlertSeen seen{device.by("pharmacist"), alert.envelope.id, ""};
    QVERIFY(isRefused(device.store->alerts.add(seen, Origin::Here)));
}

void TestGate::path_aloneOnOnesDevice_isAllowed_butNotOverTheTeams()
{
    Device device;
    QVERIFY(device.store->paths.save(device.facts.path("mine"), device.facts.envelope(), Origin::Here));
    QVERIFY(device.store->paths.save(device.facts.path("the team's"), device.by("nurse", "claire"), Origin::Remote));
    QVERIFY(isRefused(device.store->paths.save(device.facts.path("mine again"), device.facts.envelope(), Origin::Here)));
}

void TestGate::caregiver_withoutAWord_mayNothing()
{
    Device device;
    QVERIFY(isRefused(device.store->measures.add(device.as(device.facts.weight(72), "caregiver", kJulie.value), Origin::Here)));
}

void TestGate::caregiver_mayWhatThePatientSaid_andNoLonger()
{
    Device device;
    device.letHelp("enter-measures");
    QVERIFY(device.store->measures.add(device.as(device.facts.weight(72), "caregiver", kJulie.value), Origin::Here));
    QVERIFY(isRefused(device.store->measures.add(device.as(device.facts.weight(72), "caregiver", "marc"), Origin::Here)));
    QVERIFY(isRefused(device.store->doses.add(device.as(device.facts.dose(), "caregiver", kJulie.value), Origin::Here)));
    device.letHelp("", {}, ConsentEntry::Decision::Withdrawn); // at once, without any network
    QVERIFY(isRefused(device.store->measures.add(device.as(device.facts.weight(72), "caregiver", kJulie.value), Origin::Here)));
}

void TestGate::caregiver_afterTheLastDay_mayNothing()
{
    Device device;
    device.letHelp("enter-measures", "2026-11-21");
    Measure today = device.as(device.facts.weight(72), "caregiver", kJulie.value);
    QVERIFY(device.store->measures.add(today, Origin::Here));
    Measure tomorrow = device.as(device.facts.weight(72), "caregiver", kJulie.value);
    tomorrow.envelope.stamp.wallMs += 24LL * 3600 * 1000; // entered for today, written down tomorrow
    QVERIFY(isRefused(device.store->measures.add(tomorrow, Origin::Here)));
}

void TestGate::read_caregiver_seesOnlyWhatWasSaid()
{
    Device device;
    QVERIFY(device.store->measures.add(device.facts.weight(72), Origin::Here));
    QVERIFY(device.store->messages.add(device.facts.message("Only for Claire"), Origin::Here));
    QVERIFY(device.store->answers.add(device.facts.answer("q", Answer::Verdict::Right), Origin::Here));
    QVERIFY(device.store->paths.save(device.facts.path("why"), device.by("nurse", "claire"), Origin::Remote));
    QVERIFY(store::limitReads(device.store->database(), {roles::Role::Caregiver, {roles::Scope::SeeMeasures}}, kJulie));
    const platform::Instant from{FactBuilder::kStartMs - 1};
    const platform::Instant to{FactBuilder::kStartMs + 24LL * 3600 * 1000};
    QCOMPARE(device.store->measures.live(FactBuilder::kPatient, "weight", from, to)->size(), std::size_t(1));
    QVERIFY(device.store->messages.thread(FactBuilder::kPatient)->empty());
    QVERIFY(device.store->answers.all(FactBuilder::kPatient)->empty());
    QVERIFY(!device.store->paths.active(FactBuilder::kPatient)->has_value());
    QCOMPARE(device.store.count("main.message"), std::int64_t(1)); // it is there, for the others
}

void TestGate::read_pharmacist_hasNoMeasuresNorAnswers()
{
    Device device;
    QVERIFY(device.store->measures.add(device.facts.weight(72), Origin::Here));
    QVERIFY(device.store->doses.add(device.facts.dose(), Origin::Here));
    QVERIFY(store::limitReads(device.store->database(), {roles::Role::Pharmacist}, {"pharmacy"}));
    const platform::Instant from{FactBuilder::kStartMs - 1};
    const platform::Instant to{FactBuilder::kStartMs + 24LL * 3600 * 1000};
    QVERIFY(device.store->measures.live(FactBuilder::kPatient, "weight", from, to)->empty());
    QCOMPARE(device.store.count("measure_day"), std::int64_t(0));
    QVERIFY(device.store->doses.current(resourceId(device.facts.dose().slot))->has_value());
}

void TestGate::read_patientAndNurse_areNotLimited()
{
    for (const roles::Role role : {roles::Role::Patient, roles::Role::Nurse}) {
        Device device;
        QVERIFY(device.store->measures.add(device.facts.weight(72), Origin::Here));
        QVERIFY(device.store->messages.add(device.facts.message("Bonjour"), Origin::Here));
        QVERIFY(store::limitReads(device.store->database(), {role}, {"x"}));
        QCOMPARE(device.store.count("fact"), std::int64_t(2));
        QVERIFY(device.store->measures.add(device.facts.weight(73), Origin::Here)); // and go on writing
        QCOMPARE(device.store.count("fact"), std::int64_t(3));
    }
}

void TestGate::read_limitsAreTakenBack_whenTheWordChanges()
{
    Device device;
    QVERIFY(device.store->messages.add(device.facts.message("Bonjour"), Origin::Here));
    QVERIFY(store::limitReads(device.store->database(), {roles::Role::Caregiver, {}}, kJulie));
    QVERIFY(device.store->messages.thread(FactBuilder::kPatient)->empty());
    QVERIFY(store::limitReads(device.store->database(), {roles::Role::Caregiver, {roles::Scope::SeeMessages}}, kJulie));
    QCOMPARE(device.store->messages.thread(FactBuilder::kPatient)->size(), std::size_t(1));
    device.letHelp("enter-measures");
    QVERIFY(device.store->measures.add(device.as(device.facts.weight(72), "caregiver", kJulie.value), Origin::Here)); // written past the view
    QCOMPARE(device.store.count("main.measure"), std::int64_t(1));
}

void TestGate::read_own_consentAboutOneself()
{
    Device device;
    device.letHelp("see-path");
    QVERIFY(device.ledger.add(ConsentEntry{.envelope = device.facts.envelope(), .topic = topic::kJoin}, Origin::Here));
    QVERIFY(store::limitReads(device.store->database(), {roles::Role::Caregiver, {}}, kJulie));
    const auto seen = device.ledger.consents(FactBuilder::kPatient);
    QCOMPARE(seen->size(), std::size_t(1));
    QCOMPARE(seen->front().subject, kJulie.value);
}

void TestGate::ledger_madeHere_isChained()
{
    Device device;
    const ConsentEntry first = device.letHelp("see-path");
    const ConsentEntry second = device.letHelp("see-measures");
    QVERIFY(first.link.previous.empty());
    QCOMPARE(second.link.previous, first.link.hash);
    const auto kept = device.ledger.consents(FactBuilder::kPatient);
    QCOMPARE(*kept, (std::vector{first, second}));
    std::vector<LedgerRow> rows{rowOf(kept->front()), rowOf(kept->back())};
    QVERIFY(brokenLinks(rows).empty());
    QVERIFY(device.store->database().execute("UPDATE consent_entry SET scopes = 'see-messages' WHERE fact_id = '" + first.envelope.id.value + "'"));
    const auto changed = device.ledger.consents(FactBuilder::kPatient);
    QCOMPARE(brokenLinks({rowOf(changed->front()), rowOf(changed->back())}), std::vector{first.envelope.id});
}

void TestGate::ledger_severalDevicesAndAccesses_isWhole()
{
    Device device;
    FactBuilder tablet("tablet");
    device.letHelp("see-path");
    Envelope claire = tablet.envelope();
    claire.author = {"claire"};
    claire.authorRole = role::kNurse;
    QVERIFY(device.ledger.add(AccessEntry{claire, "opened", {}}, Origin::Here));
    device.letHelp("see-measures");
    std::vector<LedgerRow> rows;
    const auto consents = device.ledger.consents(FactBuilder::kPatient);
    const auto accesses = device.ledger.accesses(FactBuilder::kPatient);
    for (const ConsentEntry &each : *consents)
        rows.push_back(rowOf(each));
    for (const AccessEntry &each : *accesses)
        rows.push_back(rowOf(each));
    QCOMPARE(rows.size(), std::size_t(3));
    QVERIFY(brokenLinks(rows).empty());
}

void TestGate::steps_goThereAndBack()
{
    Device device;
    store::CareStore steps(device.store->database());
    const CareStep handOver{device.by("nurse", "claire"), CareStep::Kind::HandOver, CareStep::Setting::Distance, "On leave", {"karim"}};
    QVERIFY(steps.add(handOver, Origin::Here));
    QCOMPARE(*steps.all(FactBuilder::kPatient), std::vector{handOver});
    QCOMPARE(*steps.find(handOver.envelope.id), std::optional(handOver));
    QCOMPARE(device.store.queue(), std::vector<std::string>{"care-step pending"});
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
