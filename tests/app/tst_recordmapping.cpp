// SPDX-FileCopyrightText: Passerelle contributors
// SPDX-License-Identifier: Apache-2.0
// Protects what is read of a team: who coordinates, hours, and a promise only where the team gave a figure. And that all of it
// is still there after the store.
#include "app/mapping/recordmapping.h"
#include "sync/fhir/json.h"
#include "tests/support/places.h"
#include "tests/support/storefixture.h"
#include "tests/support/tempfolder.h"

#include <QTest>

namespace {

std::string teamFile()
{
    return testsupport::readFile(testsupport::inSource("tests/fixtures/fhir/careteam-parts.json"));
}

domain::CareTeam read(const std::string &json)
{
    return mapping::teamFrom(*fhir::read<fhir::CareTeam>(json));
}

} // namespace

class TestRecordMapping : public QObject {
    Q_OBJECT

private slots:
    void team_partsAndPromise_areRead()
    {
        const domain::CareTeam team = read(teamFile());
        QCOMPARE(team.members.size(), std::size_t(2));
        QVERIFY(team.members[0] == (domain::TeamMember{{"claire"}, true, "8 h à 18 h", "Pour tout"}));
        QVERIFY(team.members[1] == (domain::TeamMember{{"leroy"}, false, "", ""}));
        QCOMPARE(team.answerDays, std::optional(2));
    }

    void team_noFigure_promisesNothing()
    {
        QCOMPARE(read("{\"resourceType\": \"CareTeam\", \"id\": \"t\", \"status\": \"active\"}").answerDays, std::nullopt);
        std::string zero = teamFile();
        zero.replace(zero.find(": 2}"), 4, ": 0}");
        QCOMPARE(read(zero).answerDays, std::nullopt);
    }

    void team_kept_comesBackWhole()
    {
        testsupport::StoreFixture fixture;
        const domain::CareTeam team = read(teamFile());
        QVERIFY(fixture->people.saveTeam({"jeanne"}, team));
        QVERIFY(*fixture->people.team({"jeanne"}) == team);
        QVERIFY(fixture->people.team({"somebody"})->members.empty());
    }

    void team_keptByAnEarlierVersion_isRead()
    {
        testsupport::StoreFixture fixture;
        QVERIFY(fixture->settings.set("team.jeanne", "claire\nleroy"));
        const auto team = fixture->people.team({"jeanne"});
        QCOMPARE(team->members.size(), std::size_t(2));
        QCOMPARE(team->members[1].id, domain::ActorId{"leroy"});
    }
};

QTEST_APPLESS_MAIN(TestRecordMapping)
#include "tst_recordmapping.moc"
