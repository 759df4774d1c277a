// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects the person's goals: every wording stays, two versions written at the same time are both kept until the person
// chooses, and the words cross to FHIR and back as they are.
#include "app/domain/pathchanges.h"
#include "app/mapping/goalmapping.h"
#include "app/store/goalstore.h"
#include "tests/support/factbuilder.h"
#include "tests/support/storefixture.h"

#include <QTest>

using domain::Goal;
using store::GoalStore;
using store::Origin;
using testsupport::FactBuilder;
using testsupport::StoreFixture;

namespace {

struct Goals {
    StoreFixture store;
    GoalStore goals{store->database()};
    FactBuilder phone{"phone"};
    FactBuilder tablet{"tablet"};

    void write(const std::string &text, Origin origin = Origin::Here)
    {
        FactBuilder &device = origin == Origin::Here ? phone : tablet;
        domain::Envelope envelope = device.envelope();
        // Two builders give the same ids.
        envelope.id.value += origin == Origin::Here ? "-here" : "-there";
        QVERIFY(goals.save(Goal{{"goal-1"}, FactBuilder::kPatient, text}, envelope, origin).has_value());
    }
    store::GoalRow row() { return goals.all(FactBuilder::kPatient)->front(); }
    void sent()
    {
        const auto queue = store->outbox.take(10, {FactBuilder::kStartMs});
        for (const store::OutboxRow &each : *queue)
            QVERIFY(store->outbox.acknowledge(each.seq).has_value());
    }
};

domain::EducationPath path(std::initializer_list<const char *> units)
{
    domain::EducationPath made;
    for (const char *unit : units)
        made.units.push_back({{std::string("task-") + unit}, {"pack", unit}});
    return made;
}

} // namespace

class TestGoals : public QObject {
    Q_OBJECT

private slots:
    void save_writtenAgain_keepsEveryWording()
    {
        Goals mine;
        mine.write("Walk to the market");
        mine.write("Walk to the market and back");
        const auto row = mine.row();
        QCOMPARE(row.goal.text, std::string("Walk to the market and back"));
        QCOMPARE(row.earlier.size(), 1u);
        QCOMPARE(row.earlier.front().goal.text, std::string("Walk to the market"));
        QVERIFY(!row.other);
        QCOMPARE(mine.store.queue(), std::vector<std::string>{"goal pending"});
    }

    void save_remoteWhileOursIsUnsent_keepsBothAndOursStaysInUse()
    {
        Goals mine;
        mine.write("Walk to the market");
        mine.write("Go to the market by bus", Origin::Remote);
        const auto row = mine.row();
        QCOMPARE(row.goal.text, std::string("Walk to the market"));
        QVERIFY(row.other);
        QCOMPARE(row.other->goal.text, std::string("Go to the market by bus"));
        QCOMPARE(mine.store.queue(), std::vector<std::string>{"goal pending"});
    }

    void save_remoteTwice_asksOnceAboutTheNewest()
    {
        Goals mine;
        mine.write("Walk");
        mine.write("Bus", Origin::Remote);
        mine.write("Train", Origin::Remote);
        QCOMPARE(mine.row().other->goal.text, std::string("Train"));
        QCOMPARE(mine.row().earlier.size(), 1u);
    }

    void save_remoteAfterOursWasSent_isTheNextVersion()
    {
        Goals mine;
        mine.write("Walk to the market");
        mine.sent();
        mine.write("Walk to the market with a stick", Origin::Remote);
        QCOMPARE(mine.row().goal.text, std::string("Walk to the market with a stick"));
        QVERIFY(!mine.row().other);
    }

    void settle_otherBecomesHistoryAndStaysReadable()
    {
        Goals mine;
        mine.write("Walk");
        mine.write("Bus", Origin::Remote);
        QVERIFY(mine.goals.settle({"goal-1"}).has_value());
        QVERIFY(!mine.row().other);
        QCOMPARE(mine.row().earlier.front().goal.text, std::string("Bus"));
    }

    void mapping_wordsAuthorAndTime_crossAndComeBack()
    {
        FactBuilder phone;
        const domain::Envelope version = phone.envelope();
        const Goal goal{{"goal-1"}, FactBuilder::kPatient, "Marcher jusqu’au marché"};
        const fhir::Goal wire = mapping::toFhir(goal, version, std::nullopt);
        QCOMPARE(wire.lifecycleStatus, std::string("active"));
        QVERIFY(*mapping::goalFrom(wire) == goal);
        const domain::Envelope back = mapping::versionOf(wire);
        QVERIFY(back.author == version.author);
        QVERIFY(back.occurredAt == version.occurredAt);
        QVERIFY(back.stamp == version.stamp);
    }

    void mapping_putAway_isOnHoldAndOthersGoalsOfTheHubAreRead()
    {
        fhir::Goal wire = mapping::toFhir({{"goal-1"}, FactBuilder::kPatient, "Walk", false}, FactBuilder().envelope(), std::nullopt);
        QCOMPARE(wire.lifecycleStatus, std::string("on-hold"));
        QVERIFY(!mapping::goalFrom(wire)->isActive);
        wire.lifecycleStatus = "proposed";
        QVERIFY(mapping::goalFrom(wire)->isActive);
        wire.description.text.clear();
        QVERIFY(!mapping::goalFrom(wire).has_value());
    }

    void changeBetween_table_data()
    {
        QTest::addColumn<domain::EducationPath>("before");
        QTest::addColumn<domain::EducationPath>("after");
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("removed");
        QTest::addColumn<bool>("reordered");
        QTest::newRow("the same") << path({"a", "b"}) << path({"a", "b"}) << 0 << 0 << false;
        QTest::newRow("one more in front") << path({"a", "b"}) << path({"c", "a", "b"}) << 1 << 0 << false;
        QTest::newRow("one less") << path({"a", "b", "c"}) << path({"a", "c"}) << 0 << 1 << false;
        QTest::newRow("another order") << path({"a", "b"}) << path({"b", "a"}) << 0 << 0 << true;
        QTest::newRow("all at once") << path({"a", "b", "c"}) << path({"d", "c", "a"}) << 1 << 1 << true;
    }
    void changeBetween_table()
    {
        QFETCH(domain::EducationPath, before);
        QFETCH(domain::EducationPath, after);
        const domain::PathChange change = domain::changeBetween(before, after);
        QTEST(static_cast<int>(change.added.size()), "added");
        QTEST(static_cast<int>(change.removed.size()), "removed");
        QTEST(change.isReordered, "reordered");
    }
};

QTEST_GUILESS_MAIN(TestGoals)
#include "tst_goals.moc"
