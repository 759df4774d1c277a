// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects who begins alone and joins a team later: everything recorded becomes the patient's the team knows, and no place
// still says the old name.
#include "app/store/adoption.h"
#include "app/store/draftstore.h"
#include "app/store/goalstore.h"
#include "app/store/measuredays.h"
#include "app/store/reminderstore.h"
#include "tests/support/factbuilder.h"
#include "tests/support/storefixture.h"

#include <QTest>

using namespace domain;
using store::Origin;
using testsupport::FactBuilder;
using testsupport::StoreFixture;

namespace {

const PatientId kAlone = FactBuilder::kPatient;
const PatientId kKnown{"0190b7a0-0000-7000-8000-00000000d0aa"};
const platform::Instant kMorning = FactBuilder::at(7).at;

/// Somebody who has used everything for a while.
struct Lived {
    StoreFixture store;
    FactBuilder facts;
    store::ReminderStore reminders{store->database()};
    store::DraftStore drafts{store->database()};

    Lived()
    {
        bool kept = store->measures.add(facts.weight(72.4), Origin::Here).has_value();
        kept = store->doses.add(facts.dose(), Origin::Here).has_value() && kept;
        kept = store->messages.add(facts.message("Bonjour"), Origin::Here).has_value() && kept;
        kept = store->paths.save(facts.path("début"), versioned(), Origin::Remote).has_value() && kept;
        Medication medicine{FactBuilder::kMedication, kAlone, "bisoprolol", "1 comprimé", {{8, 0}}, {}, {}, true};
        kept = store->medications.save(medicine, versioned()).has_value() && kept;
        kept = store::GoalStore(store->database()).save({{"goal-1"}, kAlone, "Marcher"}, versioned(), Origin::Here).has_value() && kept;
        kept = reminders.save(kAlone, {kMorning, kMorning, {}, {}, {}}).has_value() && kept;
        kept = drafts.keep({kAlone, {}, "unit:a/b"}, "Je voulais demander").has_value() && kept;
        if (!kept)
            qFatal("the life of the person is not saved");
    }

    Envelope versioned()
    {
        Envelope envelope = facts.envelope();
        envelope.id = {"version-of-" + envelope.id.value};
        return envelope;
    }

    double weightOf(const PatientId &patient)
    {
        const auto live = store->measures.live(patient, "weight", {0}, {kMorning.ms + 86'400'000});
        return live && live->size() == 1 ? live->front().value : 0;
    }

    std::vector<std::string> textColumns(const std::string &table)
    {
        std::vector<std::string> names;
        auto columns = store->database().prepare("SELECT name FROM pragma_table_info('" + table + "')");
        while (columns && *columns->step())
            names.push_back(columns->text(0));
        return names;
    }

    /// "table.column" wherever a text still holds the id.
    QStringList placesNaming(const PatientId &patient)
    {
        std::vector<std::string> tables;
        auto master = store->database().prepare("SELECT name FROM sqlite_master WHERE type = 'table'");
        while (master && *master->step())
            tables.push_back(master->text(0));
        QStringList found;
        for (const std::string &table : tables) {
            for (const std::string &column : textColumns(table)) {
                auto count = store->database().prepare("SELECT count(*) FROM \"" + table + "\" WHERE instr(CAST(\"" + column + "\" AS TEXT), :id) > 0");
                if (count && *count->bind(":id", patient.value).step() && count->integer(0) > 0)
                    found << QString::fromStdString(table + "." + column);
            }
        }
        return found;
    }
};

} // namespace

class TestAdoption : public QObject {
    Q_OBJECT

private slots:
    void adopt_aWholeLife_leavesNoPlaceWithTheOldName();
    void adopt_everything_isReadUnderTheNewName();
    void adopt_daysOfBoth_areCountedTogether();
    void adopt_twice_changesNothingMore();
};

void TestAdoption::adopt_aWholeLife_leavesNoPlaceWithTheOldName()
{
    Lived lived;
    QVERIFY2(lived.placesNaming(kAlone).size() >= 8, qPrintable(lived.placesNaming(kAlone).join(u' ')));
    QVERIFY(store::adopt(*lived.store, kAlone, kKnown));
    QCOMPARE(lived.placesNaming(kAlone), QStringList());
}

void TestAdoption::adopt_everything_isReadUnderTheNewName()
{
    Lived lived;
    QVERIFY(store::adopt(*lived.store, kAlone, kKnown));
    QCOMPARE(lived.weightOf(kKnown), 72.4);
    QCOMPARE(lived.store->measures.days(kKnown, "weight", {localDayOf(FactBuilder::at(0)), localDayOf(FactBuilder::at(12))})->size(), std::size_t(1));
    QCOMPARE(lived.store->paths.active(kKnown)->value().patient, kKnown);
    QCOMPARE(lived.store->medications.find(FactBuilder::kMedication)->value().patient, kKnown);
    QCOMPARE(store::GoalStore(lived.store->database()).find({"goal-1"})->value().patient, kKnown);
    QCOMPARE(lived.reminders.between(kKnown, {kMorning.ms - 1}, {kMorning.ms + 1})->size(), std::size_t(1));
    QCOMPARE(*lived.drafts.find({kKnown, {}, "unit:a/b"}), std::string("Je voulais demander"));
}

void TestAdoption::adopt_daysOfBoth_areCountedTogether()
{
    Lived lived;
    Measure later = lived.facts.weight(73.0);
    later.envelope.patient = kKnown;
    QVERIFY(lived.store->measures.add(later, Origin::Remote));
    QVERIFY(store::adopt(*lived.store, kAlone, kKnown));
    const auto days = lived.store->measures.days(kKnown, "weight", {localDayOf(FactBuilder::at(0)), localDayOf(FactBuilder::at(12))});
    QVERIFY(days);
    QCOMPARE(days->size(), std::size_t(1));
    QCOMPARE(days->front().count, 2);
    QCOMPARE(days->front().low, 72.4);
    QCOMPARE(days->front().high, 73.0);
}

void TestAdoption::adopt_twice_changesNothingMore()
{
    Lived lived;
    QVERIFY(store::adopt(*lived.store, kAlone, kKnown));
    const std::string once = lived.store.factsAsText();
    QVERIFY(store::adopt(*lived.store, kAlone, kKnown));
    QVERIFY(store::adopt(*lived.store, kKnown, kKnown));
    QCOMPARE(lived.store.factsAsText(), once);
}

QTEST_GUILESS_MAIN(TestAdoption)
#include "tst_adoption.moc"
