// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what somebody who helps finds: nothing to press without the right to it, units of their own; and what the patient keeps to
// themselves, one entry at a time; and what the centre says about who looked.
#include "app/services/accessquestion.h"
#include "app/services/caredesk.h"
#include "app/store/carestore.h"
#include "app/viewmodels/patientspace.h"
#include "tests/app/nursetablet.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace testsupport;

namespace {

const domain::ActorId kJulie{"0190b7a0-0000-7000-8000-0000000031e1"};

/// A device with Mme Durand's record, for whoever `who` is.
struct Device {
    explicit Device(services::Identity who) : workspace(profile, tokens, *store, library(), clock, who, "phone")
    {
        domain::Envelope fromHub = facts.envelope();
        QVERIFY(store->people.savePatient({{kJeanne.value}, domain::role::kPatient, "Jeanne", "Durand", "Mme", "1948-04-12", "female", {}, {}}, fromHub));
        const domain::UnitRef unit{"heart-failure", "daily-weighing"};
        const domain::PathId id{"0190b7a0-0000-7000-8000-00000000ca02"};
        domain::EducationPath path{.id = id, .patient = kJeanne};
        path.units.push_back({domain::taskId(id, unit), unit, true, {}});
        QVERIFY(store->paths.save(path, facts.envelope(), store::Origin::Remote));
        const domain::Medication medication{FactBuilder::kMedication, kJeanne, "bisoprolol", "1 comprimé", {{8, 0}}, {}, {}, true};
        QVERIFY(store->medications.save(medication, facts.envelope()));
        clock.advanceMinutes(60);
    }
    void let(const std::string &scopes)
    {
        domain::ConsentEntry entry;
        entry.envelope = facts.envelope();
        entry.topic = domain::topic::kDelegation;
        entry.subject = kJulie.value;
        entry.granteeName = "Julie Durand";
        entry.scopes = scopes;
        QVERIFY(store::LedgerStore(store->database()).add(entry, store::Origin::Remote));
    }
    [[nodiscard]] QStringList everythingToPress(viewmodels::PatientSpace &space)
    {
        QStringList texts;
        for (QAbstractItemModel *part : {space.today()->now(), space.today()->then(), space.today()->later(), space.today()->earlier(), space.today()->whileOff()}) {
            for (int row = 0; row < part->rowCount(); ++row) {
                if (text(part, row, "kind") != u"unit"_s)
                    texts << text(part, row, "actionText") << (cell(part, row, "isDue").toBool() ? u"due"_s : QString());
            }
        }
        texts.removeAll(QString());
        return texts;
    }

    TempFolder folder;
    platform::MemoryKeystore keys;
    FakeClock clock;
    FactBuilder facts;
    services::Profile profile = *services::Profile::open(folder.path(), keys);
    std::unique_ptr<store::Store> store = std::move(*profile.openStore());
    services::TokenVault tokens{std::move(*profile.openStore())};
    viewmodels::Wording wording{QStringLiteral("en")};
    services::Workspace workspace;
    viewmodels::Context context{workspace, wording};
};

const services::Identity kHelper{domain::role::kCaregiver, kJulie, kJeanne, "https://hub.example"};
const services::Identity kPatient{domain::role::kPatient, {kJeanne.value}, kJeanne, "https://hub.example"};

} // namespace

class TestHelperScreens : public QObject {
    Q_OBJECT

private slots:
    void day_withoutTheRightToRecord_hasNothingToPress()
    {
        Device phone(kHelper);
        phone.let("see-path see-medicines see-measures");
        viewmodels::PatientSpace space(phone.context, nullptr);
        QVERIFY(space.helping());
        QVERIFY(!space.recordsMeasures());
        QVERIFY(!space.writesMessages());
        QVERIFY(space.seesMeasures());
        QCOMPARE(phone.everythingToPress(space), QStringList());
    }

    void day_withTheRightToRecord_hasIt()
    {
        Device phone(kHelper);
        phone.let("see-path enter-doses enter-measures write-messages");
        viewmodels::PatientSpace space(phone.context, nullptr);
        QVERIFY(space.recordsMeasures());
        QVERIFY(space.writesMessages());
        QVERIFY(phone.everythingToPress(space).contains(u"due"_s));
    }

    void day_ofThePatient_isAsItWas()
    {
        Device phone(kPatient);
        viewmodels::PatientSpace space(phone.context, nullptr);
        QVERIFY(!space.helping());
        QVERIFY(phone.everythingToPress(space).contains(u"due"_s));
    }

    void units_forThoseWhoHelp_areThere()
    {
        Device phone(kHelper);
        phone.let("see-path");
        viewmodels::HelperUnitsViewModel units(phone.context, nullptr);
        QAbstractItemModelTester tester(units.units());
        QVERIFY(units.count() > 0);
        QCOMPARE(units.emptyText(), QString());
        for (int row = 0; row < units.count(); ++row) {
            const content::Unit *unit = library().unit({text(units.units(), row, "pack").toStdString(), text(units.units(), row, "unit").toStdString()});
            QVERIFY(unit->isFor(content::Audience::Caregiver));
        }
    }

    void hidden_oneEntry_isAWordInTheLedgerAndCanBeShownAgain()
    {
        Device phone(kPatient);
        const domain::Measure weight = phone.facts.weight(72.4);
        QVERIFY(phone.store->measures.add(weight, store::Origin::Remote));
        viewmodels::HiddenItemsViewModel items(phone.context, nullptr);
        QAbstractItemModelTester tester(items.items());
        QCOMPARE(items.count(), 1);
        const QString key = text(items.items(), 0, "key");
        QCOMPARE(key, QString::fromStdString("Observation/" + weight.envelope.id.value));
        QVERIFY(!cell(items.items(), 0, "isHidden").toBool());
        items.hide(key, true);
        items.hide(key, true); // once
        QVERIFY(cell(items.items(), 0, "isHidden").toBool());
        QVERIFY(items.summary().startsWith(u"1 "_s));
        const auto words = store::LedgerStore(phone.store->database()).consents(kJeanne);
        QCOMPARE(words->size(), std::size_t(1));
        QCOMPARE(domain::hiddenIn(*words), std::set<std::string>{key.toStdString()});
        items.hide(key, false);
        QVERIFY(!cell(items.items(), 0, "isHidden").toBool());
        QVERIFY(domain::hiddenIn(*store::LedgerStore(phone.store->database()).consents(kJeanne)).empty());
    }

    void invitation_byTheNurse_isThePatientsWordWrittenDownByHer()
    {
        Tablet tablet;
        viewmodels::NurseSpace space(tablet.context, nullptr);
        viewmodels::HelperViewModel *helper = space.openHelper(QString::fromStdString(kJeanne.value));
        QCOMPARE(helper->patientName().replace(QChar(0x00A0), u' '), u"Mrs Durand"_s);
        helper->setName(u"Julie Durand"_s);
        helper->next();
        for (const char *scope : {"see-path", "see-medicines", "see-measures", "see-messages", "enter-doses", "enter-measures", "write-messages"})
            helper->answer(QString::fromLatin1(scope), true);
        helper->setEnd(u"month"_s);
        for (int page = 0; page < 3; ++page)
            helper->next();
        QCOMPARE(helper->step(), u"check"_s);
        helper->agree();
        const auto words = store::LedgerStore(tablet.store->database()).consents(kJeanne);
        QCOMPARE(words->size(), std::size_t(1));
        QCOMPARE(words->front().envelope.author, kClaire);
        QCOMPARE(words->front().envelope.patient, kJeanne);
        QCOMPARE(domain::delegationsIn(*words, tablet.clock.zonedNow()).front().name, "Julie Durand");
    }

    void centreLog_answer_isReadOrRefused()
    {
        const auto log = services::readAccessLog(
            R"({"lines": [{"who": "Practitioner/c1", "what": "read", "last": "2026-11-22T08:00:00.000Z", "times": 12}], "whole": true})");
        QVERIFY(log);
        QVERIFY(log->isWhole);
        QCOMPARE(log->lines.front().who, domain::ActorId{"c1"});
        QCOMPARE(log->lines.front().times, 12);
        QVERIFY(log->lines.front().isReading);
        for (const char *bad : {"", "[]", R"({"lines": []})", R"({"lines": [{"who": "Practitioner/c1"}], "whole": true})", R"({"lines": 3, "whole": true})"})
            QCOMPARE(services::readAccessLog(bad).error().code, platform::ErrorCode::BadReply);
    }
};

QTEST_MAIN(TestHelperScreens)
#include "tst_helperscreens.moc"
