// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the patient on the device of somebody who helps: whose day it is is always said, only what was let is there, and after
// the end nothing of it can be read any more, with nothing lost of what the helper wrote.
#include "app/services/helpend.h"
#include "app/store/carestore.h"
#include "tests/app/personaldevice.h"
#include "tests/hub/hubfixture.h"
#include "tests/support/factbuilder.h"

#include <QTest>

#include <fstream>
#include <iterator>

using namespace Qt::Literals::StringLiterals;
using domain::ConsentEntry;
using store::Origin;
using testsupport::FactBuilder;
using testsupport::PersonalDevice;
using viewmodels::AppViewModel;

namespace {

const domain::ActorId kJulie{"0190b7a0-0000-7000-8000-0000000031e1"};

/// Julie's phone, linked to Mme Durand, with a measure and a message of hers.
struct JuliesPhone : PersonalDevice {
    JuliesPhone()
    {
        clock.advanceMinutes(60); // after what Mme Durand entered
        const auto store = open();
        QVERIFY(services::saveIdentity(store->settings, {domain::role::kCaregiver, kJulie, FactBuilder::kPatient, "http://127.0.0.1:9"}));
        QVERIFY(services::FirstStart(store->settings).goTo(services::StartStep::Done));
        domain::Envelope hub = facts.envelope();
        QVERIFY(store->people.savePatient({{FactBuilder::kPatient.value}, domain::role::kPatient, "Jeanne", "Durand", "Mme", "1948-04-12", "female", {}, {}}, hub));
        QVERIFY(store->measures.add(facts.weight(72.4), Origin::Remote));
        QVERIFY(store->messages.add(facts.message("A secret for my nurse"), Origin::Remote));
    }
    std::unique_ptr<store::Store> open() { return std::move(*services::Profile::open(folder.path(), keys)->openStore()); }
    void say(ConsentEntry::Decision decision, const std::string &scopes = "see-measures enter-measures", const std::string &until = {})
    {
        ConsentEntry entry{.envelope = facts.envelope(), .topic = domain::topic::kDelegation, .decision = decision, .subject = kJulie.value};
        entry.granteeName = "Julie Durand";
        entry.scopes = scopes;
        entry.until = until;
        QVERIFY(store::LedgerStore(open()->database()).add(entry, Origin::Remote));
    }
    /// Every byte of every file of the data folder.
    std::string everything() const
    {
        std::string bytes;
        for (const auto &entry : std::filesystem::recursive_directory_iterator(folder.path())) {
            std::ifstream file(entry.path(), std::ios::binary);
            bytes.append(std::istreambuf_iterator<char>(file), {});
        }
        return bytes;
    }

    FactBuilder facts;
};

} // namespace

class TestHelperDevice : public QObject {
    Q_OBJECT

private slots:
    void start_saysWhoseDayItIs_andWhatOneMayDo();
    void start_onlyWhatWasLetIsThere();
    void entries_carryTheNameOfTheHelper();
    void takenBack_nextStart_nothingCanBeReadAnyMore();
    void lastDayPassed_whileOffline_endsAtTheNextStart();
    void unsentEntries_areSaidInWords();
    void ended_left_thePlaceIsFree();
    void beforeTheFirstExchange_nothingEnds();
    void invitedThroughTheHub_helps_andIsEndedAtTheNextExchange();
};

void TestHelperDevice::start_saysWhoseDayItIs_andWhatOneMayDo()
{
    JuliesPhone phone;
    phone.say(ConsentEntry::Decision::Given, "see-measures enter-measures", "2027-05-21");
    AppViewModel &app = phone.start();
    QCOMPARE(app.stage(), AppViewModel::Patient);
    QCOMPARE(app.helpingText().replace(QChar(0x00A0), u' '), u"You help Mrs Durand"_s);
    QCOMPARE(app.helpRights(), (QStringList{u"See my measures"_s, u"Record my measures for me"_s}));
    QVERIFY(app.helpUntil().contains(u"2027"_s));
}

void TestHelperDevice::start_onlyWhatWasLetIsThere()
{
    JuliesPhone phone;
    phone.say(ConsentEntry::Decision::Given);
    AppViewModel &app = phone.start();
    QCOMPARE(app.patient()->team()->conversations()->rowCount(), 0);
    QVERIFY(app.patient()->measures()->hasValues());
}

void TestHelperDevice::entries_carryTheNameOfTheHelper()
{
    JuliesPhone phone;
    phone.say(ConsentEntry::Decision::Given);
    AppViewModel &app = phone.start();
    viewmodels::MeasureEntryViewModel *entry = app.patient()->openMeasure(u"weight"_s);
    entry->setText(u"72.8"_s);
    entry->save();
    phone.app.reset();
    const auto made = phone.open()->measures.live(FactBuilder::kPatient, "weight", {phone.clock.now().ms - 1000}, {phone.clock.now().ms + 1000});
    QCOMPARE(made->size(), std::size_t(1));
    QCOMPARE(made->front().envelope.author, kJulie);
    QCOMPARE(made->front().envelope.authorRole, domain::role::kCaregiver);
    QCOMPARE(made->front().envelope.onBehalfOf, std::optional(domain::ActorId{FactBuilder::kPatient.value}));
}

void TestHelperDevice::takenBack_nextStart_nothingCanBeReadAnyMore()
{
    JuliesPhone phone;
    phone.say(ConsentEntry::Decision::Given);
    QCOMPARE(phone.start().stage(), AppViewModel::Patient);
    phone.app.reset();
    const std::string key = services::Profile::open(phone.folder.path(), phone.keys)->key().bytes();
    phone.say(ConsentEntry::Decision::Withdrawn);
    const std::string before = phone.everything();

    AppViewModel &app = phone.start();
    QTRY_COMPARE(app.stage(), AppViewModel::HelpEnded);
    QVERIFY(app.helpEndedText().replace(QChar(0x00A0), u' ').startsWith(u"Mrs Durand no longer shares with this device."_s));
    QVERIFY(!app.patient());
    phone.app.reset();
    QVERIFY(services::Profile::open(phone.folder.path(), phone.keys)->key().bytes() != key); // the key is gone: what was copied stays noise
    QVERIFY(phone.everything().find(before.substr(0, 4096)) == std::string::npos);
    const auto store = phone.open();
    for (const char *table : {"fact", "measure", "message", "document", "resource", "outbox"})
        QCOMPARE(store->database().queryInteger("SELECT count(*) FROM " + std::string(table)).value_or(-1), std::int64_t(0));
    QVERIFY(!services::loadIdentity(store->settings));
}

void TestHelperDevice::lastDayPassed_whileOffline_endsAtTheNextStart()
{
    JuliesPhone phone;
    phone.say(ConsentEntry::Decision::Given, "see-measures", "2026-11-21");
    QCOMPARE(phone.start().stage(), AppViewModel::Patient); // the last day counts
    phone.clock.advanceMinutes(24 * 60);
    AppViewModel &app = phone.start();
    QTRY_COMPARE(app.stage(), AppViewModel::HelpEnded);
}

void TestHelperDevice::unsentEntries_areSaidInWords()
{
    JuliesPhone phone;
    phone.say(ConsentEntry::Decision::Given, "enter-measures", "2026-11-21");
    AppViewModel &first = phone.start();
    viewmodels::MeasureEntryViewModel *entry = first.patient()->openMeasure(u"weight"_s);
    entry->setText(u"72.8"_s);
    entry->save();
    phone.clock.advanceMinutes(24 * 60);
    AppViewModel &app = phone.start();
    QTRY_COMPARE(app.stage(), AppViewModel::HelpEnded);
    QCOMPARE(app.helpUnsent().size(), 1);
    QVERIFY2(app.helpUnsent().first().contains(u"72.8"_s), qPrintable(app.helpUnsent().first()));
}

void TestHelperDevice::ended_left_thePlaceIsFree()
{
    JuliesPhone phone;
    phone.say(ConsentEntry::Decision::Given);
    phone.say(ConsentEntry::Decision::Withdrawn);
    AppViewModel &app = phone.start();
    QTRY_COMPARE(app.stage(), AppViewModel::HelpEnded);
    app.leaveEndedHelp();
    QCOMPARE(app.stage(), AppViewModel::Welcome);
    QCOMPARE(phone.start().stage(), AppViewModel::Welcome);
}

void TestHelperDevice::beforeTheFirstExchange_nothingEnds()
{
    JuliesPhone phone;
    AppViewModel &app = phone.start();
    QCOMPARE(app.stage(), AppViewModel::Patient);
    QVERIFY(app.helpRights().isEmpty());
    QVERIFY(app.patient()->measures()->rows().isEmpty()); // and nothing is shown before it
}

/// The whole way: the patient's word, the code, the phone of the helper, an entry, and the end.
void TestHelperDevice::invitedThroughTheHub_helps_andIsEndedAtTheNextExchange()
{
    using testsupport::Json;
    const auto coded = [](const char *system, const char *code) {
        return Json{{"coding", Json::array({{{"system", std::string("https://passerelle.example/fhir/CodeSystem/") + system}, {"code", code}}})}};
    };
    const auto word = [&](const std::string &id, const std::string &status, const std::string &at) {
        return Json{{"resourceType", "Consent"}, {"id", id}, {"status", status}, {"scope", {{"text", "privacy"}}}, {"patient", {{"reference", "Patient/" + testsupport::kDurand}}},
            {"dateTime", at}, {"category", Json::array({coded("consent-topic", "delegation")})},
            {"extension", Json::array({{{"url", "https://passerelle.example/fhir/StructureDefinition/grantee-name"}, {"valueString", "Julie Durand"}}})},
            {"provision", {{"type", "permit"}, {"code", Json::array({coded("delegation-scope", "see-measures"), coded("delegation-scope", "enter-measures")})},
                              {"actor", Json::array({{{"role", coded("role", "helper")}, {"reference", {{"reference", "RelatedPerson/" + kJulie.value}}}}})}}}};
    };
    testsupport::HubFixture hub;
    const std::string jeanne = hub.patient(testsupport::kDurand);
    QCOMPARE(hub.put("/fhir/R4/Consent/c1", word("c1", "active", "2026-11-21T07:30:00+01:00"), jeanne).status, 201);
    const Json weight{{"resourceType", "Observation"}, {"id", "0190b7a0-0000-7000-8000-0000000a0001"}, {"status", "final"},
        {"subject", {{"reference", "Patient/" + testsupport::kDurand}}}, {"code", coded("measure-kind", "weight")},
        {"effectiveDateTime", "2026-11-21T07:40:00+01:00"}, {"performer", Json::array({{{"reference", "Patient/" + testsupport::kDurand}}})},
        {"valueQuantity", {{"value", 72.4}, {"unit", "kg"}, {"system", "http://unitsofmeasure.org"}, {"code", "kg"}}}};
    QCOMPARE(hub.put("/fhir/R4/Observation/0190b7a0-0000-7000-8000-0000000a0001", weight, jeanne).status, 201);
    const Json offer = hub.post("/enrol/offers", {{"patient", "Patient/" + testsupport::kDurand}, {"role", "caregiver"},
        {"related_person", "RelatedPerson/" + kJulie.value}, {"ttl", 600}}, jeanne).json();

    PersonalDevice device;
    AppViewModel &app = device.start();
    app.welcome()->pair({}, QString::fromStdString(offer["offer_uri"]), QString::fromStdString(offer["tx_code"]));
    QTRY_COMPARE_WITH_TIMEOUT(app.welcome()->step(), viewmodels::WelcomeViewModel::Who, 20'000);
    QCOMPARE(app.welcome()->personName(), u"Julie Durand"_s); // who they are, not whom they help
    app.welcome()->confirm();
    QCOMPARE(app.welcome()->step(), viewmodels::WelcomeViewModel::Lock); // nothing of their own to share
    app.welcome()->goOn();
    QTRY_COMPARE_WITH_TIMEOUT(app.stage(), AppViewModel::Patient, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(app.helpingText().contains(u"Durand"_s), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(app.helpRights(), (QStringList{u"See my measures"_s, u"Record my measures for me"_s}), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(app.patient()->measures()->hasValues(), 20'000);

    viewmodels::MeasureEntryViewModel *entry = app.patient()->openMeasure(u"weight"_s);
    entry->setText(u"72.8"_s);
    entry->save();
    const auto atTheHub = [&] { return hub.get("/fhir/R4/Observation?patient=Patient/" + testsupport::kDurand, jeanne).body; };
    QTRY_VERIFY_WITH_TIMEOUT(atTheHub().find("RelatedPerson/" + kJulie.value) != std::string::npos, 20'000);

    QCOMPARE(hub.put("/fhir/R4/Consent/c2", word("c2", "inactive", "2026-11-21T08:30:00+01:00"), jeanne).status, 201);
    app.sync()->syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(app.stage(), AppViewModel::HelpEnded, 20'000);
    QVERIFY(app.helpUnsent().isEmpty());
    device.app.reset();
    const auto store = services::Profile::open(device.folder.path(), device.keys)->openStore();
    QCOMPARE((**store).database().queryInteger("SELECT count(*) FROM measure").value_or(-1), std::int64_t(0));
}

QTEST_MAIN(TestHelperDevice)
#include "tst_helperdevice.moc"
