// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the treatment between nurse and patient: what a nurse prescribes is due on the patient's phone, and the boxes the
// patient records cover days on the nurse's tablet, from dates and from nothing else.
#include "app/domain/duedoses.h"
#include "app/services/syncadapter.h"
#include "sync/fhir/json.h"
#include "sync/fhir/medicationdispense.h"
#include "sync/fhir/medicationrequest.h"
#include "tests/app/nursetablet.h"

#include <QAbstractItemModelTester>

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
