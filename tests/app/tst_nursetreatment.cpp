// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the treatment between nurse and patient: what a nurse prescribes is due on the patient's phone, a change and a stop hold from
// their day on with who and why, two nurses lose nothing of one another, and the boxes the patient records cover days on the nurse's
// tablet, from dates and from nothing else.
// Longer than most: what a prescription lives through between two tablets and a phone stays in one place.
#include "app/domain/duedoses.h"
#include "app/domain/planchange.h"
#include "app/mapping/medicationmapping.h"
#include "app/services/syncadapter.h"
#include "sync/fhir/json.h"
#include "sync/fhir/medicationdispense.h"
#include "sync/fhir/medicationrequest.h"
#include "tests/app/nursetablet.h"

#include <QAbstractItemModelTester>
#include <QDate>

using namespace Qt::Literals::StringLiterals;
using namespace testsupport;

namespace {

/// Jeanne's phone, which gets what the tablet sends and the other way round.
struct Phone {
    TempFolder folder;
    FakeClock clock;
    std::unique_ptr<store::Store> store = std::move(
        *store::Store::open(folder / "profile.db", sqlite::Key::random(), sqlite::Database::Mode::CreateIfMissing));
    services::Journal journal{*store, clock, {domain::role::kPatient, {kJeanne.value}, kJeanne, "https://hub.example"}, "phone"};
};

std::vector<engine::OutboxEntry> waiting(store::Store &store, const platform::Clock &clock)
{
    services::OutboxAdapter outbox(store, [](const std::string &) { return mapping::MeasureCoding{}; });
    return *outbox.takeBatch(50, 1'000'000, clock.now());
}

void receive(store::Store &store, const platform::Clock &clock, const std::vector<engine::OutboxEntry> &entries)
{
    services::ReplicaAdapter replica(store, clock, [](const platform::Stamp &) {});
    std::vector<engine::RemoteChange> changes;
    for (const engine::OutboxEntry &entry : entries)
        changes.push_back({engine::RemoteChange::Kind::Stored, {entry.type, entry.id, "1", platform::toIso(clock.now()), entry.json}});
    QVERIFY(replica.applyPage(changes, "cursor"));
}

/// "Ramipril", one tablet at 8:00 and in the evening, by the questions of the page.
void prescribe(viewmodels::NurseSpace &space)
{
    viewmodels::PlanEntryViewModel *entry = space.openPrescription(QString::fromStdString(kJeanne.value));
    entry->set(u"name"_s, u"ramipril"_s);
    entry->next();
    entry->set(u"amount"_s, u"1"_s);
    entry->set(u"unit"_s, u"tablet"_s);
    entry->next();
    entry->next();
    entry->set(u"times"_s, u"8:00, 20:00"_s);
    entry->next();
    entry->next();
    QCOMPARE(entry->step(), u"recap"_s);
    entry->save();
    QVERIFY2(!entry->recordedText().isEmpty(), qPrintable(entry->errors().keys().join(u' ')));
}

const domain::ActorId kPaul{"0190b7a0-0000-7000-8000-00000000c1a2"};

/// The tablet of a physician, without its screens: a nurse changes what she wrote only.
struct OtherTablet {
    TempFolder folder;
    FakeClock clock;
    std::unique_ptr<store::Store> store = std::move(
        *store::Store::open(folder / "profile.db", sqlite::Key::random(), sqlite::Database::Mode::CreateIfMissing));
    services::Journal journal{*store, clock, {domain::role::kPhysician, kPaul, {}, "https://hub.example"}, "tablet-2"};
};

QString keyOf(viewmodels::TreatmentViewModel *treatment)
{
    return text(treatment->medicines(), 0, "key");
}

/// Two tablets in the evening instead, from a day on.
void change(viewmodels::NurseSpace &space, const QString &medicine, const QString &from, const QString &why)
{
    viewmodels::PlanEntryViewModel *entry = space.changePrescription(QString::fromStdString(kJeanne.value), medicine);
    QVERIFY(entry->asksWhy());
    entry->set(u"amount"_s, u"2"_s);
    entry->set(u"unit"_s, u"tablets"_s);
    entry->set(u"times"_s, u"20:00"_s);
    entry->set(u"holds"_s, from);
    entry->set(u"reason"_s, why);
    entry->save();
    QVERIFY2(!entry->recordedText().isEmpty(), qPrintable(entry->errors().keys().join(u' ')));
}

std::size_t dueOn(const store::Store &store, domain::LocalDay day)
{
    const auto plan = *store.medications.plan(kJeanne);
    return domain::dueDoses(plan, {day, day}, [](platform::Instant) { return 60; }).size();
}

QString dayText(domain::LocalDay day)
{
    return QDate(1970, 1, 1).addDays(day.days).toString(u"dd/MM/yyyy"_s);
}

} // namespace

class TestNurseTreatment : public QObject {
    Q_OBJECT

private slots:
    void prescription_isSentAndDueOnThePhone()
    {
        Tablet tablet;
        viewmodels::NurseSpace space(tablet.context, nullptr);
        prescribe(space);
        const auto sent = waiting(*tablet.store, tablet.clock);
        QCOMPARE(sent.size(), std::size_t(1));
        const auto wire = *fhir::read<fhir::MedicationRequest>(sent[0].json);
        QCOMPARE(wire.status, std::string("active"));
        QCOMPARE(wire.intent, std::string("order"));
        QCOMPARE(wire.subject.reference, "Patient/" + kJeanne.value);
        QCOMPARE(wire.requester->reference, "Practitioner/" + kClaire.value);

        Phone phone;
        phone.clock.advanceDays(1);
        receive(*phone.store, phone.clock, sent);
        const auto plan = *phone.store->medications.plan(kJeanne);
        QCOMPARE(plan.size(), std::size_t(1));
        QCOMPARE(plan[0].name, std::string("ramipril"));
        const auto zone = [](platform::Instant) { return 60; };
        const domain::LocalDay day{domain::localDayOf(phone.clock.zonedNow()).days + 1};
        QCOMPARE(domain::dueDoses(plan, {day, day}, zone).size(), std::size_t(2));
    }

    void prescription_standsInTheTreatmentWithItsAuthor()
    {
        Tablet tablet;
        viewmodels::NurseSpace space(tablet.context, nullptr);
        viewmodels::TreatmentViewModel *treatment = space.openTreatment(QString::fromStdString(kJeanne.value));
        QAbstractItemModelTester tester(treatment->medicines(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(treatment->emptyText(), u"No medicine yet."_s);
        prescribe(space);
        QCOMPARE(treatment->name(), u"Jeanne Durand"_s);
        QCOMPARE(column(treatment->medicines(), "name"), QStringList{u"Ramipril"_s});
        QVERIFY(text(treatment->medicines(), 0, "source").startsWith(u"Written by"_s));
        QVERIFY(text(treatment->medicines(), 0, "coverage").contains(u"not known"_s));
        QVERIFY(treatment->questionnaireText().contains(u"Girerd"_s));
    }

    void change_holdsFromItsDay_withWhoAndWhyOnThePhone()
    {
        Tablet tablet;
        viewmodels::NurseSpace space(tablet.context, nullptr);
        prescribe(space);
        viewmodels::TreatmentViewModel *treatment = space.openTreatment(QString::fromStdString(kJeanne.value));
        Phone phone;
        receive(*phone.store, phone.clock, waiting(*tablet.store, tablet.clock));
        const domain::LocalDay today = domain::localDayOf(tablet.clock.zonedNow());
        // A dose was declared already: it stays whatever the plan becomes.
        const auto plan = *phone.store->medications.plan(kJeanne);
        const auto tomorrow = domain::dueDoses(plan, domain::DayRange{{today.days + 1}, {today.days + 1}}, [](platform::Instant) { return 60; });
        QCOMPARE(tomorrow.size(), std::size_t(2));
        QVERIFY(phone.journal.dose(kJeanne, tomorrow[0], domain::DoseEvent::State::Taken));

        tablet.clock.advanceMinutes(5);
        change(space, keyOf(treatment), dayText({today.days + 3}), u"Tension still high"_s);
        const QString changes = text(treatment->medicines(), 0, "changes");
        QVERIFY2(changes.contains(u"Tension still high"_s) && changes.contains(u"Morel"_s), qPrintable(changes));
        const auto sent = waiting(*tablet.store, tablet.clock);
        const auto wire = *fhir::read<fhir::MedicationRequest>(sent.back().json);
        QCOMPARE(wire.status, std::string("active"));
        QCOMPARE(wire.dosageInstruction.size(), std::size_t(2)); // until the day before, and from it on
        receive(*phone.store, phone.clock, sent);

        const auto changed = phone.store->medications.plan(kJeanne)->front();
        QCOMPARE(changed.changeReason, std::string("Tension still high"));
        QCOMPARE(changed.holdsFrom, domain::toIso({today.days + 3}));
        QCOMPARE(dueOn(*phone.store, {today.days + 2}), std::size_t(2));
        QCOMPARE(dueOn(*phone.store, {today.days + 3}), std::size_t(1));
        const auto version = **phone.store->documents.current(changed.id.value);
        QCOMPARE(version.envelope.author, kClaire);
        QCOMPARE(version.envelope.authorRole, domain::role::kNurse);
        QVERIFY(version.envelope.id == (**tablet.store->documents.current(changed.id.value)).envelope.id); // one version everywhere
        const auto live = phone.store->doses.live(kJeanne, {0}, {INT64_C(4'000'000'000'000)});
        QCOMPARE(live->size(), std::size_t(1));
        QVERIFY(live->front().slot == tomorrow[0]);
    }

    void change_withoutReasonOrFromThePast_isAskedAgain()
    {
        Tablet tablet;
        viewmodels::NurseSpace space(tablet.context, nullptr);
        prescribe(space);
        const QString patient = QString::fromStdString(kJeanne.value);
        const QString medicine = keyOf(space.openTreatment(patient));
        const domain::LocalDay today = domain::localDayOf(tablet.clock.zonedNow());
        for (const auto &[from, why] : {std::pair{QString(), QString()}, {dayText({today.days - 1}), u"why"_s}, {u"31/02/2027"_s, u"why"_s},
                 {dayText({today.days + 400}), u"why"_s}, {QString(), QString(301, u'x')}}) {
            viewmodels::PlanEntryViewModel *entry = space.changePrescription(patient, medicine);
            QVERIFY(!entry->recap().isEmpty());
            entry->set(u"holds"_s, from);
            entry->set(u"reason"_s, why);
            entry->save();
            QCOMPARE(entry->step(), u"why"_s);
            QCOMPARE(entry->errors().size(), 1);
            QCOMPARE(entry->values().value(u"reason"_s).toString(), why); // what was typed stays
            QCOMPARE(tablet.store->documents.history(medicine.toStdString())->size(), std::size_t(1));
        }
    }

    void stop_fromADay_isDueUntilThenAndSaysWhy()
    {
        Tablet tablet;
        viewmodels::NurseSpace space(tablet.context, nullptr);
        prescribe(space);
        viewmodels::TreatmentViewModel *treatment = space.openTreatment(QString::fromStdString(kJeanne.value));
        const domain::LocalDay today = domain::localDayOf(tablet.clock.zonedNow());
        const QString medicine = keyOf(treatment);
        QVERIFY(!treatment->stop(medicine, {}, u"  "_s));
        QVERIFY(treatment->errors().contains(u"reason"_s));
        QVERIFY(!treatment->stop(medicine, u"yesterday"_s, u"cough"_s));
        QVERIFY(treatment->errors().contains(u"day"_s));
        tablet.clock.advanceMinutes(5);
        QVERIFY(treatment->stop(medicine, dayText({today.days + 2}), u"Dry cough"_s));
        QCOMPARE(treatment->medicines()->rowCount(), 1); // still taken today and tomorrow
        Phone phone;
        receive(*phone.store, phone.clock, waiting(*tablet.store, tablet.clock));
        QCOMPARE(dueOn(*phone.store, {today.days + 1}), std::size_t(2));
        QCOMPARE(dueOn(*phone.store, {today.days + 2}), std::size_t(0));

        tablet.clock.advanceDays(3);
        treatment->refresh();
        QCOMPARE(treatment->medicines()->rowCount(), 0);
        QCOMPARE(treatment->stoppedText(), u"Stopped (1)"_s);
        QVERIFY(text(treatment->stopped(), 0, "changes").contains(u"Dry cough"_s));
    }

    void stop_now_isStoppedOnTheWire()
    {
        Tablet tablet;
        viewmodels::NurseSpace space(tablet.context, nullptr);
        prescribe(space);
        viewmodels::TreatmentViewModel *treatment = space.openTreatment(QString::fromStdString(kJeanne.value));
        tablet.clock.advanceMinutes(5);
        QVERIFY(treatment->stop(keyOf(treatment), {}, u"Dry cough"_s));
        const auto sent = waiting(*tablet.store, tablet.clock);
        const auto wire = *fhir::read<fhir::MedicationRequest>(sent.back().json);
        QCOMPARE(wire.status, std::string("stopped"));
        QCOMPARE(wire.statusReason->text, std::string("Dry cough"));
        const auto read = *mapping::medicationFrom(wire);
        QVERIFY(!read.active);
        QCOMPARE(read.changeReason, std::string("Dry cough"));
    }

    void prescriptionOfTheCentre_isNotChangedHere()
    {
        Tablet tablet;
        domain::Envelope hub = tablet.facts.envelope();
        hub.author = {"hub"};
        hub.authorRole = {"hub"};
        QVERIFY(tablet.store->medications.save({{"m"}, kJeanne, "bisoprolol", "1 tablet", {{8, 0}}, {}, {}, true}, hub));
        viewmodels::NurseSpace space(tablet.context, nullptr);
        viewmodels::TreatmentViewModel *treatment = space.openTreatment(QString::fromStdString(kJeanne.value));
        QCOMPARE(cell(treatment->medicines(), 0, "canChange").toBool(), false);
        QVERIFY(!text(treatment->medicines(), 0, "locked").isEmpty());
        QVERIFY(!treatment->stop(u"m"_s, {}, u"why"_s));
        QVERIFY(tablet.store->medications.plan(kJeanne)->front().active);
    }

    void nurseAndPhysician_theVersionThatLost_staysReadableAndIsNotDue()
    {
        Tablet tablet;
        viewmodels::NurseSpace space(tablet.context, nullptr);
        prescribe(space);
        viewmodels::TreatmentViewModel *treatment = space.openTreatment(QString::fromStdString(kJeanne.value));
        const auto first = waiting(*tablet.store, tablet.clock);
        OtherTablet other;
        receive(*other.store, other.clock, first);
        // The first version is with the centre; both change it without network.
        for (const engine::OutboxEntry &entry : first)
            QVERIFY(tablet.store->outbox.acknowledge(entry.seq));
        tablet.clock.advanceMinutes(60);
        change(space, keyOf(treatment), {}, u"Tension still high"_s);
        domain::Medication stopped = other.store->medications.plan(kJeanne)->front();
        other.clock.advanceMinutes(60); // after the first version, also where the two clocks differ
        stopped = domain::stoppedFrom(stopped, domain::localDayOf(other.clock.zonedNow()), domain::localDayOf(other.clock.zonedNow()));
        stopped.changeReason = "Dry cough";
        const auto written = other.journal.plan(stopped);
        QVERIFY2(written.has_value(), written ? "" : written.error().detail.c_str());
        // His reaches the centre first, and comes to her tablet.
        receive(*tablet.store, tablet.clock, waiting(*other.store, other.clock));

        QVERIFY(waiting(*tablet.store, tablet.clock).empty()); // hers does not overwrite it
        treatment->refresh();
        QCOMPARE(treatment->medicines()->rowCount(), 0);
        const QString both = text(treatment->stopped(), 0, "other");
        QVERIFY2(both.contains(u"two versions"_s) && both.contains(u"Tension still high"_s) && both.contains(u"Morel"_s), qPrintable(both));
        tablet.clock.advanceDays(1);
        QCOMPARE(dueOn(*tablet.store, domain::localDayOf(tablet.clock.zonedNow())), std::size_t(0));
        QCOMPARE(tablet.store->documents.history(stopped.id.value)->size(), std::size_t(3));
    }

    void adviceAgainstAMedicine_keepsItFromBeingPrescribed()
    {
        Tablet tablet;
        tablet.sendPathOf("oral-anticancer");
        viewmodels::NurseSpace space(tablet.context, nullptr);
        viewmodels::PlanEntryViewModel *entry = space.openPrescription(QString::fromStdString(kJeanne.value));
        entry->set(u"name"_s, u"Extract of St John’s wort"_s);
        entry->set(u"times"_s, u"8:00"_s);
        QVERIFY2(entry->clashText().contains(u"herb"_s) && entry->clashText().contains(u"Centre-Val"_s), qPrintable(entry->clashText()));
        entry->save();
        QCOMPARE(entry->recordedText(), QString());
        QVERIFY(tablet.store->medications.plan(kJeanne)->empty());
        entry->set(u"name"_s, u"paracetamol"_s);
        QCOMPARE(entry->clashText(), QString());
        entry->save();
        QVERIFY(!entry->recordedText().isEmpty());
    }

    void adviceAgainstAPrescriptionOfTheCentre_isShownWithBothSources()
    {
        Tablet tablet;
        domain::Envelope hub = tablet.facts.envelope();
        hub.author = {"hub"};
        hub.authorRole = {"hub"};
        QVERIFY(tablet.store->medications.save({{"m"}, kJeanne, "millepertuis", "1 gélule", {{8, 0}}, {}, {}, true}, hub));
        tablet.sendPathOf("oral-anticancer");
        viewmodels::NurseSpace space(tablet.context, nullptr);
        const QString patient = QString::fromStdString(kJeanne.value);
        const QString clash = text(space.openTreatment(patient)->medicines(), 0, "clash");
        QVERIFY2(clash.contains(u"herb"_s) && clash.contains(u"Millepertuis"_s), qPrintable(clash));
        viewmodels::PathBuilderViewModel *builder = space.openPathBuilder(patient);
        QVERIFY(builder->hasContradictions());
        QVERIFY(!builder->blockedText().isEmpty());
        builder->setChangeReason(u"why"_s);
        builder->send();
        QVERIFY(!builder->isSent());
    }

    void amountOfANurse_againstAnAdvice_blocksThePath()
    {
        Tablet tablet;
        tablet.sendPathOf("prostate-surgery"); // drink 2.5 litres or more
        viewmodels::NurseSpace space(tablet.context, nullptr);
        const QString patient = QString::fromStdString(kJeanne.value);
        viewmodels::LimitsViewModel *limits = space.openLimits(patient);
        const QString key = u"amount|fluid-intake"_s;
        QVERIFY(column(limits->rows(), "key").contains(key));
        for (const char *wrong : {"", "much", "-1", "0", "1e9", "NaN", "2 kg"})
            QVERIFY2(!limits->set(key, QString::fromLatin1(wrong)), wrong);
        QVERIFY(limits->set(key, u"3"_s));
        QCOMPARE(limits->notice(), QString());
        QVERIFY(!space.openPathBuilder(patient)->hasContradictions());
        QVERIFY(limits->set(key, u"1.5"_s));
        QVERIFY2(limits->notice().contains(u"1.5"_s) && limits->notice().contains(u"Morel"_s), qPrintable(limits->notice()));
        viewmodels::PathBuilderViewModel *builder = space.openPathBuilder(patient);
        QCOMPARE(builder->contradictions()->rowCount(), 1);
        QVERIFY(text(builder->contradictions(), 0, "rightSource").contains(u"Morel"_s));
        QVERIFY(!text(builder->contradictions(), 0, "leftSource").isEmpty());
    }

    void patientsOwnMedicine_isNotSent()
    {
        Phone phone;
        QVERIFY(phone.journal.plan({{"own"}, kJeanne, "paracetamol", "1 tablet", {{8, 0}}, {}, {}, true}));
        QVERIFY(waiting(*phone.store, phone.clock).empty());
    }

    void boxes_fromThePhone_coverDaysOnTheTablet_data()
    {
        QTest::addColumn<double>("quantity");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("agoDays");
        QTest::addColumn<QString>("coverage");
        QTest::newRow("days the pharmacy says") << 0.0 << 30 << 29 << u"Days covered: 30 of 30 (100 %)"_s;
        QTest::newRow("too few") << 0.0 << 15 << 29 << u"Days covered: 15 of 30 (50 %)"_s;
        QTest::newRow("by what is in the box, two a day") << 30.0 << 0 << 29 << u"Days covered: 15 of 30 (50 %)"_s;
        QTest::newRow("longer ago than is counted") << 0.0 << 30 << 120 << u"Days covered: not known, no dated box says how long it lasts."_s;
    }
    void boxes_fromThePhone_coverDaysOnTheTablet()
    {
        QFETCH(double, quantity);
        QFETCH(int, days);
        QFETCH(int, agoDays);
        QFETCH(QString, coverage);
        Tablet tablet;
        viewmodels::NurseSpace space(tablet.context, nullptr);
        prescribe(space);
        Phone phone;
        receive(*phone.store, phone.clock, waiting(*tablet.store, tablet.clock));
        const domain::MedicationId medicine = phone.store->medications.plan(kJeanne)->front().id;
        QVERIFY(phone.journal.handedOut(kJeanne, medicine, quantity > 0 ? std::optional(domain::Amount{quantity, "tablet"}) : std::nullopt,
            days > 0 ? std::optional(days) : std::nullopt));
        const auto sent = waiting(*phone.store, phone.clock);
        QCOMPARE(sent.size(), std::size_t(1));
        QCOMPARE(sent[0].type, std::string("MedicationDispense"));
        receive(*tablet.store, tablet.clock, sent);
        QVERIFY(*tablet.store->dispensings.live(kJeanne) == *phone.store->dispensings.live(kJeanne));
        tablet.clock.advanceDays(agoDays);
        viewmodels::TreatmentViewModel *treatment = space.openTreatment(QString::fromStdString(kJeanne.value));
        QCOMPARE(text(treatment->medicines(), 0, "coverage"), coverage);
    }

    void box_notHandedOut_coversNothing()
    {
        Tablet tablet;
        fhir::MedicationDispense wire = *fhir::read<fhir::MedicationDispense>(
            R"({"resourceType": "MedicationDispense", "id": "d", "status": "in-progress", "subject": {"reference": "Patient/)" + kJeanne.value +
            R"("}, "authorizingPrescription": [{"reference": "MedicationRequest/m"}], "whenHandedOver": "2026-11-21", "daysSupply": {"value": 30}})");
        receive(*tablet.store, tablet.clock, {{1, "MedicationDispense", "d", fhir::write(wire), {}}});
        QVERIFY(tablet.store->dispensings.live(kJeanne)->empty());
        wire.status = "completed";
        wire.id = "e";
        receive(*tablet.store, tablet.clock, {{1, "MedicationDispense", "e", fhir::write(wire), {}}});
        QCOMPARE(tablet.store->dispensings.live(kJeanne)->size(), std::size_t(1));
        QCOMPARE(domain::toIso(tablet.store->dispensings.live(kJeanne)->front().on), std::string("2026-11-21"));
    }
};

QTEST_MAIN(TestNurseTreatment)
#include "tst_nursetreatment.moc"
